import type { TimeExpression } from '../../text/times.ts';
import { addDays, type Day, dayNumber } from '../../vocabulary/days.ts';
import type { Section } from '../../vocabulary/report.ts';
import type { Span } from '../../vocabulary/span.ts';

/** The days that a report says it is about, and the words that say so. */
export interface ReportPeriod {
  readonly start: Day;
  readonly end: Day;
  readonly span: Span;
}

/** How far into a report its head reaches, in characters. */
const HEAD = 1200;
/** A report of a week or a quarter; a span of years is its subject and no period. */
const LONGEST = 100;

const WEEK_OF = /\bweek\s+(of|beginning|starting|commencing|ending)(?:\s+on)?\s+(?:the\s+)?$/i;
/** Words before a range of days that say it is what the report covers. */
const COVERING =
  /\b(?:report(?:ing)?\s+period|period\s+(?:covered|under\s+review)|covers?(?:\s+the\s+period)?|covering(?:\s+the\s+period)?|for\s+the\s+period)\b[^.;\n]{0,24}$/i;
const TO = /^\s*(?:to|until|till|through|[-–—])\s*(?:the\s+)?$/i;

/** "this week", "the past week": what a weekly report calls the days that it is about. */
const THE_WEEK = /^(?:this|the\s+(?:past|last)|(?:past|last))\s+week$/i;

/**
 * The period that the head of a report names: "Weekly update, 3–9 May 2021" in a line of its own, "during the week of 3 May", "This report
 * covers the period from 1 to 15 May". Null where it names none, or one that is not over when the report is published.
 */
export function reportPeriod(
  text: string,
  sections: readonly Section[],
  times: readonly TimeExpression[],
  published: { readonly end: Day } | null,
): ReportPeriod | null {
  const start = sections.find((s) => s.kind === 'headline' || s.kind === 'body')?.start ?? 0;
  const head = times.filter((t) => t.interval !== null && t.start < start + HEAD);
  for (const [i, time] of head.entries()) {
    const found = weekOf(text, time) ?? rangeFrom(text, time, head[i + 1]);
    if (!found || (published && found.end > addDays(published.end, 1))) continue;
    const length = dayNumber(found.end) - dayNumber(found.start) + 1;
    if (length > 1 && length <= LONGEST) return found;
  }
  return null;
}

/** Does an expression name the report's own week, as a weekly report that comes out days later says "this week"? */
export function namesPeriod(time: TimeExpression, period: ReportPeriod): boolean {
  return THE_WEEK.test(time.text) && dayNumber(period.end) - dayNumber(period.start) < 8;
}

function weekOf(text: string, time: TimeExpression): ReportPeriod | null {
  const said = WEEK_OF.exec(text.slice(Math.max(0, time.start - 40), time.start));
  const day = time.interval!.start;
  if (!said || day !== time.interval!.end) return null;
  const ends = said[1]!.toLowerCase() === 'ending';
  return {
    start: ends ? addDays(day, -6) : day,
    end: ends ? day : addDays(day, 6),
    span: { start: time.start - said[0].length, end: time.end },
  };
}

/** Two days of a line that is no sentence, or behind words that say what the report covers. */
function rangeFrom(text: string, first: TimeExpression, last: TimeExpression | undefined): ReportPeriod | null {
  if (!last || !TO.test(text.slice(first.end, last.start))) return null;
  const from = text.lastIndexOf('\n', first.start - 1) + 1;
  const until = text.indexOf('\n', last.end);
  const line = text.slice(from, until < 0 ? text.length : until).trim();
  const isHeader = line.length <= 140 && !/[.!?]$/.test(line) && isDay(first) && isDay(last);
  if (!isHeader && !COVERING.test(text.slice(from, first.start))) return null;
  return {
    start: first.interval!.start,
    end: last.interval!.end,
    span: { start: first.start, end: last.end },
  };
}

function isDay({ interval }: TimeExpression): boolean {
  return interval !== null && interval.start === interval.end;
}
