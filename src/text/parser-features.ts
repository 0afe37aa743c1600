import { mix, templateSeed } from './hashing.ts';
import type { ParserState } from './parser-state.ts';
import { FIELD, FIELD_COUNT, type WordTable } from './words.ts';

/**
 * What the parser looks at. First the atoms of a configuration (words, clusters, tags and labels around the top of the stack and
 * the front of the buffer), then templates that combine up to four of them into one feature each.
 * Names: s0, s1, s2 from the top of the stack; b0, b1, b2 from the buffer; l, l2, r, r2 their outermost dependents; w word, c cluster,
 * d coarse cluster, t tag, u part of speech, y label, v number of dependents.
 */
const ATOMS =
  's0w s0c s0d s0t s0u s1w s1c s1d s1t s1u s2w s2d s2t s2u b0w b0c b0d b0t b0u b1w b1c b1d b1t b1u b2w b2t b2d s0lw s0ly s0lt s0ld s0l2y s0l2t s0rw s0ry s0rt s0rd s0r2y s0r2t s1lw s1ly s1lt s1l2y s1rw s1ry s1rt s1rd s1r2y s1r2t b0lw b0ly b0lt b0l2y b0l2t s0vl s0vr s1vl s1vr b0vl d0 d1'.split(
    ' ',
  );
const atom = new Map(ATOMS.map((name, index) => [name, index]));

const TEMPLATES = `
s0w|s0w s0t|s1w|s1w s1t|b0w|b0w b0t|b1w|b1w b1t|b2w|s2t|s2w
s0w s0t b0w|s0w b0w b0t|s0t b0w b0t|s0w b0w|b0t b1t|s1w s1t s0w s0t|s1w s1t s0t|s1t s0w s0t|s1w s0t|s1t s0w
b0t b1t b2t|s0t b0t b1t|s2t s1t s0t|s0t s0lt b0t|s0t b0t b0lt|s1t s1rt s0t|s1t s0t s0lt|s1t s0t s0rt
s0t d0|b0w d0|s0w b0w d0|s0t b0t d0|s1t d1|s0w d1|s1w s0w d1
s0w s0vr|s0w s0vl|s0t s0vl|b0t b0vl|s1w s1vr|s1t s1vl
s0lw|s0t s0ly|s0rw|s0t s0ry|s1lw|s1t s1ly|s1rw|s1t s1ry|b0lw|b0t b0ly
s0t s0ly s0l2y|s1t s1ry s1r2y|b0t b0ly b0l2y|s0t s0lt s0l2t|s0t s0rt s0r2t|s1t s1rt s1r2t
s0w s0ly s0ry|s1w s0w b0t|s1w s0t b0w|s1u s0w s0lw|s1w s0w s0rw|s1t s0lw s0w|s1u s0u b0u b1u|s1w s1rw s0w|s0w b0t b1t
s1t s0t b0w|s1w s0t b0t|b0w b1w|s2w s0w|s1t s1ry s0t b0t|s1w s1vr s0t s0vl
s0c|s1c|b1c|s0c b0c|s0c b0t|s0t b0c|s1t s0c|s0d b0d|s1d s0d b0d|s0d s0t b0d|s1d s0t b0t|s1d s0d s0t|s2d s0d s0t|s0t b0d b1t|s1d s0d d1|s0d b0d d0|s1d s1ry s0d|s0d s0ly b0d|s1d s1vr s0t|s0c s0vl s0vr
`
  .trim()
  .split(/[|\n]/)
  .map((template) => template.split(' '));

export const FEATURE_COUNT = TEMPLATES.length;

// Flat: number of atoms, then their indices, one template after the other.
const program = Uint8Array.from(TEMPLATES.flatMap((names) => [names.length, ...names.map((name) => atom.get(name)!)]));
const seeds = Int32Array.from(TEMPLATES, (_, index) => templateSeed(100 + index));
const atoms = new Int32Array(ATOMS.length);

/** The words of a sentence as numbers, one row each, the root last. */
export interface ParserWords {
  readonly word: Int32Array;
  readonly cluster: Int32Array;
  readonly coarse: Int32Array;
  readonly tag: Int32Array;
  readonly upos: Int32Array;
}

const ROOT_TAG = 255;

/** The words of a sentence as the parser's features want them; `uposOf` gives the number of a tag's part of speech. */
export function parserWords(
  table: WordTable,
  words: readonly string[],
  tags: ArrayLike<number>,
  uposOf: ArrayLike<number>,
): ParserWords {
  const n = words.length;
  const made = {
    word: new Int32Array(n + 1),
    cluster: new Int32Array(n + 1),
    coarse: new Int32Array(n + 1),
    tag: new Int32Array(n + 1),
    upos: new Int32Array(n + 1),
  };
  for (let i = 0; i < n; i++) {
    const at = table.row(words[i]!) * FIELD_COUNT;
    made.word[i] = table.fields[at + FIELD.norm]!;
    made.cluster[i] = table.fields[at + FIELD.cluster]!;
    made.coarse[i] = table.fields[at + FIELD.coarse]!;
    made.tag[i] = tags[i]!;
    made.upos[i] = uposOf[tags[i]!]!;
  }
  made.word[n] = 1;
  made.cluster[n] = -3;
  made.coarse[n] = -3;
  made.tag[n] = ROOT_TAG;
  made.upos[n] = ROOT_TAG;
  return made;
}

const NOTHING = -7;

function distance(from: number, to: number): number {
  const gap = to - from;
  return gap <= 5 ? gap : gap <= 10 ? 7 : 9;
}

/** Writes the features of a configuration to `out`, `FEATURE_COUNT` of them. */
export function parserFeatures(state: ParserState, words: ParserWords, out: Int32Array): void {
  const { stack, depth, next, length, labels, left, left2, right, right2, leftCount, rightCount } = state;
  const { word, cluster, coarse, tag, upos } = words;
  const s0 = depth > 0 ? stack[depth - 1]! : -1;
  const s1 = depth > 1 ? stack[depth - 2]! : -1;
  const s2 = depth > 2 ? stack[depth - 3]! : -1;
  const b0 = next <= length ? next : -1;
  const b1 = next + 1 <= length ? next + 1 : -1;
  const b2 = next + 2 <= length ? next + 2 : -1;
  const s0l = s0 < 0 ? -1 : left[s0]!;
  const s0l2 = s0 < 0 ? -1 : left2[s0]!;
  const s0r = s0 < 0 ? -1 : right[s0]!;
  const s0r2 = s0 < 0 ? -1 : right2[s0]!;
  const s1l = s1 < 0 ? -1 : left[s1]!;
  const s1l2 = s1 < 0 ? -1 : left2[s1]!;
  const s1r = s1 < 0 ? -1 : right[s1]!;
  const s1r2 = s1 < 0 ? -1 : right2[s1]!;
  const b0l = b0 < 0 ? -1 : left[b0]!;
  const b0l2 = b0 < 0 ? -1 : left2[b0]!;
  const a = atoms;
  const get = (row: Int32Array | Int16Array, index: number): number => (index < 0 ? NOTHING : row[index]!);
  a[0] = get(word, s0);
  a[1] = get(cluster, s0);
  a[2] = get(coarse, s0);
  a[3] = get(tag, s0);
  a[4] = get(upos, s0);
  a[5] = get(word, s1);
  a[6] = get(cluster, s1);
  a[7] = get(coarse, s1);
  a[8] = get(tag, s1);
  a[9] = get(upos, s1);
  a[10] = get(word, s2);
  a[11] = get(coarse, s2);
  a[12] = get(tag, s2);
  a[13] = get(upos, s2);
  a[14] = get(word, b0);
  a[15] = get(cluster, b0);
  a[16] = get(coarse, b0);
  a[17] = get(tag, b0);
  a[18] = get(upos, b0);
  a[19] = get(word, b1);
  a[20] = get(cluster, b1);
  a[21] = get(coarse, b1);
  a[22] = get(tag, b1);
  a[23] = get(upos, b1);
  a[24] = get(word, b2);
  a[25] = get(tag, b2);
  a[26] = get(coarse, b2);
  a[27] = get(word, s0l);
  a[28] = get(labels, s0l);
  a[29] = get(tag, s0l);
  a[30] = get(coarse, s0l);
  a[31] = get(labels, s0l2);
  a[32] = get(tag, s0l2);
  a[33] = get(word, s0r);
  a[34] = get(labels, s0r);
  a[35] = get(tag, s0r);
  a[36] = get(coarse, s0r);
  a[37] = get(labels, s0r2);
  a[38] = get(tag, s0r2);
  a[39] = get(word, s1l);
  a[40] = get(labels, s1l);
  a[41] = get(tag, s1l);
  a[42] = get(labels, s1l2);
  a[43] = get(word, s1r);
  a[44] = get(labels, s1r);
  a[45] = get(tag, s1r);
  a[46] = get(coarse, s1r);
  a[47] = get(labels, s1r2);
  a[48] = get(tag, s1r2);
  a[49] = get(word, b0l);
  a[50] = get(labels, b0l);
  a[51] = get(tag, b0l);
  a[52] = get(labels, b0l2);
  a[53] = get(tag, b0l2);
  a[54] = s0 < 0 ? 0 : Math.min(leftCount[s0]!, 4);
  a[55] = s0 < 0 ? 0 : Math.min(rightCount[s0]!, 4);
  a[56] = s1 < 0 ? 0 : Math.min(leftCount[s1]!, 4);
  a[57] = s1 < 0 ? 0 : Math.min(rightCount[s1]!, 4);
  a[58] = b0 < 0 ? 0 : Math.min(leftCount[b0]!, 4);
  a[59] = s0 < 0 || b0 < 0 ? 0 : distance(s0, b0);
  a[60] = s1 < 0 || s0 < 0 ? 0 : distance(s1, s0);
  let at = 0;
  for (let t = 0; t < FEATURE_COUNT; t++) {
    const size = program[at++]!;
    let hash = mix(seeds[t]!, a[program[at++]!]!);
    for (let k = 1; k < size; k++) hash = mix(hash, a[program[at++]!]!);
    out[t] = hash;
  }
}
