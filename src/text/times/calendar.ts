import { addDays, type Day, dayNumber, endOfMonth, isoWeekday } from '../../vocabulary/days.ts';

/** First and last day, both known. */
export interface Days {
  readonly start: Day;
  readonly end: Day;
}

/** Calendar units by their TIMEX3 letter; `FN` is a fortnight, `DE` a decade, `CE` a century. */
export type CalendarUnit = 'D' | 'W' | 'FN' | 'M' | 'Q' | 'Y' | 'DE' | 'CE';
export type SeasonCode = 'SP' | 'SU' | 'FA' | 'WI';

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

/** Null where the calendar has no such day ("31 June") or month ("20.19.43" is a version, not a date). */
export function dayIn(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12) return null;
  const iso = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  return day >= 1 && day <= 31 && endOfMonth(`${pad(year, 4)}-${pad(month)}-01`) >= iso ? iso : null;
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const monthOf = (day: Day): number => Number(day.slice(5, 7));

export function monthDays(year: number, month: number): Days {
  const start = `${pad(year, 4)}-${pad(month)}-01`;
  return { start, end: endOfMonth(start) };
}

export function yearDays(year: number): Days {
  return { start: `${pad(year, 4)}-01-01`, end: `${pad(year, 4)}-12-31` };
}

/** Monday to Sunday around a day (ISO 8601). */
export function weekDays(day: Day): Days {
  const start = addDays(day, 1 - isoWeekday(day));
  return { start, end: addDays(start, 6) };
}

/** `2016-W21`: the week belongs to the year of its Thursday (ISO 8601). */
export function weekValue(day: Day): string {
  const thursday = addDays(weekDays(day).start, 3);
  const first = `${thursday.slice(0, 4)}-01-01`;
  return `${thursday.slice(0, 4)}-W${pad(Math.floor((dayNumber(thursday) - dayNumber(first)) / 7) + 1)}`;
}

/** Meteorological seasons of the northern half of the earth; the winter of a year begins in its December. */
export function seasonDays(year: number, season: SeasonCode): Days {
  const first = { SP: 3, SU: 6, FA: 9, WI: 12 }[season];
  const start = monthDays(year, first).start;
  const last = season === 'WI' ? monthDays(year + 1, 2) : monthDays(year, first + 2);
  return { start, end: last.end };
}

export function quarterDays(year: number, quarter: number): Days {
  return { start: monthDays(year, 3 * quarter - 2).start, end: monthDays(year, 3 * quarter).end };
}

/** The day `count` units later (earlier where negative); a day that the month lacks becomes its last. */
export function shiftDay(day: Day, count: number, unit: CalendarUnit): Day {
  switch (unit) {
    case 'D':
      return addDays(day, Math.round(count));
    case 'W':
      return addDays(day, Math.round(7 * count));
    case 'FN':
      return addDays(day, Math.round(14 * count));
    default: {
      const months = Math.round(count * { M: 1, Q: 3, Y: 12, DE: 120, CE: 1200 }[unit]);
      const index = yearOf(day) * 12 + monthOf(day) - 1 + months;
      const year = Math.floor(index / 12);
      const month = (index % 12) + 1;
      return dayIn(year, month, Number(day.slice(8))) ?? monthDays(year, month).end;
    }
  }
}

/** The calendar unit in which a day lies: its TIMEX3 value and its days. */
export function unitAround(day: Day, unit: CalendarUnit): { value: string; days: Days } {
  const year = yearOf(day);
  switch (unit) {
    case 'D':
      return { value: day, days: { start: day, end: day } };
    case 'W':
    case 'FN':
      return { value: weekValue(day), days: weekDays(day) };
    case 'M':
      return { value: day.slice(0, 7), days: monthDays(year, monthOf(day)) };
    case 'Q': {
      const quarter = Math.ceil(monthOf(day) / 3);
      return { value: `${day.slice(0, 4)}-Q${quarter}`, days: quarterDays(year, quarter) };
    }
    case 'Y':
      return { value: day.slice(0, 4), days: yearDays(year) };
    case 'DE':
      return { value: day.slice(0, 3), days: { start: `${day.slice(0, 3)}0-01-01`, end: `${day.slice(0, 3)}9-12-31` } };
    case 'CE':
      return {
        value: day.slice(0, 2),
        days: { start: `${day.slice(0, 2)}00-01-01`, end: `${day.slice(0, 2)}99-12-31` },
      };
  }
}
