import type { StoredJudgement } from '../store/contract.ts';
import type { Claim } from '../vocabulary/claim.ts';
import type { Judgement } from './desk.ts';
import { formOf, overlapOf } from './form.ts';

/** Which judgement counts for which claim, and which fit nothing that is read now: those wait for a person, they never vanish. */
export interface Judged {
  readonly byClaim: ReadonlyMap<string, Judgement>;
  readonly unfit: readonly StoredJudgement[];
}

/** Of two judgements of one claim the later counts. `claimsOf` gives the claims of a report as they are read now. */
export function fitJudgements(
  judgements: readonly StoredJudgement[],
  claimsOf: (reportId: string) => readonly Claim[],
): Judged {
  const byClaim = new Map<string, Judgement>();
  const unfit: StoredJudgement[] = [];
  for (const stored of judgements) {
    const claim = claimJudgedBy(stored, claimsOf(stored.reportId));
    if (claim) byClaim.set(claim.id, judgementOf(stored));
    else unfit.push(stored);
  }
  return { byClaim, unfit };
}

function judgementOf({ verdict, amended, why, by, recorded }: StoredJudgement): Judgement {
  return { verdict, amended: amended as Judgement['amended'], why, by, at: recorded };
}

/**
 * The claim that a judgement is on: of its report and kind, on evidence that overlaps. One sentence often gives several claims of a kind; then it
 * is the one that still says the same, else the one on the most similar evidence. Where two fit equally well, neither is taken.
 */
export function claimJudgedBy(judgement: StoredJudgement, claims: readonly Claim[]): Claim | null {
  const same = claims.find((claim) => claim.id === judgement.claimId);
  if (same) return same;
  const ranked = claims
    .filter((claim) => claim.kind === judgement.kind)
    .map((claim) => ({
      claim,
      overlap: overlapOf(claim.evidence, judgement.evidence),
      form: formOf(claim) === judgement.form ? 1 : 0,
    }))
    .filter(({ overlap }) => overlap > 0)
    .sort((a, b) => b.form - a.form || b.overlap - a.overlap);
  const [best, next] = ranked;
  if (!best || (next && next.form === best.form && next.overlap === best.overlap)) return null;
  return best.claim;
}

/** The claim as a judgement leaves it; null where it was rejected. */
export function asJudged(claim: Claim, judgement: Judgement | null): Claim | null {
  if (judgement?.verdict === 'reject') return null;
  return judgement?.amended ? ({ ...claim, ...judgement.amended } as Claim) : claim;
}
