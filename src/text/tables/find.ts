import type { Span } from '../../vocabulary/span.ts';
import { byPosition } from './align.ts';
import { cellsOf, RULE, separatorOf } from './cells.ts';
import type { Cell, Separator, Table, TableRow } from './table.ts';

interface Line extends Span {
  readonly words: string;
  readonly separator: Separator | null;
  /** Empty lines right before it. */
  readonly gap: number;
}

/** Lines of a list parted by commas or semicolons are many in prose: so many must stand under each other to be rows. */
const LEAST_ROWS: Readonly<Record<Separator, number>> = { tab: 2, bar: 2, gap: 2, semicolon: 3, comma: 3 };
/** Rows that the reader of a document set apart as paragraphs are one empty line from each other. */
const MAY_BE_APART: ReadonlySet<Separator> = new Set(['tab', 'bar']);
/** How many lines around a table may say what it is about. */
const AROUND = 3;
const LONGEST_HEADING = 60;

/**
 * The tables of a text: cells parted by tabs (as documents of other formats are taken out), bars, runs of spaces, semicolons or commas.
 * Tables come in text order and never overlap. Pure layout: a table of telephone numbers is one, too. `within` are the stretches to look
 * in, in order.
 *
 * @example findTables('Town | Killed\nKado | 12') // one table of two columns and two rows
 */
export function findTables(text: string, within: readonly Span[] = [{ start: 0, end: text.length }]): Table[] {
  const lines = linesOf(text, within);
  const tables: Table[] = [];
  let at = 0;
  while (at < lines.length) {
    const run = runFrom(lines, at);
    const table = run && tableOf(text, lines, at, run);
    if (table) tables.push(table);
    at += table ? run.length : 1;
  }
  return tables;
}

function linesOf(text: string, within: readonly Span[]): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  for (const match of text.matchAll(/[^\n]*(?:\n|$)/g)) {
    const words = match[0].replace(/\s+$/, '');
    if (words === '') {
      gap++;
      continue;
    }
    if (RULE.test(words)) continue;
    const start = match.index;
    const end = start + words.length;
    const seen = within.some((span) => span.start < end && start < span.end);
    if (!seen) continue;
    lines.push({ start, end, words, separator: separatorOf(words), gap });
    gap = 0;
  }
  return lines;
}

/** The lines from `at` that stand under each other as rows; null where there are too few. */
function runFrom(lines: readonly Line[], at: number): Line[] | null {
  const { separator } = lines[at]!;
  if (separator === null) return null;
  const run = [lines[at]!];
  for (let i = at + 1; i < lines.length; i++) {
    const line = lines[i]!;
    const apart = line.gap > (MAY_BE_APART.has(separator) ? 1 : 0);
    if (apart) break;
    if (line.separator === separator || isGroupHeading(line, lines[i + 1], separator)) run.push(line);
    else break;
  }
  return run.length >= LEAST_ROWS[separator] ? run : null;
}

/** "Eastern region" alone on a line, right above rows: it heads them. */
function isGroupHeading(line: Line, next: Line | undefined, separator: Separator): boolean {
  return (
    separator !== 'comma' &&
    separator !== 'semicolon' &&
    line.gap === 0 &&
    next?.separator === separator &&
    next.gap === 0 &&
    line.words.trim().length <= LONGEST_HEADING &&
    !/[.!?:]$/.test(line.words)
  );
}

function tableOf(text: string, lines: readonly Line[], at: number, run: readonly Line[]): Table | null {
  const { separator } = run[0] as Line & { separator: Separator };
  const cells = run.map((line) => cellsOf(text, line, separator));
  const rows =
    separator === 'gap'
      ? byPosition(
          cells,
          run.map((line) => line.start),
        )
      : padded(cells);
  const columns = rows[0]?.length ?? 0;
  if (columns < 2 || !isEven(cells, separator)) return null;
  return {
    start: run[0]!.start,
    end: run.at(-1)!.end,
    separator,
    columns,
    rows: rows.map(rowOf),
    above: lines.slice(Math.max(0, at - AROUND), at).reverse(),
    below: lines.slice(at + run.length, at + run.length + AROUND),
  };
}

/** Lists in prose have now two parts and now four; the rows of a file of values have all the same number. */
function isEven(cells: readonly (readonly Cell[])[], separator: Separator): boolean {
  return (separator !== 'comma' && separator !== 'semicolon') || cells.every((row) => row.length === cells[0]!.length);
}

function padded(cells: readonly (readonly Cell[])[]): Cell[][] {
  const columns = Math.max(...cells.map((row) => row.length));
  return cells.map((row) => {
    const end = row.at(-1)?.end ?? 0;
    return [...row, ...Array.from({ length: columns - row.length }, () => ({ start: end, end, text: '' }))];
  });
}

function rowOf(cells: readonly Cell[]): TableRow {
  const full = cells.filter((cell) => cell.text !== '');
  return { cells, start: full[0]?.start ?? cells[0]!.start, end: full.at(-1)?.end ?? cells[0]!.end };
}
