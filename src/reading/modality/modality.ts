import type { Clause, ParsedSentence, TaggedToken } from '../../text/clause.ts';
import type { Modality } from '../../vocabulary/modality.ts';
import { spanContains } from '../../vocabulary/span.ts';
import { isComma, isFinalMark, isQuote, verbGroupStart } from '../attribution/phrases.ts';
import type { Saying } from '../attribution/saying.ts';
import { MODALS } from './operators.ts';
import { effectOfSayings, evidenceEffect } from './reported.ts';
import { effectAt, type Found } from './scope.ts';

type Tokens = readonly TaggedToken[];

/** How a predicate is put. `rule` names what made it so: the id of an operator, or `asserted`. */
export interface ModalityReading {
  readonly modality: Modality;
  /** The condition in the text's words: "the border were open to them". Null where there is none. */
  readonly condition: string | null;
  readonly rule: string;
}

const ASSERTED: ModalityReading = { modality: 'asserted', condition: null, rule: 'asserted' };

/**
 * The modality of a clause's predicate, by what has it in its scope: its own verb group, the word that its infinitive hangs on,
 * the words in front of a noun, the sayings whose content it is in, an "if".
 */
export function modalityOf(clause: Clause, sentence: ParsedSentence, sayings: readonly Saying[]): ModalityReading {
  const at = predicateToken(clause, sentence.tokens);
  return at < 0 ? ASSERTED : modalityAt(sentence, at, sayings, clause.negated);
}

/** The token that carries the predicate: the last of its span that is its lemma, else its last verb. */
function predicateToken(clause: Clause, tokens: Tokens): number {
  const { predicate } = clause;
  const inside = tokens.map((token, i) => ({ token, i })).filter(({ token }) => spanContains(predicate, token));
  const exact = inside.findLast(({ token }) => token.lemma === predicate.lemma);
  const verb = inside.findLast(({ token }) => token.upos === 'VERB');
  return (exact ?? verb ?? inside.at(-1))?.i ?? -1;
}

/** The same for the predicate at token `at`; `negated` adds a negation that the grammar found elsewhere. */
export function modalityAt(
  sentence: ParsedSentence,
  at: number,
  sayings: readonly Saying[],
  negated = false,
): ModalityReading {
  const { tokens } = sentence;
  const condition = conditionOf(tokens, at);
  if (condition === 'inside') return { modality: 'hypothetical', condition: null, rule: 'hypothetical/if' };
  const local = effectAt(tokens, at, 0);
  if (
    condition !== null &&
    (local === null || local.effect === 'planned' || local.effect === 'expected') &&
    carriesModal(tokens, at)
  ) {
    return { modality: 'hypothetical', condition, rule: 'hypothetical/condition' };
  }
  const reported = evidenceEffect(tokens, at) ?? effectOfSayings(sentence, at, sayings, local);
  const effect =
    reported ??
    local ??
    (negated ? { id: 'denied/negation', effect: 'denied' as const } : null) ??
    questionEffect(tokens, at);
  if (effect === null || effect.effect === 'through') return ASSERTED;
  return {
    modality: effect.effect,
    condition: effect.effect === 'hypothetical' && condition !== null ? condition : null,
    rule: effect.id,
  };
}

function carriesModal(tokens: Tokens, at: number): boolean {
  if (tokens[at]!.upos !== 'VERB' && tokens[at]!.upos !== 'AUX') return false;
  return tokens.slice(verbGroupStart(tokens, at), at).some((t) => t.upos === 'AUX' && MODALS.has(t.text.toLowerCase()));
}

/** 'inside' where the predicate stands in the condition itself; the condition's words where it hangs on one; else null. */
function conditionOf(tokens: Tokens, at: number): string | null {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.lemma !== 'if' && token.lemma !== 'unless') continue;
    const before = tokens[i - 1];
    if (
      before?.upos === 'VERB' &&
      /^(?:ask|know|see|wonder|say|clear|doubt|question|decide|determine)$/.test(before.lemma)
    )
      continue;
    if (before?.lemma === 'as' || before?.lemma === 'even') continue;
    let last = i;
    while (
      last + 1 < tokens.length &&
      !isComma(tokens[last + 1]) &&
      !isFinalMark(tokens[last + 1]) &&
      !isQuote(tokens[last + 1])
    )
      last++;
    if (last === i) continue;
    if (at > i && at <= last) return 'inside';
    return textOf(tokens, i + 1, last);
  }
  return null;
}

function textOf(tokens: Tokens, first: number, last: number): string {
  let text = '';
  for (let i = first; i <= last; i++) {
    if (i > first && tokens[i]!.start > tokens[i - 1]!.end) text += ' ';
    text += tokens[i]!.text;
  }
  return text;
}

/** A question asserts nothing. */
function questionEffect(tokens: Tokens, at: number): Found | null {
  const mark = tokens.findIndex((t, i) => i > at && isFinalMark(t));
  return mark >= 0 && tokens[mark]!.text.includes('?') ? { id: 'hypothetical/question', effect: 'hypothetical' } : null;
}
