import { BLOCK, decode } from './word-list.ts';

const NEWLINE = 10;

/** The lines of a text in UTF-8, without their ends. */
export function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let i = 0; i < bytes.length; i++)
    if (bytes[i] === NEWLINE) {
      lines.push(bytes.subarray(start, i));
      start = i + 1;
    }
  return lines;
}

/** Where the first line of each block of 16 begins. */
export function blockStarts(bytes: Uint8Array): Uint32Array {
  const starts = [0];
  let line = 0;
  for (let i = 0; i < bytes.length - 1; i++) if (bytes[i] === NEWLINE && ++line % BLOCK === 0) starts.push(i + 1);
  return Uint32Array.from(starts);
}

/** A line by its number, where blocks begin at `starts`. */
export function lineAt(bytes: Uint8Array, starts: Uint32Array, line: number): string {
  let start = starts[Math.floor(line / BLOCK)]!;
  for (let skipped = line % BLOCK; skipped > 0; start++) if (bytes[start] === NEWLINE) skipped--;
  let end = start;
  while (bytes[end] !== NEWLINE) end++;
  return decode(bytes, start, end);
}
