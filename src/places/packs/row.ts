import type { PlaceKind } from '../../vocabulary/place.ts';

/** A place of a list that a user added, as it is kept: one row of the file. */
export interface PackRow {
  /** `pcode:SY020000`, `geonames:172408`, or `pack:NAME/ROW` where the file gives it no code of its own. */
  readonly id: string;
  readonly name: string;
  /** All its names, the first included, as the file writes them, in every language and script. */
  readonly names: readonly string[];
  readonly kind: PlaceKind;
  readonly lat: number | null;
  readonly lon: number | null;
  /** west, south, east, north in degrees where the file has a shape. */
  readonly extent: readonly [number, number, number, number] | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** Name of the first-order division. */
  readonly admin1: string | null;
  /** GeoNames code of the first-order division, `SY.09`, where the file says it. */
  readonly admin1Code: string | null;
  readonly pcode: string | null;
  /** P-code of what it lies in. */
  readonly parent: string | null;
  /** Inhabitants; 0 where unknown. */
  readonly population: number;
}

/** Something in a file that could not be read: where, and what was expected there. */
export interface Damage {
  /** The file, or the part of an archive. */
  readonly part: string;
  /** From 1; null where the format has no lines. */
  readonly line: number | null;
  /** Offset of the first byte that was given up. */
  readonly byte: number | null;
  readonly expected: string;
  /** Rows that were lost by it; null where nobody can know. */
  readonly lost: number | null;
}

/** What a parser gives: rows, or a piece of the file that it had to give up. `end` is the byte behind it, where reading can go on. */
export interface Parsed<T> {
  readonly record: T | null;
  readonly damage: Damage | null;
  /** Of its first byte, from 1. */
  readonly line: number;
  readonly end: number;
  /** The line that `end` is on. */
  readonly endLine: number;
}
