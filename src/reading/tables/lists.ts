import { ITEM } from '../../text/items.ts';
import type { Cell, Table, TableRow } from '../../text/tables/index.ts';
import type { Section } from '../../vocabulary/report.ts';
import type { Span } from '../../vocabulary/span.ts';
import { figureOf } from './figures.ts';
import { columnIn, type Meaning, meaningOf } from './heading.ts';
import type { Heading, Layout } from './layout.ts';

/** A line of a report: without the mark of an item. */
interface Line extends Span {
  readonly words: string;
}

/** "Dead: 12", "Kado – 4,500 (900 families)", "Orsen (2,300)". */
const LABELLED =
  /^(?<label>\p{L}[^:|\t]{0,60}?)(?<between>\s*:\s+|\s+[–—-]\s+|\s+\()(?<figure>[~≈<>≥≤+]?\s?\d.*?|about \d.*?|over \d.*?|at least \d.*?)(?<close>\))?[.;,]?$/u;
/** Several on one line: "Dead: 12; injured: 30". */
const NEXT_LABEL = /[;,|]\s+(?=\p{L}[^:;,|]{1,40}:\s+[~<>]?\d)/gu;
/** Longer lines tell something. */
const LONGEST_LINE = 90;

type Entry = { readonly label: Cell; readonly figure: Cell; readonly line: Span; readonly meaning: Meaning };

/**
 * Lists of figures, as tables of one column: boxes of key figures ("12,500" over "people displaced"), lines of a label and a number ("Dead: 12"), and
 * places with numbers under a heading that says what they count ("Displacement by district:" over "Kado: 4,500").
 */
export function listsIn(
  text: string,
  sections: readonly Section[],
  taken: readonly Span[],
): { table: Table; layout: Layout }[] {
  const lines = linesOf(text, sections, taken);
  const found: { table: Table; layout: Layout }[] = [];
  for (let at = 0; at < lines.length; ) {
    const box = boxAt(lines, at);
    const run = box ? box.entries : entriesFrom(text, lines, at);
    const used = box ? box.lines : new Set(run.map((entry) => entry.line)).size;
    const title = at > 0 ? lines[at - 1]! : null;
    const list = run.length ? listOf(run, title) : null;
    if (list) found.push(list);
    at += list ? used : Math.max(1, used);
  }
  return found;
}

function linesOf(text: string, sections: readonly Section[], taken: readonly Span[]): Line[] {
  return sections.flatMap((section) => {
    if (section.kind !== 'body' && section.kind !== 'headline') return [];
    const lines: Line[] = [];
    for (const match of text.slice(section.start, section.end).matchAll(/[^\n]*\S[^\n]*/g)) {
      const mark = ITEM.exec(match[0])?.[0].length ?? /^\s*/.exec(match[0])![0].length;
      const start = section.start + match.index + mark;
      const words = match[0].slice(mark).trimEnd();
      if (!taken.some((span) => span.start < start + words.length && start < span.end))
        lines.push({ start, end: start + words.length, words });
    }
    return lines;
  });
}

/** Numbers alone on a line, each with its label on the line below, or each with it above. */
function boxAt(lines: readonly Line[], at: number): { entries: Entry[]; lines: number } | null {
  const numberFirst = isAlone(lines[at]);
  const entries: Entry[] = [];
  for (let i = at; i + 1 < lines.length; i += 2) {
    const [figure, label] = numberFirst ? [lines[i]!, lines[i + 1]!] : [lines[i + 1]!, lines[i]!];
    if (!isAlone(figure) || isAlone(label) || label.words.length > LONGEST_LINE) break;
    const meaning = meaningOf(label.words);
    if (meaning.is !== 'count') break;
    const line = { start: Math.min(figure.start, label.start), end: Math.max(figure.end, label.end) };
    entries.push({ label: cellOf(label), figure: cellOf(figure), line, meaning });
  }
  return entries.length ? { entries, lines: entries.length * 2 } : null;
}

const isAlone = (line: Line | undefined): boolean =>
  line !== undefined &&
  /^\W*\d[\d,.\s]*(?:\+|k|m|million|thousand)?$/i.test(line.words) &&
  figureOf(cellOf(line)) !== null;

const cellOf = ({ start, end, words }: Line): Cell => ({ start, end, text: words });

/** The entries of the lines from `at` on, as long as each line is one or several. */
function entriesFrom(text: string, lines: readonly Line[], at: number): Entry[] {
  const found: Entry[] = [];
  let counts: boolean | null = null;
  for (const line of lines.slice(at)) {
    const entries = entriesOf(text, line);
    if (entries === null) break;
    const counted = entries.every(({ meaning }) => meaning.is === 'count');
    if (counts !== null && counts !== counted) break;
    counts = counted;
    found.push(...entries);
  }
  return found;
}

function entriesOf(text: string, line: Line): Entry[] | null {
  if (line.words.length > LONGEST_LINE) return null;
  const entries: Entry[] = [];
  let from = line.start;
  for (const end of [...[...line.words.matchAll(NEXT_LABEL)].map((m) => line.start + m.index), line.end]) {
    const words = text.slice(from, end);
    const skipped = /^[;,|]?\s*/.exec(words)![0].length;
    const match = LABELLED.exec(words.slice(skipped));
    if (!match) return null;
    const { label, between, figure } = match.groups as { label: string; between: string; figure: string };
    const start = from + skipped;
    const at = start + label.length + between.length;
    const value: Cell = { start: at, end: at + figure.length, text: figure };
    if (figureOf(value) === null) return null;
    const named: Cell = { start, end: start + label.length, text: label };
    entries.push({ label: named, figure: value, line: { start, end: at + figure.length }, meaning: meaningOf(label) });
    from = end;
  }
  return entries;
}

function listOf(entries: readonly Entry[], title: Line | null): { table: Table; layout: Layout } | null {
  const rows: TableRow[] = entries.map(({ label, figure, line }) => ({
    ...line,
    cells: label.start < figure.start ? [label, figure] : [figure, label],
  }));
  const titles = title ? [title] : [];
  const table: Table = {
    start: entries[0]!.line.start,
    end: entries.at(-1)!.line.end,
    separator: 'gap',
    columns: 2,
    rows,
    above: titles,
    below: [],
  };
  const counted = entries.every(({ meaning }) => meaning.is === 'count');
  const layout = counted ? turnedList(entries) : placesUnder(entries, title);
  return layout && { table, layout: { table, titles, about: null, ...layout } };
}

const CORNER: Heading = { words: '', cells: [], meaning: { is: 'blank' } };

/** What is counted stands beside each number. */
function turnedList(entries: readonly Entry[]): Pick<Layout, 'headings' | 'rows'> {
  const first = entries[0]!.line;
  const none: Cell = { start: first.start, end: first.start, text: '' };
  return {
    headings: [CORNER, ...entries.map(({ label, meaning }) => ({ words: label.text, cells: [label], meaning }))],
    rows: [
      {
        cells: [none, ...entries.map(({ figure }) => figure)],
        group: null,
        lines: [first, ...entries.map(({ line }) => line)],
      },
    ],
  };
}

/** What is counted stands in the heading of the list; its labels may be places. */
function placesUnder(entries: readonly Entry[], title: Line | null): Pick<Layout, 'headings' | 'rows'> | null {
  const meaning = title && title.words.length <= LONGEST_LINE ? countOf(title.words) : null;
  if (!title || !meaning) return null;
  return {
    headings: [CORNER, { words: title.words, cells: [], meaning }],
    rows: entries.map(({ label, figure, line }) => ({ cells: [label, figure], group: null, lines: [line, line] })),
  };
}

/** "Houses destroyed by district:" counts houses destroyed. */
function countOf(title: string): Meaning | null {
  const words = title.replace(/:\s*$/, '').replace(/\b(?:by|per|across|as of|since|in|on)\s.*$/i, '');
  const meaning = meaningOf(words);
  if (meaning.is === 'count') return meaning;
  const column = /[.!?]$/.test(title) ? null : columnIn(words);
  return column?.counts === 'people' ? { is: 'count', column, unit: null, counted: null } : null;
}
