import { createRequire } from 'node:module';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { mergeArcs, meshArcs } from 'topojson-client';
import type {
  GeometryCollection,
  MultiLineString,
  Topology,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from 'topojson-specification';
import type { Province } from './provinces.ts';

const require = createRequire(import.meta.url);
const { topology } = require('topojson-server') as {
  topology(objects: Record<string, FeatureCollection>, quantization?: number): Topology;
};
const { presimplify, filter: prune } = require('topojson-simplify') as {
  presimplify(topology: Topology): Topology;
  filter(topology: Topology): Topology;
};

/** Where wars of the last years were and are, and their neighbours' side of the border: drawn in more detail. */
export const DETAILED: ReadonlySet<string> = new Set(
  'SY IQ TR LB IL PS JO YE UA AM AZ GE AF PK SD SS ET ER SO DJ LY ML NE NG BF TD CM CF CD RW BI MZ MM HT'.split(' '),
);

/** A point stays if the triangle it makes with its neighbours is larger than this, in square degrees (3e-6 is about 250 m by 150 m). */
const DETAILED_AREA = 3e-6;
const COARSE_AREA = 1.5e-3;

type Place = TopoPolygon<Province> | TopoMultiPolygon<Province>;

/**
 * Land by country, and the lines between: of countries, of disputed areas, of first-order divisions.
 * All share their arcs, so a border is the same line at every scale.
 */
export function world(provinces: FeatureCollection<Polygon | MultiPolygon, Province>): Topology {
  const full = presimplify(topology({ provinces: provinces as FeatureCollection }, 1e7));
  const places = (full.objects.provinces as GeometryCollection<Province>).geometries as Place[];
  const detailed = arcsOf(places.filter((place) => DETAILED.has(place.properties?.country ?? '')));
  const arcs = full.arcs.map((arc, i) => thinned(arc, detailed.has(i) ? DETAILED_AREA : COARSE_AREA));
  const simple: Topology = {
    type: 'Topology',
    objects: { provinces: full.objects.provinces as GeometryCollection<Province> },
    arcs,
  };
  const lines = (wanted: string): MultiLineString =>
    meshArcs(
      simple,
      simple.objects.provinces as never,
      ((a: Place, b: Place) => a !== b && borderOf(a, b) === wanted) as never,
    ) as MultiLineString;
  const codes = [...new Set(places.map((place) => place.properties?.country ?? ''))].sort();
  const objects = {
    land: {
      type: 'GeometryCollection',
      geometries: codes.map((code) => ({
        ...mergeArcs(simple, places.filter((place) => place.properties?.country === code) as never),
        properties: { country: code },
      })),
    },
    countries: lines('country'),
    disputed: lines('disputed'),
    divisions: lines('division'),
  };
  return prune({ type: 'Topology', objects: objects as unknown as Topology['objects'], arcs });
}

/** What the line between two divisions is; `none` where divisions are not drawn. The line across the Golan divides two countries and is disputed. */
function borderOf(a: Place, b: Place): 'country' | 'disputed' | 'division' | 'none' {
  const [one, other] = [a.properties as Province, b.properties as Province];
  if (one.disputed !== other.disputed) return 'disputed';
  if (one.drawnWith === other.drawnWith) return DETAILED.has(one.country) ? 'division' : 'none';
  return [one.drawnWith, other.drawnWith].sort().join() === 'ISR,SYR' ? 'disputed' : 'country';
}

function arcsOf(places: readonly Place[]): ReadonlySet<number> {
  const found = new Set<number>();
  const walk = (arcs: unknown): void => {
    if (typeof arcs === 'number') found.add(arcs < 0 ? ~arcs : arcs);
    else if (Array.isArray(arcs)) arcs.forEach(walk);
  };
  for (const place of places) walk(place.arcs);
  return found;
}

/** `presimplify` leaves each point's triangle in its third coordinate; ends of an arc are infinite. */
function thinned(arc: readonly number[][], area: number): number[][] {
  return arc.filter((point) => (point[2] ?? 0) >= area).map(([x, y]) => [x as number, y as number]);
}
