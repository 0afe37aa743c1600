import type { Day } from '../vocabulary/days.ts';
import type { Statement } from './statement.ts';

/** A place as it stands while the statements about it are gone through in order. */
export interface Standing {
  readonly holders: readonly string[];
  readonly condition: 'held' | 'divided' | 'contested';
  readonly basis: 'stated' | 'implied';
  readonly support: readonly Statement[];
  readonly against: readonly Statement[];
  readonly start: Day | null;
  readonly end: Day | null;
  readonly rule: string;
  readonly disputed: boolean;
  /** What stood before a change that one root alone tells of: whoever later says it still stands contradicts that root. */
  readonly overturned: Standing | null;
}

/** A siege or an isolation, beside who holds the place. */
export interface Ring {
  readonly condition: 'besieged' | 'isolated';
  readonly statements: readonly Statement[];
}
