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
    const lettered = words.filter((word) => /\p{L}/u.test(word.text) && word.text.length > 3);
    const capitals = lettered.filter((word) => word.capital).length;
    return {
      start: sentence.start,
      end: sentence.end,
      words,
      titleCase: lettered.length >= 4 && capitals / lettered.length > 0.8,
    };
  });
}

function wordsOf(text: string, sentence: SentenceLike): PlaceWord[] {
  const words: PlaceWord[] = [];
  const slice = text.slice(sentence.start, sentence.end);
  const tokens = sentence.tokens ?? [];
  let before = sentence.start,
    t = 0;
  for (const found of slice.matchAll(WORD)) {
    const start = sentence.start + found.index;
    let raw = found[0];
    const fullKey = keyOf(raw);
    const possessive = POSSESSIVE.test(raw) && raw.length > 3;
    if (possessive) raw = raw.slice(0, -2);
    const end = start + raw.length;
    while (t < tokens.length && tokens[t]!.end <= start) t++;
    const token = tokens[t];
    const initial = raw.charAt(0);
    words.push({
      start,
      end,
      text: raw,
      lower: raw.toLowerCase(),
      key: possessive ? keyOf(raw) : fullKey,
      fullKey,
      capital:
        text.charAt(end) !== '$' &&
        (initial !== initial.toLowerCase() || ELIDED.test(raw) || (!hasCase(initial) && /\p{L}/u.test(initial))),
      allCapitals: raw.length > 1 && raw === raw.toUpperCase() && /\p{Lu}{2}/u.test(raw.replace(/\P{L}/gu, '')),
      gap: text.slice(before, start),
      possessive,
      stopped: raw.endsWith('.') || text.charAt(end) === '.',
      upos: token !== undefined && token.start <= start ? token.upos : null,
      first: words.length === 0,
    });
    before = end + (possessive ? 2 : 0);
  }
  return words;
}

/** "d'Ivoire", "l'Oasis": the capital is the second letter. */
const ELIDED = /^[dlnm]['’]\p{Lu}/u;

const PLAIN = /^[A-Za-z0-9]+$/;

function keyOf(raw: string): string {
  return PLAIN.test(raw) ? raw.toLowerCase() : nameKey(raw.replace(/[?\uFFFD]/gu, '?'));
}
