import type { Draft, DraftClause } from './draft.ts';
import { linkFinite } from './finite.ts';
import { isInverted } from './inversion.ts';
import { linkBare, linkInfinitive, linkIng, linkParticiple } from './nonfinite.ts';

/** Makes a clause of every verb group and finds its subject, in reading order. */
export function linkVerbs(draft: Draft): void {
  draft.units.forEach((unit, index) => {
    if (unit.verb === null) return;
    const { verb } = unit;
    const clause: DraftClause = {
      unit: index,
      form: 'verb',
      subject: [],
      object: [],
      obliques: [],
      governor: -1,
      relation: 'conjunct',
      marker: null,
      negated: verb.negated,
      modal: verb.modal,
      tense: verb.tense,
      voice: verb.voice,
      particle: verb.particle,
      antecedent: -1,
      start: index,
      lastUnit: index,
    };
    const number = draft.clauses.push(clause) - 1;
    draft.clauseAt[index] = number;
    if (verb.form !== 'infinitive' && isInverted(draft, number)) return;
    if (verb.form === 'finite') linkFinite(draft, number);
    else if (verb.form === 'infinitive') linkInfinitive(draft, number);
    else if (verb.form === 'bare') linkBare(draft, number);
    else if (verb.form === 'ing') linkIng(draft, number);
    else linkParticiple(draft, number);
  });
}
