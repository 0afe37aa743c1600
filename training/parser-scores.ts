import type { Parser } from '../src/text/parser.ts';
import type { Tagger } from '../src/text/tagger.ts';
import type { TreebankSentence } from './treebank.ts';

interface ParserScores {
  /** Words with the right head, in a hundred, punctuation included. */
  readonly unlabelled: number;
  /** Words with the right head and relation, subtypes apart. */
  readonly labelled: number;
  /** Tokens a second of CPU, of the parser alone. */
  readonly speed: number;
}

const base = (relation: string): string => relation.split(':')[0]!;

/** Parses the words of a treebank with the tags that the tagger gives them. */
export function scoreParser(parser: Parser, tagger: Tagger, sentences: readonly TreebankSentence[]): ParserScores {
  let unlabelled = 0;
  let labelled = 0;
  let words = 0;
  let time = 0;
  for (const sentence of sentences) {
    const forms = sentence.words.map((word) => word.form);
    const tags = tagger.tag(forms);
    const start = process.cpuUsage();
    const tree = parser.parse(forms, tags);
    const { user, system } = process.cpuUsage(start);
    time += user + system;
    sentence.words.forEach((word, i) => {
      words++;
      if (tree.heads[i] !== word.head) return;
      unlabelled++;
      if (base(tree.relations[i]!) === base(word.relation)) labelled++;
    });
  }
  return { unlabelled: (100 * unlabelled) / words, labelled: (100 * labelled) / words, speed: (1e6 * words) / time };
}
