import type { ParserWords } from '../src/text/parser-features.ts';
import { FEATURE_COUNT, parserFeatures } from '../src/text/parser-features.ts';
import { ParserState } from '../src/text/parser-state.ts';
import { type Costs, moveCosts } from './oracle.ts';
import { Perceptron } from './perceptron.ts';
import { seeded, shuffle } from './random.ts';

/** A sentence to learn from. `heads` of the root's child is the length of the sentence, `labels` are indices of relations. */
export interface ParserExample {
  readonly rows: ParserWords;
  readonly heads: Int16Array;
  readonly labels: Int16Array;
}

/** From this round on (the second) the parser goes on from its own mistakes, mostly. */
const EXPLORE_FROM = 1;
const EXPLORE = 0.9;
const SEED = 20160602;

/** Trains the weights of a parser round by round: class 0 shifts, 1 … n are left arcs, n + 1 … 2n right arcs, for n relations. */
export class ParserTraining {
  readonly model: Perceptron;
  readonly #examples: readonly ParserExample[];
  readonly #count: number;
  readonly #root: number;
  readonly #state = new ParserState();
  readonly #features = new Int32Array(FEATURE_COUNT);
  readonly #costs: Costs = { shift: -1, left: -1, right: -1 };

  constructor(examples: readonly ParserExample[], relations: readonly string[]) {
    this.#examples = examples;
    this.#count = relations.length;
    this.#root = relations.indexOf('root');
    this.model = new Perceptron(1 + 2 * relations.length, 22);
  }

  /** One round over all examples, in an order that depends on the round alone. Returns the share of right moves. */
  round(round: number): number {
    const random = seeded(SEED + round);
    const order = this.#examples.map((_, index) => index);
    shuffle(order, random);
    let right = 0;
    let all = 0;
    for (const index of order) {
      const example = this.#examples[index]!;
      this.#state.reset(example.heads.length);
      while (!this.#state.done) {
        if (!this.#state.canShift && this.#state.depth === 1) this.#step(1 + this.#root);
        else {
          if (this.#learn(example, round >= EXPLORE_FROM && random() < EXPLORE)) right++;
          all++;
        }
      }
      this.model.time++;
    }
    return right / all;
  }

  #learn({ rows, heads, labels }: ParserExample, explore: boolean): boolean {
    const count = this.#count;
    const state = this.#state;
    moveCosts(state, heads, this.#costs);
    const { shift, left, right } = this.#costs;
    parserFeatures(state, rows, this.#features);
    const scores = this.model.score(this.#features, FEATURE_COUNT);
    const least = Math.min(...[shift, left, right].filter((cost) => cost >= 0));
    let best = shift >= 0 ? 0 : -1;
    let good = shift === least ? 0 : -1;
    // Where the arc is no gold arc, only the gold label is right all the same.
    const gold = labels[state.stack[state.depth - 1] ?? 0]!;
    if (left >= 0) {
      for (let c = 1; c <= count; c++) if (c !== 1 + this.#root && (best < 0 || scores[c]! > scores[best]!)) best = c;
      if (left === least && (good < 0 || scores[1 + gold]! > scores[good]!)) good = 1 + gold;
    }
    if (right >= 0) {
      for (let c = count + 1; c <= 2 * count; c++) if (best < 0 || scores[c]! > scores[best]!) best = c;
      if (right === least && (good < 0 || scores[1 + count + gold]! > scores[good]!)) good = 1 + count + gold;
    }
    if (best !== good) this.model.update(this.#features, FEATURE_COUNT, good, best);
    this.#step(explore ? best : good);
    return best === good;
  }

  #step(move: number): void {
    if (move === 0) this.#state.shift();
    else if (move <= this.#count) this.#state.leftArc(move - 1);
    else this.#state.rightArc(move - 1 - this.#count);
  }
}
