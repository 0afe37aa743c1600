import { Delaunay } from 'd3-delaunay';
import type { Edge, Points } from './graph.ts';
import type { Km } from './plane.ts';

const ARC_STEP = (5 * Math.PI) / 180;

/** The edge between two neighbouring cells, as far as both are reached; `first` and `second` are the sites of the Delaunay edge across. */
interface Piece {
  readonly from: number;
  readonly to: number;
}

/**
 * The Voronoi cells of the sites, none reaching further than `reach` kilometres from its site: every edge between two cells, and every arc
 * where the reach ends (in chords of 5 degrees: 24 m inside a circle of 25 km). The circles of two neighbours meet on the edge between
 * them, so both cells end in the same point there. Sites are numbered as they come; no two may stand within a millimetre of one another.
 */
export function cellEdges(sites: readonly Km[], reach: number, points: Points): Edge[] {
  if (sites.length === 0) return [];
  const all = [...sites, ...farAway(sites, reach)];
  const { halfedges, triangles, inedges } = Delaunay.from(all as [number, number][]);
  const corners = Array.from({ length: triangles.length / 3 }, (_, t) =>
    points.add(
      circumcentre(all, triangles[3 * t] as number, triangles[3 * t + 1] as number, triangles[3 * t + 2] as number),
    ),
  );
  const pieces = new Map<number, Piece | null>();
  const edges: Edge[] = [];
  for (let site = 0; site < sites.length; site++) {
    const around: Piece[] = [];
    const first = inedges[site] as number;
    let e = first;
    do {
      // From the corner of this triangle to that of the next one around the site, which is across the edge that leaves it.
      const leaving = e % 3 === 2 ? e - 2 : e + 1;
      const across = halfedges[leaving] as number;
      const known = Math.min(leaving, across);
      let piece = pieces.get(known);
      if (piece === undefined) {
        const [a, b] = [corners[Math.floor(e / 3)] as number, corners[Math.floor(across / 3)] as number];
        piece = within(points, a, b, sites[site] as Km, reach);
        pieces.set(known, piece);
        const other = triangles[leaving % 3 === 2 ? leaving - 2 : leaving + 1] as number;
        if (piece && piece.from !== piece.to)
          edges.push({ ...piece, left: site, right: other < sites.length ? other : -1 });
        if (piece) around.push(piece);
      } else if (piece) around.push({ from: piece.to, to: piece.from });
      e = across;
    } while (e !== first);
    edges.push(...arcs(site, sites[site] as Km, around, reach, points));
  }
  return edges;
}

/** Where the cell of a site ends because the reach does: from the end of each piece of its edge to the beginning of the next one, counter-clockwise. */
function arcs(site: number, [x, y]: Km, around: readonly Piece[], reach: number, points: Points): Edge[] {
  const edges: Edge[] = [];
  const along = (from: number, to: number, begin: number, end: number): void => {
    let last = from;
    const steps = Math.ceil((end - begin) / ARC_STEP);
    for (let step = 1; step < steps; step++) {
      const angle = begin + ((end - begin) * step) / steps;
      const point = points.add([x + reach * Math.cos(angle), y + reach * Math.sin(angle)]);
      if (point !== last) edges.push({ from: last, to: point, left: site, right: -1 });
      last = point;
    }
    if (last !== to) edges.push({ from: last, to, left: site, right: -1 });
  };
  if (around.length === 0) {
    const start = points.add([x + reach, y]);
    along(start, start, 0, 2 * Math.PI);
  }
  for (const [k, piece] of around.entries()) {
    const following = around[(k + 1) % around.length] as Piece;
    if (piece.to === following.from) continue;
    const [begin, end] = [angleOf(points.of(piece.to)), angleOf(points.of(following.from))];
    along(piece.to, following.from, begin, end > begin ? end : end + 2 * Math.PI);
  }
  return edges;

  function angleOf(point: Km): number {
    return Math.atan2(point[1] - y, point[0] - x);
  }
}

/** The part of a line from `a` to `b` that lies in a circle; null where none does. An end inside stays the same point. */
function within(points: Points, a: number, b: number, centre: Km, radius: number): Piece | null {
  const [[ax, ay], [bx, by]] = [points.of(a), points.of(b)];
  const [dx, dy, fx, fy] = [bx - ax, by - ay, ax - centre[0], ay - centre[1]];
  const squared = dx * dx + dy * dy;
  const insideA = fx * fx + fy * fy <= radius * radius;
  const insideB = (bx - centre[0]) ** 2 + (by - centre[1]) ** 2 <= radius * radius;
  if (insideA && insideB) return { from: a, to: b };
  const half = fx * dx + fy * dy;
  const discriminant = half * half - squared * (fx * fx + fy * fy - radius * radius);
  if (discriminant <= 0 || squared === 0) return null;
  const root = Math.sqrt(discriminant);
  const at = (t: number): number => points.add([ax + t * dx, ay + t * dy]);
  const [enters, leaves] = [(-half - root) / squared, (-half + root) / squared];
  if (leaves <= 0 || enters >= 1) return null;
  return { from: insideA ? a : at(enters), to: insideB ? b : at(leaves) };
}

/** Sites so far away that every cell is closed and none of theirs comes within reach. */
function farAway(sites: readonly Km[], reach: number): Km[] {
  const bounds = { west: Infinity, east: -Infinity, south: Infinity, north: -Infinity };
  for (const [x, y] of sites) {
    bounds.west = Math.min(bounds.west, x);
    bounds.east = Math.max(bounds.east, x);
    bounds.south = Math.min(bounds.south, y);
    bounds.north = Math.max(bounds.north, y);
  }
  const far = 4 * Math.max(bounds.east - bounds.west, bounds.north - bounds.south, reach);
  const [x, y] = [(bounds.west + bounds.east) / 2, (bounds.south + bounds.north) / 2];
  return Array.from({ length: 8 }, (_, k): Km => {
    const angle = (k * Math.PI) / 4 + 0.1;
    return [x + far * Math.cos(angle), y + far * Math.sin(angle)];
  });
}

function circumcentre(all: readonly Km[], a: number, b: number, c: number): Km {
  const [[ax, ay], [bx, by], [cx, cy]] = [all[a] as Km, all[b] as Km, all[c] as Km];
  const [dx, dy, ex, ey] = [bx - ax, by - ay, cx - ax, cy - ay];
  const [bl, cl, cross] = [dx * dx + dy * dy, ex * ex + ey * ey, 2 * (dx * ey - dy * ex)];
  return [ax + (ey * bl - dy * cl) / cross, ay + (dx * cl - ex * bl) / cross];
}
