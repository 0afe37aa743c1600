import { addDays, type Day, dayNumber, dayOf } from '../vocabulary/days.ts';
import { shortDay } from './dates.ts';

/** First and last day of a timeline. */
export interface Axis {
  readonly start: Day;
  readonly end: Day;
}

interface Span {
  readonly start: Day;
  readonly end: Day;
}

/** How far before the first report the timeline reaches, in days: background of years ago would leave no room for what is reported. */
const BEFORE_REPORTS = 60;
const AFTER_REPORTS = 21;
const MARGIN = 2;

/**
 * The days to show: those of `told` (what is told of, a sorted list) that lie near what was published, and always `shown`.
 * Null for a case without a day.
 */
export function axisOf(told: readonly Day[], known: Span | null, shown: readonly (Day | null)[] = []): Axis | null {
  const near = known
    ? told.filter((day) => day >= addDays(known.start, -BEFORE_REPORTS) && day <= addDays(known.end, AFTER_REPORTS))
    : told;
  const days = [near[0], near.at(-1), known?.start, known?.end, ...shown]
    .filter((day): day is Day => day !== null && day !== undefined)
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined
    ? null
    : { start: addDays(first, -MARGIN), end: addDays(last, MARGIN) };
}

/** Where a day lies on the axis, 0 to 1, at the middle of the day; outside it, below 0 or above 1. */
export function shareOf(axis: Axis, day: Day): number {
  return (dayNumber(day) - dayNumber(axis.start) + 0.5) / lengthOf(axis);
}

export function lengthOf(axis: Axis): number {
  return dayNumber(axis.end) - dayNumber(axis.start) + 1;
}

/** Counts put together so that there are at most `most` bars, each as wide as `days` days. What lies outside the axis is left out. */
export function barsOf(
  axis: Axis,
  counts: readonly { readonly day: Day; readonly count: number }[],
  most = 200,
): { readonly start: Day; readonly days: number; readonly count: number }[] {
  const days = Math.max(1, Math.ceil(lengthOf(axis) / most));
  const first = dayNumber(axis.start);
  const bars = new Map<number, number>();
  for (const { day, count } of counts) {
    if (day < axis.start || day > axis.end) continue;
    const bar = Math.floor((dayNumber(day) - first) / days);
    bars.set(bar, (bars.get(bar) ?? 0) + count);
  }
  return [...bars].sort(([a], [b]) => a - b).map(([bar, count]) => ({ start: dayOf(first + bar * days), days, count }));
}

/** Labelled days: Mondays for weeks, firsts of the month for months, new years beyond. */
export function ticksOf(axis: Axis, most = 9): { readonly day: Day; readonly label: string }[] {
  const [first, last] = [dayNumber(axis.start), dayNumber(axis.end)];
  const all = Array.from({ length: last - first + 1 }, (_, i) => dayOf(first + i));
  const firsts = all.filter((day) => day.endsWith('-01'));
  const long = firsts.length > most;
  const candidates = firsts.length >= 3 ? firsts : all.filter((day) => (dayNumber(day) + 3) % 7 === 0);
  const kept = long ? candidates.filter((day) => day.endsWith('-01-01') || firsts.length <= 24) : candidates;
  const step = Math.ceil(kept.length / most);
  return kept.filter((_, i) => i % step === 0).map((day) => ({ day, label: labelOf(day, firsts.length >= 3, long) }));
}

function labelOf(day: Day, months: boolean, long: boolean): string {
  if (day.endsWith('-01-01') && months) return day.slice(0, 4);
  if (!months) return shortDay(day);
  const month = shortDay(day).slice(2);
  return long ? month.slice(0, 3) : month;
}
