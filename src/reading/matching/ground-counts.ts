import type { Phrase } from '../../text/clause.ts';
import type { Quantity } from '../../vocabulary/quantity.ts';
import { type Frame, kindOf, typeOf } from '../frames/frame.ts';
import { inClass, wordSet } from '../frames/words.ts';
import type { SlotReader } from '../slots/slots.ts';
import type { Match } from './matching.ts';

/** Slots in which fighting and control name the ground: "attacked four villages", "clashes at four villages", "the town, along with six villages". */
const GROUND_SLOTS = [
  'object',
  'on',
  'against',
  'in',
  'at',
  'of',
  'along with',
  'as well as',
  'with',
  'besides',
  'beside',
];
/** Slots in which they are counted themselves: "hit [in four attacks]", "repelled [five attacks]". */
const EVENT_SLOTS = ['in', 'object'];
const EVENTS = wordSet('attack raid assault strike air-strike airstrike offensive incident ambush bombing');

/**
 * How many places an event touched, or how many times it happened, where no slot of the frame counts it. Only of fighting and of
 * control: what is counted is the ground that is told of, never a party.
 */
export function groundCounted(match: Match, reader: SlotReader): readonly Omit<Quantity, 'measure'>[] {
  const { candidate, frame } = match;
  if (kindOf(frame) !== 'fighting' && kindOf(frame) !== 'control') return [];
  const counts = (slots: readonly string[], isMeant: (phrase: Phrase) => boolean) => {
    for (const slot of slots)
      for (const phrase of candidate.slots.get(slot) ?? []) {
        if (!isMeant(phrase)) continue;
        const found = reader.quantities(phrase);
        if (found.length) return found;
      }
    return [];
  };
  if (isLeaving(frame)) {
    const left = counts(['subject'], ({ head }) => inClass(head.lemma, 'fighters') || head.upos === 'NUM');
    if (left.length) return left;
  }
  const ground = counts(GROUND_SLOTS, (p) => inClass(reader.counted(p).head.lemma, 'settlements'));
  return ground.length ? ground : counts(EVENT_SLOTS, ({ head }) => EVENTS.has(head.lemma));
}

function isLeaving(frame: Frame): boolean {
  return kindOf(frame) === 'control' && typeOf(frame) === 'withdrew';
}
