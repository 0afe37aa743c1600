import type { TaggedToken } from '../clause.ts';
import type { Repair } from './rule.ts';

const ENOUGH_WORDS = 50_000;

/** What is known of a word wherever it stands: for which rules it was looked at, and which of them want a word spelled so. */
interface Spelling {
  readonly asked: Int32Array;
  readonly spelled: Int32Array;
}

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
  readonly #spellings = new Map<string, Spelling>();
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
    const known = this.#known(text);
    const universal = this.#byTag.get(upos);
    const penn = this.#byTag.get(xpos);
    for (let i = 0; i < this.#width; i++) {
      const on =
        this.#everyTag[i]! | (universal === undefined ? 0 : universal[i]!) | (penn === undefined ? 0 : penn[i]!);
      if ((on & ~known.asked[i]!) !== 0) this.#ask(text, known, i, on & ~known.asked[i]!);
      const due = on & known.spelled[i]!;
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

  #known(text: string): Spelling {
    const known = this.#spellings.get(text);
    if (known !== undefined) return known;
    const spelling = { asked: new Int32Array(this.#width), spelled: new Int32Array(this.#width) };
    if (this.#spellings.size >= ENOUGH_WORDS) this.#spellings.clear();
    this.#spellings.set(text, spelling);
    return spelling;
  }

  /** Looks whether a word is spelled as the rules of some bits want it. */
  #ask(text: string, { asked, spelled }: Spelling, i: number, bits: number): void {
    asked[i]! |= bits;
    for (let left = bits; left !== 0; left &= left - 1) {
      const bit = left & -left;
      const wanted = this.#rules[i * 32 + 31 - Math.clz32(bit)]!.spelled;
      if (wanted === undefined || wanted.test(text)) spelled[i]! |= bit;
    }
  }

  #bits(has: (rule: Repair) => boolean): Int32Array {
    const bits = new Int32Array(this.#width);
    this.#rules.forEach((rule, number) => {
      if (has(rule)) bits[number >> 5]! |= 1 << (number & 31);
    });
    return bits;
  }
}
