import { describe, expect, it } from 'vitest';
import type { ControlItem } from '../schema.ts';
import { type Areas, areasOf } from './areas.ts';
import type { LonLat } from './plane.ts';

/** A country of one degree by one degree with a lake in it. */
const SHORES: readonly (readonly LonLat[])[] = [
  [
    [30, 10],
    [31, 10],
    [31, 11],
    [30, 11],
    [30, 10],
  ],
  [
    [30.4, 10.4],
    [30.4, 10.6],
    [30.6, 10.6],
    [30.6, 10.4],
    [30.4, 10.4],
  ],
];
const land = (country: string): typeof SHORES | null => (country === 'XX' ? SHORES : null);

function town(lon: number, lat: number, holder: string, more: Partial<ControlItem> = {}): ControlItem {
  const id = `${lon} ${lat}`;
  return {
    support: [`claim at ${id}`],
    against: [],
    status: 'single-source',
    stale: false,
    roots: ['observer'],
    rule: 'control/held',
    place: { id, name: id, kind: 'settlement', lat, lon, country: 'XX', admin1: null },
    holders: holder === '' ? [] : [holder],
    condition: 'held',
    by: [],
    basis: 'stated',
    since: null,
    sinceRange: { start: null, end: null },
    conditionSince: null,
    ...more,
  };
}

/** Reproducible numbers from 0 to 1 (Park and Miller 1988). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const ringsOf = ({ areas, unreported }: Areas): (readonly LonLat[])[] =>
  [...areas, ...unreported].flatMap(({ rings }) => rings);

function signedArea(ring: readonly LonLat[]): number {
  return ring.slice(1).reduce((sum, [x, y], i) => {
    const [px, py] = ring[i] as LonLat;
    return sum + (px * y - x * py) / 2;
  }, 0);
}

/** Edges that no other ring runs along the other way. */
function unpaired(areas: Areas): [LonLat, LonLat][] {
  const edges = ringsOf(areas).flatMap((ring) =>
    ring.slice(1).map((to, i): [LonLat, LonLat] => [ring[i] as LonLat, to]),
  );
  const known = new Set(edges.map(([from, to]) => `${from} ${to}`));
  expect(known.size, 'no edge twice the same way').toBe(edges.length);
  return edges.filter(([from, to]) => !known.has(`${to} ${from}`));
}

const onShore = ([x, y]: LonLat): boolean => {
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-3; // A shore of one degree without a corner bends by that much on the plane.
  const edge = (v: number, low: number, high: number): boolean => near(v, low) || near(v, high);
  return edge(x, 30, 31) || edge(y, 10, 11) || edge(x, 30.4, 30.6) || edge(y, 10.4, 10.6);
};

describe('areas', () => {
  it('cover the land without gap or overlap, and every ring runs the right way round', () => {
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const random = numbers(seed);
      const towns = Array.from({ length: 3 + 12 * seed }, () =>
        town(30 + random(), 10 + random(), ['army', 'rebels', 'militia', ''][Math.floor(random() * 4)] as string),
      );
      const areas = areasOf(towns, land);
      for (const { rings } of [...areas.areas, ...areas.unreported])
        for (const [i, ring] of rings.entries()) expect(Math.sign(signedArea(ring))).toBe(i === 0 ? 1 : -1);
      const nobody = new Set(towns.filter(({ holders }) => holders.length === 0).map(({ place }) => place.id));
      if (nobody.size > 0) continue;
      for (const [from, to] of unpaired(areas)) expect([onShore(from), onShore(to)]).toEqual([true, true]);
    }
  });

  it('and what no report reaches add up to the land', () => {
    const random = numbers(11);
    const towns = Array.from({ length: 40 }, () =>
      town(30 + random(), 10 + random(), random() < 0.5 ? 'army' : 'rebels'),
    );
    const areas = areasOf(towns, land);
    const sum = ringsOf(areas).reduce((total, ring) => total + signedArea(ring), 0);
    expect(sum).toBeCloseTo(1 - 0.04, 3);
    for (const [from, to] of unpaired(areas)) expect([onShore(from), onShore(to)]).toEqual([true, true]);
  });

  it('stand on a grid, where four cells meet in a point', () => {
    const towns = [10.2, 10.3].flatMap((lat, i) =>
      [30.2, 30.3].map((lon, k) => town(lon, lat, (i + k) % 2 ? 'army' : 'rebels')),
    );
    const { areas } = areasOf(towns, land);
    expect(areas).toHaveLength(4);
    expect(areas.every(({ rings }) => rings.length === 1)).toBe(true);
  });

  it('reach 25 km and no further', () => {
    const { areas, unreported } = areasOf([town(30.2, 10.2, 'army')], land);
    const [area] = areas;
    const reaches = (area?.rings[0] ?? []).map(([lon, lat]) =>
      Math.hypot((lon - 30.2) * 111.2 * Math.cos((10.2 * Math.PI) / 180), (lat - 10.2) * 111.2),
    );
    expect(Math.max(...reaches)).toBeGreaterThan(24.9);
    expect(Math.max(...reaches)).toBeLessThan(25.1);
    expect(unreported).not.toHaveLength(0);
  });

  it('name the places and claims that they follow from', () => {
    const { areas } = areasOf([town(30.2, 10.2, 'army'), town(30.25, 10.25, 'army'), town(30.3, 10.2, 'rebels')], land);
    expect(areas.map(({ holders, places }) => [holders, places.length])).toEqual([
      [['army'], 2],
      [['rebels'], 1],
    ]);
    expect(areas[1]?.support).toEqual(['claim at 30.3 10.2']);
  });

  it('stop half way between two parties, in a band that widens with distance and age', () => {
    const near = areasOf([town(30.2, 10.2, 'army'), town(30.25, 10.2, 'rebels')], land).lines[0];
    const far = areasOf([town(30.2, 10.2, 'army'), town(30.4, 10.2, 'rebels')], land).lines[0];
    const old = areasOf([town(30.2, 10.2, 'army', { stale: true }), town(30.25, 10.2, 'rebels')], land).lines[0];
    expect(near?.line[0][0]).toBeCloseTo(30.225, 3);
    expect(far?.bandKm).toBeGreaterThan((near?.bandKm ?? 0) as number);
    expect(old?.bandKm).toBeCloseTo(2 * ((near?.bandKm ?? 0) as number), 5);
  });

  it('leave out a place that all five neighbours disagree with, unless it is said to be surrounded', () => {
    const around = [30.1, 30.2, 30.3].flatMap((lon) => [10.1, 10.3].map((lat) => town(lon, lat, 'army')));
    const alone = town(30.2, 10.2, 'rebels');
    expect(areasOf([...around, alone], land).islands.map(({ id }) => id)).toEqual(['30.2 10.2']);
    const ringed = areasOf([...around, { ...alone, condition: 'besieged', by: ['army'] }], land);
    expect(ringed.islands).toEqual([]);
    expect(ringed.areas.map(({ holders }) => holders)).toEqual([['army'], ['rebels']]);
  });

  it('are silent where the land is unknown, and round a place that nobody is said to hold', () => {
    expect(areasOf([town(30.2, 10.2, 'army')], () => null).areas).toEqual([]);
    expect(areasOf([town(30.2, 10.2, '')], land).areas).toEqual([]);
  });
});
