import type { PackKind } from '../../src/places/pack.ts';

/** A place on its way into the pack. */
export interface Row {
  /** GeoNames id, or an id of our own (`admin1:SY.09`, `iso:SY`, `border:SY-TR`, `region:western-africa`). */
  readonly id: number | string;
  readonly name: string;
  readonly kind: PackKind;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly country: string | null;
  /** GeoNames code of the first-order division, `SY.09`. */
  readonly admin1: string | null;
  readonly population: number;
  /** Keys of the names it goes by first, and of its other names. */
  readonly keys: readonly string[];
  readonly aliasKeys: readonly string[];
}
