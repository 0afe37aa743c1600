/**
 * Trains the dependency parser: `npx tsx training/parser.ts TREEBANKS [--rounds 8] [--folds 4]`. TREEBANKS as for training/tagger.ts, whose
 * models/english/tagger.bin and clusters.bin must be there. An averaged perceptron over arc-hybrid transitions with a dynamic oracle
 * (Goldberg and Nivre 2013) on tags that taggers trained on the other folds gave. Writes models/english/parser.bin.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { unpackClusters } from '../src/text/clusters.ts';
import { createParser, packParser, parserWords } from '../src/text/parser.ts';
import { FEATURE_COUNT, type ParserWords, parserFeatures } from '../src/text/parser-features.ts';
import { ParserState } from '../src/text/parser-state.ts';
import { createTagger } from '../src/text/tagger.ts';
import { packWeights } from '../src/text/weights.ts';
import { WordTable } from '../src/text/words.ts';
import { Perceptron } from './perceptron.ts';
import { seeded, shuffle } from './random.ts';
import { trainTagger, withVariants } from './tagger-training.ts';
import { joinHyphens, readTreebank, type TreebankSentence } from './treebank.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    rounds: { type: 'string', default: '8' },
    folds: { type: 'string', default: '4' },
    'tagger-rounds': { type: 'string', default: '4' },
  },
});
const treebanks = positionals[0] ?? '';
if (treebanks === '') throw new Error('Expected the folder of the treebanks as the first argument');
const models = join(import.meta.dirname, '..', 'models', 'english');
const out = values.out ?? models;
const random = seeded(20160602);
const clusters = unpackClusters(readFileSync(join(models, 'clusters.bin')));
const tagger = createTagger(readFileSync(join(models, 'tagger.bin')), clusters);
const parts = [...new Set(tagger.tags.map(({ upos }) => upos))];
const uposOf = tagger.tags.map(({ upos }) => parts.indexOf(upos));
const classOf = new Map(tagger.tags.map(({ upos, xpos }, index) => [`${upos}|${xpos}`, index]));

/** Subtypes that clauses are built from; other relations lose theirs. */
const SUBTYPES = new Set([
  'nsubj:pass',
  'aux:pass',
  'obl:agent',
  'compound:prt',
  'acl:relcl',
  'nmod:poss',
  'cc:preconj',
  'obl:unmarked',
  'nsubj:outer',
  'det:predet',
  'nmod:unmarked',
  'nmod:desc',
]);
const relationOf = (relation: string): string => (SUBTYPES.has(relation) ? relation : relation.split(':')[0]!);

/** Tags of each fold by a tagger that was trained on the others, so that the parser meets the errors it will meet. */
function jackknife(sentences: readonly TreebankSentence[], folds: number): number[][] {
  const tags: number[][] = new Array(sentences.length);
  for (let fold = 0; fold < folds; fold++) {
    const others = sentences.filter((_, index) => index % folds !== fold);
    const packed = trainTagger(others, clusters, seeded(7 + fold), {
      rounds: Number(values['tagger-rounds']),
      minUpdates: 3,
      epsilon: 0.2,
      log: () => {},
    });
    const local = createTagger(packed, clusters);
    const mapped = local.tags.map(
      ({ upos, xpos }) => classOf.get(`${upos}|${xpos}`) ?? tagger.tags.findIndex((tag) => tag.upos === upos),
    );
    sentences.forEach((sentence, index) => {
      if (index % folds === fold)
        tags[index] = Array.from(local.tag(sentence.words.map((word) => word.form)), (tag) => mapped[tag]!);
    });
    console.log(`tags of fold ${fold + 1} of ${folds}`);
  }
  return tags;
}

interface Example {
  readonly rows: ParserWords;
  readonly heads: Int16Array;
  readonly labels: Int16Array;
}

const sentences = withVariants(
  ['ewt', 'gum-open'].flatMap((name) => readTreebank(join(treebanks, `${name}-train.conllu.gz`))),
  random,
  0,
);
shuffle(sentences, random);
const relations = [...new Set(sentences.flatMap(({ words }) => words.map((word) => relationOf(word.relation))))];
const labelOf = new Map(relations.map((relation, index) => [relation, index]));
const table = new WordTable(clusters);
const tags = jackknife(sentences, Number(values.folds));
const examples = sentences.map(
  ({ words }, index): Example => ({
    rows: parserWords(
      table,
      words.map((word) => word.form),
      tags[index]!,
      uposOf,
    ),
    heads: Int16Array.from(words, (word) => (word.head < 0 ? words.length : word.head)),
    labels: Int16Array.from(words, (word) => labelOf.get(relationOf(word.relation))!),
  }),
);
console.log(`${examples.length} sentences, ${relations.length} relations, ${FEATURE_COUNT} templates`);

/** How many gold arcs can no longer be reached after a shift, a left arc, a right arc; -1 where the move is not allowed. */
function costs(state: ParserState, heads: Int16Array): [number, number, number] {
  const { stack, depth, next, length } = state;
  const s0 = depth > 0 ? stack[depth - 1]! : -1;
  const s1 = depth > 1 ? stack[depth - 2]! : -1;
  let shift = -1;
  let left = -1;
  let right = -1;
  if (state.canShift) {
    shift = 0;
    for (let i = 0; i < depth; i++) {
      const k = stack[i]!;
      if (heads[k] === next) shift++;
      if (i < depth - 1 && heads[next] === k) shift++;
    }
  }
  if (s0 >= 0) {
    let lost = 0;
    for (let i = next; i < length; i++) if (heads[i] === s0) lost++;
    const head = heads[s0]!;
    left = lost + (head === s1 || (head > next && head <= length) ? 1 : 0);
    if (s1 >= 0) right = lost + (head >= next && head <= length ? 1 : 0);
  }
  return [shift, left, right];
}

const count = relations.length;
const model = new Perceptron(1 + 2 * count, 24);
const state = new ParserState();
const features = new Int32Array(FEATURE_COUNT);
const EXPLORE_FROM = 1;
const EXPLORE = 0.9;

function step(move: number): void {
  if (move === 0) state.shift();
  else if (move <= count) state.leftArc(move - 1);
  else state.rightArc(move - 1 - count);
}

function trainOn({ rows, heads, labels }: Example, round: number): [number, number] {
  let right = 0;
  let all = 0;
  state.reset(heads.length);
  while (!state.done) {
    const [shift, left, rightArc] = costs(state, heads);
    parserFeatures(state, rows, features);
    const scores = model.score(features, FEATURE_COUNT);
    const least = Math.min(...[shift, left, rightArc].filter((cost) => cost >= 0));
    const s0 = state.depth > 0 ? state.stack[state.depth - 1]! : -1;
    let best = -1;
    let good = -1;
    const consider = (move: number, isGood: boolean): void => {
      if (best < 0 || scores[move]! > scores[best]!) best = move;
      if (isGood && (good < 0 || scores[move]! > scores[good]!)) good = move;
    };
    if (shift >= 0) consider(0, shift === least);
    // Where the arc is no gold arc, only the gold label is right all the same.
    if (left >= 0)
      for (let label = 0; label < count; label++) consider(1 + label, left === least && label === labels[s0]);
    if (rightArc >= 0)
      for (let label = 0; label < count; label++)
        consider(1 + count + label, rightArc === least && label === labels[s0]);
    all++;
    if (best === good) right++;
    else model.update(features, FEATURE_COUNT, good, best);
    step(round >= EXPLORE_FROM && best !== good && random() < EXPLORE ? best : good);
  }
  model.time++;
  return [right, all];
}

function evaluate(packed: Uint8Array, title: string): void {
  const parser = createParser(packed, clusters, uposOf);
  const lines = ['ewt', 'gum-open'].flatMap((name) =>
    [(sentence: TreebankSentence) => sentence, joinHyphens].map((change) => {
      let unlabelled = 0;
      let labelled = 0;
      let words = 0;
      let time = 0;
      for (const sentence of readTreebank(join(treebanks, `${name}-dev.conllu.gz`)).map(change)) {
        const forms = sentence.words.map((word) => word.form);
        const found = tagger.tag(forms);
        const start = process.cpuUsage();
        const tree = parser.parse(forms, found);
        const used = process.cpuUsage(start);
        time += used.user + used.system;
        sentence.words.forEach((word, i) => {
          words++;
          if (tree.heads[i] !== word.head) return;
          unlabelled++;
          if (tree.relations[i]!.split(':')[0] === word.relation.split(':')[0]) labelled++;
        });
      }
      return `${name}-dev${change === joinHyphens ? ' joined' : ''} UAS ${((100 * unlabelled) / words).toFixed(2)} LAS ${((100 * labelled) / words).toFixed(2)} at ${((words / time) * 1e6).toFixed(0)} tokens/s`;
    }),
  );
  console.log(`${title}: ${packed.length} bytes, ${lines.join('; ')}`);
}

const order = examples.map((_, index) => index);
for (let round = 0; round < Number(values.rounds); round++) {
  shuffle(order, random);
  let right = 0;
  let all = 0;
  for (const index of order) {
    const [good, moves] = trainOn(examples[index]!, round);
    right += good;
    all += moves;
  }
  console.log(
    `round ${round + 1}: ${((100 * right) / all).toFixed(2)} % of the moves, ${model.rows} features, ${Math.round(process.uptime())} s`,
  );
  const packed = packParser(relations, packWeights(model.classCount, model.average(6, 0.3)));
  writeFileSync(join(out, 'parser.bin'), packed);
  evaluate(packed, 'written');
}
