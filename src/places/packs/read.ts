import { featuresOf } from './features.ts';
import type { PackFormat } from './format.ts';
import { alternateName, geonamesRow } from './geonames.ts';
import { isTagRow } from './headings.ts';
import { cellsOf, recordsOf, type Start } from './records.ts';
import type { Damage, PackRow } from './row.ts';
import { drawnBy } from './shapes.ts';
import { TableReader, type TableSettings } from './table.ts';

/** How far a part has been read: the byte, line and number of the row behind the last one. */
export interface Cursor extends Start {
  readonly number: number;
}

export const BEGINNING: Cursor = { byte: 0, line: 1, number: 1 };

/** What the next piece of a file gives: a place, one more name of a place, or a damage that costs it. */
export interface Item {
  readonly row: PackRow | null;
  readonly alias: { readonly id: string; readonly name: string } | null;
  readonly damage: Damage | null;
  /** Where reading goes on behind it. */
  readonly next: Cursor;
}

/** A text that holds places: a file, or one of an archive. */
export interface TextPart {
  readonly name: string;
  /** Its bytes from an offset on. */
  bytes(from: number): AsyncIterable<Uint8Array>;
}

export interface ReadSettings extends TableSettings {
  /** Name of a first-order division by its GeoNames code. */
  readonly divisionName: (code: string) => string | null;
}

/** The places of a part, from the cursor on, one after another: a part of any size takes the memory of one chunk. */
export async function* itemsOf(
  part: TextPart,
  format: PackFormat,
  settings: ReadSettings,
  from: Cursor = BEGINNING,
): AsyncGenerator<Item> {
  if (format.kind === 'geojson') yield* featureItems(part, format.form, settings, from);
  else if (format.kind === 'table') yield* tableItems(part, format, settings, from);
  else {
    let number = from.number;
    for await (const { record, damage, line, end, endLine } of recordsOf(
      part.bytes(from.byte),
      part.name,
      from,
      null,
    )) {
      const next = { byte: end, line: endLine, number: ++number };
      if (record === null) {
        yield { row: null, alias: null, damage, next };
        continue;
      }
      const cells = record.split('\t');
      yield tried(
        () =>
          format.kind === 'geonames'
            ? { row: geonamesRow(cells, settings.divisionName), alias: null }
            : { row: null, alias: alternateName(cells) },
        { part: part.name, line, byte: end - 1 },
        next,
      );
    }
  }
}

/** The rows of a sheet, of which the first is that of the headings. */
export function* sheetItems(
  part: string,
  rows: readonly (readonly string[])[],
  heading: number,
  settings: ReadSettings,
  from: Cursor = BEGINNING,
): Generator<Item> {
  const tags = isTagRow(rows[heading + 1] ?? []) ? (rows[heading + 1] as readonly string[]) : null;
  const table = new TableReader(rows[heading] ?? [], tags, settings);
  const first = heading + (tags ? 2 : 1);
  for (let i = Math.max(first, from.line - 1); i < rows.length; i++) {
    const number = i - first + 1;
    const next = { byte: 0, line: i + 2, number: number + 1 };
    yield* rowItem(table, rows[i] as readonly string[], number, null, { part, line: i + 1, byte: null }, next);
  }
}

async function* tableItems(
  part: TextPart,
  { delimiter, heading }: Extract<PackFormat, { kind: 'table' }>,
  settings: ReadSettings,
  from: Cursor,
): AsyncGenerator<Item> {
  let records = recordsOf(part.bytes(0), part.name, BEGINNING, delimiter);
  const head: string[][] = [];
  let table: TableReader | null = null;
  let number = 1;
  // Headings are read again when reading goes on in the middle.
  for await (const { record, damage, line, end, endLine } of records) {
    const cells = record === null ? null : cellsOf(record.replace(/^\uFEFF/, ''), delimiter);
    if (table === null && cells) {
      head.push(cells);
      const above = head[heading];
      if (above === undefined) continue;
      if (head.length === heading + 1) continue;
      const tags = isTagRow(cells) ? cells : null;
      table = new TableReader(above, tags, settings);
      if (from.byte > 0) break;
      if (tags) continue;
    }
    const next = { byte: end, line: endLine, number: ++number };
    if (cells === null || table === null) yield { row: null, alias: null, damage, next };
    else yield* rowItem(table, cells, number - 1, null, { part: part.name, line, byte: null }, next);
  }
  if (table === null) table = new TableReader(head[heading] ?? [], null, settings);
  if (from.byte === 0) return;
  number = from.number;
  records = recordsOf(part.bytes(from.byte), part.name, from, delimiter);
  for await (const { record, damage, line, end, endLine } of records) {
    const next = { byte: end, line: endLine, number: ++number };
    if (record === null) yield { row: null, alias: null, damage, next };
    else
      yield* rowItem(table, cellsOf(record, delimiter), number - 1, null, { part: part.name, line, byte: null }, next);
  }
}

async function* featureItems(
  part: TextPart,
  form: 'collection' | 'sequence',
  settings: ReadSettings,
  from: Cursor,
): AsyncGenerator<Item> {
  let headings: readonly string[] = [];
  let table: TableReader | null = null;
  let number = from.number;
  for await (const { record, damage, line, end, endLine } of featuresOf(part.bytes(from.byte), part.name, from, form)) {
    const next = { byte: end, line: endLine, number: ++number };
    if (record === null) {
      yield { row: null, alias: null, damage, next };
      continue;
    }
    const properties = Object.entries(record.properties ?? {});
    const where = { part: part.name, line, byte: end };
    // Features of one collection mostly have the same properties.
    if (table === null || properties.length !== headings.length || properties.some(([key], i) => key !== headings[i])) {
      headings = properties.map(([key]) => key);
      try {
        table = new TableReader(headings, null, settings);
      } catch (error) {
        yield { row: null, alias: null, damage: { ...where, expected: (error as Error).message, lost: 1 }, next };
        continue;
      }
    }
    const cells = properties.map(([, value]) => cellText(value));
    yield* rowItem(table, cells, number - 1, drawnBy(record.geometry), where, next);
  }
}

type Where = Pick<Damage, 'part' | 'line' | 'byte'>;

function* rowItem(
  table: TableReader,
  cells: readonly string[],
  number: number,
  drawn: ReturnType<typeof drawnBy>,
  where: Where,
  next: Cursor,
): Generator<Item> {
  let doubt: string | null = null;
  const item = tried(
    () => {
      const read = table.row(cells, number, drawn);
      doubt = read?.doubt ?? null;
      return { row: read?.row ?? null, alias: null };
    },
    where,
    next,
  );
  yield doubt === null ? item : { ...item, damage: { ...where, expected: doubt, lost: 0 } };
}

function tried(read: () => Pick<Item, 'row' | 'alias'>, where: Where, next: Cursor): Item {
  try {
    return { ...read(), damage: null, next };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { row: null, alias: null, damage: { ...where, expected: error.message, lost: 1 }, next };
  }
}

/** A value of JSON or of a sheet as a cell of a table. */
export function cellText(value: unknown): string {
  return value === null || value === undefined || typeof value === 'object' ? '' : String(value);
}
