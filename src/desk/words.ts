import { dayWords, rangeWords as wordsOfRange } from '../drawing/dates.ts';
import type { Picture } from '../picture/schema.ts';
import type { Claim } from '../vocabulary/claim.ts';
import type { Day, DayRange } from '../vocabulary/days.ts';
import type { Party } from '../vocabulary/party.ts';
import type { Place } from '../vocabulary/place.ts';
import type { Quantity } from '../vocabulary/quantity.ts';

/** The name to show for an actor's id (or for a name that no registry knows). */
export type NameOf = (actor: string) => string;

export { unlocatedIn } from '../drawing/layers.ts';
export { dayWords };

/** `24–27 May 2016`, `until 3 June 2016`; empty where both ends are open. */
export function rangeWords({ start, end }: DayRange): string {
  return start === null && end === null ? '' : wordsOfRange(start, end);
}

/** `a`, `a and b`, `a, b and c`. */
function listWords(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

const number = (n: number): string => n.toLocaleString('en-GB');

/** `45,000 people`, `at least 30 villages`, `2,000–9,999 people`, `up to 5 houses`. */
export function quantityWords({
  low,
  best,
  high,
  quantifier,
  unit,
}: Pick<Quantity, 'low' | 'best' | 'high' | 'unit'> & { readonly quantifier?: Quantity['quantifier'] }): string {
  const units = (n: number | null) => unitWords(unit, n);
  if (low !== null && high !== null && low !== high && (best === null || quantifier !== 'about'))
    return `${number(low)}–${number(high)} ${units(high)}`;
  if (best !== null && low !== null && high !== null)
    return `${quantifier === 'about' ? 'about ' : ''}${number(best)} ${units(best)}`;
  if (low !== null) return `at least ${number(low)} ${units(low)}`;
  if (high !== null) return `up to ${number(high)} ${units(high)}`;
  return best === null ? units(null) : `${number(best)} ${units(best)}`;
}

const PLURALS: Readonly<Record<string, string>> = {
  person: 'people',
  child: 'children',
  woman: 'women',
  km: 'km',
  km2: 'km²',
};

function unitWords(unit: string, n: number | null): string {
  if (n === 1) return unit === 'km2' ? 'km²' : unit;
  return (
    PLURALS[unit] ??
    (/(s|x|ch|sh)$/.test(unit) ? `${unit}es` : /[^aeiou]y$/.test(unit) ? `${unit.slice(0, -1)}ies` : `${unit}s`)
  );
}

function parties(list: readonly Party[], nameOf: NameOf): string {
  return listWords(list.map(({ actor, name }) => (actor ? nameOf(actor) : name)));
}

function placesWords(claim: Claim): string {
  return claim.places
    .map(({ role, name, place, km, bearing, extent }) => {
      const shown = `${extent === 'part' ? 'part of ' : ''}${place?.name ?? name}${place ? '' : ' (unlocated)'}`;
      const away = km
        ? `${km[0] > 0 ? `${number(km[0])}–` : 'up to '}${number(km[1])} km ${bearing ? `${bearing} of ` : 'from '}`
        : '';
      return away ? `${away}${shown}` : `${role} ${shown}`;
    })
    .join(', ');
}

/**
 * A claim in one line, every filled slot in it: `captured: Islamic State, at Marea, 27 May 2016; says the Syrian Observatory for Human Rights`.
 * Shorter than its sentence and the same for every wording.
 */
export function claimWords(claim: Claim, nameOf: NameOf): string {
  const agents = parties(claim.agents, nameOf);
  const targets = parties(claim.targets, nameOf);
  const time = claim.time ? rangeWords(claim.time) || claim.time.partial || claim.time.text : '';
  const parts = [
    agents && targets ? `${agents} → ${targets}` : agents || (targets && `→ ${targets}`),
    claim.quantity ? quantityWords(claim.quantity) : '',
    placesWords(claim),
    time,
    claim.modality === 'asserted' ? '' : claim.modality,
    claim.condition ? `if ${claim.condition}` : '',
  ].filter(Boolean);
  return `${claim.kind}/${claim.type}: ${parts.join('; ')}`;
}

/** The chain of voices: `Islamic State, quoted by the Syrian Observatory for Human Rights`. */
export function voicesWords(claim: Claim, speaker: string, nameOf: NameOf): string {
  const voices = claim.attribution.map(({ actor, name }) => (actor ? nameOf(actor) : name));
  if (!voices.length) return `${speaker}, in its own words`;
  return voices.reduce((chain, voice) => `${chain}, quoted by ${voice}`);
}

type Item = { readonly status: string; readonly stale: boolean; readonly roots: readonly string[] };

const STATUS: Readonly<Record<string, string>> = {
  agreed: 'agreed',
  'single-source': 'one source',
  'party-claimed': 'claimed by the party that gains',
  contested: 'contested',
};

/** `one source: Syrian Observatory for Human Rights`, with `not confirmed lately` where it is stale. */
export function statusWords({ status, stale, roots }: Item, nameOf: NameOf): string {
  const voices = listWords(
    roots.map((root) => (root.startsWith('report:') ? `${root.slice('report:'.length)} itself` : nameOf(root))),
  );
  return `${STATUS[status] ?? status}${voices ? `: ${voices}` : ''}${stale ? '; not confirmed lately' : ''}`;
}

const placeName = (place: Place | null | undefined): string => place?.name ?? 'an unnamed place';
const by = (actors: readonly string[], nameOf: NameOf, word = 'by'): string =>
  actors.length ? ` ${word} ${listWords(actors.map(nameOf))}` : '';
const at = (places: readonly Place[]): string => (places.length ? ` at ${listWords(places.map(placeName))}` : '');
const during = (range: DayRange): string => (rangeWords(range) ? `, ${rangeWords(range)}` : '');
const since = (day: Day | null): string => (day ? `, since ${dayWords(day)}` : '');

/** One line for every item of the picture, by layer. Each line says what is so, without its status. */
export const itemWords: { readonly [L in Layer]: (item: Picture[L][number], nameOf: NameOf) => string } = {
  control: (item, nameOf) => {
    const holders = item.holders.length ? listWords(item.holders.map(nameOf)) : 'holder unknown';
    const condition = item.condition === 'held' ? '' : `, ${item.condition}${by(item.by, nameOf)}`;
    return `${placeName(item.place)}: ${holders}${item.basis === 'implied' ? ' (implied)' : ''}${condition}${since(item.conditionSince ?? item.since)}`;
  },
  access: (item, nameOf) =>
    `${item.what} ${placeName(item.from)}${item.to ? `–${placeName(item.to)}` : ''}: ${item.state}${by(item.by, nameOf)}${item.basis === 'implied' ? ' (implied)' : ''}${since(item.since)}`,
  isolation: (item, nameOf) =>
    `${placeName(item.place)}: cut off${item.from.length ? ` from ${listWords(item.from.map(placeName))}` : ''}${by(item.by, nameOf)}${since(item.since)}`,
  displacement: (item, nameOf) => {
    const way = `${item.from ? ` from ${placeName(item.from)}` : ''}${item.to ? ` ${item.measure === 'stock' ? 'at' : 'to'} ${placeName(item.to)}` : ''}`;
    const replaced = item.supersededBy ? ' (a later figure replaces it)' : '';
    return `${quantityWords(item)} ${item.type}${way} (${item.measure})${by(item.by, nameOf, 'driven by')}${during(item)}${replaced}`;
  },
  relations: (item, nameOf) => `${nameOf(item.agent)} ${item.type} ${nameOf(item.target)}${during(item)}`,
  harm: (item, nameOf) =>
    `${listWords(item.harmed.map(nameOf)) || 'people'} ${item.type}: ${quantityWords(item)}${by(item.by, nameOf)}${at(item.places)}${during(item)}`,
  fighting: (item, nameOf) =>
    `${item.type}${by(item.agents, nameOf)}${item.targets.length ? ` against ${listWords(item.targets.map(nameOf))}` : ''}${at(item.places)}${during(item)}`,
  service: (item, nameOf) =>
    `${item.what}: ${item.type}${by(item.by, nameOf)}${item.for.length ? ` for ${listWords(item.for.map(nameOf))}` : ''}${at(item.places)}${during(item)}`,
};

export type Layer = 'control' | 'access' | 'isolation' | 'displacement' | 'relations' | 'harm' | 'fighting' | 'service';
export const LAYERS: readonly Layer[] = [
  'control',
  'access',
  'isolation',
  'displacement',
  'relations',
  'harm',
  'fighting',
  'service',
];

/** Every item of the picture with its line. */
export function linesOf(
  picture: Picture,
  nameOf: NameOf,
): { layer: Layer; line: string; item: Item & { support: readonly string[]; against: readonly string[] } }[] {
  const lines = <L extends Layer>(layer: L) =>
    picture[layer].map((item) => ({ layer, line: itemWords[layer](item as Picture[L][number], nameOf), item }));
  return LAYERS.flatMap((layer) => lines(layer));
}
