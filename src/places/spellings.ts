import type { NameMatch } from './gazetteer.ts';
import type { KeyIndex } from './key-index.ts';
import { bonesOf, closeSpelling, nameKey, variantOfKey } from './names.ts';
import type { Pack } from './pack.ts';
import type { PackRows } from './pack-rows.ts';

/** A name in a country: the number of its key and its posting in the pack, or a match of the curated layer. */
type Spelt = readonly [key: number, posting: number] | NameMatch;

interface CountryNames {
  readonly variants: ReadonlyMap<string, readonly Spelt[]>;
  readonly skeletons: ReadonlyMap<string, readonly { readonly key: string; readonly spelt: Spelt }[]>;
}

const FEWEST_CONSONANTS = 3;
const ROMAN = /^[a-z0-9 ]+$/;

/** Other spellings of names, country by country; a country's names are taken in when a report on it first asks. */
export class SpellingIndex {
  readonly #pack: Pack;
  readonly #keys: KeyIndex;
  readonly #rows: PackRows;
  readonly #layer: ReadonlyMap<string, readonly NameMatch[]>;
  readonly #countries = new Map<string, CountryNames>();

  constructor(pack: Pack, keys: KeyIndex, rows: PackRows, layer: ReadonlyMap<string, readonly NameMatch[]>) {
    this.#pack = pack;
    this.#keys = keys;
    this.#rows = rows;
    this.#layer = layer;
  }

  /** Places in these countries that the name may be another spelling of: same words in other forms first, then same consonants. */
  similar(name: string, countries: readonly string[]): NameMatch[] {
    const key = nameKey(name),
      variant = variantOfKey(key),
      bones = bonesOf(variant);
    const found: NameMatch[] = [];
    for (const code of countries) {
      const names = this.#namesOf(code);
      for (const spelt of names.variants.get(variant) ?? []) found.push(this.#match(spelt));
      if (bones.length < FEWEST_CONSONANTS) continue;
      for (const { key: other, spelt } of names.skeletons.get(bones) ?? [])
        if (closeSpelling(key, other)) found.push(this.#match(spelt));
    }
    const seen = new Set<string>();
    return found.filter((match) => !seen.has(match.place.id) && seen.add(match.place.id));
  }

  #match(spelt: Spelt): NameMatch {
    return 'place' in spelt
      ? { ...spelt, spelling: true }
      : { ...this.#rows.candidate(spelt[1] >> 1), alias: (spelt[1] & 1) === 1, spelling: true };
  }

  #namesOf(code: string): CountryNames {
    const known = this.#countries.get(code);
    if (known !== undefined) return known;
    const variants = new Map<string, Spelt[]>(),
      skeletons = new Map<string, { key: string; spelt: Spelt }[]>();
    const add = (key: string, spelt: Spelt): void => {
      if (!ROMAN.test(key)) return;
      const variant = variantOfKey(key);
      push(variants, variant, spelt);
      const bones = bonesOf(variant);
      if (bones.length >= FEWEST_CONSONANTS) push(skeletons, bones, { key, spelt });
    };
    for (const [key, matches] of this.#layer)
      for (const match of matches) if (match.place.country === code) add(key, match);
    const index = this.#pack.header.countries.findIndex((country) => country.code === code);
    const own = index < 0 ? [] : namesIn(index, this.#pack);
    for (let i = 0; i < own.length; i += 2)
      add(this.#keys.text(own[i] as number), [own[i] as number, own[i + 1] as number]);
    const names = { variants, skeletons };
    this.#countries.set(code, names);
    return names;
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** The names of a country, by its number in the pack, as pairs of key number and posting. */
function namesIn(country: number, { postings, postingCounts, country: countryOf }: Pack): number[] {
  const names: number[] = [];
  let [key, last] = [0, postingCounts[0] ?? 0];
  for (let at = 0; at < postings.length; at++) {
    while (at > last) last += (postingCounts[++key] as number) + 1;
    const posting = postings[at] as number;
    if (countryOf[posting >> 1] === country) names.push(key, posting);
  }
  return names;
}
