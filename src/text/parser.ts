import type { TaggedToken } from './clause.ts';
import { FEATURE_COUNT, parserFeatures, parserWords } from './parser-features.ts';
import { ParserState } from './parser-state.ts';
import { WeightTable } from './weights.ts';
import { type Clusters, WordTable } from './words.ts';

/** The tree of a sentence: for every word the index of its head (-1 for the root's child) and its Universal Dependencies relation. */
export interface Tree {
  readonly heads: Int16Array;
  readonly relations: readonly string[];
}

export interface Parser {
  readonly relations: readonly string[];
  /** @param tags a class of the tagger for each word, see `Tagger.tag` */
  readonly parse: (words: readonly string[], tags: ArrayLike<number>) => Tree;
  /** The tree of a sentence whose tags may have been repaired. */
  readonly parseTagged: (tokens: readonly TaggedToken[]) => Tree;
}

const MAGIC = 0x31505747;
const HEADER_BYTES = 8;
const LOWEST = -(2 ** 31);

/** `GWP1`, length of the list of relations u32, the relations one a line, the weights. Class 0 shifts, 1 … n are left arcs, n + 1 … 2n right arcs. */
export function packParser(relations: readonly string[], weights: Uint8Array): Uint8Array {
  const list = new TextEncoder().encode(relations.join('\n'));
  const bytes = new Uint8Array(HEADER_BYTES + list.length + weights.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, list.length, true);
  bytes.set(list, HEADER_BYTES);
  bytes.set(weights, HEADER_BYTES + list.length);
  return bytes;
}

/** For each class of a tagger the number of its part of speech. */
export function partsOfSpeech(tags: readonly { readonly upos: string }[]): number[] {
  const parts = [...new Set(tags.map(({ upos }) => upos))];
  return tags.map(({ upos }) => parts.indexOf(upos));
}

/**
 * A greedy arc-hybrid parser.
 * @param tags those of the tagger that it was trained with, in their order
 * @throws if the bytes are no packed parser
 */
export function createParser(
  bytes: Uint8Array,
  clusters: Clusters,
  tags: readonly { readonly upos: string; readonly xpos: string }[],
): Parser {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const magic = bytes.byteLength >= HEADER_BYTES ? view.getUint32(0, true) : 0;
  if (magic !== MAGIC)
    throw new Error(
      `Unexpected start of a packed parser: ${magic.toString(16)}, expected ${MAGIC.toString(16)} ("GWP1")`,
    );
  const listEnd = HEADER_BYTES + view.getUint32(4, true);
  const relations = new TextDecoder().decode(bytes.subarray(HEADER_BYTES, listEnd)).split('\n');
  const weights = new WeightTable(bytes.subarray(listEnd));
  const table = new WordTable(clusters);
  const state = new ParserState();
  const features = new Int32Array(FEATURE_COUNT);
  const scores = new Int32Array(weights.classCount);
  const count = relations.length;
  const root = relations.indexOf('root');
  const uposOf = partsOfSpeech(tags);
  const classOf = new Map(tags.map(({ upos, xpos }, index) => [`${upos} ${xpos}`, index]));
  const classOfPart = new Map(tags.map(({ upos }, index) => [upos, index]));
  const parser: Parser = {
    relations,
    parseTagged: (tokens) =>
      parser.parse(
        tokens.map((token) => token.text),
        tokens.map(({ upos, xpos }) => classOf.get(`${upos} ${xpos}`) ?? classOfPart.get(upos) ?? 0),
      ),
    parse(words, classes) {
      table.makeRoom();
      const rows = parserWords(table, words, classes, uposOf);
      state.reset(words.length);
      while (!state.done) {
        if (!state.canShift && state.depth === 1) {
          state.leftArc(root);
          continue;
        }
        parserFeatures(state, rows, features);
        scores.fill(0);
        weights.add(features, FEATURE_COUNT, scores);
        let best = state.canShift ? 0 : -1;
        let score = state.canShift ? scores[0]! : LOWEST;
        const from = state.canLeft ? 1 : count + 1;
        const to = state.canRight ? 2 * count : count;
        for (let c = from; c <= to; c++)
          if (scores[c]! > score && c !== root + 1) {
            score = scores[c]!;
            best = c;
          }
        if (best === 0) state.shift();
        else if (best <= count) state.leftArc(best - 1);
        else state.rightArc(best - 1 - count);
      }
      const heads = state.heads.slice(0, words.length);
      for (let i = 0; i < heads.length; i++) if (heads[i] === words.length) heads[i] = -1;
      return {
        heads,
        relations: Array.from(state.labels.subarray(0, words.length), (label) => relations[label] ?? 'dep'),
      };
    },
  };
  return parser;
}
