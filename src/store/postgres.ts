import type { Kysely, Transaction } from 'kysely';
import { claims, facts, formerClaims, judgements, report, reports, revision } from './asking.ts';
import { connectBoth, type Server } from './connection.ts';
import { Forgotten, type Store } from './contract.ts';
import { StoreError } from './errors.ts';
import { identities, judgeIdentity } from './identity.ts';
import { forget, judge, settle } from './judging.ts';
import { migrate } from './migrations/index.ts';
import { actorEntries, addActorEntries } from './own-actors.ts';
import { placePacks } from './packs/index.ts';
import type { Db, Tables } from './tables.ts';
import { reread, take, taken } from './taking.ts';

/**
 * The store of one case in PostgreSQL 15 or newer. Brings the schema up to date first; throws StoreError where the database cannot be reached
 * or is of a newer version. `where` names the database in messages.
 */
export async function openPostgresStore(server: Server, caseId: string, where: string): Promise<Store> {
  const { db, client } = connectBoth(server);
  try {
    await named(where, migrate(db as unknown as Kysely<unknown>, where));
  } catch (error) {
    await close(db, server);
    throw error;
  }
  const inTransaction = <T>(work: (transaction: Transaction<Tables>) => Promise<T>) =>
    named(where, db.transaction().execute(work));
  return {
    caseId,
    places: placePacks(db, client, (work) => named(where, work)),
    take: (arrival) => inTransaction((transaction) => take(transaction, caseId, arrival)),
    taken: (arrival) => named(where, taken(db, caseId, arrival)),
    reports: () => named(where, reports(db, caseId)),
    report: (id, reader) => named(where, report(db, caseId, id, reader)),
    claims: (filter = {}) => named(where, claims(db, caseId, filter)),
    formerClaims: (filter = {}) => named(where, formerClaims(db, caseId, filter)),
    reread: (again) => inTransaction((transaction) => reread(transaction, caseId, again)),
    judgements: () => named(where, judgements(db, caseId)),
    judge: (judgement) => named(where, judge(db, caseId, judgement)),
    settle: (judgement, why, by) => named(where, settle(db, caseId, judgement, why, by)),
    identities: () => named(where, identities(db, caseId)),
    judgeIdentity: (judgement, after) =>
      inTransaction((transaction) => judgeIdentity(transaction, caseId, judgement, after)),
    actorEntries: () => named(where, actorEntries(db, caseId)),
    addActorEntries: (entries) => inTransaction((transaction) => addActorEntries(transaction, caseId, entries)),
    forget: (reportId, why, by) => inTransaction((transaction) => forget(transaction, caseId, reportId, why, by)),
    revision: () => named(where, revision(db, caseId)),
    facts: () => named(where, facts(db, caseId)),
    close: () => close(db, server),
  };
}

/** What the driver throws, as a sentence that names the database. */
async function named<T>(where: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof StoreError || error instanceof Forgotten) throw error;
    throw new StoreError('broken', `${where} refused or was lost: ${(error as Error).message}`, { cause: error });
  }
}

async function close(db: Db, server: Server): Promise<void> {
  try {
    await db.destroy();
  } finally {
    if ('embedded' in server) await server.embedded.release();
  }
}
