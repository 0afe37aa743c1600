import type { ClaimPlace } from '../vocabulary/place.ts';
import type { PlaceMention } from '../vocabulary/report.ts';
import type { Span } from '../vocabulary/span.ts';
import type { Scene } from './scene.ts';
import type { SlotReader } from './slots.ts';

/** "X village [in] Y", "X [under] Y", "X town [of] Y", "X [(]Y": what follows holds X. Up to two words may stand on either side. */
const INSIDE =
  /^(?:\s+\p{Ll}[\p{L}-]*){0,2}\s*(?:\(\s*|,?\s*\b(?:in|of|under|at)\b\s+)(?:the\s+)?(?:[\p{L}-]+\s+(?:of\s+)?){0,2}$/u;
/** "X, Y district", "X village, Y": a comma alone also joins the members of a list. */
const COMMA = /^((?:\s+\p{Ll}[\p{L}-]*){0,2})\s*,\s*(?:the\s+)?(?:\p{Lu}[\p{L}-]*\s+)?$/u;
const WIDE_WORD =
  /^\s+(?:district|province|county|sub-?county|region|state|governorate|department|division|township|commune|municipality|territory|prefecture|oblast|raion|tehsil|taluk|upazila|agency)\b/iu;
const WIDE_KINDS: ReadonlySet<string> = new Set(['admin1', 'admin2', 'region', 'country']);
const MORE_MEMBERS = /^[^.;:(]{0,40}?(?:,| and | & )\s*\p{Lu}/u;

/** The place that the text right behind another names as what it lies in; null where it names none. */
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
 * The narrowest places, as the text gives them: of "Nkolo village in Goma district" the village, where it is known where that lies.
 * Where it is not, the district stands beside it as what it is a part of: the event is in there, and nobody knows where.
 */
export function narrowed(places: readonly ClaimPlace[], reader: SlotReader): ClaimPlace[] {
  const { scene } = reader;
  const kept: ClaimPlace[] = [];
  const holders = new Map<number, ClaimPlace>();
  for (const place of places) {
    const container = containerOf(scene, place);
    if (container) holders.set(container.start, place);
  }
  for (const place of places) {
    const inner = holders.get(place.start);
    if (!inner) kept.push(place);
    else if (inner.place === null) kept.push({ ...place, extent: 'part' });
  }
  for (const place of [...kept]) {
    if (place.place !== null || place.role === 'from' || place.role === 'to') continue;
    const container = containerOf(scene, place);
    if (container?.place && !kept.some((p) => p.start === container.start))
      kept.push(reader.placeOf(container, 'at', 'part'));
  }
  return kept;
}
