import { addDays, type ClaimTime, type Day, dayNumber } from '../../vocabulary/days.ts';
import type { TimeReference } from './find.ts';
import type { TimeExpression } from './meaning.ts';

/** Words in front of an expression that say how a claim's time hangs on it, the nearest last. */
const LEADS: readonly { readonly lead: Lead; readonly pattern: RegExp }[] = [
  { lead: 'between', pattern: /\bbetween\s+(?:the\s+)?$/i },
  {
    lead: 'since',
    pattern:
      /\b(?:(?:ever\s+)?since|starting (?:on|in|from)|beginning (?:on|in)|as from)\s+(?:at least\s+)?(?:the\s+)?$/i,
  },
  { lead: 'as of', pattern: /\bas (?:of|at)\s+(?:the\s+)?$/i },
  // "since the fighting began in", "since the start of the siege on"
  { lead: 'since', pattern: /\bsince\s+(?:[\p{L}’'-]+\s+){1,8}(?:on|in)\s+(?:the\s+)?$/iu },
  { lead: 'from', pattern: /\bfrom\s+(?:the\s+)?$/i },
  { lead: 'by', pattern: /\b(?:by|no later than)\s+(?:at least\s+)?(?:the\s+)?$/i },
  { lead: 'until', pattern: /\b(?:until|till|up to|up until|through to)\s+(?:at least\s+)?(?:the\s+)?$/i },
  { lead: 'before', pattern: /\b(?:before|prior to|ahead of)\s+(?:the\s+)?$/i },
  { lead: 'after', pattern: /\b(?:after|following)\s+(?:the\s+)?$/i },
];
type Lead = 'between' | 'as of' | 'since' | 'from' | 'by' | 'until' | 'before' | 'after' | 'at';

/** What may stand between the two ends of a range. */
const TO = /^\s*(?:to|until|till|through|thru|and|or|[-–—])\s*(?:the\s+)?$/i;

interface Piece {
  readonly start: Day | null;
  readonly end: Day | null;
  readonly from: number;
  readonly to: number;
  readonly basis: ClaimTime['basis'];
  readonly partial: string | null;
}

/**
 * When the thing that a clause tells happened or held, from the time expressions of that clause in the order of the text.
 *
 * "between X and Y", "X to Y", "X and Y" run from X to Y; "since X" and "from X" from X to publication; "by X", "until X" end at X;
 * "before X" ends the day before. Weeks, months and years are calendar units; "the past week" counts back from publication. Lengths
 * ("for two years"), what repeats ("every day") and "now" say how long or how often, not when: they give nothing. Of several times
 * the most precise counts, if another holds it ("earlier this week, on Tuesday"), else the first.
 *
 * @example claimTimeOf('fled between the 3 and 6 May', findTimes(…), reference)
 * // {start: '2016-05-03', end: '2016-05-06', precision: 'week', basis: 'explicit', text: 'between the 3 and 6 May'}
 */
export function claimTimeOf(
  text: string,
  mentions: readonly TimeExpression[],
  reference: TimeReference,
): ClaimTime | null {
  const pieces = piecesOf(
    text,
    mentions.filter((m) => m.interval !== null || m.partial !== undefined),
    reference,
  );
  const piece = mostTelling(pieces, text);
  if (!piece) return null;
  const { start, end, basis, partial, from, to } = piece;
  return {
    start,
    end,
    precision: partial && partial.length > 5 ? 'day' : precisionOf(start, end),
    basis,
    text: text.slice(from, to),
    ...(partial ? { partial } : {}),
  };
}

function piecesOf(text: string, mentions: readonly TimeExpression[], reference: TimeReference): Piece[] {
  const pieces: Piece[] = [];
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index]!;
    const { lead, start } = leadOf(text, mention.start);
    const next = mentions[index + 1];
    const isRange = next && TO.test(text.slice(mention.end, next.start));
    if (isRange && lead !== 'since' && lead !== 'by') {
      pieces.push(rangeOf(mention, next, start));
      index++;
    } else {
      pieces.push(pieceOf(text, mention, lead, start, reference));
      // "since Wednesday-Thursday night" began on the one.
      if (isRange && lead === 'since' && text[mention.end] === '-') index++;
    }
  }
  return pieces;
}

function leadOf(text: string, at: number): { lead: Lead; start: number } {
  const before = text.slice(Math.max(0, at - 90), at);
  for (const { lead, pattern } of LEADS) {
    const match = pattern.exec(before);
    if (match) return { lead, start: at - match[0].length };
  }
  return { lead: 'at', start: at };
}

function rangeOf(first: TimeExpression, last: TimeExpression, from: number): Piece {
  const partial =
    first.partial && last.partial ? `${first.partial}/${last.partial}` : (first.partial ?? last.partial ?? null);
  const ordered = !first.interval || !last.interval || first.interval.start <= last.interval.end;
  const [opens, closes] = ordered ? [first, last] : [last, first];
  return {
    start: partial || !opens.interval ? null : narrowed(opens).start,
    end: partial || !closes.interval ? null : endOf(closes),
    from,
    to: last.end,
    basis: first.basis === 'explicit' && last.basis === 'explicit' ? 'explicit' : 'relative',
    partial,
  };
}

function pieceOf(text: string, mention: TimeExpression, lead: Lead, from: number, reference: TimeReference): Piece {
  const base = { from, to: mention.end, basis: mention.basis, partial: mention.partial ?? null };
  if (!mention.interval) return { ...base, start: null, end: null };
  const { start, end } = narrowed(mention);
  const opening = /\b(early|mid|late)[ -]*(?:to|and)[ -]+$/i.exec(
    text.slice(Math.max(0, mention.start - 12), mention.start),
  );
  if (opening && mention.mod) {
    const mod = ({ early: 'START', mid: 'MID', late: 'END' } as const)[opening[1]!.toLowerCase() as 'early'];
    return { ...base, start: narrowed({ ...mention, mod }).start, end: endOf(mention) };
  }
  const published = reference.published?.end ?? null;
  switch (lead) {
    case 'since':
    case 'from':
      if (INCEPTION.test(text.slice(from, mention.end + 80))) return { ...base, start, end };
      return { ...base, start, end: published !== null && published < start ? null : published };
    case 'after':
      return { ...base, start: end, end: published !== null && published < end ? null : published };
    case 'by':
    case 'until':
      return { ...base, start: null, end };
    case 'before':
      return { ...base, start: null, end: addDays(start, -1) };
    default:
      return { ...base, start, end };
  }
}

/** "Starting on 17 May, the army began shelling X": the day on which it began, not how long it went on. */
const INCEPTION = /^(?:starting|beginning)\b[^.;]*?\b(?:began|started|launched|opened|commenced)\b/i;

/** Where a range ends: "to mid-June" is to the middle of it. */
function endOf(mention: TimeExpression): Day {
  const { start, end } = narrowed(mention);
  return mention.mod === 'MID' ? addDays(start, Math.floor((dayNumber(end) - dayNumber(start)) / 2)) : end;
}

/** "early June" is its first third, "mid-June" the second, "the end of June" the last; likewise of a year. Weeks and days stay whole. */
function narrowed(mention: TimeExpression): { start: Day; end: Day } {
  const { start, end } = mention.interval!;
  const days = dayNumber(end) - dayNumber(start) + 1;
  if (
    days < 28 ||
    days > 366 ||
    !/^(?:START|MID|END)$/.test(mention.mod ?? '') ||
    /^(?:earlier|later)\b/i.test(mention.text)
  )
    return { start, end };
  const third = days < 32 ? 10 : Math.round(days / 3);
  if (mention.mod === 'START') return { start, end: addDays(start, third - 1) };
  if (mention.mod === 'MID') return { start: addDays(start, third), end: addDays(start, 2 * third - 1) };
  return { start: addDays(start, 2 * third), end };
}

function mostTelling(pieces: readonly Piece[], text: string): Piece | null {
  const [first, ...rest] = pieces;
  if (!first) return null;
  // "Two days later, on 27 April": the date itself tells more than the count of days.
  const [next] = rest;
  if (
    next?.basis === 'explicit' &&
    first.basis === 'relative' &&
    /^,?\s*$/.test(text.slice(first.to, next.from).replace(/\bon\s*$/i, ''))
  )
    return next;
  // "As of 8 April, 900 have fled since the raid on 2 April": counted from the one to the other.
  const since = rest.find((piece) => /^since\b/i.test(text.slice(piece.from, piece.to)) && piece.start !== null);
  if (since && /^(?:as (?:of|at)|by)\b/i.test(text.slice(first.from, first.to))) {
    const end = first.end ?? since.end;
    return { ...since, end: first.start ?? end };
  }
  // "including 700 in the past week alone" counts a part.
  const isPart = (piece: Piece) => /\bincluding\b[^.;]*$/i.test(text.slice(first.to, piece.from));
  return rest.reduce((best, piece) => (holds(best, piece) && !isPart(piece) ? piece : best), first);
}

function holds(outer: Piece, inner: Piece): boolean {
  if (!outer.start || !outer.end || !inner.start || !inner.end) return false;
  return (
    outer.start <= inner.start && inner.end <= outer.end && (outer.start !== inner.start || outer.end !== inner.end)
  );
}

const AS_OF = /^as (?:of|at)\b/i;

/** "As of 8 April" is the day of a count: what lasts was so on it, what happened had happened by it. Any other time stays as it is. */
export function countedOn(time: ClaimTime, lasts: boolean): ClaimTime {
  return lasts || !AS_OF.test(time.text) ? time : { ...time, start: null, precision: 'open' };
}

/** How precise a span of days is, in UCDP's steps. An open end is `open`. "the past week" counts both its ends: eight days. */
export function precisionOf(start: Day | null, end: Day | null): ClaimTime['precision'] {
  if (!start || !end) return 'open';
  const days = dayNumber(end) - dayNumber(start) + 1;
  if (days <= 1) return 'day';
  if (days <= 8) return 'week';
  if (days <= 32) return 'month';
  return days <= 367 ? 'year' : 'open';
}
