import { expect, it } from 'vitest';
import { type Place, readUrl, writeUrl } from './url.ts';

const nowhere: Place = { view: 'map', asOf: null, knownAt: null, selection: null, map: null, query: '' };

it('writes an address that reads back as the same place', () => {
  const place: Place = {
    view: 'reports',
    asOf: '2016-05-28',
    knownAt: '2016-06-01',
    selection: { kind: 'place', id: 'geonames:172408' },
    map: [9.5, 36.5, 37.1],
    query: 'bread & fuel',
  };
  expect(readUrl(writeUrl(place).slice(1))).toEqual(place);
  expect(writeUrl(place)).toContain('place=geonames:172408');
});

it('keeps the address bare where everything is as it comes', () => expect(writeUrl(nowhere)).toBe('/'));

it('leaves out what makes no sense', () => expect(readUrl('?as-of=yesterday&map=a/b&view=nothing')).toEqual(nowhere));
