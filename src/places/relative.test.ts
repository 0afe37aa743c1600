import { describe, expect, it } from 'vitest';
import { relativePosition } from './relative.ts';

const seen = (words: string): ReturnType<typeof relativePosition> => relativePosition(`${words} X`, words.length + 1);

describe('positions relative to a named place', () => {
  it.each([
    ['The column was stopped within 3 miles of', [0, 4.83], null],
    ['Shells fell 15 km north-east of', [15, 15], 'NE'],
    ['a ridge about ten kilometres (six miles) south of the town of', [8, 12], 'S'],
    ['a village some 40 kilometers west of', [32, 48], 'W'],
    ['They camped less than 500 metres from', [0, 0.5], null],
    ['a farm a few kilometres outside', [2, 9], null],
  ] as const)('"%s X"', (words, km, bearing) => {
    expect(seen(words)).toEqual({ km, bearing });
  });

  it('a direction without a distance', () => {
    expect(seen('fighters took a hill just south-west of')).toEqual({ km: null, bearing: 'SW' });
  });

  it('nearness without a number', () => {
    expect(seen('clashes were heard near the city of')).toEqual({ km: null, bearing: null });
  });

  it.each([
    'soldiers entered',
    'Fighting broke out 3 miles from Ford in',
    'a camp south of Mill, near Ford, in',
    'in the south of',
    'for 3 days in',
    'shells hit the dam and',
    'with 20 trucks for',
  ])('"%s X" means the place itself', (words) => {
    expect(seen(words)).toBeNull();
  });
});
