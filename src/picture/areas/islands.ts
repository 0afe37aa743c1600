import { Delaunay } from 'd3-delaunay';
import type { Km } from './plane.ts';

const NEIGHBOURS = 5;

/**
 * Sites that none of their five nearest neighbours agrees with. On Ukraine's towns half of them were towns put at the wrong place and half
 * real salients, so they go to review and their cells to their neighbours.
 */
export function islandsAmong(sites: readonly { readonly at: Km; readonly holders: readonly string[] }[]): number[] {
  if (sites.length <= NEIGHBOURS) return [];
  const delaunay = Delaunay.from(sites.map(({ at }) => at as [number, number]));
  return sites.flatMap(({ at, holders }, i) => {
    if (holders.length === 0) return [];
    const distance = (j: number): number => {
      const other = (sites[j] as { at: Km }).at;
      return Math.hypot(other[0] - at[0], other[1] - at[1]);
    };
    const near = [...around(delaunay, i)].sort((a, b) => distance(a) - distance(b) || a - b).slice(0, NEIGHBOURS);
    return near.length === NEIGHBOURS &&
      near.every((j) => !sites[j]?.holders.some((holder) => holders.includes(holder)))
      ? [i]
      : [];
  });
}

/** Neighbours in the triangulation and their neighbours: the five nearest are among them in all but contrived cases. */
function around(delaunay: Delaunay<[number, number]>, i: number): Set<number> {
  const found = new Set<number>();
  for (const j of delaunay.neighbors(i)) {
    found.add(j);
    for (const k of delaunay.neighbors(j)) found.add(k);
  }
  found.delete(i);
  return found;
}
