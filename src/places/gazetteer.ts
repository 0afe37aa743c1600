import { remembered } from '../text/remembered.ts';
import type { Place } from '../vocabulary/place.ts';
import { type CuratedPlace, keysOf } from './curated.ts';
import { looseKey, nameKey } from './names.ts';
import { type CountryFacts, decodePack, type PackKind } from './pack.ts';
import { PackRows } from './pack-rows.ts';
import { keysOfEntry } from './postings.ts';
import { isRomanised } from './spelling-order.ts';
import { type Likeness, SpellingIndex } from './spellings.ts';
import { WordList } from './word-list.ts';

/** A row of the gazetteer that a name may mean. */
export interface Candidate {
  readonly place: Place;
  /** What the row is in the pack (a settlement without an id is a settlement), or `curated` for a place of the curated layer that the pack lacks. */
  readonly rank: Exclude<PackKind, 'unnumbered'> | 'curated';
  /** Inhabitants, to about a tenth; 0 where unknown. */
  readonly population: number;
  /** GeoNames code of the first-order division, `SY.09`; null where unknown. */
  readonly admin1Code: string | null;
  /** True where a reviewer put the place into the curated layer. */
  readonly curated: boolean;
  /** The names that a reviewer gave it, as they are written; empty for rows of the pack alone. */
  readonly names: readonly string[];
}

/**
 * A candidate under a certain name. `alias`: the name is not the one it goes by first. `spelling`: the gazetteer has the name in
 * another romanisation.
 */
export interface NameMatch extends Candidate {
  readonly alias: boolean;
  readonly spelling: boolean;
}

export interface Gazetteer {
  readonly sources: readonly string[];
  readonly countries: readonly CountryFacts[];
  country(code: string): CountryFacts | undefined;
  /** Does any place go by this key? About a million answers a second. */
  has(key: string): boolean;
  /** Places that go by exactly this key (`nameKey`), the most populous first. */
  lookup(key: string): readonly NameMatch[];
  /** Places that this abbreviation stands for: "va" → Virginia. Only for words with a full stop or after a comma. */
  abbreviated(key: string): readonly NameMatch[];
  /** Places in these countries whose name is another spelling of this one, the closest spelling first. */
  similar(name: string, countries: ReadonlySet<string>, likeness?: Likeness): readonly NameMatch[];
  /** By id: `geonames:172408`, `admin1:SY.09`, `iso:SY`, `border:SY-TR`, `groundwire:bab-al-salameh-crossing`. */
  byId(id: string): Candidate | null;
  /** All keys that a place is known by, those it goes by first in front; empty where there is no place of that id. Looks through the whole pack. */
  keysOf(id: string): readonly string[];
}

/**
 * Opens a gazetteer from the bytes of a decompressed pack, with places of the curated layer on top.
 * Pure: `load.ts` brings the bytes from disk.
 */
export function openGazetteer(bytes: Uint8Array, curated: readonly CuratedPlace[] = []): Gazetteer {
  const pack = decodePack(bytes);
  const index = new WordList(pack.keyBytes, pack.keyStarts, pack.header.keys);
  const rows = new PackRows(pack);
  const layer = new Map<string, NameMatch[]>();
  const own = new Set(curated.flatMap((place) => (place.extends === null ? (place.country ?? []) : [])));
  const divisions = new Map(
    pack.header.admin1
      .filter(({ code }) => own.has(code.slice(0, 2)))
      .map(({ code, name }) => [`${code.slice(0, 2)} ${divisionKey(name)}`, code]),
  );
  const abbreviations = new Map<string, NameMatch[]>();
  const layerById = new Map<string, Candidate>();
  const extended = new Map<string, number>();
  for (const place of curated) if (place.extends !== null) extended.set(place.extends, -1);
  rows.locate(extended);
  for (const place of curated) {
    const entry = place.extends === null ? undefined : extended.get(place.extends);
    if (entry === -1)
      throw new Error(
        `Curated place ${JSON.stringify(place.name)} extends ${place.extends}, which is not in the gazetteer pack.`,
      );
    const candidate =
      entry === undefined
        ? curatedCandidate(place, divisions.get(`${place.country} ${divisionKey(place.admin1 ?? '')}`) ?? null)
        : rows.rename(entry, place);
    layerById.set(candidate.place.id, candidate);
    for (const short of place.abbreviations) {
      const key = nameKey(short);
      abbreviations.set(key, [...(abbreviations.get(key) ?? []), { ...candidate, alias: true, spelling: false }]);
    }
    keysOf(place).forEach((key, i) => {
      const list = layer.get(key) ?? [];
      if (!list.some((match) => match.place.id === candidate.place.id))
        list.push({ ...candidate, alias: i > 0, spelling: false });
      layer.set(key, list);
    });
  }
  const countryByCode = new Map(pack.header.countries.map((c) => [c.code, c]));
  const located = new Map<string, number>();
  const spellings = new SpellingIndex(pack, index, rows, layer);

  const lookup = remembered((key): readonly NameMatch[] => {
    const found = index.find(key);
    const added = layer.get(key);
    if (found < 0) return added ?? NONE;
    const own = rows.matches(found);
    if (added === undefined) return own;
    const known = new Set(added.map((match) => match.place.id));
    return [...added, ...own.filter((match) => !known.has(match.place.id))];
  });

  const entryOf = (id: string): number => {
    let entry = located.get(id);
    if (entry === undefined) {
      const wanted = new Map([[id, -1]]);
      rows.locate(wanted);
      entry = wanted.get(id) ?? -1;
      located.set(id, entry);
    }
    return entry;
  };

  return {
    sources: pack.header.sources,
    countries: pack.header.countries,
    country: (code) => countryByCode.get(code),
    has: (key) => lookup(key).length > 0,
    lookup,
    abbreviated: (key) => abbreviations.get(key) ?? NONE,
    similar: (name, countries, likeness) =>
      spellings.similar(
        name,
        [...countries].filter((code) => isRomanised(countryByCode.get(code))),
        likeness,
      ),
    byId(id) {
      const own = layerById.get(id);
      if (own !== undefined) return own;
      const entry = entryOf(id);
      return entry < 0 ? null : rows.candidate(entry);
    },
    keysOf(id) {
      const own = layerById.get(id);
      const named = own === undefined ? [] : [own.place.name, ...own.names].map(nameKey);
      const entry = entryOf(id);
      return [...new Set([...named, ...(entry < 0 ? [] : keysOfEntry(pack, index, entry))])];
    },
  };
}

const NONE: readonly NameMatch[] = [];

/** "Aleppo Governorate" and "Aleppo" are one division. */
function divisionKey(name: string): string {
  return looseKey(name).replace(/ (governorate|province|state|region|oblast|district)$/, '');
}

function curatedCandidate(place: CuratedPlace, admin1Code: string | null): Candidate {
  return {
    place: {
      id: place.id,
      name: place.name,
      kind: place.kind,
      lat: place.lat,
      lon: place.lon,
      country: place.country,
      admin1: place.admin1,
    },
    rank: 'curated',
    population: 0,
    admin1Code,
    curated: true,
    names: place.aliases,
  };
}
