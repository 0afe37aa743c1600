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
    return before ? yearOf(before.days.start) : someYear;
  }
  const year = yearOf(today);
  const distance = (y: number): number =>
    dayNumber(dayIn(y, month, day ?? 15) ?? dayIn(y, month, 28)!) - dayNumber(today);
  if (day === null && month === Number(today.slice(5, 7))) return year;
  const window = context.future ? 20 : BACK;
  return [year - 1, year, year + 1].find((y) => distance(y) >= -window && distance(y) <= 365 - window) ?? year;
}
