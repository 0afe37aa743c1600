import { bearingFrom, kilometresBetween } from '../../places/geometry.ts';
import type { Claim } from '../../vocabulary/claim.ts';
import type { ClaimPlace } from '../../vocabulary/place.ts';

/** How far behind the sentence that says "a town" the name may stand, in characters: the next sentence or two. */
const REACH = 700;
const UNNAMED =
  /\b(?:an?|another|one)\s+(?:[\p{Ll}-]+\s+){0,2}(?:town|village|city|district|suburb|settlement|hamlet|neighbou?rhood|base)\b/u;
const COMPASS = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW'];

/**
 * News says first that somebody took "a town south of X" and then what the town is called. Where the next sentences tell of the same
 * deed by the same party at a place that lies where the first one says, it is that place; and the two sentences tell of one event, so
 * the second has the day and the loser of the first where it gives none itself.
 */
export function namedLater(claims: readonly Claim[]): Claim[] {
  const told = [...claims];
  for (const [i, first] of told.entries()) {
    const beside = unnamedPlace(first);
    if (!beside) continue;
    const j = told.findIndex(
      (second, k) => k !== i && isSameDeed(first, second) && liesThere(second.places[0] as ClaimPlace, beside),
    );
    const second = told[j];
    if (!second) continue;
    const named = second.places[0] as ClaimPlace;
    told[i] = { ...first, places: [{ ...named, start: beside.start, end: beside.end }] };
    told[j] = {
      ...second,
      time: second.time ?? (first.time ? { ...first.time, basis: 'context' } : null),
      targets: second.targets.length > 0 ? second.targets : first.targets,
    };
  }
  return told;
}

/** The place that an unnamed one is described by: "a town south of Damascus" → Damascus. Null where the claim names its place, or many. */
function unnamedPlace(claim: Claim): ClaimPlace | null {
  const [place, ...more] = claim.places;
  if (claim.kind !== 'control' || !place || more.length > 0 || place.role !== 'near' || claim.quantity) return null;
  return UNNAMED.test(claim.evidence[0]?.quote ?? '') ? place : null;
}

function isSameDeed(first: Claim, second: Claim): boolean {
  const behind = (second.evidence[0]?.start ?? 0) - (first.evidence[0]?.end ?? 0);
  const [place, ...more] = second.places;
  return (
    first.kind === second.kind &&
    first.type === second.type &&
    first.modality === second.modality &&
    behind >= 0 &&
    behind <= REACH &&
    place !== undefined &&
    more.length === 0 &&
    place.role === 'at' &&
    place.extent === 'whole' &&
    first.agents.some((a) => second.agents.some((b) => (a.actor ?? a.name) === (b.actor ?? b.name))) &&
    (first.time === null ||
      second.time === null ||
      ((first.time.start ?? '') <= (second.time.end ?? '9999') &&
        (second.time.start ?? '') <= (first.time.end ?? '9999')))
  );
}

/** In the direction that the text gives, give or take one point of the compass, and not in another part of the country. */
function liesThere({ place }: ClaimPlace, beside: ClaimPlace): boolean {
  const from = beside.place;
  if (place?.lat == null || place.lon == null || from?.lat == null || from.lon == null) return true;
  const [here, there] = [
    { lat: from.lat, lon: from.lon },
    { lat: place.lat, lon: place.lon },
  ];
  if (kilometresBetween(here, there) > 100) return false;
  if (!beside.bearing) return true;
  const turn = Math.abs(COMPASS.indexOf(bearingFrom(here, there)) - COMPASS.indexOf(beside.bearing));
  return Math.min(turn, 8 - turn) <= 1;
}
