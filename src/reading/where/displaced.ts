import type { Phrase } from '../../text/clause.ts';
import type { ClaimPlace } from '../../vocabulary/place.ts';
import type { PlaceMention } from '../../vocabulary/report.ts';
import { type Frame, kindOf, typeOf } from '../frames/frame.ts';
import { inClass, wordSet } from '../frames/words.ts';
import { slotOf } from '../matching/matching.ts';
import type { Candidate } from '../slots/candidate.ts';
import type { SlotReader } from '../slots/slots.ts';
import { countsPeople } from '../slots/units.ts';

/** Claims that are told of a place which often stands outside their own slots: who moved, and what of theirs was wrecked. */
const TOLD_OF_PLACES = wordSet(`service/destroyed service/damaged`);
/** What drove people out happened where they come from. */
const LEAVING = wordSet(`displacement/fled displacement/displaced displacement/evacuated`);
const DRIVING_SLOTS = [
  'subject',
  'by',
  'object',
  'of',
  'from',
  'following',
  'after',
  'because of',
  'due to',
  'amid',
  'during',
];
const COUNTED_SLOTS = ['object', 'subject', 'self', 'of'];

/**
 * Where it was, for people who moved and houses that are gone, where no slot of the frame says it: where the event was that drove them
 * ("clashes in X displaced 300 people"), where the counted are ("300 people in X fled"), else what the sentence is about ("In X, 300
 * people fled"; "X has 300 displaced people"). Empty where the sentence names no place. It looks into one sentence while the frame is
 * filled; events.ts looks further, over all drafts of a report, and takes only what is still without a place.
 */
export function whereDisplaced(frame: Frame, candidate: Candidate, reader: SlotReader): ClaimPlace[] {
  const type = `${kindOf(frame)}/${typeOf(frame)}`;
  if (kindOf(frame) !== 'displacement' && !TOLD_OF_PLACES.has(type)) return [];
  const role = LEAVING.has(type) ? 'from' : 'at';
  const whole = (places: readonly ClaimPlace[]): ClaimPlace[] =>
    places.map((p) => ({ ...p, extent: 'whole' as const }));
  const slots = (names: readonly string[]): readonly Phrase[] =>
    names.flatMap((name) => slotOf(candidate, name, frame));
  const driven = slots(DRIVING_SLOTS)
    .filter((p) => inClass(p.head.lemma, 'violence') || inClass(p.head.lemma, 'disasters'))
    .flatMap((p) => reader.places(p, role));
  if (driven.length) return whole(driven);
  const counted = slots(COUNTED_SLOTS)
    .filter((p) => inClass(reader.counted(p).head.lemma, 'people') || inClass(reader.counted(p).head.lemma, 'homes'))
    .flatMap((p) => reader.places(p, role));
  if (counted.length) return whole(counted);
  return whole(ofSentence(candidate, reader));
}

const IN =
  /\b(?:in|at|across|throughout|inside|within|on|hit|hits|struck|through)\s+(?:the\s+|parts\s+of\s+)*(?:[\p{L}-]+\s+){0,4}(?:of\s+)?$/u;
const NEAR = /\b(?:near|around|outside|along)\s+(?:the\s+)?(?:\p{Ll}+\s+){0,2}(?:of\s+)?$/u;
const FROM = /\b(?:from|out\s+of)\s+(?:the\s+)?(?:\p{Ll}+\s+){0,2}(?:of\s+)?$/u;
/** The place is the subject: "X has 300 displaced people", or owns them: "X's 1.1 million displaced". */
const OF_PLACE = /^(?:['’]s\b|\s+(?:has|had|have|is|are|was|were|hosts?|hosted|counts|where)\b)/u;
const IS = /^\s+(?:is|are|was|were)\b/;
/** "a Bukavu home", "the Uvira town whose residents": what has the place before it lies there. */
const NAMES_SITE =
  /^\s+(?:town|village|city|suburb|district|home|house|apartment|camp|hospital|school|neighbou?rhood)s?\b/u;
/** "batter the camps of southern Chad". */
const SITES_OF = /\b(?:camps|coasts?|areas|parts|towns|villages|suburbs|slums|lowlands|islands?) (?:of|in) (?:the )?$/u;

/** The place that the sentence is about: the one in a locating phrase that stands nearest. */
function ofSentence(candidate: Candidate, reader: SlotReader): ClaimPlace[] {
  const { scene, sentence } = reader;
  const { text, mentions } = scene;
  const token = sentence.tokens[candidate.token]!;
  let best: { mention: PlaceMention; role: ClaimPlace['role']; far: number } | null = null;
  for (const mention of mentions.places.overlapping(sentence.start, sentence.end)) {
    const owns = OF_PLACE.test(text.slice(mention.end, mention.end + 8));
    // "Chad hosts 40,000 refugees": the state has them where the country is.
    const isState = owns && mention.place?.kind === 'country' && !IS.test(text.slice(mention.end, mention.end + 6));
    if (!isState && mentions.actors.overlapping(mention.start, mention.end).length) continue;
    const before = text.slice(Math.max(sentence.start, mention.start - 60), mention.start).replace(/\s+/g, ' ');
    const clause = /[^,;:()]*$/.exec(before)![0].replace(/^\s*\p{Lu}/u, (letter) => letter.toLowerCase());
    const behind = text.slice(mention.end, mention.end + 16);
    const role = NEAR.test(clause)
      ? 'near'
      : FROM.test(clause)
        ? 'from'
        : owns || IN.test(clause) || SITES_OF.test(clause) || NAMES_SITE.test(behind)
          ? 'at'
          : null;
    if (role === null || tellsOfOthers(mention, token.end, reader)) continue;
    const far = mention.start > token.start ? mention.start - token.end : token.start - mention.end;
    if (!best || far < best.far) best = { mention, role, far };
  }
  return best ? reader.placesFrom(best.mention, best.role) : [];
}

/** "300 fled, joining the 1,200 already in X": between the word and the place others are counted, who are there. */
function tellsOfOthers(mention: PlaceMention, after: number, { scene }: SlotReader): boolean {
  if (mention.start <= after) return false;
  const between = scene.text.slice(after, mention.start);
  const others = scene.mentions.quantities
    .overlapping(after, mention.start)
    .some((q) => q.start > after && countsPeople(q.unit));
  return others && /[,;]/.test(between);
}
