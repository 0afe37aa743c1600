import { bonesOf, nameKey, variantOfKey } from '../names.ts';
import { FEWEST_CONSONANTS, ROMAN } from '../spelling-order.ts';
import type { PackRow } from './row.ts';

/** Codes such as ALP and LON are no names that reports use. */
const CODE = /^[A-Z]{1,4}$/;

/** The folded names of a row, each once, the one that it goes by first in front. Codes among its other names are left out. */
export function nameKeysOf({ name, names }: Pick<PackRow, 'name' | 'names'>): string[] {
  const keys = new Set([nameKey(name)]);
  for (const other of names) if (!CODE.test(other)) keys.add(nameKey(other));
  return [...keys].filter((key) => key.length > 1);
}

/** A folded name in a country: what is asked for when a report that speaks of the country holds it. */
export function keyIn(country: string, key: string): string {
  return `${country}:${key}`;
}

/** The consonants of a folded name in a country; null for a name in another script, or with too few of them. */
export function bonesIn(country: string, key: string): string | null {
  if (!ROMAN.test(key)) return null;
  const bones = bonesOf(variantOfKey(key));
  return bones.length < FEWEST_CONSONANTS ? null : `${country}~${bones}`;
}

/** All that a row is found by. One without a country is found by who searches for it, and in no report: nothing in it could point there. */
export function lookupKeysOf(country: string | null, nameKeys: readonly string[]): string[] {
  const keys = new Set(nameKeys.map((key) => keyIn(country ?? NOWHERE, key)));
  for (const key of nameKeys) {
    const bones = bonesIn(country ?? NOWHERE, key);
    if (bones !== null) keys.add(bones);
  }
  return [...keys];
}

/** The country of rows that name none. */
export const NOWHERE = '';
