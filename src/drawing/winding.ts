import type { Position } from 'geojson';

/** Rings of a polygon as RFC 7946 wants them: the outer ring counter-clockwise, holes clockwise, each closed. */
export function wound(rings: readonly (readonly Position[])[]): Position[][] {
  return rings.map((ring, i) => {
    const closed = isClosed(ring) ? [...ring] : [...ring, ring[0] as Position];
    return turnsLeft(closed) === (i === 0) ? closed : closed.reverse();
  });
}

function isClosed(ring: readonly Position[]): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
}

/** Twice the signed area in the plane of longitude and latitude is positive where a ring runs counter-clockwise. */
function turnsLeft(ring: readonly Position[]): boolean {
  let doubled = 0;
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1] as Position, ring[i] as Position];
    doubled += (a[0] as number) * (b[1] as number) - (b[0] as number) * (a[1] as number);
  }
  return doubled > 0;
}
