/** Checks the lemma rules on gold tags: `npx tsx training/evaluate-lemmas.ts TREEBANK.conllu.gz`. Prints the share right by tag and the most frequent errors. */
import type { Upos } from '../src/text/clause.ts';
import { lemmaOf } from '../src/text/lemmas.ts';
import { readTreebank } from './treebank.ts';

const path = process.argv[2];
if (path === undefined) throw new Error('Expected the path of a treebank file');
const seen = new Map<string, { right: number; all: number }>();
const errors = new Map<string, number>();
for (const sentence of readTreebank(path))
  for (const word of sentence.words) {
    if (!/^(?:NN|NNS|VB.?|MD|JJ.|RB.)$/.test(word.xpos)) continue;
    const row = seen.get(word.xpos) ?? { right: 0, all: 0 };
    seen.set(word.xpos, row);
    row.all++;
    const lemma = lemmaOf(word.form, word.upos as Upos, word.xpos);
    if (lemma === word.lemma.toLowerCase()) row.right++;
    else {
      const error = `${word.form.toLowerCase()} ${word.xpos}: ${lemma}, expected ${word.lemma}`;
      errors.set(error, (errors.get(error) ?? 0) + 1);
    }
  }
for (const [xpos, { right, all }] of [...seen].sort())
  console.log(`${xpos.padEnd(4)} ${((100 * right) / all).toFixed(2)} % of ${all}`);
for (const [error, count] of [...errors].sort((a, b) => b[1] - a[1]).slice(0, 60)) console.log(count, error);
