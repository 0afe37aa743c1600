import { describe, expect, it } from 'vitest';
import { findPlaces } from '../find.ts';
import { loadGazetteer } from '../load.ts';
import { nameKey } from '../names.ts';
import { askedIn, keysAsked } from './asked.ts';
import { lookupKeysOf, nameKeysOf } from './keys.ts';
import { overlayGazetteer } from './overlay.ts';
import type { PackRow } from './row.ts';

const base = loadGazetteer();
const row = (name: string, given: Partial<PackRow> = {}): PackRow => ({
  id: `pack:list/${name}`,
  name,
  names: [name],
  kind: 'settlement',
  lat: 13.7,
  lon: 25.6,
  extent: null,
  country: 'SD',
  admin1: null,
  admin1Code: null,
  pcode: null,
  parent: null,
  population: 0,
  ...given,
});
const fasher = base.lookup(nameKey('El Fasher')).find(({ place }) => place.country === 'SD')?.place;
const at = { lat: fasher?.lat ?? 0, lon: fasher?.lon ?? 0 };
const idsOf = (rows: readonly PackRow[], name: string) =>
  overlayGazetteer(base, rows)
    .lookup(nameKey(name))
    .map(({ place }) => place.id);

describe('a row of a list', () => {
  it('that is the same place as one that is known gives it its names and its P-code, and is no second one', () => {
    const laid = overlayGazetteer(base, [
      row('El Fasher', { ...at, id: 'pcode:SD02', pcode: 'SD02', names: ['El Fasher', 'Fashir Town'] }),
    ]);
    const before = base.lookup(nameKey('El Fasher')).map(({ place }) => place.id);
    expect(laid.lookup(nameKey('El Fasher')).map(({ place }) => place.id)).toEqual(before);
    expect(laid.lookup(nameKey('Fashir Town'))).toMatchObject([
      { alias: true, place: { id: fasher?.id, pcode: 'SD02' } },
    ]);
    expect(laid.byId('pcode:SD02')?.place.id).toBe(fasher?.id);
    expect(base.byId(fasher?.id ?? '')?.place.pcode).toBeUndefined();
  });

  it.each([
    ['far away', { lat: at.lat + 1, lon: at.lon }],
    ['in another country', { ...at, country: 'TD' }],
    ['of another kind', { ...at, kind: 'water' as const }],
  ])('%s is a place of its own', (_, given) => {
    expect(idsOf([row('El Fasher', given)], 'El Fasher')).toContain('pack:list/El Fasher');
  });

  it('of one list and the same in another are one place', () => {
    const rows = [
      row('Goz Bakhit', { id: 'geonames:99000001' }),
      row('Goz Bakheet', { id: 'pcode:SD0101', pcode: 'SD0101', names: ['Goz Bakheet', 'Goz Bakhit'] }),
    ];
    expect(overlayGazetteer(base, rows).lookup('goz bakheet')).toMatchObject([
      { place: { id: 'geonames:99000001', pcode: 'SD0101' } },
    ]);
  });

  it('without a position adds its P-code where division and kind point to one place', () => {
    const division =
      base.byId('admin1:SD.55')?.place ?? base.lookup(nameKey('North Darfur')).find((m) => m.rank === 'admin1')?.place;
    const rows = [row('North Darfur', { kind: 'admin1', lat: null, lon: null, pcode: 'SD02', id: 'pcode:SD02' })];
    expect(overlayGazetteer(base, rows).byId('pcode:SD02')?.place).toMatchObject({ id: division?.id, pcode: 'SD02' });
  });

  it('is found under other spellings, as the gazetteer is', () => {
    const laid = overlayGazetteer(base, [row('Goz Bakhit')]);
    expect(laid.similar('Goz Bakheet', new Set(['SD'])).map(({ place }) => place.name)).toEqual(['Goz Bakhit']);
    expect(laid.similar('Goz Bakheet', new Set(['TD']))).toEqual([]);
  });
});

describe('a report', () => {
  const text =
    'The village of Goz Bakheet in North Darfur, Sudan, was burnt, and Kundur-Jadid too, the Sudanese army said on Monday.';

  it('asks for the names that it may hold, in the countries that it speaks of', () => {
    const { names, countries } = askedIn(text, base);
    expect(names).toEqual(expect.arrayContaining(['goz bakheet', 'goz', 'kundur jadid']));
    expect(names).not.toContain('monday');
    expect(countries).toEqual(['SD']);
  });

  it('finds villages that only a list has, by the keys that it asks for', () => {
    const known = row('Goz Bakhit', { pcode: 'SD0101', id: 'pcode:SD0101' });
    const keys = new Set(keysAsked(askedIn(text, base)));
    expect(lookupKeysOf(known.country, nameKeysOf(known)).some((key) => keys.has(key))).toBe(true);
    const found = findPlaces({ text }, overlayGazetteer(base, [known]));
    expect(found.find(({ place }) => place?.pcode === 'SD0101')?.text).toBe('Goz Bakheet');
  });

  it('of another country does not ask for them', () => {
    const keys = keysAsked(askedIn('The village of Goz Bakheet in Nepal was burnt.', base));
    expect(keys.some((key) => key.startsWith('SD'))).toBe(false);
  });
});
