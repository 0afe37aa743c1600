import { remembered } from '../text/remembered.ts';

/** A word of a name as it stands in a text: `fold` is what names are compared by, offsets are UTF-16 code units. */
export interface NameWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly fold: string;
  /** What stands between the word before and this one: names do not run over sentence ends or brackets. */
  readonly gap: string;
  /** `'s`, `’s` or `'` follows the word: "Turkey's border". */
  readonly possessive: boolean;
}

// Letters with dots ("U.S.", "D.R.") are one word; an apostrophe inside a word belongs to it ("N'Djamena", "Sha'ab").
const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}]+(?:['’‘ʼʿʾ`][\p{L}\p{N}\p{M}]+)*/gu;
const POSSESSIVE = /['’]s$/i;
const SIBILANT = /s$/i;
const OPEN_POSSESSIVE = /['’][\s,.]/y;
const PLAIN = /^[A-Za-z0-9]+$/;
const MARKS = /['’‘ʼʿʾ`.\p{M}]/gu;
const ASCII: Readonly<Record<string, string>> = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };

/** `foldWord("Türkiye")` is `'turkiye'`: lower case, without marks and apostrophes. */
export const foldWord = remembered((word) => {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[ıøłđßæœ]/g, (letter) => ASCII[letter] ?? letter);
});

/** What a word is wherever it stands. */
const formOf = remembered((found) => {
  const possessive = POSSESSIVE.test(found);
  const text = possessive ? found.replace(POSSESSIVE, '') : found;
  return { text, fold: foldWord(text), possessive, mayPossess: SIBILANT.test(text) };
});

/** The words of a text in order. Hyphens part words, so `al-Qaeda` and `al Qaeda` have the same two. */
export function nameWords(text: string): NameWord[] {
  const words: NameWord[] = [];
  let last = 0;
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    const start = match.index;
    const form = formOf(match[0]);
    const end = start + form.text.length;
    OPEN_POSSESSIVE.lastIndex = end;
    words.push({
      start,
      end,
      text: form.text,
      fold: form.fold,
      gap: text.slice(last, start),
      possessive: form.possessive || (form.mayPossess && OPEN_POSSESSIVE.test(text)),
    });
    last = start + match[0].length;
  }
  return words;
}

/** May a name go on over this gap? Over spaces, hyphens, a stray dot of an abbreviation; not over commas, brackets, sentence ends. */
export function joins(gap: string): boolean {
  return gap === ' ' || /^(?:[ \u00a0\t]+|[ \u00a0]?[-‐‑–/][ \u00a0]?|[ \t]*\r?\n[ \t]*)$/u.test(gap);
}

/** Is the word written with a capital or in figures? */
export function isCapital(word: string): boolean {
  if (startsSmall(word)) return false;
  return /^[\p{Lu}\p{N}]/u.test(word) || /^['’ʿʾ]?\p{Lu}/u.test(word);
}

/** Begins with one of a–z: most words of a text do, and need no closer look. */
export function startsSmall(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 97 && code <= 122;
}
