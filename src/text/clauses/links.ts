import { before, type Draft, type DraftClause } from './draft.ts';

/** On the surface the subject of a passive is what the verb is done to. */
export function setSubject(draft: Draft, number: number, nouns: readonly number[], claim: boolean): void {
  const clause = draft.clauses[number]!;
  if (clause.voice === 'passive') clause.object = [...nouns];
  else clause.subject = [...nouns];
  if (claim) for (const noun of nouns) draft.subjectOf[noun] = number;
}

/** What another clause's subject on the surface is: shared by coordination and control. */
export function surfaceSubject(clause: DraftClause): readonly number[] {
  return clause.voice === 'passive' ? clause.object : clause.subject;
}

export function hang(
  draft: Draft,
  number: number,
  governor: number,
  relation: DraftClause['relation'],
  marker: string | null,
): void {
  const clause = draft.clauses[number]!;
  clause.governor = governor;
  clause.relation = relation;
  clause.marker = marker;
}

export function previousClause(
  draft: Draft,
  number: number,
  test: (clause: DraftClause, form: string) => boolean,
): number {
  for (let i = number - 1; i >= 0; i--)
    if (test(draft.clauses[i]!, draft.units[draft.clauses[i]!.unit]!.verb!.form)) return i;
  return -1;
}

/** A noun right after a verb that is not its clause's subject is its object. */
export function looksLikeObject(draft: Draft, noun: number): number {
  const at = before(draft, noun);
  const verb = draft.units[at]?.verb;
  return verb !== undefined && verb !== null && verb.voice === 'active' ? draft.clauseAt[at]! : -1;
}

/** The last clause that began before a noun, other than `except`. */
export function clauseOf(draft: Draft, noun: number, except: number): number {
  let found = -1;
  draft.clauses.forEach((clause, index) => {
    if (index !== except && (clause.unit < noun || draft.subjectOf[noun] === index)) found = index;
  });
  return found;
}
