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

/** Tokens with parts of speech and lemmas for one sentence. */
export function tagSentence(text: string, span: Span, tagger: Tagger = englishTagger()): TaggedToken[] {
  const forms = formsOf(tagger);
  const cut = partGlued(tokenize(text, span), (word) => forms.of(word).seam);
  const words: string[] = [];
  for (const token of cut) words.push(forms.of(token.text).whole);
  const classes = tagger.tag(words);
  // Pushed, here and elsewhere on the way of every sentence: `map` gives arrays of another kind once it is compiled, and what reads them is compiled anew.
  const tokens: TaggedToken[] = [];
  for (let i = 0; i < cut.length; i++) {
    const { text: word, start, end } = cut[i]!;
    const tagClass = classes[i]!;
    const { upos, xpos } = tagger.tags[tagClass]!;
    const lemma = forms.lemma(words[i]!, tagClass);
    // "Guterres", "Yates": a capital on a plural of which there is no singular is a name.
    const isName = xpos === 'NNS' && /^\p{Lu}\p{Ll}/u.test(word) && !tagger.knows(lemma);
    if (isName) tokens.push({ text: word, start, end, upos: 'PROPN', xpos: 'NNP', lemma: word.toLowerCase() });
    else tokens.push({ text: word, start, end, upos, xpos, lemma });
  }
  return repairTags(tokens);
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
  const sentences: ParsedSentence[] = [];
  for (const range of ranges)
    for (const span of splitSentences(text, range)) {
      const tokens = tagSentence(text, span, tagger);
      const { phrases, clauses } = buildClauses(tokens);
      sentences.push({ start: span.start, end: span.end, tokens, phrases, clauses });
    }
  return sentences;
}
