import { joinLines, type KnownWords } from './hyphen.ts';
import type { Segment } from './segment.ts';

/**
 * Whether two sides of a gutter are a table and not two columns of prose. Cells are short, or numbers, and lie on one line with their
 * neighbours; a column of prose fills its width. Where labels stand beside prose, each label starts on the line of its paragraph.
 */
export function isTable(left: readonly Segment[], right: readonly Segment[]): boolean {
  const all = [...left, ...right];
  const aligned = right.filter((r) => left.some((l) => sameLine(l, r))).length;
  const shared = aligned / Math.min(left.length, right.length);
  if (shared < 0.6) return labelsBesideProse(left, right);
  const words = wordsIn(all);
  if (all.filter(isFigure).length / all.length >= 0.2 && words <= 6) return true;
  const [a, b] = [linesOf(left), linesOf(right)];
  const isProse = [a, b].every((side) => filled(side) >= 0.6 && wordsIn(side.flat(), side.length) >= 3);
  return !isProse && (words <= 5 || labelsBesideProse(left, right));
}

const wordsIn = (segments: readonly Segment[], parts = segments.length): number =>
  segments.reduce((n, s) => n + s.text.split(' ').length, 0) / parts;
const sameLine = (a: Segment, b: Segment): boolean => Math.abs(a.y - b.y) <= 0.25 * Math.max(a.size, b.size);
const startOf = (line: readonly Segment[]): number => Math.min(...line.map((s) => s.x1));
const endOf = (line: readonly Segment[]): number => Math.max(...line.map((s) => s.x2));

/** Share of lines that fill three quarters of their side's width. */
function filled(lines: readonly (readonly Segment[])[]): number {
  const width = Math.max(...lines.map(endOf)) - Math.min(...lines.map(startOf));
  return lines.filter((line) => endOf(line) - startOf(line) >= 0.75 * width).length / lines.length;
}

function labelsBesideProse(left: readonly Segment[], right: readonly Segment[]): boolean {
  const labels = groupsByGap(left);
  const texts = groupsByGap(right);
  if (labels.length < 2 || left.some((s) => s.text.split(' ').length > 5)) return false;
  const starts = labels.filter((l) => texts.some((t) => sameLine(l[0]!, t[0]!))).length;
  return starts / labels.length >= 0.8;
}

/** Segments → lines from top to bottom. */
function linesOf(segments: readonly Segment[]): Segment[][] {
  const lines: Segment[][] = [];
  for (const s of [...segments].sort((a, b) => a.y - b.y || a.x1 - b.x1)) {
    const last = lines.at(-1);
    if (last && sameLine(last[0]!, s)) last.push(s);
    else lines.push([s]);
  }
  return lines.map((line) => line.sort((a, b) => a.x1 - b.x1));
}

/** Lines that follow each other at the distance of set text, in em, may be one cell that was wrapped. */
const SET_TIGHT = 1.35;

/** Lines → groups with more room between them than inside; each line a group where the room is even. */
function groupsByGap(segments: readonly Segment[]): Segment[][] {
  const lines = linesOf(segments);
  const gaps = lines.slice(1).map((line, i) => line[0]!.y - lines[i]![0]!.y);
  const least = Math.min(...gaps);
  const tight = least <= SET_TIGHT * Math.max(...segments.map((s) => s.size));
  if (!tight || least * 1.25 >= Math.max(...gaps)) return lines;
  const groups: Segment[][][] = [lines.slice(0, 1)];
  gaps.forEach((gap, i) => {
    const line = lines[i + 1]!;
    if (gap <= least * 1.2) groups.at(-1)!.push(line);
    else groups.push([line]);
  });
  // Lines that each have a figure of their own are rows, however close they stand.
  return groups.flatMap((group) => (group.filter((line) => line.some(isFigure)).length >= 2 ? group : [group.flat()]));
}

const isFigure = (s: Segment): boolean => /^[\d.,%~<>+–-]*\d[\d.,%]*$/.test(s.text);

/**
 * Parts a table from what stands above and below it on its side of the page: lines of one segment before its first row (a title), and
 * such lines after it that keep a distance (a note on sources).
 */
export function tableAlone(segments: readonly Segment[]): {
  above: readonly Segment[];
  table: readonly Segment[];
  below: readonly Segment[];
} {
  const lines = linesOf(segments);
  const first = lines.findIndex((line) => line.length > 1);
  let last = lines.findLastIndex((line) => line.length > 1);
  while (last + 1 < lines.length) {
    const [before, next] = [lines[last]![0]!, lines[last + 1]![0]!];
    if (next.y - before.y > SET_TIGHT * before.size) break;
    last++;
  }
  return {
    above: lines.slice(0, first).flat(),
    table: lines.slice(first, last + 1).flat(),
    below: lines.slice(last + 1).flat(),
  };
}

/** A row of a table as one line of text: its cells from left to right, a tab between them. */
export interface TableRow {
  readonly text: string;
  readonly y: number;
}

/** The rows of a table. Lines that were wrapped inside a cell go to the row that they belong to. */
export function rowsOf(segments: readonly Segment[], known: KnownWords): TableRow[] {
  const columns = columnsOf(segments);
  const rows: Segment[][] = [];
  for (const group of groupsByGap(segments)) {
    // A row of figures may lack its label; words beside nothing are the rest of the cell above.
    const hasCell = (column: number): boolean => group.some((s) => columnAt(columns, s) === column);
    const isRow = columns.length > 2 && columns.every((_, column) => column === 0 || hasCell(column));
    const continues = rows.length > 0 && !hasCell(0) && !isRow;
    if (continues) rows.at(-1)!.push(...group);
    else rows.push(group);
  }
  return rows.map((row) => {
    const cells = columns.map((_, i) =>
      joinLines(
        row.filter((s) => columnAt(columns, s) === i).map((s) => s.text),
        known,
      ),
    );
    return { text: cells.join('\t').trimEnd(), y: row[0]!.y };
  });
}

interface Column {
  x1: number;
  x2: number;
}

/** Segments that lie over each other are in one column; one that reaches over several (a heading of the table) makes none. */
function columnsOf(segments: readonly Segment[]): Column[] {
  const columns: Column[] = [];
  for (const s of [...segments].sort((a, b) => a.x2 - a.x1 - (b.x2 - b.x1))) {
    const over = columns.filter((c) => s.x1 < c.x2 && c.x1 < s.x2);
    if (over.length === 0) columns.push({ x1: s.x1, x2: s.x2 });
    else if (over.length === 1) {
      const [column] = over as [Column];
      column.x1 = Math.min(column.x1, s.x1);
      column.x2 = Math.max(column.x2, s.x2);
    }
  }
  return columns.sort((a, b) => a.x1 - b.x1);
}

function columnAt(columns: readonly Column[], s: Segment): number {
  const overlap = (c: Column): number => Math.min(c.x2, s.x2) - Math.max(c.x1, s.x1);
  let best = 0;
  for (let i = 1; i < columns.length; i++) if (overlap(columns[i]!) > overlap(columns[best]!) + 0.01) best = i;
  // A heading over several columns belongs to the first of them.
  const first = columns.findIndex((c) => overlap(c) > 0 && Math.abs(c.x1 - s.x1) < 3);
  return first >= 0 ? first : best;
}
