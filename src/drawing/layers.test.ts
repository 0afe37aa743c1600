import { describe, expect, it } from 'vitest';
import type { Picture } from '../picture/schema.ts';
import type { Place } from '../vocabulary/place.ts';
import { arrow, arrowWidth } from './arrow.ts';
import { type Glyph, shapesOf } from './glyph.ts';
import { arrowsOf, boundsOf, layersOf, unlocatedIn } from './layers.ts';
import { UNKNOWN } from './palette.ts';

const place = (id: string, lon: number | null, lat: number | null, kind: Place['kind'] = 'settlement'): Place => ({
  id,
  name: id,
  kind,
  lat,
  lon,
  country: null,
  admin1: null,
});
const ford = place('ford', 10, 50);
const mill = place('mill', 11, 50);
const said = {
  support: ['c1'],
  against: [],
  status: 'single-source' as const,
  stale: false,
  roots: ['watch'],
  rule: 'r',
};
const since = { since: '2020-03-01', sinceRange: { start: null, end: null }, basis: 'stated' as const };
const none: Picture = {
  asOf: '2020-03-02',
  knownAt: null,
  control: [],
  access: [],
  isolation: [],
  displacement: [],
  notes: [],
  relations: [],
  harm: [],
  fighting: [],
  service: [],
  disputes: [],
  beside: [],
};
const moved = {
  ...said,
  measure: 'flow' as const,
  type: 'fled',
  from: ford,
  to: mill,
  low: 4000,
  best: 4000,
  high: 4000,
  unit: 'person',
  start: null,
  end: null,
  by: [],
  root: ['watch'],
  supersededBy: null,
};
const colours = new Map([['guard', { onLight: '#112233', onDark: '#aabbcc' }]]);

describe('layers of a picture', () => {
  it('draws a place by who holds it, how, and how sure that is, in the colour of the paper', () => {
    const picture: Picture = {
      ...none,
      control: [
        {
          ...said,
          ...since,
          place: ford,
          holders: ['guard', 'stranger'],
          condition: 'divided',
          by: [],
          conditionSince: null,
        },
      ],
    };
    const [mark] = layersOf(picture, colours, 'dark').places.features;
    expect(mark?.properties).toMatchObject({
      place: 'ford',
      glyph: { condition: 'divided', holders: ['#aabbcc', UNKNOWN.onDark], status: 'single-source' },
    });
  });

  it('draws no point for a place that is only a name, or as large as a province', () => {
    const named = [place('nowhere', null, null), place('province', 10, 50, 'admin1')];
    const picture: Picture = {
      ...none,
      control: named.map((one) => ({
        ...said,
        ...since,
        place: one,
        holders: ['guard'],
        condition: 'held',
        by: [],
        conditionSince: null,
      })),
    };
    expect(layersOf(picture, colours, 'light').places.features).toEqual([]);
  });

  it('puts a bar across the middle of a way that is cut, turned with it, and none across an open one', () => {
    const way = { ...said, ...since, from: ford, to: place('north', 10, 51), what: 'road' as const, by: [], of: [] };
    const { bars, ways } = layersOf(
      {
        ...none,
        access: [
          { ...way, state: 'cut' },
          { ...way, state: 'open' },
        ],
      },
      colours,
      'light',
    );
    expect(ways.features).toHaveLength(2);
    expect(bars.features.map((bar) => [bar.geometry.coordinates, bar.properties.turn])).toEqual([[[10, 50.5], -90]]);
  });

  it('draws a stock as a disc whose area grows with the number', () => {
    const stock = (people: number) => ({
      ...moved,
      measure: 'stock' as const,
      from: null,
      low: people,
      best: people,
      high: people,
    });
    const [one, four] = layersOf(
      { ...none, displacement: [stock(1000), stock(4000)] },
      colours,
      'light',
    ).people.features.map((feature) => feature.properties.radius);
    expect((four as number) / (one as number)).toBeCloseTo(2);
  });

  it('draws a flow between two places as an arrow, and leaves out a superseded one', () => {
    const { arrows, heads } = arrowsOf({ ...none, displacement: [moved, { ...moved, supersededBy: 'later' }] }, 8);
    expect(arrows.features).toHaveLength(1);
    expect(heads.features[0]?.properties.label).toBe('4,000');
  });

  it('draws what happened so far on one side of a place as ground there, and its mark in the middle of it', () => {
    const clash = {
      ...said,
      type: 'clash',
      agents: ['guard'],
      targets: [],
      places: [ford],
      around: [{ place: 'ford', role: 'near' as const, km: [20, 20] as [number, number], bearing: 'N' as const }],
      start: '2020-03-01',
      end: '2020-03-01',
    };
    const { areas, events } = layersOf({ ...none, fighting: [clash] }, colours, 'light');
    const [lon = 0, lat = 0] = events.features[0]!.geometry.coordinates;
    expect([lon, lat]).toEqual([expect.closeTo(10, 3), expect.closeTo(50.18, 2)]);
    const ring = areas.features[0]!.geometry.coordinates[0]!;
    for (const [, north = 0] of ring) expect(north).toBeGreaterThan(50.08);
    expect(areas.features[0]!.properties).toMatchObject({ place: 'ford', kind: 'fighting' });
    const { around: _, ...there } = clash;
    const at = layersOf({ ...none, fighting: [there] }, colours, 'light');
    expect([at.areas.features, at.events.features[0]!.geometry.coordinates]).toEqual([[], [10, 50]]);
  });

  it('lists the places that it cannot draw', () => {
    const here = { ...moved, to: place('nowhere', null, null) };
    expect(unlocatedIn({ ...none, displacement: [here] }).map(({ id }) => id)).toEqual(['nowhere']);
  });

  it('knows the bounds of what it draws', () => {
    expect(boundsOf({ ...none, displacement: [moved] })).toEqual([10, 50, 11, 50]);
    expect(boundsOf(none)).toBeNull();
  });
});

describe('an arrow', () => {
  it('starts clear of one place, points at the other and stays its width at every scale', () => {
    const far = arrow([10, 50], [11, 50], arrowWidth(4000), 8);
    const near = arrow([10, 50], [11, 50], arrowWidth(4000), 10);
    const area = (ring: number[][] = []): number =>
      ring
        .slice(1)
        .reduce((sum, [x, y], k) => sum + ((ring[k]?.[0] ?? 0) * (y ?? 0) - (x ?? 0) * (ring[k]?.[1] ?? 0)) / 2, 0);
    expect(far?.tip[0]).toBeGreaterThan(10.8);
    expect(far?.tip[0]).toBeLessThan(11);
    expect(near?.tip[0]).toBeGreaterThan(far?.tip[0] as number);
    expect(area(near?.ring)).toBeGreaterThan(0);
    expect(area(near?.ring)).toBeLessThan(area(far?.ring) / 2);
  });

  it('is not drawn where both ends meet on the screen', () => expect(arrow([10, 50], [10.01, 50], 8, 6)).toBeNull());
});

describe('marks', () => {
  const paper = { ink: '#000000', paper: '#ffffff' };
  const town = {
    kind: 'place',
    condition: 'held',
    holders: ['#112233'],
    by: null,
    status: 'agreed',
    stale: false,
  } as const;
  const drawn = (glyph: Glyph): string => JSON.stringify(shapesOf(glyph, paper));

  it('differ in shape or line, never in colour alone', () => {
    const looks = [
      town,
      { ...town, status: 'single-source' },
      { ...town, status: 'party-claimed' },
      { ...town, status: 'contested' },
      { ...town, stale: true },
      { ...town, condition: 'divided', holders: ['#112233', '#112233'] },
      { ...town, condition: 'besieged' },
      { ...town, condition: 'isolated' },
      { ...town, holders: [] },
      ...(['open', 'closed', 'restricted', 'threatened'] as const).map(
        (state) => ({ kind: 'gate', state, status: 'agreed' }) as const,
      ),
      { kind: 'fighting' },
      { kind: 'harm' },
      { kind: 'mentioned' },
    ] as const;
    const shapes = looks.map((glyph) => drawn(glyph as Glyph).replace(/#[0-9a-f]{6}/g, ''));
    expect(new Set(shapes).size).toBe(looks.length);
  });
});
