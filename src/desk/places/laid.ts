import type { Gazetteer } from '../../places/gazetteer.ts';
import { type Asked, askedIn, keysAsked } from '../../places/packs/asked.ts';
import { overlayGazetteer } from '../../places/packs/overlay.ts';
import type { PackRow } from '../../places/packs/row.ts';
import type { DocumentReader } from '../reading.ts';
import { sharedGazetteer } from '../resources.ts';

/** Lists of places that users added: in the store, or in memory for one command. */
export interface PlaceLists {
  /** Changes whenever the lists do; empty where there are none. */
  digest(): Promise<string>;
  /** Rows that are found by one of these keys (`lookupKeysOf`). */
  named(keys: readonly string[]): Promise<readonly PackRow[]>;
}

/** The shipped gazetteer with what the lists have for a text laid over it: one question a report. */
export async function gazetteerFor(text: string, lists: PlaceLists): Promise<Gazetteer> {
  const gazetteer = await sharedGazetteer();
  return laidOver(gazetteer, askedIn(text, gazetteer), lists);
}

async function laidOver(gazetteer: Gazetteer, asked: Asked, lists: PlaceLists): Promise<Gazetteer> {
  return overlayGazetteer(gazetteer, await lists.named(keysAsked(asked)));
}

/**
 * A reader that knows the lists. They are part of what it reads with, so part of its version: a report that was read with other lists, or with none, is one
 * that `reread` offers to read again.
 */
export async function readerWith(reader: DocumentReader, lists: PlaceLists): Promise<DocumentReader> {
  const digest = await lists.digest();
  if (digest === '') return reader;
  return {
    version: `${reader.version}, places ${digest}`,
    read: async (document) => reader.read(document, await gazetteerFor(document.report.text, lists)),
  };
}
