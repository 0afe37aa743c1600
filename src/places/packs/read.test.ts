import { describe, expect, it } from 'vitest';
import { countryOfPcode } from './countries.ts';
import { formatOf, licenceIn } from './format.ts';
import { BEGINNING, type Cursor, type Item, itemsOf } from './read.ts';
import type { PackRow } from './row.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

async function read(file: Uint8Array | string, given: { from?: Cursor; chunk?: number } = {}): Promise<Item[]> {
  const bytes = typeof file === 'string' ? encode(file) : file;
  const format = formatOf(new TextDecoder().decode(bytes.subarray(0, 4096)));
  if (format === null) throw new Error('no list of places');
  const { from = BEGINNING, chunk = 7 } = given;
  const part = {
    name: 'list',
    async *bytes(start: number) {
      for (let at = start; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
    },
  };
  const settings = { pack: 'list', country: null, columns: {}, divisionName: () => 'Tibesti' };
  const items: Item[] = [];
  for await (const item of itemsOf(part, format, settings, from)) items.push(item);
  return items;
}
const rows = async (file: Uint8Array | string): Promise<PackRow[]> =>
  (await read(file)).flatMap(({ row }) => row ?? []);
const broken = (text: string, at: string): Uint8Array => {
  const bytes = encode(text);
  bytes[encode(text.slice(0, text.indexOf(at))).length] = 0xff;
  return bytes;
};

const geonames = (id: number, name: string): string =>
  `${id}\t${name}\t${name}\tبئر,Bir ${name}\t21.5\t17.25\tP\tPPL\tTD\t\t12\t\t\t\t340\t\t400\tAfrica/Ndjamena\t2020-01-01`;

describe('a GeoNames country file', () => {
  it('gives a place a line, with all its names', async () => {
    expect(await rows(geonames(7, 'Zouar'))).toEqual([
      {
        id: 'geonames:7',
        name: 'Zouar',
        names: ['Zouar', 'بئر', 'Bir Zouar'],
        kind: 'settlement',
        lat: 21.5,
        lon: 17.25,
        extent: null,
        country: 'TD',
        admin1: 'Tibesti',
        admin1Code: 'TD.12',
        pcode: null,
        parent: null,
        population: 340,
      },
    ]);
  });

  it('that is damaged loses the damaged lines alone, and says where', async () => {
    const file = broken([geonames(1, 'Aa'), geonames(2, 'Bb~'), geonames(3, 'Cc'), '4\tDd'].join('\n'), '~');
    const items = await read(file);
    expect(items.map(({ row }) => row?.name ?? null)).toEqual(['Aa', null, 'Cc', null]);
    expect(items.flatMap(({ damage }) => damage ?? [])).toMatchObject([
      { line: 2, expected: 'UTF-8', lost: 1 },
      { line: 4, expected: expect.stringContaining('19 cells'), lost: 1 },
    ]);
  });
});

describe('a table', () => {
  it.each([
    ['ADM2_EN,ADM2_AR,ADM2_PCODE,ADM1_EN,ADM1_PCODE', 'Ouadi,وادي,TD0801,Kanem,TD08'],
    ['admin2Name_en,admin2Name_ar,admin2Pcode,admin1Name_en,admin1Pcode', 'Ouadi,وادي,TD0801,Kanem,TD08'],
    ['adm2_name;adm2_name1;adm2_pcode;adm1_name;adm1_pcode', 'Ouadi;وادي;TD0801;Kanem;TD08'],
    ['NAME_EN\tNAME_ARA\tPCODE\tADMIN1_EN\tADMIN1_COD', 'Ouadi\tوادي\tTD0801\tKanem\tTD08'],
    ['a,b,c,d,name\n#adm2+name+en,#adm2+name+ar,#adm2+code,#adm1+name,#adm1+code', 'Ouadi,وادي,TD0801,Kanem,TD08'],
    ['Divisions of 2024\nADM2_EN,ADM2_AR,ADM2_PCODE,ADM1_EN,ADM1_PCODE', 'Ouadi,وادي,TD0801,Kanem,TD08'],
  ])('is understood by its headings: %s', async (headings, line) => {
    const [row] = await rows(`${headings}\n${line}\n`);
    expect(row).toMatchObject({
      id: 'pcode:TD0801',
      name: 'Ouadi',
      names: ['Ouadi', 'وادي'],
      kind: 'admin2',
      country: 'TD',
      admin1: 'Kanem',
      pcode: 'TD0801',
    });
  });

  it('of points is one of settlements, whatever divisions it names', async () => {
    const file =
      'Village,Governorate,District,Lat,Long,Country,Type\nTell Sakr,Hawran,Busra,"32,51",36.4,SYR,\nGate,,,32.6,36.5,SYR,border crossing\n';
    expect(await rows(file)).toMatchObject([
      { id: 'pack:list/1', kind: 'settlement', lat: 32.51, country: 'SY', admin1: 'Hawran' },
      { kind: 'crossing' },
    ]);
  });

  it('may have line ends in quoted cells, and a quotation mark that nothing closes costs its line', async () => {
    expect((await rows('name,lat,lon\n"Two\nLines",1,2\n"Say ""Bir""",3,4\n')).map(({ name }) => name)).toEqual([
      'Two\nLines',
      'Say "Bir"',
    ]);
    const items = await read('name,lat,lon\n"Open,1,2\nKept,3,4\n');
    expect(items.map(({ row }) => row?.name ?? null)).toEqual([null, 'Kept']);
  });

  it('keeps a row whose position is none on Earth without it', async () => {
    expect(await read('name,lat,lon\nMine,445000,3990000\n')).toMatchObject([
      { row: { name: 'Mine', lat: null }, damage: { line: 2, lost: 0 } },
    ]);
  });
});

const feature = (name: string, geometry: object): string =>
  JSON.stringify({ type: 'Feature', properties: { NAME_EN: name, PCODE: `XX${name}` }, geometry });
const point = { type: 'Point', coordinates: [17, 21] };
const collection = (...features: string[]): string =>
  `{"type":"FeatureCollection","licence":"CC BY-IGO","features":[\n${features.join(',\n')}\n]}`;

describe('GeoJSON', () => {
  it('that is cut off gives all whole features before the cut', async () => {
    const whole = collection(feature('A', point), feature('B', point), feature('C', point));
    const items = await read(whole.slice(0, whole.lastIndexOf('"C"') + 5));
    expect(items.flatMap(({ row }) => row?.name ?? [])).toEqual(['A', 'B']);
    expect(items.at(-1)?.damage).toMatchObject({ line: 4, expected: expect.stringContaining('cut off'), lost: 1 });
  });

  it('loses a feature with a broken byte or bracket, and not those behind it', async () => {
    const noBracket = feature('B', point).slice(0, -1);
    const items = await read(broken(collection(feature('A~', point), noBracket, feature('C', point)), '~'));
    expect(items.flatMap(({ row }) => row?.name ?? [])).toEqual(['C']);
    expect(items.flatMap(({ damage }) => damage?.expected ?? [])).toContain('UTF-8');
  });

  it('of shapes gives a point inside each: of a ring with a bay, of the largest of several', async () => {
    const bay = [
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [9, 10],
        [9, 1],
        [1, 1],
        [1, 10],
        [0, 10],
        [0, 0],
      ],
    ];
    const isles = [
      [
        [
          [20, 0],
          [21, 0],
          [21, 1],
          [20, 1],
          [20, 0],
        ],
      ],
      [
        [
          [30, 0],
          [40, 0],
          [40, 10],
          [30, 10],
          [30, 0],
        ],
      ],
    ];
    const [first, second] = await rows(
      collection(
        feature('Bay', { type: 'Polygon', coordinates: bay }),
        feature('Isles', { type: 'MultiPolygon', coordinates: isles }),
      ),
    );
    expect(first).toMatchObject({ kind: 'admin1', lat: 5, extent: [0, 0, 10, 10] });
    expect(first?.lon === 0.5 || first?.lon === 9.5).toBe(true);
    expect(second).toMatchObject({ lat: 5, lon: 35, extent: [20, 0, 40, 10] });
  });
});

it('what is read goes on behind any row as if it had never stopped', async () => {
  const files = [
    [1, 2, 3].map((n) => geonames(n, `N${n}`)).join('\n'),
    'name,lat,lon,country\nÀ,1,2,TD\n"B\nb",3,4,TD\nC,5,6,TD\n',
    collection(feature('A', point), feature('B', point), feature('C', point)),
    [feature('A', point), feature('B', point), feature('C', point)].join('\n'),
  ];
  for (const file of files) {
    const whole = await read(file);
    expect(whole).toHaveLength(3);
    for (const [i, item] of whole.entries()) expect(await read(file, { from: item.next })).toEqual(whole.slice(i + 1));
  }
});

it('what a file is does not hang on its name, and what is no list is said to be none', () => {
  expect(formatOf(geonames(1, 'A'))).toEqual({ kind: 'geonames' });
  expect(formatOf('14\t7\tar\tبئر\t\t\t\t\n')).toEqual({ kind: 'alternate-names' });
  expect(formatOf('\uFEFFname;lat;lon\n')).toEqual({ kind: 'table', delimiter: ';', heading: 0 });
  expect(formatOf('{"type":"Topology","objects":{}}')).toBeNull();
  expect(formatOf('Dear all,\nplease find attached\n')).toBeNull();
});

it('a licence is what the file states, and nothing where it states none', () => {
  expect(licenceIn('{"type":"FeatureCollection","license":"ODbL 1.0","features":[')).toBe('ODbL 1.0');
  expect(licenceIn('This work is licensed under a Creative Commons Attribution 4.0 License')).toBe('CC BY 4.0');
  expect(licenceIn('name,lat,lon\nLicense Hill,1,2\n')).toBeNull();
});

it('a P-code names its country, and a code of another make names none', () => {
  expect(['SY0203', 'SYR', 'NE002', 'C4268', 'ZZ01'].map(countryOfPcode)).toEqual(['SY', 'SY', 'NE', null, null]);
});
