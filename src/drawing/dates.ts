import type { Day } from '../vocabulary/days.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `dayWords('2016-05-27')` is `'27 May 2016'`. */
export function dayWords(day: Day): string {
  const { year, month, date } = parts(day);
  return `${date} ${month} ${year}`;
}

/** Without the year: `'27 May'`. */
export function shortDay(day: Day): string {
  const { month, date } = parts(day);
  return `${date} ${month}`;
}

/** A range as short as it is clear: `24–27 May 2016`, `30 May – 2 June 2016`, `until 27 May 2016`, `since 4 April 2016`. */
export function rangeWords(start: Day | null, end: Day | null): string {
  if (start === null && end === null) return 'at a time not said';
  if (start === null) return `until ${dayWords(end as Day)}`;
  if (end === null) return `since ${dayWords(start)}`;
  if (start === end) return dayWords(start);
  const [a, b] = [parts(start), parts(end)];
  if (a.year !== b.year) return `${dayWords(start)} – ${dayWords(end)}`;
  if (a.month !== b.month) return `${a.date} ${a.month} – ${dayWords(end)}`;
  return `${a.date}–${dayWords(end)}`;
}

function parts(day: Day): { year: string; month: string; date: number } {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) throw new RangeError(`Unexpected day: ${JSON.stringify(day)}, expected YYYY-MM-DD`);
  return { year, month: name, date: Number(date) };
}
