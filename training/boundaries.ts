/**
 * Trains where sentences start: `npx tsx training/boundaries.ts TREEBANKS [--rounds 8]`. TREEBANKS as for training/tagger.ts, whose
 * models/english/tagger.bin and clusters.bin must be there. An averaged perceptron with a margin over the spaces of the treebanks' paragraphs.
 * Writes models/english/boundaries.bin.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BOUNDARY_FEATURES, type BoundaryWords, boundaryFeatures, boundaryWords } from '../src/text/boundaries.ts';
import { unpackClusters } from '../src/text/clusters.ts';
import { tagParagraphs } from '../src/text/paragraphs.ts';
import { createTagger } from '../src/text/tagger.ts';
import { packWeights } from '../src/text/weights.ts';
import { WordTable } from '../src/text/words.ts';
import { Perceptron } from './perceptron.ts';
import { seeded, shuffle } from './random.ts';
import { layOutParagraphs, readTreebank } from './treebank.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    rounds: { type: 'string', default: '8' },
    'min-updates': { type: 'string', default: '4' },
    epsilon: { type: 'string', default: '0.3' },
  },
});
const treebanks = positionals[0] ?? '';
if (treebanks === '') throw new Error('Expected the folder of the treebanks as the first argument');
const MARGIN = 6;
const models = join(import.meta.dirname, '..', 'models', 'english');
const clusters = unpackClusters(readFileSync(join(models, 'clusters.bin')));
const tagger = createTagger(readFileSync(join(models, 'tagger.bin')), clusters);
const table = new WordTable(clusters);

interface Example {
  readonly words: BoundaryWords;
  /** 1 where the treebank starts a sentence. */
  readonly gold: Uint8Array;
}

const examples = ['ewt', 'gum-open'].flatMap((name) =>
  layOutParagraphs(readTreebank(join(treebanks, `${name}-train.conllu.gz`))).flatMap(({ text, sentences }) => {
    const starts = new Set(sentences.map(({ span }) => span.start));
    return tagParagraphs(text, { start: 0, end: text.length }, tagger).map(
      (paragraph): Example => ({
        words: boundaryWords(table, paragraph, tagger.tags),
        gold: Uint8Array.from(paragraph.tokens, (token) => (starts.has(token.start) ? 1 : 0)),
      }),
    );
  }),
);
const model = new Perceptron(2, 18);
const random = seeded(20160605);
const features = new Int32Array(BOUNDARY_FEATURES);
for (let round = 1; round <= Number(values.rounds); round++) {
  shuffle(examples, random);
  let wrong = 0;
  for (const { words, gold } of examples) {
    for (let from = 0, at = 1; at < gold.length; at++) {
      const good = gold[at]!;
      if (words.open[at] === 1) {
        boundaryFeatures({ ...words, fields: table.fields }, from, at, features);
        const scores = model.score(features, BOUNDARY_FEATURES);
        const lead = scores[good]! - scores[1 - good]!;
        if (lead < MARGIN) model.update(features, BOUNDARY_FEATURES, good, 1 - good);
        if (lead <= 0) wrong++;
      }
      if (good === 1) from = at;
    }
    model.time++;
  }
  console.log(`round ${round}: ${wrong} wrong, ${model.rows} features`);
}
const packed = packWeights(2, model.average(Number(values['min-updates']), Number(values.epsilon)));
writeFileSync(join(values.out ?? models, 'boundaries.bin'), packed);
console.log(`${packed.length} bytes`);
