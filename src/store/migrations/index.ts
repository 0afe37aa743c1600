import { type Kysely, sql } from 'kysely';
import { StoreError } from '../errors.ts';
import { reportsClaimsJudgements } from './0001-reports-claims-judgements.ts';
import { readersAndSettlements } from './0002-readers-and-settlements.ts';
import { placePacks } from './0003-place-packs.ts';
import { identitiesAndOwnActors } from './0004-identities-and-own-actors.ts';
import type { Migration } from './migration.ts';

/** In the order of their numbers. Append only. */
export const MIGRATIONS: readonly Migration[] = numbered([
  reportsClaimsJudgements,
  readersAndSettlements,
  placePacks,
  identitiesAndOwnActors,
]);

/** The schema that this version knows. */
export const SCHEMA = MIGRATIONS.length;

/** Gives the list back if its numbers are 1, 2, 3, … in this order. Throws a RangeError otherwise, at start-up and not in somebody's database. */
export function numbered(migrations: readonly Migration[]): readonly Migration[] {
  migrations.forEach(({ number, name }, index) => {
    if (number !== index + 1)
      throw new RangeError(
        `Unexpected migration number: ${number} (${name}) at position ${index + 1}, expected ${index + 1}`,
      );
  });
  return migrations;
}

interface Applied {
  readonly number: number;
  readonly name: string;
}

/**
 * Which of `known` are still to be run on a database on which `applied` were. Throws a StoreError where the database is of a newer version,
 * or where it was made by other steps than these.
 */
export function pending(applied: readonly Applied[], known: readonly Migration[], where: string): readonly Migration[] {
  for (const [index, step] of applied.entries()) {
    const expected = known[index];
    if (!expected) {
      throw new StoreError(
        'newer-schema',
        `${where} was written by a newer Groundwire (schema ${applied.length}, this one knows ${known.length}). Update Groundwire, or choose another store with --store.`,
      );
    }
    if (step.number !== expected.number || step.name !== expected.name) {
      throw new StoreError(
        'foreign-schema',
        `${where} was made by other migrations than those of this Groundwire: step ${index + 1} is ${step.number} ${JSON.stringify(step.name)}, expected ${expected.number} ${JSON.stringify(expected.name)}.`,
      );
    }
  }
  return known.slice(applied.length);
}

/** An arbitrary number that only Groundwire's migrations lock on (pg_advisory_xact_lock). */
const MIGRATION_LOCK = 0x67_77_6d_67;

/** Brings the database to this version's schema: each missing step once, whoever else starts at the same time. */
export async function migrate(
  db: Kysely<unknown>,
  where: string,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  const before = await appliedIn(db);
  if (before && pending(before, migrations, where).length === 0) return;
  await db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(transaction);
    await sql`create schema if not exists groundwire`.execute(transaction);
    await sql`create table if not exists groundwire.migrations (number integer primary key, name text not null, recorded timestamptz not null default clock_timestamp())`.execute(
      transaction,
    );
    for (const step of pending((await appliedIn(transaction)) ?? [], migrations, where)) {
      await step.up(transaction);
      await sql`insert into groundwire.migrations (number, name) values (${step.number}, ${step.name})`.execute(
        transaction,
      );
    }
  });
}

/** Null where there is no schema yet. */
async function appliedIn(db: Kysely<unknown>): Promise<readonly Applied[] | null> {
  const { rows: tables } = await sql<{
    there: boolean;
  }>`select to_regclass('groundwire.migrations') is not null as there`.execute(db);
  if (!tables[0]?.there) return null;
  return (await sql<Applied>`select number, name from groundwire.migrations order by number`.execute(db)).rows;
}
