import type { PictureOptions } from './input.ts';
import type { RelationItem } from './schema.ts';
import { counts, isStale, partyKey, STALE_AFTER, type Statement } from './statement.ts';
import { itemOf } from './status.ts';

/** Hold both ways: A fights B is B fights A. */
const MUTUAL = new Set(['allied-with', 'rival-of', 'fights']);
/** End a relation that stood before. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  'split-from': ['member-of', 'affiliate-of', 'allied-with'],
  'merged-into': ['allied-with', 'rival-of', 'fights'],
};

/** Who backs, belongs to, stands with or fights whom on `asOf`: one edge a pair and type, with the claims that say so. */
export function relationsOf(statements: readonly Statement[], options: PictureOptions): RelationItem[] {
  const edges = new Map<
    string,
    { agent: string; type: string; target: string; support: Statement[]; against: Statement[] }
  >();
  const keyOf = (agent: string, type: string, target: string): string =>
    [type, ...(MUTUAL.has(type) ? [agent, target].sort() : [agent, target])].join('|');
  for (const s of statements) {
    if (s.claim.kind !== 'relation') continue;
    for (const agent of s.claim.agents.map(partyKey)) {
      for (const target of s.claim.targets.map(partyKey)) {
        if (agent === target) continue;
        const { type } = s.claim;
        const edge = edges.get(keyOf(agent, type, target));
        if (s.claim.modality === 'denied') edge?.against.push(s);
        else if (!counts(s.claim)) continue;
        else if (edge) edge.support.push(s);
        else edges.set(keyOf(agent, type, target), { agent, type, target, support: [s], against: [] });
        if (counts(s.claim)) for (const ended of ENDS[type] ?? []) edges.delete(keyOf(agent, ended, target));
      }
    }
  }
  return [...edges.keys()].sort().flatMap((key) => {
    const edge = edges.get(key);
    if (!edge) return [];
    const { agent, type, target, support, against } = edge;
    const starts = support
      .map((s) => s.start)
      .filter((d) => d !== null)
      .sort();
    // "For two years" ends with the report that says so; a relation goes on until somebody says that it ended.
    const stale = isStale(support, options.asOf, STALE_AFTER.relations);
    return [
      {
        ...itemOf(support, against, options.actors, stale, `relation/${type}`, against.length > 0),
        agent,
        type,
        target,
        start: starts[0] ?? null,
        end: null,
      },
    ];
  });
}
