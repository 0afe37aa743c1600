import type { Token } from './clause.ts';
import { mix, templateSeed } from './hashing.ts';
import { WeightTable } from './weights.ts';
import { type Clusters, FIELD, FIELD_COUNT, FLAG, WordTable } from './words.ts';

/**
 * Where sentences end in text that has lost its line breaks, as pasted mail has ("Thanks, Kay Kay Mann 04/26/2001 Will you …"): a
 * perceptron looks at the words and tags around every space, at what `splitSentences` says of it, and at how long the sentence is by then.
 */
export const BOUNDARY_FEATURES = 44;

/** A paragraph cut into tokens and tagged sentence by sentence. */
export interface Paragraph {
  readonly tokens: readonly Token[];
  /** Classes of the tagger. */
  readonly tags: readonly number[];
  /** 1 where `splitSentences` starts a sentence. */
  readonly starts: Uint8Array;
}

/** The same as numbers. */
export interface BoundaryWords {
  readonly rows: Int32Array;
  readonly tags: ArrayLike<number>;
  readonly fields: Int32Array;
  readonly starts: Uint8Array;
  /** 1 where a sentence may start. */
  readonly open: Uint8Array;
  /** How many finite verbs stand before each word. */
  readonly verbs: Int32Array;
}

const seeds = Int32Array.from({ length: BOUNDARY_FEATURES }, (_, template) => templateSeed(300 + template));

function bucket(length: number): number {
  return length <= 4 ? length : length <= 7 ? 5 : length <= 12 ? 6 : length <= 25 ? 7 : 8;
}

/** The features of a boundary before word `at`, where the sentence so far begins at `from`. */
export function boundaryFeatures(words: BoundaryWords, from: number, at: number, out: Int32Array): void {
  const { rows, tags, fields, starts, verbs } = words;
  const n = rows.length;
  const field = (i: number, name: number): number => (i < 0 || i >= n ? -5 : fields[rows[i]! * FIELD_COUNT + name]!);
  const tag = (i: number): number => (i < 0 || i >= n ? 200 : tags[i]!);
  const capital = (i: number): number => field(i, FIELD.flags) & (FLAG.capital | FLAG.upper | FLAG.digit);
  const rule = starts[at]!;
  const length = bucket(at - from);
  const verb = Math.min(2, verbs[at]! - verbs[from]!);
  const w1 = field(at - 1, FIELD.norm);
  const w2 = field(at - 2, FIELD.norm);
  const w = field(at, FIELD.norm);
  const n1 = field(at + 1, FIELD.norm);
  const t1 = tag(at - 1);
  const t2 = tag(at - 2);
  const t = tag(at);
  const u1 = tag(at + 1);
  const u2 = tag(at + 2);
  const cap = capital(at) | (capital(at - 1) << 4) | (capital(at + 1) << 8);
  let k = 0;
  const put = (a: number, b = 0, c = 0, d = 0): void => {
    out[k] = mix(mix(mix(mix(seeds[k]!, a), b), c), d);
    k++;
  };
  put(rule);
  put(rule, w1);
  put(rule, w);
  put(rule, w1, w);
  put(rule, w1, capital(at));
  put(rule, t1);
  put(rule, t);
  put(rule, t1, t);
  put(rule, t2, t1, t);
  put(rule, t1, t, u1);
  put(rule, t, u1, u2);
  put(w1, t);
  put(t1, w);
  put(w2, w1);
  put(w, n1);
  put(w2, t1, t);
  put(rule, cap);
  put(rule, cap, length);
  put(rule, length);
  put(rule, verb);
  put(rule, verb, length);
  put(w1, length);
  put(w, length);
  put(t, length, verb);
  put(t1, t, length);
  put(t1, t, verb);
  put(w1, verb, capital(at));
  put(field(at - 1, FIELD.shape), field(at, FIELD.shape));
  put(field(at - 1, FIELD.shape), field(at, FIELD.shape), t, length);
  put(field(at, FIELD.shape), w1);
  put(field(at - 1, FIELD.shape), w);
  put(field(at - 1, FIELD.coarse), field(at, FIELD.coarse));
  put(field(at - 1, FIELD.coarse), t, capital(at));
  put(field(at, FIELD.coarse), t1, capital(at));
  put(field(from, FIELD.norm), length);
  put(tag(from), t1, t);
  put(field(from, FIELD.norm), w1);
  put(w, w1, n1);
  put(w1, t, u1);
  put(tag(at - 3), t2, t1, t);
  put(t1, t, u1, u2);
  put(field(at - 1, FIELD.shape), capital(at), verb, length);
  put(w, u1, cap);
  put(t1, w, cap);
}

const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD', 'VB']);

/** Numbers for the words of a paragraph. A sentence may start after any space. */
export function boundaryWords(
  table: WordTable,
  { tokens, tags, starts }: Paragraph,
  names: readonly { readonly xpos: string }[],
): BoundaryWords {
  const rows = Int32Array.from(tokens, (token) => table.row(token.text));
  const verbs = new Int32Array(tokens.length + 1);
  const open = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    verbs[i + 1] = verbs[i]! + (FINITE.has(names[tags[i]!]!.xpos) ? 1 : 0);
    if (i > 0 && (starts[i] === 1 || tokens[i - 1]!.end < tokens[i]!.start)) open[i] = 1;
  }
  return { rows, tags, fields: table.fields, starts, open, verbs };
}

/** For each token of a paragraph 1 where a sentence starts. */
export type FindStarts = (paragraph: Paragraph) => Uint8Array;

/**
 * @param bytes packed weights of two classes, by `training/boundaries.ts`
 * @param names the tags of the tagger that it was trained with, in their order
 * @throws if the bytes are no packed weights
 */
export function createBoundaries(
  bytes: Uint8Array,
  clusters: Clusters,
  names: readonly { readonly xpos: string }[],
): FindStarts {
  const weights = new WeightTable(bytes);
  const table = new WordTable(clusters);
  const features = new Int32Array(BOUNDARY_FEATURES);
  const scores = new Int32Array(2);
  return (paragraph) => {
    table.makeRoom();
    const words = boundaryWords(table, paragraph, names);
    const found = new Uint8Array(words.rows.length);
    found[0] = 1;
    for (let from = 0, at = 1; at < found.length; at++) {
      if (words.open[at] === 0) continue;
      boundaryFeatures(words, from, at, features);
      scores.fill(0);
      weights.add(features, BOUNDARY_FEATURES, scores);
      if (scores[1]! <= scores[0]!) continue;
      found[at] = 1;
      from = at;
    }
    return found;
  };
}
