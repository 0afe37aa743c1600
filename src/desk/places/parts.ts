import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { formatOf, licenceIn, type PackFormat } from '../../places/packs/format.ts';
import { nameColumns } from '../../places/packs/headings.ts';
import { type Cursor, cellText, type Item, itemsOf, type ReadSettings, sheetItems } from '../../places/packs/read.ts';
import { unpacked, zipEntries } from './zip.ts';

/** A file, or one of an archive or workbook, that holds places. */
export interface Part {
  readonly name: string;
  /** For people: `GeoJSON`, `GeoNames`, `CSV, 12 columns`. */
  readonly format: string;
  /** Bytes that a cursor's `byte` counts; null where nobody knows. */
  readonly bytes: number | null;
  items(settings: ReadSettings, from?: Cursor): AsyncIterable<Item> | Iterable<Item>;
  /** Asked when all has been read: why what is packed ended before its end; null where it did not. */
  broken(): string | null;
}

export interface OpenedFile {
  readonly parts: readonly Part[];
  /** As the file states it. */
  readonly licence: string | null;
}

const HEAD = 1 << 16;
/** A sheet of a workbook is read whole: half a million rows take about a gigabyte. */
const LARGEST_WORKBOOK = 200 << 20;

/** No list of places is in the file; the message says what was found and what was expected. */
export class NoPlaces extends Error {
  override name = 'NoPlaces';
}

/**
 * What kind of file this is, told by its bytes. Throws NoPlaces for one that holds no list of places. `name` is its name in messages, `chosen` are headings
 * that somebody said the role of.
 */
export async function openFile(path: string, name: string, chosen: readonly string[] = []): Promise<OpenedFile> {
  const file = await open(path);
  const head = Buffer.alloc(HEAD);
  const { bytesRead } = await file.read(head, 0, HEAD, 0);
  const { size } = await file.stat();
  await file.close();
  const magic = head.subarray(0, 4).toString('latin1');
  if (bytesRead === 0) throw new NoPlaces(`${name}: is empty, expected a list of places`);
  if (magic === 'PK\u0003\u0004') return openArchive(path, name, size, chosen);
  const whole = (from: number) => createReadStream(path, { start: from, highWaterMark: 1 << 18 });
  if (head[0] === 0x1f && head[1] === 0x8b) {
    const packed = new Packed((from) => skipping(whole(0).pipe(createGunzip({ chunkSize: 1 << 18 })), from));
    return openText(name.replace(/\.gz$/i, ''), await headOf(packed.bytes(0)), null, packed, chosen);
  }
  return openText(name, head.subarray(0, bytesRead), size, { bytes: whole, broken: () => null }, chosen);
}

function openText(
  name: string,
  head: Uint8Array,
  bytes: number | null,
  source: Source,
  chosen: readonly string[],
): OpenedFile {
  const text = textOf(head, name);
  const format = formatOf(text, chosen);
  if (!format) throw new NoPlaces(`${name}: ${whatItIs(text)}; expected ${EXPECTED}`);
  return { parts: [textPart(name, format, bytes, source)], licence: licenceIn(text) };
}

const EXPECTED =
  'a GeoNames country file or file of alternate names, GeoJSON, or a table (CSV, XLSX) with a heading for the names of its places';

interface Source {
  bytes(from: number): AsyncIterable<Uint8Array>;
  broken(): string | null;
}

/** Bytes that are unpacked on the way: where the archive is cut off or damaged they end, and it says why. */
class Packed implements Source {
  readonly #open: (from: number) => AsyncIterable<Uint8Array> | Promise<AsyncIterable<Uint8Array>>;
  #broken: string | null = null;

  constructor(open: (from: number) => AsyncIterable<Uint8Array> | Promise<AsyncIterable<Uint8Array>>) {
    this.#open = open;
  }

  async *bytes(from: number): AsyncGenerator<Uint8Array> {
    try {
      yield* await this.#open(from);
    } catch (error) {
      const { code = '', message } = error as NodeJS.ErrnoException;
      if (!code.startsWith('Z_')) throw error;
      this.#broken = message;
    }
  }

  broken(): string | null {
    return this.#broken;
  }
}

function textPart(name: string, format: PackFormat, bytes: number | null, source: Source): Part {
  return {
    name,
    format: formatWords(format),
    bytes,
    items: (settings, from) => itemsOf({ name, bytes: (at) => source.bytes(at) }, format, settings, from),
    broken: () => source.broken(),
  };
}

function formatWords(format: PackFormat): string {
  if (format.kind === 'geonames') return 'GeoNames';
  if (format.kind === 'alternate-names') return 'GeoNames alternate names';
  if (format.kind === 'geojson') return 'GeoJSON';
  return { ',': 'CSV', ';': 'CSV, semicolons', '\t': 'tab-separated table', '|': 'table' }[format.delimiter] ?? 'table';
}

/** UTF-8, or what else the first bytes say. */
function textOf(head: Uint8Array, name: string): string {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff))
    throw new NoPlaces(`${name}: is written in UTF-16, expected UTF-8; save it as "CSV UTF-8"`);
  return new TextDecoder().decode(head);
}

function whatItIs(text: string): string {
  if (text.startsWith('%PDF')) return 'is a PDF document';
  if (/^\s*<(!doctype html|html)/i.test(text)) return 'is a web page';
  if (text.includes('\u0000')) return 'is a binary file';
  if (/^\s*\{\s*"type"\s*:\s*"Topology"/.test(text)) return 'is TopoJSON';
  if (/^\s*[{[]/.test(text)) return 'is JSON without features';
  return `begins with ${JSON.stringify(text.slice(0, 60))}`;
}

async function openArchive(path: string, name: string, size: number, chosen: readonly string[]): Promise<OpenedFile> {
  let found: Awaited<ReturnType<typeof zipEntries>>;
  try {
    found = await zipEntries(path);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new NoPlaces(`${name}: ${error.message}`);
  }
  const { entries, whole } = found;
  if (entries.some((entry) => entry.name.startsWith('xl/'))) return openWorkbook(path, name, size, whole, chosen);
  if (entries.some((entry) => /\.shp$/i.test(entry.name)))
    throw new NoPlaces(
      `${name}: is a shapefile, expected GeoJSON; ogr2ogr -f GeoJSON places.geojson ${name} makes one`,
    );
  const parts: Part[] = [];
  let licence: string | null = null;
  for (const entry of entries) {
    const packed = new Packed(async (from) => skipping(await unpacked(path, entry), from));
    const text = new TextDecoder().decode(await headOf(packed.bytes(0)));
    licence ??= licenceIn(text);
    const format = /readme|licen[cs]e/i.test(entry.name) ? null : formatOf(text, chosen);
    if (format) parts.push(textPart(entry.name, format, entry.size, packed));
  }
  if (parts.length === 0)
    throw new NoPlaces(`${name}: holds ${entries.map((e) => e.name).join(', ') || 'nothing'}; expected ${EXPECTED}`);
  return { parts, licence };
}

/** Passes over the first bytes. */
async function* skipping(stream: AsyncIterable<Uint8Array>, from: number): AsyncGenerator<Uint8Array> {
  let left = from;
  for await (const chunk of stream) {
    if (left >= chunk.length) left -= chunk.length;
    else {
      yield left > 0 ? chunk.subarray(left) : chunk;
      left = 0;
    }
  }
}

async function headOf(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    pieces.push(chunk);
    size += chunk.length;
    if (size >= HEAD) break;
  }
  return Buffer.concat(pieces).subarray(0, HEAD);
}

async function openWorkbook(
  path: string,
  name: string,
  size: number,
  whole: boolean,
  chosen: readonly string[],
): Promise<OpenedFile> {
  if (size > LARGEST_WORKBOOK)
    throw new NoPlaces(
      `${name}: is a workbook of ${size >> 20} MB, expected at most ${LARGEST_WORKBOOK >> 20} MB; save its sheet as CSV`,
    );
  if (!whole) throw new NoPlaces(`${name}: is a workbook that is cut off, and nothing of it can be read; get it anew`);
  const { default: readWorkbook } = await import('read-excel-file/node');
  let sheets: { sheet: string; data: unknown[][] }[];
  try {
    sheets = (await readWorkbook(path)) as { sheet: string; data: unknown[][] }[];
  } catch (error) {
    throw new NoPlaces(`${name}: is a damaged workbook (${(error as Error).message}), expected a whole one`);
  }
  const parts: Part[] = [];
  let licence: string | null = null;
  for (const { sheet, data } of sheets) {
    const rows = data.map((row) => row.map(cellText));
    const heading = headingOf(rows, chosen);
    if (heading !== null)
      parts.push({
        name: `${name}, sheet ${sheet}`,
        format: 'XLSX',
        bytes: null,
        items: (settings, from) => sheetItems(`${name}, sheet ${sheet}`, rows, heading, settings, from),
        broken: () => null,
      });
    else licence ??= licenceIn(rows.map((row) => row.filter((cell) => cell !== '').join(': ')).join('\n'));
  }
  if (parts.length === 0)
    throw new NoPlaces(
      `${name}: no sheet has a heading for the names of places (sheets: ${sheets.map((s) => s.sheet).join(', ')})`,
    );
  return { parts, licence };
}

/** Titles and notes may stand above the headings. */
function headingOf(rows: readonly (readonly string[])[], chosen: readonly string[]): number | null {
  let best: { row: number; columns: number } | null = null;
  for (const [row, cells] of rows.slice(0, 20).entries()) {
    const columns = nameColumns(cells, chosen);
    if (columns > 1 && columns > (best?.columns ?? 0)) best = { row, columns };
  }
  return best?.row ?? null;
}
