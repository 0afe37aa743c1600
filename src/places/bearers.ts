import type { Name } from './scan.ts';
import { joins } from './scan.ts';
import type { PlaceWord } from './spelled.ts';
import { GIVEN_NAMES, KIND_WORDS, LOOSE_ORGANISATION_WORDS, ORGANISATION_WORDS, PERSON_TITLES } from './words.ts';

/** The name stands inside a longer capitalised name that ends in, or goes by "X of", an organisation's word. */
export function isOrganisation(name: Name, words: readonly PlaceWord[], titleCase: boolean): boolean {
  if (titleCase) {
    const next = words[name.last + 1];
    return (
      next !== undefined &&
      joins(next) &&
      ORGANISATION_WORDS.has(next.lower) &&
      !LOOSE_ORGANISATION_WORDS.has(next.lower)
    );
  }
  if (words[name.last]!.possessive) return false;
  for (let at = name.last + 1; at < words.length && at - name.last <= 5; at++) {
    const word = words[at]!;
    if (!joins(word) || (!word.capital && !/^(of|for|and|the|on)$/.test(word.lower))) break;
    if (!word.capital) continue;
    if (ORGANISATION_WORDS.has(word.lower) && !(at === name.last + 1 && LOOSE_ORGANISATION_WORDS.has(word.lower)))
      return true;
    if (KIND_WORDS.has(word.lower) && at === name.last + 1) return false;
  }
  for (let at = name.first - 1; at >= 0 && name.first - at <= 5; at--) {
    const word = words[at]!,
      next = words[at + 1]!;
    if (!joins(next) || (!word.capital && !/^(of|for|and|the)$/.test(word.lower))) return false;
    if (word.capital && ORGANISATION_WORDS.has(word.lower) && words[at + 1]!.lower !== 'in') return true;
  }
  return false;
}

/** The name is, or stands in, that of a person: a title, a given name or an initial before it. */
export function isPerson(name: Name, words: readonly PlaceWord[], titleCase: boolean): boolean {
  const before = words[name.first - 1],
    own = words[name.first]!;
  const after = words[name.last + 1];
  if (before !== undefined && (own.gap === ' ' || own.gap === '. ')) {
    if (before.capital && GIVEN_NAMES.has(before.lower) && !before.possessive && own.gap === ' ') return true;
    if (
      PERSON_TITLES.has(before.lower) &&
      (before.capital || name.matches.length === 0) &&
      !before.possessive &&
      !(before.lower === 'general' && !before.capital)
    )
      return true;
    if (before.capital && /^\p{Lu}\.?$/u.test(before.text) && before.lower !== 'i' && before.lower !== 'a') return true;
  }
  if (
    name.first === name.last &&
    GIVEN_NAMES.has(own.lower) &&
    after !== undefined &&
    (after.gap === ' ' || after.gap === '-') &&
    (after.capital || /^(al|el|bin|ben|ibn|van|von|de)$/.test(after.lower)) &&
    !titleCase &&
    !KIND_WORDS.has(after.lower) &&
    !own.possessive
  )
    return true;
  return false;
}

/** Words behind the name of a people. "X fighters" are as often from X. */
const PEOPLES = new Set('tribe tribes tribesmen clan clans ethnic ethnicity herders pastoralists nomads'.split(' '));

/** "X communities", "the X and Y tribes": the name is of people. */
export function isPeople(words: readonly PlaceWord[], last: number, isKnown: boolean): boolean {
  const after = words[last + 1];
  if (after === undefined || words[last]!.possessive) return false;
  const isPeoples = (word: PlaceWord): boolean =>
    word.gap === ' ' && (PEOPLES.has(word.lower) || (!isKnown && word.lower === 'communities'));
  if (isPeoples(after)) return true;
  return (
    (after.lower === 'and' || after.lower === 'or') &&
    words[last + 2]?.capital === true &&
    words[last + 3] !== undefined &&
    isPeoples(words[last + 3]!)
  );
}
