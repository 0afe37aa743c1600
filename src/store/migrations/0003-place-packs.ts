import { sql } from 'kysely';
import type { Migration } from './migration.ts';

/**
 * Lists of places that users add. They belong to no case: on Citus both are reference tables (`create_reference_table`), whole on every
 * worker, so that a question joins nothing across machines. Unlike claims, rows of a list that is replaced or removed are deleted; that it was there
 * stays written in `place_packs`.
 */
export const placePacks: Migration = {
  number: 3,
  name: 'place-packs',
  async up(db) {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

const STATEMENTS = [
  // In the contrib modules of PostgreSQL, and trusted since 13: who may create in the database may add it.
  `do $$ begin
    create extension if not exists pg_trgm;
  exception when others then
    raise exception 'the extension pg_trgm is needed (it is in PostgreSQL''s contrib package) and could not be added: %. Ask who runs the database for: create extension pg_trgm', sqlerrm;
  end $$`,

  // A list each time it is added. One of a name is current; one may be on its way, with what has been read of its file so far.
  `create table groundwire.place_packs (
    load bigint generated always as identity primary key,
    pack text not null,
    state text not null check (state in ('loading', 'current', 'replaced', 'removed', 'abandoned')),
    source text not null,
    sha256 text not null,
    bytes bigint not null,
    format text not null,
    licence text,
    settings json not null,
    places bigint not null default 0,
    names bigint not null default 0,
    lost bigint not null default 0,
    damages json not null default '[]',
    cursor json,
    by_whom text not null,
    recorded timestamptz not null default clock_timestamp(),
    finished timestamptz
  )`,
  `create unique index place_packs_current on groundwire.place_packs (pack) where state = 'current'`,
  `create unique index place_packs_loading on groundwire.place_packs (pack) where state = 'loading'`,

  // keys: folded names and consonant skeletons, each with its country (SY:azaz, SY~tlrft); search: the folded names, a line each.
  `create table groundwire.pack_places (
    load bigint not null,
    number bigint not null,
    id text not null,
    name text not null,
    names text[] not null,
    kind text not null,
    lat double precision,
    lon double precision,
    extent double precision[],
    country text,
    admin1 text,
    admin1_code text,
    pcode text,
    parent text,
    population bigint not null,
    keys text[] not null,
    search text not null,
    primary key (load, number)
  )`,
  'create index pack_places_by_id on groundwire.pack_places (id)',
  'create index pack_places_by_key on groundwire.pack_places using gin (keys)',
  'create index pack_places_by_search on groundwire.pack_places using gin (search gin_trgm_ops)',
  'create index pack_places_by_point on groundwire.pack_places using gist (point(lon, lat)) where lat is not null',
];
