import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoBounds, geoCentroid, geoDistance, geoInterpolate } from 'd3-geo';
import type { Geometry, MultiLineString, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { nameKey } from '../../src/places/names.ts';
import type { CountryFacts } from '../../src/places/pack.ts';
import type { Row } from './row.ts';

const require = createRequire(import.meta.url);

interface WorldCountry {
  readonly name: {
    readonly common: string;
    readonly official: string;
    readonly native: Readonly<Record<string, { readonly common: string; readonly official: string }>>;
  };
  readonly cca2: string;
  readonly cca3: string;
  readonly ccn3: string;
  readonly capital: readonly string[];
  readonly altSpellings: readonly string[];
  readonly subregion: string;
  readonly region: string;
  readonly latlng: readonly [number, number];
  readonly borders: readonly string[];
  readonly area: number;
  readonly demonyms: Readonly<Record<string, { readonly f: string; readonly m: string }>>;
  readonly translations: Readonly<Record<string, { readonly common: string; readonly official: string }>>;
}

export type Country = CountryFacts & { readonly row: Row; readonly numeric: string; readonly region: string };

/** The package leaves Kosovo's numeric code empty; Natural Earth gives its shape no id at all. */
const topology = JSON.parse(readFileSync(require.resolve('world-atlas/countries-10m.json'), 'utf8')) as Topology;
const shapes = topology.objects.countries as GeometryCollection;

/** The package's whole-degree points of these lie more than 200 km from the middle of their land. */
const CENTRED = new Set(['US', 'LY']);

/** A country stands where the package puts it, or at the centroid of its largest piece of land, to a hundredth of a degree. */
function pointOf(country: WorldCountry, geometry: Geometry | undefined): { lat: number; lon: number } {
  const own = { lat: country.latlng[0], lon: country.latlng[1] };
  if (!CENTRED.has(country.cca2)) return own;
  const polygons =
    geometry?.type === 'MultiPolygon'
      ? geometry.coordinates
      : geometry?.type === 'Polygon'
        ? [geometry.coordinates]
        : [];
  const mainland = polygons
    .map((coordinates): Polygon => ({ type: 'Polygon', coordinates }))
    .sort((a, b) => geoArea(b) - geoArea(a))[0];
  if (mainland === undefined) return own;
  const [lon, lat] = geoCentroid(mainland);
  return { lat: Math.round(lat * 100) / 100, lon: Math.round(lon * 100) / 100 };
}

/** Names as English reports write them, where the package follows the country's own wish. */
const REPORTED_NAMES: Readonly<Record<string, string>> = { TR: 'Turkey' };

export function readCountries(): Country[] {
  const all = JSON.parse(readFileSync(require.resolve('world-countries/countries.json'), 'utf8')) as WorldCountry[];
  const two = new Map(all.map((c) => [c.cca3, c.cca2]));
  const boxes = new Map(shapes.geometries.map((g) => [String(g.id), feature(topology, g)]));
  return all.map((c) => {
    const name = REPORTED_NAMES[c.cca2] ?? c.name.common;
    const shape = boxes.get(c.ccn3);
    const box =
      shape === undefined
        ? null
        : (geoBounds(shape)
            .flat()
            .map((x) => Math.round(x * 100) / 100) as [number, number, number, number]);
    const latin = Object.entries(c.translations)
      .filter(([language]) => ['fra', 'deu', 'spa', 'ita', 'por', 'tur'].includes(language))
      .map(([, t]) => t.common);
    const native = Object.values(c.name.native).flatMap((t) => [t.common, t.official]);
    const spellings = c.altSpellings.filter((s) => !/^[A-Z]{2,4}$/.test(s));
    const demonyms = [...new Set(Object.values(c.demonyms.eng ?? {}))].filter((d) => d !== '');
    return {
      code: c.cca2,
      name,
      numeric: c.ccn3,
      demonyms,
      capital: c.capital[0] ?? null,
      subregion: c.subregion,
      region: c.region,
      box,
      neighbours: c.borders.flatMap((b) => two.get(b) ?? []),
      row: {
        id: `iso:${c.cca2}`,
        name,
        kind: 'country',
        ...pointOf(c, shape !== undefined && 'geometry' in shape ? shape.geometry : undefined),
        country: c.cca2,
        admin1: null,
        population: 0,
        keys: [nameKey(name), nameKey(c.name.official)],
        aliasKeys: [c.name.common, ...spellings, ...native, ...latin].map(nameKey).filter((key) => key.length > 3),
      },
    };
  });
}

/** A land border stands in the middle of the longest line that the two shapes share; null where Natural Earth draws none. */
export function readBorders(countries: readonly Country[]): Row[] {
  const byCode = new Map(countries.map((c) => [c.code, c]));
  return countries.flatMap((a) =>
    a.neighbours
      .filter((code) => code > a.code)
      .map((code): Row => {
        const b = byCode.get(code)!;
        const [first, second] = [a, b].sort((x, y) => (x.name < y.name ? -1 : 1)) as [Country, Country];
        const middle = middleOf(
          mesh(
            topology,
            shapes,
            (x, y) =>
              (String(x.id) === a.numeric && String(y.id) === b.numeric) ||
              (String(x.id) === b.numeric && String(y.id) === a.numeric),
          ),
        );
        const names = [a, b].map((c) => [c.name, ...c.demonyms]);
        const pairs = names[0]!.flatMap((x) => names[1]!.flatMap((y) => [`${x} ${y} border`, `${y} ${x} border`]));
        return {
          id: `border:${a.code}-${b.code}`,
          name: `${first.name}–${second.name} border`,
          kind: 'border',
          lat: middle?.[1] ?? null,
          lon: middle?.[0] ?? null,
          country: null,
          admin1: null,
          population: 0,
          keys: pairs.map(nameKey),
          aliasKeys: [],
        };
      }),
  );
}

function middleOf(lines: MultiLineString): [number, number] | null {
  let best: [number, number] | null = null,
    longest = 0;
  for (const line of joined(lines.coordinates as [number, number][][])) {
    const steps = line.slice(1).map((p, i) => geoDistance(line[i]!, p));
    const length = steps.reduce((sum, s) => sum + s, 0);
    if (length <= longest) continue;
    longest = length;
    let left = length / 2;
    for (const [i, step] of steps.entries()) {
      if (step >= left) {
        best = geoInterpolate(line[i]!, line[i + 1]!)(step === 0 ? 0 : left / step);
        break;
      }
      left -= step;
    }
  }
  return best === null ? null : [Math.round(best[0] * 1e4) / 1e4, Math.round(best[1] * 1e4) / 1e4];
}

/** Arcs that meet end to end become one line. */
function joined(lines: [number, number][][]): [number, number][][] {
  const open = lines.map((line) => [...line]);
  const same = (p: [number, number] | undefined, q: [number, number] | undefined): boolean =>
    p !== undefined && q !== undefined && p[0] === q[0] && p[1] === q[1];
  for (let merged = true; merged; ) {
    merged = false;
    for (let i = 0; i < open.length && !merged; i++) {
      for (let j = 0; j < open.length && !merged; j++) {
        if (i === j || !same(open[i]!.at(-1), open[j]![0])) continue;
        open[i]!.push(...open[j]!.slice(1));
        open.splice(j, 1);
        merged = true;
      }
    }
  }
  return open;
}
