/**
 * Trains the part-of-speech tagger: `npx tsx training/tagger.ts TREEBANKS [--rounds 8]`.
 * TREEBANKS is a folder with `ewt-{train,dev}.conllu.gz`, `gum-open-{train,dev}.conllu.gz` and `word-clusters.tsv.gz`
 * (Universal Dependencies English EWT and GUM; word, cluster of 1000, cluster of 100). Writes models/english/clusters.bin and tagger.bin.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { packClusters, unpackClusters } from '../src/text/clusters.ts';
import { createTagger } from '../src/text/tagger.ts';
import { seeded } from './random.ts';
import { trainTagger } from './tagger-training.ts';
import { joinHyphens, readTreebank, type TreebankSentence } from './treebank.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    rounds: { type: 'string', default: '8' },
    'min-updates': { type: 'string', default: '5' },
    epsilon: { type: 'string', default: '0.25' },
  },
});
const treebanks = positionals[0] ?? '';
if (treebanks === '') throw new Error('Expected the folder of the treebanks as the first argument');
const folder = values.out ?? join(import.meta.dirname, '..', 'models', 'english');

function readClusters(path: string): Uint8Array {
  const words = new Map<string, number>();
  const coarse: number[] = [];
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
    const [word, fine, group] = line.split('\t');
    if (word === undefined || fine === undefined || group === undefined) continue;
    words.set(word, Number(fine));
    coarse[Number(fine)] = Number(group);
  }
  return packClusters(
    words,
    Array.from(coarse, (group) => group ?? 0),
  );
}

const clusterBytes = readClusters(join(treebanks, 'word-clusters.tsv.gz'));
const clusters = unpackClusters(clusterBytes);
const sentences = ['ewt', 'gum-open'].flatMap((name) => readTreebank(join(treebanks, `${name}-train.conllu.gz`)));
const packed = trainTagger(sentences, clusters, seeded(20160528), {
  rounds: Number(values.rounds),
  minUpdates: Number(values['min-updates']),
  epsilon: Number(values.epsilon),
  log: (line) => console.log(line),
});
writeFileSync(join(folder, 'clusters.bin'), clusterBytes);
writeFileSync(join(folder, 'tagger.bin'), packed);
console.log(`${packed.length} bytes`);

const tagger = createTagger(packed, clusters);
for (const name of ['ewt', 'gum-open'])
  for (const [style, change] of [
    ['as it is', (sentence: TreebankSentence) => sentence],
    ['hyphens joined', joinHyphens],
  ] as const) {
    let upos = 0;
    let xpos = 0;
    let all = 0;
    for (const { words } of readTreebank(join(treebanks, `${name}-dev.conllu.gz`)).map(change)) {
      const found = tagger.tag(words.map((word) => word.form));
      words.forEach((word, i) => {
        const tag = tagger.tags[found[i]!]!;
        all++;
        if (tag.upos === word.upos) upos++;
        if (tag.xpos === word.xpos) xpos++;
      });
    }
    console.log(
      `${name}-dev, ${style}: UPOS ${((100 * upos) / all).toFixed(2)}, XPOS ${((100 * xpos) / all).toFixed(2)}`,
    );
  }
