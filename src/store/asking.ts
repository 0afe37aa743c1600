import { sql } from 'kysely';
import type { Claim } from '../vocabulary/claim.ts';
import type { Kind } from '../vocabulary/kinds.ts';
import type { Reading, Report, Warning } from '../vocabulary/report.ts';
import type { Span } from '../vocabulary/span.ts';
import type {
  ClaimQuestion,
  StoredClaim,
  StoredJudgement,
  StoredReading,
  StoredReport,
  StoreFacts,
} from './contract.ts';
import { SCHEMA } from './migrations/index.ts';
import type { Db } from './tables.ts';

/** Hexadecimal digits of a SHA-256: an id of that length is whole, and the key's index finds it. */
const WHOLE_ID = 64;

/** The latest reading of each reader, by their names, as one value. */
const readingsOf = sql<StoredReading[]>`(
  select coalesce(json_agg(json_build_object('name', c.reader_name, 'reader', c.reader, 'number', c.reading, 'claims', c.claims,
    'recorded', to_char(c.recorded at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by c.reader_name), '[]')
  from groundwire.current_readings c where c.case_id = r.case_id and c.report_id = r.report_id)`.as('readings');

const pagedOf = sql<boolean>`coalesce(
  (select bool_or(c.paged) from groundwire.current_readings c where c.case_id = r.case_id and c.report_id = r.report_id), false)`.as(
  'paged',
);

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
      'l.warnings',
      readingsOf,
      pagedOf,
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
    claims: row.forgotten_at ? 0 : row.readings.reduce((sum, { claims }) => sum + claims, 0),
    readings: row.readings,
    paged: row.paged,
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
  reader?: string,
): Promise<{ report: StoredReport; reading: Reading | null } | null> {
  const rows = await reportRows(db, caseId)
    .select('r.text')
    .where(id.length < WHOLE_ID ? sql<boolean>`starts_with(r.report_id, ${id})` : sql<boolean>`r.report_id = ${id}`)
    .limit(2)
    .execute();
  const row = rows[0];
  // The beginning of two ids names neither.
  if (!row || rows.length > 1) return null;
  const stored = storedReport(row);
  const found = await bodyOf(db, caseId, row.report_id, reader);
  if (row.text === null || found === null) return { report: stored, reading: null };
  const body = found.body as Omit<Reading, 'report' | 'claims' | 'warnings'>;
  const read = await claims(db, caseId, { reportId: row.report_id }, reader);
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
      warnings: found.warnings as Warning[],
    },
  };
}

/** What the latest reading found beside its claims, or the latest one of a reader; null where there is none, or nothing is left of it. */
async function bodyOf(
  db: Db,
  caseId: string,
  reportId: string,
  reader?: string,
): Promise<{ body: unknown; warnings: unknown } | null> {
  let query = db
    .selectFrom('groundwire.current_readings')
    .select(['body', 'warnings'])
    .where('case_id', '=', caseId)
    .where('report_id', '=', reportId);
  if (reader !== undefined) query = query.where('reader_name', '=', reader);
  const row = await query.orderBy('reading', 'desc').limit(1).executeTakeFirst();
  return row && row.body !== null ? row : null;
}

export async function claims(db: Db, caseId: string, filter: ClaimQuestion, reader?: string): Promise<StoredClaim[]> {
  let query = db
    .selectFrom('groundwire.claims as c')
    .innerJoin('groundwire.current_readings as l', (join) =>
      join
        .onRef('l.case_id', '=', 'c.case_id')
        .onRef('l.report_id', '=', 'c.report_id')
        .onRef('l.reading', '=', 'c.reading'),
    )
    .where('c.case_id', '=', caseId)
    .where(fitting(filter))
    .select(['c.claim', 'c.report_id', 'c.recorded']);
  if (reader !== undefined) query = query.where('l.reader_name', '=', reader);
  const rows = await query
    .orderBy(sql`c.known_start nulls first`)
    .orderBy('l.source')
    .orderBy('c.report_id')
    .orderBy('l.reader_name')
    .orderBy('c.ordinal')
    .execute();
  return rows.map(storedClaim);
}

export async function formerClaims(db: Db, caseId: string, filter: ClaimQuestion): Promise<StoredClaim[]> {
  const rows = await db
    .selectFrom('groundwire.claims as c')
    .innerJoin('groundwire.readings as o', (join) =>
      join
        .onRef('o.case_id', '=', 'c.case_id')
        .onRef('o.report_id', '=', 'c.report_id')
        .onRef('o.reading', '=', 'c.reading'),
    )
    .where('c.case_id', '=', caseId)
    .where(
      sql<boolean>`not exists (select from groundwire.claims n join groundwire.current_readings l
        on l.case_id = n.case_id and l.report_id = n.report_id and l.reading = n.reading
        where n.case_id = c.case_id and n.report_id = c.report_id and n.claim_id = c.claim_id
          and l.reader_name = split_part(o.reader, ' ', 1))`,
    )
    .where(fitting(filter))
    .select(['c.claim', 'c.report_id', 'c.recorded'])
    .distinctOn(['c.report_id', 'c.claim_id'])
    .orderBy('c.report_id')
    .orderBy('c.claim_id')
    .orderBy('c.reading', 'desc')
    .execute();
  return rows.map(storedClaim);
}

function fitting({ kind, reportId, idBeginning }: ClaimQuestion) {
  const tests = [
    ...(kind ? [sql`c.kind = ${kind}`] : []),
    ...(reportId ? [sql`c.report_id = ${reportId}`] : []),
    ...(idBeginning ? [sql`starts_with(c.claim_id, ${idBeginning})`] : []),
  ];
  return tests.length ? sql<boolean>`${sql.join(tests, sql` and `)}` : sql<boolean>`true`;
}

function storedClaim(row: { claim: unknown; report_id: string; recorded: Date }): StoredClaim {
  return { claim: row.claim as Claim, reportId: row.report_id, recorded: row.recorded.toISOString() };
}

export async function judgements(db: Db, caseId: string): Promise<StoredJudgement[]> {
  const rows = await db
    .selectFrom('groundwire.judgements as j')
    .leftJoin('groundwire.settlements as s', (join) =>
      join.onRef('s.case_id', '=', 'j.case_id').onRef('s.judgement', '=', 'j.judgement'),
    )
    .selectAll('j')
    .select(['s.why as settled_why', 's.by_whom as settled_by', 's.recorded as settled_at'])
    .where('j.case_id', '=', caseId)
    .orderBy('j.judgement')
    .execute();
  return rows.map((row) => ({
    number: row.judgement,
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
    settled: row.settled_at && {
      why: row.settled_why ?? '',
      by: row.settled_by ?? '',
      at: row.settled_at.toISOString(),
    },
  }));
}

export async function revision(db: Db, caseId: string): Promise<string> {
  const { rows } = await sql<{ revision: string }>`
    select concat_ws('.',
      (select max(arrival) from groundwire.arrivals where case_id = ${caseId}),
      (select max(recorded) from groundwire.readings where case_id = ${caseId}),
      (select count(*) from groundwire.readings where case_id = ${caseId}),
      (select max(judgement) from groundwire.judgements where case_id = ${caseId}),
      (select count(*) from groundwire.settlements where case_id = ${caseId}),
      (select count(*) from groundwire.forgettings where case_id = ${caseId}),
      (select max(identity) from groundwire.identities where case_id = ${caseId}),
      (select max(entry) from groundwire.actor_entries where case_id = ${caseId})) as revision`.execute(db);
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
      (select coalesce(sum(l.claims), 0) from groundwire.current_readings l where case_id = ${caseId}
        and not exists (select from groundwire.forgettings f where f.case_id = l.case_id and f.report_id = l.report_id)) as claims,
      (select count(*) from groundwire.judgements where case_id = ${caseId}) as judgements,
      (select count(*) from groundwire.forgettings where case_id = ${caseId}) as forgotten`.execute(db);
  const { server, bytes, cases, ...counts } = rows[0]!;
  return { server, schema: SCHEMA, bytes, cases, rows: counts };
}
