import { Identities, identifiedClaim, identifiedSlots, type RankOf } from '../picture/identity.ts';
import type { KnownClaim } from '../picture/input.ts';
import type { Store, StoredEntry, StoredIdentity, StoredJudgement, StoredReport } from '../store/contract.ts';
import type { Claim } from '../vocabulary/claim.ts';
import type { Day } from '../vocabulary/days.ts';
import type { ClaimRow, ReportRow } from './desk.ts';
import { asJudged, fitJudgements } from './judging.ts';
import { besideOneAnother, type ReadBeside } from './readers.ts';

/** Everything that is kept of a case, at one revision of its store. */
export interface CaseState {
  readonly revision: string;
  readonly reports: readonly StoredReport[];
  /** Every claim as it is read now, superseded reports included; oldest valid time first. */
  readonly all: readonly ClaimRow[];
  /** Those of reports that nothing has replaced. */
  readonly rows: readonly ClaimRow[];
  readonly unfit: readonly StoredJudgement[];
  /** Who is who, by what people said: every judgement, and what follows from those that stand. */
  readonly said: readonly StoredIdentity[];
  readonly identities: Identities<StoredIdentity>;
  /** What was added to the registry of actors. */
  readonly entries: readonly StoredEntry[];
}

/** `rankFor` is asked for where somebody has judged who is who: which of those that are one is shown. */
export async function loadCase(
  store: Store,
  rankFor: (entries: readonly StoredEntry[]) => Promise<RankOf>,
): Promise<CaseState> {
  const revision = await store.revision();
  const [reports, claims, judgements, said, entries] = await Promise.all([
    store.reports(),
    store.claims(),
    store.judgements(),
    store.identities(),
    store.actorEntries(),
  ]);
  const identities = new Identities(said, said.length ? await rankFor(entries) : undefined);
  const byReport = new Map<string, Claim[]>();
  for (const { claim, reportId } of claims) {
    const list = byReport.get(reportId);
    if (list) list.push(claim);
    else byReport.set(reportId, [claim]);
  }
  const heads = new Map(reports.map((stored) => [stored.report.id, stored]));
  // What was said of a text that was erased waits for nobody.
  const standing = judgements.filter(({ reportId }) => heads.get(reportId)?.forgotten === null);
  const groups = new Map<Claim, ReadBeside>();
  for (const { report, readings } of reports) {
    if (readings.length < 2) continue;
    for (const group of besideOneAnother(byReport.get(report.id) ?? []))
      for (const claim of [group.counts, ...group.others]) groups.set(claim, group);
  }
  const leaderOf = (claim: Claim): Claim => groups.get(claim)?.counts ?? claim;
  const judged = fitJudgements(standing, (reportId) => byReport.get(reportId) ?? [], leaderOf);
  const all = claims.flatMap(({ claim, reportId, recorded }): ClaimRow[] => {
    const head = heads.get(reportId);
    const { counts, others } = groups.get(claim) ?? { counts: claim, others: [] };
    // Two readers that read the very same give one claim: one id is one row.
    if (!head || (counts !== claim && counts.id === claim.id)) return [];
    const judgement = judged.byClaim.get(counts.id) ?? null;
    return [
      {
        claim,
        report: head.report,
        judgement,
        shown: identifiedSlots(asJudged(claim, judgement) ?? claim, identities),
        alsoReadAs: [counts, ...others].filter((each) => each !== claim).map(({ id, by }) => ({ id, by })),
        countsAs: counts === claim ? null : counts.id,
        known: knownOf(head),
        recorded,
      },
    ];
  });
  all.sort((a, b) => compare(firstDay(a), firstDay(b)));
  return {
    revision,
    reports,
    all,
    rows: all.filter((row) => heads.get(row.report.id)?.supersededBy === null),
    unfit: judged.unfit,
    said,
    identities,
    entries,
  };
}

function firstDay({ claim, known }: ClaimRow): Day {
  return claim.time?.start ?? claim.time?.end ?? known?.start ?? '9999-12-31';
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function knownOf({ report: { published } }: StoredReport): ReportRow['known'] {
  return published && { start: published.start, end: published.end };
}

export function reportRow(stored: StoredReport): ReportRow {
  const { report, recorded, claims, warnings, supersededBy, forgotten } = stored;
  return { report, claims, supersededBy, forgotten, warnings, known: knownOf(stored), recorded };
}

/**
 * What the picture is made of: claims as judged, of the reports that stood on `knownAt`. A report that was replaced by a text published later than that
 * stood then; without `knownAt` only what stands now counts.
 */
export function knownClaims({ all, reports, identities }: CaseState, knownAt?: Day): KnownClaim[] {
  const heads = new Map(reports.map((stored) => [stored.report.id, stored]));
  const stood = (id: string): boolean => {
    const replaced = heads.get(id)?.supersededBy;
    if (!replaced) return true;
    const since = heads.get(replaced)?.report.published?.start;
    return knownAt !== undefined && since !== undefined && since > knownAt;
  };
  return all.flatMap(({ claim, report, judgement, countsAs }) => {
    if (countsAs !== null) return [];
    const judged = stood(report.id) ? asJudged(claim, judgement) : null;
    const { id, source, publisher, published } = report;
    return judged ? [{ claim: identifiedClaim(judged, identities), report: { id, source, publisher, published } }] : [];
  });
}
