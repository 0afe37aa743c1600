import { sql } from 'kysely';
import type { PoolClient } from 'pg';
import { StoreError } from '../errors.ts';
import type { Db } from '../tables.ts';
import { progressOf } from './asking.ts';
import type { PackLoad, PackStart } from './contract.ts';
import { copyRows } from './copying.ts';
import { dropForLarge, ensureIndexes } from './indexes.ts';

/** Rows of a list that counts no more are deleted so many at a time: nobody waits for the whole. */
const ROWS_A_DELETE = 20_000;

/** Begins a list or goes on with it. `client` is a connection of its own: it holds the list's lock until the load is closed. */
export async function begin(db: Db, client: PoolClient, start: PackStart): Promise<PackLoad> {
  const { rows: lock } = await client.query<{ got: boolean }>(
    'select pg_try_advisory_lock(hashtextextended($1, 0)) as got',
    [`groundwire pack ${start.pack}`],
  );
  if (!lock[0]?.got)
    throw new StoreError(
      'in-use',
      `The places of ${start.pack} are being added by another process; wait for it to end`,
    );
  await clear(db);
  const under = await db
    .selectFrom('groundwire.place_packs')
    .selectAll()
    .where('pack', '=', start.pack)
    .where('state', '=', 'loading')
    .executeTakeFirst();
  const settings = JSON.stringify(start.settings);
  const goesOn = under && under.sha256 === start.sha256 && JSON.stringify(under.settings) === settings;
  if (under && !goesOn) {
    await db.updateTable('groundwire.place_packs').set({ state: 'abandoned' }).where('load', '=', under.load).execute();
    await deleteRows(db, under.load);
  }
  const { pack, source, sha256, bytes, format, licence, by } = start;
  const load = goesOn
    ? under.load
    : (
        await db
          .insertInto('groundwire.place_packs')
          .values({ pack, state: 'loading', source, sha256, bytes, format, licence, settings, by_whom: by })
          .returning('load')
          .executeTakeFirstOrThrow()
      ).load;
  await dropForLarge(db, bytes);
  let places = goesOn ? under.places : 0;
  let names = goesOn ? under.names : 0;
  return {
    resumed: goesOn && under.cursor ? { ...progressOf(under), places, names } : null,
    async divisions() {
      const found = await db
        .selectFrom('groundwire.pack_places')
        .select(['pcode', 'name'])
        .where('load', '=', load)
        .where('kind', '=', 'admin1')
        .execute();
      return new Map(found.flatMap(({ pcode, name }) => (pcode === null ? [] : [[pcode, name]])));
    },
    async append(rows, { cursor, lost, damages }) {
      const all = places + rows.length;
      const named = names + rows.reduce((sum, row) => sum + row.names.length, 0);
      await client.query('begin');
      try {
        if (rows.length > 0) await copyRows(client, load, places + 1, rows);
        await client.query(
          'update groundwire.place_packs set places = $2, names = $3, lost = $4, damages = $5, cursor = $6 where load = $1',
          [load, all, named, lost, JSON.stringify(damages), JSON.stringify(cursor)],
        );
        await client.query('commit');
      } catch (error) {
        await client.query('rollback').catch(() => undefined);
        throw error;
      }
      [places, names] = [all, named];
    },
    async finish() {
      // Before it counts: nobody asks a table of millions without them.
      await ensureIndexes(db);
      const before = await db.transaction().execute(async (transaction) => {
        const old = await transaction
          .updateTable('groundwire.place_packs')
          .set({ state: 'replaced' })
          .where('pack', '=', pack)
          .where('state', '=', 'current')
          .returning('load')
          .execute();
        await transaction
          .updateTable('groundwire.place_packs')
          .set({ state: 'current', licence, finished: new Date() })
          .where('load', '=', load)
          .execute();
        return old;
      });
      for (const old of before) await deleteRows(db, old.load);
      // Fresh statistics, and the index's waiting list emptied: the first question is as fast as any.
      await sql`vacuum analyze groundwire.pack_places`.execute(db);
    },
    async close() {
      await client.query('select pg_advisory_unlock_all()').catch(() => undefined);
      client.release();
    },
  };
}

/** Takes a list out: in one step for who asks, its rows after it. */
export async function remove(db: Db, pack: string): Promise<boolean> {
  const gone = await db
    .updateTable('groundwire.place_packs')
    .set({ state: 'removed' })
    .where('pack', '=', pack)
    .where('state', 'in', ['current', 'loading'])
    .returning('load')
    .execute();
  for (const { load } of gone) await deleteRows(db, load);
  await ensureIndexes(db);
  return gone.length > 0;
}

/** Rows that a run which was broken off left behind of lists that count no more. */
async function clear(db: Db): Promise<void> {
  const { rows } = await sql<{ load: number }>`
    select load from groundwire.place_packs k where state not in ('current', 'loading')
      and exists (select from groundwire.pack_places p where p.load = k.load)`.execute(db);
  for (const { load } of rows) await deleteRows(db, load);
}

async function deleteRows(db: Db, load: number): Promise<void> {
  for (;;) {
    const { numAffectedRows } = await sql`
      delete from groundwire.pack_places where load = ${load} and number in
        (select number from groundwire.pack_places where load = ${load} order by number limit ${ROWS_A_DELETE})`.execute(
      db,
    );
    if (!numAffectedRows) return;
  }
}
