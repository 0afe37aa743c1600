import { createHash } from 'node:crypto';
import type { Claim } from '../vocabulary/claim.ts';
import { type Span, spansOverlap } from '../vocabulary/span.ts';

/** What a claim says, without where it stands and how sure the reader is: two claims of one form say the same. */
export function formOf(claim: Claim): string {
  const parties = (list: Claim['agents']) => list.map(({ actor, name }) => actor ?? name).sort();
  const places = claim.places.map(({ role, name, place }) => `${role} ${place?.id ?? name}`).sort();
  const form = [
    claim.type,
    parties(claim.agents),
    parties(claim.targets),
    places,
    claim.quantity?.best ?? null,
    claim.quantity?.unit ?? null,
  ];
  return createHash('sha256').update(JSON.stringify(form)).digest('hex').slice(0, 16);
}

/** Length of what both have, over the length of what either has. */
export function overlapOf(a: readonly Span[], b: readonly Span[]): number {
  const length = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  let shared = 0;
  for (const x of a)
    for (const y of b) if (spansOverlap(x, y)) shared += Math.min(x.end, y.end) - Math.max(x.start, y.start);
  return shared / Math.max(1, length(a) + length(b) - shared);
}
