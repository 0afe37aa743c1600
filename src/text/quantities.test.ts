import { describe, expect, it } from 'vitest';
import { findQuantities, findSingulars, quantityOf } from './quantities.ts';

const read = (text: string) => findQuantities(text).map((q) => [q.text, q.low, q.high, q.unit]);

describe('quantities', () => {
  it('are a number with the noun it counts, whatever stands between', () => {
    expect(
      read('about 27,000 mostly Kurdish refugees, 30 Chadian soldiers, 1,214 displaced families and several villages'),
    ).toEqual([
      ['about 27,000 mostly Kurdish refugees', 27000, 27000, 'person'],
      ['30 Chadian soldiers', 30, 30, 'soldier'],
      ['1,214 displaced families', 1214, 1214, 'household'],
      ['several villages', 3, null, 'village'],
    ]);
  });

  it('count people by the name of their country, and through "of"', () => {
    expect(read('38,000 Syrians, hundreds of families, thousands of Sudanese')).toEqual([
      ['38,000 Syrians', 38000, 38000, 'person'],
      ['hundreds of families', 200, 999, 'household'],
      ['thousands of Sudanese', 2000, 9999, 'person'],
    ]);
  });

  it('keep the word that says more, and the word of things', () => {
    expect(read('at least 500 civilian deaths, 11 ambulances')).toEqual([
      ['at least 500 civilian deaths', 500, null, 'civilian'],
      ['11 ambulances', 11, 11, 'ambulance'],
    ]);
  });

  it('are people where a bare number is killed, flees or is told of whom', () => {
    expect(
      read('The raid killed 12 and wounded 30. All 71,500 would seek work abroad. Another 7 are missing.'),
    ).toEqual([
      ['12', 12, 12, 'person'],
      ['30', 30, 30, 'person'],
      ['All 71,500', 71500, 71500, 'person'],
      ['Another 7', 7, 7, 'person'],
    ]);
  });

  it('turn miles, yards and hectares into kilometres, and "within" into a distance from nought', () => {
    expect(read('within 5 miles of the town, 15 km south, a 310-mile stretch, 500 metres, 200 hectares')).toEqual([
      ['5 miles', 0, 8.05, 'km'],
      ['15 km', 15, 15, 'km'],
      ['310-mile', 499, 499, 'km'],
      ['500 metres', 0.5, 0.5, 'km'],
      ['200 hectares', 2, 2, 'km2'],
    ]);
  });

  it('link households to the people in them', () => {
    expect(findQuantities('420 families (approximately 2,100 individuals)').map((q) => [q.unit, q.sameAs])).toEqual([
      ['household', null],
      ['person', 0],
    ]);
  });

  it('take their unit from what they are a part of', () => {
    expect(findQuantities('120 refugees, 40 of them children').map((q) => [q.low, q.unit, q.partOf])).toEqual([
      [120, 'person', null],
      [40, 'person', 0],
    ]);
    expect(read('500 of the 4,000 villagers had left')[0]).toEqual(['500', 500, 500, 'person']);
    expect(read('The number of displaced families is now 349.')).toEqual([['349', 349, 349, 'household']]);
  });

  it('leave percentages, money and lengths of time out', () => {
    expect(read('40 percent of families got $200 for two years')).toEqual([]);
  });

  it('are one where an article counts a person', () => {
    const text = 'killing a health worker, a two-year-old, another civilian and a bridge guard; a hospital burned';
    expect(findSingulars(text).map((q) => [q.text, q.low, q.unit])).toEqual([
      ['a health worker', 1, 'person'],
      ['a two-year-old', 1, 'child'],
      ['another civilian', 1, 'civilian'],
      ['a bridge guard', 1, 'person'],
    ]);
  });

  it('become the quantity of a claim', () => {
    const text = 'More than 2,000 people fled.';
    expect(quantityOf(findQuantities(text)[0]!, 'flow', text)).toEqual({
      low: 2000,
      best: 2000,
      high: null,
      quantifier: 'more-than',
      unit: 'person',
      measure: 'flow',
      text: 'More than 2,000',
    });
  });

  it('count some of those who are not counted themselves', () => {
    const some = (text: string) => findQuantities(text).map((q) => [q.low, q.unit]);
    expect(some('A mine went off, killing two of the soldiers.')).toEqual([[2, 'soldier']]);
    expect(some('Five of the seven abducted were found dead.')[0]).toEqual([5, 'person']);
    expect(some('It is one of the largest camps.').filter(([, unit]) => unit === 'person')).toEqual([]);
  });

  it('are people though a second count stands between in brackets', () => {
    expect(findQuantities('At least 20 (some reports 30) have been killed.').map((q) => q.unit)[0]).toBe('person');
  });
});
