import type { Store } from '../store/contract.ts';
import type { WaitingJudgement } from './desk.ts';
import { overlapOf } from './form.ts';
import { judgementOf } from './judging.ts';
import type { CaseState } from './known.ts';

/** The judgements that fit nothing that is read now, each with what was judged, the words it stood on, and what is read in them now. */
export async function queueOf(store: Store, { unfit, reports, all }: CaseState): Promise<WaitingJudgement[]> {
  const heads = new Map(reports.map(({ report }) => [report.id, report]));
  return Promise.all(
    unfit.map(async (stored): Promise<WaitingJudgement> => {
      const { number, reportId, kind, claimId, evidence } = stored;
      const [kept, former] = await Promise.all([
        store.report(reportId),
        store.formerClaims({ reportId, idBeginning: claimId }),
      ]);
      const text = kept?.reading?.report.text ?? '';
      return {
        number,
        report: heads.get(reportId)!,
        judgement: judgementOf(stored),
        kind,
        judged: former[0]?.claim ?? null,
        words: evidence.map(({ start, end }) => text.slice(start, end)).join(' […] '),
        now: all
          .filter(({ report, claim }) => report.id === reportId && claim.kind === kind)
          .filter(({ claim }) => overlapOf(claim.evidence, evidence) > 0)
          .map(({ claim }) => claim),
      };
    }),
  );
}
