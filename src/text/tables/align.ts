import type { Cell } from './table.ts';

/** Where a cell stands in its line, in characters from its start. */
interface Column {
  from: number;
  to: number;
}

/**
 * Cells of lines that are set in columns with runs of spaces → a cell for every column, empty where a line has none there. Where all
 * lines have the same number of cells their order tells; else what lies over each other is one column.
 * @param starts where each line begins
 */
export function byPosition(lines: readonly (readonly Cell[])[], starts: readonly number[]): Cell[][] {
  const most = Math.max(...lines.map((line) => line.length));
  if (lines.every((line) => line.length === most)) return lines.map((line) => [...line]);
  const columns = columnsOf(lines, starts);
  return lines.map((line, i) => {
    const start = starts[i]!;
    const row: Cell[] = columns.map(() => ({ start: line[0]?.start ?? start, end: line[0]?.start ?? start, text: '' }));
    for (const cell of line) row[nearest(columns, cell, start)] = cell;
    return row;
  });
}

/** Narrow cells first: one that reaches over several columns (a heading of two) makes none. */
function columnsOf(lines: readonly (readonly Cell[])[], starts: readonly number[]): Column[] {
  const cells = lines
    .flatMap((line, i) => line.map((cell) => ({ from: cell.start - starts[i]!, to: cell.end - starts[i]! })))
    .sort((a, b) => a.to - a.from - (b.to - b.from));
  const columns: Column[] = [];
  for (const cell of cells) {
    const over = columns.filter((column) => cell.from < column.to && column.from < cell.to);
    if (over.length === 0) columns.push({ ...cell });
    else if (over.length === 1) {
      const [column] = over as [Column];
      column.from = Math.min(column.from, cell.from);
      column.to = Math.max(column.to, cell.to);
    }
  }
  return columns.sort((a, b) => a.from - b.from);
}

function nearest(columns: readonly Column[], cell: Cell, start: number): number {
  const [from, to] = [cell.start - start, cell.end - start];
  const overlap = (column: Column): number => Math.min(to, column.to) - Math.max(from, column.from);
  let best = 0;
  for (let i = 1; i < columns.length; i++) if (overlap(columns[i]!) > overlap(columns[best]!)) best = i;
  return best;
}
