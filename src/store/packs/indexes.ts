import { sql } from 'kysely';
import type { Db } from '../tables.ts';

/** As the migration makes them. */
const INDEXES: Readonly<Record<string, string>> = {
  pack_places_by_id: 'groundwire.pack_places (id)',
  pack_places_by_key: 'groundwire.pack_places using gin (keys)',
  pack_places_by_search: 'groundwire.pack_places using gin (search gin_trgm_ops)',
  pack_places_by_point: 'groundwire.pack_places using gist (point(lon, lat)) where lat is not null',
};
/** A list of fewer rows is in sooner with the indexes in place. */
const LARGE = 200_000;
/** Bytes of a file that come to a row, roughly: lines of GeoNames have about 130, features of GeoJSON 500. */
const BYTES_A_ROW = 200;

/**
 * Takes the indexes away before a file that will more than double the table: made anew at the end they take a third of the time. Until then
 * questions are slow, and right.
 */
export async function dropForLarge(db: Db, bytes: number): Promise<void> {
  const expected = bytes / BYTES_A_ROW;
  if (expected < LARGE) return;
  const { rows } = await sql<{ places: number }>`
    select coalesce(sum(places), 0)::bigint as places from groundwire.place_packs where state = 'current'`.execute(db);
  if ((rows[0]?.places ?? 0) > expected) return;
  for (const name of Object.keys(INDEXES)) await sql`drop index if exists ${sql.raw(`groundwire.${name}`)}`.execute(db);
}

/** Makes the indexes that are missing, whoever took them away. */
export async function ensureIndexes(db: Db): Promise<void> {
  await db.connection().execute(async (one) => {
    await sql`set maintenance_work_mem = '256MB'`.execute(one);
    for (const [name, on] of Object.entries(INDEXES))
      await sql`create index if not exists ${sql.raw(`${name} on ${on}`)}`.execute(one);
    await sql`reset maintenance_work_mem`.execute(one);
  });
}
