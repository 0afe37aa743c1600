import type { Match } from './rule.ts';

/** A count of units: a number, or `X` for "several", "a few". "a couple" is two. */
export function countOf(match: Match, group: string): number | 'X' {
  const span = match.span(group);
  const words = match.words.filter((w) => w.start >= span.start && w.end <= span.end);
  const few = words.find((w) => w.cls === 'FEW');
  if (few) return typeof few.value === 'number' ? few.value : 'X';
  return match.number(group);
}

/** TIMEX3's value of a length: `P2Y`, `PT72H`, `PXW`; a fortnight is two weeks, a decade ten years. */
export function durationValue(count: number | 'X', unit: string): string {
  if (unit === 'FN') return durationValue(count === 'X' ? 'X' : count * 2, 'W');
  if (unit === 'DE' && count !== 'X') return durationValue(count * 10, 'Y');
  if (unit === 'H' || unit === 'S') return `PT${count}${unit}`;
  if (unit === 'MIN') return `PT${count}M`;
  return `P${count}${unit}`;
}
