import { describe, expect, it } from 'vitest';
import { findNumbers } from './numbers.ts';

const read = (text: string) => findNumbers(text).map((n) => [n.text, n.low, n.high]);
const widened = (text: string) =>
  findNumbers(text).map((n) => [text.slice(n.whole.start, n.whole.end), n.low, n.best, n.high, n.quantifier]);

describe('numbers', () => {
  it('are read from digits, with separators and scales', () => {
    expect(read('45,000 left, 300 000 stayed, 1.2 million and 3.5m in all, 2.5 thousand')).toEqual([
      ['45,000', 45000, 45000],
      ['300 000', 300000, 300000],
      ['1.2 million', 1200000, 1200000],
      ['3.5m', 3500000, 3500000],
      ['2.5 thousand', 2500, 2500],
    ]);
  });

  it('are read from words', () => {
    expect(
      read('twenty-three men, a hundred women, two dozen cars, two hundred and twelve huts, two and a half million'),
    ).toEqual([
      ['twenty-three', 23, 23],
      ['a hundred', 100, 100],
      ['two dozen', 24, 24],
      ['two hundred and twelve', 212, 212],
      ['two and a half million', 2500000, 2500000],
    ]);
    expect(read('between five and six, or five and six')).toEqual([
      ['five and six', 5, 6],
      ['five', 5, 5],
      ['six', 6, 6],
    ]);
  });

  it('are ranges where the text says so, and two numbers where it tells of a change', () => {
    expect(read('24 to 30, between 300 and 400, 21,000–23,000, two to three million')).toEqual([
      ['24 to 30', 24, 30],
      ['300 and 400', 300, 400],
      ['21,000–23,000', 21000, 23000],
      ['two to three million', 2000000, 3000000],
    ]);
    expect(read('The toll rose from 300 to 400.')).toEqual([
      ['300', 300, 300],
      ['400', 400, 400],
    ]);
    expect(read('It rained. From 300 to 400 huts were flooded.')).toEqual([['300 to 400', 300, 400]]);
  });

  it('open a bound where a quantifier does', () => {
    expect(
      widened('at least 30, up to 890, nearly 1,000, some 6,800, an estimated total of more than 50, 100 or so, 500+'),
    ).toEqual([
      ['at least 30', 30, 30, null, 'more-than'],
      ['up to 890', null, 890, 890, 'less-than'],
      ['nearly 1,000', 900, 1000, 1000, 'less-than'],
      ['some 6,800', 6800, 6800, 6800, 'about'],
      ['an estimated total of more than 50', 50, 50, null, 'more-than'],
      ['100 or so', 100, 100, 100, 'about'],
      ['500+', 500, 500, null, 'more-than'],
    ]);
  });

  it('keep vague words within the bounds of the contract', () => {
    expect(widened('thousands, tens of thousands, hundreds, dozens, scores, several')).toEqual([
      ['thousands', 2000, null, 9999, 'between'],
      ['tens of thousands', 20000, null, 99999, 'between'],
      ['hundreds', 200, null, 999, 'between'],
      ['dozens', 24, null, 99, 'between'],
      ['scores', 40, null, null, 'more-than'],
      ['several', 3, null, null, 'more-than'],
    ]);
  });

  it('are not years, dates, times, ages, ordinals, ids or numbered things', () => {
    const text =
      'In 2016 and the 1990s, on 4 May, May 24 and 2016-05-24, at 5:30 p.m., a 12-year-old, aged 15-17, the 21st, Resolution 2254, an F-16, a 122mm gun, Camp 4, since 2011-12, one of the towns';
    expect(read(text)).toEqual([]);
  });

  it('say which are percentages and sums of money', () => {
    expect(findNumbers('30 percent of $5 million for 12 people').map((n) => n.kind)).toEqual([
      'percent',
      'money',
      'count',
    ]);
  });

  it('count a number of four digits when people are counted by it', () => {
    expect(read('2000 people fled in 2012')).toEqual([['2000', 2000, 2000]]);
  });

  it('have offsets in the whole text when only a part is searched', () => {
    const text = 'Twelve fell. Thirty fled.';
    const found = findNumbers(text, { start: 13, end: text.length });
    expect(found.map((n) => text.slice(n.start, n.end))).toEqual(['Thirty']);
  });
});
