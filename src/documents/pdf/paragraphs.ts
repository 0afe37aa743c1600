import type { Piece as AnyPiece } from '../block.ts';
import { joinLines, type KnownWords } from './hyphen.ts';
import { median, type Region } from './layout.ts';
import type { Segment } from './segment.ts';
import { rowsOf } from './table.ts';

/** A paragraph, heading, item, footnote or table row, and the page that it begins on. */
export type Piece = AnyPiece & { readonly page: number };

/** What the whole document is set in: what differs from it is a heading or a footnote. */
export interface Body {
  readonly size: number;
  readonly font: string;
  readonly largest: number;
}

export function bodyOf(segments: readonly Segment[]): Body {
  const weights = new Map<string, number>();
  for (const s of segments) {
    const key = `${s.size.toFixed(1)} ${s.font}`;
    weights.set(key, (weights.get(key) ?? 0) + s.text.length);
  }
  const [most] = [...weights].sort((a, b) => b[1] - a[1])[0] ?? ['10 '];
  const [size, font] = most.split(' ');
  return {
    size: Number(size),
    font: font ?? '',
    largest: segments.reduce((n, s) => (/\p{L}{3}/u.test(s.text) ? Math.max(n, s.size) : n), 0),
  };
}

interface Line {
  readonly text: string;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
  /** Parts with wide gaps between them on a line of prose: a row of a table too small to be seen as one. */
  readonly row: boolean;
}

const BULLET = /^[•●▪■◦○‣⁃∙·➢➤❖✓-]\s*(?=\S)|^[\uF0B7\uF0A7\uF0D8o]\s+/;

/** A region of a page → its paragraphs. */
export function piecesOf(region: Region, page: number, height: number, body: Body, known: KnownWords): Piece[] {
  if (region.kind === 'table') return rowsOf(region.segments, known).map(({ text }) => ({ text, role: 'row', page }));
  const lines = linesOf(region.segments);
  const left = Math.min(...lines.map((l) => l.x1));
  const right = Math.max(...lines.map((l) => l.x2));
  const gaps = lines.slice(1).map((l, i) => l.y - lines[i]!.y);
  const leading = median(gaps.filter((g) => g > 0.8 * body.size && g < 2 * body.size)) || body.size * 1.2;
  const groups: Line[][] = [];
  for (const line of lines) {
    const before = groups.at(-1)?.at(-1);
    if (before && continues(before, line, { left, right, leading, first: groups.at(-1)![0]! }))
      groups.at(-1)!.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => pieceOf(group, page, height, body, known));
}

function linesOf(segments: readonly Segment[]): Line[] {
  const rows: Segment[][] = [];
  for (const s of segments) {
    const last = rows.at(-1);
    if (last && Math.abs(last[0]!.y - s.y) <= 0.25 * last[0]!.size) last.push(s);
    else rows.push([s]);
  }
  return rows.map((unsorted, i) => {
    const parts = unsorted.sort((a, b) => a.x1 - b.x1);
    const [first] = parts as [Segment];
    const near = [rows[i - 1], rows[i + 1]].filter((r) => r !== undefined && r.length > 1) as Segment[][];
    const row = parts.some((s, k) => {
      const before = parts[k - 1];
      // A bullet or a number stands apart from its words.
      if (!before || (k === 1 && (BULLET.test(`${before.text} x`) || /^\(?\w{1,3}[.)]$/.test(before.text))))
        return false;
      return s.x1 - before.x2 > 2 * s.size && near.some((other) => isFree(other, before.x2, s.x1));
    });
    return {
      ...first,
      text: parts.map((s) => s.text).join(row ? '\t' : ' '),
      x2: Math.max(...parts.map((s) => s.x2)),
      row,
    };
  });
}

/** Gaps of cells lie over each other from line to line; those of words that were stretched to the margin do not. */
function isFree(line: readonly Segment[], x1: number, x2: number): boolean {
  const inside = (s: Segment): number => Math.min(s.x2, x2) - Math.max(s.x1, x1);
  return (
    line.some((s) => s.x2 <= x2) && line.some((s) => s.x1 >= x1) && line.every((s) => inside(s) <= 0.3 * (x2 - x1))
  );
}

function continues(
  before: Line,
  line: Line,
  region: { readonly left: number; readonly right: number; readonly leading: number; readonly first: Line },
): boolean {
  const { left, right, leading, first } = region;
  const em = line.size;
  if (before.row || line.row || BULLET.test(line.text)) return false;
  if (line.y - before.y > Math.max(leading, line.size * 1.1) * 1.3) return false;
  if (Math.abs(line.size - before.size) > 0.08 * before.size) return false;
  if (line.font !== before.font && before === first && !/[,;\p{Ll}-]$/u.test(before.text)) return false;
  const inItem = BULLET.test(first.text) || /^\(?(?:\d{1,2}|[a-z])[.)]\s/.test(first.text);
  // An indent opens a paragraph; inside an item it carries it on.
  if (line.x1 > left + 0.8 * em && before.x1 <= left + 0.3 * em && !inItem && before !== first) return false;
  if (line.x1 > left + 0.8 * em && before.x1 <= left + 0.3 * em && !inItem && /[.!?:”"]$/.test(before.text))
    return false;
  if (inItem && before !== first && line.x1 < before.x1 - 0.5 * em) return false;
  if (inItem && before === first && line.x1 <= first.x1 - 0.5 * em) return false;
  // The next word would have found room on the line before: that line was ended on purpose.
  const word = (/^\S+/.exec(line.text)?.[0].length ?? 0) + 1;
  const letter = (line.x2 - line.x1) / Math.max(line.text.length, 1);
  const room = right - before.x2 > word * letter + 2 * em;
  return !(room && (/[.!?:;”"]$/.test(before.text) || /^(?:\p{Lu}|\d)/u.test(line.text)));
}

function pieceOf(group: readonly Line[], page: number, height: number, body: Body, known: KnownWords): Piece {
  const [first] = group as [Line];
  const whole = joinLines(
    group.map((l) => l.text),
    known,
  );
  if (first.row) return { text: whole, role: 'row', page };
  if (/\.(?: ?\.){5}/.test(whole)) return { text: whole, role: 'related', page };
  if (BULLET.test(whole)) return { text: whole.replace(BULLET, ''), role: 'item', page };
  if (first.size <= 0.92 * body.size && first.y > 0.6 * height && /^(?:\d{1,3}|[*†‡])\s*\S/.test(whole))
    return { text: whole, role: 'footnote', page };
  const short = whole.length <= 200 && !/[.!?;,]$/.test(whole) && /\p{L}{2}/u.test(whole);
  const larger = first.size >= 1.12 * body.size;
  if (short && larger && first.size >= body.largest * 0.98 && page === 1)
    return { text: whole, role: 'headline', page };
  if (short && (larger || (first.font !== body.font && group.length === 1 && first.size >= 0.95 * body.size)))
    return { text: whole, role: 'heading', page };
  return { text: whole, role: 'unknown', page };
}

/** A paragraph that runs over the end of a column or page is one again: it stops in mid-sentence and goes on in small letters. */
export function joinOverBreaks(columns: readonly (readonly Piece[])[], known: KnownWords): Piece[] {
  const flow: Piece[] = [];
  for (const column of columns) {
    const [first, ...rest] = column;
    if (!first) continue;
    const at = flow.findLastIndex((p) => p.role !== 'footnote');
    const before = flow[at];
    const open =
      before &&
      (before.role === 'unknown' || before.role === 'item') &&
      first.role === 'unknown' &&
      !before.text.includes('\t') &&
      /^[\p{Ll}\d(]/u.test(first.text) &&
      /[\p{L}\p{N},;–-]$/u.test(before.text);
    if (open) flow[at] = { ...before, text: joinLines([before.text, first.text], known) };
    else flow.push(first);
    flow.push(...rest);
  }
  return flow;
}
