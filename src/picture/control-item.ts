import type { PictureOptions } from './input.ts';
import type { ControlItem, PicturePlace } from './schema.ts';
import type { Ring, Standing } from './standing.ts';
import { isStale, partyKey, STALE_AFTER } from './statement.ts';
import { itemOf, rootsOf, statusOf } from './status.ts';

/** How a place stands, as the picture shows it. Nothing where nobody says or implies who holds it. */
export function itemFor(
  place: PicturePlace,
  standing: Standing | null,
  ring: Ring | null,
  options: PictureOptions,
): ControlItem | null {
  const besieger = ring ? [...new Set(ring.statements.flatMap((s) => s.claim.agents.map(partyKey)))] : [];
  // Where nobody says who holds a besieged or isolated place, its target does.
  const besieged = ring ? [...new Set(ring.statements.flatMap((s) => s.claim.targets.map(partyKey)))] : [];
  if (!standing && !(ring && besieged.length > 0)) return null;
  const holders = [...(standing?.holders ?? besieged)].sort();
  const rings = ring?.statements ?? [];
  const support = [...(standing?.support ?? []), ...rings];
  // The status is of the holder: a siege of X speaks to it where it says whose town X is.
  const sayWho = standing
    ? [...standing.support, ...rings.filter((s) => s.claim.targets.map(partyKey).some((t) => holders.includes(t)))]
    : rings;
  const against = standing?.against ?? [];
  const contested = standing?.condition === 'contested' && (standing.disputed || against.length > 0);
  const stale = isStale([...support, ...against], options.asOf, STALE_AFTER.control);
  const rule = ring
    ? standing
      ? `control/${ring.condition}`
      : `control/implied-by-${ring.condition}`
    : (standing?.rule ?? '');
  const dated = standing ?? ring?.statements[0];
  const fought = contested || standing?.condition === 'contested';
  return {
    ...itemOf(support, against, options.actors, stale, rule, fought),
    status: statusOf(sayWho, options.actors, fought),
    roots: rootsOf(sayWho),
    place,
    holders,
    condition: standing && standing.condition !== 'held' ? standing.condition : (ring?.condition ?? 'held'),
    by: besieger.sort(),
    basis: standing?.basis ?? 'implied',
    since: dated?.end ?? null,
    sinceRange: { start: dated?.start ?? null, end: dated?.end ?? null },
    conditionSince: rings[0]?.start ?? rings[0]?.end ?? null,
  };
}
