import type { ClaimPlace } from '../../vocabulary/place.ts';
import type { PlaceMention } from '../../vocabulary/report.ts';
import type { Span } from '../../vocabulary/span.ts';
import type { Scene } from '../scene.ts';
import type { SlotReader } from '../slots/slots.ts';

/** "X village [in] Y", "X [under] Y", "X town [of] Y", "X [(]Y": what follows holds X. Up to two words may stand on either side. */
const INSIDE =
  /^(?:\s+\p{Ll}[\p{L}-]*){0,2}\s*(?:\(\s*|,?\s*\b(?:in|of|under|at)\b\s+)(?:the\s+)?(?:[\p{L}-]+\s+(?:of\s+)?){0,2}$/u;
/** "X, Y district", "X village, Y": a comma alone also joins the members of a list. */
const COMMA = /^((?:\s+\p{Ll}[\p{L}-]*){0,2})\s*,\s*(?:the\s+)?(?:\p{Lu}[\p{L}-]*\s+)?$/u;
const WIDE_WORD =
  /^\s+(?:district|province|county|sub-?county|region|state|governorate|department|division|township|commune|municipality|territory|prefecture|oblast|raion|tehsil|taluk|upazila|agency)\b/iu;
/** "Madan upazila": called a division of the country by its own words, though no list has it. */
const isDivision = ({ text }: PlaceMention): boolean => WIDE_WORD.test(text.slice(text.lastIndexOf(' ')));
const WIDE_KINDS: ReadonlySet<string> = new Set(['admin1', 'admin2', 'region', 'country']);
const MORE_MEMBERS = /^[^.;:(]{0,40}?(?:,| and | & )\s*\p{Lu}/u;

/**
 * The place that the text right behind another names as what it lies in; null where it names none. For places without coordinates, to
 * bring in what holds them; widths.ts leaves out what holds a place that is known.
 */
export function containerOf(scene: Scene, place: Span): PlaceMention | null {
  const next = scene.mentions.places.overlapping(place.end, place.end + 60).find((m) => m.start >= place.end);
  if (!next) return null;
  const joint = scene.text.slice(place.end, next.start);
  if (INSIDE.test(joint)) return next;
  const comma = COMMA.exec(joint);
  if (!comma) return null;
  const behind = scene.text.slice(next.end, next.end + 40);
  const isWide = WIDE_KINDS.has(next.place?.kind ?? '') || WIDE_WORD.test(behind);
  return isWide || (comma[1] !== '' && !MORE_MEMBERS.test(behind)) ? next : null;
}

/**
 * "Nkolo village in Goma district", where nobody knows where Nkolo lies: the district stands beside it as what it is a part of. The
 * event is in there, and the map can show that much; a division that no list has is named all the same, for lists of codes that have it.
 */
export function withContainers(places: readonly ClaimPlace[], reader: SlotReader): readonly ClaimPlace[] {
  const added: ClaimPlace[] = [];
  for (const place of places) {
    if (place.place !== null || (place.role !== 'at' && place.role !== 'near')) continue;
    const container = containerOf(reader.scene, place);
    if (
      container &&
      (container.place || isDivision(container)) &&
      ![...places, ...added].some((p) => p.start === container.start)
    )
      added.push(reader.placeOf(container, 'at', 'part'));
  }
  return added.length ? [...places, ...added] : places;
}
