import type { NameMatch } from './gazetteer.ts';
import { nameKey, variantOfKey } from './names.ts';
import type { Pack } from './pack.ts';
import type { PackRows } from './pack-rows.ts';
import { keyOf, postingAt } from './postings.ts';
import { romanise } from './scripts.ts';
import { bonesOf, closeSounds, FEWEST_CONSONANTS, fitsBare, soundOf } from './sounds.ts';
import { ROMAN, spellingHash } from './spelling-order.ts';
import { tripleAt } from './triples.ts';
import type { WordList } from './word-list.ts';

/** How far a spelling may be off: "sound" is for where the country is not known. */
export type Likeness = 'consonants' | 'sound';

/** A name of the curated layer in a country. */
interface Curated {
  readonly variant: string;
  readonly sound: string;
  readonly match: NameMatch;
}

/** A name with the same skeleton. */
interface Rhyme {
  readonly variant: string;
  readonly sound: string;
  readonly match: () => NameMatch;
}

/** What a name may be spelt like: itself in Latin letters, and what others hear in it. */
interface Asked {
  readonly variant: string;
  readonly sound: string;
  readonly vowelless: boolean;
}

/** Other spellings of names, country by country: those of the pack are in the order of their hashes. */
export class SpellingIndex {
  readonly #pack: Pack;
  readonly #keys: WordList;
  readonly #rows: PackRows;
  readonly #layer: ReadonlyMap<string, readonly NameMatch[]>;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #curated = new Map<string, ReadonlyMap<number, readonly Curated[]>>();

  constructor(pack: Pack, keys: WordList, rows: PackRows, layer: ReadonlyMap<string, readonly NameMatch[]>) {
    this.#pack = pack;
    this.#keys = keys;
    this.#rows = rows;
    this.#layer = layer;
    this.#numbers = new Map(pack.header.countries.map(({ code }, number) => [code, number]));
  }

  /**
   * Places in these countries that the name may be another spelling of: those of the closest kind alone, be it the same words in other forms, the
   * same sound or, at last, the same consonants.
   */
  similar(name: string, countries: readonly string[], likeness: Likeness = 'consonants'): NameMatch[] {
    const tiers: NameMatch[][] = [[], [], []];
    const key = nameKey(name);
    for (const code of countries)
      for (const asked of askedFor(key, code)) {
        const bones = bonesOf(asked.sound);
        if (bones.length < (likeness === 'consonants' ? 1 : FEWEST_CONSONANTS + Number(asked.vowelless))) continue;
        const hash = spellingHash(bones);
        for (const other of [...this.#curatedNames(code, hash), ...this.#packNames(code, hash)]) {
          const tier = tierOf(asked, bones, other);
          if (tier !== null && (likeness === 'consonants' || tier < 2)) tiers[tier]!.push(other.match());
        }
      }
    const seen = new Set<string>();
    const closest = tiers.find((tier) => tier.length > 0) ?? [];
    return closest.filter((match) => !seen.has(match.place.id) && seen.add(match.place.id));
  }

  /** Names of the pack in a country with this hash, in the order of the pack. */
  #packNames(code: string, hash: number): Rhyme[] {
    const { spellingStarts, spellingHashes, spellingPostings } = this.#pack;
    const country = this.#numbers.get(code);
    if (country === undefined) return [];
    const end = spellingStarts[country + 1]!;
    let low = spellingStarts[country]!;
    let high = end;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (spellingHashes[middle]! < hash) low = middle + 1;
      else high = middle;
    }
    const found: Rhyme[] = [];
    for (; low < end && spellingHashes[low] === hash; low++) {
      const number = tripleAt(spellingPostings, low);
      const posting = postingAt(this.#pack, number);
      const variant = variantOfKey(this.#keys.text(keyOf(this.#pack, number)));
      const match = (): NameMatch => ({
        ...this.#rows.candidate(posting >> 1),
        alias: (posting & 1) === 1,
        spelling: true,
      });
      found.push({ variant, sound: soundOf(variant), match });
    }
    return found;
  }

  #curatedNames(code: string, hash: number): Rhyme[] {
    const names = this.#curatedIn(code).get(hash) ?? [];
    return names.map(({ variant, sound, match }) => ({ variant, sound, match: () => ({ ...match, spelling: true }) }));
  }

  /** The names of the curated layer in a country by their hashes, made when a report first asks for the country. */
  #curatedIn(code: string): ReadonlyMap<number, readonly Curated[]> {
    const known = this.#curated.get(code);
    if (known !== undefined) return known;
    const names = new Map<number, Curated[]>();
    for (const [key, matches] of this.#layer)
      for (const match of matches) {
        if (match.place.country !== code || !ROMAN.test(key)) continue;
        const variant = variantOfKey(key);
        const sound = soundOf(variant);
        const hash = spellingHash(bonesOf(sound));
        names.set(hash, [...(names.get(hash) ?? []), { variant, sound, match }]);
      }
    this.#curated.set(code, names);
    return names;
  }
}

/** Countries where a Russian "g" stands for the "h" of the country's own language. */
const G_FOR_H = new Set(['UA', 'BY']);

/** The name in Latin letters, and as its other language would have it: "Gulyaipole" is "Hulyaipole", "Gayara" is "Qayara". */
function askedFor(key: string, country: string): Asked[] {
  const latin = romanise(key);
  if (latin === null && !ROMAN.test(key)) return [];
  const name = latin?.name ?? key;
  const names = [name];
  if (G_FOR_H.has(country)) {
    if (name.includes('g')) names.push(name.replace(/g/g, 'h'));
  } else if (name.startsWith('g')) names.push(`q${name.slice(1)}`);
  return names.map((one) => {
    const variant = variantOfKey(nameKey(one));
    return { variant, sound: soundOf(variant), vowelless: latin?.vowelless ?? false };
  });
}

function tierOf(asked: Asked, bones: string, other: Rhyme): 0 | 1 | 2 | null {
  if (other.variant === asked.variant) return 0;
  if (other.sound === asked.sound) return 1;
  if (bonesOf(other.sound) !== bones) return null;
  return (asked.vowelless ? fitsBare(asked.sound, other.sound) : closeSounds(asked.sound, other.sound)) ? 2 : null;
}
