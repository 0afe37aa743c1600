import { mix, templateSeed } from './hashing.ts';
import { FIELD, FIELD_COUNT, FLAG } from './words.ts';

/**
 * The tagger's features. Those of one word alone (`OWN`, and `BEFORE` … `AFTER2` for what a neighbour says by itself) do not
 * depend on tags, so their scores can be added up once a word and kept; `PAIRS` must be looked up at every token.
 */
export const SLOT = { own: 0, before: 1, before2: 2, after: 3, after2: 4 } as const;
export const SLOT_COUNT = 5;
export const PAIR_COUNT = 28;
const OWN_MOST = 18;

const seeds = Int32Array.from({ length: 64 }, (_, template) => templateSeed(template));
const seed = (template: number): number => seeds[template]!;

/** No word: before the first and after the last token. */
const NO_ROW = -1;

/** The features that a word gives in one slot, written to `out`; returns how many. `at` is `row * FIELD_COUNT`, negative for no word. */
export function wordFeatures(fields: Int32Array, row: number, slot: number, out: Int32Array): number {
  if (row === NO_ROW) {
    out[0] = mix(seed(60), slot);
    return 1;
  }
  const at = row * FIELD_COUNT;
  const f = (field: number): number => fields[at + field]!;
  let n = 0;
  if (slot === SLOT.own) {
    out[n++] = seed(0);
    for (let field = FIELD.norm; field <= FIELD.shape; field++) out[n++] = mix(seed(1 + field), f(field));
    out[n++] = mix(mix(seed(11), f(FIELD.shape)), f(FIELD.suffix3));
    out[n++] = mix(seed(12), f(FIELD.cluster));
    out[n++] = mix(seed(13), f(FIELD.coarse));
    out[n++] = mix(mix(seed(14), f(FIELD.coarse)), f(FIELD.suffix2));
    out[n++] = mix(seed(27), f(FIELD.usual));
  } else if (slot === SLOT.before) {
    out[n++] = mix(seed(15), f(FIELD.norm));
    out[n++] = mix(seed(16), f(FIELD.suffix3));
    out[n++] = mix(seed(17), f(FIELD.shape));
    out[n++] = mix(seed(18), f(FIELD.cluster));
    out[n++] = mix(seed(28), f(FIELD.usual));
  } else if (slot === SLOT.before2) {
    out[n++] = mix(seed(19), f(FIELD.norm));
  } else if (slot === SLOT.after) {
    out[n++] = mix(seed(20), f(FIELD.norm));
    out[n++] = mix(seed(21), f(FIELD.suffix3));
    out[n++] = mix(seed(22), f(FIELD.suffix2));
    out[n++] = mix(seed(23), f(FIELD.shape));
    out[n++] = mix(seed(24), f(FIELD.cluster));
    out[n++] = mix(seed(29), f(FIELD.usual));
  } else {
    out[n++] = mix(seed(25), f(FIELD.norm));
    out[n++] = mix(seed(26), f(FIELD.coarse));
    out[n++] = mix(seed(61), f(FIELD.usual));
  }
  return n;
}

/**
 * The features of a token with its neighbours and the two tags before it, written to `out` (`PAIR_COUNT` of them).
 * `style` is 1 for a sentence in title case or capitals. Tags are class numbers, -1 before the first token.
 */
export function pairFeatures(
  fields: Int32Array,
  before: number,
  row: number,
  after: number,
  after2: number,
  tag1: number,
  tag2: number,
  first: boolean,
  style: number,
  out: Int32Array,
): void {
  const w = row * FIELD_COUNT;
  const p = before * FIELD_COUNT;
  const q = after * FIELD_COUNT;
  const norm = fields[w + FIELD.norm]!;
  const suffix3 = fields[w + FIELD.suffix3]!;
  const suffix2 = fields[w + FIELD.suffix2]!;
  const shape = fields[w + FIELD.shape]!;
  const coarse = fields[w + FIELD.coarse]!;
  const flags = fields[w + FIELD.flags]!;
  const hasAfter = after >= 0;
  const qNorm = hasAfter ? fields[q + FIELD.norm]! : 7;
  const qSuffix3 = hasAfter ? fields[q + FIELD.suffix3]! : 7;
  const qSuffix2 = hasAfter ? fields[q + FIELD.suffix2]! : 7;
  const qShape = hasAfter ? fields[q + FIELD.shape]! : 7;
  const qCoarse = hasAfter ? fields[q + FIELD.coarse]! : -2;
  const qFlags = hasAfter ? fields[q + FIELD.flags]! : 16;
  const pNorm = before >= 0 ? fields[p + FIELD.norm]! : 7;
  const pFlags = before >= 0 ? fields[p + FIELD.flags]! : 16;
  const pCoarse = before >= 0 ? fields[p + FIELD.coarse]! : -2;
  const qqNorm = after2 >= 0 ? fields[after2 * FIELD_COUNT + FIELD.norm]! : 7;
  const usual = fields[w + FIELD.usual]!;
  const qUsual = hasAfter ? fields[q + FIELD.usual]! : -2;
  const qqUsual = after2 >= 0 ? fields[after2 * FIELD_COUNT + FIELD.usual]! : -2;
  const tags = mix(tag1, tag2 + 200);
  out[0] = mix(mix(seed(30), flags), (first ? 1 : 0) + style * 2);
  out[1] = mix(seed(31), ((flags & FLAG.capital) << 10) | ((qFlags & 17) << 5) | (pFlags & 17) | (style << 12));
  out[2] = mix(seed(32), tag1);
  out[3] = mix(seed(33), tag2);
  out[4] = mix(seed(34), tags);
  out[5] = mix(mix(seed(35), tag1), norm);
  out[6] = mix(mix(seed(36), tag1), suffix3);
  out[7] = mix(mix(seed(37), tag1), shape);
  out[8] = mix(mix(seed(38), pNorm), norm);
  out[9] = mix(mix(seed(39), norm), qNorm);
  out[10] = mix(mix(seed(40), tag1), qNorm);
  out[11] = mix(mix(seed(41), tag1), qSuffix3);
  out[12] = mix(mix(seed(42), suffix3), qSuffix3);
  out[13] = mix(mix(seed(43), tags), norm);
  out[14] = mix(mix(seed(44), qNorm), qqNorm);
  out[15] = mix(mix(seed(45), suffix2), qNorm);
  out[16] = mix(mix(seed(46), shape), qShape);
  out[17] = mix(mix(mix(seed(47), tag1), suffix2), qSuffix2);
  out[18] = mix(mix(seed(48), tag1), fields[w + FIELD.cluster]!);
  out[19] = mix(mix(mix(seed(49), tag1), coarse), qCoarse);
  out[20] = mix(mix(seed(50), coarse), qNorm);
  out[21] = mix(mix(seed(51), pNorm), coarse);
  out[22] = mix(mix(mix(seed(52), pCoarse), coarse), qCoarse);
  out[24] = mix(mix(mix(seed(54), tag1), usual), qUsual);
  out[25] = mix(mix(mix(seed(55), usual), qUsual), qqUsual);
  out[26] = mix(mix(mix(seed(56), norm), qUsual), qqUsual);
  out[27] = mix(mix(mix(seed(57), tags), usual), qUsual);
  out[23] = mix(mix(mix(seed(53), tags), suffix2), qShape);
}

/** Room for the features of any one slot. */
export const WORD_FEATURES_MOST = OWN_MOST;
