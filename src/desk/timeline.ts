import type { Picture } from '../picture/schema.ts';
import { addDays, type Day, dayNumber } from '../vocabulary/days.ts';
import type { ClaimRow, TimelineEntry } from './desk.ts';
import { asJudged, shownClaim } from './judging.ts';
import { itemWords, type NameOf, statusWords } from './words.ts';

/** Three years of pictures is what a person can look through, and a file that can be opened. */
const LONGEST_TIMELINE = 1096;

type PlaceTest = (id: string | null, name: string) => boolean;

/** What is said of who holds a place and how to reach it, oldest first, each with what the picture says of it after that day. */
export function timelineOf(
  rows: readonly ClaimRow[],
  isPlace: PlaceTest,
  pictureOn: (day: Day) => Picture,
  nameOf: NameOf,
): TimelineEntry[] {
  const about = rows.filter(
    (row) =>
      (row.claim.kind === 'control' || row.claim.kind === 'access') &&
      row.judgement?.verdict !== 'reject' &&
      shownClaim(row).places.some(({ place, name }) => isPlace(place?.id ?? null, place?.name ?? name)),
  );
  return about.map((row) => {
    const time = (asJudged(row.claim, row.judgement) ?? row.claim).time;
    const day = time?.end ?? time?.start ?? row.known?.end ?? null;
    return {
      start: time?.start ?? null,
      end: time?.end ?? null,
      claim: row,
      state: day ? stateWords(pictureOn(day), isPlace, nameOf) : 'no day is known for it',
    };
  });
}

/** What a picture says of one place: who holds it and what is open or cut. */
function stateWords(picture: Picture, isPlace: PlaceTest, nameOf: NameOf): string {
  const control = picture.control
    .filter(({ place }) => isPlace(place.id, place.name))
    .map((item) => `${itemWords.control(item, nameOf)} (${statusWords(item, nameOf)})`);
  const access = picture.access
    .filter(({ from, to }) => isPlace(from.id, from.name) || (to && isPlace(to.id, to.name)))
    .map((item) => itemWords.access(item, nameOf));
  return [...control, ...access].join('; ') || 'nothing is known of who holds it';
}

/**
 * The days that a case is about: from the first to the last on which a dated change is said to have happened. A few dates far off ("since 2011")
 * are left out where they would make it longer than a year.
 */
export function daysOf(rows: readonly ClaimRow[]): Day[] {
  const changes = rows
    .flatMap(({ claim: { kind, time } }) =>
      (kind === 'control' || kind === 'access') && time && (time.precision === 'day' || time.precision === 'week')
        ? [time.start ?? time.end, time.end ?? time.start]
        : [],
    )
    .filter((day): day is Day => day !== null)
    .sort();
  if (!changes.length) return [];
  const at = (share: number): Day => changes[Math.round(share * (changes.length - 1))]!;
  const spans = [0, 0.01, 0.02, 0.05].map((cut) => ({ start: at(cut), end: at(1 - cut) }));
  const span = spans.find(({ start, end }) => dayNumber(end) - dayNumber(start) <= 366) ?? spans.at(-1)!;
  return daysBetween(span.start, span.end);
}

/** Every day from `start` to `end`, both included. Throws a RangeError where that is more than a timeline holds. */
export function daysBetween(start: Day, end: Day): Day[] {
  const days = dayNumber(end) - dayNumber(start) + 1;
  if (days > LONGEST_TIMELINE)
    throw new RangeError(
      `From ${start} to ${end} are ${days} days, expected at most ${LONGEST_TIMELINE}: narrow it with --from and --to`,
    );
  return Array.from({ length: Math.max(0, days) }, (_, index) => addDays(start, index));
}
