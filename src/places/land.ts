import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { kilometresBetween, type Point } from './geometry.ts';

type Ring = readonly (readonly [lon: number, lat: number])[];
type World = Topology<{ land: GeometryCollection<{ country: string }> }>;

/** Which country's land a point lies on, by the shapes of the base map. */
export interface Land {
  /** ISO codes of the countries whose land is no further than this from the point; none at sea. */
  within(point: Point, km: number): string[];
}

/** Opens data/basemap/world.json, parsed. */
export function openLand(world: unknown): Land {
  const { features } = feature(world as World, (world as World).objects.land);
  const shapes = features.map(({ properties, geometry }) => ({
    country: properties.country,
    polygons: geometry.type === 'MultiPolygon' ? (geometry.coordinates as unknown as Ring[][]) : [],
  }));
  return {
    within: (point, km) =>
      shapes
        .filter(({ polygons }) =>
          polygons.some((rings) => covers(rings, point) || rings.some((r) => passes(r, point, km))),
        )
        .map(({ country }) => country),
  };
}

/** The first ring is the shore, the others are holes. */
function covers(rings: readonly Ring[], point: Point): boolean {
  return rings.filter((ring) => encloses(ring, point)).length % 2 === 1;
}

/** Even-odd rule: a ray to the east crosses the ring an odd number of times. */
function encloses(ring: Ring, { lat, lon }: Point): boolean {
  let inside = false;
  eachSide(ring, ([x1, y1], [x2, y2]) => {
    if (y1 > lat !== y2 > lat && lon < x1 + ((x2 - x1) * (lat - y1)) / (y2 - y1)) inside = !inside;
  });
  return inside;
}

function passes(ring: Ring, point: Point, km: number): boolean {
  const degrees = km / 100;
  let near = false;
  eachSide(ring, (a, b) => {
    if (near || Math.min(a[1], b[1]) > point.lat + degrees || Math.max(a[1], b[1]) < point.lat - degrees) return;
    near = kilometresBetween(point, nearestOn(a, b, point)) <= km;
  });
  return near;
}

/** The point of a short side that is nearest, taking the Earth as flat around it. */
function nearestOn([x1, y1]: Ring[number], [x2, y2]: Ring[number], { lat, lon }: Point): Point {
  const shrink = Math.cos((lat * Math.PI) / 180);
  const dx = (x2 - x1) * shrink,
    dy = y2 - y1;
  const along = ((lon - x1) * shrink * dx + (lat - y1) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.min(1, Math.max(0, along));
  return { lat: y1 + t * (y2 - y1), lon: x1 + t * (x2 - x1) };
}

function eachSide(ring: Ring, see: (from: Ring[number], to: Ring[number]) => void): void {
  for (let i = 1; i < ring.length; i++) see(ring[i - 1]!, ring[i]!);
}
