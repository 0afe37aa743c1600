import type { Claim } from '../vocabulary/claim.ts';
import type { Party } from '../vocabulary/party.ts';
import { overlapOf } from './form.ts';
import { paired, slotsApart, slotsFilled } from './pairing.ts';

/** One event as one voice tells it, as each reader of the report reads it: the claim that counts, and the others. */
export interface ReadBeside {
  readonly counts: Claim;
  readonly others: readonly Claim[];
}

/**
 * The claims of one report by several readers, those on the same event put together. One counts in the picture, so that two readers never make two
 * events or two voices of one: the one with more slots filled, then the one whose reader comes first by name.
 */
export function besideOneAnother(claims: readonly Claim[]): ReadBeside[] {
  const readers = [...new Set(claims.map(({ by }) => by.reader))].sort();
  let groups: ReadBeside[] = [];
  for (const reader of readers) {
    const next = claims.filter(({ by }) => by.reader === reader);
    const byLeader = new Map(groups.map((group) => [group.counts, group]));
    const { pairs, onlyFirst, onlySecond } = paired([...byLeader.keys()], next, sameEvent);
    groups = [
      ...pairs.map(([leader, claim]) => joined(byLeader.get(leader)!, claim)),
      ...onlyFirst.map((leader) => byLeader.get(leader)!),
      ...onlySecond.map((claim) => ({ counts: claim, others: [] })),
    ];
  }
  return groups;
}

/** For each claim the one that counts for its event. */
export function leadersOf(claims: readonly Claim[]): (claim: Claim) => Claim {
  const leaders = new Map(
    besideOneAnother(claims).flatMap(({ counts, others }) => others.map((claim) => [claim, counts] as const)),
  );
  return (claim) => leaders.get(claim) ?? claim;
}

function joined({ counts, others }: ReadBeside, claim: Claim): ReadBeside {
  return slotsFilled(claim) > slotsFilled(counts)
    ? { counts: claim, others: [counts, ...others] }
    : { counts, others: [...others, claim] };
}

/**
 * 0 where two readers' claims are of two events or two voices; more, the more they agree. They must stand on the same words, and no slot that both
 * fill may tell of another place, number or voice; another party alone is one event read in two ways.
 */
function sameEvent(a: Claim, b: Claim): number {
  if (a.kind !== b.kind || a.type !== b.type || moodOf(a) !== moodOf(b)) return 0;
  const overlap = overlapOf(a.evidence, b.evidence);
  const places = (claim: Claim) => claim.places.map(({ place, name }) => place?.id ?? name.toLowerCase());
  const parties = (list: readonly Party[]) => list.map(({ actor, name }) => actor ?? name.toLowerCase());
  const voice = (claim: Claim) => parties(claim.attribution).slice(0, 1);
  if (overlap === 0 || apart(places(a), places(b)) || apart(voice(a), voice(b))) return 0;
  if (a.quantity && b.quantity && a.quantity.best !== b.quantity.best) return 0;
  const anchored = (a.places.length > 0 && b.places.length > 0) || (a.quantity !== null && b.quantity !== null);
  const others = apart(parties(a.agents), parties(b.agents)) && apart(parties(a.targets), parties(b.targets));
  if (!anchored && others) return 0;
  return overlap + (20 - slotsApart(a, b).length);
}

/** What makes the picture is one mood, each of the others its own. */
const moodOf = ({ modality }: Claim): string => (modality === 'alleged' ? 'asserted' : modality);

const apart = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((each) => b.includes(each));
