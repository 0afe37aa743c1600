import type { Parsed } from './row.ts';

/** No row of a table is longer; one that is has an opening quotation mark that nothing closes. */
const LONGEST_RECORD = 1 << 20;
const NEWLINE = 10;
const QUOTE = 34;

/** Where in a part reading begins: at its beginning, or behind the last row that was kept. */
export interface Start {
  readonly byte: number;
  readonly line: number;
}

/**
 * Cuts a stream of UTF-8 into records that end with a line's end; with a delimiter, line ends inside quoted cells do not count
 * (RFC 4180). A record with a broken byte is given up alone, and so is a quotation mark that nothing closes: its line.
 */
export async function* recordsOf(
  bytes: AsyncIterable<Uint8Array>,
  part: string,
  { byte, line }: Start,
  delimiter: string | null,
): AsyncGenerator<Parsed<string>> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });
  const separator = delimiter?.charCodeAt(0) ?? -1;
  let held: Uint8Array = new Uint8Array(0);
  let at = line;
  let offset = byte;
  let ended = false;
  const chunks = bytes[Symbol.asyncIterator]();
  while (!ended) {
    const next = await chunks.next();
    ended = next.done === true;
    if (!next.done) held = joined(held, next.value);
    let start = 0;
    for (;;) {
      const found = endOf(held, start, separator, ended);
      if (found === null) break;
      const { end, unclosed } = found;
      const raw = held.subarray(start, end);
      const lines = newlinesIn(raw);
      const whole = { line: at, end: offset + raw.length, endLine: at + lines };
      try {
        if (unclosed) throw new RangeError(`a quotation mark that closes the cell`);
        const text = decoder.decode(raw).replace(/\r?\n$/, '');
        if (text !== '') yield { ...whole, record: text, damage: null };
      } catch (error) {
        const expected = error instanceof RangeError ? error.message : 'UTF-8';
        yield { ...whole, record: null, damage: { part, line: at, byte: offset, expected, lost: 1 } };
      }
      at += lines;
      offset += raw.length;
      start = end;
    }
    held = held.subarray(start);
  }
}

/** The byte behind the record that begins at `start`; null where more of the file is needed to tell. */
function endOf(
  bytes: Uint8Array,
  start: number,
  separator: number,
  ended: boolean,
): { end: number; unclosed: boolean } | null {
  if (start >= bytes.length) return null;
  if (separator < 0) {
    const end = bytes.indexOf(NEWLINE, start);
    return end >= 0 ? { end: end + 1, unclosed: false } : ended ? { end: bytes.length, unclosed: false } : null;
  }
  let quoted = false;
  let opening = true;
  for (let i = start; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (quoted) {
      if (byte === QUOTE) quoted = false;
      else if (i - start > LONGEST_RECORD) break;
    } else if (byte === NEWLINE) return { end: i + 1, unclosed: false };
    else if (byte === QUOTE && (opening || bytes[i - 1] === QUOTE)) quoted = true;
    opening = byte === separator;
  }
  if (!ended && bytes.length - start <= LONGEST_RECORD) return null;
  if (!quoted) return { end: bytes.length, unclosed: false };
  const line = bytes.indexOf(NEWLINE, start);
  return { end: line < 0 ? bytes.length : line + 1, unclosed: true };
}

function newlinesIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count++;
  return count;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const out = new Uint8Array(a.length + b.length);
  out.set(a);
  out.set(b, a.length);
  return out;
}

/** The cells of one record (RFC 4180): quotation marks around a cell fall away, doubled ones inside it are one. */
export function cellsOf(record: string, delimiter: string): string[] {
  if (!record.includes('"')) return record.split(delimiter);
  const cells: string[] = [];
  for (let at = 0; at <= record.length; ) {
    if (record[at] !== '"') {
      const end = record.indexOf(delimiter, at);
      cells.push(record.slice(at, end < 0 ? record.length : end));
      if (end < 0) return cells;
      at = end + 1;
      if (at === record.length) cells.push('');
      continue;
    }
    let cell = '';
    let from = at + 1;
    for (;;) {
      const end = record.indexOf('"', from);
      if (end < 0) {
        cell += record.slice(from);
        from = record.length;
        break;
      }
      cell += record.slice(from, end);
      from = end + 1;
      if (record[from] !== '"') break;
      cell += '"';
      from++;
    }
    const end = record.indexOf(delimiter, from);
    cells.push(cell + record.slice(from, end < 0 ? record.length : end));
    if (end < 0) return cells;
    at = end + 1;
    if (at === record.length) cells.push('');
  }
  return cells;
}
