import { sql } from 'kysely';
import type { Migration } from './migration.ts';

/** People say who is who, and name parties of their own. Both are rows that are added: the last one on a pair, or on an id, counts. */
export const identitiesAndOwnActors: Migration = {
  number: 4,
  name: 'identities-and-own-actors',
  async up(db) {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

const STATEMENTS = [
  // That two actors or two places are one, are not, or that what was said of the two is taken back. `…_shown` is the name, and a place's own row.
  `create table groundwire.identities (
    case_id text not null,
    identity bigint generated always as identity,
    about text not null check (about in ('actor', 'place')),
    one text not null,
    one_shown json not null,
    other text not null,
    other_shown json not null,
    verdict text not null check (verdict in ('same-as', 'not-same-as', 'undone')),
    why text not null,
    by_whom text not null,
    recorded timestamptz not null default clock_timestamp(),
    primary key (case_id, identity),
    check (one <> other)
  )`,

  // Actors, conflicts and states beside those that ship; and the names under which data sets list actors that are known.
  `create table groundwire.actor_entries (
    case_id text not null,
    entry bigint generated always as identity,
    part text not null check (part in ('actor', 'conflict', 'state', 'listing')),
    id text not null,
    standing text not null check (standing in ('own', 'provisional', 'removed')),
    body json not null,
    listed json,
    by_whom text not null,
    recorded timestamptz not null default clock_timestamp(),
    primary key (case_id, entry)
  )`,
  'create index actor_entries_by_id on groundwire.actor_entries (case_id, part, id, entry desc)',
  `create view groundwire.current_actor_entries as
    select distinct on (case_id, part, id) *
    from groundwire.actor_entries order by case_id, part, id, entry desc`,
  ...['identities', 'actor_entries'].map(
    (table) =>
      `create trigger rows_are_added before update or delete on groundwire.${table} for each row execute function groundwire.rows_are_added()`,
  ),
];
