import { addDays, type Day, isoWeekday } from '../../vocabulary/days.ts';
import type { Publication } from '../../vocabulary/report.ts';
import { weekdayBefore } from './date-meanings.ts';
import { findTimes } from './find.ts';
import type { TimeExpression } from './meaning.ts';

const UNKNOWN = { published: null };
/** Publication lies within so many days of the newest date that a report of the day names. */
const FRESH = 6;

/** A date behind these began what still goes on: it says nothing of the week of publication. */
const BACKGROUND = /\b(?:since|after|as of|starting|beginning|launched|began|from)\s+(?:on\s+|in\s+)?(?:the\s+)?$/i;

const LABEL =
  /^\W*(?:(?:first |last )?(?:published|posted|updated|issued|released|created|pub(?:lication)?[ _-]?date|date[ _-]?published|date of (?:publication|issue)|report date|release date|dated?|as of))\b/i;
const REPORT_LINE =
  /\b(?:situation report|sitrep|situation update|flash update|bulletin|snapshot|overview|factsheet|fact sheet|dashboard|briefing|report|update|as of)\b/i;
/** "BEIRUT, May 27 (Reuters) -", "GENEVA, 27 May 2016 —" */
const DATELINE = /^\s*\p{Lu}[\p{Lu}\s.'’-]{2,40}(?:\([^)]{2,30}\))?(?:,\s*[\p{L}\s.]{2,30})?,\s*/u;
/** What may stand beside a date that has a line to itself. */
const DATE_ONLY =
  /^(?:[\s\d:.,;|/()–—-]|(?:mon|tues|wednes|thurs|fri|satur|sun)day|at|on|by|date|dated|updated|posted|published|gmt|utc|est|edt|bst|local time|[ap]\.?m\b\.?|hrs?|h)*$/i;
const AFTER_DATELINE = /^\s*(?:\([^)]{2,30}\))?\s*[-–—:]/;
const HEADER_LINES = 15;

/**
 * The date of publication that a text states: a line with a label ("Published: 3 June 2016"), a line that is only a date, the
 * dateline before the first sentence, or the header of a situation report ("Flash update #4, as of 11 June 2019"). Of a range the
 * last day counts. Null where none is stated.
 */
export function statedPublication(text: string): Publication | null {
  const dated = fullDays(findTimes(text.slice(0, 4000), [], UNKNOWN));
  let at = 0;
  let seen = 0;
  for (const line of text.split('\n')) {
    const start = at;
    at += line.length + 1;
    if (line.trim() === '') continue;
    if (++seen > HEADER_LINES || start > 4000) break;
    const inLine = dated.filter((m) => m.start >= start && m.end <= start + line.length);
    const day = dayStatedBy(line, start, inLine);
    if (day) return { start: day, end: day, basis: 'stated' };
  }
  return null;
}

function dayStatedBy(line: string, start: number, mentions: readonly TimeExpression[]): Day | null {
  const last = mentions.at(-1);
  if (!last?.interval) return null;
  const first = mentions[0]!;
  const lead = line.slice(0, first.start - start);
  const labelled = LABEL.test(line) && first.start - start < 60;
  const alone = DATE_ONLY.test(lead) && DATE_ONLY.test(line.slice(last.end - start));
  const dateline =
    DATELINE.exec(line)?.[0].length === lead.length && AFTER_DATELINE.test(line.slice(first.end - start));
  const atEdge = lead.trim() === '' || line.slice(last.end - start).trim().length <= 2;
  const header = line.length <= 140 && atEdge && REPORT_LINE.test(line) && !/[.!?]\s*$/.test(line.trim());
  return labelled || dateline ? first.interval!.end : alone || header ? last.interval.end : null;
}

function fullDays(mentions: readonly TimeExpression[]): TimeExpression[] {
  return mentions.filter(
    (m) => m.interval && m.interval.start === m.interval.end && m.basis === 'explicit' && m.type !== 'DURATION',
  );
}

/**
 * When a text that states no date was published, from the dates that it names. Four rules of daily news, applied together:
 *
 * 1. A report is not older than the newest day that it names.
 * 2. Its weekdays without a date lie in the last seven days, and the newest of them is the day of publication or the day before.
 * 3. "this week … on Tuesday" is a day of the week of publication that has passed.
 *
 * 4. Nothing that the text names by month or year is later still.
 *
 * It is inferred only where the two kinds of date meet: the newest day must be one of the text's weekdays, and the text must name a
 * second day of its week; one day alone falls on a named weekday by chance too often. The first days that fit are the answer; null where none do.
 *
 * @example inferPublication('Friday’s raid … (1 March 2017) … between the 1 and 3 March … late on Thursday') // 2017-03-03 to 2017-03-04
 */
export function inferPublication(
  text: string,
  mentions: readonly TimeExpression[] = findTimes(text, [], UNKNOWN),
): Publication | null {
  const full = fullDays(mentions);
  const newest = full
    .map((m) => m.interval!.end)
    .sort()
    .at(-1);
  const weekdays = mentions.filter((m) => m.rule.endsWith('weekday') && !m.interval);
  const ofTheWeek = full.some(
    (m) => m.interval!.end === newest && !BACKGROUND.test(text.slice(Math.max(0, m.start - 24), m.start)),
  );
  const later = mentions.some(
    (m) => newest && m.interval && m.basis === 'explicit' && m.interval.start > addDays(newest, FRESH),
  );
  const inTheWeek = new Set(full.map((m) => m.interval!.end).filter((day) => newest && day > addDays(newest, -7)));
  if (inTheWeek.size < 2 || !ofTheWeek || later || !newest || weekdays.length === 0) return null;
  const wanted = new Set(weekdays.map((m) => Number(m.value.slice(-1))));
  if (!wanted.has(isoWeekday(newest))) return null;
  const days = Array.from({ length: FRESH + 1 }, (_, i) => addDays(newest, i)).filter((day) =>
    fits(day, wanted, thisWeekdays(text, weekdays)),
  );
  const start = days[0];
  if (!start) return null;
  let end = start;
  while (days.includes(addDays(end, 1))) end = addDays(end, 1);
  return { start, end, basis: 'inferred' };
}

function fits(day: Day, weekdays: ReadonlySet<number>, thisWeek: ReadonlySet<number>): boolean {
  const newest = [...weekdays]
    .map((weekday) => weekdayBefore(day, weekday))
    .sort()
    .at(-1)!;
  return addDays(newest, 1) >= day && [...thisWeek].every((weekday) => weekday <= isoWeekday(day));
}

/** Weekdays in a sentence that says "this week". */
function thisWeekdays(text: string, weekdays: readonly TimeExpression[]): Set<number> {
  return new Set(
    weekdays
      .filter((m) => /\bthis week\b[^.!?]*$/i.test(text.slice(Math.max(0, m.start - 160), m.start)))
      .map((m) => Number(m.value.slice(-1))),
  );
}
