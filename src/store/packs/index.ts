import type { PoolClient } from 'pg';
import type { Db } from '../tables.ts';
import { byIds, digest, named, packs, rowsOf, similar } from './asking.ts';
import type { PlacePacks } from './contract.ts';
import { begin, remove } from './loading.ts';

/** Lists of places in PostgreSQL. `guard` names the database in what its driver throws. */
export function placePacks(
  db: Db,
  client: () => Promise<PoolClient>,
  guard: <T>(work: Promise<T>) => Promise<T>,
): PlacePacks {
  return {
    packs: () => guard(packs(db)),
    digest: () => guard(digest(db)),
    named: (keys) => guard(named(db, keys)),
    similar: (question) => guard(similar(db, question)),
    byIds: (ids) => guard(byIds(db, ids)),
    rows: (pack) => rowsOf(db, pack),
    remove: (pack) => guard(remove(db, pack)),
    async begin(start) {
      const own = await guard(client());
      try {
        const load = await guard(begin(db, own, start));
        return {
          ...load,
          append: (rows, progress) => guard(load.append(rows, progress)),
          finish: () => guard(load.finish()),
        };
      } catch (error) {
        await own.query('select pg_advisory_unlock_all()').catch(() => undefined);
        own.release();
        throw error;
      }
    },
  };
}
