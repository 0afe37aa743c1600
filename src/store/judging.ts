import { sql, type Transaction } from 'kysely';
import type { StoredJudgement } from './contract.ts';
import type { Db, Tables } from './tables.ts';

export async function judge(
  db: Db,
  caseId: string,
  judgement: Omit<StoredJudgement, 'number' | 'recorded' | 'settled'>,
): Promise<StoredJudgement> {
  const { reportId, kind, evidence, claimId, form, verdict, amended, why, by } = judgement;
  const spans = evidence.map(({ start, end }) => ({ start, end }));
  const { judgement: number, recorded } = await db
    .insertInto('groundwire.judgements')
    .values({
      case_id: caseId,
      report_id: reportId,
      kind,
      evidence: JSON.stringify(spans),
      claim_id: claimId,
      form,
      verdict,
      amended: amended && JSON.stringify(amended),
      why,
      by_whom: by,
    })
    .returning(['judgement', 'recorded'])
    .executeTakeFirstOrThrow();
  return { ...judgement, number, evidence: spans, recorded: recorded.toISOString(), settled: null };
}

export async function settle(db: Db, caseId: string, judgement: number, why: string, by: string): Promise<void> {
  await db
    .insertInto('groundwire.settlements')
    .values({ case_id: caseId, judgement, why, by_whom: by })
    .onConflict((c) => c.doNothing())
    .execute();
}

export async function forget(
  db: Transaction<Tables>,
  caseId: string,
  reportId: string,
  why: string,
  by: string,
): Promise<void> {
  await sql`select set_config('groundwire.forgetting', 'on', true)`.execute(db);
  const here = { case_id: caseId, report_id: reportId };
  await db
    .insertInto('groundwire.forgettings')
    .values({ ...here, why, by_whom: by })
    .onConflict((c) => c.doNothing())
    .execute();
  // Quotes and names are words of the text, too.
  await sql`delete from groundwire.claims where case_id = ${caseId} and report_id = ${reportId}`.execute(db);
  await sql`update groundwire.readings set body = null, title = null, warnings = '[]' where case_id = ${caseId} and report_id = ${reportId}`.execute(
    db,
  );
  await sql`update groundwire.judgements set amended = null, form = '' where case_id = ${caseId} and report_id = ${reportId}`.execute(
    db,
  );
  await sql`update groundwire.reports set text = null where case_id = ${caseId} and report_id = ${reportId}`.execute(
    db,
  );
}
