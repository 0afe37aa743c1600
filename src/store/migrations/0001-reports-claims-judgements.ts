import { sql } from 'kysely';
import type { Migration } from './migration.ts';

/**
 * Every key begins with `case_id`, and every foreign key stays within a case: on Citus, `create_distributed_table(…, 'case_id')`
 * for each table puts a case's rows on one worker. (There the triggers need `citus.enable_unsafe_triggers`.)
 */
export const reportsClaimsJudgements: Migration = {
  number: 1,
  name: 'reports-claims-judgements',
  async up(db) {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

const STATEMENTS = [
  // A text, named by its hash. What it is called and when it was published belongs to the readings: that can be learned later.
  `create table groundwire.reports (
    case_id text not null,
    report_id text not null,
    text text,
    recorded timestamptz not null default clock_timestamp(),
    primary key (case_id, report_id)
  )`,

  // A text seen at a path or URL, when it was not the last one seen there.
  `create table groundwire.arrivals (
    case_id text not null,
    arrival bigint generated always as identity,
    origin text not null,
    report_id text not null,
    recorded timestamptz not null default clock_timestamp(),
    primary key (case_id, arrival),
    foreign key (case_id, report_id) references groundwire.reports (case_id, report_id)
  )`,
  'create index arrivals_by_origin on groundwire.arrivals (case_id, origin, arrival desc)',
  'create index arrivals_by_report on groundwire.arrivals (case_id, report_id, arrival desc)',

  // What one reader read in a report. The highest number counts; the others stay. (json gives back what it was given to the byte, jsonb sorts the keys.)
  `create table groundwire.readings (
    case_id text not null,
    report_id text not null,
    reading integer not null,
    origin text not null,
    reader text not null,
    digest text not null,
    source text not null,
    title text,
    publisher text,
    known_start date,
    known_end date,
    known_basis text,
    language text not null,
    claims integer not null,
    warnings json not null,
    body json,
    recorded timestamptz not null default clock_timestamp(),
    primary key (case_id, report_id, reading),
    foreign key (case_id, report_id) references groundwire.reports (case_id, report_id)
  )`,

  // valid_start and valid_end are null where the claim leaves them open; known_* repeat the reading's, for questions that need no join.
  `create table groundwire.claims (
    case_id text not null,
    report_id text not null,
    reading integer not null,
    ordinal integer not null,
    claim_id text not null,
    kind text not null,
    type text not null,
    modality text not null,
    valid_start date,
    valid_end date,
    known_start date,
    known_end date,
    root text,
    actors text[] not null,
    places text[] not null,
    claim json not null,
    recorded timestamptz not null default clock_timestamp(),
    primary key (case_id, report_id, reading, ordinal),
    foreign key (case_id, report_id, reading) references groundwire.readings (case_id, report_id, reading)
  )`,
  'create index claims_by_id on groundwire.claims (case_id, claim_id text_pattern_ops)',
  'create index claims_by_kind on groundwire.claims (case_id, kind, type)',
  'create index claims_by_valid_time on groundwire.claims (case_id, valid_start, valid_end)',
  'create index claims_by_actor on groundwire.claims using gin (actors)',
  'create index claims_by_place on groundwire.claims using gin (places)',

  `create table groundwire.judgements (
    case_id text not null,
    judgement bigint generated always as identity,
    report_id text not null,
    kind text not null,
    evidence json not null,
    claim_id text not null,
    form text not null,
    verdict text not null check (verdict in ('accept', 'reject', 'amend')),
    amended json,
    why text not null,
    by_whom text not null,
    recorded timestamptz not null default clock_timestamp(),
    primary key (case_id, judgement),
    foreign key (case_id, report_id) references groundwire.reports (case_id, report_id)
  )`,
  'create index judgements_by_report on groundwire.judgements (case_id, report_id)',

  `create table groundwire.forgettings (
    case_id text not null,
    report_id text not null,
    why text not null,
    by_whom text not null,
    recorded timestamptz not null default clock_timestamp(),
    primary key (case_id, report_id),
    foreign key (case_id, report_id) references groundwire.reports (case_id, report_id)
  )`,

  // The text that stands at each origin now.
  `create view groundwire.standing as
    select distinct on (case_id, origin) case_id, origin, report_id, arrival
    from groundwire.arrivals order by case_id, origin, arrival desc`,

  `create view groundwire.latest_readings as
    select distinct on (case_id, report_id) *
    from groundwire.readings order by case_id, report_id, reading desc`,

  // A report is superseded when another text stands at every origin where it was seen; by the one at the origin where it was seen last.
  `create view groundwire.supersessions as
    select distinct on (a.case_id, a.report_id) a.case_id, a.report_id, s.report_id as superseded_by
    from groundwire.arrivals a join groundwire.standing s on s.case_id = a.case_id and s.origin = a.origin
    where not exists (select from groundwire.standing own where own.case_id = a.case_id and own.report_id = a.report_id)
    order by a.case_id, a.report_id, a.arrival desc`,

  // Rows are added. Forgetting, which says so for the length of its transaction, is the one exception.
  `create function groundwire.rows_are_added() returns trigger language plpgsql as $$
    begin
      if current_setting('groundwire.forgetting', true) = 'on' then return coalesce(new, old); end if;
      raise exception 'groundwire.% is append-only: % refused', tg_table_name, tg_op using errcode = 'restrict_violation';
    end $$`,
  ...['reports', 'arrivals', 'readings', 'claims', 'judgements', 'forgettings'].map(
    (table) =>
      `create trigger rows_are_added before update or delete on groundwire.${table} for each row execute function groundwire.rows_are_added()`,
  ),
];
