import type { Bearing, ClaimPlace, Place } from '../vocabulary/place.ts';
import { BEARINGS, EARTH_KM, kilometresBetween, type Point } from './geometry.ts';

/** Where something was, seen from a named place, as far as a text says. */
export type Whereabouts = Pick<ClaimPlace, 'role' | 'km' | 'bearing'>;

/** The ground on which something was: where to put one mark for it, and the ring around all of it, first point last, [longitude, latitude]. */
export interface Area {
  readonly centre: Point;
  /** Kilometres from the centre to the farthest edge: how far off the mark may be. */
  readonly precisionKm: number;
  /** The outer ring and, of a ring-shaped area, the hole. Turning order is left to whoever draws. */
  readonly rings: readonly (readonly (readonly [number, number])[])[];
}

/** UCDP GED, where_prec 2: "near" a place is within about 25 kilometres of it. */
export const NEAR_KM = 25;
/** A distance given as one number is taken a tenth either way. */
const ROUNDED = 0.1;
/** Degrees either side of a bearing: "north of" is anything more north than east or west, "north-east of" half as wide. */
const HALF_WIDTH = { wide: 45, narrow: 22.5 } as const;
/** Between two places: how wide the strip is, as a share of its length, and at least so many kilometres. */
const STRIP = { share: 0.1, leastKm: 1 } as const;
const STEP_DEGREES = 7.5;
const RADIANS = Math.PI / 180;

/**
 * The area that "within 3 miles of X", "15 km north-east of X" or "near X" leaves open: a disc, a ring, a sector. Null where the text means
 * the place itself.
 */
export function areaOf(anchor: Point, { role, km, bearing }: Whereabouts): Area | null {
  if (km === null && bearing === null && role !== 'near') return null;
  const [least, most] = distances(km);
  if (bearing === null) {
    const outer = arc(anchor, most, 0, 360);
    const hole = least > 0 ? [arc(anchor, least, 0, 360)] : [];
    return { centre: anchor, precisionKm: most, rings: [closed(outer), ...hole.map(closed)] };
  }
  const middle = BEARINGS.indexOf(bearing) * 45;
  const half = isCardinal(bearing) ? HALF_WIDTH.wide : HALF_WIDTH.narrow;
  const outer = arc(anchor, most, middle - half, middle + half);
  const inner = least > 0 ? arc(anchor, least, middle - half, middle + half).reverse() : [anchor];
  const centre = at(anchor, (least + most) / 2, middle);
  return {
    centre,
    precisionKm: Math.max(...[...outer, ...inner].map((point) => kilometresBetween(centre, point))),
    rings: [closed([...outer, ...inner])],
  };
}

/** "between X and Y": a strip along the line from one to the other. Null where they are one place. */
export function areaBetween(a: Point, b: Point): Area | null {
  const length = kilometresBetween(a, b);
  if (length === 0) return null;
  const side = Math.max(STRIP.leastKm, STRIP.share * length);
  const course = courseFrom(a, b);
  const ring = [at(a, side, course - 90), at(b, side, course - 90), at(b, side, course + 90), at(a, side, course + 90)];
  const centre = at(a, length / 2, course);
  return {
    centre,
    precisionKm: Math.max(...ring.map((point) => kilometresBetween(centre, point))),
    rings: [closed(ring)],
  };
}

/**
 * The area of each place of a claim, null where it means the place itself or has no point. "between X and Y" has one area, at both. Provinces,
 * countries and borders are areas already: "near the border" and "south of the province" leave open more than can be drawn.
 */
export function claimAreas(places: readonly (Whereabouts & Pick<ClaimPlace, 'place'>)[]): (Area | null)[] {
  const ends = places.flatMap(({ role, place }) => (role === 'between' ? (pointOf(place) ?? []) : []));
  const strip = ends.length === 2 ? areaBetween(ends[0]!, ends[1]!) : null;
  return places.map((said) => {
    const anchor = pointOf(said.place);
    if (anchor === null || WIDE.has(said.place!.kind)) return null;
    return said.role === 'between' ? strip : areaOf(anchor, said);
  });
}

const WIDE: ReadonlySet<Place['kind']> = new Set(['country', 'admin1', 'region', 'border', 'water', 'road']);

function pointOf(place: Place | null): Point | null {
  return place === null || place.lat === null || place.lon === null ? null : { lat: place.lat, lon: place.lon };
}

function distances(km: Whereabouts['km']): [number, number] {
  if (km === null) return [0, NEAR_KM];
  const [least, most] = km;
  return least === most ? [least * (1 - ROUNDED), most * (1 + ROUNDED)] : [least, most];
}

const isCardinal = (bearing: Bearing): boolean => bearing.length === 1;

function arc(anchor: Point, km: number, from: number, to: number): Point[] {
  const steps = Math.round((to - from) / STEP_DEGREES);
  const full = to - from === 360;
  return Array.from({ length: full ? steps : steps + 1 }, (_, i) => at(anchor, km, from + ((to - from) * i) / steps));
}

/** The point `km` away on a course in degrees clockwise from north. The longitude runs on beyond 180, so that a ring keeps together. */
function at({ lat, lon }: Point, km: number, course: number): Point {
  const [d, phi, turn] = [km / EARTH_KM, lat * RADIANS, course * RADIANS];
  const phi2 = Math.asin(Math.sin(phi) * Math.cos(d) + Math.cos(phi) * Math.sin(d) * Math.cos(turn));
  const east = Math.atan2(Math.sin(turn) * Math.sin(d) * Math.cos(phi), Math.cos(d) - Math.sin(phi) * Math.sin(phi2));
  return { lat: phi2 / RADIANS, lon: lon + east / RADIANS };
}

function courseFrom(a: Point, b: Point): number {
  const [phi1, phi2, d] = [a.lat * RADIANS, b.lat * RADIANS, (b.lon - a.lon) * RADIANS];
  const y = Math.sin(d) * Math.cos(phi2);
  const x = Math.cos(phi1) * Math.sin(phi2) - Math.sin(phi1) * Math.cos(phi2) * Math.cos(d);
  return Math.atan2(y, x) / RADIANS;
}

function closed(points: readonly Point[]): [number, number][] {
  const round = (x: number): number => Math.round(x * 1e5) / 1e5;
  const ring = points.map(({ lat, lon }): [number, number] => [round(lon), round(lat)]);
  return [...ring, ring[0]!];
}
