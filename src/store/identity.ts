import { sql, type Transaction } from 'kysely';
import type { IdentityJudgement, Subject } from '../picture/identity.ts';
import type { StoredIdentity } from './contract.ts';
import type { Db, Tables } from './tables.ts';

export async function identities(db: Db, caseId: string): Promise<StoredIdentity[]> {
  const rows = await db
    .selectFrom('groundwire.identities')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('identity')
    .execute();
  return rows.map(storedIdentity);
}

/** Adds a judgement where number `after` is still the case's latest one; null where it is not. In the caller's transaction. */
export async function judgeIdentity(
  db: Transaction<Tables>,
  caseId: string,
  { about, one, other, verdict, why, by }: Omit<StoredIdentity, 'number' | 'recorded'>,
  after: number | null,
): Promise<StoredIdentity | null> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${caseId}\nidentities`}, 0))`.execute(db);
  const { latest } = await db
    .selectFrom('groundwire.identities')
    .select(({ fn }) => fn.max('identity').as('latest'))
    .where('case_id', '=', caseId)
    .executeTakeFirstOrThrow();
  if ((latest ?? null) !== after) return null;
  const row = await db
    .insertInto('groundwire.identities')
    .values({
      case_id: caseId,
      about,
      one: one.key,
      one_shown: shownOf(one),
      other: other.key,
      other_shown: shownOf(other),
      verdict,
      why,
      by_whom: by,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return storedIdentity(row);
}

const shownOf = ({ name, place }: Subject): string => JSON.stringify({ name, place });

function storedIdentity(row: {
  identity: number;
  about: string;
  one: string;
  one_shown: unknown;
  other: string;
  other_shown: unknown;
  verdict: string;
  why: string;
  by_whom: string;
  recorded: Date;
}): StoredIdentity {
  const subject = (key: string, shown: unknown): Subject => ({ key, ...(shown as Omit<Subject, 'key'>) });
  return {
    number: row.identity,
    about: row.about as IdentityJudgement['about'],
    one: subject(row.one, row.one_shown),
    other: subject(row.other, row.other_shown),
    verdict: row.verdict as IdentityJudgement['verdict'],
    why: row.why,
    by: row.by_whom,
    recorded: row.recorded.toISOString(),
  };
}
