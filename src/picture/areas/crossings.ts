import type { Points } from './graph.ts';

interface Line {
  readonly from: number;
  readonly to: number;
}

/** Where a line crosses another one: how far along, from 0 to 1, at which point, and which line of the other set. */
export interface Crossing {
  readonly along: number;
  readonly point: number;
  readonly other: number;
}

/** Crossings by line of either set, each in the order in which one comes to them. */
export interface Crossings {
  readonly ofFirst: readonly (readonly Crossing[] | undefined)[];
  readonly ofSecond: readonly (readonly Crossing[] | undefined)[];
}

/** Kilometres: about a hundred shore points of a detailed map lie in a square of the grid. */
const SQUARE = 10;
/** More squares than a country is high. */
const ROW = 1e5;

/** Where lines of one set cross lines of the other; each place where they do is one point for both. Lines that only touch at an end do not cross. */
export function crossingsOf(first: readonly Line[], second: readonly Line[], points: Points): Crossings {
  const squares = new Map<number, number[]>();
  for (const [k, line] of second.entries())
    for (const square of squaresOf(line, points)) {
      const there = squares.get(square);
      if (there) there.push(k);
      else squares.set(square, [k]);
    }
  const ofFirst: Crossing[][] = [];
  const ofSecond: Crossing[][] = [];
  const seen = new Int32Array(second.length).fill(-1);
  for (const [i, line] of first.entries()) {
    for (const square of squaresOf(line, points)) {
      for (const k of squares.get(square) ?? []) {
        if (seen[k] === i) continue;
        seen[k] = i;
        const met = meet(line, second[k] as Line, points);
        if (!met) continue;
        push(ofFirst, i, { along: met.first, point: met.point, other: k });
        push(ofSecond, k, { along: met.second, point: met.point, other: i });
      }
    }
  }
  for (const crossings of [...ofFirst, ...ofSecond]) crossings?.sort((a, b) => a.along - b.along);
  return { ofFirst, ofSecond };
}

function push(lists: Crossing[][], k: number, crossing: Crossing): void {
  const list = lists[k];
  if (list) list.push(crossing);
  else lists[k] = [crossing];
}

function meet(p: Line, q: Line, points: Points): { first: number; second: number; point: number } | null {
  const [a, b, c, d] = [points.of(p.from), points.of(p.to), points.of(q.from), points.of(q.to)];
  const [rx, ry, sx, sy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  const cross = rx * sy - ry * sx;
  if (cross === 0) return null;
  const first = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / cross;
  const second = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / cross;
  if (first < 0 || first >= 1 || second < 0 || second >= 1) return null;
  return { first, second, point: points.add([a[0] + first * rx, a[1] + first * ry]) };
}

function squaresOf({ from, to }: Line, points: Points): number[] {
  const [[x1, y1], [x2, y2]] = [points.of(from), points.of(to)];
  const squares: number[] = [];
  const [west, east] = [Math.floor(Math.min(x1, x2) / SQUARE), Math.floor(Math.max(x1, x2) / SQUARE)];
  const [south, north] = [Math.floor(Math.min(y1, y2) / SQUARE), Math.floor(Math.max(y1, y2) / SQUARE)];
  for (let x = west; x <= east; x++) for (let y = south; y <= north; y++) squares.push(x * ROW + y);
  return squares;
}
