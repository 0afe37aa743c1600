import { describe, expect, it } from 'vitest';
import { dayWords, rangeWords } from './dates.ts';
import { accessSentence, controlSentence, figureWords, nameOf, statusWords, wayName } from './words.ts';

const names = { guard: 'River Guard', league: 'Hill League', watch: 'Valley Watch' };

describe('dates', () => {
  it.each([
    ['2016-05-27', '2016-05-27', '27 May 2016'],
    ['2016-05-24', '2016-05-27', '24–27 May 2016'],
    ['2016-05-30', '2016-06-02', '30 May – 2 June 2016'],
    ['2015-12-30', '2016-01-02', '30 December 2015 – 2 January 2016'],
    [null, '2016-05-27', 'until 27 May 2016'],
    ['2016-04-04', null, 'since 4 April 2016'],
  ])('%s to %s', (start, end, words) => expect(rangeWords(start, end)).toBe(words));

  it('refuses what is no day', () => expect(() => dayWords('27.5.2016')).toThrow('"27.5.2016"'));
});

describe('names', () => {
  it('shows the publisher where the report speaks, and an id in words where nobody knows a name', () => {
    expect(nameOf('report:Border Monitor', names)).toBe('Border Monitor');
    expect(nameOf('hill-people', names)).toBe('Hill People');
    expect(nameOf('local officials', names)).toBe('local officials');
  });
});

describe('status in words', () => {
  it.each([
    ['agreed', ['watch', 'guard'], false, 'Agreed: Valley Watch and River Guard, 27 May 2016'],
    ['agreed', ['guard'], false, 'Agreed: River Guard, against its own interest, 27 May 2016'],
    ['single-source', ['watch'], false, 'One source: Valley Watch, 27 May 2016'],
    [
      'party-claimed',
      ['guard'],
      true,
      'Claimed only by the party that gains: River Guard, 27 May 2016. Not confirmed since',
    ],
  ] as const)('%s by %j', (status, roots, stale, words) =>
    expect(statusWords({ status, roots: [...roots], stale }, names, '2016-05-27')).toBe(words),
  );
});

describe('states in sentences', () => {
  const since = '2016-05-27';
  it.each([
    [{ holders: ['guard'], condition: 'held', by: [] }, 'Held by River Guard since 24 February 2016.'],
    [
      { holders: ['guard', 'league'], condition: 'divided', by: [] },
      'Divided between River Guard and Hill League since 24 February 2016.',
    ],
    [
      { holders: ['guard'], condition: 'isolated', by: ['league'] },
      'Held by River Guard, cut off by Hill League since 27 May 2016.',
    ],
    [
      { holders: [], condition: 'besieged', by: ['league'] },
      'Nobody is said to hold it, besieged by Hill League since 27 May 2016.',
    ],
  ] as const)('%j', (item, words) =>
    expect(
      controlSentence(
        {
          ...item,
          holders: [...item.holders],
          by: [...item.by],
          since: '2016-02-24',
          conditionSince: since,
          basis: 'stated',
        },
        names,
      ),
    ).toBe(words),
  );

  it('names a way by its ends, and does not say "border" twice', () => {
    const place = (name: string) => ({
      id: name,
      name,
      kind: 'settlement' as const,
      lat: 1,
      lon: 1,
      country: null,
      admin1: null,
    });
    expect(wayName({ from: place('Ford'), to: place('Mill'), what: 'road' })).toBe('Road Ford–Mill');
    expect(wayName({ from: place('A–B border'), to: null, what: 'border' })).toBe('A–B border');
    expect(accessSentence({ state: 'cut', by: ['league'], since }, names)).toBe(
      'Cut by Hill League since 27 May 2016.',
    );
  });

  it.each([
    [{ low: 45000, best: 45000, high: 45000 }, '45,000'],
    [{ low: 30, best: 30, high: null }, 'at least 30'],
    [{ low: null, best: 500, high: 500 }, 'up to 500'],
    [{ low: 2000, best: null, high: 9999 }, '2,000–9,999'],
  ])('%j', (figure, words) => expect(figureWords(figure)).toBe(words));
});
