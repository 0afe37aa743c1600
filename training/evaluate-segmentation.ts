/**
 * Sentences and tokens against a treebank's raw text: `npx tsx training/evaluate-segmentation.ts TREEBANK.conllu.gz [--errors 20]`.
 * The text is put together again from the words; a new paragraph or document starts after an empty line. Gold tokens are counted as they
 * are and with hyphenated compounds joined, which is how `tokenize` cuts; then the sentences and tokens of `readTrees`.
 */
import { parseArgs } from 'node:util';
import { splitSentences } from '../src/text/sentences.ts';
import { tokenize } from '../src/text/tokens.ts';
import { readTrees } from '../src/text/trees/read.ts';
import { joinHyphens, readTreebank, type TreebankSentence } from './treebank.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'string', default: '0' } },
});
const path = positionals[0];
if (path === undefined) throw new Error('Expected the path of a treebank file');

function layOut(sentences: readonly TreebankSentence[]): { text: string; sentences: Set<string>; tokens: Set<string> } {
  let text = '';
  const spans = { sentences: new Set<string>(), tokens: new Set<string>() };
  for (const sentence of sentences) {
    if (text !== '' && sentence.startsParagraph) text = `${text.trimEnd()}\n\n`;
    const start = text.length;
    for (const word of sentence.words) {
      spans.tokens.add(`${text.length}-${text.length + word.form.length}`);
      text += word.form + (word.spaceAfter ? ' ' : '');
    }
    spans.sentences.add(`${start}-${text.trimEnd().length}`);
    if (!text.endsWith(' ')) text += sentence.words.at(-1)?.spaceAfter === false ? '' : ' ';
  }
  return { text, ...spans };
}

function report(name: string, wanted: ReadonlySet<string>, found: ReadonlySet<string>): void {
  let right = 0;
  for (const span of found) if (wanted.has(span)) right++;
  console.log(
    `${name.padEnd(24)} P ${((100 * right) / found.size).toFixed(2)} R ${((100 * right) / wanted.size).toFixed(2)} F1 ${((200 * right) / (found.size + wanted.size)).toFixed(2)}`,
  );
}

const gold = readTreebank(path);
const plain = layOut(gold);
const joined = layOut(gold.map(joinHyphens));
const { text } = plain;
const sentences = splitSentences(text);
report('sentences', plain.sentences, new Set(sentences.map(({ start, end }) => `${start}-${end}`)));
const tokens = new Set(sentences.flatMap((span) => tokenize(text, span)).map(({ start, end }) => `${start}-${end}`));
report('tokens, as they are', plain.tokens, tokens);
report('tokens, hyphens joined', joined.tokens, tokens);
const trees = readTrees(text);
report('sentences of trees', plain.sentences, new Set(trees.map(({ start, end }) => `${start}-${end}`)));
report(
  'tokens of trees',
  plain.tokens,
  new Set(trees.flatMap((sentence) => sentence.tokens.map(({ start, end }) => `${start}-${end}`))),
);
let errors = Number(values.errors);
for (const { start, end } of sentences)
  if (!plain.sentences.has(`${start}-${end}`) && errors-- > 0)
    console.log('sentence:', JSON.stringify(text.slice(start, end).slice(0, 160)));
errors = Number(values.errors);
for (const span of tokens) {
  if (joined.tokens.has(span) || errors-- <= 0) continue;
  const [start = 0, end = 0] = span.split('-').map(Number);
  console.log(
    'token:',
    JSON.stringify(text.slice(start, end)),
    'in',
    JSON.stringify(text.slice(Math.max(0, start - 15), end + 15)),
  );
}
