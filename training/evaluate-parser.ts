/**
 * The parser against a treebank: `npx tsx training/evaluate-parser.ts TREEBANK.conllu.gz`. Prints the share of words with the right head
 * (UAS) and with the right head and relation (LAS, subtypes apart), punctuation included: with the treebank's own words, and from raw
 * text with the sentences and tokens of `readTrees`. There a token and a word are the same if they have the same characters; an arc is right if both
 * its ends are, and the score is the F1 over words and tokens (as in the CoNLL 2018 shared task). Then how long it takes.
 */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { installedFile } from '../src/installed.ts';
import { unpackClusters } from '../src/text/clusters.ts';
import { englishParser, englishTagger } from '../src/text/load.ts';
import { createParser } from '../src/text/parser.ts';
import { readTrees } from '../src/text/trees/read.ts';
import type { Span } from '../src/vocabulary/span.ts';
import { scoreParser } from './parser-scores.ts';
import { layOutParagraphs, readTreebank } from './treebank.ts';

const path = process.argv[2];
if (path === undefined) throw new Error('Expected the path of a treebank file');
const tagger = englishTagger();
const sentences = readTreebank(path);

const file = readFileSync(installedFile('models/english/parser.bin'));
const clusters = unpackClusters(readFileSync(installedFile('models/english/clusters.bin')));
const before = performance.now();
createParser(file, clusters, tagger.tags);
const load = performance.now() - before;
const parser = englishParser();

const gold = scoreParser(parser, tagger, sentences);
console.log(`gold words: UAS ${gold.unlabelled.toFixed(2)}, LAS ${gold.labelled.toFixed(2)}`);

interface Arc {
  readonly head: string;
  readonly relation: string;
}

const keyOf = ({ start, end }: Span): string => `${start}-${end}`;

let words = 0;
let tokens = 0;
let aligned = 0;
let unlabelled = 0;
let labelled = 0;
let used = 0;
let at = 0;
for (const { text, sentences: wanted } of layOutParagraphs(sentences)) {
  const arcs = new Map<string, Arc>();
  for (const { words: spans } of wanted) {
    const { words: own } = sentences[at++]!;
    own.forEach((word, i) => {
      arcs.set(keyOf(spans[i]!), {
        head: word.head < 0 ? 'root' : keyOf(spans[word.head]!),
        relation: word.relation.split(':')[0]!,
      });
    });
  }
  words += arcs.size;
  const start = process.cpuUsage();
  const trees = readTrees(text);
  const { user, system } = process.cpuUsage(start);
  used += user + system;
  for (const { tokens: found, tree } of trees) {
    const spans = found.map(keyOf);
    tokens += spans.length;
    spans.forEach((span, i) => {
      const arc = arcs.get(span);
      if (arc === undefined) return;
      aligned++;
      const head = tree.heads[i]!;
      if (arc.head !== (head < 0 ? 'root' : spans[head])) return;
      unlabelled++;
      if (arc.relation === tree.relations[i]!.split(':')[0]) labelled++;
    });
  }
}
const score = (right: number): string => ((200 * right) / (words + tokens)).toFixed(2);
console.log(`raw text: words ${score(aligned)}, UAS ${score(unlabelled)}, LAS ${score(labelled)}`);
console.log(
  `tokens a second of CPU: ${gold.speed.toFixed(0)} parser, ${((1e6 * tokens) / used).toFixed(0)} sentences, tokens, tags and parser`,
);
console.log(`${file.length} bytes, read in ${load.toFixed(0)} ms`);
