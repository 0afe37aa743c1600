import { hashText } from './hashing.ts';

/** What a word is to the tagger and the parser: numbers, so that no string is touched in an inner loop. Fields of a row of `WordTable`. */
export const FIELD = {
  norm: 0,
  raw: 1,
  suffix1: 2,
  suffix2: 3,
  suffix3: 4,
  suffix4: 5,
  prefix1: 6,
  prefix2: 7,
  prefix3: 8,
  shape: 9,
  flags: 10,
  cluster: 11,
  coarse: 12,
  usual: 13,
} as const;
export const FIELD_COUNT = 14;
/** Bits of the field `flags`. */
export const FLAG = { capital: 1, hyphen: 2, upper: 4, digit: 8 } as const;

const ENOUGH_WORDS = 120_000;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Numbers, years and web addresses lose their letters; everything else its capitals. */
function normalForm(word: string): string {
  let digits = 0;
  let other = false;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (isDigit(code)) digits++;
    else if (code !== 44 && code !== 46 && code !== 58 && code !== 45 && code !== 47) other = true;
  }
  if (digits > 0 && !other) {
    if (digits < word.length) return '!numbers';
    return word.length === 4 && (word.startsWith('19') || word.startsWith('20')) ? '!year' : '!number';
  }
  if (word.startsWith('http') || word.startsWith('www.') || (word.includes('@') && word.includes('.')))
    return '!address';
  return word.toLowerCase();
}

/** Runs of upper-case letters, lower-case letters and digits as one sign each: "T-72s" → `X-dx`. */
function shapeOf(word: string): string {
  let shape = '';
  let last = '';
  for (const sign of word) {
    const lower = sign.toLowerCase();
    const upper = sign.toUpperCase();
    const kind = sign >= '0' && sign <= '9' ? 'd' : lower === upper ? sign : sign === upper ? 'X' : 'x';
    if (kind !== last) shape += kind;
    last = kind;
  }
  return shape;
}

/** Clusters of words that are used alike: `of(word)` in lower case is a cluster of a thousand, -1 where the word has none. */
export interface Clusters {
  readonly of: (word: string) => number;
  readonly coarseOf: (cluster: number) => number;
}

/** The set of tags that a word was seen with, as a number; -1 for words that were seen rarely or never. */
type UsualTags = (word: string) => number;

/** Rows of numbers for words, kept for the next time the word is met. */
export class WordTable {
  readonly #index = new Map<string, number>();
  readonly #clusters: Clusters;
  readonly #usual: UsualTags;
  #fields = new Int32Array(FIELD_COUNT * 4096);
  /** Grows by one whenever all rows were dropped: whoever keeps something by row must drop it too. */
  generation = 0;

  constructor(clusters: Clusters, usual: UsualTags = () => -1) {
    this.#clusters = clusters;
    this.#usual = usual;
  }

  get size(): number {
    return this.#index.size;
  }

  get fields(): Int32Array {
    return this.#fields;
  }

  /** The row of `word`; its fields are at `row * FIELD_COUNT`. Call `makeRoom` between texts, never within a sentence. */
  row(word: string): number {
    const known = this.#index.get(word);
    if (known !== undefined) return known;
    const row = this.#index.size;
    this.#index.set(word, row);
    const at = row * FIELD_COUNT;
    if (at + FIELD_COUNT > this.#fields.length) {
      const grown = new Int32Array(this.#fields.length * 2);
      grown.set(this.#fields);
      this.#fields = grown;
    }
    this.#describe(word, at);
    return row;
  }

  /** Forgets all words once there are very many, so that a long run does not grow without end. */
  makeRoom(): void {
    if (this.#index.size < ENOUGH_WORDS) return;
    this.#index.clear();
    this.generation++;
  }

  #describe(word: string, at: number): void {
    const fields = this.#fields;
    const lower = word.toLowerCase();
    const n = lower.length;
    const first = word.charCodeAt(0);
    const firstSign = word.charAt(0);
    const capital = firstSign !== firstSign.toLowerCase();
    const upper = word.length > 1 && word === word.toUpperCase() && word !== lower;
    let hasDigit = isDigit(first);
    for (let i = 1; i < word.length && !hasDigit; i++) hasDigit = isDigit(word.charCodeAt(i));
    fields[at + FIELD.norm] = hashText(normalForm(word));
    fields[at + FIELD.raw] = hashText(word);
    fields[at + FIELD.suffix1] = hashText(lower, Math.max(0, n - 1));
    fields[at + FIELD.suffix2] = hashText(lower, Math.max(0, n - 2));
    fields[at + FIELD.suffix3] = hashText(lower, Math.max(0, n - 3));
    fields[at + FIELD.suffix4] = hashText(lower, Math.max(0, n - 4));
    fields[at + FIELD.prefix1] = hashText(lower, 0, Math.min(n, 1));
    fields[at + FIELD.prefix2] = hashText(lower, 0, Math.min(n, 2));
    fields[at + FIELD.prefix3] = hashText(lower, 0, Math.min(n, 3));
    fields[at + FIELD.shape] = hashText(shapeOf(word));
    fields[at + FIELD.flags] =
      (capital ? FLAG.capital : 0) |
      (word.includes('-') ? FLAG.hyphen : 0) |
      (upper ? FLAG.upper : 0) |
      (hasDigit ? FLAG.digit : 0);
    const cluster = this.#clusters.of(lower.includes('-') ? lower.slice(lower.lastIndexOf('-') + 1) : lower);
    fields[at + FIELD.cluster] = cluster;
    fields[at + FIELD.usual] = this.#usual(lower);
    fields[at + FIELD.coarse] = cluster < 0 ? -1 : this.#clusters.coarseOf(cluster);
  }
}
