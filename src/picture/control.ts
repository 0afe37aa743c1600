import { dayNumber } from '../vocabulary/days.ts';
import { itemFor } from './control-item.ts';
import type { PictureOptions } from './input.ts';
import { narrowest, picturePlace, placeKey } from './places.ts';
import type { ControlItem, PicturePlace } from './schema.ts';
import type { Ring, Standing } from './standing.ts';
import { counts, partyKey, type Statement } from './statement.ts';
import { admits, rootsOf } from './status.ts';

/** What a type of control claim does to a place. Clashes, sieges, entries, air raids and advances never change the holder. */
type Effect = 'takes' | 'holds' | 'leaves' | 'divides' | 'contests' | 'besieges' | 'isolates' | 'frees';
const EFFECTS: Readonly<Partial<Record<string, Effect>>> = {
  captured: 'takes',
  recaptured: 'takes',
  transferred: 'takes',
  held: 'holds',
  lost: 'leaves',
  withdrew: 'leaves',
  divided: 'divides',
  contested: 'contests',
  besieged: 'besieges',
  isolated: 'isolates',
  'siege-lifted': 'frees',
};

/** Who takes a place back, or leaves it, presupposes the other's capture and does not contradict it. */
const PRESUPPOSES = new Set(['recaptured', 'withdrew', 'lost']);

/** Disputes found on the way: two roots, two holders, one time. */
export interface ControlDispute {
  readonly place: PicturePlace;
  readonly claims: readonly string[];
  readonly why: string;
}

/**
 * Who holds each place on `asOf`. Only the role `at` (`from` for a withdrawal or loss) with the whole extent changes a holder:
 * "several villages near Azaz" says nothing of who holds Azaz, "wide areas of northern Syria" nothing of any town in it. "Most of
 * the town" that another holds changes none either: both are in it, and it is contested.
 */
export function controlOf(
  statements: readonly Statement[],
  options: PictureOptions,
): { items: ControlItem[]; disputes: ControlDispute[] } {
  const byPlace = new Map<string, { place: PicturePlace; statements: Said[] }>();
  for (const s of statements) {
    if (s.claim.kind !== 'control' || !EFFECTS[s.claim.type]) continue;
    for (const claimed of narrowest(s.claim.places)) {
      const leaving = EFFECTS[s.claim.type] === 'leaves';
      if (!(claimed.role === 'at' || (leaving && claimed.role === 'from'))) continue;
      if (claimed.place?.kind === 'border' || claimed.place?.kind === 'country') continue;
      const inside =
        claimed.extent === 'part' && claimed.place?.kind === 'settlement' && EFFECTS[s.claim.type] === 'takes';
      if (claimed.extent !== 'whole' && !inside) continue;
      const entry = byPlace.get(placeKey(claimed)) ?? { place: picturePlace(claimed), statements: [] };
      entry.statements.push(inside ? { ...s, effect: 'contests' } : s);
      byPlace.set(placeKey(claimed), entry);
    }
  }
  const items: ControlItem[] = [];
  const disputes: ControlDispute[] = [];
  for (const key of [...byPlace.keys()].sort()) {
    const { place, statements: about } = byPlace.get(key) as { place: PicturePlace; statements: Said[] };
    const { standing, ring } = follow(about, options);
    const item = itemFor(place, standing, ring, options);
    if (item) items.push(item);
    if (standing?.disputed)
      disputes.push({
        place,
        claims: [...standing.support, ...standing.against].map((s) => s.claim.id),
        why: 'different holders',
      });
  }
  return { items, disputes };
}

/** A statement about one place. Who took a part of a town contests it, whatever the type says of the part. */
interface Said extends Statement {
  readonly effect?: Effect;
}

function follow(
  statements: readonly Said[],
  options: PictureOptions,
): { standing: Standing | null; ring: Ring | null } {
  let standing = null as Standing | null;
  let ring = null as Ring | null;
  for (const s of statements) {
    const effect = s.effect ?? (EFFECTS[s.claim.type] as Effect);
    if (s.claim.modality === 'denied') {
      // A denial reopens the question; it says nothing of who holds the place instead.
      if (standing && contradicts(s, standing))
        standing = { ...standing, condition: 'contested', against: [...standing.against, s], disputed: true };
      continue;
    }
    if (!counts(s.claim)) continue;
    if (effect === 'besieges' || effect === 'isolates') {
      const condition = effect === 'besieges' ? 'besieged' : 'isolated';
      ring = { condition, statements: ring?.condition === condition ? [...ring.statements, s] : [s] };
    } else if (effect === 'frees') {
      standing ??= heldOut(ring, s);
      ring = null;
    } else {
      standing = next(standing, s, effect, options);
      if (effect === 'takes') ring = null;
    }
  }
  return { standing, ring };
}

function next(before: Standing | null, s: Statement, effect: Effect, options: PictureOptions): Standing | null {
  const agents = s.claim.agents.map(partyKey);
  const targets = s.claim.targets.map(partyKey);
  const holders =
    effect === 'leaves'
      ? targets
      : effect === 'contests'
        ? [...new Set([...(before?.holders ?? []), ...agents, ...targets])]
        : agents;
  if ((effect === 'takes' || effect === 'holds') && holders.length === 0) return before;
  // Part of a town: two parties are in it where another is known to hold the rest.
  if (effect === 'contests' && EFFECTS[s.claim.type] !== 'contests' && holders.length < 2) return before;
  const fresh: Standing = {
    holders,
    condition: effect === 'divides' ? 'divided' : effect === 'contests' ? 'contested' : 'held',
    basis: 'stated',
    support: [s],
    against: [],
    start: s.start,
    // A change is certain on the last day that it may have been; a state on the first day that it is said to have lasted from.
    end: effect === 'holds' || effect === 'divides' ? (s.start ?? s.end) : s.end,
    rule: `control/${s.claim.type}`,
    disputed: false,
    overturned: null,
  };
  // Between the first and the last possible day of a change both may hold it.
  const open = effect !== 'holds' && s.start !== null && s.end !== null && s.start !== s.end && options.asOf < s.end;
  // Taken and lost again some time within a month: on any one day of it the old holder is there.
  if (before?.overturned && isLoose(s) && before.start === s.start && before.end === s.end)
    if (sameHolders(before.overturned.holders, holders))
      return { ...before.overturned, support: [...before.overturned.support, s] };
  if (open)
    return {
      ...fresh,
      overturned: before,
      condition: 'contested',
      holders: [...new Set([...(before?.holders ?? targets), ...holders])],
    };
  if (!before) return fresh;
  if (before.condition === fresh.condition && sameHolders(before.holders, holders)) {
    const more = holders.length > before.holders.length ? holders : before.holders;
    return { ...before, holders: more, support: [...before.support, s] };
  }
  const asserted = s.claim.modality === 'asserted';
  const wasAsserted = before.support.some((b) => b.claim.modality === 'asserted');
  if (!asserted && wasAsserted) return { ...before, against: [...before.against, s] };
  const roots = rootsOf(before.support);
  const { overturned } = before;
  if (
    effect === 'holds' &&
    overturned &&
    asserted &&
    roots.length === 1 &&
    !roots.includes(s.root) &&
    sameHolders(overturned.holders, holders)
  ) {
    // "Still held by X" after one voice had said that Y took it: nobody told of a return, so the two exclude one another.
    return {
      ...overturned,
      condition: 'contested',
      support: [...overturned.support, s],
      against: before.support,
      disputed: true,
    };
  }
  const others = before.against.filter((a) => sameHolders(a.claim.agents.map(partyKey), agents));
  const lone = rootsOf([...others, s]).length === 1 && !admits(s, options.actors);
  // A lone voice against what two independent roots support makes it contested and goes to review; it does not flip it.
  if (roots.length > 1 && lone && !roots.includes(s.root))
    return { ...before, condition: 'contested', against: [...before.against, s], disputed: true };
  // Two roots that put different holders on the same days exclude one another. One root tells of two events, in its order.
  if (
    wasAsserted &&
    !roots.includes(s.root) &&
    lone &&
    !PRESUPPOSES.has(s.claim.type) &&
    together(before, s) &&
    !admits(s, options.actors)
  ) {
    return {
      ...before,
      condition: 'contested',
      holders: [...new Set([...before.holders, ...holders])],
      against: [...before.against, s],
      disputed: true,
    };
  }
  const alone = rootsOf([...others, s]).length === 1;
  return { ...fresh, support: [...others, s], overturned: alone && before.condition === 'held' ? before : null };
}

/** Who was besieged in a place that nobody took holds it when the siege is over. */
function heldOut(ring: Ring | null, s: Statement): Standing | null {
  const inside = ring?.statements.flatMap(({ claim }) => claim.targets.map(partyKey)) ?? [];
  if (!inside.length) return null;
  return {
    holders: [...new Set(inside)],
    condition: 'held',
    basis: 'implied',
    support: [...ring!.statements, s],
    against: [],
    start: s.start,
    end: s.end,
    rule: 'control/implied-by-siege-lifted',
    disputed: false,
    overturned: null,
  };
}

/** Days beyond which "some day between" says too little of any one of them. */
const LOOSE = 14;

function isLoose({ start, end }: Statement): boolean {
  return start !== null && end !== null && dayNumber(end) - dayNumber(start) > LOOSE;
}

/** "Nusra Front" and "Nusra Front and other insurgents" agree: one names part of the other. */
function sameHolders(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return a.length === b.length;
  return a.every((x) => b.includes(x)) || b.every((x) => a.includes(x));
}

function together(before: Standing, s: Statement): boolean {
  const last = before.support.at(-1);
  if (!last?.end || !s.end) return false;
  const [a1, a2, b1, b2] = [last.start ?? last.end, last.end, s.start ?? s.end, s.end];
  return a1 <= b2 && b1 <= a2;
}

function contradicts(denial: Statement, standing: Standing): boolean {
  const denied = denial.claim.agents.map(partyKey);
  return (
    (denied.length === 0 || sameHolders(denied, standing.holders)) && !rootsOf(standing.support).includes(denial.root)
  );
}
