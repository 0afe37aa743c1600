import { packClusters, unpackClusters } from '../src/text/clusters.ts';
import { packTagger, styleOf } from '../src/text/tagger.ts';
import { PAIR_COUNT, pairFeatures, SLOT, wordFeatures } from '../src/text/tagger-features.ts';
import { packWeights } from '../src/text/weights.ts';
import { type Clusters, WordTable } from '../src/text/words.ts';
import { Perceptron } from './perceptron.ts';
import { shuffle } from './random.ts';
import { joinHyphens, type TreebankSentence } from './treebank.ts';

/** Tags rarer than this are counted among the most frequent tag of their part of speech. */
const RARE = 15;
const SEEN_ENOUGH = 5;
const SEEN_SHARE = 0.04;

const tagName = (word: { upos: string; xpos: string }): string => `${word.upos}|${word.xpos}`;

function countTags(sentences: readonly TreebankSentence[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sentence of sentences)
    for (const word of sentence.words) counts.set(tagName(word), (counts.get(tagName(word)) ?? 0) + 1);
  return counts;
}

/** For words that were seen often enough, which tags they had: the tags of at least a twenty-fifth of their uses. */
function usualTags(sentences: readonly TreebankSentence[]): Uint8Array {
  const uses = new Map<string, Map<string, number>>();
  for (const sentence of sentences)
    for (const word of sentence.words) {
      const lower = word.form.toLowerCase();
      const row = uses.get(lower) ?? new Map<string, number>();
      uses.set(lower, row);
      row.set(tagName(word), (row.get(tagName(word)) ?? 0) + 1);
    }
  const sets = new Map<string, number>();
  const words = new Map<string, number>();
  for (const [word, row] of uses) {
    const all = [...row.values()].reduce((sum, count) => sum + count, 0);
    if (all < SEEN_ENOUGH) continue;
    const set = [...row]
      .filter(([, count]) => count >= all * SEEN_SHARE)
      .sort((a, b) => b[1] - a[1])
      .map(([name]) => name)
      .join(' ');
    if (!sets.has(set)) sets.set(set, sets.size);
    words.set(word, sets.get(set)!);
  }
  return packClusters(words, []);
}

/** Every word of some length with a capital, as in a headline: the treebanks have few of those. */
function titled(sentence: TreebankSentence, random: () => number): TreebankSentence {
  return {
    ...sentence,
    words: sentence.words.map((word, i) =>
      i === 0 || word.form.length > 3 || random() < 0.5
        ? { ...word, form: word.form.charAt(0).toUpperCase() + word.form.slice(1) }
        : word,
    ),
  };
}

/** The sentences as they are, with hyphenated compounds joined where there are any, and some of them as headlines. */
export function withVariants(
  sentences: readonly TreebankSentence[],
  random: () => number,
  titledShare = 0.08,
): TreebankSentence[] {
  return sentences.flatMap((sentence) => {
    const joined = joinHyphens(sentence);
    const variants = joined === sentence ? [sentence] : [sentence, joined];
    if (sentence.words.length > 4 && random() < titledShare) variants.push(titled(joined, random));
    return variants;
  });
}

interface Options {
  readonly rounds: number;
  /** Features that were in fewer updates are dropped, and weights smaller than `epsilon`. */
  readonly minUpdates: number;
  readonly epsilon: number;
  readonly log: (line: string) => void;
}

/** Trains a tagger and packs it. The same sentences, random numbers and options give the same bytes. */
export function trainTagger(
  sentences: readonly TreebankSentence[],
  clusters: Clusters,
  random: () => number,
  { rounds, minUpdates, epsilon, log }: Options,
): Uint8Array {
  const counts = countTags(sentences);
  const tags = [...counts].filter(([name, count]) => count >= RARE && !name.endsWith('|GW')).map(([name]) => name);
  const classOf = new Map(tags.map((name, index) => [name, index]));
  const classFor = (word: { upos: string; xpos: string }): number => {
    const exact = classOf.get(tagName(word));
    if (exact !== undefined) return exact;
    const alike = tags
      .filter((name) => name.startsWith(`${word.upos}|`))
      .sort((a, b) => counts.get(b)! - counts.get(a)!)[0];
    return classOf.get(alike ?? 'X|FW') ?? 0;
  };
  const training = withVariants(sentences, random);
  const lexicon = usualTags(training);
  const table = new WordTable(clusters, unpackClusters(lexicon).of);
  const prepared = training.map((sentence) => {
    const rows = Int32Array.from(sentence.words, (word) => table.row(word.form));
    return { rows, gold: Uint8Array.from(sentence.words, classFor), style: styleOf(table.fields, rows) };
  });
  log(`${sentences.length} sentences, ${training.length} with variants, ${tags.length} tags`);
  const model = new Perceptron(tags.length, 22);
  const features = new Int32Array(64);
  const some = new Int32Array(32);

  const gather = (rows: Int32Array, i: number, tag1: number, tag2: number, style: number): number => {
    const { fields } = table;
    const at = (k: number): number => (k >= 0 && k < rows.length ? rows[k]! : -1);
    let n = 0;
    for (const [slot, k] of [
      [SLOT.own, i],
      [SLOT.before, i - 1],
      [SLOT.before2, i - 2],
      [SLOT.after, i + 1],
      [SLOT.after2, i + 2],
    ] as const) {
      const count = wordFeatures(fields, at(k), slot, some);
      for (let f = 0; f < count; f++) features[n++] = some[f]!;
    }
    pairFeatures(fields, at(i - 1), at(i), at(i + 1), at(i + 2), tag1, tag2, i === 0, style, some);
    for (let f = 0; f < PAIR_COUNT; f++) features[n++] = some[f]!;
    return n;
  };

  const order = prepared.map((_, index) => index);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    let right = 0;
    let all = 0;
    for (const index of order) {
      const { rows, gold, style } = prepared[index]!;
      let tag1 = -1;
      let tag2 = -1;
      for (let i = 0; i < rows.length; i++) {
        const count = gather(rows, i, tag1, tag2, style);
        const scores = model.score(features, count);
        let best = 0;
        for (let c = 1; c < scores.length; c++) if (scores[c]! > scores[best]!) best = c;
        const good = gold[i]!;
        if (best === good) right++;
        else model.update(features, count, good, best);
        all++;
        tag2 = tag1;
        tag1 = best;
      }
      model.time++;
    }
    log(`round ${round + 1}: ${((100 * right) / all).toFixed(2)} % of the training tags, ${model.rows} features`);
  }
  return packTagger(tags, lexicon, packWeights(tags.length, model.average(minUpdates, epsilon)));
}
