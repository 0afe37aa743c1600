import { expect, it } from 'vitest';
import { bearingFrom, inBox, kilometresBetween, pointAt } from './geometry.ts';

const london = { lat: 51.5074, lon: -0.1278 },
  paris = { lat: 48.8566, lon: 2.3522 };

it('London and Paris are 344 km apart', () => {
  expect(kilometresBetween(london, paris)).toBeCloseTo(343.6, 0);
});

it('Paris lies south-east of London, London north-west of Paris', () => {
  expect(bearingFrom(london, paris)).toBe('SE');
  expect(bearingFrom(paris, london)).toBe('NW');
});

it('a point 100 km north is 100 km away and lies north', () => {
  const there = pointAt(paris, 100, 'N');
  expect(kilometresBetween(paris, there)).toBeCloseTo(100, 6);
  expect(bearingFrom(paris, there)).toBe('N');
});

it('a box may cross the antimeridian', () => {
  const fiji = [177, -19, -178, -16] as const;
  expect(inBox({ lat: -17, lon: 179 }, fiji)).toBe(true);
  expect(inBox({ lat: -17, lon: -179 }, fiji)).toBe(true);
  expect(inBox({ lat: -17, lon: 170 }, fiji)).toBe(false);
});
