import type { Points } from './graph.ts';
import { doubledArea, insideOf, type Km } from './plane.ts';

/** A directed edge with the area to its left, and the sites whose cells it bounds. */
export interface Bound {
  readonly from: number;
  readonly to: number;
  readonly site: number;
}

/** One connected area: point numbers of its outer ring, counter-clockwise, of its holes, clockwise, and the sites on its edge. */
export interface Face {
  readonly outer: readonly number[];
  readonly holes: readonly (readonly number[])[];
  readonly sites: ReadonlySet<number>;
}

/**
 * The faces that lie to the left of the edges. At a point where several leave, the one furthest to the right of the way back is taken:
 * faces that touch in a point stay two.
 */
export function facesOf(bounds: readonly Bound[], points: Points): Face[] {
  const leaving = new Map<number, number[]>();
  for (const [k, { from }] of bounds.entries()) {
    const others = leaving.get(from);
    if (others) others.push(k);
    else leaving.set(from, [k]);
  }
  const used = new Uint8Array(bounds.length);
  const outers: { ring: number[]; sites: Set<number>; holes: number[][]; area: number }[] = [];
  const holes: { ring: number[]; sites: Set<number> }[] = [];
  for (let start = 0; start < bounds.length; start++) {
    if (used[start]) continue;
    const ring: number[] = [];
    const sites = new Set<number>();
    let k = start;
    for (;;) {
      used[k] = 1;
      const bound = bounds[k] as Bound;
      ring.push(bound.from);
      sites.add(bound.site);
      const following = sharpest(bound, leaving.get(bound.to) ?? [], bounds, points);
      if (following === null || used[following]) break;
      k = following;
    }
    const area = doubledArea(ring.map((n) => points.of(n)));
    if (area > 0) outers.push({ ring, sites, holes: [], area });
    else if (area < 0) holes.push({ ring, sites });
  }
  outers.sort((a, b) => a.area - b.area);
  const holds = outers.map(({ ring }) => holderOf(ring, points));
  for (const hole of holes) {
    const around = outers[holds.findIndex((contains) => contains(hole.ring))];
    if (!around) continue;
    around.holes.push(hole.ring);
    for (const site of hole.sites) around.sites.add(site);
  }
  return outers.map(({ ring, sites, holes: inner }) => ({ outer: ring, holes: inner, sites }));
}

/** The edge that turns most to the left, seen along the way: the next one clockwise from the way back. */
function sharpest(
  { from, to }: Bound,
  choices: readonly number[],
  bounds: readonly Bound[],
  points: Points,
): number | null {
  if (choices.length < 2) return choices[0] ?? null;
  const [x, y] = points.of(to);
  const angle = (n: number): number => {
    const [px, py] = points.of(n);
    return Math.atan2(py - y, px - x);
  };
  const back = angle(from);
  const clockwise = (k: number): number => {
    const turned = back - angle((bounds[k] as Bound).to);
    return turned > 0 ? turned : turned + 2 * Math.PI;
  };
  return choices.reduce((best, k) => (clockwise(k) < clockwise(best) ? k : best));
}

/** Tells whether a ring lies inside this one, by a point of it that is not on it. */
function holderOf(outer: readonly number[], points: Points): (inner: readonly number[]) => boolean {
  const on = new Set(outer);
  const ring = outer.map((n) => points.of(n));
  const box = boxOf(ring);
  let isInside: ReturnType<typeof insideOf> | undefined;
  return (inner) => {
    const free = inner.find((n) => !on.has(n));
    if (free === undefined || !box(points.of(free))) return false;
    isInside ??= insideOf([ring]);
    return isInside(points.of(free));
  };
}

function boxOf(ring: readonly Km[]): (point: Km) => boolean {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return ([x, y]) => x >= west && x <= east && y >= south && y <= north;
}
