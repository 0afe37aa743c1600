import type { ParsedSentence, Phrase } from '../../text/clause.ts';
import { wordSet } from '../frames/words.ts';
import { tokenAt } from './phrases.ts';

type Complements = Map<string, readonly Phrase[]>;

/** Verb groups that say what shall be: "must return", "has to leave". */
const SHALL = /^(?:must|should|ought|shall)\b|^(?:has|have|had|need|needs) to\b/;
/** After these stands where, when or how a thing is done, and not whom it is done to. */
const ASIDE =
  wordSet(`in at after before during since until by as despite amid because without near under like including within
  through`);

/** The slots `deed`, `that`, `must` and `if` of a word that takes a clause: see Roles in frames/frame.ts. */
export function complementsOf(sentence: ParsedSentence, index: number): Complements {
  const slots: Complements = new Map();
  const add = (key: string, phrases: readonly Phrase[]): void => {
    if (phrases.length) slots.set(key, [...(slots.get(key) ?? []), ...phrases]);
  };
  const own = sentence.clauses[index]!;
  // "is willing [to send]": the clause hangs on the verb of the adjective.
  const above = own.predicate.form === 'adjective' ? (own.governor?.clause ?? index) : index;
  sentence.clauses.forEach((clause, i) => {
    if (i === index || clause.predicate.form === 'noun' || clause.predicate.start < own.predicate.end) return;
    const { governor, predicate } = clause;
    if (
      (governor?.clause === index || governor?.clause === above) &&
      (governor.relation === 'complement' || governor.relation === 'purpose')
    ) {
      const isBare = governor.marker === null && predicate.tense === 'none' && predicate.modal === null;
      if (/^to\b/.test(predicate.group) || governor.marker === 'to' || isBare) add('deed', deedOf(sentence, i));
      else add(SHALL.test(predicate.group) ? 'must' : 'that', clause.subject);
    } else if (governor?.relation === 'condition' && clause.subject[0]?.head.upos !== 'PRON') add('if', clause.subject);
  });
  if (slots.has('that') || slots.has('must')) return slots;
  const said = saidAfter(sentence, tokenAt(sentence, own.predicate.end - 1));
  if (said) add('that', [said]);
  return slots;
}

/** What is done in a "to …", and in the one that hangs on it. */
function deedOf(sentence: ParsedSentence, index: number): readonly Phrase[] {
  const clause = sentence.clauses[index]!;
  return [
    ...clause.object,
    ...clause.obliques.filter((o) => !ASIDE.has(o.preposition)).flatMap((o) => o.phrases),
    ...(complementsOf(sentence, index).get('deed') ?? []),
  ];
}

/** How many words may stand between "demanded" and its "that". */
const THAT_REACH = 4;

/** "demanded on Friday that [the army] withdraw": the phrase behind a "that" soon after a word, whatever became of its verb. */
export function saidAfter(sentence: ParsedSentence, at: number): Phrase | null {
  const { tokens, phrases } = sentence;
  for (let i = at + 1; i <= at + THAT_REACH && i < tokens.length; i++) {
    if (tokens[i]!.upos === 'VERB' || tokens[i]!.text === ',') return null;
    if (tokens[i]!.lemma !== 'that') continue;
    const said = phrases.find((p) => p.first === i + 1);
    return said && said.head.upos !== 'PRON' ? said : null;
  }
  return null;
}
