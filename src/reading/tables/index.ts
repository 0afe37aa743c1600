import { findTables, separatorOf, type Table } from '../../text/tables/index.ts';
import type { TimeExpression, TimeReference } from '../../text/times.ts';
import type { Section } from '../../vocabulary/report.ts';
import type { Span } from '../../vocabulary/span.ts';
import type { Draft, Told } from '../draft.ts';
import type { Scene } from '../scene.ts';
import { TableCircumstances } from './circumstances.ts';
import { draftsOfRow } from './drafts.ts';
import { withLabel } from './labelled.ts';
import { isOfFigures, type Layout, layoutOf } from './layout.ts';
import { listsIn } from './lists.ts';
import { contextsOf } from './rows.ts';

/** A table of a report; `layout` is null for one of another matter. */
export interface ReportTable {
  readonly table: Table;
  readonly layout: Layout | null;
}

/** So many words, or a full stop, make a cell prose. */
const PROSE = 6;

/**
 * The tables of a report that are read as tables. A list that only looks like one stays prose: without bars or tabs its headings must say
 * what is counted.
 */
export function tablesIn(text: string, sections: readonly Section[]): ReportTable[] {
  const read = sections.filter(({ kind }) => kind !== 'notice' && kind !== 'related');
  const tables = findTables(text, read).flatMap((table): ReportTable[] => {
    const layout = layoutOf(table, text);
    const drawn = table.separator === 'tab' || table.separator === 'bar';
    return layout || drawn || (table.separator === 'gap' && isOfFigures(table)) ? [{ table, layout }] : [];
  });
  const taken = tables.map(({ table }) => table);
  return [...tables, ...listsIn(text, sections, taken)].sort((a, b) => a.table.start - b.table.start);
}

/**
 * The stretches of a report that its sentences are looked for in: a cell of a table is one by itself, and so is what bars or tabs part on a line alone
 * ("3 killed | 12 injured").
 */
export function stretchesOf(text: string, ranges: readonly Span[], tables: readonly ReportTable[]): Span[] {
  const cells = tables.flatMap(({ table }) =>
    table.rows.flatMap((row) => ({ line: row, cells: row.cells.filter((c) => c.text !== '') })),
  );
  return ranges.flatMap((range) => {
    const found: Span[] = [];
    let at = range.start;
    for (const { line, cells: parts } of cells) {
      if (line.end <= at || line.start >= range.end) continue;
      if (line.start > at) found.push(...parted(text, { start: at, end: Math.min(line.start, range.end) }));
      found.push(...parts.map(({ start, end }) => ({ start, end })));
      at = line.end;
    }
    if (at < range.end) found.push(...parted(text, { start: at, end: range.end }));
    return found.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
  });
}

/** Cuts lines that are drawn with bars or tabs; a stretch without any stays whole. */
function parted(text: string, range: Span): Span[] {
  const words = text.slice(range.start, range.end);
  if (!/[|\t]/.test(words)) return [range];
  const found: Span[] = [];
  let open = range.start;
  let at = range.start;
  for (const line of words.split('\n')) {
    const separator = separatorOf(line);
    if (separator === 'bar' || separator === 'tab') {
      if (at > open) found.push({ start: open, end: at });
      let from = at;
      for (const part of line.split(separator === 'bar' ? '|' : '\t')) {
        found.push({ start: from, end: from + part.length });
        from += part.length + 1;
      }
      open = at + line.length;
    }
    at += line.length + 1;
  }
  if (open < range.end) found.push({ start: open, end: range.end });
  return found;
}

/** What the tables of a report say: drafts of their rows, and what their rows lend to prose that stands in a cell. */
export class TableReader {
  readonly drafts: readonly Draft[];
  private readonly scene: Scene;
  private readonly silent: readonly Span[];
  private readonly lent: readonly { readonly cell: Span; readonly places: Draft['places']; readonly told: Told }[];

  constructor(
    tables: readonly ReportTable[],
    scene: Scene,
    times: readonly TimeExpression[],
    reference: TimeReference,
  ) {
    this.scene = scene;
    const circumstances = new TableCircumstances(scene, times, reference);
    const drafts: Draft[] = [];
    const lent: { cell: Span; places: Draft['places']; told: Told }[] = [];
    for (const { layout } of tables) {
      if (!layout) continue;
      for (const context of contextsOf(layout, scene, circumstances)) {
        drafts.push(...draftsOfRow(context, { layout, scene, circumstances, reference }));
        const [date] = context.dates;
        const time = date ? circumstances.timeIn(date, false) : circumstances.timeAround(layout.titles, false);
        const places = [...context.facility, ...context.places];
        for (const cell of context.row.cells)
          lent.push({
            cell,
            places,
            told: { time, voices: context.voices.length ? context.voices : null, modality: null },
          });
      }
    }
    this.drafts = drafts;
    this.lent = lent;
    this.silent = tables.flatMap(({ table, layout }) =>
      table.rows.flatMap((row) =>
        row.cells.filter(
          (cell, i) => !isProse(cell.text) && (layout?.headings[i]?.meaning.is !== 'text' || row === table.rows[0]),
        ),
      ),
    );
  }

  /** What a sentence in a cell of prose says, with the place and day of its row; nothing for a label or a number. */
  within(draft: Draft): Draft[] {
    if (this.silent.some((cell) => cell.start <= draft.span.start && draft.span.end <= cell.end)) return [];
    const row = this.lent.find(({ cell }) => cell.start <= draft.span.start && draft.span.end <= cell.end);
    if (!row) return [withLabel(draft, this.scene)];
    const { places, told } = row;
    return [{ ...draft, places: draft.places.length ? draft.places : places, told }];
  }
}

const isProse = (words: string): boolean => words.split(/\s+/).length >= PROSE && /\p{Ll}/u.test(words);
