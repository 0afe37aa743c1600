import type { NameMatch } from './gazetteer.ts';
import { bonesOf, closeSpelling, nameKey, variantOfKey } from './names.ts';
import type { Pack } from './pack.ts';
import type { PackRows } from './pack-rows.ts';
import { keyOf, postingAt } from './postings.ts';
import { FEWEST_CONSONANTS, ROMAN, spellingHash } from './spelling-order.ts';
import { tripleAt } from './triples.ts';
import type { WordList } from './word-list.ts';

/** A name of the curated layer in a country. */
interface Curated {
  readonly key: string;
  readonly variant: string;
  readonly match: NameMatch;
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

  /** Places in these countries that the name may be another spelling of: same words in other forms first, then same consonants. */
  similar(name: string, countries: readonly string[]): NameMatch[] {
    const key = nameKey(name),
      variant = variantOfKey(key),
      bones = bonesOf(variant),
      hash = spellingHash(variant, bones);
    const found: NameMatch[] = [];
    for (const code of countries) {
      const names = [...this.#curatedNames(code, hash), ...this.#packNames(code, hash)];
      for (const other of names) if (other.variant === variant) found.push(other.match());
      if (bones.length < FEWEST_CONSONANTS) continue;
      for (const other of names)
        if (bonesOf(other.variant) === bones && closeSpelling(key, other.key)) found.push(other.match());
    }
    const seen = new Set<string>();
    return found.filter((match) => !seen.has(match.place.id) && seen.add(match.place.id));
  }

  /** Names of the pack in a country with this hash, in the order of the pack. */
  #packNames(code: string, hash: number): { key: string; variant: string; match: () => NameMatch }[] {
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
    const found = [];
    for (; low < end && spellingHashes[low] === hash; low++) {
      const number = tripleAt(spellingPostings, low);
      const posting = postingAt(this.#pack, number);
      const key = this.#keys.text(keyOf(this.#pack, number));
      const match = (): NameMatch => ({
        ...this.#rows.candidate(posting >> 1),
        alias: (posting & 1) === 1,
        spelling: true,
      });
      found.push({ key, variant: variantOfKey(key), match });
    }
    return found;
  }

  #curatedNames(code: string, hash: number): { key: string; variant: string; match: () => NameMatch }[] {
    const names = this.#curatedIn(code).get(hash) ?? [];
    return names.map(({ key, variant, match }) => ({ key, variant, match: () => ({ ...match, spelling: true }) }));
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
        const hash = spellingHash(variant, bonesOf(variant));
        names.set(hash, [...(names.get(hash) ?? []), { key, variant, match }]);
      }
    this.#curated.set(code, names);
    return names;
  }
}
