import type { PlaceKind } from '../vocabulary/place.ts';
import type { CuratedPlace } from './curated.ts';
import type { Candidate, NameMatch } from './gazetteer.ts';
import { decode, type KeyIndex } from './key-index.ts';
import {
  KINDS_WITH_GEONAMES_ID,
  NO_ADMIN1,
  NO_COUNTRY,
  NO_POINT,
  PACK_KINDS,
  type Pack,
  type PackKind,
} from './pack.ts';

const KIND_OF: Readonly<Record<PackKind, PlaceKind>> = {
  settlement: 'settlement',
  seat: 'settlement',
  capital: 'settlement',
  quarter: 'quarter',
  admin1: 'admin1',
  admin2: 'admin2',
  country: 'country',
  border: 'border',
  region: 'region',
};

/** Turns rows of the pack into places, each once. */
export class PackRows {
  readonly #pack: Pack;
  #textIds: readonly string[] | undefined;
  readonly #made = new Map<number, Candidate>();
  readonly #matches = new Map<number, readonly NameMatch[]>();

  constructor(pack: Pack) {
    this.#pack = pack;
  }

  candidate(entry: number): Candidate {
    const known = this.#made.get(entry);
    if (known !== undefined) return known;
    const { header, lat, lon, kind, country, admin1, size, names, nameStarts } = this.#pack;
    const rank = PACK_KINDS[kind[entry] ?? 0] as PackKind;
    const point = lat[entry] !== NO_POINT;
    const division = admin1[entry] === NO_ADMIN1 ? undefined : header.admin1[admin1[entry] ?? 0];
    const made: Candidate = {
      place: {
        id: this.idOf(entry),
        name: decode(names, nameStarts[entry] ?? 0, (nameStarts[entry + 1] ?? 1) - 1),
        kind: KIND_OF[rank],
        lat: point ? ((lat[entry] ?? 0) - 900_000) / 1e4 : null,
        lon: point ? ((lon[entry] ?? 0) - 1_800_000) / 1e4 : null,
        country: country[entry] === NO_COUNTRY ? null : (header.countries[country[entry] ?? 0]?.code ?? null),
        admin1: division?.name ?? null,
      },
      rank,
      population: Math.round(10 ** ((size[entry] ?? 0) / 10) - 1),
      admin1Code: division?.code ?? null,
      curated: false,
      names: [],
    };
    this.#made.set(entry, made);
    return made;
  }

  /** A reviewer's name for the row is the one to show: "Azaz" for "I‘zāz". */
  rename(entry: number, by: CuratedPlace): Candidate {
    const row = this.candidate(entry);
    const renamed: Candidate = { ...row, place: { ...row.place, name: by.name }, curated: true, names: by.aliases };
    this.#made.set(entry, renamed);
    return renamed;
  }

  matches(index: KeyIndex, key: number): readonly NameMatch[] {
    const known = this.#matches.get(key);
    if (known !== undefined) return known;
    const found: NameMatch[] = [];
    for (let p = index.postingStart(key); p < index.postingStart(key + 1); p++) {
      const posting = this.#pack.postings[p] ?? 0;
      found.push({ ...this.candidate(posting >> 1), alias: (posting & 1) === 1, spelling: false });
    }
    this.#matches.set(key, found);
    return found;
  }

  idOf(entry: number): string {
    const rank = PACK_KINDS[this.#pack.kind[entry] ?? 0] as PackKind;
    const id = this.#pack.id[entry] ?? 0;
    return KINDS_WITH_GEONAMES_ID.has(rank) ? `geonames:${id}` : (this.#texts()[id] ?? '');
  }

  /** Ids that are no numbers, split when first asked for. */
  #texts(): readonly string[] {
    this.#textIds ??= new TextDecoder().decode(this.#pack.textIds).split('\n');
    return this.#textIds;
  }

  countryOf(entry: number): string | null {
    const code = this.#pack.country[entry] ?? NO_COUNTRY;
    return code === NO_COUNTRY ? null : (this.#pack.header.countries[code]?.code ?? null);
  }

  /** Fills in the entry of every id that the map asks for; those not found stay as they are. */
  locate(wanted: Map<string, number>): void {
    if (wanted.size === 0) return;
    const numbers = new Map<number, string>(),
      texts = new Map<number, string>();
    let named = 0;
    for (const id of wanted.keys()) {
      if (id.startsWith('geonames:')) numbers.set(Number(id.slice(9)), id);
      else named++;
    }
    if (named > 0) {
      this.#texts().forEach((id, at) => {
        if (wanted.has(id)) texts.set(at, id);
      });
    }
    const { id, kind } = this.#pack;
    // Nearly every row is of no interest: its lowest bits say so without a look into the maps.
    const perhaps = new Uint8Array(1 << 16);
    for (const number of [...numbers.keys(), ...texts.keys()]) perhaps[number & 0xffff] = 1;
    for (let entry = 0; entry < id.length; entry++) {
      if (perhaps[id[entry]! & 0xffff] === 0) continue;
      const own = (kind[entry] ?? 0) <= GEONAMES_KINDS_END;
      const name = (own ? numbers : texts).get(id[entry] ?? 0);
      if (name !== undefined) wanted.set(name, entry);
    }
  }
}

/** Kinds with GeoNames ids come first in `PACK_KINDS`. */
const GEONAMES_KINDS_END = PACK_KINDS.findIndex((kind) => !KINDS_WITH_GEONAMES_ID.has(kind)) - 1;
