import type { Span } from '../../vocabulary/span.ts';
import type { Cell, Separator } from './table.ts';

/** A line that only draws: "|---|:--:|", "+----+", "=====". */
export const RULE = /^[\s|+:=_–—-]*[-=_–—|+]{3}[\s|+:=_–—-]*$/;

/** How the cells of a line are parted; null for a line of prose. The surest sign counts. */
export function separatorOf(line: string): Separator | null {
  if (/\t/.test(line.trimEnd())) return 'tab';
  if (/\S\s*\|\s*\S|^\s*\|.*\S.*\|\s*$/.test(line)) return 'bar';
  if (/\S {2,}\S/.test(line.trim())) return 'gap';
  if (/;/.test(line) && isListed(line.split(';'))) return 'semicolon';
  if (/,/.test(line) && isListed(line.split(COMMA))) return 'comma';
  return null;
}

/** A comma, but not the one that parts thousands. */
const COMMA = /,(?!\d{3}\b)/;

/** Short parts without the end of a sentence: a line of a list and not one of prose. */
function isListed(parts: readonly string[]): boolean {
  return parts.length >= 2 && parts.every((part) => part.trim().length <= 40 && !/[.!?]\s*$/.test(part.trim()));
}

/**
 * The cells of a line. Bars at both ends of a line enclose it; an empty first cell before a tab is kept. Of a line with gaps there are no
 * empty cells: which column a cell is of only the lines around it can tell.
 */
export function cellsOf(text: string, line: Span, separator: Separator): Cell[] {
  const words = text.slice(line.start, line.end);
  switch (separator) {
    case 'tab':
      return parts(text, line, /\t/g);
    case 'bar': {
      const cells = parts(text, line, /\|/g);
      const open = /^\s*\|/.test(words) ? 1 : 0;
      const close = /\|\s*$/.test(words) ? 1 : 0;
      return cells.slice(open, cells.length - close);
    }
    case 'gap':
      return parts(text, line, / {2,}/g).filter((cell) => cell.text !== '');
    case 'semicolon':
      return parts(text, line, /;/g);
    case 'comma':
      return parts(text, line, new RegExp(COMMA, 'g'));
  }
}

function parts(text: string, line: Span, between: RegExp): Cell[] {
  const words = text.slice(line.start, line.end);
  const cells: Cell[] = [];
  let from = 0;
  for (const match of words.matchAll(between)) {
    cells.push(cellOf(text, line.start + from, line.start + match.index));
    from = match.index + match[0].length;
  }
  cells.push(cellOf(text, line.start + from, line.end));
  return cells;
}

/** A stretch of text without the white space, bold marks and quotation marks around it. */
function cellOf(text: string, from: number, to: number): Cell {
  let [start, end] = [from, to];
  while (start < end && AROUND.test(text.charAt(start))) start++;
  while (end > start && AROUND.test(text.charAt(end - 1))) end--;
  // The mark of a footnote stays: "1,200*" is trimmed by who reads it.
  return { start, end, text: text.slice(start, end) };
}

const AROUND = /[\s"`]/;
