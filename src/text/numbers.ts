import type { Quantity } from '../vocabulary/quantity.ts';
import type { Span } from '../vocabulary/span.ts';
import { spansOfNonCounts } from './quantities/not-counts.ts';
import {
  DIGIT_SCALES,
  numberFromWords,
  SCALE_WORDS,
  TENS_WORDS,
  UNIT_WORDS,
  VAGUE_WORDS,
} from './quantities/number-words.ts';
import { AFTER, BEFORE, type Effect } from './quantities/quantifiers.ts';

/**
 * A number of the text. `start`/`end` hold the number itself ("45,000", "24 to 30", "tens of thousands"), `whole` takes in the
 * words that widen it ("at least 30", "100 or so"). `low`, `best`, `high` as in `Quantity`; `best` is null for vague words.
 */
export interface NumberMention extends Span {
  readonly text: string;
  readonly whole: Span;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly quantifier: Quantity['quantifier'];
  /** `percent` and `money` are numbers, but never of people or things. */
  readonly kind: 'count' | 'percent' | 'money';
  /** `digits` ("30"), `words` ("thirty"), `vague` ("dozens"), `range` ("24 to 30"). */
  readonly form: 'digits' | 'words' | 'vague' | 'range';
}

const alternatives = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
const escaped = (words: string): string => words.replace(/[.+]/g, '\\$&').replace(/ /g, '\\s+');

/** With "61, 000" as it comes out of PDF files: no number begins with three zeros. */
const DIGITS =
  "\\d{1,3}(?:,\\s000)+(?!\\d)|\\d{1,3}(?:[,\\u202f\\u00a0 '’]\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
const SCALED = `(?:${DIGITS})(?:[ -]?(?:${Object.keys(SCALE_WORDS).join('|')})\\b|(?:k|mn|mln|bn)\\b|(?<=\\.\\d{1,3})m\\b|m\\b(?=\\s+(?:more\\s+)?(?:people|persons|refugees|children|civilians|IDPs|displaced|\\p{Lu}\\p{L}+s\\b)))?(?:\\s+(?:million|billion)\\b)?`;
const SMALL = `(?:(?:${Object.keys(TENS_WORDS).join('|')})(?:[ -](?:${Object.keys(UNIT_WORDS).slice(1, 10).join('|')}))?|${Object.keys(UNIT_WORDS).slice(1).reverse().join('|')})`;
const SCALE = `(?:${Object.keys(SCALE_WORDS).join('|')})`;
const HALF = '(?:\\s+and\\s+a\\s+half)';
const SCALED_WORDS = `(?:(?:half\\s+)?an?(?:[ -]${SCALE})+|${SMALL}${HALF}?(?:[ -]${SCALE})+)`;
const WORDS = `(?:${SCALED_WORDS}(?:(?:\\s+and)?[ -]${SMALL}(?:[ -]${SCALE})+)*(?:(?:\\s+and)?[ -]${SMALL})?|${SMALL}${HALF}?)`;
const VAGUE = alternatives(VAGUE_WORDS.map((v) => v.words));
const ONE_NUMBER = `(?:\\b(?:${VAGUE}|${WORDS})\\b(?!-)|(?<![\\d.,])(?:${SCALED})(?![\\d]))`;
const JOINT = '\\s?[-–—]\\s?|\\s+(?:to|or)\\s+';
/** One number at a time: compiled it is half as large as a pattern for two and what joins them, and that is most of a first reading. */
const NUMBER = new RegExp(ONE_NUMBER, 'giu');
const BETWEEN = /\bbetween\s+$/i;
const JOINED = new RegExp(`^(?:\\s+and\\s+|${JOINT})$`, 'i');

const effectOf = new Map(BEFORE.flatMap(({ words, effect }) => words.map((w) => [w, effect] as const)));
const BEFORE_NUMBER = new RegExp(`(?:^|[^\\p{L}-])((?:(?:${alternatives([...effectOf.keys()])})\\s*)+)$`, 'iu');
const QUANTIFIER = new RegExp(alternatives([...effectOf.keys()]), 'gi');
const AFTER_NUMBER = AFTER.map(({ words, effect }) => ({
  effect,
  pattern: new RegExp(
    `^(?:\\s+(?:${alternatives(words.filter((w) => /\w/.test(w)))})\\b|${words.includes('+') ? '\\+' : '(?!)'})`,
    'i',
  ),
}));
const MONEY_BEFORE = /(?:[$€£¥₺]|\b(?:USD?|EUR|GBP|SYP|TRY|CHF|US\$))\s?$/;
const MONEY_AFTER =
  /^\s?(?:dollars?|euros?|pounds?|liras?|rupees|pesos|yen|USD|EUR|GBP|SYP)\b|^[- ](?:dollar|euro|pound)\b|^\s?[$€£]/i;
const PERCENT_AFTER = /^\s?(?:%|per\s?cent\b|percent(?:age)?\b|pct\b)/i;
const ORDINAL_AFTER =
  /^(?:st|nd|rd|th)\b|^[-\s](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|year-old|years? old)\b/i;

/**
 * The numbers of a text: digits, words, ranges, vague words, with what widens them. Years, dates, times of day, ages, ordinals, ids
 * and numbered documents are none. Offsets count in `text`; `range` limits the search to a part of it.
 *
 * @example findNumbers('at least two dozen') // [{text: 'two dozen', low: 24, best: 24, high: null, quantifier: 'more-than', …}]
 */
export function findNumbers(text: string, range: Span = { start: 0, end: text.length }): NumberMention[] {
  const part = text.slice(range.start, range.end);
  // Most sentences have no number: what bars one is looked for where there is one.
  let barred: ReturnType<typeof spansOfNonCounts> | undefined;
  const isCount = ({ start, end }: Span): boolean => {
    barred ??= spansOfNonCounts(part);
    return !barred.some(([from, to]) => from < end && start < to);
  };
  const found: NumberMention[] = [];
  for (const pair of pairsIn(part)) {
    for (const mention of mentionsOf(part, pair, isCount)) {
      if (isCount(mention)) found.push(range.start === 0 ? mention : shift(mention, range.start));
    }
  }
  return found;
}

function shift(mention: NumberMention, by: number): NumberMention {
  const { whole } = mention;
  return {
    ...mention,
    start: mention.start + by,
    end: mention.end + by,
    whole: { start: whole.start + by, end: whole.end + by },
  };
}

/** A number, or two with only what joins them between: `start` is where "between" begins, or the first of them. */
interface Pair {
  readonly start: number;
  readonly between: string;
  readonly first: string;
  readonly joint?: string;
  readonly second?: string;
}

/** The numbers of a text, two by two where a joint stands between them. */
function pairsIn(text: string): Pair[] {
  const numbers = [...text.matchAll(NUMBER)];
  const pairs: Pair[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const { 0: first, index } = numbers[i]!;
    const between = BETWEEN.exec(text.slice(numbers[i - 1] ? endOf(numbers[i - 1]!) - 1 : 0, index))?.[0] ?? '';
    const pair = { start: index - between.length, between, first };
    const next = numbers[i + 1];
    const joint = next && text.slice(index + first.length, next.index);
    if (next && joint && JOINED.test(joint)) {
      pairs.push({ ...pair, joint, second: next[0] });
      i++;
    } else pairs.push(pair);
  }
  return pairs;
}

const endOf = (match: RegExpExecArray): number => match.index + match[0].length;

/** One mention for a number or a range; two where the words between only look like a range ("five and six" without "between"). */
function mentionsOf(text: string, pair: Pair, isCount: (span: Span) => boolean): NumberMention[] {
  const { between, first, joint, second } = pair;
  const start = pair.start + between.length;
  if (!second || !joint) return one(text, start, first);
  const secondStart = start + first.length + joint.length;
  const low = numberIn(first);
  const high = numberIn(second);
  const joined = between ? /and|[-–—]/.test(joint) : !/and/.test(joint);
  const scaled = low !== null && high !== null && low < high ? low * scaleShared(first, second) : low;
  const fromTo =
    /\bto\b/.test(joint) &&
    /\b(?:from|rose|fell|grew|increased|risen)\s+$/i.test(text.slice(Math.max(0, start - 12), start)) &&
    !/(?:^|[.!?:,]["”']?\s+|\n\s*|\b(?:and|but|that)\s+)from\s+$/i.test(text.slice(Math.max(0, start - 12), start));
  if (
    !joined ||
    scaled === null ||
    high === null ||
    scaled >= high ||
    fromTo ||
    isVague(first) ||
    isVague(second) ||
    !isCount({ start, end: start + first.length })
  ) {
    return [...one(text, start, first), ...one(text, secondStart, second)];
  }
  const end = secondStart + second.length;
  const whole = { start: between ? pair.start : quantifierBefore(text, start).start, end };
  return [
    {
      start,
      end,
      text: text.slice(start, end),
      whole,
      low: scaled,
      best: null,
      high,
      quantifier: 'between',
      kind: kindOf(text, start, end),
      form: 'range',
    },
  ];
}

/** "two to three million": the scale of the second number counts for the first as well. */
function scaleShared(first: string, second: string): number {
  const scale = /[a-z]+$/i.exec(second)?.[0].toLowerCase() ?? '';
  const factor = DIGIT_SCALES[scale] ?? 1;
  return factor > 1 &&
    !/(?:hundred|thousand|million|billion|dozen|[km]|mn|bn)$/i.test(first) &&
    (numberIn(first) ?? 0) < 1000
    ? factor
    : 1;
}

function isVague(words: string): boolean {
  return vagueOf(words) !== undefined;
}

function vagueOf(words: string): (typeof VAGUE_WORDS)[number] | undefined {
  const normal = words.toLowerCase().replace(/\s+/g, ' ');
  return VAGUE_WORDS.find((vague) => vague.words === normal);
}

function one(text: string, start: number, words: string): NumberMention[] {
  const end = start + words.length;
  if (ORDINAL_AFTER.test(text.slice(end, end + 12))) return [];
  const before = quantifierBefore(text, start);
  const after = AFTER_NUMBER.map(({ effect, pattern }) => ({
    effect,
    length: pattern.exec(text.slice(end, end + 20))?.[0].length ?? 0,
  })).find((a) => a.length > 0);
  const whole = { start: before.start, end: end + (after?.length ?? 0) };
  const base = { start, end, text: words, whole, kind: kindOf(text, start, end) };
  const vague = vagueOf(words);
  if (vague)
    return [
      {
        ...base,
        low: vague.low,
        best: null,
        high: vague.high,
        quantifier: vague.high === null ? 'more-than' : 'between',
        form: 'vague',
      },
    ];
  const value = numberIn(words);
  if (value === null) return [];
  return [{ ...base, ...widen(value, after?.effect ?? before.effect), form: /\d/.test(words) ? 'digits' : 'words' }];
}

/** Low, best and high of a number under a quantifier. UCDP counts the number itself as the best estimate. */
function widen(value: number, effect: Effect): Pick<NumberMention, 'low' | 'best' | 'high' | 'quantifier'> {
  switch (effect) {
    case 'at-least':
      return { low: value, best: value, high: null, quantifier: 'more-than' };
    case 'at-most':
      return { low: null, best: value, high: value, quantifier: 'less-than' };
    case 'nearly':
      return { low: Math.round(value * 0.9), best: value, high: value, quantifier: 'less-than' };
    case 'about':
      return { low: value, best: value, high: value, quantifier: 'about' };
    case 'exactly':
      return { low: value, best: value, high: value, quantifier: 'exactly' };
  }
}

/** What widens the number from before. Of several words ("an estimated total of more than") the one that opens a bound counts. */
function quantifierBefore(text: string, start: number): { start: number; effect: Effect } {
  const from = Math.max(0, start - 48);
  const match = BEFORE_NUMBER.exec(text.slice(from, start));
  if (!match) return { start, effect: 'exactly' };
  const effects = [...match[1]!.matchAll(QUANTIFIER)].map(
    (m) => effectOf.get(m[0].toLowerCase().replace(/\s+/g, ' ')) ?? 'exactly',
  );
  const effect =
    effects.find((e) => e !== 'about' && e !== 'exactly') ?? effects.find((e) => e === 'about') ?? 'exactly';
  return { start: start - match[1]!.length, effect };
}

function numberIn(words: string): number | null {
  const digits = /^\d{1,3}(?:,\s000)+/.exec(words)?.[0] ?? /^[\d,.\u202f\u00a0 '’]*\d/.exec(words)?.[0];
  if (digits === undefined) return numberFromWords(words);
  let value = Number(digits.replace(/[^\d.]/g, ''));
  for (const [scale] of words
    .slice(digits.length)
    .toLowerCase()
    .matchAll(/[a-z]+/g))
    value *= DIGIT_SCALES[scale] ?? 1;
  return Number.isFinite(value) ? Math.round(value * 1000) / 1000 : null;
}

function kindOf(text: string, start: number, end: number): NumberMention['kind'] {
  if (PERCENT_AFTER.test(text.slice(end, end + 12))) return 'percent';
  if (MONEY_BEFORE.test(text.slice(Math.max(0, start - 6), start)) || MONEY_AFTER.test(text.slice(end, end + 12)))
    return 'money';
  return 'count';
}
