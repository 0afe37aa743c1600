import type { ActorEntry, ActorKind } from '../../actors/entry.ts';
import { nameIdentity } from '../../picture/identity.ts';
import type { StoredEntry } from '../../store/contract.ts';
import type { Day } from '../../vocabulary/days.ts';
import type { ClaimRow } from '../desk.ts';
import { asJudged } from '../judging.ts';
import type { CaseState } from '../known.ts';
import type { Listed } from './listing.ts';
import { countsAsSaid, daysOf } from './page.ts';

/** Somebody whom nothing is read by yet: reports name them and the registry lacks them, or a data set lists them. */
export interface Provisional {
  readonly id: string;
  readonly name: string;
  readonly from: 'reports' | 'list';
  readonly claims: number;
  readonly first: Day | null;
  readonly last: Day | null;
  /** A sentence that names them, and where. */
  readonly quote: { readonly text: string; readonly source: string } | null;
  readonly kind: ActorKind | null;
  readonly listed: Listed | null;
}

/**
 * Names that the registry lacks, the most often named first, then those of lists. Left out are words for anybody ("gunmen", "residents"): `all` has
 * them, too, and those whom somebody has said to be another.
 */
export function provisionalActors({ rows, entries, identities }: CaseState, all = false): Provisional[] {
  const named = new Map<string, { name: string; rows: ClaimRow[] }>();
  for (const row of rows) {
    const claim = countsAsSaid(row) ? asJudged(row.claim, row.judgement) : null;
    if (!claim) continue;
    for (const { actor, name } of [...claim.agents, ...claim.targets, ...claim.attribution]) {
      if (actor !== null || (!all && !isOwnName(name))) continue;
      const key = nameIdentity(name);
      if (!all && identities.shown('actor', key)) continue;
      const known = named.get(key) ?? { name: name.replace(/\s+/g, ' '), rows: [] };
      named.set(key, known);
      if (known.rows.at(-1) !== row) known.rows.push(row);
    }
  }
  const read = [...named].map(([id, { name, rows: naming }]): Provisional => {
    const days = naming.flatMap((row) => daysOf(row.claim.time, row)).sort();
    const [first] = naming;
    const quote = first
      ? { text: first.claim.evidence[0]?.quote.replace(/\s+/g, ' ') ?? '', source: first.report.source }
      : null;
    return {
      id,
      name,
      from: 'reports',
      claims: naming.length,
      first: days[0] ?? null,
      last: days.at(-1) ?? null,
      quote,
      kind: null,
      listed: null,
    };
  });
  read.sort((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1));
  const waiting = entries.filter(({ part, standing }) => part === 'actor' && standing === 'provisional');
  return [...read, ...waiting.map(listedOnly)];
}

function listedOnly({ body, listed }: StoredEntry): Provisional {
  const { id, name, kind } = body as ActorEntry;
  const { first = null, last = null } = (listed ?? {}) as Partial<Listed>;
  return { id, name, from: 'list', claims: 0, first, last, quote: null, kind, listed: listed as Listed | null };
}

/** A name of somebody's own has a capital, or is of letters that have none: "gunmen" and "local residents" are nobody in particular. */
function isOwnName(name: string): boolean {
  return /\p{Lu}/u.test(name) || /\p{Lo}/u.test(name);
}
