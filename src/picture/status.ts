import type { Claim } from '../vocabulary/claim.ts';
import { dayNumber } from '../vocabulary/days.ts';
import type { ActorFacts } from './input.ts';
import type { Status } from './schema.ts';
import { partyKey, type Statement } from './statement.ts';

/** Who gains by a claim's being true: "A party's word on its own gain weighs less than its admission of a loss." */
function gainers(claim: Claim): readonly string[] {
  return (
    claim.kind === 'control' && (claim.type === 'lost' || claim.type === 'withdrew') ? claim.targets : claim.agents
  ).map(partyKey);
}

function losers(claim: Claim): readonly string[] {
  if (claim.kind !== 'control') return [];
  return (claim.type === 'lost' || claim.type === 'withdrew' ? claim.agents : claim.targets).map(partyKey);
}

/** Does the root asserter speak for one of these, as itself or as a member on that day? */
function speaksFor(root: string, parties: readonly string[], s: Statement, actors: ActorFacts): boolean {
  return parties.some(
    (p) => p === root || (s.end !== null && (actors.memberOn(root, p, s.end) || actors.memberOn(p, root, s.end))),
  );
}

/** The loser itself says so. */
export function admits(s: Statement, actors: ActorFacts): boolean {
  return speaksFor(s.root, losers(s.claim), s, actors) && !speaksFor(s.root, gainers(s.claim), s, actors);
}

export function rootsOf(support: readonly Statement[]): string[] {
  return [...new Set(support.map((s) => s.root))];
}

/** See `Status` in schema.ts for what the words mean. Throws a RangeError on no support: nothing follows from nothing. */
export function statusOf(support: readonly Statement[], actors: ActorFacts, contested = false): Status {
  if (support.length === 0) throw new RangeError('Unexpected empty support, expected at least one statement');
  if (contested) return 'contested';
  const asserted = support.filter((s) => s.claim.modality === 'asserted');
  const word = asserted.length > 0 ? asserted : support;
  if (word.some((s) => admits(s, actors))) return 'agreed';
  const roots = rootsOf(word);
  const disinterested = roots.filter(
    (root) => !word.some((s) => s.root === root && speaksFor(root, gainers(s.claim), s, actors)),
  );
  if (disinterested.length === 0) return 'party-claimed';
  return roots.length > 1 ? 'agreed' : 'single-source';
}

/** What every item carries. */
export function itemOf(
  support: readonly Statement[],
  against: readonly Statement[],
  actors: ActorFacts,
  stale: boolean,
  rule: string,
  contested = false,
) {
  return {
    support: [...new Set(support.map((s) => s.claim.id))],
    against: [...new Set(against.map((s) => s.claim.id))],
    status: statusOf(support, actors, contested),
    stale,
    roots: rootsOf(support),
    rule,
  };
}

/** Sorts by day, then by what was said. */
export const byDay = (a: { readonly start: string | null }, b: { readonly start: string | null }): number =>
  (a.start ? dayNumber(a.start) : -1e6) - (b.start ? dayNumber(b.start) : -1e6);
