import type { PlaceExport } from '../../exchange/places.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { nameKey } from '../../places/names.ts';
import { keysAsked } from '../../places/packs/asked.ts';
import { NOWHERE } from '../../places/packs/keys.ts';
import { overlayGazetteer } from '../../places/packs/overlay.ts';
import type { PlacePacks, StoredPack } from '../../store/packs/contract.ts';
import type { ClaimRow } from '../desk.ts';
import { sharedGazetteer } from '../resources.ts';
import { type AddReport, addPack, type PackOrder } from './add.ts';
import type { PlaceSelection } from './export.ts';
import type { PlaceLists } from './laid.ts';
import type { PlacePage } from './page.ts';
import type { FoundPlace, PlaceQuestion } from './search.ts';

/** What a person can ask of places. Without a store (null) the shipped gazetteer answers alone. */
export interface PlacesDesk {
  search(question: PlaceQuestion): Promise<readonly FoundPlace[]>;
  /** By id, P-code, or the id that a list gives it. */
  page(id: string): Promise<PlacePage | null>;
  packs(): Promise<readonly StoredPack[]>;
  add(order: PackOrder): Promise<AddReport>;
  remove(pack: string): Promise<boolean>;
  export(which: PlaceSelection): AsyncIterable<PlaceExport>;
}

export function placesDesk(packs: PlacePacks | null, claims: () => Promise<readonly ClaimRow[]>): PlacesDesk {
  const stored = (): PlacePacks => {
    if (!packs) throw new RangeError('No store to keep lists of places in');
    return packs;
  };
  return {
    async search(question) {
      const { searchPlaces } = await import('./search.ts');
      return searchPlaces(question, await sharedGazetteer(), packs);
    },
    async page(id) {
      const [{ placePage }, { loadCurated }, gazetteer, rows] = await Promise.all([
        import('./page.ts'),
        import('../../places/load.ts'),
        sharedGazetteer(),
        claims(),
      ]);
      return placePage(id, gazetteer, packs, loadCurated(), rows);
    },
    packs: async () => packs?.packs() ?? [],
    add: async (order) => addPack(stored(), await sharedGazetteer(), order),
    remove: (pack) => stored().remove(pack),
    async *export(which) {
      const [{ exportedPlaces }, { loadCurated }, gazetteer] = await Promise.all([
        import('./export.ts'),
        import('../../places/load.ts'),
        sharedGazetteer(),
      ]);
      const rows = which === 'used' ? await claims() : [];
      yield* exportedPlaces(which, { gazetteer, packs, curated: loadCurated(), claims: rows });
    },
  };
}

/** The lists of a store, as readers ask them. */
export function listsOf(packs: PlacePacks): PlaceLists {
  return { digest: () => packs.digest(), named: async (keys) => (await packs.named(keys)).map(({ row }) => row) };
}

/** The gazetteer with what lists have under names or ids that a person typed, wherever in the world. */
export async function gazetteerNaming(words: readonly string[], packs: PlacePacks): Promise<Gazetteer> {
  const gazetteer = await sharedGazetteer();
  if (words.length === 0 || (await packs.digest()) === '') return gazetteer;
  const countries = [...gazetteer.countries.map(({ code }) => code), NOWHERE];
  const rows = [
    ...(await packs.byIds(words)),
    ...(await packs.named(keysAsked({ names: words.map(nameKey), countries }))),
  ];
  return overlayGazetteer(
    gazetteer,
    rows.map(({ row }) => row),
  );
}
