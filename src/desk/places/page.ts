import type { CuratedPlace } from '../../places/curated.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { nameKey } from '../../places/names.ts';
import { lookupKeysOf } from '../../places/packs/keys.ts';
import { overlayGazetteer } from '../../places/packs/overlay.ts';
import type { PlacePacks, StoredPlace } from '../../store/packs/contract.ts';
import type { Place } from '../../vocabulary/place.ts';
import type { ClaimRow } from '../desk.ts';

/** Everything that is known of a place. */
export interface PlacePage {
  readonly place: Place;
  readonly names: readonly { readonly name: string; readonly script: string }[];
  readonly population: number;
  /** P-code of what it lies in. */
  readonly parent: string | null;
  /** west, south, east, north, where a list has its shape. */
  readonly extent: readonly [number, number, number, number] | null;
  /** Who says so, and on what terms: null where no licence is stated. */
  readonly sources: readonly { readonly name: string; readonly licence: string | null }[];
  /** Other ids that lists give it. */
  readonly otherIds: readonly string[];
  readonly claims: number;
}

/** The page of a place by its id, or by the id or P-code that a list gives it; null where nobody has it. */
export async function placePage(
  id: string,
  gazetteer: Gazetteer,
  packs: PlacePacks | null,
  curated: readonly CuratedPlace[],
  claims: readonly ClaimRow[],
): Promise<PlacePage | null> {
  const asked = packs ? await packs.byIds([id, `pcode:${id}`]) : [];
  const first = gazetteer.byId(id)?.place ?? asked[0]?.row ?? null;
  if (first === null) return claimed(id, claims);
  // Lists may have it under ids of their own: by its names, in its country.
  const keys = 'names' in first ? first.names.map(nameKey) : gazetteer.keysOf(id);
  const namesakes = packs ? await packs.named(lookupKeysOf(first.country, keys)) : [];
  const rows = [...new Map([...asked, ...namesakes].map((each) => [`${each.pack} ${each.row.id}`, each])).values()];
  const laid = overlayGazetteer(
    gazetteer,
    rows.map(({ row }) => row),
  );
  const found = laid.byId(first.id);
  if (!found) return null;
  const own = rows.filter(({ row }) => laid.byId(row.id)?.place.id === found.place.id);
  const written = [found.place.name, ...found.names, ...own.flatMap(({ row }) => row.names)];
  const said = new Set(written.map(nameKey));
  const folded = gazetteer.keysOf(found.place.id).filter((key) => !said.has(key));
  return {
    place: found.place,
    names: [...new Set([...written, ...folded])].map((name) => ({ name, script: scriptOf(name) })),
    population: found.population,
    parent: own.map(({ row }) => row.parent).find((parent) => parent !== null) ?? null,
    extent: own.map(({ row }) => row.extent).find((extent) => extent !== null) ?? null,
    sources: [...shippedSources(found.place.id, gazetteer, curated), ...(await listSources(own, packs))],
    otherIds: [...new Set(own.map(({ row }) => row.id))].filter((each) => each !== found.place.id),
    claims: claimsOf(found.place.id, claims),
  };
}

/** A place that a list had which is gone now: what the claims say of it. */
function claimed(id: string, claims: readonly ClaimRow[]): PlacePage | null {
  const place = claims.flatMap(({ claim }) => claim.places).find((each) => each.place?.id === id)?.place;
  if (!place) return null;
  return {
    place,
    names: [{ name: place.name, script: scriptOf(place.name) }],
    population: 0,
    parent: null,
    extent: null,
    sources: [{ name: 'only kept claims: no list has it any more', licence: null }],
    otherIds: [],
    claims: claimsOf(id, claims),
  };
}

function claimsOf(id: string, claims: readonly ClaimRow[]): number {
  return claims.filter(({ claim }) => claim.places.some(({ place }) => place?.id === id)).length;
}

/** The terms of what ships with Groundwire are in one place. */
const SHIPPED = 'in NOTICE.md';

function shippedSources(id: string, gazetteer: Gazetteer, curated: readonly CuratedPlace[]): PlacePage['sources'] {
  const entry = curated.find((place) => place.id === id);
  const inPack = gazetteer.byId(id) !== null && (entry === undefined || entry.extends !== null);
  return [
    ...(entry ? [{ name: `reviewed layer${entry.source ? `: ${entry.source}` : ''}`, licence: SHIPPED }] : []),
    ...(inPack
      ? [
          {
            name: id.startsWith('geonames:') ? 'GeoNames cities500' : 'shipped gazetteer',
            licence: id.startsWith('geonames:') ? 'CC BY 4.0' : SHIPPED,
          },
        ]
      : []),
  ];
}

async function listSources(own: readonly StoredPlace[], packs: PlacePacks | null): Promise<PlacePage['sources']> {
  const names = new Set(own.map(({ pack }) => pack));
  if (names.size === 0 || !packs) return [];
  return (await packs.packs())
    .filter(({ pack, state }) => state === 'current' && names.has(pack))
    .map(({ pack, source, licence }) => ({ name: `list ${pack} (${source})`, licence }));
}

const SCRIPTS = [
  'Arabic',
  'Cyrillic',
  'Hebrew',
  'Ethiopic',
  'Myanmar',
  'Greek',
  'Georgian',
  'Armenian',
  'Devanagari',
  'Han',
  'Hangul',
  'Latin',
];

function scriptOf(name: string): string {
  return SCRIPTS.find((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(name)) ?? 'other';
}
