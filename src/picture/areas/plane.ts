/** Longitude and latitude in degrees, as GeoJSON has them. */
export type LonLat = readonly [lon: number, lat: number];
/** Kilometres east and north of the plane's centre. */
export type Km = readonly [x: number, y: number];

/** A flat map of one country and the way back. */
export interface Plane {
  toKm(position: LonLat): Km;
  toLonLat(point: Km): LonLat;
}

const EARTH_KM = 6371.0088;
const RADIANS = Math.PI / 180;

/**
 * Lambert's azimuthal equal-area map around a centre, on a sphere (Snyder 1987, Map Projections, p. 185). Within 1,000 km of the
 * centre distances are right to 0.4 %, so the nearest place on it is the nearest place.
 */
export function planeAround([lon0, lat0]: LonLat): Plane {
  const [sin0, cos0] = [Math.sin(lat0 * RADIANS), Math.cos(lat0 * RADIANS)];
  return {
    toKm: ([lon, lat]) => {
      const turned = (lon - lon0) * RADIANS;
      const [sin, cos] = [Math.sin(lat * RADIANS), Math.cos(lat * RADIANS)];
      const scale = EARTH_KM * Math.sqrt(2 / (1 + sin0 * sin + cos0 * cos * Math.cos(turned)));
      return [scale * cos * Math.sin(turned), scale * (cos0 * sin - sin0 * cos * Math.cos(turned))];
    },
    toLonLat: ([x, y]) => {
      const rho = Math.hypot(x, y);
      if (rho === 0) return [lon0, lat0];
      const c = 2 * Math.asin(rho / (2 * EARTH_KM));
      const [sin, cos] = [Math.sin(c), Math.cos(c)];
      const lat = Math.asin(cos * sin0 + (y * sin * cos0) / rho) / RADIANS;
      const lon = lon0 + Math.atan2(x * sin, rho * cos0 * cos - y * sin0 * sin) / RADIANS;
      return [lon, lat];
    },
  };
}

/** Twice the area of a closed ring, positive where it runs counter-clockwise. */
export function doubledArea(ring: readonly Km[]): number {
  let sum = 0;
  for (let i = 0; i < ring.length; i++) {
    const [x1, y1] = ring[i] as Km;
    const [x2, y2] = ring[(i + 1) % ring.length] as Km;
    sum += x1 * y2 - x2 * y1;
  }
  return sum;
}

/** Kilometres of height of the bands by which edges are looked up. */
const BAND = 5;

/** Tells whether a point lies inside rings, holes among them, by the even-odd rule. Looks only at edges that pass the point's height. */
export function insideOf(rings: readonly (readonly Km[])[]): (point: Km) => boolean {
  const bands = new Map<number, { readonly from: Km; readonly to: Km }[]>();
  for (const ring of rings) {
    for (const [i, to] of ring.entries()) {
      const from = ring.at(i - 1) as Km;
      const [low, high] = [Math.floor(Math.min(from[1], to[1]) / BAND), Math.floor(Math.max(from[1], to[1]) / BAND)];
      for (let band = low; band <= high; band++) {
        const edges = bands.get(band);
        if (edges) edges.push({ from, to });
        else bands.set(band, [{ from, to }]);
      }
    }
  }
  return ([x, y]) => {
    let inside = false;
    for (const { from, to } of bands.get(Math.floor(y / BAND)) ?? [])
      if (to[1] > y !== from[1] > y && x < ((from[0] - to[0]) * (y - to[1])) / (from[1] - to[1]) + to[0])
        inside = !inside;
    return inside;
  };
}
