import type { ClaimPlace } from '../../vocabulary/place.ts';
import type { Span } from '../../vocabulary/span.ts';

/** How wide a place is by its kind; what is not listed is a spot. */
const WIDTH: { readonly [kind: string]: number } = { country: 4, region: 3, admin1: 3, admin2: 2 };
const NAMED_WIDE = /\b(?:province|governorate|state|oblast|region|district|county|department|prefecture)s?$/i;

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
    if (width === 0 || place.extent === 'part' || place.role === 'from' || place.role === 'to' || place.role === 'via')
      return true;
    const narrower = places.filter((p) => widthOf(p) < width && (p.role === 'at' || p.role === 'near'));
    const opens = /^\s*(?:Elsewhere,? |Meanwhile,? )?[Ii]n (?:the )?(?:\p{Ll}+ )?$/u.test(
      text.slice(sentence.start, place.start),
    );
    if (opens && narrower.length > 0) return false;
    const before = narrower.filter((p) => p.end <= place.start).sort((a, b) => b.end - a.end)[0];
    return before === undefined || /\b(?:and|or|as well as|along with)\b|&/.test(text.slice(before.end, place.start));
  });
}
