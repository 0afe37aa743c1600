import type { Token } from './clause.ts';

/**
 * Words that lost the space between them where a line ended ("the peoplewere displaced", "displacedabout 400", "fledShirqat"), as
 * happens to text copied out of a PDF. The text stays as it is; only the token is cut in two.
 */
const OPENING: ReadonlySet<string> = new Set(
  'about already between by during from had has have new newly of or people recently that the their to was were which who will would'.split(
    ' ',
  ),
);
/** Left out are those that end many a name and many a word that no list knows: "a", "as", "be", "is", "on". */
const CLOSING: ReadonlySet<string> = new Set(
  `about after also are around been before between by during for from had has have in into may more near of or over people since
  than that the their these they might could following due should this those through to towards until was were when where which while who will with without
  would`.split(/\s+/),
);
const SHORTEST = 6;
const FIGURE = /^(\p{Ll}{2,})\d[\d.,]*$/u;
const WORD = /^\p{L}+$/u;
const CAMEL = /^(\p{Ll}{4,}|\p{Lu}\p{Ll}{3,})(\p{Lu}\p{Ll}{3,})$/u;

/**
 * Where a word is cut that no list knows: a known word and one of the little words side by side, or a capital inside. Null where it is
 * one word. Names are left alone: a little word in lower case is only cut off a word that is itself known.
 * @param knows whether a word, in lower case, is in the vocabulary of the language
 */
export function seamOf(word: string, knows: (word: string) => boolean): number | null {
  const figure = FIGURE.exec(word)?.[1];
  if (figure) return OPENING.has(figure) || CLOSING.has(figure) ? figure.length : null;
  if (word.length < SHORTEST || !WORD.test(word) || knows(word.toLowerCase())) return null;
  const camel = CAMEL.exec(word);
  if (camel) return /^\p{Ll}/u.test(word) && knows(camel[1]!) ? camel[1]!.length : null;
  if (/\p{Lu}/u.test(word)) return null;
  let best: number | null = null;
  let bestLength = 0;
  for (let at = 1; at < word.length; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    const little = Math.max(OPENING.has(first) ? first.length : 0, CLOSING.has(second) ? second.length : 0);
    if (little <= bestLength || !isWord(first, knows) || !isWord(second, knows)) continue;
    best = at;
    bestLength = little;
  }
  return best;
}

function isWord(part: string, knows: (word: string) => boolean): boolean {
  return OPENING.has(part) || CLOSING.has(part) || (part.length > 3 && knows(part));
}

/** The tokens of a text with those cut apart that were glued together. `seam` says where a word is cut, see `seamOf`. */
export function partGlued(tokens: readonly Token[], seam: (word: string) => number | null): Token[] {
  const parted: Token[] = [];
  for (const token of tokens) {
    const length = seam(token.text);
    if (length === null) {
      parted.push(token);
      continue;
    }
    const at = token.start + length;
    parted.push(
      { text: token.text.slice(0, length), start: token.start, end: at },
      { text: token.text.slice(length), start: at, end: token.end },
    );
  }
  return parted;
}

/** A word that a hyphen parts at the end of a line ("fami-lies"), put together again; null for a compound. */
export function rejoined(word: string, knows: (word: string) => boolean): string | null {
  const parts = /^(\p{Ll}{2,})-(\p{Ll}{2,})$/u.exec(word);
  if (!parts) return null;
  const whole = `${parts[1]}${parts[2]}`;
  return knows(whole) && !(knows(parts[1]!) && knows(parts[2]!)) ? whole : null;
}

/** The part of a word that is cut off its end where it is a little word: "peoplewere" → "were". Asks no list of words. */
export function gluedTail(word: string): string | null {
  for (let at = 3; at < word.length - 1; at++)
    if (CLOSING.has(word.slice(at)) && /(?:s|people|children)$/.test(word.slice(0, at))) return word.slice(at);
  return null;
}
