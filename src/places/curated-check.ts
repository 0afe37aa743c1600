import type { CuratedPlace } from './curated.ts';
import type { Gazetteer } from './gazetteer.ts';
import { inBox } from './geometry.ts';
import { nameKey } from './names.ts';

/** Degrees that a border town's point may lie outside its country's box: boxes come from generalised shapes. */
const BOX_MARGIN = 0.05;

/**
 * What is wrong with the curated layer, a sentence a problem; empty when all is well. Looks for two entries with one id, two
 * places of one kind and country that go by one name, points outside their country and points whose two numbers are swapped.
 */
export function checkCurated(places: readonly CuratedPlace[], gazetteer: Gazetteer): string[] {
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
    problems.push(...pointProblems(place, gazetteer));
  }
  return problems;
}

function pointProblems(place: CuratedPlace, gazetteer: Gazetteer): string[] {
  const { lat, lon, country } = place;
  if (lat === null || lon === null || country === null) return [];
  const box = gazetteer.country(country)?.box;
  if (box == null) return [`${place.name}: ${country} is no country of the gazetteer.`];
  if (inBox({ lat, lon }, box, BOX_MARGIN)) return [];
  const swapped = Math.abs(lon) <= 90 && inBox({ lat: lon, lon: lat }, box, BOX_MARGIN);
  return [
    `${place.name}: ${lat}, ${lon} lies outside ${country}${swapped ? '; latitude and longitude are swapped' : ''}.`,
  ];
}
