import type { Segment } from './segment.ts';
import { isTable, tableAlone } from './table.ts';
import { GUTTER, zonesOf } from './zones.ts';

/** A part of a page that is read by itself: prose from top to bottom, or a table row by row. Regions come in reading order. */
export interface Region {
  readonly kind: 'prose' | 'table';
  readonly segments: readonly Segment[];
}

/**
 * The reading order of a page: zone by zone from the top; in each the widest free strip between columns is sought and cut, band by band between the lines that cross it, then
 * each side again. Left comes before right, above before below; what is a table stays whole.
 */
export function regionsOf(segments: readonly Segment[]): Region[] {
  const zones = zonesOf(segments);
  return zones.length === 1 ? regionsOfZone(segments) : zones.flatMap(regionsOfZone);
}

function regionsOfZone(segments: readonly Segment[]): Region[] {
  const gutter = bestGutter(segments);
  if (!gutter) return [{ kind: 'prose', segments: byPosition(segments) }];
  const regions: Region[] = [];
  let plain: Segment[] = [];
  const flush = (): void => {
    // A part that is the whole again would be cut for ever.
    if (plain.length === segments.length) regions.push({ kind: 'prose', segments: byPosition(plain) });
    else regions.push(...regionsOf(plain));
    plain = [];
  };
  for (const part of gutter.parts) {
    if (part.kind === 'across') {
      plain.push(...part.segments);
      continue;
    }
    flush();
    if (isTable(part.left, part.right)) {
      const { above, table, below } = tableAlone([...part.left, ...part.right]);
      regions.push(...prose(above), { kind: 'table', segments: table }, ...prose(below));
    } else regions.push(...regionsOf(part.left), ...regionsOf(part.right));
  }
  flush();
  return regions;
}

const prose = (segments: readonly Segment[]): Region[] =>
  segments.length ? [{ kind: 'prose', segments: byPosition(segments) }] : [];

const byPosition = (segments: readonly Segment[]): Segment[] => [...segments].sort((a, b) => a.y - b.y || a.x1 - b.x1);

type Part =
  | { readonly kind: 'across'; readonly segments: readonly Segment[] }
  | { readonly kind: 'columns'; readonly left: readonly Segment[]; readonly right: readonly Segment[] };

/** Columns start at one edge: every left edge that three segments share may be the right side of a gutter. */
function bestGutter(segments: readonly Segment[]): { parts: Part[] } | null {
  const leftmost = Math.min(...segments.map((s) => s.x1));
  const edges = new Map<number, number>();
  for (const s of segments) {
    const edge = Math.round(s.x1 / 2) * 2;
    if (s.x1 > leftmost + 20) edges.set(edge, (edges.get(edge) ?? 0) + 1);
  }
  let best: { parts: Part[]; score: number } | null = null;
  for (const [edge, count] of edges) {
    if (count + (edges.get(edge + 2) ?? 0) < 2) continue;
    const parts = partsAt(segments, edge - 1);
    const score = parts.reduce(
      (n, p) => n + (p.kind === 'columns' ? Math.min(p.left.length, p.right.length) + p.right.length / 100 : 0),
      0,
    );
    if (score > 0 && (!best || score > best.score)) best = { parts, score };
  }
  return best;
}

function partsAt(segments: readonly Segment[], edge: number): Part[] {
  const size = median(segments.map((s) => s.size));
  const crosses = (s: Segment): boolean => s.x1 < edge - 0.5 && s.x2 > edge - GUTTER * size;
  const parts: Part[] = [];
  let left: Segment[] = [];
  let right: Segment[] = [];
  const close = (): void => {
    if (left.length + right.length === 0) return;
    if (isColumns(left, right, edge)) parts.push({ kind: 'columns', left, right });
    else across([...left, ...right]);
    left = [];
    right = [];
  };
  const across = (more: readonly Segment[]): void => {
    const last = parts.at(-1);
    if (last?.kind === 'across') parts[parts.length - 1] = { kind: 'across', segments: [...last.segments, ...more] };
    else parts.push({ kind: 'across', segments: more });
  };
  for (const s of byPosition(segments)) {
    if (crosses(s)) {
      close();
      across([s]);
    } else if (s.x1 < edge - 0.5) left.push(s);
    else right.push(s);
  }
  close();
  return parts;
}

/** Two sides are columns where both have lines, beside each other for most of the shorter one, and the right one keeps to its edge. */
function isColumns(left: readonly Segment[], right: readonly Segment[], edge: number): boolean {
  if (left.length < 2 || right.length < 2) return false;
  const [a, b] = [rangeOf(left), rangeOf(right)];
  const overlap = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const shorter = Math.min(a.bottom - a.top, b.bottom - b.top);
  const atEdge = right.filter((s) => Math.abs(s.x1 - edge) <= 3).length;
  return overlap > 0 && overlap >= 0.5 * shorter && atEdge >= 2;
}

const rangeOf = (segments: readonly Segment[]): { top: number; bottom: number } => ({
  top: Math.min(...segments.map((s) => s.y)),
  bottom: Math.max(...segments.map((s) => s.y)),
});

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
