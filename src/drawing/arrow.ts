import type { Position } from 'geojson';
import { wound } from './winding.ts';

/** A tapered curve from one place to another, for one scale of the map. */
export interface Arrow {
  /** The outline, a closed counter-clockwise ring of longitude and latitude. */
  readonly ring: Position[];
  /** The tip, where the number stands. */
  readonly tip: Position;
}

type Point = readonly [x: number, y: number];

const STEPS = 24;
/** How far the curve bends away from the straight line, as a share of its length. */
const BEND = 0.2;

/** Width in pixels of an arrow for that many people: areas grow with numbers, so widths grow with their root. */
export function arrowWidth(people: number): number {
  return Math.min(Math.max(Math.sqrt(people) * 0.055, 3), 22);
}

/**
 * The outline of an arrow that starts thin near `from` and ends as wide as `width` pixels with its tip near `to`, bent to the left.
 * `zoom` is MapLibre's (a world of 512 pixels at 0); `clear` pixels at both ends stay free for the marks there.
 * Null where the places are too near to one another to draw anything at that scale.
 */
export function arrow(from: Position, to: Position, width: number, zoom: number, clear = 15): Arrow | null {
  const world = 512 * 2 ** zoom;
  const [a, b] = [project(from, world), project(to, world)];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const head = width * 1.15 + 3;
  if (length < 2 * clear + head + 6) return null;
  const middle: Point = [(a[0] + b[0]) / 2 + (b[1] - a[1]) * BEND, (a[1] + b[1]) / 2 - (b[0] - a[0]) * BEND];
  const at = (t: number): Point =>
    [0, 1].map(
      (i) => (1 - t) ** 2 * (a[i] as number) + 2 * t * (1 - t) * (middle[i] as number) + t ** 2 * (b[i] as number),
    ) as unknown as Point;
  const [start, end] = [clear / length, 1 - clear / length];
  const neck = end - head / length;
  const left: Point[] = [];
  const right: Point[] = [];
  for (let i = 0; i <= STEPS; i++) {
    const share = i / STEPS;
    const t = start + (neck - start) * share;
    const half = (1 + (width - 1) * share ** 0.8) / 2;
    left.push(beside(at, t, half));
    right.push(beside(at, t, -half));
  }
  const wing = width * 0.5 + Math.max(2.5, width * 0.35);
  const tip = at(end);
  const ring = [...left, beside(at, neck, wing), tip, beside(at, neck, -wing), ...right.reverse()].map((point) =>
    unproject(point, world),
  );
  return { ring: wound([ring])[0] as Position[], tip: unproject(tip, world) };
}

/** The point that lies `distance` to the left of the curve at `t` (to the right where negative), y pointing down. */
function beside(at: (t: number) => Point, t: number, distance: number): Point {
  const [before, after] = [at(t - 0.004), at(t + 0.004)];
  const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
  const length = Math.hypot(dx, dy) || 1;
  const [x, y] = at(t);
  return [x + (dy / length) * distance, y - (dx / length) * distance];
}

/** Web Mercator, in pixels of a world that is `world` pixels wide. */
function project([lon = 0, lat = 0]: Position, world: number): Point {
  const y = 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
  return [(lon / 360 + 0.5) * world, y * world];
}

function unproject([x, y]: Point, world: number): Position {
  const lat = (360 / Math.PI) * Math.atan(Math.exp((0.5 - y / world) * 2 * Math.PI)) - 90;
  return [(x / world - 0.5) * 360, lat];
}
