/**
 * The parser against a treebank: `npx tsx training/evaluate-parser.ts TREEBANK.conllu.gz`. Prints the share of words with the right head
 * (UAS) and with the right head and relation (LAS, subtypes apart), punctuation included: with the treebank's own words, and from raw
 * text with our sentences and tokens. There a token and a word are the same if they have the same characters; an arc is right if both
 * its ends are, and the score is the F1 over words and tokens (as in the CoNLL 2018 shared task). Then how long it takes.
 */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { installedFile } from '../src/installed.ts';
import { unpackClusters } from '../src/text/clusters.ts';
import { englishParser, englishTagger } from '../src/text/load.ts';
import { tagSentence } from '../src/text/parse.ts';
import { createParser } from '../src/text/parser.ts';
import { splitSentences } from '../src/text/sentences.ts';
import { scoreParser } from './parser-scores.ts';
import { readTreebank, type TreebankSentence } from './treebank.ts';

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

/** A paragraph of the treebank as text, and the arcs of its words by their offsets in it. */
function paragraphs(all: readonly TreebankSentence[]): { text: string; arcs: Map<string, Arc> }[] {
  const found: { text: string; arcs: Map<string, Arc> }[] = [];
  for (const { words, startsParagraph } of all) {
    if (startsParagraph || found.length === 0) found.push({ text: '', arcs: new Map() });
    const paragraph = found.at(-1)!;
    const spans = words.map((word) => {
      const start = paragraph.text.length;
      paragraph.text += word.form + (word.spaceAfter ? ' ' : '');
      return `${start}-${start + word.form.length}`;
    });
    words.forEach((word, i) => {
      paragraph.arcs.set(spans[i]!, {
        head: word.head < 0 ? 'root' : spans[word.head]!,
        relation: word.relation.split(':')[0]!,
      });
    });
    if (!paragraph.text.endsWith(' ')) paragraph.text += ' ';
  }
  return found;
}

let words = 0;
let tokens = 0;
let aligned = 0;
let unlabelled = 0;
let labelled = 0;
const used = { all: 0, parser: 0 };
const clock = (): number => {
  const { user, system } = process.cpuUsage();
  return user + system;
};
for (const { text, arcs } of paragraphs(sentences)) {
  words += arcs.size;
  const start = clock();
  const trees = splitSentences(text, { start: 0, end: text.length }).map((span) => {
    const tagged = tagSentence(text, span);
    const from = clock();
    const tree = parser.parseTagged(tagged);
    used.parser += clock() - from;
    return { tagged, tree };
  });
  used.all += clock() - start;
  for (const { tagged, tree } of trees) {
    const spans = tagged.map((token) => `${token.start}-${token.end}`);
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
  `tokens a second of CPU: ${((1e6 * tokens) / used.parser).toFixed(0)} parser, ${((1e6 * tokens) / used.all).toFixed(0)} sentences, tokens, tags and parser`,
);
console.log(`${file.length} bytes, read in ${load.toFixed(0)} ms`);
