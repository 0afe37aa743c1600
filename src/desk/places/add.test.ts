import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zipOf } from '../../documents/testing.ts';
import { loadGazetteer } from '../../places/load.ts';
import type { Store } from '../../store/contract.ts';
import { joinServer } from '../../store/embedded/server.ts';
import { openPostgresStore } from '../../store/postgres.ts';
import { scratchCase, scratchWorkspace } from '../../store/scratch.ts';
import { addPack } from './add.ts';
import { fetchFile } from './fetch.ts';

const folder = mkdtempSync(join(tmpdir(), 'groundwire-places-'));
let store: Store;
beforeAll(async () => {
  const server = { embedded: await joinServer(scratchWorkspace()) };
  store = await openPostgresStore(server, scratchCase(), 'The scratch store');
}, 60_000);
afterAll(async () => {
  for (const { pack } of await store.places.packs()) if (pack.startsWith(mark)) await store.places.remove(pack);
  await store.close();
  rmSync(folder, { recursive: true });
});

const mark = `add-${process.pid}-`;
let files = 0;
function file(content: string | Uint8Array): string {
  const path = join(folder, `file-${files++}`);
  writeFileSync(path, content);
  return path;
}
const add = (path: string, pack: string, given: object = {}) =>
  addPack(store.places, loadGazetteer(), { path, source: path, pack: mark + pack, by: 'a test', ...given });
const namesIn = async (pack: string): Promise<string[]> => {
  const names: string[] = [];
  for await (const { row } of store.places.rows(mark + pack)) names.push(row.names.join('/'));
  return names;
};
const line = (id: number): string =>
  `${id}\tVillage ${id}\tVillage ${id}\tقرية ${id}\t13.5\t25.5\tP\tPPL\tSD\t\t55\t\t\t\t0\t\t0\tx\t2020-01-01`;
const country = (count: number, first = 9_100_001): string =>
  Array.from({ length: count }, (_, i) => line(first + i)).join('\n');

describe('adding a list of places', () => {
  it('keeps each batch: stopped and started again it goes on, and ends with the same rows', async () => {
    const path = file(country(12_000));
    let asked = 0;
    const stopped = await add(path, 'big', { stopped: () => asked++ === 0 });
    expect(stopped).toMatchObject({ status: 'stopped', places: 10_000 });
    expect(await namesIn('big')).toEqual([]);
    expect(await add(path, 'big')).toMatchObject({ status: 'added', places: 12_000, resumedAfter: 10_000, lost: 0 });
    const names = await namesIn('big');
    expect(new Set(names).size).toBe(12_000);
    expect(names).toHaveLength(12_000);
  }, 60_000);

  it('changes nothing by the same file, and replaces by another one', async () => {
    const path = file('name,lat,lon,country\nUmm Talha,13,25,SD\n');
    expect(await add(path, 'twice', { licence: 'CC0' })).toMatchObject({ status: 'added', licence: 'CC0', places: 1 });
    const digest = await store.places.digest();
    expect(await add(path, 'twice', { licence: 'CC0' })).toMatchObject({ status: 'unchanged' });
    expect(await store.places.digest()).toBe(digest);
    expect(await add(file('name,lat,lon,country\nGoz,13,25,SD\n'), 'twice')).toMatchObject({
      status: 'replaced',
      before: 1,
      licence: null,
    });
    expect(await namesIn('twice')).toEqual(['Goz']);
  });

  it('reads what lies in a ZIP archive, with the licence of its readme; of one that is cut off what is whole', async () => {
    const zip = await zipOf({
      'readme.txt': 'This work is licensed under a Creative Commons Attribution 4.0 License',
      'SD.txt': country(3000),
    });
    expect(await add(file(zip), 'zip')).toMatchObject({
      places: 3000,
      licence: 'CC BY 4.0',
      formats: ['GeoNames'],
      damages: [],
    });
    const cut = await add(file((await zipOf({ 'SD.txt': country(3000) })).subarray(0, 12_000)), 'cut');
    expect(cut.places).toBeGreaterThan(300);
    expect(cut.damages.at(-1)?.expected).toContain('the rest of the archive');
  });

  it('reads the sheets of a workbook, understood or with headings that somebody named', async () => {
    const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
    const sheet = (...rows: string[][]): string =>
      `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.map((row, i) => `<row r="${i + 1}">${row.map((text, c) => cell(text).replace('<c ', `<c r="${'ABCD'[c]}${i + 1}" `)).join('')}</row>`).join('')}</sheetData></worksheet>`;
    const workbook = async (...rows: string[][]) =>
      file(
        await zipOf({
          '[Content_Types].xml':
            '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
          'xl/workbook.xml':
            '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="ADM3" sheetId="1" r:id="rId1"/></sheets></workbook>',
          'xl/_rels/workbook.xml.rels':
            '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
          'xl/worksheets/sheet1.xml': sheet(...rows),
        }),
      );
    const understood = await workbook(['ADM3_EN', 'ADM3_AR', 'ADM3_PCODE'], ['Tawila', 'طويلة', 'SD02101']);
    expect(await add(understood, 'sheet')).toMatchObject({ places: 1, names: 2, formats: ['XLSX'] });
    const named = await workbook(['Denominazione', 'N', 'E'], ['Tawila', '13.5', '24.9']);
    await expect(add(named, 'named')).rejects.toThrow('no sheet has a heading for the names of places (sheets: ADM3)');
    const columns = { name: 'Denominazione', lat: 'N', lon: 'E' };
    expect(await add(named, 'named', { columns, country: 'SD' })).toMatchObject({ places: 1, nowhere: 0, unplaced: 0 });
  });

  it('joins alternate names to the places that they are of', async () => {
    await add(file(country(2, 9_300_001)), 'places');
    const names =
      '1\t9300001\tar\tالقرية\t\t\t\t\n2\t9300001\tlink\thttps://example.org\t\t\t\t\n3\t379555\tfr\tFacher la Blanche\t\t\t\t\n4\t99\ten\tNowhere\t\t\t\t\n';
    expect(await add(file(names), 'names')).toMatchObject({ places: 2, strange: 1, lost: 0 });
    expect(await namesIn('names')).toEqual(['Village 9300001/القرية', 'El Fasher/Facher la Blanche']);
  });

  it('says what a file is that holds no places', async () => {
    await expect(add(file('%PDF-1.7\n'), 'pdf')).rejects.toThrow('is a PDF document; expected a GeoNames country file');
    await expect(add(file('a,b\n1,2\n'), 'csv')).rejects.toThrow('begins with "a,b');
    await expect(add(file('name,lat,lon\n,1,2\n'), 'empty')).rejects.toThrow('no row of it could be read (file-');
  });
});

describe('fetching a list', () => {
  it('goes on where it was cut off, as long as it is the same file', async () => {
    const body = Buffer.from(country(400));
    const asked: (string | undefined)[] = [];
    let cutOff = (): void => undefined;
    const server = createServer((request, response) => {
      const { range } = request.headers;
      asked.push(range);
      const from = Number(/(\d+)-/.exec(range ?? '')?.[1] ?? 0);
      response.writeHead(range ? 206 : 200, {
        connection: 'close',
        etag: '"one"',
        'content-length': body.length - from,
      });
      if (range) response.end(body.subarray(from));
      else {
        cutOff = () => void response.destroy();
        response.write(body.subarray(0, 5000));
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/SD.txt`;
    await expect(fetchFile(url, folder, () => cutOff())).rejects.toThrow('the same command goes on where it ended');
    const fetched = await fetchFile(url, folder);
    expect(fetched.resumedAfter).toBeGreaterThan(0);
    expect(asked).toEqual([undefined, `bytes=${fetched.resumedAfter}-`]);
    expect(await add(fetched.path, 'fetched')).toMatchObject({ places: 400 });
    await expect(fetchFile(url, folder, undefined, { bytes: 1000, idleMs: 60_000, wholeMs: 60_000 })).rejects.toThrow(
      'is larger than',
    );
    await new Promise((resolve) => server.close(resolve));
  });

  it('says plainly that there is no connection', async () => {
    await expect(fetchFile('http://nowhere.invalid/SD.zip', folder)).rejects.toThrow(
      'there is no connection to it (ENOTFOUND). Nothing else needs one: fetch the file where there is, and add it by its path',
    );
  });
});
