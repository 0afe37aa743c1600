import type { PlaceExport } from '../../exchange/places.ts';
import type { CuratedPlace } from '../../places/curated.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import type { PlacePacks } from '../../store/packs/contract.ts';
import type { Place } from '../../vocabulary/place.ts';
import type { ClaimRow } from '../desk.ts';

/** Which places: a list, all lists, the reviewed layer, or those that kept claims speak of. */
export type PlaceSelection = { readonly pack: string } | 'packs' | 'curated' | 'used';

export async function* exportedPlaces(
  which: PlaceSelection,
  given: {
    readonly gazetteer: Gazetteer;
    readonly packs: PlacePacks | null;
    readonly curated: readonly CuratedPlace[];
    readonly claims: readonly ClaimRow[];
  },
): AsyncGenerator<PlaceExport> {
  if (which === 'curated') yield* reviewed(given.curated, given.gazetteer);
  else if (which === 'used') yield* used(given.claims);
  else if (given.packs)
    for await (const { pack, row } of given.packs.rows(which === 'packs' ? null : which.pack)) {
      const { id, name, names, kind, lat, lon, country, admin1, pcode, parent, population } = row;
      const place: Place = { id, name, kind, lat, lon, country, admin1, ...(pcode !== null && { pcode }) };
      yield { place, names, parent, population, source: pack, claims: null };
    }
}

function* reviewed(curated: readonly CuratedPlace[], gazetteer: Gazetteer): Generator<PlaceExport> {
  for (const { id, name, aliases, source } of curated) {
    const found = gazetteer.byId(id);
    if (!found) continue;
    const { place, population } = found;
    yield {
      place,
      names: [name, ...aliases],
      parent: null,
      population,
      source: source ?? 'reviewed layer',
      claims: null,
    };
  }
}

function* used(claims: readonly ClaimRow[]): Generator<PlaceExport> {
  const places = new Map<string, { place: Place; names: Set<string>; claims: number }>();
  for (const { claim } of claims) {
    const counted = new Set<string>();
    for (const { place, name } of claim.places) {
      if (place === null) continue;
      const known = places.get(place.id) ?? { place, names: new Set([place.name]), claims: 0 };
      // A report that was read with a list knows the code, one that was read before does not.
      if (known.place.pcode === undefined && place.pcode !== undefined) known.place = place;
      known.names.add(name);
      if (!counted.has(place.id)) known.claims++;
      counted.add(place.id);
      places.set(place.id, known);
    }
  }
  for (const { place, names, claims: count } of [...places.values()].sort((a, b) => b.claims - a.claims))
    yield { place, names: [...names], parent: null, population: 0, source: 'claims', claims: count };
}
