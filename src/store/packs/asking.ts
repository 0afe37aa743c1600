import { type Selectable, sql } from 'kysely';
import type { Damage, PackRow } from '../../places/packs/row.ts';
import type { PlaceKind } from '../../vocabulary/place.ts';
import type { Db, Tables } from '../tables.ts';
import type { PackProgress, SimilarQuestion, StoredPack, StoredPlace } from './contract.ts';

/** One report asks for no more rows: names that thousands of places bear say little of where it is. */
const LARGEST_ANSWER = 5000;
const PAGE = 5000;
/** How alike the closest stretch of a name must be to what was asked for, 0 to 1 (pg_trgm's word similarity). */
const ALIKE = 0.55;

export async function packs(db: Db): Promise<StoredPack[]> {
  const rows = await db
    .selectFrom('groundwire.place_packs')
    .selectAll()
    .where('state', 'in', ['current', 'loading'])
    .orderBy('pack')
    .orderBy('load')
    .execute();
  return rows.map((row) => ({
    pack: row.pack,
    state: row.state as StoredPack['state'],
    source: row.source,
    sha256: row.sha256,
    bytes: row.bytes,
    format: row.format,
    licence: row.licence,
    settings: row.settings as Record<string, unknown>,
    by: row.by_whom,
    places: row.places,
    names: row.names,
    lost: row.lost,
    damages: row.damages as Damage[],
    recorded: row.recorded.toISOString(),
    finished: row.finished?.toISOString() ?? null,
  }));
}

export function progressOf(row: Selectable<Tables['groundwire.place_packs']>): PackProgress {
  return { cursor: row.cursor as PackProgress['cursor'], lost: row.lost, damages: row.damages as Damage[] };
}

/** Names and hashes of what counts, hashed by the database. */
export async function digest(db: Db): Promise<string> {
  const { rows } = await sql<{ digest: string | null }>`
    select left(md5(string_agg(pack || ' ' || sha256 || ' ' || settings::text, E'\n' order by pack)), 8) as digest
    from groundwire.place_packs where state = 'current'`.execute(db);
  return rows[0]?.digest ?? '';
}

type Row = Selectable<Tables['groundwire.pack_places']> & { readonly pack: string };

export async function named(db: Db, keys: readonly string[]): Promise<StoredPlace[]> {
  if (keys.length === 0) return [];
  const { rows } = await sql<Row>`
    select p.*, k.pack from groundwire.pack_places p join groundwire.place_packs k using (load)
    where p.keys && ${[...keys]}::text[] and k.state = 'current'
    order by p.population desc, p.load, p.number limit ${LARGEST_ANSWER}`.execute(db);
  return rows.map(placeOf);
}

export async function similar(db: Db, { key, country, box, limit }: SimilarQuestion): Promise<StoredPlace[]> {
  const within = box
    ? sql`and p.lat is not null and point(p.lon, p.lat) <@ box(point(${box[0]}, ${box[1]}), point(${box[2]}, ${box[3]}))`
    : sql``;
  const inCountry = country === null ? sql`` : sql`and p.country = ${country}`;
  return db.transaction().execute(async (transaction) => {
    await sql`select set_config('pg_trgm.word_similarity_threshold', ${String(ALIKE)}, true)`.execute(transaction);
    const { rows } = await sql<Row>`
      select p.*, k.pack from groundwire.pack_places p join groundwire.place_packs k using (load)
      where ${key} <% p.search ${within} ${inCountry} and k.state = 'current'
      order by (position(E'\n' || ${key} || E'\n' in p.search) > 0) desc, word_similarity(${key}, p.search) desc,
        p.population desc, p.load, p.number
      limit ${limit}`.execute(transaction);
    return rows.map(placeOf);
  });
}

export async function byIds(db: Db, ids: readonly string[]): Promise<StoredPlace[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Row>`
    select p.*, k.pack from groundwire.pack_places p join groundwire.place_packs k using (load)
    where p.id = any(${[...ids]}::text[]) and k.state = 'current' order by p.load, p.number`.execute(db);
  return rows.map(placeOf);
}

export async function* rowsOf(db: Db, pack: string | null): AsyncGenerator<StoredPlace> {
  for (let after = { load: 0, number: 0 }; ; ) {
    const { rows } = await sql<Row>`
      select p.*, k.pack from groundwire.pack_places p join groundwire.place_packs k using (load)
      where (p.load, p.number) > (${after.load}, ${after.number}) and k.state = 'current'
        ${pack === null ? sql`` : sql`and k.pack = ${pack}`}
      order by p.load, p.number limit ${PAGE}`.execute(db);
    yield* rows.map(placeOf);
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = { load: last.load, number: last.number };
  }
}

function placeOf(row: Row): StoredPlace {
  const { id, name, names, lat, lon, country, admin1, pcode, parent, population } = row;
  return {
    pack: row.pack,
    row: {
      id,
      name,
      names,
      kind: row.kind as PlaceKind,
      lat,
      lon,
      extent: row.extent as PackRow['extent'],
      country,
      admin1,
      admin1Code: row.admin1_code,
      pcode,
      parent,
      population,
    },
  };
}
