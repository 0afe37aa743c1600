import { inferPublication, statedPublication } from '../text/times.ts';
import { Day } from '../vocabulary/days.ts';
import type { Publication, Warning } from '../vocabulary/report.ts';
import type { Extract } from './block.ts';

/**
 * When the report was published: `given` by a sidecar, else `stated` by the format's metadata, a line of the text or a running head, else
 * `inferred` from the dates that the text mentions or from the day on which the file was made. A given day that is none is a warning, and
 * the next source counts.
 */
export function publicationOf(
  { text, published, imprint, produced }: Pick<Extract, 'text' | 'published' | 'imprint' | 'produced'>,
  given: string | undefined,
  source: string,
): { published: Publication | null; warnings: Warning[] } {
  const warnings: Warning[] = [];
  if (given !== undefined) {
    const day = Day.safeParse(given.trim().slice(0, 10)).data;
    if (day) return { published: { start: day, end: day, basis: 'given' }, warnings };
    warnings.push({
      code: 'bad-date',
      message: `${source}: published ${JSON.stringify(given)}, expected YYYY-MM-DD; left out`,
    });
  }
  const day = published === null ? null : dayIn(published);
  if (day) return { published: { start: day, end: day, basis: 'stated' }, warnings };
  const told = statedPublication(text) ?? (imprint ? statedPublication(imprint) : null) ?? inferPublication(text);
  const made = produced ? dayIn(produced) : null;
  return { published: told ?? (made ? { start: made, end: made, basis: 'inferred' } : null), warnings };
}

const DAY_FIRST = /(?:^|[\s,])(?<day>\d{1,2})[\s-](?<month>[A-Za-z]{3})[a-z]*[\s-](?<year>\d{4}|\d\d)\b/;
/** The header that a forwarded mail is given by some programs: "Tue, May 24, 2016 at 10:31". */
const MONTH_FIRST = /(?:^|[\s,])(?<month>[A-Za-z]{3})[a-z]* (?<day>\d{1,2}), (?<year>\d{4})\b/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The calendar day of an ISO 8601 date or date-time, or of a date as mails and feeds write it (RFC 5322, RFC 822): the sender's day, not
 * the one in Greenwich. Null for anything else.
 *
 * @example dayIn('Tue, 24 May 2016 00:30:00 +0300') // 2016-05-24
 */
export function dayIn(value: string): Day | null {
  const iso = Day.safeParse(value.trim().slice(0, 10)).data;
  if (iso) return iso;
  const { day, month, year } = (DAY_FIRST.exec(value) ?? MONTH_FIRST.exec(value))?.groups ?? {};
  const at = MONTHS.indexOf((month ?? '').toLowerCase());
  if (!day || !year || at < 0) return null;
  // RFC 5322, 4.3: two digits below 50 are of this century.
  const full = year.length === 4 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`;
  return Day.safeParse(`${full}-${String(at + 1).padStart(2, '0')}-${day.padStart(2, '0')}`).data ?? null;
}
