import type { Span } from '../../vocabulary/span.ts';
import type { TaggedToken, Token } from '../clause.ts';
import { lemmaOf } from '../lemmas.ts';
import { englishBoundaries, englishParser, englishTagger } from '../load.ts';
import { tagParagraphs } from '../paragraphs.ts';
import type { Tree } from '../parser.ts';

/** A sentence as the treebanks have it: opened compounds, and lines that were run together parted. */
export interface TreeSentence extends Span {
  readonly tokens: readonly TaggedToken[];
  readonly tree: Tree;
}

/**
 * The dependency trees of English prose. Its sentences and tokens are those of Universal Dependencies, not those of `parseText`: the parser
 * learnt on them. All offsets are into `text`.
 */
export function readTrees(text: string, range: Span = { start: 0, end: text.length }): TreeSentence[] {
  const tagger = englishTagger();
  const sentences: TreeSentence[] = [];
  const add = (tokens: readonly Token[], classes: ArrayLike<number>): void => {
    sentences.push({
      start: tokens[0]!.start,
      end: tokens.at(-1)!.end,
      tokens: tokens.map((token, i) => {
        const { upos, xpos } = tagger.tags[classes[i]!]!;
        return { ...token, upos, xpos, lemma: lemmaOf(token.text, upos, xpos) };
      }),
      tree: englishParser().parse(
        tokens.map((token) => token.text),
        classes,
      ),
    });
  };
  for (const paragraph of tagParagraphs(text, range, tagger)) {
    const { tokens, starts } = paragraph;
    const found = englishBoundaries()(paragraph);
    for (let from = 0, at = 1; at <= tokens.length; at++) {
      if (at < tokens.length && found[at] === 0) continue;
      const sentence = tokens.slice(from, at);
      // Tags depend on where the sentence begins and ends.
      const kept =
        starts[from] === 1 && (at === tokens.length || starts[at] === 1) && !starts.slice(from + 1, at).includes(1);
      add(sentence, kept ? paragraph.tags.slice(from, at) : tagger.tag(sentence.map((token) => token.text)));
      from = at;
    }
  }
  return sentences;
}
