import type { Cell, Table, TableRow } from '../../text/tables/index.ts';
import type { Span } from '../../vocabulary/span.ts';
import type { Column } from './column.ts';
import { figureOf, isFigure } from './figures.ts';
import { columnIn, type Meaning, meaningOf } from './heading.ts';
import { stateOf } from './states.ts';

/** A column with its heading; `cells` are those of the heading. */
export interface Heading {
  readonly words: string;
  readonly cells: readonly Cell[];
  readonly meaning: Meaning;
}

/** A row of the body. `group` is the line above it that heads it and those after it. */
export interface BodyRow {
  readonly cells: readonly Cell[];
  readonly group: Cell | null;
  /** The line of each cell: its words are the evidence. */
  readonly lines: readonly Span[];
}

/** A table of which it is known what its columns are. */
export interface Layout {
  readonly table: Table;
  readonly headings: readonly Heading[];
  readonly rows: readonly BodyRow[];
  /** What the table is about: its title and the lines above it, the nearest first. */
  readonly titles: readonly Span[];
  /** What its title says is counted. */
  readonly about: Column | null;
}

/** So many rows may head a table. */
const MOST_HEADINGS = 3;
const LONGEST_TITLE = 200;
const MOST_TITLES = 2;

/**
 * Which columns a table has and what they mean; null for a table of another matter. A table whose columns say nothing is turned: in "Killed | 12"
 * the rows are what is counted.
 */
export function layoutOf(table: Table, text: string): Layout | null {
  const { title, headings, body } = partsOf(table);
  const titles = [...(title ? [title] : []), ...titlesIn(table.above, text)];
  const about =
    titles.map((line) => columnIn(text.slice(line.start, line.end))).find((column) => column !== null) ?? null;
  const upright = headings.length ? build(headings, groupedRows(body), about) : null;
  const found = upright && tells(upright) ? upright : turned([...headings, ...body], about);
  return found && tells(found) ? { table, ...found, titles, about } : null;
}

/** Numbers fill the table, whatever they count: it is no place for prose. */
export function isOfFigures(table: Table): boolean {
  const cells = table.rows
    .slice(1)
    .flatMap((row) => row.cells.slice(1))
    .filter((cell) => cell.text !== '');
  return cells.length > 0 && cells.filter((cell) => isFigure(cell)).length / cells.length >= 0.5;
}

/** The lines right above a table that are short and no sentence, item or row: its title, and the heading over that. */
function titlesIn(above: readonly Span[], text: string): Span[] {
  const end = above.findIndex(({ start, end }) => !isTitle(text.slice(start, end)));
  return above.slice(0, end < 0 ? MOST_TITLES : Math.min(end, MOST_TITLES));
}

const isTitle = (words: string): boolean =>
  words.length <= LONGEST_TITLE &&
  !/\t|\||[.!?]["”’)]?$|^\s*(?:[-–—•*▪●◦‣►■o]|\(?\w{1,2}[.)])\s|\bsources?:/iu.test(words);

/** The rows that head a table end where figures begin; in a table without figures the first row heads it. */
function partsOf(table: Table): { title: TableRow | null; headings: TableRow[]; body: TableRow[] } {
  const rows = [...table.rows];
  const title = fullCells(rows[0]!) === 1 && rows.length > 2 ? rows.shift()! : null;
  const first = rows.findIndex((row) =>
    row.cells.some((cell, i) => i > 0 && isFigure(cell) && !/^(?:19|20)\d\d$/.test(cell.text)),
  );
  const many = first < 0 ? 1 : rows.slice(0, first).filter((row) => fullCells(row) > 1).length;
  if (many > MOST_HEADINGS) return { title, headings: rows.slice(0, 1), body: rows.slice(1) };
  let count = 0;
  for (let seen = 0; seen < many; count++) if (fullCells(rows[count]!) > 1) seen++;
  return { title, headings: rows.slice(0, count), body: rows.slice(count) };
}

const fullCells = (row: TableRow): number => row.cells.filter((cell) => cell.text !== '').length;

type Built = Pick<Layout, 'headings' | 'rows'>;

function build(headings: readonly TableRow[], rows: readonly BodyRow[], about: Column | null): Built {
  const columns = headings[0]!.cells.map((_, i) => headingOf(headings, i));
  return {
    headings: withBare(
      columns.map((cells) => asHeading(cells)),
      about,
    ),
    rows,
  };
}

function asHeading(cells: readonly Cell[]): Heading {
  const words = cells.map((cell) => cell.text).join(' ');
  return { words, cells, meaning: meaningOf(words) };
}

/** The words over a column: of a heading that reaches over several columns all of these have it. */
function headingOf(rows: readonly TableRow[], column: number): Cell[] {
  const last = rows.length - 1;
  return rows.flatMap((row, i) => {
    let at = column;
    if (i < last && rows[last]!.cells[column]!.text !== '') while (at > 1 && row.cells[at]!.text === '') at--;
    const cell = row.cells[at]!;
    return cell.text === '' ? [] : [cell];
  });
}

/** Rows of one cell head those after them. */
function groupedRows(rows: readonly TableRow[]): BodyRow[] {
  let group: Cell | null = null;
  const found: BodyRow[] = [];
  for (const row of rows) {
    const full = row.cells.filter((cell) => cell.text !== '');
    if (full.length === 1 && !isFigure(full[0]!)) group = full[0]!;
    else found.push({ cells: row.cells, group, lines: row.cells.map(() => ({ start: row.start, end: row.end })) });
  }
  return found;
}

/** "Households", "Total", "Women" count what the title, or the one column beside them, says. */
function withBare(headings: readonly Heading[], about: Column | null): Heading[] {
  const told = new Set(headings.flatMap(({ meaning }) => (meaning.is === 'count' ? [meaning.column] : [])));
  const ofPeople = [...told].filter(({ counts }) => counts === 'people');
  const people = ofPeople.length === 1 ? ofPeople[0]! : null;
  return headings.map((heading) => {
    const { meaning } = heading;
    if (meaning.is !== 'bare') return heading;
    // Two numbers of one unit are no two counts of one thing: "Displaced | Total".
    const column =
      told.size === 0 ? about : meaning.unit !== null ? people : about?.id === 'harm/casualties/column' ? about : null;
    if (column?.counts !== 'people') return heading;
    return { ...heading, meaning: { ...meaning, is: 'count', column } };
  });
}

function turned(rows: readonly TableRow[], about: Column | null): Built | null {
  const grid = rows.filter((row) => fullCells(row) > 1);
  const columns = grid[0]?.cells.length ?? 0;
  if (grid.length < 1 || columns < 2) return null;
  const [first] = grid as [TableRow];
  // Headed by places, days or "Number": the cells of the first row are no figures then.
  const headed = first.cells.slice(1).every((cell) => figureOf(cell) === null);
  const counted = headed ? grid.slice(1) : grid;
  const labels = counted.map((row) => asHeading([row.cells[0]!]));
  const over = headed ? first : null;
  const corner: Heading = { words: '', cells: [], meaning: { is: 'blank' } };
  const rowsOf = Array.from({ length: columns - 1 }, (_, i): BodyRow => {
    const label = over?.cells[i + 1] ?? { start: first.start, end: first.start, text: '' };
    return {
      cells: [label, ...counted.map((row) => row.cells[i + 1]!)],
      group: null,
      lines: [over ?? first, ...counted].map(({ start, end }) => ({ start, end })),
    };
  });
  return { headings: [corner, ...withBare(labels, about)], rows: rowsOf };
}

/** Does some column say what it counts, who holds, or how things stand, and do the cells under it agree? */
function tells({ headings, rows }: Built): boolean {
  return headings.some(({ meaning }, i) => {
    const cells = rows.map((row) => row.cells[i]!);
    if (meaning.is === 'count') return cells.some((cell) => figureOf(cell) !== null);
    if (meaning.is === 'status') return cells.some((cell) => stateOf(cell.text) !== null);
    return meaning.is === 'holder' || meaning.is === 'text';
  });
}
