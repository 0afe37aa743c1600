import type { PictureOptions } from './input.ts';
import { placeKey } from './places.ts';
import type { AccessItem, ControlItem, IsolationItem, PicturePlace } from './schema.ts';
import { counts, type Statement } from './statement.ts';
import { itemOf } from './status.ts';

interface CutOff {
  readonly place: PicturePlace;
  readonly from: Map<string, PicturePlace>;
  readonly edges: AccessItem[];
}

/**
 * Which towns are cut off from what: the towns at the end of a way that is cut or closed, where no other way told of leads there over
 * open edges and past places that the cutting party does not hold. The answer names the claims that cut it.
 */
export function isolationOf(
  access: readonly AccessItem[],
  control: readonly ControlItem[],
  statements: readonly Statement[],
  options: PictureOptions,
): IsolationItem[] {
  const edges = access.filter((a): a is AccessItem & { to: PicturePlace } => a.to !== null);
  const open = edges.filter((e) => e.state === 'open' || e.state === 'restricted' || e.state === 'threatened');
  const isolated = new Map<string, Statement[]>();
  for (const s of statements) {
    if (s.claim.kind !== 'control' || s.claim.type !== 'isolated' || !counts(s.claim)) continue;
    for (const p of s.claim.places)
      if (p.role === 'at') isolated.set(placeKey(p), [...(isolated.get(placeKey(p)) ?? []), s]);
  }
  const cutOff = new Map<string, CutOff>();
  for (const edge of edges) {
    if (
      (edge.state !== 'cut' && edge.state !== 'closed') ||
      reaches(edge.from.id, edge.to.id, open, heldBy(edge.by, control))
    )
      continue;
    // Of the two ends, the one that the text calls isolated is the town cut off; else the far end.
    const [town, source] =
      isolated.has(edge.from.id) && !isolated.has(edge.to.id) ? [edge.from, edge.to] : [edge.to, edge.from];
    const entry: CutOff = cutOff.get(town.id) ?? { place: town, from: new Map(), edges: [] };
    entry.from.set(source.id, source);
    entry.edges.push(edge);
    cutOff.set(town.id, entry);
  }
  return [...cutOff.keys()].sort().map((id) => {
    const entry = cutOff.get(id) as CutOff;
    const cutting = new Set(entry.edges.flatMap((e) => e.support));
    const support = [...statements.filter((s) => cutting.has(s.claim.id)), ...(isolated.get(id) ?? [])];
    return {
      ...itemOf(
        support,
        [],
        options.actors,
        entry.edges.every((e) => e.stale),
        'isolation/no-open-way',
      ),
      place: entry.place,
      from: [...entry.from.values()],
      by: [...new Set(entry.edges.flatMap((e) => e.by))].sort(),
      since:
        entry.edges
          .map((e) => e.since)
          .filter((d) => d !== null)
          .sort()[0] ?? null,
    };
  });
}

function heldBy(parties: readonly string[], control: readonly ControlItem[]): ReadonlySet<string> {
  return new Set(
    control
      .filter((c) => c.condition !== 'contested' && c.holders.some((h) => parties.includes(h)))
      .map((c) => c.place.id),
  );
}

function reaches(
  from: string,
  to: string,
  edges: readonly { readonly from: PicturePlace; readonly to: PicturePlace }[],
  barred: ReadonlySet<string>,
): boolean {
  const seen = new Set([from]);
  const queue = [from];
  for (let here = queue.pop(); here !== undefined; here = queue.pop()) {
    if (here === to) return true;
    for (const e of edges) {
      const there = e.from.id === here ? e.to.id : e.to.id === here ? e.from.id : null;
      if (there !== null && !seen.has(there) && (there === to || !barred.has(there))) {
        seen.add(there);
        queue.push(there);
      }
    }
  }
  return false;
}
