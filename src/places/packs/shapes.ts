import type { Feature } from './features.ts';

/** A point that lies on what a geometry draws, and the box around it: west, south, east, north. */
export interface Drawn {
  readonly lat: number;
  readonly lon: number;
  readonly extent: readonly [number, number, number, number] | null;
  /** It is a shape, not a point. */
  readonly area: boolean;
}

type Position = readonly [number, number];
type Ring = readonly Position[];

/**
 * Where a GeoJSON geometry (RFC 7946, WGS 84) is: its point; the middle of a road; a point inside a polygon, of several in the largest one. Null
 * where it has none, or one that is not on Earth.
 */
export function drawnBy(geometry: Feature['geometry']): Drawn | null {
  if (geometry === null) return null;
  const { type, coordinates } = geometry;
  if (type === 'GeometryCollection') {
    const parts = Array.isArray(geometry.geometries) ? (geometry.geometries as Feature['geometry'][]) : [];
    return parts.map(drawnBy).find((drawn) => drawn !== null) ?? null;
  }
  const positions = positionsIn(coordinates);
  if (positions.length === 0) return null;
  const box = boxOf(positions);
  if (box[0] < -180 || box[2] > 180 || box[1] < -90 || box[3] > 90) return null;
  if (type === 'Point' || type === 'MultiPoint') {
    const [lon, lat] = positions[0] as Position;
    return { lat: micro(lat), lon: micro(lon), extent: null, area: false };
  }
  if (type === 'LineString' || type === 'MultiLineString') {
    const [lon, lat] = positions[positions.length >> 1] as Position;
    return { lat: micro(lat), lon: micro(lon), extent: box, area: false };
  }
  const polygons = (type === 'Polygon' ? [coordinates] : coordinates) as readonly (readonly Ring[])[];
  const largest = [...polygons].sort((a, b) => areaOf(b[0] ?? []) - areaOf(a[0] ?? []))[0];
  const inside = largest && insideOf(largest);
  return inside ? { lon: micro(inside[0]), lat: micro(inside[1]), extent: box, area: true } : null;
}

/** To a millionth of a degree, a tenth of a metre: more digits come from arithmetic, not from a survey. */
const micro = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

function positionsIn(coordinates: unknown): Position[] {
  if (!Array.isArray(coordinates)) return [];
  if (typeof coordinates[0] === 'number')
    return Number.isFinite(coordinates[0]) && Number.isFinite(coordinates[1])
      ? [coordinates as unknown as Position]
      : [];
  return coordinates.flatMap(positionsIn);
}

function boxOf(positions: readonly Position[]): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of positions) {
    if (lon < box[0]) box[0] = lon;
    if (lat < box[1]) box[1] = lat;
    if (lon > box[2]) box[2] = lon;
    if (lat > box[3]) box[3] = lat;
  }
  return box;
}

/** Twice the area of a ring in square degrees: only compared. */
function areaOf(ring: Ring): number {
  let sum = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    const [a, b] = [ring[i] as Position, ring[i + 1] as Position];
    sum += a[0] * b[1] - b[0] * a[1];
  }
  return Math.abs(sum);
}

/**
 * The middle of the longest stretch that the polygon (holes taken out) has of a line from west to east, tried at three latitudes: always inside, and
 * for a bent shape further inside than its centroid.
 */
function insideOf(rings: readonly Ring[]): Position | null {
  const outer = rings[0] ?? [];
  if (outer.length < 3) return null;
  const [, south, , north] = boxOf(outer);
  let best: { point: Position; width: number } | null = null;
  for (const share of [0.5, 0.37, 0.63]) {
    const lat = south + (north - south) * share;
    const crossings = rings.flatMap((ring) => crossingsOf(ring, lat)).sort((a, b) => a - b);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const [west, east] = [crossings[i] as number, crossings[i + 1] as number];
      if (best === null || east - west > best.width * 1.3)
        best = { point: [(west + east) / 2, lat], width: east - west };
    }
  }
  return best?.point ?? outer[0] ?? null;
}

function crossingsOf(ring: Ring, lat: number): number[] {
  const crossings: number[] = [];
  for (let i = 0; i + 1 < ring.length; i++) {
    const [a, b] = [ring[i] as Position, ring[i + 1] as Position];
    if (a[1] > lat !== b[1] > lat) crossings.push(a[0] + ((lat - a[1]) / (b[1] - a[1])) * (b[0] - a[0]));
  }
  return crossings;
}
