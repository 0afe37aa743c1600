import { describe, expect, it } from 'vitest';
import { type Area, areaBetween, areaOf, NEAR_KM } from './area.ts';
import { bearingFrom, kilometresBetween } from './geometry.ts';

const town = { lat: 15.4, lon: 36.4 };
const away = (area: Area | null, ring = 0): number[] =>
  area!.rings[ring]!.map(([lon, lat]) => kilometresBetween(town, { lat, lon }));

describe('the ground that a relative position leaves open', () => {
  it('"within 3 miles of X" is a disc of that radius', () => {
    const area = areaOf(town, { role: 'near', km: [0, 4.83], bearing: null });
    for (const km of away(area)) expect(km).toBeCloseTo(4.83, 2);
    expect(area).toMatchObject({ centre: town, precisionKm: 4.83 });
    expect(area!.rings).toHaveLength(1);
  });

  it('"15 km from X" is a ring, a tenth wide either way', () => {
    const area = areaOf(town, { role: 'near', km: [15, 15], bearing: null });
    expect(area!.rings).toHaveLength(2);
    for (const km of away(area)) expect(km).toBeCloseTo(16.5, 2);
    for (const km of away(area, 1)) expect(km).toBeCloseTo(13.5, 2);
  });

  it('"20 km north-east of X" is a piece of that ring, its mark 20 km away and nothing of it due north', () => {
    const area = areaOf(town, { role: 'near', km: [20, 20], bearing: 'NE' })!;
    expect(kilometresBetween(town, area.centre)).toBeCloseTo(20, 3);
    expect(bearingFrom(town, area.centre)).toBe('NE');
    for (const [lon, lat] of area.rings[0]!) expect(bearingFrom(town, { lat, lon })).toMatch(/^(N|NE|E)$/);
    for (const [lon] of area.rings[0]!) expect(lon).toBeGreaterThan(town.lon);
    expect(area.precisionKm).toBeLessThan(10);
  });

  it('"south of X" is a quarter of what is near, with X at its tip', () => {
    const area = areaOf(town, { role: 'near', km: null, bearing: 'S' })!;
    expect(Math.max(...away(area))).toBeCloseTo(NEAR_KM, 2);
    expect(area.rings[0]!.some(([lon, lat]) => lon === town.lon && lat === town.lat)).toBe(true);
    expect(area.centre.lat).toBeLessThan(town.lat);
  });

  it('"near X" is all of what is near, and "in X" is X', () => {
    expect(areaOf(town, { role: 'near', km: null, bearing: null })).toMatchObject({ precisionKm: NEAR_KM });
    expect(areaOf(town, { role: 'at', km: null, bearing: null })).toBeNull();
  });

  it('"between X and Y" is a strip with its mark halfway', () => {
    const other = { lat: 15.4, lon: 37.4 };
    const area = areaBetween(town, other)!;
    const half = kilometresBetween(town, other) / 2;
    expect(kilometresBetween(town, area.centre)).toBeCloseTo(half, 3);
    expect(kilometresBetween(other, area.centre)).toBeCloseTo(half, 1);
    expect(area.precisionKm).toBeLessThan(half * 1.1);
    expect(areaBetween(town, town)).toBeNull();
  });
});
