import type { ClaimPlace } from '../../vocabulary/place.ts';
import type { Span } from '../../vocabulary/span.ts';

/** How wide a place is by its kind; what is not listed is a spot. */
const WIDTH: { readonly [kind: string]: number } = { country: 4, region: 3, admin1: 3, admin2: 2 };
const NAMED_WIDE =
  /\b(?:province|governorate|state|oblast|region|district|county|department|prefecture|countryside)s?$/i;

/** 0 for a town or a hill, 4 for a country. A place without an entry goes by the last word of its name. */
export function widthOf(place: ClaimPlace): number {
  if (place.place?.id.startsWith('part:')) return 2;
  if (place.place) return WIDTH[place.place.kind] ?? 0;
  return NAMED_WIDE.test(place.name) ? 2 : 0;
}

/**
 * "in Sake in North Kivu", "In North Kivu, rebels took Sake": what only says where the other lies is no second place. "Sake and North
 * Kivu" are two. Goes by the kinds of the places; what holds a place that no gazetteer has is brought in by containers.ts.
 */
export function withoutContainers(places: readonly ClaimPlace[], text: string, sentence: Span): readonly ClaimPlace[] {
  if (places.length < 2) return places;
  // "in Tajura, Tripoli": a row of two has an "and".
  if (places.length === 2 && /^\s*,\s*$/.test(text.slice(places[0]!.end, places[1]!.start))) return places.slice(0, 1);
  return places.filter((place) => {
    const width = widthOf(place);
    if (isReference(place, places, text)) return false;
    if (saysWhere(place, places, text) || ownsApposition(place, places, text)) return false;
    if (width === 0 || place.extent === 'part' || place.role === 'from' || place.role === 'to' || place.role === 'via')
      return true;
    const narrower = places.filter((p) => widthOf(p) < width && (p.role === 'at' || p.role === 'near'));
    const opens = /^\s*(?:Elsewhere,? |Meanwhile,? )?[Ii]n (?:the )?(?:\p{Ll}+ )?$/u.test(
      text.slice(sentence.start, place.start),
    );
    if (opens && narrower.length > 0) return false;
    const before = narrower.filter((p) => p.end <= place.start).sort((a, b) => b.end - a.end)[0];
    return before === undefined || JOINED.test(text.slice(before.end, place.start));
  });
}

/** What stands right before the second of two places that are both meant: "Sake and the province of …". */
const JOINED = /(?:\b(?:and|or|as well as|along with)\b|&)(?:\s+[\p{Ll}-]+){0,5}\s*$/u;

/** "in Sake, south of Goma": behind a comma what a town is found by is no second place. */
function isReference(place: ClaimPlace, places: readonly ClaimPlace[], text: string): boolean {
  if (place.role !== 'near') return false;
  const town = places.findLast((p) => p.role === 'at' && p.end <= place.start && widthOf(p) === 0);
  return (
    town !== undefined &&
    /^[^,]*,\s+(?:(?:just|about|some|\d+|km|kilomet\w+|miles?)\s+)*(?:north|south|east|west|near|along|close|outside)[\p{L}-]*\s[^.;]*$/iu.test(
      text.slice(town.end, place.start),
    ) &&
    !/\band\b/.test(text.slice(town.end, place.start))
  );
}

/** "took the Omar field, [Syria]'s largest oil field": whose it is, said of the one before. */
function ownsApposition(place: ClaimPlace, places: readonly ClaimPlace[], text: string): boolean {
  if (!/^['’]s?\s/.test(text.slice(place.end, place.end + 3))) return false;
  return places.some(
    (p) => p.end <= place.start && /^(?:\s[\p{Ll}-]+){0,3},\s+$/u.test(text.slice(p.end, place.start)),
  );
}

/** "the towns of A and B [in the countryside of Goma]": a part of somewhere in which the places before it lie. */
function saysWhere(place: ClaimPlace, places: readonly ClaimPlace[], text: string): boolean {
  if (place.extent !== 'part' || place.role !== 'at') return false;
  const before = places.findLast((p) => p.end <= place.start && p.extent === 'whole' && p.role === 'at');
  return (
    before !== undefined &&
    /^\s+in\s+(?:the\s+)?(?:[\p{Ll}-]+\s+){0,3}(?:of\s+)?$/u.test(text.slice(before.end, place.start))
  );
}
