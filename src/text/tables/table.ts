import type { Span } from '../../vocabulary/span.ts';

/** A cell of a table: its words in the text, without the white space around them; an empty cell begins and ends at one offset. */
export interface Cell extends Span {
  readonly text: string;
}

/** A line of a table, one cell for each column. `start` and `end` are those of its words. */
export interface TableRow extends Span {
  readonly cells: readonly Cell[];
}

/** What parts the cells of a line from one another. */
export type Separator = 'tab' | 'bar' | 'gap' | 'semicolon' | 'comma';

/**
 * Lines of a text that stand under each other as rows, each with the same number of cells. Nothing is said yet of what they mean: the
 * first row may be a heading or not. `above` and `below` are the nearest lines around it, the nearest first: a title, a note on sources.
 */
export interface Table extends Span {
  readonly separator: Separator;
  readonly columns: number;
  readonly rows: readonly TableRow[];
  readonly above: readonly Span[];
  readonly below: readonly Span[];
}
