import { after, before, coordination, type Draft, isFree } from './draft.ts';
import { hang, setSubject } from './links.ts';
import { isTimeGroup } from './time-nouns.ts';

/**
 * "The attacks carried out in May were planned": a second verb is left without a subject because the first, a participle, was
 * taken for a past tense. The first becomes a participle of its noun, and the noun the subject of the second.
 */
export function reviseReduced(draft: Draft, number: number): boolean {
  const first = draft.clauses[number - 1];
  const clause = draft.clauses[number]!;
  if (first === undefined || first.antecedent >= 0 || !isBarePast(draft, first.unit) || first.subject.length === 0)
    return false;
  for (let i = first.unit + 1; i < clause.unit; i++) {
    const unit = draft.units[i]!;
    if (
      unit.kind === 'noun'
        ? draft.preposition[i] === -1 && draft.joined[i] === -1 && !isTimeGroup(draft.tokens, unit.noun!)
        : unit.kind !== 'preposition' && unit.kind !== 'adverb' && (unit.kind !== 'and' || draft.joined[i + 1] === -1)
    )
      return false;
  }
  const { subject: nouns } = first;
  const outer = before(draft, first.start);
  if (draft.units[first.start]?.word === 'that' && isFree(draft, outer)) {
    // "The village that soldiers burned was empty."
    first.antecedent = outer;
    first.object = [outer];
    hang(draft, number - 1, number, 'relative', 'that');
    setSubject(draft, number, coordination(draft, outer), true);
    clause.start = outer;
    return true;
  }
  first.voice = 'passive';
  first.tense = 'none';
  first.object = [...nouns];
  first.subject = [];
  first.antecedent = nouns.at(-1)!;
  for (const noun of nouns) draft.subjectOf[noun] = -1;
  clause.governor = first.governor;
  clause.relation = first.relation;
  clause.marker = first.marker;
  clause.start = first.start;
  first.start = first.unit;
  hang(draft, number - 1, number, 'relative', null);
  setSubject(draft, number, nouns, true);
  return true;
}

export function isBarePast(draft: Draft, unit: number): boolean {
  const { verb } = draft.units[unit]!;
  return (
    verb!.first === verb!.main &&
    draft.tokens[verb!.main]!.xpos === 'VBD' &&
    /(?:ed|t|d|k|n)$/.test(draft.tokens[verb!.main]!.text) &&
    draft.units[after(draft, unit)]?.kind !== 'noun'
  );
}
