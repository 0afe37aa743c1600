import type { ClaimPlace } from '../../vocabulary/place.ts';
import type { PlaceMention } from '../../vocabulary/report.ts';
import type { Span } from '../../vocabulary/span.ts';
import type { Draft } from '../draft.ts';
import type { Scene } from '../scene.ts';

/** "Goma [to the rebels on] Friday": what may stand between a place and its day. */
const TO_DAY = /^\s+(?:(?:in)?to\s+[^,;.]{1,40}\s+)?(?:(?:early|late)\s+)?(?:on\s+|in\s+|by\s+)?$/;
/** "Friday [and] Bukavu": what joins one to the next. */
const TO_NEXT =
  /^\s*(?:,\s*and|,|and|then|,\s*then|and then|before)\s+(?:the\s+(?:town|city|village|port|base)\s+of\s+)?$/;

interface Pair {
  readonly place: PlaceMention;
  readonly lot: Span;
}

/** "A fell on Friday and B on Saturday", "took A on Friday and B on Saturday": a verb that is left out the second time, each place on its own day. */
export function eachOnItsDay(draft: Draft, scene: Scene): readonly Draft[] {
  if ((draft.kind !== 'control' && draft.kind !== 'fighting') || draft.form !== 'verb' || draft.quantity)
    return [draft];
  const [first] = draft.places;
  if (!first) return [draft];
  const { text, mentions } = scene;
  const { end } = scene.sentences[draft.sentence]!;
  const pairs: Pair[] = [];
  let from = first.start;
  for (const place of mentions.places.overlapping(first.start, end)) {
    if (place.start < from || (pairs.length > 0 && !TO_NEXT.test(text.slice(from, place.start)))) break;
    const time = mentions.times.overlapping(place.end, end)[0];
    if (!time || !TO_DAY.test(withoutVerb(text.slice(place.end, time.start), draft, scene, place.end))) break;
    pairs.push({ place, lot: { start: place.start, end: time.end } });
    from = time.end;
  }
  if (pairs.length < 2 || pairs[0]!.place.start !== first.start) return [draft];
  return pairs.map(({ place, lot }) => ({
    ...draft,
    places: [placed(place, first)],
    span: { start: draft.span.start, end: lot.end },
    lot,
  }));
}

/** "Goma fell on Friday": the verb itself may stand between the first place and its day. */
function withoutVerb(between: string, draft: Draft, scene: Scene, offset: number): string {
  const { text } = scene.sentences[draft.sentence]!.tokens[draft.token]!;
  const { start } = scene.sentences[draft.sentence]!.tokens[draft.token]!;
  return start >= offset && start < offset + between.length ? between.slice(start - offset + text.length) : between;
}

function placed({ place, text, start, end }: PlaceMention, like: ClaimPlace): ClaimPlace {
  return { ...like, name: place?.name ?? text, place, start, end, km: null, bearing: null };
}
