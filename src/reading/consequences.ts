import type { Claim } from '../vocabulary/claim.ts';
import type { Span } from '../vocabulary/span.ts';

const HURT: ReadonlySet<string> = new Set(['killed', 'wounded', 'casualties', 'executed']);

/**
 * People who were killed in it show that it happened: an event of which the same sentence tells what it did to people is as sure as
 * they are. Without this the dead, who are counted, would always seem surer than the bomb that killed them.
 */
export function asSureAsConsequences(
  claims: readonly Claim[],
  sentenceOf: (claim: Claim) => Span | null,
): readonly Claim[] {
  return claims.map((claim) => {
    if (claim.kind !== 'fighting') return claim;
    const sentence = sentenceOf(claim);
    const harms = claims.filter(
      (c) => c.kind === 'harm' && HURT.has(c.type) && sentence !== null && sentenceOf(c) === sentence,
    );
    const confidence = Math.max(claim.confidence, ...harms.map((c) => c.confidence));
    return confidence > claim.confidence ? { ...claim, confidence } : claim;
  });
}
