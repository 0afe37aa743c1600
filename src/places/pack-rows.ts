import type { PlaceKind } from '../vocabulary/place.ts';
import type { CuratedPlace } from './curated.ts';
import type { Candidate, NameMatch } from './gazetteer.ts';
import { lineAt } from './lines.ts';
import {
  KINDS_WITH_GEONAMES_ID,
  NO_ADMIN1,
  NO_COUNTRY,
  NO_POINT,
  PACK_KINDS,
  type Pack,
  type PackKind,
} from './pack.ts';
import { postingsOf } from './postings.ts';
import { tripleAt } from './triples.ts';
import { WordList } from './word-list.ts';

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
  unnumbered: 'settlement',
};

/** Turns rows of the pack into places, each once. */
export class PackRows {
  readonly #pack: Pack;
  /** Ids that are no numbers of GeoNames. */
  readonly #textIds: WordList;
  readonly #made = new Map<number, Candidate>();
  readonly #matches = new Map<number, readonly NameMatch[]>();

  constructor(pack: Pack) {
    this.#pack = pack;
    this.#textIds = new WordList(pack.textIds, pack.textIdStarts, pack.textEntries.length / 3);
  }

  candidate(entry: number): Candidate {
    const known = this.#made.get(entry);
    if (known !== undefined) return known;
    const { header, lat, lon, kind, country, admin1, size, names, nameStarts } = this.#pack;
    const rank = PACK_KINDS[kind[entry] ?? 0] as PackKind;
    const latitude = tripleAt(lat, entry);
    const point = latitude !== NO_POINT;
    const division = admin1[entry] === NO_ADMIN1 ? undefined : header.admin1[admin1[entry] ?? 0];
    const made: Candidate = {
      place: {
        id: this.idOf(entry),
        name: lineAt(names, nameStarts, entry),
        kind: KIND_OF[rank],
        lat: point ? (latitude - 900_000) / 1e4 : null,
        lon: point ? (tripleAt(lon, entry) - 1_800_000) / 1e4 : null,
        country: country[entry] === NO_COUNTRY ? null : (header.countries[country[entry] ?? 0]?.code ?? null),
        admin1: division?.name ?? null,
      },
      rank: rank === 'unnumbered' ? 'settlement' : rank,
      population: Math.round(10 ** ((size[entry] ?? 0) / 10) - 1),
      admin1Code: division?.code ?? null,
      curated: false,
      names: [],
    };
    this.#made.set(entry, made);
    return made;
  }

  /** A reviewer's name for the row is the one to show: "Azaz" for "I‘zāz". So is a reviewer's point. */
  rename(entry: number, by: CuratedPlace): Candidate {
    const row = this.candidate(entry);
    const point = by.lat === null || by.lon === null ? {} : { lat: by.lat, lon: by.lon };
    const renamed: Candidate = {
      ...row,
      place: { ...row.place, name: by.name, ...point },
      curated: true,
      names: by.aliases,
    };
    this.#made.set(entry, renamed);
    return renamed;
  }

  matches(key: number): readonly NameMatch[] {
    const known = this.#matches.get(key);
    if (known !== undefined) return known;
    const found = postingsOf(this.#pack, key).map(
      (posting): NameMatch => ({ ...this.candidate(posting >> 1), alias: (posting & 1) === 1, spelling: false }),
    );
    this.#matches.set(key, found);
    return found;
  }

  idOf(entry: number): string {
    const rank = PACK_KINDS[this.#pack.kind[entry] ?? 0] as PackKind;
    const id = tripleAt(this.#pack.id, entry);
    return KINDS_WITH_GEONAMES_ID.has(rank) ? `geonames:${id}` : this.#textIds.text(id);
  }

  /** Fills in the entry of every id that the map asks for; those not found stay as they are. */
  locate(wanted: Map<string, number>): void {
    const numbers = new Map<number, string>();
    for (const id of wanted.keys()) {
      if (id.startsWith('geonames:')) numbers.set(Number(id.slice(9)), id);
      else {
        const line = this.#textIds.find(id);
        if (line >= 0) wanted.set(id, tripleAt(this.#pack.textEntries, line));
      }
    }
    if (numbers.size === 0) return;
    const { id, kind } = this.#pack;
    // Nearly every row is of no interest: the lowest bits of its id say so without a look into the map.
    const perhaps = new Uint8Array(1 << 16);
    for (const number of numbers.keys()) perhaps[number & 0xffff] = 1;
    for (let entry = 0; entry < kind.length; entry++) {
      if (perhaps[id[3 * entry]! | (id[3 * entry + 1]! << 8)] === 0 || kind[entry]! > GEONAMES_KINDS_END) continue;
      const name = numbers.get(tripleAt(id, entry));
      if (name !== undefined) wanted.set(name, entry);
    }
  }
}

/** Kinds with GeoNames ids come first in `PACK_KINDS`. */
const GEONAMES_KINDS_END = PACK_KINDS.findIndex((kind) => !KINDS_WITH_GEONAMES_ID.has(kind)) - 1;
