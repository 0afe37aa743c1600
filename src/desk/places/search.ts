import type { Gazetteer, NameMatch } from '../../places/gazetteer.ts';
import { nameKey } from '../../places/names.ts';

/** A place that a name may mean, and why it is among the answers. */
export interface FoundPlace {
  readonly match: NameMatch;
  readonly why: string;
}

/** Places that go by a name: under exactly this name first, then in other spellings. */
export function searchGazetteer(name: string, gazetteer: Gazetteer, countries: ReadonlySet<string>): FoundPlace[] {
  const exact = gazetteer
    .lookup(nameKey(name))
    .map((match) => ({ match, why: match.alias ? 'another name of it' : 'its name' }));
  const spelt = gazetteer.similar(name, countries).map((match) => ({ match, why: 'another spelling' }));
  const seen = new Set<string>();
  return [...exact, ...spelt].filter(({ match: { place } }) => !seen.has(place.id) && Boolean(seen.add(place.id)));
}
