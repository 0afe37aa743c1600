import { sql } from 'kysely';
import type { Migration } from './migration.ts';

/** Several readers may read one report: the last word of each counts. A judgement that fits nothing any more can be laid to rest. */
export const readersAndSettlements: Migration = {
  number: 2,
  name: 'readers-and-settlements',
  async up(db) {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

const STATEMENTS = [
  // Does the format have pages? Known by the document's first section; kept beside the body, which is large, so that a list need not open it.
  `alter table groundwire.readings add column paged boolean not null
    generated always as (coalesce(body -> 'sections' -> 0 ->> 'page', '') <> '') stored`,

  // A reader's name is the first word of what it says of itself: "english 3, data 1a2b3c4d".
  `create view groundwire.current_readings as
    select distinct on (case_id, report_id, split_part(reader, ' ', 1)) *, split_part(reader, ' ', 1) as reader_name
    from groundwire.readings order by case_id, report_id, split_part(reader, ' ', 1), reading desc`,

  // Why somebody said that a judgement which fits no claim needs nobody's look any more. The judgement itself stays.
  `create table groundwire.settlements (
    case_id text not null,
    judgement bigint not null,
    why text not null,
    by_whom text not null,
    recorded timestamptz not null default clock_timestamp(),
    primary key (case_id, judgement),
    foreign key (case_id, judgement) references groundwire.judgements (case_id, judgement)
  )`,
  `create trigger rows_are_added before update or delete on groundwire.settlements for each row execute function groundwire.rows_are_added()`,
];
