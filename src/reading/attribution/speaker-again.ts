import type { Voice } from '../../vocabulary/party.ts';
import { spanContains } from '../../vocabulary/span.ts';
import type { Passage, Saying } from './saying.ts';

const PERSON =
  /\b(?:spokes(?:man|woman|person)|official|officer|minister|president|director|head|leader|chief|commander|governor|mayor|resident|activist|doctor|witness|he|she)$/i;
/** "Amal Haddad": two names in capitals. */
const FULL_NAME = /^(?!The\s)(?:\p{Lu}[\p{L}'’.-]*\s+){1,3}\p{Lu}[\p{L}'’-]*$/u;
const PLURAL = /(?:^|\s)(?:\p{Ll}*[^s\W]s|people|police|they)$|\sand\s/u;
/** "Residents" at the start of a sentence, but not "Reuters". */
const PLURAL_AT_START = /^\p{Lu}\p{Ll}*[^s\W]s$/u;

/**
 * Who "it", "they", "he" or "she" is as a speaker: whoever spoke last in the same sentence or the one before, if the pronoun fits him.
 * The parties that he spoke about are nearer, but they did not speak: "Kado was calm, the agency said. Rebels hold it, [it] added".
 */
export function speakerAgain(
  { text }: Passage,
  saying: Saying,
  words: string,
  before: readonly Saying[],
  known: ReadonlyMap<Saying, Voice | null>,
): Voice | null {
  const pronoun = words.toLowerCase();
  if (!/^(?:it|they|he|she)$/.test(pronoun)) return null;
  const last = before.findLast((other) => {
    if (saying.sentence - other.sentence > 1 || saying.sentence < other.sentence) return false;
    // Whom a speaker quotes is no speaker here.
    if (isQuotedBy(other, saying) || before.some((outer) => outer !== other && isQuotedBy(other, outer))) return false;
    return known.get(other) != null;
  });
  const voice = last === undefined ? null : known.get(last)!;
  if (voice === null) return null;
  const named = text.slice(last!.named!.start, last!.named!.end).trim();
  const isPlural =
    PLURAL.test(named) || (PLURAL_AT_START.test(named) && (voice.actor === null || voice.name !== named));
  const isOfficial = PERSON.test(named);
  const isPerson = isOfficial || (voice.actor === null && FULL_NAME.test(named));
  const fits = pronoun === 'they' ? isPlural : pronoun === 'it' ? !isPlural && !isOfficial : isPerson;
  return fits ? voice : null;
}

const isQuotedBy = (inner: Saying, outer: Saying): boolean =>
  outer.content.some((piece) => spanContains(piece, inner.cue));
