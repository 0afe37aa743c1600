import type { Phrase } from '../../text/clause.ts';
import type { Span } from '../../vocabulary/span.ts';
import { wordSet } from '../frames/words.ts';
import type { Candidate } from '../slots/candidate.ts';
import { phraseOf } from '../slots/phrases.ts';
import type { SlotReader } from '../slots/slots.ts';
import { LOCATING } from './filling.ts';

/** Some of those counted, with what is told of them alone. */
export interface Lot {
  readonly candidate: Candidate;
  /** The words that are told of this lot; null where all are counted together. */
  readonly words: Span | null;
}

/** Prepositions behind a number that parts a list: where a lot went or was, and when. */
const PARTING = wordSet(`in at on near to from into around outside toward towards inside across during`);
/** What stands before such a number: "in Goma [and another ]40,000". */
const JOINT = /(?:,|\band|\bwith)\s+(?:(?:and|another|about|some|around|over|nearly|more than|at least|up to)\s+)*$/;

/**
 * "90,000 fled to Goma and 40,000 to Bukavu", "six were killed on Monday and four on Tuesday": a verb that counts once and, behind "and" or
 * a comma, counts again with another place or day. Each lot keeps its own number and what follows it; what stands before the first
 * number, and who did it, is common to all.
 */
export function lotsOf(candidate: Candidate, reader: SlotReader): readonly Lot[] {
  const whole = [{ candidate, words: null }];
  if (candidate.form !== 'verb' || candidate.clause === null) return whole;
  const counting = ['object', 'subject'].find((slot) =>
    candidate.slots.get(slot)?.some((p) => reader.quantities(p).length > 0),
  );
  if (counting === undefined) return whole;
  const { predicate, span } = reader.sentence.clauses[candidate.clause]!;
  const from = Math.max(predicate.end, ...candidate.slots.get(counting)!.map((p) => p.head.end));
  const numbers = partingNumbers(reader, { start: from, end: span.end });
  // The first lot has a place or a day of its own, else the second is another thing.
  const { text } = reader.scene;
  if (!numbers.length || !/\p{L}{3}/u.test(text.slice(from, numbers[0]!.start).replace(JOINT, ''))) return whole;
  return [null, ...numbers].map((number, i): Lot => {
    const words = { start: number?.start ?? reader.sentence.start, end: numbers[i]?.start ?? span.end };
    const isOwn = (p: Phrase): boolean => p.end <= from || (p.start >= words.start && p.start < words.end);
    const slots = new Map<string, readonly Phrase[]>();
    for (const [name, phrases] of candidate.slots) {
      const own = LOCATING.has(name) || PARTING.has(name) ? phrases.filter(isOwn) : phrases;
      const kept = own.filter((p) => !numbers.some((n) => n.start === p.start));
      if (kept.length) slots.set(name, kept);
    }
    if (number) slots.set(counting, [number]);
    return { candidate: { ...candidate, slots }, words };
  });
}

/** Numbers without a noun, right behind "and" or a comma and right before a preposition. */
function partingNumbers({ scene, sentence }: SlotReader, range: Span): Phrase[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, i): Phrase[] => {
    if (token.upos !== 'NUM' || token.start < range.start || token.end > range.end) return [];
    const behind = tokens[tokens[i + 1]?.lemma === 'other' ? i + 2 : i + 1];
    if (behind?.upos !== 'ADP' || !PARTING.has(behind.lemma)) return [];
    if (!JOINT.test(scene.text.slice(range.start, token.start))) return [];
    const counts = scene.mentions.quantities.overlapping(token.start, token.end).some((q) => q.noun === null);
    return counts ? [phraseOf(sentence, i, i)!] : [];
  });
}
