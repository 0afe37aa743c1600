import type { Day } from '../vocabulary/days.ts';
import type { Extent } from './desk.ts';
import type { CaseState } from './known.ts';

/** First and last days of a case, and how much is said of each. A claim over several days counts on its last. */
export function extentOf({ rows, reports }: CaseState): Extent {
  const standing = reports.filter((stored) => stored.supersededBy === null && stored.forgotten === null);
  const starts = rows.flatMap(({ claim: { time } }) => time?.start ?? time?.end ?? []);
  const ends = rows.flatMap(({ claim: { time } }) => time?.end ?? time?.start ?? []);
  const published = standing.flatMap(({ report }) => report.published ?? []);
  return {
    valid: range([...starts, ...ends]),
    known: range(published.flatMap(({ start, end }) => [start, end])),
    claimsPerDay: perDay(ends).map(([day, claims]) => ({ day, claims })),
    reportsPerDay: perDay(published.map(({ end }) => end)).map(([day, count]) => ({ day, reports: count })),
  };
}

function range(days: readonly Day[]): { start: Day; end: Day } | null {
  const sorted = [...days].sort();
  const [start, end] = [sorted[0], sorted.at(-1)];
  return start !== undefined && end !== undefined ? { start, end } : null;
}

function perDay(days: readonly Day[]): [Day, number][] {
  const counts = new Map<Day, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}
