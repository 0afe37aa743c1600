import { describe, expect, it } from 'vitest';
import { findTimes } from './find.ts';

const published = { published: { start: '2016-05-27', end: '2016-05-27' } };
const unknown = { published: null };
const read = (text: string, reference: Parameters<typeof findTimes>[2] = published) =>
  findTimes(text, [{ start: 0, end: text.length }], reference).map((t) => [t.text, t.value]);
const days = (text: string, reference: Parameters<typeof findTimes>[2] = published) =>
  findTimes(text, [{ start: 0, end: text.length }], reference).map(
    (t) => t.interval && [t.interval.start, t.interval.end],
  );

describe('dates', () => {
  it('are read in every order', () => {
    expect(
      read(
        '4 May 2015, May 4, 2015, Monday, 4 May 2015, the 4th of May 2015, 2015-05-04, 4/5/2015, 13/5/2015, 5/13/2015',
      ),
    ).toEqual([
      ['4 May 2015', '2015-05-04'],
      ['May 4, 2015', '2015-05-04'],
      ['Monday, 4 May 2015', '2015-05-04'],
      ['the 4th of May 2015', '2015-05-04'],
      ['2015-05-04', '2015-05-04'],
      ['4/5/2015', '2015-05-04'],
      ['13/5/2015', '2015-05-13'],
      ['5/13/2015', '2015-05-13'],
    ]);
  });

  it('are days of the calendar, or no dates', () => {
    expect(read('version 20.19.43, 45/13/2016 and 31.02.2016')).toEqual([]);
  });

  it('share month and year in lists and ranges', () => {
    expect(
      read('between the 3 and 6 May; May 3-6; on 3, 5 and 6 May; 28 December to 3 January 2016; 3–6 May 2014'),
    ).toEqual([
      ['the 3', '2016-05-03'],
      ['6 May', '2016-05-06'],
      ['May 3', '2016-05-03'],
      ['6', '2016-05-06'],
      ['3', '2016-05-03'],
      ['5', '2016-05-05'],
      ['6 May', '2016-05-06'],
      ['28 December', '2015-12-28'],
      ['3 January 2016', '2016-01-03'],
      ['3', '2014-05-03'],
      ['6 May 2014', '2014-05-06'],
    ]);
  });

  it('may be months, seasons, quarters, years and decades, whole or in part', () => {
    expect(
      read(
        'mid-June 2015, the end of March 2016, the spring of 2016, late 2015, the 1990s, the second half of 2014, 2011-12',
      ),
    ).toEqual([
      ['mid-June 2015', '2015-06'],
      ['the end of March 2016', '2016-03'],
      ['the spring of 2016', '2016-SP'],
      ['late 2015', '2015'],
      ['the 1990s', '199'],
      ['the second half of 2014', '2014-H2'],
      ['2011', '2011'],
      ['12', '2012'],
    ]);
  });

  it('are not the verbs that look like months', () => {
    expect(read('They may march on the town; the second wave fell. March on!')).toEqual([]);
  });

  it('without a year lie in the last nine months, or ahead where the text speaks of what is to come', () => {
    expect(read('In April and on 17 December; talks will be held in April.')).toEqual([
      ['April', '2016-04'],
      ['17 December', '2015-12-17'],
      ['April', '2017-04'],
    ]);
  });

  it('take the year from the sentence, and in texts of years gone by from the date before', () => {
    expect(read('In 2014 it fell, and in June it was retaken.')).toContainEqual(['June', '2014-06']);
    const chronicle = '1936\n\nOn 20 July the port fell. In September 1937 it was retaken. By 3 October all was over.';
    expect(read(chronicle)).toEqual([
      ['1936', '1936'],
      ['20 July', '1936-07-20'],
      ['September 1937', '1937-09'],
      ['3 October', '1937-10-03'],
    ]);
  });

  it('lie nearest to the date before where nobody says when the text was written', () => {
    const years = (first: string, second: string) =>
      findTimes(
        `${first} ${second}`,
        [
          { start: 0, end: first.length },
          { start: first.length + 1, end: first.length + 1 + second.length },
        ],
        unknown,
      ).map((t) => t.value);
    expect(years('By 9 January 2031 the port was lost.', 'The dam had burst on 20 December.')).toEqual([
      '2031-01-09',
      '2030-12-20',
    ]);
    expect(years('It began on 20 December 2030.', 'On 9 January it ended.')).toEqual(['2030-12-20', '2031-01-09']);
  });

  it('stay without a year where nothing gives one', () => {
    expect(findTimes('On 14 June it rained.', [], unknown)).toMatchObject([
      { value: 'XXXX-06-14', partial: '--06-14', interval: null },
    ]);
  });
});

describe('relative times', () => {
  it('lean to the past on weekdays', () => {
    expect(read('on Thursday, on Friday, last Friday, late on Thursday, Tuesday morning, next Monday')).toEqual([
      ['Thursday', '2016-05-26'],
      ['Friday', '2016-05-27'],
      ['last Friday', '2016-05-20'],
      ['late on Thursday', '2016-05-26TNI'],
      ['Tuesday morning', '2016-05-24TMO'],
      ['next Monday', '2016-05-30'],
    ]);
  });

  it('are calendar units for "last", windows for "past" and "the last"', () => {
    expect(days('last week; last month; this week; last year')).toEqual([
      ['2016-05-16', '2016-05-22'],
      ['2016-04-01', '2016-04-30'],
      ['2016-05-23', '2016-05-29'],
      ['2015-01-01', '2015-12-31'],
    ]);
    expect(days('the past week; over the last year or more; the previous two weeks')).toEqual([
      ['2016-05-20', '2016-05-27'],
      ['2015-05-27', '2016-05-27'],
      ['2016-05-13', '2016-05-27'],
    ]);
  });

  it('count from the last date of the text where they say so', () => {
    expect(
      read(
        'On 5 April the town fell. The next day it burned, and two days later it was empty. That month 300 came back.',
      ),
    ).toEqual([
      ['5 April', '2016-04-05'],
      ['The next day', '2016-04-06'],
      ['two days later', '2016-04-08'],
      ['That month', '2016-04'],
    ]);
    expect(read('In 2012 it fell; on July 25 of that year it was retaken.')).toContainEqual([
      'July 25 of that year',
      '2012-07-25',
    ]);
  });

  it('know the days around publication', () => {
    expect(read('today, yesterday, overnight, last night, 10 days ago, three months ago')).toEqual([
      ['today', '2016-05-27'],
      ['yesterday', '2016-05-26'],
      ['overnight', '2016-05-26TNI'],
      ['last night', '2016-05-26TNI'],
      ['10 days ago', '2016-05-17'],
      ['three months ago', '2016-02'],
    ]);
  });
});

describe('lengths and sets', () => {
  it('say how long and how often, and cover no days', () => {
    const found = findTimes(
      'a 72-hour truce, for two years, several months, two and a half years, every day, weekly',
      [],
      published,
    );
    expect(found.map((t) => [t.type, t.value, t.interval])).toEqual([
      ['DURATION', 'PT72H', null],
      ['DURATION', 'P2Y', null],
      ['DURATION', 'PXM', null],
      ['DURATION', 'P2.5Y', null],
      ['SET', 'XXXX-XX-XX', null],
      ['SET', 'XXXX-WXX', null],
    ]);
  });

  it('are not ages', () => {
    expect(read('a 12-year-old girl and a man who is 40 years old')).toEqual([]);
  });
});
