import { accessOf } from './access.ts';
import { controlOf } from './control.ts';
import { displacementOf } from './displacement.ts';
import { denialDisputes, figureDisputes } from './disputes.ts';
import { fightingOf, harmOf, serviceOf } from './events.ts';
import type { KnownClaim, PictureOptions } from './input.ts';
import { isolationOf } from './isolation.ts';
import { ledgerNotes } from './notes.ts';
import { relationsOf } from './relations.ts';
import type { Picture } from './schema.ts';
import { counts, statementsOf } from './statement.ts';

/**
 * What follows from the claims: as it was on `asOf`, as far as it had been published by `knownAt`. Pure: the same claims and dates give
 * the same bytes, in whatever order the claims come. Every item names the claims that support it, those against it, and its rule.
 */
export function pictureOf(claims: readonly KnownClaim[], options: PictureOptions): Picture {
  const statements = statementsOf(claims, options);
  const control = controlOf(statements, options);
  const access = accessOf(statements, options);
  return {
    asOf: options.asOf,
    knownAt: options.knownAt ?? null,
    control: control.items,
    access: access.items,
    isolation: isolationOf(access.items, control.items, statements, options),
    displacement: displacementOf(statements, options),
    notes: ledgerNotes(statements),
    relations: relationsOf(statements, options),
    harm: harmOf(statements, options),
    fighting: fightingOf(statements, options),
    service: serviceOf(statements, options),
    disputes: [
      ...control.disputes.map((d) => ({ ...d, claims: [...new Set(d.claims)], subject: `who holds ${d.place.name}` })),
      ...access.disputes.map((d) => ({ ...d, subject: `state of the way at ${d.place.name}` })),
      ...figureDisputes(statements),
      ...denialDisputes(statements),
    ],
    beside: statements
      .filter((s) => !counts(s.claim))
      .map((s) => ({
        claim: s.claim.id,
        modality: s.claim.modality,
        why: s.claim.condition ? `${s.claim.modality}: if ${s.claim.condition}` : s.claim.modality,
      })),
  };
}
