import type { CuratedPlace } from './curated.ts';
import type { Gazetteer } from './gazetteer.ts';
import { kilometresBetween } from './geometry.ts';
import type { Land } from './land.ts';
import { nameKey } from './names.ts';

/** Kilometres that a border town, a port or a bridge may lie off its country's land: the shapes are generalised. */
const OFF_LAND_KM = 8;
/** As near as this two towns of one name are one town. */
const SAME_TOWN_KM = 1;

/**
 * What is wrong with the curated layer, a sentence a problem; empty when all is well. Looks for two entries with one id, two
 * places of one kind and country that go by one name, towns that the pack has already, points in another country, points in the sea and
 * points whose two numbers are swapped.
 */
export function checkCurated(places: readonly CuratedPlace[], gazetteer: Gazetteer, land: Land): string[] {
  const problems: string[] = [];
  const ids = new Map<string, string>();
  const names = new Map<string, CuratedPlace>();
  for (const place of places) {
    const twin = ids.get(place.id);
    if (twin !== undefined) problems.push(`${place.name} and ${twin} have the same id ${place.id}.`);
    ids.set(place.id, place.name);
    const { kind } = gazetteer.byId(place.id)?.place ?? place;
    for (const key of new Set([place.name, ...place.aliases].map(nameKey))) {
      const known = `${place.country} ${kind} ${key}`;
      const other = names.get(known);
      if (other !== undefined && other.id !== place.id)
        problems.push(`${place.name} (${place.id}) and ${other.name} (${other.id}) both go by "${key}".`);
      names.set(known, place);
    }
    problems.push(...packTwins(place, gazetteer), ...pointProblems(place, gazetteer, land));
  }
  return problems;
}

/** A town of its own that stands where the pack has a town of that name. */
function packTwins(place: CuratedPlace, gazetteer: Gazetteer): string[] {
  const { lat, lon, kind, country } = place;
  if (place.extends !== null || kind !== 'settlement' || lat === null || lon === null) return [];
  const rows = [place.name, ...place.aliases].flatMap((name) => gazetteer.lookup(nameKey(name)));
  const twins = rows.filter(({ curated, place: row }) => {
    if (curated || row.kind !== 'settlement' || row.country !== country || row.lat === null || row.lon === null)
      return false;
    return kilometresBetween({ lat, lon }, { lat: row.lat, lon: row.lon }) <= SAME_TOWN_KM;
  });
  const ids = new Set(twins.map((twin) => twin.place.id));
  return [...ids].map((id) => `${place.name} is ${id} of the pack: let it extend that row.`);
}

function pointProblems({ name, lat, lon, country }: CuratedPlace, gazetteer: Gazetteer, land: Land): string[] {
  if (lat === null || lon === null || country === null) return [];
  if (gazetteer.country(country) === undefined) return [`${name}: ${country} is no country of the gazetteer.`];
  const around = land.within({ lat, lon }, OFF_LAND_KM);
  if (around.includes(country)) return [];
  const where = around.length === 0 ? 'in the sea' : `in ${around.join(' or ')}, not in ${country}`;
  const swapped = Math.abs(lon) <= 90 && land.within({ lat: lon, lon: lat }, OFF_LAND_KM).includes(country);
  return [`${name}: ${lat}, ${lon} lies ${where}${swapped ? '; latitude and longitude are swapped' : ''}.`];
}
