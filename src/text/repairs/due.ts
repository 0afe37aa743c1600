import type { TaggedToken } from '../clause.ts';
import type { Repair } from './rule.ts';

const ENOUGH_WORDS = 50_000;

/**
 * Which rules may have something to say of which words of a sentence, a bit for each: those on a word's tags whose spelling it has. Most
 * rules are due nowhere in most sentences.
 */
export class DueRules {
  readonly #rules: readonly Repair[];
  /** How many integers hold a bit for each rule. */
  readonly #width: number;
  readonly #everyTag: Int32Array;
  readonly #byTag = new Map<string, Int32Array>();
  readonly #bySpelling = new Map<string, Int32Array>();
  #due = new Int32Array(1024);
  #anywhere: Int32Array;

  constructor(rules: readonly Repair[]) {
    this.#rules = rules;
    this.#width = Math.ceil(rules.length / 32);
    this.#anywhere = new Int32Array(this.#width);
    this.#everyTag = this.#bits(({ on }) => on === undefined);
    for (const tag of new Set(rules.flatMap(({ on }) => on ?? [])))
      this.#byTag.set(
        tag,
        this.#bits(({ on }) => on?.includes(tag) ?? false),
      );
  }

  /** Turns to another sentence. */
  begin(tokens: readonly TaggedToken[]): void {
    if (this.#due.length < tokens.length * this.#width) this.#due = new Int32Array(tokens.length * this.#width * 2);
    this.#anywhere.fill(0);
    for (let at = 0; at < tokens.length; at++) this.set(tokens[at]!, at);
  }

  /** Says what word stands at `at`, again whenever its tags change. */
  set({ text, upos, xpos }: TaggedToken, at: number): void {
    const spelled = this.#spelled(text);
    const universal = this.#byTag.get(upos);
    const penn = this.#byTag.get(xpos);
    for (let i = 0; i < this.#width; i++) {
      const tagged =
        this.#everyTag[i]! | (universal === undefined ? 0 : universal[i]!) | (penn === undefined ? 0 : penn[i]!);
      const due = spelled[i]! & tagged;
      this.#due[at * this.#width + i] = due;
      this.#anywhere[i]! |= due;
    }
  }

  anywhere(rule: number): boolean {
    return (this.#anywhere[rule >> 5]! & (1 << (rule & 31))) !== 0;
  }

  at(rule: number, at: number): boolean {
    return (this.#due[at * this.#width + (rule >> 5)]! & (1 << (rule & 31))) !== 0;
  }

  #spelled(text: string): Int32Array {
    const known = this.#bySpelling.get(text);
    if (known !== undefined) return known;
    const bits = this.#bits(({ spelled }) => spelled === undefined || spelled.test(text));
    if (this.#bySpelling.size >= ENOUGH_WORDS) this.#bySpelling.clear();
    this.#bySpelling.set(text, bits);
    return bits;
  }

  #bits(has: (rule: Repair) => boolean): Int32Array {
    const bits = new Int32Array(this.#width);
    this.#rules.forEach((rule, number) => {
      if (has(rule)) bits[number >> 5]! |= 1 << (number & 31);
    });
    return bits;
  }
}
