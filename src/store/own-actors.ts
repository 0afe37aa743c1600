import type { Transaction } from 'kysely';
import type { StoredEntry } from './contract.ts';
import type { Db, Tables } from './tables.ts';

/** PostgreSQL takes 65,535 parameters a statement; an entry is seven. */
const ENTRIES_A_STATEMENT = 5000;

/** The latest row of every id, those that were taken out included, in the order in which they came. */
export async function actorEntries(db: Db, caseId: string): Promise<StoredEntry[]> {
  const rows = await db
    .selectFrom('groundwire.current_actor_entries')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('entry')
    .execute();
  return rows.map((row) => ({
    number: row.entry,
    part: row.part as StoredEntry['part'],
    id: row.id,
    standing: row.standing as StoredEntry['standing'],
    body: row.body,
    listed: row.listed as StoredEntry['listed'],
    by: row.by_whom,
    recorded: row.recorded.toISOString(),
  }));
}

/** All of them or none: in the caller's transaction. */
export async function addActorEntries(
  db: Transaction<Tables>,
  caseId: string,
  entries: readonly Omit<StoredEntry, 'number' | 'recorded'>[],
): Promise<void> {
  for (let first = 0; first < entries.length; first += ENTRIES_A_STATEMENT) {
    const rows = entries.slice(first, first + ENTRIES_A_STATEMENT).map(({ part, id, standing, body, listed, by }) => ({
      case_id: caseId,
      part,
      id,
      standing,
      body: JSON.stringify(body),
      listed: listed && JSON.stringify(listed),
      by_whom: by,
    }));
    await db.insertInto('groundwire.actor_entries').values(rows).execute();
  }
}
