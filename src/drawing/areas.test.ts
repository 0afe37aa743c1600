import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areasOf } from '../picture/areas/areas.ts';
import type { ControlItem } from '../picture/schema.ts';
import { areasGeoJson, landByCountry } from './areas.ts';

const land: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { country: 'XX' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [5, 5],
            [7, 5],
            [7, 7],
            [5, 7],
            [5, 5],
          ],
        ],
      },
    },
  ],
};

const town = (name: string, lon: number, holders: string[]): ControlItem => ({
  support: [`claim of ${name}`],
  against: [],
  status: 'single-source',
  stale: false,
  roots: ['observer'],
  rule: 'control/held',
  place: { id: name, name, kind: 'settlement', lat: 6, lon, country: 'XX', admin1: null },
  holders,
  condition: holders.length > 1 ? 'contested' : 'held',
  by: [],
  basis: 'stated',
  since: null,
  sinceRange: { start: null, end: null },
  conditionSince: null,
});

describe('areas as GeoJSON', () => {
  it('say of every area who, from which places, by which claims', () => {
    const { features } = areasGeoJson(
      areasOf([town('Ford', 6, ['army']), town('Mill', 6.2, ['rebels'])], landByCountry(land)),
    );
    expect(
      features.filter(({ properties }) => properties?.sort === 'area').map(({ properties }) => properties),
    ).toEqual([
      {
        sort: 'area',
        holders: ['army'],
        condition: 'held',
        places: ['Ford'],
        support: ['claim of Ford'],
        country: 'XX',
        stale: false,
        against: [],
      },
      {
        sort: 'area',
        holders: ['rebels'],
        condition: 'held',
        places: ['Mill'],
        support: ['claim of Mill'],
        country: 'XX',
        stale: false,
        against: [],
      },
    ]);
    expect(features.find(({ properties }) => properties?.sort === 'line-of-contact')?.properties).toMatchObject({
      between: ['army', 'rebels'],
      places: ['Ford', 'Mill'],
    });
    expect(features.some(({ properties }) => properties?.sort === 'no-reporting')).toBe(true);
  });
});
