import type { CuratedPlace } from './curated.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Land } from './land.ts';
import { nameKey } from './names.ts';

/** Kilometres that a border town, a port or a bridge may lie off its country's land: the shapes are generalised. */
const OFF_LAND_KM = 8;

/**
 * What is wrong with the curated layer, a sentence a problem; empty when all is well. Looks for two entries with one id, two
 * places of one kind and country that go by one name, points in another country, points in the sea and points whose two numbers are swapped.
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
    problems.push(...pointProblems(place, gazetteer, land));
  }
  return problems;
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
