import type { StoredJudgement } from '../store/contract.ts';
import type { Claim } from '../vocabulary/claim.ts';
import type { ClaimRow, Judgement } from './desk.ts';
import { formOf, overlapOf } from './form.ts';

/** Which judgement counts for which claim, and which fit nothing that is read now: those wait for a person, they never vanish. */
export interface Judged {
  readonly byClaim: ReadonlyMap<string, Judgement>;
  readonly unfit: readonly StoredJudgement[];
}

/** Several readers may read one event: a judgement on one of their claims is on the one that counts. */
type LeaderOf = (claim: Claim) => Claim;

/**
 * Of two judgements of one claim the later counts. `claimsOf` gives the claims of a report as they are read now. One that fits nothing waits, unless
 * it was settled or somebody has judged the same words again since.
 */
export function fitJudgements(
  judgements: readonly StoredJudgement[],
  claimsOf: (reportId: string) => readonly Claim[],
  leaderOf: LeaderOf = itself,
): Judged {
  const byClaim = new Map<string, Judgement>();
  const unfit: StoredJudgement[] = [];
  const fit: StoredJudgement[] = [];
  for (const stored of judgements) {
    const claim = claimJudgedBy(stored, claimsOf(stored.reportId), leaderOf);
    if (claim) {
      byClaim.set(leaderOf(claim).id, judgementOf(stored));
      fit.push(stored);
    } else if (!stored.settled) unfit.push(stored);
  }
  const judgedAgain = (old: StoredJudgement): boolean =>
    fit.some(
      (later) =>
        later.number > old.number &&
        later.reportId === old.reportId &&
        later.kind === old.kind &&
        overlapOf(later.evidence, old.evidence) > 0,
    );
  return { byClaim, unfit: unfit.filter((old) => !judgedAgain(old)) };
}

const itself: LeaderOf = (claim) => claim;

export function judgementOf({ verdict, amended, why, by, recorded }: StoredJudgement): Judgement {
  return { verdict, amended: amended as Judgement['amended'], why, by, at: recorded };
}

/**
 * The claim that a judgement is on: of its report and kind, on evidence that overlaps. One sentence often gives several claims of a kind; then it
 * is the one that still says the same, else the one on the most similar evidence. Where two fit equally well, neither is taken.
 */
export function claimJudgedBy(
  judgement: StoredJudgement,
  claims: readonly Claim[],
  leaderOf: LeaderOf = itself,
): Claim | null {
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
  const [best] = ranked;
  const next = ranked.find(({ claim }) => best && leaderOf(claim) !== leaderOf(best.claim));
  if (!best || (next && next.form === best.form && next.overlap === best.overlap)) return null;
  return best.claim;
}

/** The claim as a judgement leaves it; null where it was rejected. */
export function asJudged(claim: Claim, judgement: Judgement | null): Claim | null {
  if (judgement?.verdict === 'reject') return null;
  return judgement?.amended ? ({ ...claim, ...judgement.amended } as Claim) : claim;
}

/** The claim as it is shown: as amended, with those as one whom somebody said to be. The claim itself stays as read. */
export function shownClaim({ claim, judgement, shown }: Pick<ClaimRow, 'claim' | 'judgement' | 'shown'>): Claim {
  return { ...(asJudged(claim, judgement) ?? claim), ...shown } as Claim;
}
