/**
 * A stretch of one line of a page without a wide gap in it. In points of the page as it is shown: x to the right, y downwards, y the baseline.
 */
export interface Segment {
  readonly text: string;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
}

/** What a PDF reader gives of a piece of text, placed on the page as it is shown. */
export interface Glyphs {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
  readonly rtl: boolean;
}

/** Parts of one line further apart than this, in em, are in different columns or cells until the layout says otherwise. */
const WIDE_GAP = 1;
/** Letters smaller than this share of their line's may be raised or lowered marks. */
const RAISED = 0.9;
/** Letters further apart than this, in em, belong to two words. */
const WORD_GAP = 0.12;

/** Pieces of text as a page paints them, in any order → segments, from top to bottom and left to right. */
export function segmentsOf(glyphs: readonly Glyphs[]): Segment[] {
  return rowsOf(glyphs).flatMap(segmentsOfRow);
}

interface Row {
  y: number;
  size: number;
  readonly items: Glyphs[];
}

function rowsOf(glyphs: readonly Glyphs[]): Row[] {
  const rows: Row[] = [];
  // Large letters first: the small ones of a raised or lowered mark then find the line that they belong to.
  for (const item of [...glyphs].sort((a, b) => b.size - a.size || a.y - b.y)) {
    const near = rows.filter((r) => Math.abs(r.y - item.y) <= (item.size < r.size * RAISED ? 0.45 : 0.25) * r.size);
    // Two columns may have lines at almost one height: a mark belongs to the line whose words it follows.
    const row = near.find((r) => r.items.some((other) => follows(other, item))) ?? near[0];
    if (!row) rows.push({ y: item.y, size: item.size, items: [item] });
    else if (!row.items.some((other) => isOverprint(other, item))) row.items.push(item);
  }
  return rows.sort((a, b) => a.y - b.y);
}

const follows = (before: Glyphs, item: Glyphs): boolean =>
  Math.abs(item.x - before.x - before.width) <= 0.5 * before.size;

/** Some programs make letters bold by painting them twice. */
function isOverprint(a: Glyphs, b: Glyphs): boolean {
  return a.str === b.str && Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1;
}

function segmentsOfRow(row: Row): Segment[] {
  const items = [...row.items].sort((a, b) => a.x - b.x);
  const segments: Segment[] = [];
  let open: Glyphs[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    const gap = item.x - end;
    if (open.length && gap > WIDE_GAP * Math.min(item.size, open.at(-1)!.size)) {
      segments.push(segmentOf(open));
      open = [];
    }
    open.push(item);
    end = Math.max(open.length === 1 ? Number.NEGATIVE_INFINITY : end, item.x + item.width);
  }
  if (open.length) segments.push(segmentOf(open));
  return segments.filter((s) => s.text !== '');
}

function segmentOf(items: readonly Glyphs[]): Segment {
  const main = items.reduce((a, b) => (b.size > a.size * 1.05 ? b : a));
  const rtl = items.filter((i) => i.rtl).length * 2 > items.length;
  let text = '';
  let before: Glyphs | null = null;
  for (const item of rtl ? [...items].reverse() : items) {
    const raised = item.size < main.size * RAISED && item.y < main.y - 0.15 * main.size;
    // The mark of a footnote is no word of the sentence; the 2 of km² is.
    if (
      raised &&
      text &&
      /^\s*(?:\d{1,3}(?:[,–-]\d{1,3})*|[*†‡])\s*$/.test(item.str) &&
      !/(?:^|[\s\d])[ck]?m$/.test(text)
    )
      continue;
    const gap = before ? (rtl ? before.x - item.x - item.width : item.x - before.x - before.width) : 0;
    const ofMark =
      before !== null && before.size < main.size * RAISED && before.y < main.y - 0.15 * main.size && /\d$/.test(text);
    if (before && (gap > WORD_GAP * main.size || ofMark) && !/\s$/.test(text)) text += ' ';
    text += item.str;
    before = item;
  }
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    x1: Math.min(...items.map((i) => i.x)),
    x2: Math.max(...items.map((i) => i.x + i.width)),
    y: main.y,
    size: main.size,
    font: main.font,
  };
}
