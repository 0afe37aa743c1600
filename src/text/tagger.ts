import type { Upos } from './clause.ts';
import { unpackClusters } from './clusters.ts';
import { PAIR_COUNT, pairFeatures, SLOT, SLOT_COUNT, WORD_FEATURES_MOST, wordFeatures } from './tagger-features.ts';
import { WeightTable } from './weights.ts';
import { type Clusters, FIELD, FIELD_COUNT, FLAG, WordTable } from './words.ts';

/** What the tagger gives a token: `upos|xpos` in one, from the model's closed list. */
interface Tag {
  readonly upos: Upos;
  readonly xpos: string;
}

export interface Tagger {
  readonly tags: readonly Tag[];
  /** One class number (an index into `tags`) for each word, in order. Words are those of one sentence. */
  readonly tag: (words: readonly string[]) => Uint8Array;
  /** Is it a word of English, as far as the model knows? In lower case. */
  readonly knows: (word: string) => boolean;
}

const MOST_CAPITALS = 0.7;

/** 1 for headlines in title case and for capitals throughout: there a capital letter says nothing about a word. */
export function styleOf(fields: Int32Array, rows: ArrayLike<number>): 0 | 1 {
  let words = 0;
  let capitals = 0;
  for (let i = 0; i < rows.length; i++) {
    const at = rows[i]! * FIELD_COUNT;
    const flags = fields[at + FIELD.flags]!;
    const cluster = fields[at + FIELD.coarse]!;
    if ((flags & FLAG.digit) !== 0 || (cluster < 0 && (flags & FLAG.capital) === 0)) continue;
    words++;
    if ((flags & FLAG.capital) !== 0) capitals++;
  }
  return words >= 4 && capitals >= words * MOST_CAPITALS ? 1 : 0;
}

/**
 * A packed tagger: `GWT1`, length of the list of tags u32, length of the lexicon u32, the tags ("NOUN|NN" one a line), the lexicon
 * (see `packClusters`: words with the set of tags they were seen with), the weights.
 */
const MAGIC = 0x31545747;
const HEADER_BYTES = 12;

export function packTagger(tags: readonly string[], lexicon: Uint8Array, weights: Uint8Array): Uint8Array {
  const list = new TextEncoder().encode(tags.join('\n'));
  const bytes = new Uint8Array(HEADER_BYTES + list.length + lexicon.length + weights.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, list.length, true);
  view.setUint32(8, lexicon.length, true);
  bytes.set(list, HEADER_BYTES);
  bytes.set(lexicon, HEADER_BYTES + list.length);
  bytes.set(weights, HEADER_BYTES + list.length + lexicon.length);
  return bytes;
}

/**
 * A greedy left-to-right tagger: for every token the class with the highest sum of weights.
 * @throws if the bytes are no packed tagger.
 */
export function createTagger(bytes: Uint8Array, clusters: Clusters): Tagger {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const magic = bytes.byteLength >= HEADER_BYTES ? view.getUint32(0, true) : 0;
  if (magic !== MAGIC)
    throw new Error(
      `Unexpected start of a packed tagger: ${magic.toString(16)}, expected ${MAGIC.toString(16)} ("GWT1")`,
    );
  const listEnd = HEADER_BYTES + view.getUint32(4, true);
  const lexiconEnd = listEnd + view.getUint32(8, true);
  const tags = new TextDecoder()
    .decode(bytes.subarray(HEADER_BYTES, listEnd))
    .split('\n')
    .map((name): Tag => {
      const [upos, xpos] = name.split('|');
      return { upos: upos as Upos, xpos: xpos ?? '' };
    });
  const weights = new WeightTable(bytes.subarray(lexiconEnd));
  const lexicon = unpackClusters(bytes.subarray(listEnd, lexiconEnd));
  const words = new WordTable(clusters, lexicon.of);
  const classes = weights.classCount;
  const stride = classes * SLOT_COUNT;
  /** What each word says by itself, a row for each row of `words`; the first is that of no word. */
  let kept = new Int32Array(stride * 1024);
  let keptRows = 0;
  let generation = 0;
  const scores = new Int32Array(classes);
  const features = new Int32Array(Math.max(PAIR_COUNT, WORD_FEATURES_MOST));

  const keepScores = (): void => {
    if (words.generation !== generation) {
      generation = words.generation;
      kept.fill(0, 0, keptRows * stride);
      keptRows = 0;
    }
    if ((words.size + 1) * stride > kept.length) {
      const grown = new Int32Array(Math.max(kept.length * 2, (words.size + 1) * stride));
      grown.set(kept.subarray(0, keptRows * stride));
      kept = grown;
    }
    for (; keptRows <= words.size; keptRows++)
      for (let slot = 0; slot < SLOT_COUNT; slot++) {
        const count = wordFeatures(words.fields, keptRows - 1, slot, features);
        weights.add(features, count, kept, keptRows * stride + slot * classes);
      }
  };

  return {
    tags,
    knows: (word) => clusters.of(word) >= 0 || lexicon.of(word) >= 0,
    tag(sentence) {
      words.makeRoom();
      const n = sentence.length;
      const rows = new Int32Array(n);
      for (let i = 0; i < n; i++) rows[i] = words.row(sentence[i]!);
      keepScores();
      const { fields } = words;
      const own = kept;
      const style = styleOf(fields, rows);
      const out = new Uint8Array(n);
      let tag1 = -1;
      let tag2 = -1;
      for (let i = 0; i < n; i++) {
        const row = rows[i]!;
        const before = i > 0 ? rows[i - 1]! : -1;
        const before2 = i > 1 ? rows[i - 2]! : -1;
        const after = i + 1 < n ? rows[i + 1]! : -1;
        const after2 = i + 2 < n ? rows[i + 2]! : -1;
        const ownAt = (row + 1) * stride;
        const beforeAt = (before + 1) * stride + SLOT.before * classes;
        const before2At = (before2 + 1) * stride + SLOT.before2 * classes;
        const afterAt = (after + 1) * stride + SLOT.after * classes;
        const after2At = (after2 + 1) * stride + SLOT.after2 * classes;
        for (let c = 0; c < classes; c++)
          scores[c] =
            own[ownAt + c]! + own[beforeAt + c]! + own[before2At + c]! + own[afterAt + c]! + own[after2At + c]!;
        pairFeatures(fields, before, row, after, after2, tag1, tag2, i === 0, style, features);
        weights.add(features, PAIR_COUNT, scores);
        let best = 0;
        for (let c = 1; c < classes; c++) if (scores[c]! > scores[best]!) best = c;
        out[i] = best;
        tag2 = tag1;
        tag1 = best;
      }
      return out;
    },
  };
}
