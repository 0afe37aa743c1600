import { demonyms } from './evidence.ts';
import type { Gazetteer, NameMatch } from './gazetteer.ts';
import { hasHole, repairsOf } from './lost-letters.ts';
import type { PlaceSentence, PlaceWord } from './spelled.ts';
import {
  DIRECTIONS,
  GIVEN_NAMES,
  KIND_MODIFIERS,
  KIND_WORDS,
  LEADING_WORDS,
  LOOSE_ORGANISATION_WORDS,
  NAME_OPENERS,
  NAMING_WORDS,
  NOT_PLACES,
  ORGANISATION_WORDS,
  PERSON_TITLES,
  STRONG_PREPOSITIONS,
} from './words.ts';

/** A stretch of words that may be the name of a place. `first`/`last` are word indices in the sentence. */
export interface Name {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly key: string;
  /** What the gazetteer has under this name; empty for a name that it lacks. */
  readonly matches: readonly NameMatch[];
  /** "Va.", "Ohio, OH": it counts because of its full stop or its comma. */
  readonly abbreviated: boolean;
  /** The name with its lost letter put back. */
  readonly repaired: string | null;
}

export const MOST_WORDS = 6;
/** Small words inside names: "Port of Spain", "Trinidad and Tobago", "Ouled el Hadj". */
export const INSIDE = new Set(
  'of the de la le les du des del da do dos das di der den van von y e and al el ul as ash ad an ar at az ez et en es ed er al- bin ibn sur sous aux in on upon under cum'.split(
    ' ',
  ),
);
/** Arabic articles that are no words of English. */
const ARTICLES = new Set('al el ul ash ar az'.split(' '));
/** Of those the ones that are words of English too. */
const PLAIN_WORDS = new Set('of the and in on upon under'.split(' '));
const ARTICLE_START = new Set('al el as ash ad an ar at az ez et en es ed er'.split(' '));

/** Names in a sentence: the longest ones that the gazetteer has, and capitalised words that it lacks, from left to right without overlap. */
export function namesIn(sentence: PlaceSentence, index: number, gazetteer: Gazetteer): Name[] {
  const { words } = sentence;
  const names: Name[] = [];
  for (let i = 0; i < words.length; ) {
    if (!canStart(words, i)) {
      i++;
      continue;
    }
    const short = abbreviation(words, i, gazetteer);
    const listed = short ?? longestKnown(words, i, gazetteer);
    const known = short === null && listed !== null && goesOn(words, listed, gazetteer) ? null : listed;
    if (known === null && !words[i]!.capital && DIRECTIONS.has(words[i]!.lower)) {
      i++;
      continue;
    }
    const found = known === null || isOpener(words, known) ? unknownName(words, i, gazetteer) : known;
    const last = words[found.last]!;
    const dot = short !== null && last.stopped && !last.text.endsWith('.') ? 1 : 0;
    names.push({
      ...found,
      sentence: index,
      start: words[found.first]!.start,
      end: last.end + dot,
      abbreviated: short !== null,
    });
    i = found.last + 1;
  }
  return names;
}

/** "Jisr" of "Jisr al-Shughur", "Qasr" of "Qasr bin Ghashir": the name goes on. */
function isOpener(words: readonly PlaceWord[], { first, last }: { first: number; last: number }): boolean {
  if (first !== last || !NAME_OPENERS.has(words[first]!.lower)) return false;
  const next = words[first + 1];
  if (next === undefined || next.gap !== ' ') return false;
  if (next.capital) return !NOT_PLACES.has(next.lower) && !KIND_WORDS.has(next.lower);
  const after = words[first + 2];
  return INSIDE.has(next.lower) && !PLAIN_WORDS.has(next.lower) && after?.capital === true && joins(after);
}

/**
 * "in Natore Sadar", "the village of Kain-Ouro": behind "in" or "village of" a name goes on with a capitalised word that no list has, though
 * its beginning alone is listed. Large towns and countries are not taken up into an unknown name.
 */
function goesOn(words: readonly PlaceWord[], known: Found, gazetteer: Gazetteer): boolean {
  const before = words[known.first - 1];
  const next = words[known.last + 1];
  if (before === undefined || next === undefined || words[known.last]!.possessive) return false;
  if (words[known.first]!.gap !== ' ' || !(next.gap === ' ' || next.gap === '-')) return false;
  const anchored =
    STRONG_PREPOSITIONS.has(before.lower) ||
    (!before.capital && KIND_WORDS.has(before.lower)) ||
    (before.lower === 'of' && KIND_WORDS.has(words[known.first - 2]?.lower ?? ''));
  if (
    !anchored ||
    !/^\p{Lu}\p{Ll}+$/u.test(next.text) ||
    known.matches.some((m) => m.rank === 'country' || m.population > 300_000)
  )
    return false;
  if (
    [
      KIND_WORDS,
      PERSON_TITLES,
      ORGANISATION_WORDS,
      LOOSE_ORGANISATION_WORDS,
      GIVEN_NAMES,
      NOT_PLACES,
      DIRECTIONS,
      LEADING_WORDS,
    ].some((list) => list.has(next.lower))
  )
    return false;
  if (demonyms(gazetteer).has(next.lower) || isPair(words, known.last)) return false;
  return longestKnown(words, known.last + 1, gazetteer) === null;
}

/** "the Goma-Sake axis", "between Goma-Sake": the hyphen behind word `last` joins two places and makes no name of them. */
export function isPair(words: readonly PlaceWord[], last: number): boolean {
  const next = words[last + 1];
  if (next === undefined || !next.capital || next.gap === ' ' || !/^[-‑–]$/.test(next.gap)) return false;
  const before = words[last - 1]?.lower ?? '';
  const behind = words[last + 2];
  return before === 'between' || before === 'axis' || (behind?.gap === ' ' && BETWEEN_TWO.has(behind.lower));
}

const BETWEEN_TWO = new Set('axis road highway route motorway corridor border boundary line railway'.split(' '));

export function canStart(words: readonly PlaceWord[], i: number): boolean {
  const word = words[i]!;
  if (word.capital) return true;
  const next = words[i + 1];
  if (next?.capital !== true) return false;
  return DIRECTIONS.has(word.lower) ? joins(next) : ARTICLE_START.has(word.lower) && next.gap === '-';
}

/** May word `i` go on with the name that ends before it? */
export function joins(word: PlaceWord): boolean {
  return word.gap === ' ' || JOINT.test(word.gap);
}

/** One or two blanks, a line's end, a hyphen, a slash, the full stop of "St." or the apostrophe that opens the next word. */
const JOINT = /^(?:[ \t\u00a0]{1,2}|[ \t]*\r?\n[ \t]*|[-‑/]| ?['‘`]|\. |-‘)$/u;

type Found = Omit<Name, 'sentence' | 'start' | 'end' | 'abbreviated'>;

/** "Va." and "VA" after a comma, "Ill." anywhere but where a sentence ends in it. */
function abbreviation(words: readonly PlaceWord[], i: number, gazetteer: Gazetteer): Found | null {
  const word = words[i]!;
  const matches = gazetteer.abbreviated(word.key);
  if (matches.length === 0) return null;
  const before = words[i - 1];
  const afterComma = before?.capital === true && /^,? $/.test(word.gap) && word.gap.startsWith(',');
  const dotted = word.text.includes('.') || (word.stopped && word.text !== word.text.toUpperCase() && afterComma);
  if (!dotted && !(afterComma && word.allCapitals)) return null;
  return { first: i, last: i, key: `${word.key}.`, matches, repaired: null };
}

function longestKnown(words: readonly PlaceWord[], first: number, gazetteer: Gazetteer): Found | null {
  const smallDirection = !words[first]!.capital && DIRECTIONS.has(words[first]!.lower);
  let best: Found | null = null;
  let key = '',
    isHoled = false;
  for (let last = first; last < words.length && last - first < MOST_WORDS; last++) {
    const word = words[last]!;
    if (last > first) {
      if (!joins(word) || word.gap === '/') break;
      if (word.gap === '. ' && !/^(st|ste|mt|ft|pt)$/i.test(words[last - 1]!.text)) break;
      const hyphenated = word.gap === '-' || word.gap === '‑';
      if (
        !word.capital &&
        !INSIDE.has(word.lower) &&
        !hyphenated &&
        !/^\d+$/.test(word.text) &&
        !KIND_WORDS.has(word.lower) &&
        !KIND_MODIFIERS.has(word.lower)
      )
        break;
    }
    const here = key === '' ? word.key : `${key} ${word.key}`;
    isHoled ||= hasHole(word.text);
    if (word.capital || (last > first && (word.gap === '-' || word.gap === '‑' || KIND_WORDS.has(word.lower)))) {
      for (const form of word.possessive ? [here, key === '' ? word.fullKey : `${key} ${word.fullKey}`] : [here]) {
        if (!gazetteer.has(form) || !mayEnd(word, form, gazetteer)) continue;
        if (smallDirection && !gazetteer.lookup(form).some((match) => match.rank === 'curated')) continue;
        best = { first, last, key: form, matches: gazetteer.lookup(form), repaired: null };
      }
      if (isHoled && best?.last !== last) {
        const repair = repairsOf(words.slice(first, last + 1), gazetteer);
        if (repair !== null) best = { first, last, key: repair.key, matches: repair.matches, repaired: repair.name };
      }
    }
    key = key === '' ? word.fullKey : `${key} ${word.fullKey}`;
  }
  return best;
}

/** A small kind word at the end is part of a name only where the gazetteer says so of a division or a reviewed place: "Aleppo province". */
function mayEnd(word: PlaceWord, key: string, gazetteer: Gazetteer): boolean {
  if (word.capital || word.gap === '-' || word.gap === '‑') return true;
  return gazetteer.lookup(key).some((match) => match.curated || match.rank === 'admin1' || match.rank === 'admin2');
}

/** Capitalised words in a row that the gazetteer lacks: "Kafr Kalbin", "Darby Street". Ends before a word that starts a known name. */
function unknownName(words: readonly PlaceWord[], first: number, gazetteer: Gazetteer): Found {
  const start = words[first]!;
  if (
    !start.capital ||
    !/\p{L}{2}/u.test(start.text) ||
    LEADING_WORDS.has(start.lower) ||
    (start.first && NOT_PLACES.has(start.lower))
  )
    return { first, last: first, key: start.key, matches: [], repaired: null };
  let last = first;
  while (last + 1 < words.length && last - first < 4) {
    const next = words[last + 1]!;
    if (!joins(next) || next.gap === '. ' || next.gap === '/') break;
    if (isPair(words, last)) break;
    const hyphenated = next.gap === '-' || next.gap === '‑';
    if (!next.capital) {
      const after = words[last + 2];
      const connects =
        INSIDE.has(next.lower) &&
        next.lower !== 'and' &&
        next.lower !== 'in' &&
        next.lower !== 'on' &&
        after?.capital &&
        joins(after) &&
        (hyphenated ||
          after.gap === '-' ||
          ARTICLES.has(next.lower) ||
          (NAME_OPENERS.has(start.lower) && !PLAIN_WORDS.has(next.lower)));
      if (!connects) break;
      last += 2;
      continue;
    }
    const own =
      ARTICLE_START.has(words[last]!.lower) ||
      (last === first && NAME_OPENERS.has(start.lower)) ||
      NAMING_WORDS.has(next.lower) ||
      NOT_PLACES.has(next.lower)
        ? null
        : longestKnown(words, last + 1, gazetteer);
    if (
      own !== null &&
      (own.last > own.first || own.matches.some((match) => match.rank === 'country' || match.population > 300_000))
    )
      break;
    last++;
  }
  return {
    first,
    last,
    key: words
      .slice(first, last + 1)
      .map((word, i, all) => (i === all.length - 1 ? word.key : word.fullKey))
      .join(' '),
    matches: [],
    repaired: null,
  };
}
