import { z } from 'zod';

/**
 * A calendar day, `YYYY-MM-DD`, proleptic Gregorian, no time zone: reports speak of days, not of instants.
 * Days compare as strings.
 */
export const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day as YYYY-MM-DD')
  .refine(isCalendarDay, 'no such day in the calendar');
export type Day = z.infer<typeof Day>;

/** First and last day, both included. Null where that end is open or unknown. */
export const DayRange = z.object({ start: Day.nullable(), end: Day.nullable() });
export type DayRange = z.infer<typeof DayRange>;

/**
 * When a claim happened or held; never when it was said.
 *
 * For changes a range says between which days it happened; for states how long it lasted; for flows which days are counted.
 * `precision` is UCDP's date precision in words: day (1), week (2–3), month (4), year (5), open.
 * `basis` says how the reader knows: `explicit` (a date in the text), `relative` ("on Thursday"), `context` (a dated event
 * in the same passage), `published` (the day of publication).
 * `partial` is a day without a year that nothing in the text gives: `--06-14`, or a range `--04-26/--04-27`; `start` and `end` are null then.
 */
export const ClaimTime = DayRange.extend({
  precision: z.enum(['day', 'week', 'month', 'year', 'open']),
  basis: z.enum(['explicit', 'relative', 'context', 'published']),
  text: z.string(),
  partial: z.string().optional(),
});
export type ClaimTime = z.infer<typeof ClaimTime>;

const MS_A_DAY = 86_400_000;

function isCalendarDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day;
}

/** Days since 1970-01-01. Throws a RangeError on a string that is no day. */
export function dayNumber(day: Day): number {
  const ms = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(ms)) throw new RangeError(`Unexpected day: ${JSON.stringify(day)}, expected YYYY-MM-DD`);
  return ms / MS_A_DAY;
}

/** The day that is `number` days after 1970-01-01. */
export function dayOf(number: number): Day {
  return new Date(number * MS_A_DAY).toISOString().slice(0, 10);
}

/** `addDays('2016-05-28', -2)` is `'2016-05-26'`. */
export function addDays(day: Day, days: number): Day {
  return dayOf(dayNumber(day) + days);
}

/** Monday is 1, Sunday is 7 (ISO 8601). */
export function isoWeekday(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** Last day of the month in which `day` lies. */
export function endOfMonth(day: Day): Day {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Do two ranges share a day? An open end reaches for ever. */
export function rangesOverlap(a: DayRange, b: DayRange): boolean {
  return (a.start ?? '0000') <= (b.end ?? '9999') && (b.start ?? '0000') <= (a.end ?? '9999');
}
