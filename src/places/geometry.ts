import type { Bearing } from '../vocabulary/place.ts';

export interface Point {
  readonly lat: number;
  readonly lon: number;
}

export const EARTH_KM = 6371.0088;
const RADIANS = Math.PI / 180;

/** Great-circle distance in kilometres (haversine, mean Earth radius of IUGG). */
export function kilometresBetween(a: Point, b: Point): number {
  const dLat = (b.lat - a.lat) * RADIANS,
    dLon = (b.lon - a.lon) * RADIANS;
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

export const BEARINGS: readonly Bearing[] = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW'];

/** The compass point in which `to` lies, seen from `from`. */
export function bearingFrom(from: Point, to: Point): Bearing {
  const dLon = (to.lon - from.lon) * RADIANS;
  const y = Math.sin(dLon) * Math.cos(to.lat * RADIANS);
  const x =
    Math.cos(from.lat * RADIANS) * Math.sin(to.lat * RADIANS) -
    Math.sin(from.lat * RADIANS) * Math.cos(to.lat * RADIANS) * Math.cos(dLon);
  const degrees = (Math.atan2(y, x) / RADIANS + 360) % 360;
  return BEARINGS[Math.round(degrees / 45) % 8] as Bearing;
}

/** The point `km` away from `from` in the direction of `bearing`. */
export function pointAt(from: Point, km: number, bearing: Bearing): Point {
  const turn = BEARINGS.indexOf(bearing) * 45 * RADIANS;
  const d = km / EARTH_KM,
    lat = from.lat * RADIANS;
  const lat2 = Math.asin(Math.sin(lat) * Math.cos(d) + Math.cos(lat) * Math.sin(d) * Math.cos(turn));
  const lon2 =
    from.lon * RADIANS +
    Math.atan2(Math.sin(turn) * Math.sin(d) * Math.cos(lat), Math.cos(d) - Math.sin(lat) * Math.sin(lat2));
  return { lat: lat2 / RADIANS, lon: ((lon2 / RADIANS + 540) % 360) - 180 };
}

/** Is the point in the box [west, south, east, north], widened by `margin` degrees? West > east means a box across the antimeridian. */
export function inBox(point: Point, box: readonly [number, number, number, number], margin = 0): boolean {
  const [west, south, east, north] = box;
  if (point.lat < south - margin || point.lat > north + margin) return false;
  return west <= east
    ? point.lon >= west - margin && point.lon <= east + margin
    : point.lon >= west - margin || point.lon <= east + margin;
}
