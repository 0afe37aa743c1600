import { after, before, coordination, type Draft, isFree } from './draft.ts';
import { clauseOf, hang, previousClause, setSubject, surfaceSubject } from './links.ts';
import { FAILURES, OBJECT_CONTROL } from './words.ts';

/** "sought to capture", "forced thousands to flee", "plans to advance". */
export function linkInfinitive(draft: Draft, number: number): void {
  const clause = draft.clauses[number]!;
  const previous = before(draft, clause.unit);
  const unit = draft.units[previous];
  const governor = number - 1;
  if (governor < 0) return;
  const above = draft.clauses[governor]!;
  const verb = draft.units[above.unit]!;
  if (unit?.kind === 'and') {
    const partner = previousClause(draft, number, (_, form) => form === 'infinitive');
    if (partner >= 0) {
      setSubject(draft, number, surfaceSubject(draft.clauses[partner]!), false);
      hang(draft, number, draft.clauses[partner]!.governor, draft.clauses[partner]!.relation, 'to');
      return;
    }
  }
  const direct = unit?.kind === 'verb' && previous === above.unit;
  let controller: readonly number[] = surfaceSubject(above);
  if (!direct && OBJECT_CONTROL.has(verb.word) && above.voice === 'active') {
    const object = after(draft, above.unit);
    if (draft.units[object]?.kind === 'noun') controller = coordination(draft, object);
    else if (draft.units[object]?.kind === 'preposition' && draft.units[after(draft, object)]?.kind === 'noun')
      controller = coordination(draft, after(draft, object));
  }
  if (unit?.kind === 'noun' && draft.units[draft.preposition[previous]!]?.word === 'for')
    controller = coordination(draft, previous);
  setSubject(draft, number, controller, false);
  hang(
    draft,
    number,
    governor,
    direct || OBJECT_CONTROL.has(verb.word) || unit?.kind === 'adjective' ? 'complement' : 'purpose',
    'to',
  );
  if (FAILURES.has(verb.word) && direct) clause.negated = !clause.negated;
}

export function linkBare(draft: Draft, number: number): void {
  const clause = draft.clauses[number]!;
  const previous = before(draft, clause.unit);
  const unit = draft.units[previous];
  if (number === 0) return;
  if (unit?.kind === 'and' || unit?.kind === 'comma') {
    const partner = number - 1;
    const other = draft.clauses[partner]!;
    setSubject(draft, number, surfaceSubject(other), false);
    clause.modal = other.modal;
    clause.tense = other.tense;
    hang(
      draft,
      number,
      other.relation === 'conjunct' ? partner : other.governor,
      other.relation,
      other.marker ?? unit.word,
    );
    if (other.negated && unit.word === 'or') clause.negated = true;
    return;
  }
  if (unit?.kind === 'noun') {
    const owner = before(draft, previous);
    if (draft.units[owner]?.kind === 'verb') {
      setSubject(draft, number, coordination(draft, previous), false);
      hang(draft, number, draft.clauseAt[owner]!, 'complement', null);
      return;
    }
    // A headline or a plural noun: "Rebels seize town".
    if (isFree(draft, previous)) setSubject(draft, number, coordination(draft, previous), true);
  } else if (unit?.kind === 'verb') {
    setSubject(draft, number, surfaceSubject(draft.clauses[number - 1]!), false);
    hang(draft, number, number - 1, 'complement', null);
  }
}

/** "causing thousands to flee", "fighters holding the town", "after capturing", "continued shelling". */
export function linkIng(draft: Draft, number: number): void {
  const clause = draft.clauses[number]!;
  const previous = before(draft, clause.unit);
  const unit = draft.units[previous];
  if (unit === undefined) return;
  if (unit.kind === 'verb') {
    setSubject(draft, number, surfaceSubject(draft.clauses[draft.clauseAt[previous]!]!), false);
    hang(draft, number, draft.clauseAt[previous]!, 'complement', null);
    return;
  }
  if (unit.kind === 'noun') {
    clause.antecedent = previous;
    setSubject(draft, number, coordination(draft, previous), false);
    hang(draft, number, clauseOf(draft, previous, number), 'relative', null);
    return;
  }
  if (number > 0) {
    const marker = unit.kind === 'mark' || unit.kind === 'preposition' || unit.kind === 'and' ? unit.word : null;
    if (unit.kind === 'mark' || unit.kind === 'preposition') clause.start = previous;
    const partner =
      unit.kind === 'and'
        ? number - 1
        : previousClause(
            draft,
            number,
            (other, form) => surfaceSubject(other).length > 0 && (unit.kind !== 'comma' || form === 'finite'),
          );
    if (partner >= 0) {
      const other = draft.clauses[partner]!;
      setSubject(draft, number, surfaceSubject(other), false);
      hang(draft, number, partner, unit.kind === 'and' ? 'conjunct' : 'adverbial', marker);
    }
  }
}

/** Verbs that say of their subject in what state it is: "remains closed", "lay destroyed". */
const STATES = new Set('remain stay lie stand sit become seem appear'.split(' '));

/** "towns held by IS", "backed by Turkey": done to the noun before; "remain besieged": to the subject of the verb before. */
export function linkParticiple(draft: Draft, number: number): void {
  const clause = draft.clauses[number]!;
  const previous = before(draft, clause.unit);
  const unit = draft.units[previous];
  if (unit === undefined) return;
  const noun =
    unit.kind === 'noun'
      ? previous
      : unit.kind === 'comma' && draft.units[before(draft, previous)]?.kind === 'noun'
        ? before(draft, previous)
        : -1;
  if (noun >= 0) {
    clause.antecedent = noun;
    setSubject(draft, number, [noun], false);
    hang(draft, number, clauseOf(draft, noun, number), 'relative', null);
  } else if (unit.kind === 'verb' && STATES.has(unit.word)) {
    const subject = surfaceSubject(draft.clauses[draft.clauseAt[previous]!]!);
    setSubject(draft, number, subject, false);
    clause.start = Math.min(clause.start, ...subject);
    hang(draft, number, draft.clauseAt[previous]!, 'complement', null);
  } else if (unit.kind === 'and' && number > 0) {
    const other = draft.clauses[number - 1]!;
    setSubject(draft, number, surfaceSubject(other), false);
    hang(draft, number, other.relation === 'conjunct' ? number - 1 : other.governor, other.relation, unit.word);
    clause.antecedent = other.antecedent;
  }
}
