import { type Draft, openClause } from './draft.ts';
import { linkFinite } from './finite.ts';
import { isInverted } from './inversion.ts';
import { linkBare, linkInfinitive, linkIng, linkParticiple } from './nonfinite.ts';

/** Makes a clause of every verb group and finds its subject, in reading order. */
export function linkVerbs(draft: Draft): void {
  draft.units.forEach((unit, index) => {
    if (unit.verb === null) return;
    const { verb } = unit;
    const number = openClause(draft, index);
    if (verb.form !== 'infinitive' && isInverted(draft, number)) return;
    if (verb.form === 'finite') linkFinite(draft, number);
    else if (verb.form === 'infinitive') linkInfinitive(draft, number);
    else if (verb.form === 'bare') linkBare(draft, number);
    else if (verb.form === 'ing') linkIng(draft, number);
    else linkParticiple(draft, number);
  });
}
