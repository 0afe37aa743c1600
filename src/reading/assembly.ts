import type { Phrase } from '../text/clause.ts';
import type { ClaimTime } from '../vocabulary/days.ts';
import type { Kind } from '../vocabulary/kinds.ts';
import type { Modality } from '../vocabulary/modality.ts';
import type { Party, Voice } from '../vocabulary/party.ts';
import type { ClaimPlace } from '../vocabulary/place.ts';
import type { Quantity } from '../vocabulary/quantity.ts';
import type { Span } from '../vocabulary/span.ts';
import { type Filling, fill, LOCATING } from './filling.ts';
import { type Frame, kindOf, typeOf } from './frames/frame.ts';
import { isPerson } from './frames/persons.ts';
import { inClass, wordSet } from './frames/words.ts';
import { type Match, slotOf } from './matching.ts';
import { isReciprocal } from './pairs.ts';
import type { SlotReader } from './slots.ts';
import { countsPeople } from './units.ts';
import { placesInSentence, uniquePlaces } from './where/index.ts';
import { whoever } from './whoever.ts';
import { wholeNames } from './whole-names.ts';

/** A claim before anybody asked when, by whose word and in what mood. */
export interface Draft {
  readonly frame: Frame;
  readonly kind: Kind;
  readonly type: string;
  readonly agents: readonly Party[];
  readonly targets: readonly Party[];
  readonly places: readonly ClaimPlace[];
  readonly quantity: Quantity | null;
  /** The words it stands on: predicate and slots. */
  readonly span: Span;
  /** Index of its sentence, of the clause that it is or stands in, and of its word. */
  readonly sentence: number;
  readonly clause: number | null;
  readonly token: number;
  readonly form: Match['candidate']['form'];
  /** An event of which only its name is said so far: it stays if what is told beside it shows that it happened (events.ts). */
  readonly bare: boolean;
  /** What is told around it, and not in its sentence: by a table, by the heading of a list. */
  readonly told?: Told;
}

/** Null in `voices` and `modality`: as its sentence says. The time is for a sentence that names none, or, without one, the time. */
export interface Told {
  readonly time: ClaimTime | null;
  readonly voices: readonly Voice[] | null;
  readonly modality: Modality | null;
}

/** Kinds in which two parties side by side are one against the other, the first the agent. */
const DYADIC = wordSet(`fighting/clash relation/fights relation/rival-of relation/allied-with relation/merged-into
  diplomacy/talks diplomacy/agreement diplomacy/ceasefire`);

/**
 * Fills the roles of a frame from the slots of its candidate. Nothing where a needed role stays empty;
 * several drafts where people are counted apart ("9 rebels and 2 soldiers were killed") or in two units.
 */
export function assemble(match: Match, reader: SlotReader): readonly Draft[] {
  const kind = kindOf(match.frame);
  // "kits to 94 families in Goma and to 86 families in Beni": each lot is told apart.
  const slot = kind === 'service' ? 'to' : 'object';
  const counted = match.candidate.slots.get(slot) ?? [];
  if (
    (kind === 'harm' || kind === 'displacement' || kind === 'service') &&
    counted.length > 1 &&
    counted.every((p) => reader.quantities(p).length > 0 || (kind === 'harm' && reader.victims(p).length > 0))
  ) {
    return counted.flatMap((phrase, i) => {
      // What stands behind the one and before the next is told of the one.
      const until = slot === 'to' ? (counted[i + 1]?.start ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
      const from = slot === 'to' ? phrase.start : 0;
      const slots = new Map(
        [...match.candidate.slots].map(([name, phrases]) => [
          name,
          LOCATING.has(name)
            ? phrases.filter((p) => (p.start >= from && p.start < until) || p.start < counted[0]!.start)
            : phrases,
        ]),
      );
      return fillRoles({ ...match, candidate: { ...match.candidate, slots: slots.set(slot, [phrase]) } }, reader);
    });
  }
  return fillRoles(match, reader);
}

function fillRoles(match: Match, reader: SlotReader): readonly Draft[] {
  const { frame, candidate } = match;
  const filling: Filling = { agents: [], targets: [], places: [], quantities: [], used: [] };
  const order = Object.keys(frame.roles).sort((a, b) => rank(a) - rank(b));
  for (const slot of order) {
    const fills = frame.roles[slot];
    if (!fills?.length) continue;
    const phrases =
      candidate.form === 'noun' && slot !== 'object'
        ? (candidate.slots.get(slot) ?? [])
        : slotOf(candidate, slot, frame);
    // Whom "sanctions on X over Y" are against is said once: the first slot that names somebody counts.
    const open =
      frame.anyone && filling.targets.length > 0 ? fills.filter((f) => f !== 'target' || slot === 'between') : fills;
    for (const phrase of slot === 'deed' ? firstNaming(phrases, reader, filling) : phrases) {
      const who = kindOf(frame) === 'harm' && slot === 'object' ? reader.somebody(phrase) : phrase;
      fill(filling, open, who, frame, reader, slot);
    }
  }
  const dyadic = DYADIC.has(`${kindOf(frame)}/${typeOf(frame)}`) || isMutual(match, reader);
  const parted =
    dyadic && !filling.targets.length && filling.agents.length > 1
      ? { agents: filling.agents.slice(0, 1), targets: filling.agents.slice(1) }
      : null;
  const agents = unique(parted?.agents ?? filling.agents);
  const targets = unique(asCivilians(parted?.targets ?? filling.targets)).filter(
    (t) => !agents.some((a) => sameParty(a, t)),
  );
  const own = uniquePlaces(filling.places);
  const places = placesInSentence(own, frame, candidate, reader);
  const has = (need: string): boolean => {
    switch (need) {
      case 'agent':
        return agents.length > 0;
      case 'target':
        return targets.length > 0;
      case 'place':
        // A noun is no claim for the place that its sentence tells of: "the displacement agency in X".
        return own.length > 0 || (candidate.form === 'verb' && places.length > 0);
      case 'number':
        return filling.quantities.length > 0;
      case 'people':
        return (
          isTold(candidate, reader) &&
          order.some(
            (slot) =>
              frame.roles[slot]?.includes('number') &&
              slotOf(candidate, slot, frame).some((p) => inClass(reader.counted(p).head.lemma, 'people')),
          )
        );
      case 'object':
        return slotOf(candidate, 'object', frame).some((p) => reader.isGroundOf(reader.counted(p)));
      case 'victim':
        return (
          candidate.form === 'verb' &&
          ['object', 'subject'].some(
            (slot) =>
              frame.roles[slot]?.includes('people') && slotOf(candidate, slot, frame).some((p) => isVictim(p, frame)),
          )
        );
      default:
        throw new RangeError(
          `Unexpected need ${JSON.stringify(need)} of ${frame.id}, expected agent, target, place, number, people, object or victim`,
        );
    }
  };
  const bare = !frame.needs.every((need) => need.split('|').some(has));
  if (bare && !(candidate.form === 'noun' && kindOf(frame) === 'fighting') && !(agents.length && leaves(frame)))
    return [];
  const token = reader.sentence.tokens[candidate.token]!;
  // A subject taken over from the clause above is no part of these words.
  const around =
    candidate.form === 'verb' && candidate.clause !== null
      ? reader.sentence.clauses[candidate.clause]!.span
      : reader.sentence;
  // … unless it stands right before them: "[thousands of people] to flee the town".
  const isBefore = (s: Span) => /^\s+(?:to\s+)?$/.test(reader.scene.text.slice(s.end, around.start));
  const spans = [token, ...filling.used.filter((s) => (s.start >= around.start || isBefore(s)) && s.end <= around.end)];
  const counts = filling.quantities.length ? filling.quantities : [null];
  return counts.map((count) => ({
    frame,
    kind: kindOf(frame),
    type: typeOf(frame),
    agents,
    targets,
    places,
    quantity: count && {
      ...count,
      measure: frame.measure && (countsPeople(count.unit) || kindOf(frame) === 'harm') ? frame.measure : null,
    },
    span: wholeNames(reader.scene, {
      start: Math.min(...spans.map((s) => s.start)),
      end: Math.max(...spans.map((s) => s.end)),
    }),
    sentence: candidate.sentence,
    clause: candidate.clause,
    token: candidate.token,
    form: candidate.form,
    bare,
  }));
}

/** "A and B blamed each other", "A and B severed their ties": what the two do, each does to the other. */
function isMutual({ candidate }: Match, { sentence }: SlotReader): boolean {
  return [...candidate.slots].some(([slot, phrases]) =>
    phrases.some(
      (p) =>
        isReciprocal(sentence, p) ||
        (slot === 'object' && SHARED.has(p.head.lemma) && sentence.tokens[p.first]?.text.toLowerCase() !== 'a'),
    ),
  );
}

/** What two parties have or hold together. */
const SHARED = wordSet('tie relation relationship talk meeting summit negotiation contact dialogue link');

/** Of what is done in a "to …" the first phrase that names somebody. */
function firstNaming(phrases: readonly Phrase[], reader: SlotReader, filling: Filling): readonly Phrase[] {
  const first = phrases.findIndex((p) => whoever(reader, p, { as: 'target', not: filling.agents }).length > 0);
  return first < 0 ? [] : phrases.slice(first, first + 1);
}

/** "were displaced", "fled"; not "IDPs displaced to the coast", which only says which. */
function isTold({ form, clause }: Match['candidate'], reader: SlotReader): boolean {
  if (form !== 'verb' || clause === null) return false;
  const { predicate } = reader.sentence.clauses[clause]!;
  return predicate.voice === 'active' || predicate.group.includes(' ');
}

/** Subject and object first, so that pronouns in other slots know who they are not. */
function rank(slot: string): number {
  return slot === 'subject' ? 0 : slot === 'object' ? 1 : 2;
}

/** "took the town after the army [withdrew]": who left is said, from where is said beside it. */
function leaves(frame: Frame): boolean {
  return kindOf(frame) === 'control' && typeOf(frame) === 'withdrew';
}

function isVictim({ head }: Phrase, frame: Frame): boolean {
  // Where a frame only says whom it does not mean, whatever is left is somebody.
  if (frame.when?.object?.every((test) => test.startsWith('-')) && head.upos === 'NOUN' && head.xpos === 'NN')
    return true;
  return (
    head.upos === 'PROPN' || (head.xpos === 'NN' && isPerson(head.lemma)) || /^(?:he|she|him|her)$/i.test(head.text)
  );
}

/** "men, women and children" are civilians, and so are women; men alone may be fighters and have no name. */
function asCivilians(targets: readonly Party[]): readonly Party[] {
  const folk = targets.filter((t) => t.actor === null && /^(?:men|women|children)$/i.test(t.name));
  const rest = targets.filter((t) => !folk.includes(t));
  const [first] = folk;
  if (!first || (folk.length === 1 && /^men$/i.test(first.name))) return rest;
  if (folk.length === 1 && /^children$/i.test(first.name)) return targets;
  return [{ actor: null, name: 'civilians', start: first.start, end: folk.at(-1)!.end }, ...rest];
}

function sameParty(a: Party, b: Party): boolean {
  return a.actor !== null ? a.actor === b.actor : b.actor === null && a.name.toLowerCase() === b.name.toLowerCase();
}

function unique(parties: readonly Party[]): Party[] {
  return parties.filter((p, i) => parties.findIndex((q) => sameParty(p, q)) === i);
}
