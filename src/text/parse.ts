import type { Span } from '../vocabulary/span.ts';
import type { ParsedSentence, TaggedToken } from './clause.ts';
import { buildClauses } from './clauses/build.ts';
import { partGlued, rejoined } from './glued.ts';
import { lemmaOf } from './lemmas.ts';
import { englishTagger } from './load.ts';
import { repairTags } from './repairs.ts';
import { splitSentences } from './sentences.ts';
import type { Tagger } from './tagger.ts';
import { tokenize } from './tokens.ts';

/** Tokens with parts of speech and lemmas for one sentence. */
export function tagSentence(text: string, span: Span, tagger: Tagger = englishTagger()): TaggedToken[] {
  const tokens = partGlued(tokenize(text, span), tagger.knows);
  const words = tokens.map((token) => rejoined(token.text, tagger.knows) ?? token.text);
  const classes = tagger.tag(words);
  return repairTags(
    tokens.map((token, index) => {
      const { upos, xpos } = tagger.tags[classes[index]!]!;
      return {
        text: token.text,
        start: token.start,
        end: token.end,
        upos,
        xpos,
        lemma: lemmaOf(words[index]!, upos, xpos),
      };
    }),
  );
}

/**
 * Takes English prose apart: sentences, tokens with part of speech and lemma, phrases, clauses. All offsets are into `text`.
 * @param ranges the stretches to read (a report's sections, say), the whole text if none are given
 */
export function parseText(
  text: string,
  ranges: readonly Span[] = [{ start: 0, end: text.length }],
  tagger: Tagger = englishTagger(),
): ParsedSentence[] {
  return ranges.flatMap((range) =>
    splitSentences(text, range).map((span) => {
      const tokens = tagSentence(text, span, tagger);
      return { ...span, tokens, ...buildClauses(tokens) };
    }),
  );
}
