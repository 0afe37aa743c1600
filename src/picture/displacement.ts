import { rangesOverlap } from '../vocabulary/days.ts';
import type { ClaimPlace } from '../vocabulary/place.ts';
import type { PictureOptions } from './input.ts';
import { picturePlace, placeKey } from './places.ts';
import type { DisplacementItem, PicturePlace } from './schema.ts';
import { counts, isStale, partyKey, STALE_AFTER, type Statement } from './statement.ts';
import { byDay, itemOf } from './status.ts';

/** Where the figure counts: movements by origin and destination, stocks by where the people are. */
interface Where {
  readonly from: ClaimPlace | null;
  readonly to: ClaimPlace | null;
  readonly key: string;
}

function whereOf(s: Statement): Where {
  const places = s.claim.places;
  const from = places.find((p) => p.role === 'from') ?? null;
  const at = places.find((p) => p.role === 'at' || p.role === 'near');
  // People who fled "in" a place fled there from; people who shelter "in" one are there.
  const to = places.find((p) => p.role === 'to') ?? (s.claim.quantity?.measure === 'stock' ? (at ?? null) : null);
  const origin = from ?? (s.claim.quantity?.measure === 'flow' ? (at ?? null) : null);
  const everywhere = places.map(placeKey).sort().join('+');
  return { from: origin, to, key: `${origin ? placeKey(origin) : ''}→${to ? placeKey(to) : ''} ${everywhere}` };
}

/**
 * The ledger: one line a figure, with the claims that give it. Stock and flow never add; figures of one root for the same measure, place
 * and overlapping days supersede one another, and both stay visible.
 */
export function displacementOf(statements: readonly Statement[], options: PictureOptions): DisplacementItem[] {
  const figures = new Map<string, Statement[]>();
  for (const s of statements) {
    const q = s.claim.quantity;
    if (s.claim.kind !== 'displacement' || !q || !counts(s.claim)) continue;
    const measure = q.measure ?? 'flow';
    const key = [measure, s.claim.type, q.unit, q.low, q.best, q.high, whereOf(s).key, s.start, s.end].join(' ');
    figures.set(key, [...(figures.get(key) ?? []), s]);
  }
  const lines = [...figures.values()].map((support) => ({ support, item: lineOf(support, options) }));
  return lines
    .map(({ support, item }) => ({ ...item, supersededBy: supersederOf(support, lines) }))
    .sort((a, b) => byDay(a, b) || (a.support[0] ?? '').localeCompare(b.support[0] ?? ''));
}

function lineOf(support: readonly Statement[], options: PictureOptions): DisplacementItem {
  const first = support[0] as Statement;
  const q = first.claim.quantity as NonNullable<Statement['claim']['quantity']>;
  const where = whereOf(first);
  const show = (p: ClaimPlace | null): PicturePlace | null => (p ? picturePlace(p) : null);
  const item = itemOf(
    support,
    [],
    options.actors,
    isStale(support, options.asOf, STALE_AFTER.displacement),
    `displacement/${first.claim.type}`,
  );
  return {
    ...item,
    measure: q.measure ?? 'flow',
    type: first.claim.type,
    from: show(where.from),
    to: show(where.to),
    low: q.low,
    best: q.best,
    high: q.high,
    unit: q.unit,
    start: first.start,
    end: first.end,
    by: [...new Set(support.flatMap((s) => s.claim.agents.map(partyKey)))].sort(),
    root: item.roots,
    supersededBy: null,
  };
}

/** "Same root, same measure, same place, overlapping window: the later one supersedes." Later is by day of publication. */
function supersederOf(
  support: readonly Statement[],
  lines: readonly { readonly support: readonly Statement[] }[],
): string | null {
  const mine = support[0] as Statement;
  for (const { support: others } of lines) {
    const other = others[0] as Statement;
    if (
      other === mine ||
      other.root !== mine.root ||
      !sameMeasure(mine, other) ||
      whereOf(other).key !== whereOf(mine).key
    )
      continue;
    if (!rangesOverlap(windowOf(mine), windowOf(other))) continue;
    if ((other.known ?? '') > (mine.known ?? '')) return other.claim.id;
  }
  return null;
}

/** Two figures are of the same measure when they count the same units the same way for the same happening. */
export function sameMeasure(a: Statement, b: Statement): boolean {
  const [p, q] = [a.claim.quantity, b.claim.quantity];
  return (
    !!p &&
    !!q &&
    p.measure === q.measure &&
    p.unit === q.unit &&
    a.claim.kind === b.claim.kind &&
    a.claim.type === b.claim.type
  );
}

/** Days that a figure is about: the claim's, or up to publication where the text gives none. */
export function windowOf(s: Statement) {
  return { start: s.start ?? s.end, end: s.end };
}
