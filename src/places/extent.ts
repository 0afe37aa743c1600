import type { Place } from '../vocabulary/place.ts';
import type { Gazetteer, NameMatch } from './gazetteer.ts';
import { partOf, surroundingsOf } from './parts.ts';
import type { Name } from './scan.ts';
import type { Setting } from './setting.ts';
import type { PlaceSentence } from './spelled.ts';
import { NAMING_KINDS } from './words.ts';

const SURROUNDINGS =
  /^(?:['’]s)?\s+((?:(?:north|south|east|west)(?:[ -]?(?:east|west))?(?:ern)?\s+)?(?:suburbs|countryside|outskirts|hinterland|neighbou?rhoods|districts))\b/iu;

/** How far a mention reaches beyond the bare name, and what place it is then: "Aleppo province", "northern Syria", "Damascus's eastern suburbs". */
export function extend(
  text: string,
  name: Name,
  sentence: PlaceSentence,
  setting: Setting,
  match: NameMatch | null,
  gazetteer: Gazetteer,
): { start: number; end: number; place: Place | null } {
  const { words } = sentence;
  let { start, end } = name;
  const around = SURROUNDINGS.exec(text.slice(end, end + 60));
  if (around !== null && match !== null && (match.place.kind === 'settlement' || match.place.kind === 'admin1')) {
    end += around[0].length;
    return { start, end, place: surroundingsOf(match, text.slice(start, end)) };
  }
  if (setting.kindEnd !== null && setting.kindAfter !== null) {
    const last = words[setting.kindEnd]!;
    if (last.capital || NAMING_KINDS.has(setting.kindAfter)) end = last.end;
  }
  const kindFits =
    setting.kindAfter === null ||
    !NAMING_KINDS.has(setting.kindAfter) ||
    match === null ||
    setting.kindAfter === match.place.kind ||
    (setting.kindAfter === 'admin1' && match.place.kind === 'country');
  const place = match?.place ?? null;
  if (
    setting.direction !== null &&
    setting.directionAt === name.first - 1 &&
    match !== null &&
    kindFits &&
    match.place.kind !== 'border' &&
    match.place.kind !== 'region'
  ) {
    const at = words[setting.directionAt]!;
    const compound = at.gap === '-' ? words[setting.directionAt - 1] : undefined;
    start = compound !== undefined && /^(north|south)$/.test(compound.lower) ? compound.start : at.start;
    return { start, end, place: partOf(match, setting.direction, gazetteer) };
  }
  return { start, end, place: kindFits ? place : placeOfKind(match, setting) };
}

/** "X airport" where the gazetteer has only the town X: the airport is near the town, and is not the town. */
function placeOfKind(match: NameMatch | null, setting: Setting): Place | null {
  if (match === null) return null;
  if (setting.kindAfter === 'admin1' || setting.kindAfter === 'admin2') return match.place;
  return null;
}
