import type { Cell } from '../../text/tables/index.ts';
import type { Party } from '../../vocabulary/party.ts';
import type { ClaimPlace } from '../../vocabulary/place.ts';
import type { Scene } from '../scene.ts';
import { meaningOf } from './heading.ts';
import { BARE, BESIDE_PLACE, PLACE_HEADS, WAYS } from './heading-words.ts';

/** "Total", "Grand total (12 districts)", "Overall": the row sums up the others. */
const TOTAL =
  /^\W*(?:grand\s+)?(?:totals?|overall|sum|all\s+(?:districts|regions|provinces|states|locations|areas))\b/i;
const SUBTOTAL = /^\W*sub-?\s?total\b/i;

export const isTotal = (cell: Cell): boolean => TOTAL.test(cell.text);
export const isSubtotal = (cell: Cell): boolean => SUBTOTAL.test(cell.text);

/**
 * The places that a cell names: "Kado", "Kado district"; both of "Kado/Orsen" and "Kado and Orsen"; the first of "Kado, Orsen province". Where no known
 * name fills the cell, all of it is the name of a place that the gazetteer lacks, and never the namesake of a part of it.
 */
export function placesIn(scene: Scene, cell: Cell, role: ClaimPlace['role']): ClaimPlace[] {
  const words = cell.text.replace(/\s*[*†‡§]+$|\s*\([^()]*\)$/u, '');
  if (!/\p{L}{2}/u.test(words) || isTotal(cell) || isSubtotal(cell)) return [];
  const end = cell.start + words.length;
  const named = scene.mentions.places.overlapping(cell.start, end).filter((m) => m.start >= cell.start && m.end <= end);
  const parts = words.split(/\s*(?:\/|&|\band\b|;)\s*/).length;
  if (parts > 1 && named.length === parts)
    return named.map((m) => ({
      ...base(role),
      name: m.place?.name ?? m.text,
      place: m.place,
      start: m.start,
      end: m.end,
    }));
  const [first] = named;
  const head = /^[^,]*/.exec(words)![0].trimEnd();
  if (first && fills(scene.text, first, cell.start, cell.start + head.length))
    return [
      { ...base(role), name: first.place?.name ?? first.text, place: first.place, start: first.start, end: first.end },
    ];
  return [{ ...base(role), name: head, place: null, start: cell.start, end: cell.start + head.length }];
}

/** Is the first named place of the cell one that is known, and not only a part of another name? */
export function isPlace(scene: Scene, cell: Cell): boolean {
  const [named] = scene.mentions.places.overlapping(cell.start, cell.end);
  return (
    named !== undefined &&
    fills(scene.text, named, cell.start, cell.start + /^[^,(/]*/.exec(cell.text)![0].trimEnd().length)
  );
}

/** "Kado – Orsen", "Kado to Orsen road": a way by its ends; else the one place that it is named by. */
export function wayIn(scene: Scene, cell: Cell): ClaimPlace[] {
  const named = scene.mentions.places.overlapping(cell.start, cell.end);
  const [from, to, more] = named;
  if (from && to && !more && /^\s*(?:-|–|—|to|→|->|\/)\s*$/.test(scene.text.slice(from.end, to.start)))
    return [from, to].map((m, i) => ({
      ...base(i === 0 ? 'from' : 'to'),
      name: m.place?.name ?? m.text,
      place: m.place,
      start: m.start,
      end: m.end,
    }));
  return placesIn(scene, cell, 'at');
}

/** A party named in a cell; one that the registry lacks by the words of the cell. */
export function partyIn(scene: Scene, cell: Cell): Party | null {
  const [named] = scene.mentions.actors.overlapping(cell.start, cell.end);
  if (named) return { actor: named.actor, name: named.name, start: named.start, end: named.end };
  const name = cell.text.replace(/\s*\([^()]*\)$/, '');
  if (!/^(?:the\s)?\p{Lu}/u.test(name) || name.split(' ').length > 6) return null;
  return { actor: null, name, start: cell.start, end: cell.start + name.length };
}

/** "Number", "Total", "Figure" over the only column of numbers: they are of all that the table is about. */
export function isWhole(cell: Cell): boolean {
  const words = cell.text
    .toLowerCase()
    .replace(/[^\p{L}\s]/gu, '')
    .trim();
  return (
    words === '' ||
    words.split(/\s+/).every((word) => BARE.has(word) || word === 'of' || word === 'people' || word === 'individuals')
  );
}

/** "Children", "Women", "Households": a group whose members are counted. */
export function groupIn(cell: Cell): { readonly unit: string; readonly counted: string } | null {
  const meaning = meaningOf(cell.text);
  return meaning.is === 'bare' && meaning.unit !== null && meaning.counted !== null
    ? { unit: meaning.unit, counted: meaning.counted }
    : null;
}

const base = (role: ClaimPlace['role']) => ({ role, km: null, bearing: null, extent: 'whole' as const });

/** Nothing stands beside the name but what kind of place it is. */
function fills(text: string, named: { start: number; end: number }, start: number, end: number): boolean {
  const rest = `${text.slice(start, Math.max(start, named.start))} ${text.slice(Math.min(named.end, end), end)}`;
  return (rest.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).every(
    (word) => PLACE_HEADS.has(word) || BESIDE_PLACE.has(word) || WAYS.has(word) || /^\d+$/.test(word),
  );
}
