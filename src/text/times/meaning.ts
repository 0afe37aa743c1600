import type { Day } from '../../vocabulary/days.ts';
import type { TimeMention } from '../../vocabulary/report.ts';
import type { CalendarUnit, Days } from './calendar.ts';

/**
 * What a time expression means. `value` is TIMEX3's, `days` the calendar days it covers, null where it names none.
 *
 * `basis` is `explicit` where the words name the date, `relative` where it follows from publication or from a date before.
 * `reach` says how the days are meant: `calendar` (the week of 16 May), `window` (the last seven days, counted back from publication;
 * the next two, counted on) or `length` ("for two years": how long, not when).
 * `mod` is TIMEX3's modifier. `partial` is a day whose year nothing in the text gives: `--06-14`.
 */
export interface Meaning {
  readonly type: TimeMention['type'];
  readonly value: string;
  readonly days: Days | null;
  readonly basis: 'explicit' | 'relative';
  readonly reach: 'calendar' | 'window' | 'length' | 'repeated' | 'vague';
  readonly precision: 'day' | 'week' | 'month' | 'year' | 'open';
  readonly mod?: 'START' | 'MID' | 'END' | 'APPROX' | 'LESS_THAN' | 'MORE_THAN';
  readonly partial?: string;
  /** What "two days later" and "that month" count from afterwards: false for lengths, sets and vague words. */
  readonly anchors: boolean;
  /** The unit the expression is as fine as; what "a year earlier" keeps. */
  readonly grain: CalendarUnit;
}

/** A time expression of a text: the contract's mention with what claims need beside it. */
export interface TimeExpression extends TimeMention, Pick<Meaning, 'basis' | 'reach' | 'precision'> {
  readonly rule: string;
  readonly mod?: NonNullable<Meaning['mod']>;
  readonly partial?: string;
}

/** A date that the text has named, for those that count from it. */
export interface Anchor {
  readonly days: Days;
  readonly grain: CalendarUnit;
  readonly end: number;
  readonly explicitYear: boolean;
}

/** What is known when an expression is resolved. Expressions are resolved in the order of the text. */
export interface TimeContext {
  /** First day of publication, null where unknown. */
  readonly today: Day | null;
  /** The last date before the expression. */
  readonly anchor: Anchor | null;
  /** The last day before the expression, for "the next day" after "In April". */
  readonly day: Anchor | null;
  /** The last date before the expression that names its year. */
  readonly dated: Anchor | null;
  /** The first year named anywhere in the text, for dates before it. */
  readonly someYear: number | null;
  /** The text tells of years long before its publication: dates follow one another, not publication. */
  readonly historic: boolean;
  /** The clause speaks of what is to come ("will", "is expected to"). */
  readonly future: boolean;
  /** Where the sentence of the expression begins. */
  readonly sentenceStart: number;
}

const PRECISION: Readonly<Record<CalendarUnit, Meaning['precision']>> = {
  D: 'day',
  W: 'week',
  FN: 'week',
  M: 'month',
  Q: 'open',
  Y: 'year',
  DE: 'open',
  CE: 'open',
};

/** A date or a calendar unit. */
export function calendarMeaning(
  value: string,
  days: Days | null,
  grain: CalendarUnit,
  basis: Meaning['basis'],
  more: Partial<Meaning> = {},
): Meaning {
  return {
    type: 'DATE',
    value,
    days,
    basis,
    reach: 'calendar',
    precision: PRECISION[grain],
    anchors: days !== null,
    grain,
    ...more,
  };
}

/** How long something takes: `P2Y`, `PXW`. */
export function lengthMeaning(value: string, more: Partial<Meaning> = {}): Meaning {
  return {
    type: 'DURATION',
    value,
    days: null,
    basis: 'relative',
    reach: 'length',
    precision: 'open',
    anchors: false,
    grain: 'D',
    ...more,
  };
}

/** "every day", "weekly". */
export function setMeaning(value: string): Meaning {
  return {
    type: 'SET',
    value,
    days: null,
    basis: 'relative',
    reach: 'repeated',
    precision: 'open',
    anchors: false,
    grain: 'D',
  };
}

/** "now", "recently": TIMEX3's `*_REF`. */
export function vagueMeaning(value: string): Meaning {
  return {
    type: 'DATE',
    value,
    days: null,
    basis: 'relative',
    reach: 'vague',
    precision: 'open',
    anchors: false,
    grain: 'D',
  };
}
