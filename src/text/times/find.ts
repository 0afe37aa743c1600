import type { Day } from '../../vocabulary/days.ts';
import type { Span } from '../../vocabulary/span.ts';
import { yearOf } from './calendar.ts';
import type { Anchor, Meaning, TimeContext, TimeExpression } from './meaning.ts';
import { type CompiledRule, compile, Match } from './rule.ts';
import { DAY_RULES } from './rules-days.ts';
import { LENGTH_RULES } from './rules-lengths.ts';
import { PERIOD_RULES } from './rules-periods.ts';
import { RELATIVE_RULES } from './rules-relative.ts';
import { type ScannedWord, scan, signature } from './scan.ts';

const RULES: readonly CompiledRule[] = [...DAY_RULES, ...PERIOD_RULES, ...RELATIVE_RULES, ...LENGTH_RULES].map(compile);
const FUTURE =
  /\b(?:will|shall|'ll|going to|to be held|scheduled|expected to|set to|plans? to|planned for|due to|due (?:on|in)|would|upcoming|by the end of)\b/i;
const PAST_VERB = /\b(?:said|told|reported|announced|was|were|had)\b/i;

/** When a text was published, as far as it is known. */
export interface TimeReference {
  readonly published: { readonly start: Day; readonly end: Day } | null;
}

interface Candidate {
  readonly rule: CompiledRule;
  readonly match: Match;
  readonly order: number;
}

/**
 * Finds the time expressions of a text and what they mean: TIMEX3 type and value, and the calendar days.
 *
 * Weekdays and dates without a year lean to the past from publication; where a text is about years long before its publication, they
 * follow the date before. "that day", "two weeks later" count from the last date of the text. `sentences` bound how far words such
 * as "will" reach; offsets count in `text`.
 *
 * @example findTimes('Last week …', [{start: 0, end: 11}], {published: {start: '2016-05-27', end: '2016-05-27'}})
 * // [{text: 'Last week', type: 'DATE', value: '2016-W20', interval: {start: '2016-05-16', end: '2016-05-22'}, …}]
 */
export function findTimes(text: string, sentences: readonly Span[], reference: TimeReference): TimeExpression[] {
  const words = scan(text);
  const letters = signature(words);
  const candidates = candidatesIn(words, letters);
  const today = reference.published?.start ?? null;
  const years = explicitYears(words);
  const historic = isHistoric(words, letters, years, today);
  const found: TimeExpression[] = [];
  let anchor: Anchor | null = null;
  let dated: Anchor | null = null;
  let day: Anchor | null = null;
  let end = -1;
  let at = 0;
  for (const { rule, match } of candidates) {
    if (match.first < end) continue;
    const start = words[match.first]!.start;
    while (at + 1 < sentences.length && sentences[at + 1]!.start <= start) at++;
    const sentenceStart = sentences[at]?.start ?? 0;
    const context: TimeContext = {
      today,
      anchor,
      day,
      dated,
      someYear: years[0] ?? null,
      historic,
      future: isFuture(text, sentenceStart, start),
      sentenceStart,
    };
    const meant = rule.means(match, context);
    if (!meant) continue;
    const pieces: (readonly [Span, Meaning])[] = Array.isArray(meant)
      ? (meant as readonly (readonly [string, Meaning])[]).map(
          ([group, meaning]) => [match.span(group), meaning] as const,
        )
      : [[match.has('span') ? match.span('span') : { start, end: words[match.last - 1]!.end }, meant as Meaning]];
    end = match.last;
    for (const [span, meaning] of pieces) {
      found.push(expression(text, span, meaning, rule.name));
      if (!meaning.anchors || !meaning.days || meaning.grain === 'DE' || meaning.grain === 'CE') continue;
      anchor = {
        days: meaning.days,
        grain: meaning.grain,
        end: span.end,
        explicitYear: /\d{4}/.test(text.slice(span.start, span.end)),
      };
      if (anchor.explicitYear) dated = anchor;
      if (anchor.grain === 'D') day = anchor;
    }
  }
  return found;
}

/** Matches of every rule, by place, the longer first, then in the order of the rules. */
function candidatesIn(words: readonly ScannedWord[], letters: string): Candidate[] {
  const found: Candidate[] = [];
  RULES.forEach((rule, order) => {
    for (const result of letters.matchAll(rule.regex)) {
      const [first, last] = result.indices![0]!;
      found.push({ rule, order, match: new Match(words, result.indices!.groups ?? {}, first, last) });
    }
  });
  return found.sort((a, b) => a.match.first - b.match.first || b.match.last - a.match.last || a.order - b.order);
}

function expression(text: string, span: Span, meaning: Meaning, rule: string): TimeExpression {
  const { type, value, days, basis, reach, precision, mod, partial } = meaning;
  return {
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
    type,
    value,
    interval: days,
    basis,
    reach,
    precision,
    rule,
    ...(mod ? { mod } : {}),
    ...(partial ? { partial } : {}),
  };
}

/** Years that the text names in full dates. */
function explicitYears(words: readonly ScannedWord[]): number[] {
  return words.flatMap((word, i) => {
    if (word.cls === 'ISO') return [Number(word.text.slice(0, 4))];
    if (word.cls !== 'YEAR' || Number(word.value) < 1400) return [];
    const before = words[i - 1]?.cls === 'COMMA' ? words[i - 2]?.cls : words[i - 1]?.cls;
    return isHeading(words, i) || /^(?:MONTH|DAYNUM|IN|SEASON|ORDDIGIT)$/.test(before ?? '')
      ? [Number(word.value)]
      : [];
  });
}

/** A year that begins a line of its own: the heading of a chronicle. */
function isHeading(words: readonly ScannedWord[], i: number): boolean {
  const next = words[i + 1];
  return (words[i - 1]?.cls ?? 'NEWLINE') === 'NEWLINE' && (!next || next.cls === 'NEWLINE' || next.text === ':');
}

/** Words of today's news: "on Friday", "yesterday", "last month". */
const NEWS = /t|[lh]U|NW/g;

/**
 * A text is historic where most of its dates lie two years or more before its publication, in more of them than it has words of
 * today's news, or where such a year heads a part of it.
 */
function isHistoric(
  words: readonly ScannedWord[],
  letters: string,
  years: readonly number[],
  today: Day | null,
): boolean {
  if (!today) return years.length > 0;
  const isGone = (year: number): boolean => year < yearOf(today) - 1;
  const news = letters.match(NEWS)?.length ?? 0;
  const gone = years.filter(isGone).length;
  const headed = words.some((word, i) => word.cls === 'YEAR' && isGone(Number(word.value)) && isHeading(words, i));
  return (headed && news < 3) || (gone >= 2 && gone > years.length / 2 && gone > 2 * news);
}

function isFuture(text: string, sentenceStart: number, at: number): boolean {
  const clause = text.slice(Math.max(sentenceStart, at - 80), at);
  const sign = FUTURE.exec(clause);
  return sign !== null && !PAST_VERB.test(clause.slice(sign.index));
}
