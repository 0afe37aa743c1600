import type { PlaceKind } from '../../vocabulary/place.ts';
import type { Candidate, Gazetteer, NameMatch } from '../gazetteer.ts';
import { kilometresBetween, type Point } from '../geometry.ts';
import { bonesOf, closeSpelling, looseKey, nameKey, variantOfKey } from '../names.ts';
import { FEWEST_CONSONANTS, isRomanised, ROMAN } from '../spelling-order.ts';
import { nameKeysOf } from './keys.ts';
import type { PackRow } from './row.ts';

/** Two entries of one name and kind this near are one place. Lists put a village's point on its mosque, its centre or the middle of its land. */
const SAME_KM: Readonly<Partial<Record<PlaceKind, number>>> = {
  settlement: 6,
  quarter: 3,
  camp: 6,
  crossing: 10,
  facility: 6,
};
/** A division's point is its middle in one list and its seat in another. */
const SAME_DIVISION_KM = 150;
const SAME_OTHER_KM = 10;

/** Kinds that two lists may give one place. */
const ALIKE: Readonly<Partial<Record<PlaceKind, readonly PlaceKind[]>>> = {
  settlement: ['settlement', 'quarter', 'other'],
  quarter: ['quarter', 'settlement'],
  other: ['settlement', 'region', 'other'],
  facility: ['facility', 'crossing'],
  crossing: ['crossing', 'facility'],
};

const RANK_OF: Readonly<Partial<Record<PlaceKind, Candidate['rank']>>> = {
  quarter: 'quarter',
  admin1: 'admin1',
  admin2: 'admin2',
  country: 'country',
  region: 'region',
};

/**
 * Lays rows of lists that users added over a gazetteer. A row that is the same place as one that the gazetteer knows (same id; or a common name, the same
 * country and kind, and near it) gives it its names, its P-code and, where it has none, its position; any other is a candidate of its own. Pure: neither is changed.
 */
export function overlayGazetteer(base: Gazetteer, rows: readonly PackRow[]): Gazetteer {
  if (rows.length === 0) return base;
  const layer = new Layer(base);
  for (const row of rows) layer.add(row);
  const lookup = (key: string): readonly NameMatch[] => layer.lookup(key);
  return {
    sources: base.sources,
    countries: base.countries,
    country: (code) => base.country(code),
    has: (key) => layer.has(key) || base.has(key),
    lookup,
    abbreviated: (key) => base.abbreviated(key).map((match) => layer.known(match)),
    similar: (name, countries) => layer.similar(name, countries),
    byId: (id) => layer.byId(id),
    keysOf: (id) => layer.keysOf(id),
  };
}

/** A name of a row, by which another spelling of it is found. */
interface Spelling {
  readonly key: string;
  readonly variant: string;
  readonly match: NameMatch;
}

class Layer {
  readonly #base: Gazetteer;
  /** Places of the gazetteer that rows say more of, and rows of their own. */
  readonly #places = new Map<string, Candidate>();
  /** Ids of rows that are a place of another id. */
  readonly #same = new Map<string, string>();
  readonly #ids = new Map<string, { id: string; alias: boolean }[]>();
  #spellings: Map<string, Spelling[]> | null = null;

  constructor(base: Gazetteer) {
    this.#base = base;
  }

  add(row: PackRow): void {
    const keys = nameKeysOf(row);
    const division = this.#divisionOf(row);
    const known = this.#place(row.id) ?? this.#sameAs(row, keys, division);
    const candidate = known === null ? own(row, division) : told(known, row);
    const { id } = candidate.place;
    this.#places.set(id, candidate);
    if (id !== row.id) this.#same.set(row.id, id);
    for (const [i, key] of keys.entries()) {
      const list = this.#ids.get(key) ?? [];
      if (list.some((each) => each.id === id)) continue;
      list.push({ id, alias: i > 0 || known !== null });
      this.#ids.set(key, list);
    }
  }

  has(key: string): boolean {
    return this.#ids.has(key);
  }

  /** What the gazetteer has first, as it has it, with what the rows say; then the rows' own places, the most populous first. */
  lookup(key: string): NameMatch[] {
    const found = this.#base.lookup(key).map((match) => this.known(match));
    const listed = new Set(found.map(({ place }) => place.id));
    const added = (this.#ids.get(key) ?? []).filter(({ id }) => !listed.has(id));
    const more = added.map(({ id, alias }) => ({ ...(this.#places.get(id) as Candidate), alias, spelling: false }));
    return [...found, ...more.sort((a, b) => b.population - a.population)];
  }

  /** A match of the gazetteer with what the rows say of its place. */
  known(match: NameMatch): NameMatch {
    const more = this.#places.get(match.place.id);
    return more === undefined ? match : { ...match, place: more.place, population: more.population };
  }

  similar(name: string, countries: ReadonlySet<string>): NameMatch[] {
    const found = this.#base.similar(name, countries).map((match) => this.known(match));
    const key = nameKey(name);
    if (!ROMAN.test(key)) return found;
    const variant = variantOfKey(key);
    const bones = bonesOf(variant);
    this.#spellings ??= this.#spelt();
    const alike = (this.#spellings.get(bones) ?? []).filter(
      (other) =>
        countries.has(other.match.place.country ?? '') &&
        (other.variant === variant || (bones.length >= FEWEST_CONSONANTS && closeSpelling(key, other.key))),
    );
    const seen = new Set(found.map(({ place }) => place.id));
    for (const { match } of alike.sort((a, b) => Number(b.variant === variant) - Number(a.variant === variant)))
      if (!seen.has(match.place.id)) {
        seen.add(match.place.id);
        found.push(match);
      }
    return found;
  }

  byId(id: string): Candidate | null {
    return this.#place(this.#same.get(id) ?? id);
  }

  keysOf(id: string): string[] {
    const own = this.#same.get(id) ?? id;
    const added = [...this.#ids].filter(([, ids]) => ids.some((each) => each.id === own)).map(([key]) => key);
    return [...new Set([...this.#base.keysOf(own), ...added])];
  }

  #place(id: string): Candidate | null {
    return this.#places.get(id) ?? this.#base.byId(id);
  }

  #sameAs(row: PackRow, keys: readonly string[], division: string | null): Candidate | null {
    const candidates = new Map<string, Candidate>();
    for (const key of keys) for (const match of this.lookup(key)) candidates.set(match.place.id, match);
    const fitting = [...candidates.values()].filter((candidate) => isLike(candidate, row));
    const placed = fitting
      .filter(({ place }) => place.lat !== null && row.lat !== null)
      .map((candidate) => ({ candidate, km: kilometresBetween(candidate.place as Point, row as Point) }))
      .filter(({ km }) => km <= reachOf(row.kind))
      .sort((a, b) => a.km - b.km);
    if (placed[0]) return placed[0].candidate;
    // Without two positions a name, a kind and a division must do, and only where they point to one place.
    const unplaced = fitting.filter(({ place }) => place.lat === null || row.lat === null);
    const sure = unplaced.filter(
      (candidate) => row.kind === 'admin1' || row.kind === 'country' || sharesDivision(candidate, row, division),
    );
    return sure.length === 1 ? (sure[0] as Candidate) : null;
  }

  /** GeoNames code of the division that the row names. */
  #divisionOf({ admin1, admin1Code, country }: PackRow): string | null {
    if (admin1Code !== null || admin1 === null) return admin1Code;
    const matches = this.#base.lookup(nameKey(admin1));
    return matches.find((match) => match.rank === 'admin1' && match.place.country === country)?.admin1Code ?? null;
  }

  #spelt(): Map<string, Spelling[]> {
    const spellings = new Map<string, Spelling[]>();
    for (const [key, ids] of this.#ids) {
      if (!ROMAN.test(key)) continue;
      const variant = variantOfKey(key);
      const bones = bonesOf(variant);
      for (const { id, alias } of ids) {
        const candidate = this.#places.get(id) as Candidate;
        if (!isRomanised(this.#base.country(candidate.place.country ?? ''))) continue;
        const list = spellings.get(bones) ?? [];
        list.push({ key, variant, match: { ...candidate, alias, spelling: true } });
        spellings.set(bones, list);
      }
    }
    return spellings;
  }
}

function isLike({ place, rank }: Candidate, { kind, country }: PackRow): boolean {
  if (place.country !== country || country === null || rank === 'border') return false;
  return place.kind === kind || (ALIKE[kind]?.includes(place.kind) ?? false);
}

function sharesDivision({ place, admin1Code }: Candidate, { admin1 }: PackRow, division: string | null): boolean {
  if (division !== null && admin1Code !== null) return division === admin1Code;
  return admin1 !== null && place.admin1 !== null && looseKey(admin1) === looseKey(place.admin1);
}

function reachOf(kind: PlaceKind): number {
  if (kind === 'admin1' || kind === 'admin2' || kind === 'country' || kind === 'region') return SAME_DIVISION_KM;
  return SAME_KM[kind] ?? SAME_OTHER_KM;
}

/** What a row says of a place that is known: its P-code and, where that lacks one, its position and division. */
function told(known: Candidate, { pcode, lat, lon, admin1, population }: PackRow): Candidate {
  const { place } = known;
  const point = place.lat === null && lat !== null ? { lat, lon } : {};
  return {
    ...known,
    population: known.population || population,
    place: {
      ...place,
      ...point,
      admin1: place.admin1 ?? admin1,
      ...(pcode !== null && place.pcode === undefined && { pcode }),
    },
  };
}

function own(row: PackRow, admin1Code: string | null): Candidate {
  const { id, name, kind, lat, lon, country, admin1, pcode, population } = row;
  return {
    place: { id, name, kind, lat, lon, country, admin1, ...(pcode !== null && { pcode }) },
    rank: RANK_OF[kind] ?? 'settlement',
    population,
    admin1Code,
    curated: false,
    names: [],
  };
}
