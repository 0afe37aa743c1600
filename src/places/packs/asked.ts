import { demonyms } from '../evidence.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { canStart, INSIDE, joins, MOST_WORDS } from '../scan.ts';
import { type PlaceWord, placeSentences } from '../spelled.ts';
import {
  DIRECTIONS,
  GIVEN_NAMES,
  KIND_MODIFIERS,
  KIND_WORDS,
  LEADING_WORDS,
  NOT_PLACES,
  PERSON_TITLES,
} from '../words.ts';
import { bonesIn, keyIn } from './keys.ts';

/** A town of this size says which country a report speaks of, where no other country has one of the name. */
const LARGE_TOWN = 50_000;
const PLAIN_WORDS = [NOT_PLACES, LEADING_WORDS, KIND_WORDS, DIRECTIONS, GIVEN_NAMES, PERSON_TITLES];

/** What a report asks lists of places for: the names that it may hold, in the countries that it speaks of. */
export interface Asked {
  /** Folded (`nameKey`). */
  readonly names: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
}

/**
 * The names that a text may mean, as far as capitals, hyphens and local scripts tell, and the countries that it speaks of by the shipped gazetteer.
 * Names of places elsewhere are not asked for: among millions of names every word is one somewhere.
 */
export function askedIn(text: string, gazetteer: Gazetteer): Asked {
  const names = new Set<string>();
  const countries = new Set<string>();
  const peoples = demonyms(gazetteer);
  for (const { words } of placeSentences(text))
    for (const [first, word] of words.entries()) {
      const people = word.capital ? peoples.get(word.lower) : undefined;
      if (people !== undefined) countries.add(people);
      if (canStart(words, first)) runsFrom(words, first, names);
    }
  for (const name of names) for (const code of countriesOf(name, gazetteer)) countries.add(code);
  return { names: [...names], countries: [...countries] };
}

/** All names that may begin with word `first`. */
function runsFrom(words: readonly PlaceWord[], first: number, names: Set<string>): void {
  let key = '';
  for (let last = first; last < words.length && last - first < MOST_WORDS; last++) {
    const word = words[last] as PlaceWord;
    const hyphenated = word.gap === '-' || word.gap === '‑';
    if (last > first) {
      if (!joins(word) || word.gap === '/') return;
      const goesOn =
        word.capital ||
        hyphenated ||
        INSIDE.has(word.lower) ||
        /^\d+$/.test(word.text) ||
        KIND_WORDS.has(word.lower) ||
        KIND_MODIFIERS.has(word.lower);
      if (!goesOn) return;
    }
    const plain = last === first && PLAIN_WORDS.some((list) => list.has(word.lower));
    if (!plain && (word.capital || (last > first && (hyphenated || /^\d+$/.test(word.text)))))
      for (const end of new Set([word.key, word.fullKey])) {
        const name = key === '' ? end : `${key} ${end}`;
        if (name.length > 2 || !/^[a-z0-9]*$/.test(name)) names.add(name);
      }
    key = key === '' ? word.fullKey : `${key} ${word.fullKey}`;
  }
}

function countriesOf(name: string, gazetteer: Gazetteer): string[] {
  if (!gazetteer.has(name)) return [];
  const matches = gazetteer.lookup(name);
  const towns = new Set(matches.filter(({ population }) => population >= LARGE_TOWN).map(({ place }) => place.country));
  return matches.flatMap(({ place, rank, alias, curated, population }) => {
    const tells =
      rank === 'country' ||
      rank === 'capital' ||
      curated ||
      (rank === 'admin1' && !alias) ||
      (population >= LARGE_TOWN && towns.size === 1);
    return tells && place.country !== null ? [place.country] : [];
  });
}

/** What rows are looked up by to answer. */
export function keysAsked({ names, countries }: Asked): string[] {
  const keys = new Set<string>();
  for (const country of countries)
    for (const name of names) {
      keys.add(keyIn(country, name));
      const bones = bonesIn(country, name);
      if (bones !== null) keys.add(bones);
    }
  return [...keys];
}
