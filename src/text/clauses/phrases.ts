import type { Oblique, Phrase, TaggedToken } from '../clause.ts';
import { after, coordination, type Draft } from './draft.ts';
import { QUANTITY_NOUNS } from './words.ts';

/** Prepositions whose phrase after a noun tells more about it rather than about the verb. */
const PLACE_PREPOSITIONS = new Set(
  'of,near,around,outside,inside,in,between,along,within,south of,north of,east of,west of,northeast of,northwest of,southeast of,southwest of,north-east of,north-west of,south-east of,south-west of,close to,on the outskirts of,in the vicinity of'.split(
    ',',
  ),
);

/** "the Observatory [for Human Rights]", "Doctors [without Borders]": a preposition between two names. */
export function isPartOfName(draft: Draft, preposition: number): boolean {
  if (draft.units[preposition]!.word !== 'for' && draft.units[preposition]!.word !== 'without') return false;
  const owner = draft.units[preposition - 1]?.noun;
  const noun = draft.units[preposition + 1]?.noun;
  if (owner === undefined || owner === null || noun === undefined || noun === null) return false;
  const isName = (index: number): boolean => /^\p{Lu}/u.test(draft.tokens[index]!.text);
  return isName(owner.head) && isName(noun.head);
}

/** The last token of a noun with what follows and belongs to it: "of" phrases, places, reduced relatives. */
function lastToken(draft: Draft, unit: number, asSubject: boolean): number {
  let end = draft.units[unit]!.last;
  let at = after(draft, unit);
  for (let steps = 0; steps < 6; steps++) {
    const next = draft.units[at];
    if (next === undefined) break;
    if (next.kind === 'preposition' && (asSubject || PLACE_PREPOSITIONS.has(next.word) || isPartOfName(draft, at))) {
      const noun = after(draft, at);
      if (draft.units[noun]?.kind !== 'noun' || draft.preposition[noun] !== at) break;
      const last = coordination(draft, noun).at(-1)!;
      end = Math.max(end, draft.units[last]!.last);
      at = after(draft, last);
      continue;
    }
    if (next.kind === 'verb') {
      const clause = draft.clauses[draft.clauseAt[at]!];
      if (clause === undefined || clause.antecedent !== unit || draft.units[at]!.verb!.form === 'finite') break;
      end = Math.max(end, draft.units[clause.lastUnit]!.last);
    }
    break;
  }
  return end;
}

/** The noun that a phrase is about: "dozens of civilians" → civilians. */
function headOf(draft: Draft, unit: number): number {
  const { noun } = draft.units[unit]!;
  const head = noun!.head;
  const token = draft.tokens[head]!;
  if (token.upos !== 'PROPN' && QUANTITY_NOUNS.has(token.text.toLowerCase())) {
    const of = after(draft, unit);
    if (draft.units[of]?.word === 'of') {
      const inner = after(draft, of);
      if (draft.units[inner]?.kind === 'noun') return headOf(draft, inner);
    }
  }
  return head;
}

export function phraseOf(draft: Draft, unit: number, asSubject = false): Phrase {
  const { first } = draft.units[unit]!;
  const last = lastToken(draft, unit, asSubject);
  return {
    first,
    last,
    start: draft.tokens[first]!.start,
    end: draft.tokens[last]!.end,
    head: draft.tokens[headOf(draft, unit)]!,
  };
}

/** The words from token `first` to token `last` in lower case. */
export function wordsOf(tokens: readonly TaggedToken[], first: number, last: number): string {
  let words = tokens[first]!.text.toLowerCase();
  for (let i = first + 1; i <= last; i++) words += ` ${tokens[i]!.text.toLowerCase()}`;
  return words;
}

/** A phrase of the tokens `first` … `last`, about the token `head`. */
export function rangePhrase(tokens: readonly TaggedToken[], first: number, last: number, head: number): Phrase {
  return { first, last, start: tokens[first]!.start, end: tokens[last]!.end, head: tokens[head]! };
}

/** `unit` is the preposition's, or the noun's where there is none. */
export function obliqueOf(draft: Draft, preposition: string, unit: number, nouns: readonly number[]): Oblique {
  const phrases: Phrase[] = [];
  for (const noun of nouns) phrases.push(phraseOf(draft, noun));
  return { preposition, phrases, start: draft.tokens[draft.units[unit]!.first]!.start, end: phrases.at(-1)!.end };
}
