import type { Gazetteer, NameMatch } from '../../places/gazetteer.ts';
import { kilometresBetween, type Point } from '../../places/geometry.ts';
import { nameKey } from '../../places/names.ts';
import { keysAsked } from '../../places/packs/asked.ts';
import { NOWHERE } from '../../places/packs/keys.ts';
import { overlayGazetteer } from '../../places/packs/overlay.ts';
import type { PlacePacks, StoredPlace } from '../../store/packs/contract.ts';
import type { Place } from '../../vocabulary/place.ts';

export interface PlaceQuestion {
  readonly name: string;
  /** Name or id of a place, or `36.5,37.1`: the nearest come first. */
  readonly near?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly limit: number;
}

/** A place that a name may mean. */
export interface FoundPlace {
  readonly place: Place;
  /** `gazetteer`, `reviewed`, or the lists that have it. */
  readonly from: readonly string[];
  /** Why it is among the answers: `its name`, `another name of it`, `another spelling of Tell Rifaat`, `like its name Tal Rifat`. */
  readonly why: string;
  readonly population: number;
  /** From what was asked for to be near. */
  readonly km: number | null;
}

/** Nobody knows where what was asked for to be near is; the message says what was typed. */
export class NoSuchPlace extends Error {
  override name = 'NoSuchPlace';
}

/** Names with some letters in common are asked for where fewer answers than these go by the name itself. */
const FEW = 3;
const LIKE_LIMIT = 60;
/** Around what it is to be near, names that are only alike count too: some 150 km. */
const NEAR_DEGREES = 1.5;

type How = 0 | 1 | 2;
interface Answer extends FoundPlace {
  readonly how: How;
  readonly curated: boolean;
}

/** Places that go by a name in the shipped gazetteer and in lists: under exactly this name first, then in other spellings, then names that are like it. */
export async function searchPlaces(
  question: PlaceQuestion,
  gazetteer: Gazetteer,
  packs: PlacePacks | null,
): Promise<FoundPlace[]> {
  const { name, country, limit } = question;
  const near = question.near === undefined ? null : await pointOf(question.near, gazetteer, packs);
  const key = nameKey(name);
  const codes = country === undefined ? gazetteer.countries.map(({ code }) => code) : [country];
  const rows = packs && key ? await packs.named(keysAsked({ names: [key], countries: [...codes, NOWHERE] })) : [];
  const some = rows.length + gazetteer.lookup(key).length;
  const box = near && [
    near.lon - NEAR_DEGREES,
    near.lat - NEAR_DEGREES,
    near.lon + NEAR_DEGREES,
    near.lat + NEAR_DEGREES,
  ];
  const like =
    packs && key && (some < FEW || near)
      ? await packs.similar({
          key,
          country: country ?? null,
          box: box as [number, number, number, number] | null,
          limit: LIKE_LIMIT,
        })
      : [];
  const laid = overlayGazetteer(
    gazetteer,
    [...rows, ...like].map(({ row }) => row),
  );
  const from = sources([...rows, ...like], laid, gazetteer);
  const found = new Map<string, Answer>();
  const add = (match: Pick<NameMatch, 'place' | 'population' | 'curated'>, how: How, why: string): void => {
    const { place, population, curated } = match;
    if (found.has(place.id) || (country !== undefined && place.country !== country)) return;
    const km = near && place.lat !== null ? kilometresBetween(near, place as Point) : null;
    found.set(place.id, { place, population, curated, how, why, km, from: from(place.id, curated) });
  };
  for (const match of laid.lookup(key)) add(match, 0, match.alias ? 'another name of it' : 'its name');
  for (const match of laid.similar(name, new Set(codes))) add(match, 1, `another spelling of ${match.place.name}`);
  for (const { row } of like) {
    const known = laid.byId(row.id);
    if (known) add(known, 2, `like its name ${row.names.find((each) => nameKey(each)[0] === key[0]) ?? row.name}`);
  }
  const distance = ({ km }: Answer): number => km ?? (near ? Number.POSITIVE_INFINITY : 0);
  return [...found.values()]
    .sort(
      (a, b) =>
        a.how - b.how ||
        compare(distance(a), distance(b)) ||
        Number(b.place.kind === 'country') - Number(a.place.kind === 'country') ||
        b.population - a.population ||
        Number(b.curated) - Number(a.curated),
    )
    .slice(0, limit)
    .map(({ place, from: lists, why, population, km }) => ({ place, from: lists, why, population, km }));
}

const compare = (a: number, b: number): number => (a === b ? 0 : a - b);

/** Which lists have a place, under whatever id; and whether the gazetteer has it. */
function sources(
  rows: readonly StoredPlace[],
  laid: Gazetteer,
  gazetteer: Gazetteer,
): (id: string, curated: boolean) => string[] {
  const lists = new Map<string, Set<string>>();
  for (const { pack, row } of rows) {
    const id = laid.byId(row.id)?.place.id ?? row.id;
    lists.set(id, (lists.get(id) ?? new Set()).add(pack));
  }
  return (id, curated) => [
    ...(curated ? ['reviewed'] : gazetteer.byId(id) ? ['gazetteer'] : []),
    ...(lists.get(id) ?? []),
  ];
}

/** Where a place is that somebody names, the most populous of the name; `36.5,37.1` is itself. Throws NoSuchPlace. */
async function pointOf(words: string, gazetteer: Gazetteer, packs: PlacePacks | null): Promise<Point> {
  const typed = /^\s*(-?\d+(?:\.\d+)?)\s*[,;]\s*(-?\d+(?:\.\d+)?)\s*$/.exec(words);
  if (typed) return { lat: Number(typed[1]), lon: Number(typed[2]) };
  const known =
    gazetteer.byId(words) ??
    [...gazetteer.lookup(nameKey(words))]
      .sort((a, b) => b.population - a.population)
      .find(({ place }) => place.lat !== null);
  if (known?.place.lat != null) return known.place as Point;
  const [found] = await searchRows(words, gazetteer, packs);
  if (found) return found;
  throw new NoSuchPlace(
    `No place with a position goes by ${JSON.stringify(words)}; give its id, or 36.5,37.1 for --near`,
  );
}

async function searchRows(words: string, gazetteer: Gazetteer, packs: PlacePacks | null): Promise<Point[]> {
  if (!packs) return [];
  const countries = gazetteer.countries.map(({ code }) => code);
  const rows = [
    ...(await packs.byIds([words])),
    ...(await packs.named(keysAsked({ names: [nameKey(words)], countries }))),
  ];
  return rows.flatMap(({ row: { lat, lon } }) => (lat === null || lon === null ? [] : [{ lat, lon }]));
}
