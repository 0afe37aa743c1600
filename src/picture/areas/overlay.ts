import { crossingsOf } from './crossings.ts';
import type { Edge, Points } from './graph.ts';
import type { Km } from './plane.ts';

/** Rings with the land to their left; the last point does not repeat the first. */
export type Land = readonly (readonly Km[])[];

export interface LandCut {
  /** What is left of the cells' edges. */
  readonly cells: readonly Edge[];
  /** The shore, with the cell on its landward side to the left; -1 where none reaches it. */
  readonly shore: readonly Edge[];
}

/**
 * The cells cut off at the edge of the land: the edges of cells as far as they run over land, and the edge of the land with the cell beside it.
 * Where the two cross there is one point, known to both. `nearest` says in whose cell a point lies, -1 where in none: it is asked only of
 * shores that no edge of a cell crosses.
 */
export function cutToLand(
  cells: readonly Edge[],
  land: Land,
  isLand: (point: Km) => boolean,
  nearest: (point: Km) => number,
  points: Points,
): LandCut {
  const shores = land.map((ring) => shoreOf(ring, points));
  const shore = shores.flat();
  const crossings = crossingsOf(cells, shore, points);
  const beside: Edge[] = [];
  let begin = 0;
  for (const ring of shores) {
    for (const edge of besideCells(ring, begin, cells, crossings.ofSecond, nearest, points)) beside.push(edge);
    begin += ring.length;
  }
  return {
    cells: cells.flatMap((edge, k) => overLand(edge, crossings.ofFirst[k] ?? [], isLand, points)),
    shore: beside,
  };
}

interface Line {
  readonly from: number;
  readonly to: number;
}

function shoreOf(ring: readonly Km[], points: Points): Line[] {
  const numbers = ring.map((point) => points.add(point));
  return numbers.flatMap((from, i) => {
    const to = numbers[(i + 1) % numbers.length] as number;
    return from === to ? [] : [{ from, to }];
  });
}

/** The pieces of a cell's edge that run over land. Every crossing leads from land to water or back, so one look at the longest piece settles all. */
function overLand(
  edge: Edge,
  crossings: readonly { readonly point: number }[],
  isLand: (point: Km) => boolean,
  points: Points,
): Edge[] {
  const stops = [edge.from, ...crossings.map(({ point }) => point), edge.to];
  const pieces = stops.slice(1).map((to, k) => ({ from: stops[k] as number, to }));
  const length = ({ from, to }: Line): number => {
    const [[x1, y1], [x2, y2]] = [points.of(from), points.of(to)];
    return Math.hypot(x2 - x1, y2 - y1);
  };
  const longest = pieces.reduce((best, piece, k) => (length(piece) > length(pieces[best] as Line) ? k : best), 0);
  const { from, to } = pieces[longest] as Line;
  const [[x1, y1], [x2, y2]] = [points.of(from), points.of(to)];
  const dry = isLand([(x1 + x2) / 2, (y1 + y2) / 2]);
  return pieces.flatMap((piece, k) =>
    piece.from !== piece.to && ((k - longest) % 2 === 0) === dry ? [{ ...edge, ...piece }] : [],
  );
}

/** One shore with the cell on its landward side, from crossing to crossing. */
function besideCells(
  ring: readonly Line[],
  begin: number,
  cells: readonly Edge[],
  crossings: readonly (readonly { readonly point: number; readonly other: number }[] | undefined)[],
  nearest: (point: Km) => number,
  points: Points,
): Edge[] {
  const pieces: { from: number; to: number; after: number | null }[] = [];
  let after: number | null = null;
  for (const [k, line] of ring.entries()) {
    let from = line.from;
    for (const { point, other } of crossings[begin + k] ?? []) {
      if (from !== point) pieces.push({ from, to: point, after });
      const cell = cells[other] as Edge;
      after = turnsLeft(points, cell, line) ? cell.left : cell.right;
      from = point;
    }
    if (from !== line.to) pieces.push({ from, to: line.to, after });
  }
  // What stands before the first crossing lies beside what stands after the last one; without any, all of it beside one cell or none.
  const first = ring[0];
  const closing = after ?? (first ? nearest(points.of(first.from)) : -1);
  return pieces.map(({ from, to, after: site }) => ({ from, to, left: site ?? closing, right: -1 }));
}

/** Whether who goes along `line` crosses `over` towards its left side. */
function turnsLeft(points: Points, over: Line, line: Line): boolean {
  const [a, b, c, d] = [points.of(over.from), points.of(over.to), points.of(line.from), points.of(line.to)];
  return (b[0] - a[0]) * (d[1] - c[1]) - (b[1] - a[1]) * (d[0] - c[0]) > 0;
}
