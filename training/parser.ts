/**
 * Trains the dependency parser: `npx tsx training/parser.ts TREEBANKS [--rounds 8] [--folds 4]`. TREEBANKS as for training/tagger.ts, whose
 * models/english/tagger.bin and clusters.bin must be there. An averaged perceptron over arc-hybrid transitions with a dynamic oracle
 * (Goldberg and Nivre 2013) on tags that taggers trained on the other folds gave. Writes models/english/parser.bin. The state after
 * every round lies in training/cache, and a run that was interrupted goes on from there.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { unpackClusters } from '../src/text/clusters.ts';
import { createParser, packParser, partsOfSpeech } from '../src/text/parser.ts';
import { FEATURE_COUNT, parserWords } from '../src/text/parser-features.ts';
import { createTagger } from '../src/text/tagger.ts';
import { packWeights } from '../src/text/weights.ts';
import { WordTable } from '../src/text/words.ts';
import { TrainingCache } from './cache.ts';
import { jackknife } from './jackknife.ts';
import { scoreParser } from './parser-scores.ts';
import { type ParserExample, ParserTraining } from './parser-training.ts';
import { seeded, shuffle } from './random.ts';
import { learntRelation } from './relations.ts';
import { joinHyphens, readTreebank } from './treebank.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    rounds: { type: 'string', default: '8' },
    folds: { type: 'string', default: '4' },
    'tagger-rounds': { type: 'string', default: '4' },
    'min-updates': { type: 'string', default: '8' },
    epsilon: { type: 'string', default: '0.4' },
  },
});
const treebanks = positionals[0] ?? '';
if (treebanks === '') throw new Error('Expected the folder of the treebanks as the first argument');
const models = join(import.meta.dirname, '..', 'models', 'english');
const out = values.out ?? models;
const clusterBytes = readFileSync(join(models, 'clusters.bin'));
const taggerBytes = readFileSync(join(models, 'tagger.bin'));
const clusters = unpackClusters(clusterBytes);
const tagger = createTagger(taggerBytes, clusters);
const uposOf = partsOfSpeech(tagger.tags);

const files = ['ewt', 'gum-open'].map((name) => join(treebanks, `${name}-train.conllu.gz`));
const sentences = files.flatMap(readTreebank);
shuffle(sentences, seeded(20160602));
const variants = sentences.map((sentence) => [...new Set([sentence, joinHyphens(sentence)])]);
const tagCache = new TrainingCache(join(import.meta.dirname, 'cache'), [
  ...files.map((file) => readFileSync(file)),
  clusterBytes,
  taggerBytes,
]);
const tags = jackknife(sentences, variants, tagger, clusters, {
  folds: Number(values.folds),
  rounds: Number(values['tagger-rounds']),
  cache: tagCache,
});

const relations = [...new Set(sentences.flatMap(({ words }) => words.map((word) => learntRelation(word.relation))))];
const labelOf = new Map(relations.map((relation, index) => [relation, index]));
const table = new WordTable(clusters);
const examples = variants.flatMap((forms, index) =>
  forms.map(
    ({ words }, form): ParserExample => ({
      rows: parserWords(
        table,
        words.map((word) => word.form),
        tags[index]![form]!,
        uposOf,
      ),
      heads: Int16Array.from(words, (word) => (word.head < 0 ? words.length : word.head)),
      labels: Int16Array.from(words, (word) => labelOf.get(learntRelation(word.relation))!),
    }),
  ),
);
console.log(`${examples.length} sentences, ${relations.length} relations, ${FEATURE_COUNT} templates`);

const training = new ParserTraining(examples, relations);
const cache = new TrainingCache(join(import.meta.dirname, 'cache'), [
  ...files.map((file) => readFileSync(file)),
  clusterBytes,
  taggerBytes,
  values.folds,
  values['tagger-rounds'],
  ...[
    'src/text/parser-features.ts',
    'src/text/parser-state.ts',
    'training/parser-training.ts',
    'training/oracle.ts',
  ].map((name) => readFileSync(join(import.meta.dirname, '..', name))),
]);
const rounds = Number(values.rounds);
let done = rounds;
while (done > 0 && cache.read(`round-${done}`) === null) done--;
if (done > 0) training.model.restore(cache.read(`round-${done}`)!);
for (let round = done; round < rounds; round++) {
  const right = training.round(round);
  cache.write(`round-${round + 1}`, training.model.save());
  cache.remove(`round-${round}`);
  console.log(
    `round ${round + 1}: ${(100 * right).toFixed(2)} % of the moves, ${training.model.rows} features, ${Math.round(process.uptime())} s`,
  );
  if (round % 3 === 2 && round + 1 < rounds) report();
}
writeFileSync(join(out, 'parser.bin'), report());

function report(): Uint8Array {
  const { model } = training;
  const packed = packParser(
    relations,
    packWeights(model.classCount, model.average(Number(values['min-updates']), Number(values.epsilon))),
  );
  for (const name of ['ewt', 'gum-open'])
    for (const [style, change] of [
      ['as it is', undefined],
      ['hyphens joined', joinHyphens],
    ] as const) {
      const gold = readTreebank(join(treebanks, `${name}-dev.conllu.gz`));
      const { unlabelled, labelled, speed } = scoreParser(
        createParser(packed, clusters, tagger.tags),
        tagger,
        change === undefined ? gold : gold.map(change),
      );
      console.log(
        `${packed.length} bytes, ${name}-dev, ${style}: UAS ${unlabelled.toFixed(2)}, LAS ${labelled.toFixed(2)}, ${speed.toFixed(0)} tokens a second of CPU`,
      );
    }
  return packed;
}
