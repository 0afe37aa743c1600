import { addDays, isoWeekday } from '../../vocabulary/days.ts';
import { dayIn, monthDays, unitAround, yearDays } from './calendar.ts';
import { calendarMeaning, type Meaning } from './meaning.ts';
import type { Match } from './rule.ts';

const pad = (n: number): string => String(n).padStart(2, '0');

/** A day with or without its year. Null where the calendar has no such day. */
export function dayMeaning(
  year: number | null,
  month: number,
  day: number,
  basis: Meaning['basis'],
  more: Partial<Meaning> = {},
): Meaning | null {
  if (year === null) {
    if (!dayIn(2000, month, day)) return null;
    return calendarMeaning(`XXXX-${pad(month)}-${pad(day)}`, null, 'D', basis, {
      partial: `--${pad(month)}-${pad(day)}`,
      ...more,
    });
  }
  const iso = dayIn(year, month, day);
  return iso === null ? null : calendarMeaning(iso, { start: iso, end: iso }, 'D', basis, more);
}

export function monthMeaning(
  year: number | null,
  month: number,
  basis: Meaning['basis'],
  more: Partial<Meaning> = {},
): Meaning {
  if (year === null)
    return calendarMeaning(`XXXX-${pad(month)}`, null, 'M', basis, { partial: `--${pad(month)}`, ...more });
  return calendarMeaning(`${String(year).padStart(4, '0')}-${pad(month)}`, monthDays(year, month), 'M', basis, more);
}

export function yearMeaning(year: number, more: Partial<Meaning> = {}): Meaning {
  return calendarMeaning(String(year), yearDays(year), 'Y', 'explicit', more);
}

/** The modifier in front: "early June", "the end of March", "mid-2015". */
export function modOf(match: Match): Partial<Meaning> {
  if (match.has('mod')) return { mod: match.value('mod') as 'START' | 'MID' | 'END' };
  if (match.has('approx')) return { mod: match.value('approx') as 'APPROX' };
  return {};
}

/** The most recent day of a weekday up to `from`, that day included. */
export function weekdayBefore(from: string, weekday: number): string {
  return addDays(from, -((isoWeekday(from) - weekday + 7) % 7));
}

/** The calendar unit around a day, as a meaning. */
export function unitMeaning(day: string, unit: Meaning['grain'], more: Partial<Meaning> = {}): Meaning {
  const { value, days } = unitAround(day, unit);
  return calendarMeaning(value, days, unit, 'relative', more);
}
