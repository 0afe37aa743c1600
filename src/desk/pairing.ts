import type { Claim } from '../vocabulary/claim.ts';
import type { Party } from '../vocabulary/party.ts';

/** Two lists of claims laid side by side: what belongs together, and what is left of each. In the order of the lists. */
export interface Paired {
  readonly pairs: readonly (readonly [Claim, Claim])[];
  readonly onlyFirst: readonly Claim[];
  readonly onlySecond: readonly Claim[];
}

/** Each claim at most once, the most alike first; 0 and less is never a pair. */
export function paired(
  first: readonly Claim[],
  second: readonly Claim[],
  alike: (a: Claim, b: Claim) => number,
): Paired {
  const scored = first
    .flatMap((a, i) => second.map((b, j) => ({ a, b, i, j, score: alike(a, b) })))
    .filter(({ score }) => score > 0)
    .sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j);
  const [left, right] = [new Set<Claim>(), new Set<Claim>()];
  const pairs: { readonly i: number; readonly pair: readonly [Claim, Claim] }[] = [];
  for (const { a, b, i } of scored) {
    if (left.has(a) || right.has(b)) continue;
    left.add(a);
    right.add(b);
    pairs.push({ i, pair: [a, b] });
  }
  return {
    pairs: pairs.sort((x, y) => x.i - y.i).map(({ pair }) => pair),
    onlyFirst: first.filter((a) => !left.has(a)),
    onlySecond: second.filter((b) => !right.has(b)),
  };
}

/** What a claim says, slot by slot, as words that are the same where the slot says the same. */
const FORMS = {
  type: ({ type }) => type,
  agents: ({ agents }) => partiesForm(agents),
  targets: ({ targets }) => partiesForm(targets),
  places: ({ places }) =>
    places
      .map(({ role, place, name, km, bearing, extent }) =>
        [role, place?.id ?? name.toLowerCase(), km?.join('–') ?? '', bearing ?? '', extent].join(' '),
      )
      .sort()
      .join('; '),
  time: ({ time }) => (time ? `${time.start} ${time.end} ${time.partial ?? ''}` : ''),
  quantity: ({ quantity: q }) => (q ? [q.low, q.best, q.high, q.unit, q.measure].join(' ') : ''),
  modality: ({ modality }) => modality,
  condition: ({ condition }) => condition ?? '',
  voices: ({ attribution }) => attribution.map(partyForm).join(' < '),
  evidence: ({ evidence }) => evidence.map(({ start, end }) => `${start}-${end}`).join(' '),
} satisfies Record<string, (claim: Claim) => string>;

export type Slot = keyof typeof FORMS;
export const SLOTS = Object.keys(FORMS) as Slot[];

/** In which slots two claims differ; how sure the reader is, and by which rule, is no slot. */
export function slotsApart(a: Claim, b: Claim): Slot[] {
  return SLOTS.filter((slot) => FORMS[slot](a) !== FORMS[slot](b));
}

/** How many slots say something. */
export function slotsFilled(claim: Claim): number {
  return SLOTS.filter((slot) => FORMS[slot](claim) !== '').length;
}

const partyForm = ({ actor, name }: Party): string => actor ?? name.toLowerCase();
const partiesForm = (list: readonly Party[]): string => list.map(partyForm).sort().join('; ');
