import { pageAt } from '../documents/sections.ts';
import type { Picture } from '../picture/schema.ts';
import { claimAreas } from '../places/area.ts';
import type { ResolvedPlaceMention } from '../places/index.ts';
import { contribution } from '../places/signal.ts';
import type { Claim } from '../vocabulary/claim.ts';
import { typeDefinition } from '../vocabulary/kinds.ts';
import type { Reading } from '../vocabulary/report.ts';
import { spanContains } from '../vocabulary/span.ts';
import type { ClaimRow, Explanation } from './desk.ts';
import { asJudged, shownClaim } from './judging.ts';
import { sentencesAround } from './sentence.ts';
import { linesOf, type NameOf, quantityWords, rangeWords, voicesWords } from './words.ts';

const OTHERS = 12;

/** Everything there is to say of a claim. `picture` is the one of the day that the claim is about. */
export function explanationOf(
  row: ClaimRow,
  reading: Reading,
  picture: Picture,
  rows: readonly ClaimRow[],
  nameOf: NameOf,
  found: readonly ResolvedPlaceMention[],
): Explanation {
  const { claim } = row;
  const definition = typeDefinition(claim.kind, claim.type);
  const sentence = sentencesAround(claim.evidence, reading.sentences, reading.report.text);
  return {
    row,
    sentence,
    page: pageAt(reading.sections, claim.evidence[0]?.start ?? 0),
    marks: marksOf(row, sentence, nameOf),
    places: placesOf(claim, found),
    voices: voicesWords(claim, row.report.publisher ?? row.report.source, nameOf),
    rule: { id: claim.by.rule, definition: definition.definition, warning: definition.warning ?? null },
    effects: effectsOf(row.countsAs ?? claim.id, picture, nameOf),
    others: othersOf(row, rows),
  };
}

const to2 = (x: number): number => Math.round(100 * x) / 100;

/** `found`: what today's reader finds in the report. It may differ from what an older one made of a name: then the claim's own place stands. */
function placesOf({ places }: Claim, found: readonly ResolvedPlaceMention[]): Explanation['places'] {
  const areas = claimAreas(places);
  return places.map(({ name, role, place, start, end }, i) => {
    const mention =
      found.find((one) => one.start < end && start < one.end && one.place?.id === place?.id) ??
      found.find((one) => one.start < end && start < one.end);
    const differs = mention !== undefined && (mention.place?.id ?? null) !== (place?.id ?? null);
    const why =
      mention?.why ?? (place === null ? 'not in the gazetteer' : 'put together from other words of the report');
    return {
      name,
      role,
      place,
      why: differs
        ? `read before as ${place?.name ?? 'unlocated'}; today: ${mention.place?.name ?? 'unlocated'}: ${why}`
        : why,
      precisionKm: areas[i] == null ? null : to2(areas[i].precisionKm),
      candidates: (mention?.candidates ?? []).map(({ match, score, signals }) => ({
        place: match.place,
        score: to2(score),
        reasons: signals.map((signal) => ({
          name: signal.name,
          adds: to2(contribution(signal, match)),
          why: signal.why,
        })),
      })),
    };
  });
}

function marksOf({ claim }: ClaimRow, sentence: Explanation['sentence'], nameOf: NameOf): Explanation['marks'] {
  const party = (slot: string) => (each: { actor: string | null; name: string; start: number; end: number }) => ({
    start: each.start,
    end: each.end,
    slot,
    value: each.actor ? nameOf(each.actor) : each.name,
  });
  const marks = [
    ...claim.agents.map(party('agent')),
    ...claim.targets.map(party('target')),
    ...claim.attribution.map(party('voice')),
    ...claim.places.map(({ start, end, role, name, place }) => ({
      start,
      end,
      slot: role,
      value: place?.name ?? name,
    })),
    ...wordsMark(claim.time?.text, 'time', claim.time ? rangeWords(claim.time) : '', sentence),
    ...wordsMark(claim.quantity?.text, 'quantity', claim.quantity ? quantityWords(claim.quantity) : '', sentence),
  ];
  const seen = new Set<string>();
  return marks
    .filter((mark) => mark.end > mark.start && spanContains(sentence, mark))
    .filter(({ start, end, slot }) => !seen.has(`${start} ${end} ${slot}`) && seen.add(`${start} ${end} ${slot}`))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Times and quantities carry their words, not their place: marked where the words stand in the sentence, if they do. */
function wordsMark(
  words: string | undefined,
  slot: string,
  value: string,
  sentence: Explanation['sentence'],
): Explanation['marks'] {
  const at = words ? sentence.text.indexOf(words) : -1;
  return words && at >= 0
    ? [{ start: sentence.start + at, end: sentence.start + at + words.length, slot, value: value || words }]
    : [];
}

function effectsOf(id: string, picture: Picture, nameOf: NameOf): Explanation['effects'] {
  const effects: { item: string; as: 'support' | 'against' | 'beside' }[] = [];
  for (const { line, item } of linesOf(picture, nameOf)) {
    if (item.support.includes(id)) effects.push({ item: line, as: 'support' });
    else if (item.against.includes(id)) effects.push({ item: line, as: 'against' });
  }
  for (const { text, claims } of picture.notes) if (claims.includes(id)) effects.push({ item: text, as: 'support' });
  for (const { subject, why, claims } of picture.disputes)
    if (claims.includes(id)) effects.push({ item: `dispute: ${subject} (${why})`, as: 'against' });
  for (const { claim, why } of picture.beside)
    if (claim === id) effects.push({ item: `changes nothing: ${why}`, as: 'beside' });
  return effects;
}

/** Claims of the same kind that share a place, or where there is none a party; those of the same type first. */
function othersOf(row: ClaimRow, rows: readonly ClaimRow[]): ClaimRow[] {
  const keys = subjectOf(row);
  const related = rows.filter(
    (other) =>
      other.claim.id !== row.claim.id &&
      !row.alsoReadAs.some(({ id }) => id === other.claim.id) &&
      other.claim.kind === row.claim.kind &&
      asJudged(other.claim, other.judgement) &&
      subjectOf(other).some((key) => keys.includes(key)),
  );
  return related
    .sort((a, b) => Number(b.claim.type === row.claim.type) - Number(a.claim.type === row.claim.type))
    .slice(0, OTHERS);
}

function subjectOf(row: ClaimRow): string[] {
  const claim = shownClaim(row);
  const places = claim.places.map(({ place, name }) => place?.id ?? name);
  return places.length ? places : [...claim.agents, ...claim.targets].map(({ actor, name }) => actor ?? name);
}
