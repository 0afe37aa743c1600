import { describe, expect, it } from 'vitest';
import { claimTimeOf } from './claim-time.ts';
import { findTimes, type TimeReference } from './find.ts';

const published: TimeReference = { published: { start: '2016-05-27', end: '2016-05-28' } };
const time = (clause: string, reference = published) =>
  claimTimeOf(clause, findTimes(clause, [], reference), reference);

describe('the time of a claim', () => {
  it('runs from the first to the last day of a range', () => {
    expect(time('fled between the 3 and 6 May')).toEqual({
      start: '2016-05-03',
      end: '2016-05-06',
      precision: 'week',
      basis: 'explicit',
      text: 'between the 3 and 6 May',
    });
    expect(time('from 3 to 5 April')).toMatchObject({ start: '2016-04-03', end: '2016-04-05' });
    expect(time('in March and April 2016')).toMatchObject({ start: '2016-03-01', end: '2016-04-30' });
  });

  it('runs to publication after "since", and ends at what "by" and "until" name', () => {
    expect(time('displaced since 4 April')).toMatchObject({
      start: '2016-04-04',
      end: '2016-05-28',
      text: 'since 4 April',
    });
    expect(time('by early June')).toMatchObject({ start: null, end: '2016-06-10', precision: 'open' });
    expect(time('until 9 May')).toMatchObject({ start: null, end: '2016-05-09' });
    expect(time('before 9 May')).toMatchObject({ start: null, end: '2016-05-08' });
  });

  it('is the calendar unit before for "last", and counts back for "past"', () => {
    expect(time('last week')).toMatchObject({
      start: '2016-05-16',
      end: '2016-05-22',
      precision: 'week',
      basis: 'relative',
    });
    expect(time('over the past week')).toMatchObject({ start: '2016-05-20', end: '2016-05-27', precision: 'week' });
  });

  it('is the most precise of several times that hold one another', () => {
    expect(time('Earlier this week, it opened a new front on Tuesday')).toMatchObject({
      start: '2016-05-24',
      end: '2016-05-24',
      precision: 'day',
    });
  });

  it('is the date where it stands beside a count of days, and the first day of what began on it', () => {
    expect(time('Two days later, on 27 April, the army left')).toMatchObject({
      start: '2016-04-27',
      end: '2016-04-27',
    });
    expect(time('Starting on 17 May, the army began bombing the hills')).toMatchObject({ end: '2016-05-17' });
    expect(time('Starting on 17 May, the road is closed')).toMatchObject({ start: '2016-05-17', end: '2016-05-28' });
  });

  it('takes parts of a month for what they are', () => {
    expect(time('in the first half of March')).toMatchObject({ start: '2016-03-01', end: '2016-03-15' });
    expect(time('from early to mid-March')).toMatchObject({ start: '2016-03-01', end: '2016-03-15' });
    expect(time('from late March to mid-April')).toMatchObject({ start: '2016-03-21', end: '2016-04-15' });
  });

  it('is not how long or how often', () => {
    expect(time('the biggest for two years')).toBeNull();
    expect(time('fighting for several months, with raids every day')).toBeNull();
  });

  it('is partial where nothing gives the year', () => {
    expect(time('On the night of 28-30 April', { published: null })).toMatchObject({
      start: null,
      end: null,
      partial: '--04-28/--04-30',
      precision: 'day',
    });
  });
});
