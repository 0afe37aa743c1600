import { describe, expect, it } from 'vitest';
import { openGazetteer } from './gazetteer.ts';
import { decodePack, encodePack, NO_ADMIN1, NO_COUNTRY, NO_POINT, PACK_KINDS, PACK_VERSION } from './pack.ts';

const bytesOf = (lines: string[]): Uint8Array => new TextEncoder().encode(`${lines.join('\n')}\n`);

/** Two namesakes in two countries, their countries, and a border between them. */
function smallPack(): Uint8Array {
  const rows = [
    { name: 'Norde', kind: 'country', country: 0, size: 0, lat: 60, lon: 10, id: 0 },
    { name: 'Brüg', kind: 'seat', country: 0, size: 50, lat: 60.5, lon: 10.25, id: 501 },
    { name: 'Syde', kind: 'country', country: 1, size: 0, lat: 50, lon: 10, id: 1 },
    { name: 'Brug', kind: 'settlement', country: 1, size: 30, lat: -0.5, lon: -170.0001, id: 502 },
    { name: 'Norde–Syde border', kind: 'border', country: NO_COUNTRY, size: 0, lat: null, lon: null, id: 2 },
  ] as const;
  const postings: Record<string, number[]> = {
    brug: [1 * 2, 3 * 2],
    'brug town': [1 * 2 + 1],
    norde: [0],
    syde: [4],
    'norde syde border': [8],
    بروغ: [3 * 2 + 1],
  };
  const keys = Object.keys(postings).sort();
  return encodePack({
    header: {
      entries: rows.length,
      keys: keys.length,
      sources: ['made for this test'],
      admin1: [],
      countries: [
        {
          code: 'NO',
          name: 'Norde',
          demonyms: ['Nordic'],
          capital: 'Brüg',
          neighbours: ['SY'],
          box: [5, 55, 15, 65],
          subregion: '',
        },
        { code: 'SY', name: 'Syde', demonyms: [], capital: null, neighbours: ['NO'], box: null, subregion: '' },
      ],
    },
    lat: Uint32Array.from(rows, (r) => (r.lat === null ? NO_POINT : Math.round((r.lat + 90) * 1e4))),
    lon: Uint32Array.from(rows, (r) => (r.lon === null ? NO_POINT : Math.round((r.lon + 180) * 1e4))),
    id: Uint32Array.from(rows, (r) => r.id),
    kind: Uint8Array.from(rows, (r) => PACK_KINDS.indexOf(r.kind)),
    country: Uint8Array.from(rows, (r) => r.country),
    admin1: Uint16Array.from(rows, () => NO_ADMIN1),
    size: Uint8Array.from(rows, (r) => r.size),
    textIds: bytesOf(['iso:NO', 'iso:SY', 'border:NO-SY']),
    names: bytesOf(rows.map((r) => r.name)),
    keyBytes: bytesOf(keys),
    postingCounts: Uint8Array.from(keys, (key) => postings[key]!.length - 1),
    postings: Uint32Array.from(keys.flatMap((key) => postings[key]!)),
  });
}

describe('the gazetteer pack', () => {
  const gazetteer = openGazetteer(smallPack());

  it('gives back what went in, the most populous first', () => {
    expect(
      gazetteer
        .lookup('brug')
        .map((m) => [m.place.id, m.place.name, m.place.lat, m.place.lon, m.place.country, m.alias]),
    ).toEqual([
      ['geonames:501', 'Brüg', 60.5, 10.25, 'NO', false],
      ['geonames:502', 'Brug', -0.5, -170.0001, 'SY', false],
    ]);
    expect(gazetteer.lookup('brug')[0]!.population).toBe(99_999);
  });

  it('knows an alias as such, and local script', () => {
    expect(gazetteer.lookup('brug town')).toMatchObject([{ alias: true, place: { id: 'geonames:501' } }]);
    expect(gazetteer.lookup('بروغ')).toMatchObject([{ place: { id: 'geonames:502' } }]);
  });

  it('has places without a point and without a country', () => {
    expect(gazetteer.byId('border:NO-SY')?.place).toEqual({
      id: 'border:NO-SY',
      name: 'Norde–Syde border',
      kind: 'border',
      lat: null,
      lon: null,
      country: null,
      admin1: null,
    });
  });

  it('finds nothing where there is nothing', () => {
    expect(gazetteer.has('brugg')).toBe(false);
    expect(gazetteer.lookup('')).toEqual([]);
    expect(gazetteer.byId('geonames:9')).toBeNull();
  });

  it('a curated entry renames a row and adds names to it', () => {
    const curated = openGazetteer(smallPack(), [
      {
        id: 'geonames:502',
        name: 'Southbrug',
        kind: 'settlement',
        aliases: ['Brug-on-Sea'],
        abbreviations: [],
        extends: 'geonames:502',
        country: 'SY',
        admin1: null,
        lat: null,
        lon: null,
        source: null,
        border: null,
      },
    ]);
    expect(curated.lookup('brug on sea')).toMatchObject([
      { place: { id: 'geonames:502', name: 'Southbrug', lat: -0.5 }, curated: true },
    ]);
    expect(curated.lookup('brug')).toMatchObject([{ place: { name: 'Brüg' } }, { place: { name: 'Southbrug' } }]);
  });

  it('says what is wrong with a file that is none, cut off, or of another version', () => {
    expect(() => decodePack(new TextEncoder().encode('{"json": "is no pack"}'))).toThrow(
      /expected a file that starts with "GWGZ"/,
    );
    expect(() => decodePack(smallPack().subarray(0, -9))).toThrow(/cut off: section postings/);
    const other = smallPack();
    other[4] = PACK_VERSION + 1;
    expect(() => decodePack(other)).toThrow(
      `format version ${PACK_VERSION + 1}; this program reads version ${PACK_VERSION}`,
    );
  });

  it('refuses a curated entry that extends a row which is not there', () => {
    expect(() =>
      openGazetteer(smallPack(), [
        {
          id: 'geonames:7',
          name: 'Nowhere',
          kind: 'settlement',
          aliases: [],
          abbreviations: [],
          extends: 'geonames:7',
          country: null,
          admin1: null,
          lat: null,
          lon: null,
          source: null,
          border: null,
        },
      ]),
    ).toThrow('extends geonames:7, which is not in the gazetteer pack');
  });
});
