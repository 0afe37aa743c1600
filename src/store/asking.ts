import { sql } from 'kysely';
import type { Claim } from '../vocabulary/claim.ts';
import type { Kind } from '../vocabulary/kinds.ts';
import type { Reading, Report, Warning } from '../vocabulary/report.ts';
import type { Span } from '../vocabulary/span.ts';
import type { StoredClaim, StoredJudgement, StoredReport, StoreFacts } from './contract.ts';
import { SCHEMA } from './migrations/index.ts';
import type { Db } from './tables.ts';

/** Hexadecimal digits of a SHA-256: an id of that length is whole, and the key's index finds it. */
const WHOLE_ID = 64;

function reportRows(db: Db, caseId: string) {
  return db
    .selectFrom('groundwire.reports as r')
    .innerJoin('groundwire.latest_readings as l', (join) =>
      join.onRef('l.case_id', '=', 'r.case_id').onRef('l.report_id', '=', 'r.report_id'),
    )
    .leftJoin('groundwire.supersessions as s', (join) =>
      join.onRef('s.case_id', '=', 'r.case_id').onRef('s.report_id', '=', 'r.report_id'),
    )
    .leftJoin('groundwire.forgettings as f', (join) =>
      join.onRef('f.case_id', '=', 'r.case_id').onRef('f.report_id', '=', 'r.report_id'),
    )
    .where('r.case_id', '=', caseId)
    .select([
      'r.report_id',
      'r.recorded',
      'l.source',
      'l.title',
      'l.publisher',
      'l.language',
      'l.known_start',
      'l.known_end',
      'l.known_basis',
      'l.claims',
      'l.warnings',
      's.superseded_by',
      'f.why',
      'f.recorded as forgotten_at',
    ]);
}

type ReportRow = Awaited<ReturnType<ReturnType<typeof reportRows>['execute']>>[number];

function storedReport(row: ReportRow): StoredReport {
  const { report_id: id, source, title, publisher, language, known_start: start, known_end: end } = row;
  const published =
    start && end ? { start, end, basis: row.known_basis as NonNullable<Report['published']>['basis'] } : null;
  return {
    report: { id, source, title, publisher, published, language },
    recorded: row.recorded.toISOString(),
    claims: row.forgotten_at ? 0 : row.claims,
    warnings: row.warnings as Warning[],
    supersededBy: row.superseded_by,
    forgotten: row.forgotten_at ? { at: row.forgotten_at.toISOString(), why: row.why ?? '' } : null,
  };
}

export async function reports(db: Db, caseId: string): Promise<StoredReport[]> {
  const rows = await reportRows(db, caseId)
    .orderBy(sql`l.known_start desc nulls last`)
    .orderBy('r.recorded', 'desc')
    .orderBy('r.report_id')
    .execute();
  return rows.map(storedReport);
}

export async function report(
  db: Db,
  caseId: string,
  id: string,
): Promise<{ report: StoredReport; reading: Reading | null } | null> {
  const rows = await reportRows(db, caseId)
    .select(['r.text', 'l.body'])
    .where(id.length < WHOLE_ID ? sql<boolean>`starts_with(r.report_id, ${id})` : sql<boolean>`r.report_id = ${id}`)
    .limit(2)
    .execute();
  const row = rows[0];
  // The beginning of two ids names neither.
  if (!row || rows.length > 1) return null;
  const stored = storedReport(row);
  if (row.text === null || row.body === null) return { report: stored, reading: null };
  const body = row.body as Omit<Reading, 'report' | 'claims' | 'warnings'>;
  const read = await claims(db, caseId, { reportId: row.report_id });
  const { sections, sentences, repairs, places, actors, times, attributions } = body;
  return {
    report: stored,
    reading: {
      report: { ...stored.report, text: row.text },
      sections,
      sentences,
      repairs,
      places,
      actors,
      times,
      attributions,
      claims: read.map(({ claim }) => claim),
      warnings: [...stored.warnings],
    },
  };
}

export async function claims(
  db: Db,
  caseId: string,
  filter: { readonly kind?: Kind; readonly reportId?: string },
): Promise<StoredClaim[]> {
  let query = db
    .selectFrom('groundwire.claims as c')
    .innerJoin('groundwire.latest_readings as l', (join) =>
      join
        .onRef('l.case_id', '=', 'c.case_id')
        .onRef('l.report_id', '=', 'c.report_id')
        .onRef('l.reading', '=', 'c.reading'),
    )
    .where('c.case_id', '=', caseId)
    .select(['c.claim', 'c.report_id', 'c.recorded']);
  if (filter.kind) query = query.where('c.kind', '=', filter.kind);
  if (filter.reportId) query = query.where('c.report_id', '=', filter.reportId);
  const rows = await query
    .orderBy(sql`c.known_start nulls first`)
    .orderBy('l.source')
    .orderBy('c.report_id')
    .orderBy('c.ordinal')
    .execute();
  return rows.map(({ claim, report_id, recorded }) => ({
    claim: claim as Claim,
    reportId: report_id,
    recorded: recorded.toISOString(),
  }));
}

export async function judgements(db: Db, caseId: string): Promise<StoredJudgement[]> {
  const rows = await db
    .selectFrom('groundwire.judgements')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('judgement')
    .execute();
  return rows.map((row) => ({
    reportId: row.report_id,
    kind: row.kind as Kind,
    evidence: row.evidence as Span[],
    claimId: row.claim_id,
    form: row.form,
    verdict: row.verdict as StoredJudgement['verdict'],
    amended: row.amended as Partial<Claim> | null,
    why: row.why,
    by: row.by_whom,
    recorded: row.recorded.toISOString(),
  }));
}

export async function revision(db: Db, caseId: string): Promise<string> {
  const { rows } = await sql<{ revision: string }>`
    select concat_ws('.',
      (select max(arrival) from groundwire.arrivals where case_id = ${caseId}),
      (select max(recorded) from groundwire.readings where case_id = ${caseId}),
      (select count(*) from groundwire.readings where case_id = ${caseId}),
      (select max(judgement) from groundwire.judgements where case_id = ${caseId}),
      (select count(*) from groundwire.forgettings where case_id = ${caseId})) as revision`.execute(db);
  return rows[0]?.revision ?? '';
}

export async function facts(db: Db, caseId: string): Promise<StoreFacts> {
  const { rows } = await sql<{
    server: string;
    bytes: number;
    cases: string[];
    reports: number;
    claims: number;
    judgements: number;
    forgotten: number;
  }>`
    select split_part(version(), ' on ', 1) as server, pg_database_size(current_database()) as bytes,
      (select coalesce(array_agg(distinct case_id order by case_id), '{}') from groundwire.reports) as cases,
      (select count(*) from groundwire.reports where case_id = ${caseId}) as reports,
      (select coalesce(sum(l.claims), 0) from groundwire.latest_readings l where case_id = ${caseId}
        and not exists (select from groundwire.forgettings f where f.case_id = l.case_id and f.report_id = l.report_id)) as claims,
      (select count(*) from groundwire.judgements where case_id = ${caseId}) as judgements,
      (select count(*) from groundwire.forgettings where case_id = ${caseId}) as forgotten`.execute(db);
  const { server, bytes, cases, ...counts } = rows[0]!;
  return { server, schema: SCHEMA, bytes, cases, rows: counts };
}
