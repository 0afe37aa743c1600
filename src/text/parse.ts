import type { Span } from '../vocabulary/span.ts';
import type { ParsedSentence, TaggedToken } from './clause.ts';
import { buildClauses } from './clauses/build.ts';
import { partGlued } from './glued.ts';
import { englishTagger } from './load.ts';
import { repairTags } from './repairs.ts';
import { splitSentences } from './sentences.ts';
import type { Tagger } from './tagger.ts';
import { tokenize } from './tokens.ts';
import { WordForms } from './word-forms.ts';

/** What each tagger was asked of words so far. */
const formsBy = new WeakMap<Tagger, WordForms>();

function formsOf(tagger: Tagger): WordForms {
  let forms = formsBy.get(tagger);
  if (forms === undefined) {
    forms = new WordForms(tagger);
    formsBy.set(tagger, forms);
  }
  return forms;
}

const named = { upos: 'PROPN', xpos: 'NNP' } as const;

/** Tokens with parts of speech and lemmas for one sentence. */
export function tagSentence(text: string, span: Span, tagger: Tagger = englishTagger()): TaggedToken[] {
  const forms = formsOf(tagger);
  const tokens = partGlued(tokenize(text, span), (word) => forms.of(word).seam);
  const words = tokens.map((token) => forms.of(token.text).whole);
  const classes = tagger.tag(words);
  return repairTags(
    tokens.map((token, index) => {
      const tagClass = classes[index]!;
      const { upos, xpos } = tagger.tags[tagClass]!;
      const lemma = forms.lemma(words[index]!, tagClass);
      // "Guterres", "Yates": a capital on a plural of which there is no singular is a name.
      if (xpos === 'NNS' && /^\p{Lu}\p{Ll}/u.test(token.text) && !tagger.knows(lemma))
        return { ...named, text: token.text, start: token.start, end: token.end, lemma: token.text.toLowerCase() };
      return { text: token.text, start: token.start, end: token.end, upos, xpos, lemma };
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
