import type { Segment } from './segment.ts';

/** Free strips between columns are at least this wide, in em. */
export const GUTTER = 0.8;
/** Lines further apart than this, in em, may be in different parts of the page. */
const APART = 1.6;

interface Zone {
  readonly segments: readonly Segment[];
  readonly rows: number;
  readonly gutters: number;
}

/**
 * Cuts a page from top to bottom into zones that are laid out alike: a table under two columns of text is another zone, the next paragraph
 * of the same columns is not. Parts are set apart by room between them and belong together where the strips between their columns go on.
 */
export function zonesOf(segments: readonly Segment[]): (readonly Segment[])[] {
  const zones: Zone[] = [];
  for (const part of partsByRoom(segments)) {
    const zone = zoneOf(part);
    const last = zones.at(-1);
    const both = last ? zoneOf([...last.segments, ...part]) : null;
    if (last && both && laidOutAlike(last, zone, both)) zones[zones.length - 1] = both;
    else zones.push(zone);
  }
  return zones.map((z) => z.segments);
}

function partsByRoom(segments: readonly Segment[]): Segment[][] {
  const parts: Segment[][] = [];
  let bottom = Number.NEGATIVE_INFINITY;
  for (const s of [...segments].sort((a, b) => a.y - b.y || a.x1 - b.x1)) {
    if (s.y - bottom > APART * s.size || parts.length === 0) parts.push([s]);
    else parts.at(-1)!.push(s);
    bottom = Math.max(bottom, s.y);
  }
  return parts;
}

function zoneOf(segments: readonly Segment[]): Zone {
  let rows = 0;
  let y = Number.NEGATIVE_INFINITY;
  for (const s of [...segments].sort((a, b) => a.y - b.y)) {
    if (s.y - y > 0.5 * s.size) {
      rows++;
      y = s.y;
    }
  }
  return { segments, rows, gutters: guttersIn(segments) };
}

/** How many strips from top to bottom hold no text and have text on both sides. */
function guttersIn(segments: readonly Segment[]): number {
  let count = 0;
  let end = Number.POSITIVE_INFINITY;
  for (const s of [...segments].sort((a, b) => a.x1 - b.x1)) {
    if (s.x1 - end >= GUTTER * s.size) count++;
    end = Math.max(end === Number.POSITIVE_INFINITY ? s.x2 : end, s.x2);
  }
  return count;
}

function laidOutAlike(a: Zone, b: Zone, both: Zone): boolean {
  if (a.gutters === 0 && b.gutters === 0) return true;
  // The strips of one or two lines may be gaps between words that were stretched to the margin.
  const needed = Math.max(1, a.rows >= 3 ? a.gutters : 0, b.rows >= 3 ? b.gutters : 0);
  if (both.gutters < needed) return false;
  return a.gutters > 0 && b.gutters > 0 ? true : !setApart(a.gutters ? b : a, a.gutters ? a : b);
}

/** A line without columns is a heading over what follows where it is set in other letters; else the end of a column. */
function setApart(line: Zone, columns: Zone): boolean {
  return line.segments.every((s) =>
    columns.segments.every((c) => c.font !== s.font || Math.abs(c.size - s.size) > 0.05 * c.size),
  );
}
