import type { Day } from '../vocabulary/days.ts';
import { holdsOn } from './entry.ts';
import type { Registry } from './registry.ts';

/**
 * Dated memberships and names for the picture. Only memberships that a source dates count for a day; an unconfirmed one
 * never makes one party's gain another's.
 */
export function actorFacts(registry: Registry): {
  memberOn(part: string, whole: string, day: Day): boolean;
  nameOf(actor: string): string;
} {
  const memberOn = (part: string, whole: string, day: Day, seen: ReadonlySet<string>): boolean =>
    (registry.actors.get(part)?.memberOf ?? []).some(
      (tie) =>
        tie.source !== 'unconfirmed' &&
        holdsOn(tie, day) &&
        !seen.has(tie.actor) &&
        (tie.actor === whole || memberOn(tie.actor, whole, day, new Set([...seen, tie.actor]))),
    );
  return {
    memberOn: (part, whole, day) => memberOn(part, whole, day, new Set([part])),
    nameOf: (actor) => registry.actors.get(actor)?.name ?? actor,
  };
}
