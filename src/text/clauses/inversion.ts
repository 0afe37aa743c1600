import { after, before, coordination, type Draft, isFree } from './draft.ts';
import { setSubject } from './links.ts';
import { isTimeGroup } from './time-nouns.ts';
import { SPEECH_VERBS } from './words.ts';

/** "Have you heard", "will it begin": an auxiliary before the subject belongs to the verb behind it. */
export function isInverted(draft: Draft, number: number): boolean {
  const clause = draft.clauses[number]!;
  const noun = before(draft, clause.unit);
  const auxiliary = draft.units[noun - 1];
  if (draft.units[noun]?.kind !== 'noun' || !isFree(draft, noun) || auxiliary?.kind !== 'verb') return false;
  const { verb } = auxiliary;
  const { xpos } = draft.tokens[draft.units[clause.unit]!.verb!.main]!;
  const word = draft.tokens[verb!.main]!;
  if (verb!.form !== 'finite' || word.upos !== 'AUX') return false;
  const above = draft.clauses[draft.clauseAt[noun - 1]!]!;
  if (above.subject.some((unit) => draft.units[unit]!.kind === 'noun')) return false;
  const fits =
    word.xpos === 'MD' || word.lemma === 'do'
      ? xpos === 'VB' || xpos === 'VBP'
      : word.lemma === 'have'
        ? xpos === 'VBN'
        : xpos === 'VBG' || xpos === 'VBN';
  if (!fits) return false;
  clause.modal = verb!.modal;
  clause.negated ||= verb!.negated;
  clause.tense = verb!.tense;
  if (word.lemma === 'be' && xpos === 'VBN') clause.voice = 'passive';
  if (word.lemma === 'have') clause.voice = 'active';
  setSubject(draft, number, coordination(draft, noun), true);
  return true;
}

/** "which leads to", "who said": the noun before the pronoun is the subject. */
/** "\"We lost everything,\" said the mayor": after a quotation the speaker follows the verb. */
export function linkInvertedSpeech(draft: Draft, number: number): boolean {
  const { unit } = draft.clauses[number]!;
  const opener = draft.units[unit - 1];
  if (
    !SPEECH_VERBS.has(draft.units[unit]!.word) ||
    (opener !== undefined && opener.kind !== 'quote' && opener.kind !== 'comma')
  )
    return false;
  const next = after(draft, unit);
  if (draft.units[next]?.kind !== 'noun' || !isFree(draft, next) || isTimeGroup(draft.tokens, draft.units[next]!.noun!))
    return false;
  const follows = draft.units[after(draft, next)];
  if (follows?.kind === 'verb' && follows.verb!.form === 'finite') return false;
  setSubject(draft, number, coordination(draft, next), true);
  return true;
}
