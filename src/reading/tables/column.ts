import type { Kind } from '../../vocabulary/kinds.ts';
import type { ClaimPlace } from '../../vocabulary/place.ts';

/** A table as a report has it, and the claims that one column of it must give, in the order of the rows. */
export interface ColumnExample {
  /** Places stand in <angle>, parties in [square] brackets. */
  readonly table: string;
  readonly gives: readonly {
    readonly agents?: readonly string[];
    readonly targets?: readonly string[];
    readonly places?: readonly string[];
    /** `12–12 person`, `400–400 household stock`. */
    readonly quantity?: string;
  }[];
}

/**
 * A column of numbers says: under these words, a number counts this. Any other word of the heading must be one that changes nothing
 * ("reported", "since 4 May") or says who or what is counted ("children", "households", "schools"); else the column counts something of which
 * nothing is known, and gives no claims.
 */
export interface Column {
  /** `kind/type/name`, unique. It stays on the claim as `by.rule`. */
  readonly id: `${Kind}/${string}/${string}`;
  /** Small letters, no marks: "in camps". Of several columns that a heading fits the first in the file counts. */
  readonly heads: readonly string[];
  /** What is counted where the heading does not say; null where it must say. */
  readonly unit: string | null;
  /** `people`: the counted move or are hurt. `things`: houses, schools, sites. */
  readonly counts: 'people' | 'things';
  /** Movements over a time, or people who are somewhere; `told`: a flow in a table of what an event did, else a stock. */
  readonly measure?: 'flow' | 'stock' | 'told';
  /** What the row's place is to the counted. */
  readonly role?: ClaimPlace['role'];
  /** As of a frame: about how many of its claims are right. */
  readonly prior: number;
  readonly examples: readonly ColumnExample[];
}
