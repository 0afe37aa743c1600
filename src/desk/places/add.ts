import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Gazetteer } from '../../places/gazetteer.ts';
import type { Role } from '../../places/packs/headings.ts';
import { BEGINNING, type Item } from '../../places/packs/read.ts';
import type { Damage, PackRow } from '../../places/packs/row.ts';
import type { PackLoad, PartCursor, PlacePacks } from '../../store/packs/contract.ts';
import { NoPlaces, type OpenedFile, openFile } from './parts.ts';

/** What somebody says who adds a list. */
export interface PackOrder {
  /** A file on disk. */
  readonly path: string;
  /** Where it is from: its path, or the URL that it was fetched from. */
  readonly source: string;
  /** Name of the list: another file of this name takes its place. */
  readonly pack: string;
  /** Outweighs what the file states. */
  readonly licence?: string;
  /** ISO 3166-1 alpha-2 of rows that name no country. */
  readonly country?: string;
  /** Headings by role, where they are not understood by themselves. */
  readonly columns?: Readonly<Partial<Record<Role, string>>>;
  readonly by: string;
  readonly onProgress?: (progress: AddProgress) => void;
  /** Asked between batches: true ends the run; the next one goes on behind what is kept. */
  readonly stopped?: () => boolean;
}

export interface AddProgress {
  readonly places: number;
  readonly lost: number;
  /** Of the part that is being read, 0 to 1; null where nobody knows. */
  readonly share: number | null;
}

/** What became of a list that was added. */
export interface AddReport {
  readonly status: 'added' | 'replaced' | 'unchanged' | 'stopped';
  readonly pack: string;
  readonly formats: readonly string[];
  readonly licence: string | null;
  readonly places: number;
  readonly names: number;
  /** Rows that were given up, and where; null among `damages` where nobody can know how many. */
  readonly lost: number;
  readonly damages: readonly Damage[];
  /** Kept by an earlier run that was broken off. */
  readonly resumedAfter: number;
  /** Rows that name no country: no report finds them. */
  readonly nowhere: number;
  /** Rows without a position. */
  readonly unplaced: number;
  /** Names, of a list of alternate names, of places that no list has. */
  readonly strange: number;
  /** How many rows the list that it replaces had. */
  readonly before: number | null;
}

const ROWS_A_BATCH = 10_000;
/** More damages than these are counted and not told one by one. */
const DAMAGES_TOLD = 50;

/**
 * Adds a list of places to the store, in batches that are kept one by one: broken off and started again, it goes on behind the last one. The same file
 * again changes nothing. Throws NoPlaces for a file that holds none.
 */
export async function addPack(store: PlacePacks, gazetteer: Gazetteer, order: PackOrder): Promise<AddReport> {
  const { path, source, pack, country = null, columns = {} } = order;
  const chosen = Object.values(columns);
  const opened = await openFile(path, nameOf(source), chosen);
  const sha256 = await hashOf(path);
  const { size } = await stat(path);
  const licence = order.licence ?? opened.licence;
  const formats = [...new Set(opened.parts.map(({ format }) => format))];
  const settings = { country, columns };
  const standing = (await store.packs()).find((each) => each.pack === pack && each.state === 'current');
  if (
    standing?.sha256 === sha256 &&
    JSON.stringify(standing.settings) === JSON.stringify(settings) &&
    (order.licence === undefined || standing.licence === order.licence)
  )
    return { ...unchanged(standing), formats };
  const format = formats.join(', ');
  const load = await store.begin({ pack, source, sha256, bytes: size, format, licence, settings, by: order.by });
  try {
    const run = new Run(store, gazetteer, load, order);
    const ended = await run.read(opened);
    const { places, names, lost, damages, resumedAfter, nowhere, unplaced, strange } = run;
    const report = { pack, formats, licence, places, names, lost, damages, resumedAfter, nowhere, unplaced, strange };
    if (!ended) return { ...report, status: 'stopped', before: null };
    if (places === 0)
      throw new NoPlaces(
        `${nameOf(source)}: no row of it could be read${damages[0] ? ` (${damageWords(damages[0])})` : ''}`,
      );
    await load.finish();
    return { ...report, status: standing ? 'replaced' : 'added', before: standing?.places ?? null };
  } finally {
    await load.close();
  }
}

type Standing = Awaited<ReturnType<PlacePacks['packs']>>[number];

function unchanged({ pack, licence, places, names, lost, damages }: Standing): Omit<AddReport, 'formats'> {
  return {
    status: 'unchanged',
    pack,
    licence,
    places,
    names,
    lost,
    damages,
    resumedAfter: 0,
    nowhere: 0,
    unplaced: 0,
    strange: 0,
    before: places,
  };
}

/** One run over a file, from where the last one ended. */
class Run {
  places = 0;
  names = 0;
  lost = 0;
  damages: Damage[] = [];
  readonly resumedAfter: number;
  nowhere = 0;
  unplaced = 0;
  strange = 0;
  readonly #store: PlacePacks;
  readonly #gazetteer: Gazetteer;
  readonly #load: PackLoad;
  readonly #order: PackOrder;
  /** Names of first-order divisions by P-code, for the rows in them that name only the code. */
  #divisions = new Map<string, string>();
  #rows: PackRow[] = [];
  #aliases = new Map<string, string[]>();

  constructor(store: PlacePacks, gazetteer: Gazetteer, load: PackLoad, order: PackOrder) {
    this.#store = store;
    this.#gazetteer = gazetteer;
    this.#load = load;
    this.#order = order;
    const { resumed } = load;
    this.resumedAfter = resumed?.places ?? 0;
    if (resumed) {
      const { places, names, lost, damages } = resumed;
      Object.assign(this, { places, names, lost, damages: [...damages] });
    }
  }

  /** False where it was asked to stop. */
  async read({ parts }: OpenedFile): Promise<boolean> {
    const from = this.#load.resumed?.cursor ?? { ...BEGINNING, part: 0 };
    if (this.#load.resumed) this.#divisions = new Map(await this.#load.divisions());
    const settings = {
      pack: this.#order.pack,
      country: this.#order.country ?? null,
      columns: this.#order.columns ?? {},
      divisionName: (code: string) => this.#gazetteer.byId(`admin1:${code}`)?.place.name ?? null,
    };
    for (const [number, part] of parts.entries()) {
      if (number < from.part) continue;
      let cursor: PartCursor = number === from.part ? from : { ...BEGINNING, part: number };
      let since = 0;
      for await (const item of part.items(settings, cursor)) {
        this.#take(item);
        cursor = { ...item.next, part: number };
        if (++since < ROWS_A_BATCH) continue;
        since = 0;
        await this.#keep(cursor);
        this.#order.onProgress?.({
          places: this.places,
          lost: this.lost,
          share: part.bytes === null || cursor.byte === 0 ? null : cursor.byte / part.bytes,
        });
        if (this.#order.stopped?.()) return false;
      }
      const broken = part.broken();
      if (broken !== null)
        this.#damaged({
          part: part.name,
          line: cursor.line,
          byte: cursor.byte,
          expected: `the rest of the archive, which is cut off or damaged here (${broken})`,
          lost: null,
        });
      await this.#keep({ ...BEGINNING, part: number + 1 });
    }
    return true;
  }

  #take({ row, alias, damage }: Item): void {
    if (damage) this.#damaged(damage);
    if (alias) this.#aliases.set(alias.id, [...(this.#aliases.get(alias.id) ?? []), alias.name]);
    if (!row) return;
    if (row.kind === 'admin1' && row.pcode) this.#divisions.set(row.pcode, row.name);
    const admin1 = row.admin1 ?? (row.parent === null ? null : (this.#divisions.get(row.parent) ?? null));
    this.#rows.push(admin1 === row.admin1 ? row : { ...row, admin1 });
  }

  #damaged(damage: Damage): void {
    this.lost += damage.lost ?? 0;
    if (this.damages.length < DAMAGES_TOLD) this.damages.push(damage);
  }

  async #keep(cursor: PartCursor): Promise<void> {
    const rows = [...this.#rows, ...(await this.#named())];
    this.#rows = [];
    this.#aliases = new Map();
    await this.#load.append(rows, { cursor, lost: this.lost, damages: this.damages });
    this.places += rows.length;
    for (const row of rows) {
      this.names += row.names.length;
      if (row.country === null) this.nowhere++;
      if (row.lat === null) this.unplaced++;
    }
  }

  /** More names for places that a list or the shipped gazetteer has; names of places that nobody has are lost. */
  async #named(): Promise<PackRow[]> {
    if (this.#aliases.size === 0) return [];
    const kept = new Map((await this.#store.byIds([...this.#aliases.keys()])).map(({ row }) => [row.id, row]));
    return [...this.#aliases].flatMap(([id, names]) => {
      const known = kept.get(id) ?? rowOf(id, this.#gazetteer);
      if (known) return [{ ...known, names: [known.name, ...names], extent: null }];
      this.strange += names.length;
      return [];
    });
  }
}

function rowOf(id: string, gazetteer: Gazetteer): PackRow | null {
  const found = gazetteer.byId(id);
  if (!found) return null;
  const { name, kind, lat, lon, country, admin1 } = found.place;
  return {
    id,
    name,
    names: [name],
    kind,
    lat,
    lon,
    extent: null,
    country,
    admin1,
    admin1Code: found.admin1Code,
    pcode: null,
    parent: null,
    population: found.population,
  };
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}

const nameOf = (source: string): string => source.split(/[\\/]/).at(-1) || source;

/** "villages.csv, line 7 (byte 312): expected UTF-8". */
export function damageWords({ part, line, byte, expected }: Damage): string {
  const at = [line === null ? null : `line ${line}`, byte === null ? null : `byte ${byte}`].filter(
    (each) => each !== null,
  );
  return `${part}${at.length ? `, ${at.join(', ')}` : ''}: expected ${expected}`;
}

/** "data/SYR Admin 4.geojson" → `syr-admin-4`. */
export function packNameOf(source: string): string {
  const file = decodeURIComponent(nameOf(source.replace(/[?#].*$/, ''))).replace(
    /(\.(zip|gz|txt|csv|tsv|xlsx|json|geojson|geojsonl))+$/i,
    '',
  );
  return (
    file
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'places'
  );
}
