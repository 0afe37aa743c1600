import type { Phrase } from '../../text/clause.ts';
import { type Frame, kindOf, typeOf } from '../frames/frame.ts';
import { inClass, wordSet } from '../frames/words.ts';
import type { SlotReader } from '../slots/slots.ts';

/** What is done to somebody, besides the words for violence. */
const DEEDS =
  wordSet(`killing murder abduction kidnapping arrest detention execution assassination invasion occupation expulsion torture jailing
  imprisonment persecution beheading rape beating genocide crackdown coup intervention sentencing deportation eviction
  poisoning hijacking harassment intimidation mistreatment abuse repression oppression targeting overthrow ouster aggression
  ban sanction embargo boycott theft looting destruction slaughter lynching death displacement treatment rights suppression`);

/** Prepositions behind which the victim of a deed stands. */
const UPON = wordSet('on upon against of at over into');

/** The one who does these is named behind "of". */
const OWN = wordSet('advance offensive violence operation campaign incursion push coup intervention aggression abuse');

/** What a demand wants ended: "an end to the attacks on X" asks nothing of X, "sanctions on X" is asked for against X. */
const ENDED =
  wordSet(`end halt stop cease cessation investigation investigate probe inquiry justice release lift lifting suspension condemnation concern
  accountability respect`);

/** How many words before the victim its end may be asked for. */
const REACH = 8;

const JUDGING = wordSet('diplomacy/condemnation diplomacy/concern relation/supports diplomacy/demand');

/**
 * "condemned the attack on civilians", "criticised the sanctions on X": is the phrase what was attacked, in words that judge the
 * attack? Who did it is judged, not who suffered it; who that was is often left unsaid.
 */
export function isVictimOfJudged(phrase: Phrase, frame: Frame, reader: SlotReader): boolean {
  const type = `${kindOf(frame)}/${typeOf(frame)}`;
  if (!JUDGING.has(type)) return false;
  const { tokens } = reader.sentence;
  const preposition = tokens[phrase.first - 1];
  const deed = tokens[phrase.first - 2];
  if (!preposition || deed?.upos !== 'NOUN' || !UPON.has(preposition.lemma)) return false;
  if (preposition.lemma === 'of' && OWN.has(deed.lemma)) return false;
  if (!inClass(deed.lemma, 'violence') && !DEEDS.has(deed.lemma)) return false;
  if (type !== 'diplomacy/demand') return true;
  return tokens.slice(Math.max(0, phrase.first - REACH), phrase.first).some((t) => ENDED.has(t.lemma));
}
