import { expect, it } from 'vitest';
import { axisOf, barsOf, shareOf, ticksOf } from './axis.ts';

const spring = ['2016-04-01', '2016-05-02', '2016-06-10'];

it('covers what is told of and what was published, and the day that is shown', () => {
  expect(axisOf(spring, { start: '2016-04-02', end: '2016-06-12' })).toEqual({
    start: '2016-03-30',
    end: '2016-06-14',
  });
  expect(axisOf(spring, null, ['2016-07-01'])?.end).toBe('2016-07-03');
  expect(axisOf([], null)).toBeNull();
});

it('does not reach back years for a piece of background', () => {
  expect(axisOf(['1999-01-01', ...spring], { start: '2016-04-02', end: '2016-06-12' })?.start).toBe('2016-03-30');
});

it('puts a day at its middle', () =>
  expect(shareOf({ start: '2016-05-01', end: '2016-05-02' }, '2016-05-01')).toBe(0.25));

it('puts counts together where days are too many for the bars', () => {
  const counts = [
    { day: '2016-05-01', count: 2 },
    { day: '2016-05-02', count: 3 },
    { day: '2016-05-04', count: 1 },
    { day: '2017-01-01', count: 9 },
  ];
  expect(barsOf({ start: '2016-05-01', end: '2016-05-04' }, counts, 2)).toEqual([
    { start: '2016-05-01', days: 2, count: 5 },
    { start: '2016-05-03', days: 2, count: 1 },
  ]);
});

it('labels weeks of a short time, months of a longer one, years of a long one', () => {
  expect(ticksOf({ start: '2016-05-01', end: '2016-05-20' }).map((tick) => tick.label)).toEqual([
    '2 May',
    '9 May',
    '16 May',
  ]);
  expect(ticksOf({ start: '2016-03-20', end: '2016-06-20' }).map((tick) => tick.label)).toEqual([
    'April',
    'May',
    'June',
  ]);
  expect(ticksOf({ start: '2012-03-20', end: '2016-06-20' }).map((tick) => tick.label)).toEqual([
    '2013',
    '2014',
    '2015',
    '2016',
  ]);
});
