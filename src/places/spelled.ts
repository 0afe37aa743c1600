import { remembered } from '../text/remembered.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Span } from '../vocabulary/span.ts';
import { hasCase, nameKey } from './names.ts';

/** A word of the text as the search for names sees it. */
export interface PlaceWord extends Span {
  readonly text: string;
  /** In lower case, for the word lists. */
  readonly lower: string;
  /** Folded for look-up, without a possessive 's. */
  readonly key: string;
  /** Folded for look-up with the 's that "Queen Anne's County" needs. */
  readonly fullKey: string;
  readonly capital: boolean;
  readonly allCapitals: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
  readonly possessive: boolean;
  /** A full stop follows at once. */
  readonly stopped: boolean;
  /** Universal part of speech where the sentence was tagged. */
  readonly upos: string | null;
  /** First word of its sentence. */
  readonly first: boolean;
}

export interface PlaceSentence extends Span {
  readonly words: readonly PlaceWord[];
  /** Nearly all words are capitalised, as in headlines: capitals say nothing here. */
  readonly titleCase: boolean;
}

/** A sentence with or without its tagged tokens. */
export interface SentenceLike extends Span {
  readonly tokens?: readonly (Span & { readonly upos: string })[];
}

/** Letters and digits with apostrophes inside; "U.S." and "W.Va." in one piece; `?` and U+FFFD inside a word stand for a lost letter. */
const WORD =
  /(?:\p{Lu}\.){2,}|\p{Lu}&\p{Lu}|\p{Lu}\.\p{Lu}\p{Ll}+\.?|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’‘ʼʻʾʿ`´](?=[\p{L}\p{M}])|[?\uFFFD](?=\p{Ll}))*/gu;
/** Apostrophes may also open a name: ‘Ayn, 'Afrin. */
const POSSESSIVE = /['’](?:s|S)$/u;

export function placeSentences(text: string, sentences?: readonly SentenceLike[]): PlaceSentence[] {
  return (sentences ?? splitSentences(text)).map((sentence) => {
    const words = wordsOf(text, sentence);
    return { start: sentence.start, end: sentence.end, words, titleCase: isTitleCase(words) };
  });
}

function isTitleCase(words: readonly PlaceWord[]): boolean {
  let lettered = 0,
    capitals = 0;
  for (const word of words) {
    if (word.text.length < 4 || !LETTER.test(word.text)) continue;
    lettered++;
    if (word.capital) capitals++;
  }
  return lettered >= 4 && capitals / lettered > 0.8;
}

function wordsOf(text: string, sentence: SentenceLike): PlaceWord[] {
  const words: PlaceWord[] = [];
  const slice = text.slice(sentence.start, sentence.end);
  const tokens = sentence.tokens ?? [];
  let before = sentence.start,
    t = 0;
  WORD.lastIndex = 0;
  for (let found = WORD.exec(slice); found !== null; found = WORD.exec(slice)) {
    const start = sentence.start + found.index;
    const form = formOf(found[0]);
    const end = start + form.text.length;
    while (t < tokens.length && tokens[t]!.end <= start) t++;
    const token = tokens[t];
    const next = text.charCodeAt(end);
    words.push({
      start,
      end,
      text: form.text,
      lower: form.lower,
      key: form.key,
      fullKey: form.fullKey,
      capital: form.capital && next !== DOLLAR,
      allCapitals: form.allCapitals,
      gap: text.slice(before, start),
      possessive: form.possessive,
      stopped: form.dotted || next === FULL_STOP,
      upos: token !== undefined && token.start <= start ? token.upos : null,
      first: words.length === 0,
    });
    before = end + (form.possessive ? 2 : 0);
  }
  return words;
}

const DOLLAR = 36;
const FULL_STOP = 46;
const LETTER = /\p{L}/u;

/** What a word is wherever it stands. */
interface Form
  extends Pick<PlaceWord, 'text' | 'lower' | 'key' | 'fullKey' | 'capital' | 'allCapitals' | 'possessive'> {
  /** Ends in a full stop of its own. */
  readonly dotted: boolean;
}

const formOf = remembered((raw: string): Form => {
  const possessive = POSSESSIVE.test(raw) && raw.length > 3;
  const word = possessive ? raw.slice(0, -2) : raw;
  const initial = word.charAt(0);
  const fullKey = keyOf(raw);
  return {
    text: word,
    lower: word.toLowerCase(),
    key: possessive ? keyOf(word) : fullKey,
    fullKey,
    capital: initial !== initial.toLowerCase() || ELIDED.test(word) || (!hasCase(initial) && LETTER.test(initial)),
    allCapitals: word.length > 1 && word === word.toUpperCase() && /\p{Lu}{2}/u.test(word.replace(/\P{L}/gu, '')),
    possessive,
    dotted: word.endsWith('.'),
  };
});

/** "d'Ivoire", "l'Oasis": the capital is the second letter. */
const ELIDED = /^[dlnm]['’]\p{Lu}/u;

const PLAIN = /^[A-Za-z0-9]+$/;

function keyOf(raw: string): string {
  return PLAIN.test(raw) ? raw.toLowerCase() : nameKey(raw.replace(/[?\uFFFD]/gu, '?'));
}
