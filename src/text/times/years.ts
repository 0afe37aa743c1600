import { dayNumber } from '../../vocabulary/days.ts';
import { dayIn, yearOf } from './calendar.ts';
import type { TimeContext } from './meaning.ts';

/** A date without a year lies at most so many days before publication; the rest of a year is left for dates to come. */
const BACK = 270;

/** From one entry of a chronicle to the next, in days. */
const STEP = 31;

/**
 * The year of a month or a day that the text leaves without one. In this order: a year named before in the same sentence; in a text
 * about years gone by, the year of the date before; else the year that brings it nearest to publication, leaning to the past;
 * else any year of the text. Null where nothing gives one.
 */
export function yearFor(month: number, day: number | null, context: TimeContext): number | null {
  const { today, anchor, dated, someYear, historic, sentenceStart } = context;
  if (dated && dated.end > sentenceStart && dated.grain !== 'DE' && (!today || yearOf(dated.days.end) <= yearOf(today)))
    return yearOf(dated.days.end);
  if (historic || !today) {
    const before = anchor ?? dated;
    // A chronicle goes from day to day: a month named in passing ("he died in April 2017") does not move it.
    const last = context.day?.days.start;
    if (day !== null && last !== undefined) {
      const next = dayIn(yearOf(last), month, day);
      const on = next === null ? -1 : dayNumber(next) - dayNumber(last);
      if (on >= 0 && on <= STEP) return yearOf(last);
    }
    if (!before) return someYear;
    return today ? yearOf(before.days.start) : nearestYear(month, day, context);
  }
  const year = yearOf(today);
  const distance = (y: number): number =>
    dayNumber(dayIn(y, month, day ?? 15) ?? dayIn(y, month, 28)!) - dayNumber(today);
  if (day === null && month === Number(today.slice(5, 7))) return year;
  const window = context.future ? 20 : BACK;
  return [year - 1, year, year + 1].find((y) => distance(y) >= -window && distance(y) <= 365 - window) ?? year;
}

/** Further off than this, the same day a year before or after is the one meant. */
const FAR = 240;

/**
 * Where nothing but the text gives a year: that of the date before, or of the year beside it where that lies much nearer ("January
 * 2024 … fell on 18 December" looks back, "December 2012 … on 3 January" goes on).
 */
function nearestYear(month: number, day: number | null, { anchor, dated }: TimeContext): number {
  const before = (anchor ?? dated)!;
  const year = yearOf(before.days.start);
  if (before.grain !== 'D' && before.grain !== 'W' && before.grain !== 'M') return year;
  const on = dayIn(year, month, day ?? 15) ?? dayIn(year, month, 28)!;
  const ahead = dayNumber(on) - dayNumber(before.days.start);
  return ahead > FAR ? year - 1 : ahead < -FAR ? year + 1 : year;
}
