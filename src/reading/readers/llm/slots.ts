import { findNumbers } from '../../../text/numbers.ts';
import { UNIT_OF } from '../../../text/quantities/units.ts';
import { findQuantities, quantityOf } from '../../../text/quantities.ts';
import { claimTimeOf, countedOn, precisionOf, type TimeReference } from '../../../text/times.ts';
import { type ClaimTime, rangesOverlap } from '../../../vocabulary/days.ts';
import { type Kind, typeDefinition } from '../../../vocabulary/kinds.ts';
import type { Party, Voice } from '../../../vocabulary/party.ts';
import type { ClaimPlace } from '../../../vocabulary/place.ts';
import type { Quantity } from '../../../vocabulary/quantity.ts';
import { type Span, spansOverlap } from '../../../vocabulary/span.ts';
import { countsPeople, unitOf } from '../../slots/units.ts';
import type { ModelClaim } from './answer-schema.ts';
import { nearestTo, occurrences } from './locate.ts';
import type { ReportNames } from './names.ts';
import { isPronoun, partyAt } from './parties.ts';
import type { SlotLoss, TallyBook } from './tally.ts';

/** What the slots of one claim are read from. */
export interface SlotSource {
  readonly text: string;
  /** What the model was shown: nothing may be taken from elsewhere. */
  readonly shown: readonly Span[];
  readonly evidence: readonly Span[];
  readonly names: ReportNames;
  readonly reference: TimeReference;
  readonly book: TallyBook;
}

/** A place of a claim. `asked`: our own search does not see a place there, so the gazetteer is still to be asked for the name. */
export interface PlaceSlot {
  readonly place: ClaimPlace;
  readonly asked: boolean;
}

function find(source: SlotSource, words: string): Span | null {
  return nearestTo(occurrences(source.text, words, source.shown), source.evidence);
}

/** The parties whose names stand in the text, each once; the others are counted as lost. */
export function partiesOf(source: SlotSource, names: readonly string[], loss: SlotLoss): Party[] {
  const parties: Party[] = [];
  for (const name of names) {
    const span = isPronoun(name) ? null : find(source, name);
    if (span === null) {
      source.book.lose(loss);
      continue;
    }
    const party = partyAt(source.text, span, source.names.actors);
    if (!parties.some((p) => sameParty(p, party))) parties.push(party);
  }
  return parties;
}

export const sameParty = (a: Party, b: Party): boolean =>
  a.actor !== null ? a.actor === b.actor : b.actor === null && a.name.toLowerCase() === b.name.toLowerCase();

/** The chain of voices; null where one of them is not named in the text: by whose word a claim is may not be guessed. */
export function voicesOf(source: SlotSource, voices: ModelClaim['voices']): Voice[] | null {
  const chain: Voice[] = [];
  for (const { name, verb } of voices) {
    const span = isPronoun(name) ? null : find(source, name);
    if (span === null) return null;
    const party = partyAt(source.text, span, source.names.actors);
    const said = verb === null ? null : nearestTo(occurrences(source.text, verb, source.shown), [span]);
    const voice = { ...party, verb: said && source.text.slice(said.start, said.end).replace(/\s+/g, ' ') };
    if (!chain.some((v) => sameParty(v, voice))) chain.push(voice);
  }
  return chain;
}

/** The places whose names stand in the text, resolved where our own search found them. */
export function placesOf(source: SlotSource, places: ModelClaim['places']): PlaceSlot[] {
  const found: PlaceSlot[] = [];
  for (const { name, role, extent } of places) {
    const span = find(source, name);
    if (span === null) {
      source.book.lose('place-not-in-text');
      continue;
    }
    const slot = placeAt(source, span, role, extent);
    const id = slot.place.place?.id ?? slot.place.name;
    if (!found.some((f) => (f.place.place?.id ?? f.place.name) === id)) found.push(slot);
  }
  return found;
}

function placeAt(
  { text, names }: SlotSource,
  span: Span,
  role: ClaimPlace['role'],
  extent: ClaimPlace['extent'],
): PlaceSlot {
  const words = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const mention = names.places
    .overlapping(span.start, span.end)
    .filter((m) => !namesBeside(text, span, m))
    .sort((a, b) => b.end - b.start - (a.end - a.start))[0];
  if (!mention)
    return { place: { role, name: words, place: null, ...span, km: null, bearing: null, extent }, asked: true };
  const near = mention.near?.km || mention.near?.bearing ? mention.near : null;
  return {
    place: {
      role: near && role === 'at' ? 'near' : role,
      name: mention.place?.name ?? mention.text.replace(/\s+/g, ' '),
      place: mention.place,
      start: mention.start,
      end: mention.end,
      km: near?.km ?? null,
      bearing: near?.bearing ?? null,
      extent,
    },
    asked: false,
  };
}

/** Do the words hold names beside the place found in them? "Kafr Azaz" is not Azaz. */
function namesBeside(text: string, span: Span, mention: Span): boolean {
  const before = text.slice(span.start, Math.max(span.start, mention.start));
  const after = text.slice(Math.min(span.end, mention.end), span.end);
  return /(?<![\p{L}\p{N}])\p{Lu}/u.test(`${before} ${after}`);
}

/** When it happened, by our own calendar; by the model's only where ours cannot read the words. */
export function timeOf(source: SlotSource, claim: ModelClaim): ClaimTime | null {
  const { time, modality, quantity } = claim;
  if (time === null) return null;
  const span = find(source, time.words);
  if (span === null) {
    source.book.lose('time-not-in-text');
    return null;
  }
  const expressions = source.names.times.overlapping(span.start, span.end);
  const read = claimTimeOf(source.text, expressions, source.reference) ?? modelTime(source, span, time, modality);
  if (read === null) {
    source.book.lose('time-not-understood');
    return null;
  }
  const counted = countedOn(read, quantity?.measure === 'stock');
  return isBeside(source, span) ? counted : { ...counted, basis: 'context' };
}

const AHEAD: ReadonlySet<ModelClaim['modality']> = new Set(['planned', 'expected', 'feared', 'hypothetical']);

/** Days that a model gives are believed where words of the text stand for them and nothing is said to have happened after publication. */
function modelTime(
  { text, reference }: SlotSource,
  span: Span,
  { start, end }: NonNullable<ModelClaim['time']>,
  modality: ModelClaim['modality'],
): ClaimTime | null {
  const last = reference.published?.end ?? null;
  if (start === null && end === null) return null;
  if (last !== null && !AHEAD.has(modality) && !rangesOverlap({ start, end }, { start: null, end: last })) return null;
  const words = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return {
    start,
    end,
    precision: precisionOf(start, end),
    basis: /\d/.test(words) ? 'explicit' : 'relative',
    text: words,
  };
}

/** Does the time stand in a sentence of the evidence? Else it is that of the passage. */
function isBeside({ names, evidence }: SlotSource, span: Span): boolean {
  return (
    evidence.some((e) => spansOverlap(e, span)) ||
    names.sentences.some((s) => spansOverlap(s, span) && evidence.some((e) => spansOverlap(e, s)))
  );
}

/** How many, by our own reading of numbers; by the model's only where ours cannot read the words. */
export function quantityAt(source: SlotSource, claim: ModelClaim, kind: Kind, type: string): Quantity | null {
  const { quantity } = claim;
  if (quantity === null) return null;
  const span = find(source, quantity.words);
  if (span === null) {
    source.book.lose('quantity-not-in-text');
    return null;
  }
  const { text } = source;
  const unit = UNIT_OF.get(quantity.unit.toLowerCase()) ?? unitOf(quantity.unit.toLowerCase());
  const measureOf = (of: string): Quantity['measure'] =>
    kind === 'displacement' && countsPeople(of)
      ? (quantity.measure ?? typeDefinition(kind, type).idmc?.measure ?? null)
      : null;
  const around = source.names.sentences.find((s) => spansOverlap(s, span)) ?? span;
  const mention = findQuantities(text, around).find((q) => spansOverlap(q.number.whole, span));
  if (mention) {
    const counted = mention.noun === null && mention.unit === 'person' ? unit : mention.unit;
    return { ...quantityOf(mention, measureOf(counted), text), unit: counted };
  }
  const number = findNumbers(text, around).find((n) => spansOverlap(n.whole, span));
  const own = { unit, measure: measureOf(unit), text: text.slice(span.start, span.end).replace(/\s+/g, ' ') };
  if (number && number.kind === 'count') {
    const { low, best, high, quantifier, whole } = number;
    return { ...own, low, best, high, quantifier, text: text.slice(whole.start, whole.end) };
  }
  const { low, best, high } = quantity;
  // Percentages and money are no counts, and digits that our own reading refuses are not a model's to reinterpret.
  if (number || /[0-9]/.test(own.text) || (low === null && best === null && high === null)) {
    source.book.lose('quantity-not-understood');
    return null;
  }
  return { ...own, low, best, high, quantifier: quantifierOf(low, high) };
}

function quantifierOf(low: number | null, high: number | null): Quantity['quantifier'] {
  if (low === null) return 'less-than';
  if (high === null) return 'more-than';
  return low === high ? 'exactly' : 'between';
}

/** The words of a condition, if they stand in the text. */
export function conditionOf(source: SlotSource, condition: string | null): string | null {
  if (condition === null) return null;
  const span = find(source, condition);
  if (span === null) source.book.lose('condition-not-in-text');
  return span && source.text.slice(span.start, span.end).replace(/\s+/g, ' ');
}
