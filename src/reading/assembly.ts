import type { Phrase } from '../text/clause.ts';
import type { Party } from '../vocabulary/party.ts';
import type { Span } from '../vocabulary/span.ts';
import type { Draft } from './draft.ts';
import { type Frame, kindOf, typeOf } from './frames/frame.ts';
import { isPerson } from './frames/persons.ts';
import { inClass, wordSet } from './frames/words.ts';
import { type Filling, fill, LOCATING } from './matching/filling.ts';
import { groundCounted } from './matching/ground-counts.ts';
import { lotsOf } from './matching/lots.ts';
import { type Match, slotOf } from './matching/matching.ts';
import { wholeList } from './slots/lists.ts';
import { isReciprocal } from './slots/pairs.ts';
import type { SlotReader } from './slots/slots.ts';
import { countsPeople } from './slots/units.ts';
import { whoever } from './slots/whoever.ts';
import { wholeNames } from './slots/whole-names.ts';
import { placesInSentence, uniquePlaces } from './where/index.ts';

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
  if (kind !== 'harm' && kind !== 'displacement' && kind !== 'service') return fillRoles(match, reader);
  return lotsOf(match.candidate, reader).flatMap(({ candidate, words }) =>
    fillRoles({ ...match, candidate }, reader).map((draft) => ({ ...draft, lot: words })),
  );
}

function fillRoles(match: Match, reader: SlotReader): readonly Draft[] {
  const { frame, candidate } = match;
  const filling: Filling = { agents: [], targets: [], places: [], quantities: [], used: [] };
  const order = orderOf(frame);
  for (const slot of order) {
    const fills = frame.roles[slot];
    if (!fills?.length) continue;
    const phrases =
      candidate.form === 'noun' && slot !== 'object'
        ? (candidate.slots.get(slot) ?? [])
        : slotOf(candidate, slot, frame);
    // Whom "sanctions on X over Y" are against is said once: the first slot that names somebody counts.
    const before = filling.targets.length;
    const open =
      frame.anyone && filling.targets.length > 0 ? fills.filter((f) => f !== 'target' || slot === 'between') : fills;
    const meant = slot === 'deed' ? firstNaming(phrases, reader, filling) : phrases;
    for (const [i, phrase] of meant.entries()) {
      // "broke off ties with X over its aid to Y": of what stands apart in one slot the first that names somebody counts.
      if (frame.anyone && i > 0 && filling.targets.length > before && !isJoined(meant[i - 1]!, phrase, reader)) break;
      const who = kindOf(frame) === 'harm' && slot === 'object' ? reader.somebody(phrase) : phrase;
      fill(filling, open, who, frame, reader, slot);
    }
  }
  if (!filling.quantities.length) filling.quantities = groundCounted(match, reader);
  const dyadic = DYADIC.has(`${kindOf(frame)}/${typeOf(frame)}`) || isMutual(match, reader);
  const parted =
    dyadic && !filling.targets.length && filling.agents.length > 1
      ? { agents: filling.agents.slice(0, 1), targets: filling.agents.slice(1) }
      : null;
  const lists = LISTING.has(frame.id) ? wholeList(filling.agents, reader) : filling.agents;
  const agents = unique(parted?.agents ?? lists);
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
  const by = agents.length || kindOf(frame) !== 'fighting' ? agents : crowdOf(candidate, targets, reader);
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
    agents: by,
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
    lot: null,
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

/** Frames that tell who all is part of something. */
const LISTING: ReadonlySet<string> = new Set(['relation/member-of/includes', 'relation/member-of/made-up']);

/** What two parties have or hold together. */
const SHARED = wordSet(
  `tie relation relationship talk meeting summit negotiation contact dialogue link accusation recrimination`,
);

/** "Zubrowkan villagers attacked the camp": people who fight and have no name go by what they are. */
function crowdOf({ slots }: Match['candidate'], targets: readonly Party[], reader: SlotReader): readonly Party[] {
  const people = (slots.get('subject') ?? []).filter(
    ({ head }) => head.xpos === 'NNS' && isPerson(head.lemma) && !ANYBODY.has(head.lemma),
  );
  return people
    .flatMap((phrase) => whoever(reader, phrase, { as: 'agent' }))
    .filter((party) => !targets.some((target) => sameParty(party, target)));
}

const ANYBODY = wordSet('people man woman person individual other victim resident civilian more one');

/** Of what is done in a "to …" the first phrase that names somebody. */
function firstNaming(phrases: readonly Phrase[], reader: SlotReader, filling: Filling): readonly Phrase[] {
  const first = phrases.findIndex((p) => whoever(reader, p, { as: 'target', not: filling.agents }).length > 0);
  if (first < 0) return [];
  let last = first;
  while (phrases[last + 1] && isJoined(phrases[last]!, phrases[last + 1]!, reader)) last++;
  return phrases.slice(first, last + 1);
}

/** "X, Y and Z": does nothing but a comma or an "and" stand between them? */
function isJoined(one: Phrase, next: Phrase, { scene }: SlotReader): boolean {
  return /^\s*(?:,|and|or|,\s*and|,\s*or|as well as)\s*$/.test(scene.text.slice(one.end, next.start));
}

/** "were displaced", "fled"; not "IDPs displaced to the coast", which only says which. */
function isTold({ form, clause }: Match['candidate'], reader: SlotReader): boolean {
  if (form !== 'verb' || clause === null) return false;
  const { predicate } = reader.sentence.clauses[clause]!;
  return predicate.voice === 'active' || predicate.group.includes(' ');
}

const orders = new WeakMap<Frame, readonly string[]>();

/** The slots of a frame in the order in which they are filled. */
function orderOf(frame: Frame): readonly string[] {
  const known = orders.get(frame);
  if (known !== undefined) return known;
  const order = Object.keys(frame.roles).sort((a, b) => rank(a) - rank(b));
  orders.set(frame, order);
  return order;
}

/** Subject and object first, so that pronouns in other slots know who they are not. */
function rank(slot: string): number {
  return slot === 'subject' ? 0 : slot === 'object' ? 1 : 2;
}

/** "took the town after the army [withdrew]", "before being [driven out]": who left is said, from where is said beside it. */
function leaves(frame: Frame): boolean {
  return (kindOf(frame) === 'control' && typeOf(frame) === 'withdrew') || frame.id === 'control/lost/driven-out';
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
