import type { Phrase } from '../../text/clause.ts';
import type { Kind } from '../../vocabulary/kinds.ts';
import type { Party } from '../../vocabulary/party.ts';
import type { ClaimPlace } from '../../vocabulary/place.ts';
import type { Quantity } from '../../vocabulary/quantity.ts';
import type { Span } from '../../vocabulary/span.ts';
import { type Fill, type Frame, kindOf, typeOf } from '../frames/frame.ts';
import { inClass, wordSet } from '../frames/words.ts';
import type { SlotReader } from '../slots/slots.ts';
import { whoever } from '../slots/whoever.ts';
import { isVictimOfJudged } from './deeds.ts';

/** What the slots of a frame have given so far. */
export interface Filling {
  agents: Party[];
  targets: Party[];
  places: ClaimPlace[];
  quantities: readonly Omit<Quantity, 'measure'>[];
  used: Span[];
}

/** Prepositions after which an unknown name is a place. */
export const LOCATING =
  wordSet(`in, at, near, to, from, into, around, outside, toward, towards, inside, out of, south of, north of,
  east of, west of`);

/** Prepositions that say in the course of what something happened. */
const HAPPENING = wordSet('in during');

/** Kinds of deeds that monitors and agencies tell of but do not do: "it has also displaced thousands" is not the Observatory. */
const VIOLENT = wordSet('control fighting harm displacement access');

/** What they count and have no part in: "casualties recorded by the agency", "displaced families, the agency said". */
const TOLD_ONLY = wordSet(`harm/killed harm/wounded harm/casualties harm/missing harm/abducted harm/executed
  displacement/displaced displacement/fled fighting/clash fighting/offensive`);

/** Gives what a phrase names to the parts of the claim that its slot fills. */
export function fill(
  filling: Filling,
  fills: readonly Fill[],
  phrase: Phrase,
  frame: Frame,
  reader: SlotReader,
  slot: string,
): void {
  let used = false;
  let acts = false;
  const isEvent = inClass(phrase.head.lemma, 'violence');
  for (const what of fills) {
    switch (what) {
      case 'agent': {
        // "killed in the rebels' attack" is by them and "in rebel hands" theirs, "killed in the rebel town" is not.
        if (HAPPENING.has(slot) && !isEvent && phrase.head.lemma !== 'hand') break;
        const speakers = !VIOLENT.has(kindOf(frame));
        const named = frame.anyone
          ? whoever(reader, phrase, { as: 'agent', not: filling.targets })
          : reader.parties(phrase, { not: filling.targets, speakers });
        const found = TOLD_ONLY.has(`${kindOf(frame)}/${typeOf(frame)}`)
          ? named.filter((party) => !reader.isSpeaker(party))
          : named;
        filling.agents.push(...found);
        acts ||= found.length > 0;
        used ||= found.length > 0;
        if (isEvent && kindOf(frame) !== 'displacement')
          filling.places.push(...reader.places(phrase, 'at').map((p) => ({ ...p, extent: 'whole' as const })));
        break;
      }
      case 'target': {
        const found = frame.anyone
          ? whoever(reader, phrase, {
              as: 'target',
              not: filling.agents,
              except: (inside) => isVictimOfJudged(inside, frame, reader),
            })
          : reader.parties(phrase, { not: filling.agents, as: 'target' });
        filling.targets.push(...found);
        used ||= found.length > 0;
        break;
      }
      case 'people': {
        // "two rebel leaders", "Fulani communities": they go by the name of whose they are.
        const named =
          fills.includes('target') && reader.parties(phrase, { as: 'target', not: filling.agents }).length > 0;
        const found = named ? [] : reader.people(phrase);
        filling.targets.push(...found);
        used ||= found.length > 0;
        break;
      }
      case 'thing': {
        const found = reader.things(phrase);
        filling.targets.push(...found);
        used ||= found.length > 0;
        break;
      }
      case 'number': {
        const counted = filling.quantities.length ? [] : reader.quantities(phrase);
        const found =
          counted.length || filling.quantities.length || kindOf(frame) !== 'harm' ? counted : reader.victims(phrase);
        if (found.length) filling.quantities = found;
        used ||= found.length > 0;
        // "the number of IDPs is now 4,500": the words that count stand apart from what they count.
        const count = found.length ? reader.countOf(phrase) : null;
        if (count) filling.used.push({ start: count.start, end: count.end });
        break;
      }
      default: {
        // Uganda that closes the border is not where the border is.
        if (acts && slot === 'subject') break;
        const named = placesIn(phrase, what, kindOf(frame), reader);
        const taken = kindOf(frame) === 'control' && what === 'at';
        const left = kindOf(frame) === 'displacement' && what === 'from';
        const mayName = LOCATING.has(slot) || (slot === 'object' && (taken || left));
        const meant = reader.counted(phrase);
        // "control of parts of it": the pronoun stands for the place.
        const pointed =
          !named.length && mayName && meant.head.lemma === 'it' && kindOf(frame) === 'control'
            ? reader.places(meant, 'at', { pronouns: true })
            : named;
        const found =
          !pointed.length && mayName && reader.isUnlistedName(meant) ? reader.unlistedRow(meant, what) : pointed;
        filling.places.push(
          ...found.map((p) =>
            kindOf(frame) !== 'control' && (p.role === 'near' || inClass(phrase.head.lemma, 'settlements'))
              ? { ...p, extent: 'whole' as const }
              : p,
          ),
        );
        used ||= found.length > 0;
      }
    }
  }
  if (used || fills.length) filling.used.push({ start: phrase.start, end: reader.anatomy(phrase).end });
}

function placesIn(phrase: Phrase, role: ClaimPlace['role'], kind: Kind, reader: SlotReader): ClaimPlace[] {
  if (kind === 'access') {
    const ends = reader.ends(phrase);
    if (ends.length) return ends;
  }
  // "food to families in X": the food went to people, who are there.
  if (role === 'to' && inClass(phrase.head.lemma, 'people')) return reader.places(phrase, 'at');
  return reader.places(phrase, role, { pronouns: kind === 'control' && (role === 'at' || role === 'from') });
}
