import { readFileSync } from 'node:fs';
import { Delaunay } from 'd3-delaunay';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { landByCountry } from '../src/drawing/areas.ts';
import { areasOf } from '../src/picture/areas/areas.ts';
import type { ControlItem } from '../src/picture/schema.ts';
import { inTurn, markdownTable, spread } from './measure.ts';

/** Areas from towns strewn over Ukraine at random (a fixed seed), beside d3-delaunay making their Voronoi polygons alone: no parties, land or reach. */
export async function run(): Promise<string> {
  const world = JSON.parse(readFileSync(new URL('../data/basemap/world.json', import.meta.url), 'utf8')) as Topology;
  const land = landByCountry(feature(world, world.objects.land as GeometryCollection) as FeatureCollection);
  const rows = [500, 5_000, 20_000].map((count) => {
    const towns = strewn(count);
    const runs = inTurn<number>(5, {
      areas: () => time(() => areasOf(towns, land)),
      polygons: () =>
        time(() => {
          const points = towns.map(({ place }): [number, number] => [place.lon as number, place.lat as number]);
          return [...Delaunay.from(points).voronoi([20, 40, 45, 55]).cellPolygons()].length;
        }),
    });
    const [own, bare] = [spread(runs.areas ?? []).median, spread(runs.polygons ?? []).median];
    return [count, own.toFixed(0), bare.toFixed(0), `${(own / bare).toFixed(1)} ×`];
  });
  return markdownTable(['places', 'areas and lines, ms', 'd3-delaunay polygons alone, ms', 'ratio'], rows);
}

function time(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** Towns west and east of a wavy line, as two parties hold them. */
function strewn(count: number): ControlItem[] {
  let state = 7;
  const random = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return Array.from({ length: count }, (_, i): ControlItem => {
    const [lon, lat] = [24 + 15 * random(), 46 + 6 * random()];
    const holder = lon + Math.sin(lat * 3) < 36 ? 'west' : 'east';
    return {
      support: [`c${i}`],
      against: [],
      status: 'single-source',
      stale: false,
      roots: ['observer'],
      rule: 'control/held',
      place: { id: `p${i}`, name: `p${i}`, kind: 'settlement', lat, lon, country: 'UA', admin1: null },
      holders: [holder],
      condition: 'held',
      by: [],
      basis: 'stated',
      since: null,
      sinceRange: { start: null, end: null },
      conditionSince: null,
    };
  });
}
