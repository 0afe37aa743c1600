import type { Claim } from '../../../vocabulary/claim.ts';
import { normalForm } from '../../../vocabulary/ids.ts';
import { spansOverlap } from '../../../vocabulary/span.ts';
import { type Restatable, withoutDuplicates } from '../../passage/duplicates.ts';

/**
 * Claims that say the same become one, more cautiously than with the English reader: a model was asked to list what is said twice once, so two
 * claims of the body with the same slots are mostly two events. Joined are a headline or lead with what it announces, a claim that two
 * answers took from the same words, and claims that agree in every slot and have a day.
 */
export function withoutRestatements(claims: readonly Restatable[]): Claim[] {
  const kept: Restatable[] = [];
  for (const next of [...claims.filter((c) => !c.announces), ...claims.filter((c) => c.announces)]) {
    const at = kept.findIndex((one) => mayRestate(one, next) && withoutDuplicates([one, next]).length === 1);
    const before = kept[at];
    if (before === undefined) kept.push(next);
    else
      kept[at] = {
        claim: withoutDuplicates([before, next])[0]!,
        announces: before.announces && next.announces,
      };
  }
  return kept.map(({ claim }) => claim).sort((a, b) => a.evidence[0]!.start - b.evidence[0]!.start);
}

function mayRestate(a: Restatable, b: Restatable): boolean {
  if (a.announces || b.announces) return true;
  if (a.claim.evidence.some((e) => b.claim.evidence.some((f) => spansOverlap(e, f)))) return true;
  return a.claim.time !== null && normalForm(a.claim) === normalForm(b.claim);
}
