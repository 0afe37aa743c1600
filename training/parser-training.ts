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
/** A right move is to lead the best wrong one by this much. */
const MARGIN = 20;
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
    // Where the arc is no gold arc, only the gold label is right all the same.
    const gold = labels[state.stack[state.depth - 1] ?? 0]!;
    let good = -1;
    let rival = -1;
    const weigh = (move: number, isRight: boolean): void => {
      if (isRight) {
        if (good < 0 || scores[move]! > scores[good]!) good = move;
      } else if (rival < 0 || scores[move]! > scores[rival]!) rival = move;
    };
    if (shift >= 0) weigh(0, shift === least);
    if (left >= 0)
      for (let label = 0; label < count; label++)
        if (label !== this.#root) weigh(1 + label, left === least && label === gold);
    if (right >= 0)
      for (let label = 0; label < count; label++) weigh(1 + count + label, right === least && label === gold);
    // The root's own label is set by `round`; where it is gold for another arc, no move is right.
    if (good < 0 || rival < 0) {
      this.#step(good < 0 ? rival : good);
      return good >= 0;
    }
    const lead = scores[good]! - scores[rival]!;
    if (lead < MARGIN) this.model.update(this.#features, FEATURE_COUNT, good, rival);
    this.#step(explore && lead < 0 ? rival : good);
    return lead >= 0;
  }

  #step(move: number): void {
    if (move === 0) this.#state.shift();
    else if (move <= this.#count) this.#state.leftArc(move - 1);
    else this.#state.rightArc(move - 1 - this.#count);
  }
}
