import { before, type Draft } from './draft.ts';
import { SPEECH_VERBS } from './words.ts';

/** Hangs clauses on clauses where that could only be seen once all were known. */
export function linkGovernors(draft: Draft): void {
  trailingSpeech(draft);
  relativeHosts(draft);
  leadingClauses(draft);
}

/** "Rebels captured the town, the Observatory said": what was said stands before. */
function trailingSpeech(draft: Draft): void {
  draft.clauses.forEach((clause, number) => {
    if (
      !SPEECH_VERBS.has(draft.units[clause.unit]!.word) ||
      clause.object.length > 0 ||
      draft.clauses.some((other) => other.governor === number && other.relation === 'complement')
    )
      return;
    const opener = Math.min(clause.start, clause.unit);
    if (draft.units[before(draft, opener)]?.kind !== 'comma' && draft.units[opener - 1]?.kind !== 'quote') return;
    const said = lastMain(draft, number);
    if (said < 0) return;
    draft.clauses[said]!.governor = number;
    draft.clauses[said]!.relation = 'complement';
    draft.clauses[said]!.marker = null;
  });
}

/** The head of the chain of clauses before `number`. */
function lastMain(draft: Draft, number: number): number {
  let at = number - 1;
  for (let steps = 0; at >= 0 && steps < 20; steps++) {
    const above = draft.clauses[at]!.governor;
    if (above < 0 || above >= number) return at;
    at = above;
  }
  return at;
}

/** A relative clause hangs on the clause that has its noun, which may come after it. */
function relativeHosts(draft: Draft): void {
  draft.clauses.forEach((clause, number) => {
    if (clause.relation !== 'relative' || clause.antecedent < 0) return;
    const noun = clause.antecedent;
    const host = draft.clauses.findIndex(
      (other, index) =>
        index !== number &&
        other.relation !== 'relative' &&
        (other.subject.includes(noun) ||
          other.object.includes(noun) ||
          other.obliques.some(({ nouns }) => nouns.includes(noun))),
    );
    if (host >= 0 && draft.clauses[host]!.governor !== number) clause.governor = host;
    if (clause.governor === number) clause.governor = -1;
  });
}

/** "If the border were open, they would flee", "After capturing the town, rebels advanced": the clause that follows governs. */
function leadingClauses(draft: Draft): void {
  draft.clauses.forEach((clause, number) => {
    if (clause.governor >= 0 || (clause.relation !== 'condition' && clause.relation !== 'adverbial')) return;
    for (let i = number + 1; i < draft.clauses.length; i++) {
      const other = draft.clauses[i]!;
      if (other.governor < 0 && other.relation === 'conjunct' && draft.units[other.unit]!.verb!.form === 'finite') {
        clause.governor = i;
        return;
      }
    }
  });
}
