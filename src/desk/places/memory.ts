import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { lookupKeysOf, nameKeysOf } from '../../places/packs/keys.ts';
import type { Damage, PackRow } from '../../places/packs/row.ts';
import type { DocumentReader } from '../reading.ts';
import { sharedGazetteer } from '../resources.ts';
import { damageWords, packNameOf } from './add.ts';
import { type PlaceLists, readerWith } from './laid.ts';
import { NoPlaces, openFile } from './parts.ts';

/** More rows than these belong into the store: they would fill the memory. */
const MOST_ROWS = 300_000;

/** Lists that are read into memory for one command. */
interface MemoryLists extends PlaceLists {
  readonly places: number;
  readonly damages: readonly Damage[];
}

/**
 * A reader that knows the places of these files, and what is damaged in them, in words. Throws NoPlaces for a file that is not there or holds none.
 */
export async function readerWithFiles(
  reader: DocumentReader,
  files: readonly string[],
  cwd: string,
): Promise<{ reader: DocumentReader; warnings: string[] }> {
  const lists = await listsInMemory(
    files.map((file) => resolve(cwd, file)),
    await sharedGazetteer(),
  );
  return { reader: await readerWith(reader, lists), warnings: lists.damages.map(damageWords) };
}

/** Reads files of places whole. Throws NoPlaces for one that holds none, or more than memory is good for. */
async function listsInMemory(paths: readonly string[], gazetteer: Gazetteer): Promise<MemoryLists> {
  const byKey = new Map<string, PackRow[]>();
  const damages: Damage[] = [];
  const hash = createHash('sha256');
  let places = 0;
  for (const path of paths) {
    const name = path.split(/[\\/]/).at(-1) as string;
    const settings = {
      pack: packNameOf(path),
      country: null,
      columns: {},
      divisionName: (code: string) => gazetteer.byId(`admin1:${code}`)?.place.name ?? null,
    };
    if (!existsSync(path)) throw new NoPlaces(`${path}: there is no such file`);
    for (const part of (await openFile(path, name)).parts)
      for await (const { row, damage } of part.items(settings)) {
        if (damage) damages.push(damage);
        if (!row) continue;
        if (++places > MOST_ROWS)
          throw new NoPlaces(
            `${name}: more than ${MOST_ROWS.toLocaleString('en')} places; add it to the store with groundwire places add`,
          );
        hash.update(JSON.stringify(row));
        for (const key of lookupKeysOf(row.country, nameKeysOf(row))) {
          const list = byKey.get(key);
          if (list) list.push(row);
          else byKey.set(key, [row]);
        }
      }
  }
  const digest = hash.digest('hex').slice(0, 8);
  return {
    places,
    damages,
    digest: async () => (places === 0 ? '' : digest),
    named: async (keys) => [...new Set(keys.flatMap((key) => byKey.get(key) ?? []))],
  };
}
