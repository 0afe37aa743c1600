import type { Quantity } from '../vocabulary/quantity.ts';
import type { Span } from '../vocabulary/span.ts';
import { gluedTail } from './glued.ts';
import { findNumbers, type NumberMention } from './numbers.ts';
import { LABELLED, NUMBER_OF, PEOPLE_AFTER, PEOPLE_BEFORE, STOPS } from './quantities/context.ts';
import { numberFromWords } from './quantities/number-words.ts';
import { DEMONYM, MEASURES, PEOPLE, SINGULARS, UNIT_OF } from './quantities/units.ts';

/**
 * A number with what it counts. `start`/`end` run from the word that widens the number to the noun ("at least 27,000 mostly Kurdish
 * refugees"); `noun` is the counted word, null where the number stands alone for people ("killing 12") or joins its unit ("310-mile");
 * in "the number of refugees is 27,000" it stands before `start`.
 * Bounds of lengths and areas are in kilometres and square kilometres, whatever the text uses; `number` keeps the text's own.
 */
export interface QuantityMention extends Span {
  readonly text: string;
  readonly number: NumberMention;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly quantifier: Quantity['quantifier'];
  readonly unit: string;
  readonly noun: Span | null;
  /** "within 5 miles of": a distance from 0. */
  readonly within: boolean;
  /** Index in the result of the quantity that counts the same people in another unit: "420 families (2,100 individuals)". */
  readonly sameAs: number | null;
  /** Index of the quantity that this one is a part of: "120 refugees, 40 of them children". */
  readonly partOf: number | null;
}

const WORD = /^[\s,]?\s*((?:[\p{L}][\p{L}’'.]*(?:[-–/][\p{L}]+)*))/u;
const LONGEST_MODIFIER = 5;
/** "new [and] repeated displacements", "Syrian [and] Iraqi refugees": a second word that describes, and the noun. */
const PAIRED = /^\s+(?<second>\p{L}[\p{L}-]+)\s+(?<noun>\p{L}[\p{L}-]+)/u;
/** Lengths of time are the affair of `findTimes`. */
const TIME_UNITS: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day', 'hour', 'minute']);
const WITHOUT_NOUN =
  /^(?:\)|\]|,|;|\.?\s*$|\s+(?:in|from|to|at|on|near|and|were|was|are|have|had|who|went|departed|came|(?:\p{Ll}+ed)\s(?:to|in|from|at))\b)/u;
const OF_THEM = /^\s*(?:of|among)\s+(?:them|those|whom|which|these|the\s+\w+)/i;
const OF_NEXT = /^\s+(?:out\s+)?of\s+(?:the|its|their|a total of)?\s*$/i;
const WITHIN = /\bwithin\s+(?:about\s+|some\s+|just\s+|a\s+)?$/i;

/**
 * The quantities of a text: numbers, what they count, what widens them. Percentages, sums of money and lengths of time are none.
 * A part in brackets after families or people is linked to them; a bare number counts people where the words around say so.
 *
 * @example findQuantities('about 27,000 mostly Kurdish refugees') // [{low: 27000, high: 27000, quantifier: 'about', unit: 'person', …}]
 */
export function findQuantities(text: string, range?: Span): QuantityMention[] {
  const numbers = findNumbers(text, range).filter((number) => number.kind === 'count');
  const found: QuantityMention[] = [];
  for (const [index, number] of numbers.entries()) {
    const previous = found.length - 1;
    const mention =
      measured(text, number) ??
      counted(text, number) ??
      partOfNext(text, number, numbers[index + 1]) ??
      someOf(text, number) ??
      part(text, number, found) ??
      totalled(text, number) ??
      people(text, number) ??
      elliptic(text, number, found);
    if (!mention || TIME_UNITS.has(mention.unit) || isWhose(text, mention)) continue;
    found.push({ ...mention, sameAs: sameAs(text, found[previous], mention) ? previous : null });
  }
  return found;
}

const MEMBERS =
  /\b(?:members|relatives|people|persons|children|siblings|generations|brothers|sisters|civilians|women|men)\s+(?:of|from|in)\s+$/i;

/** "eight members of one family": it says whose they are and counts no household beside them. */
function isWhose(text: string, { unit, low, high, start }: Unlinked): boolean {
  return unit === 'household' && low === 1 && high === 1 && MEMBERS.test(text.slice(Math.max(0, start - 30), start));
}

const ARTICLE = /\b(?:an?|another)(?=\s)/gi;
const AGED = /^\s+(?<age>\d+|\p{L}+(?:-\p{L}+)?)[- ](?<unit>year|month|week|day)s?[- ]old\b/iu;

/**
 * One person or household that an article counts: "a health worker", "another civilian", "a two-year-old" (a child under eighteen).
 * Apart from the numbers, because most articles count nothing worth a claim: the frame that looks for one victim asks for them.
 */
export function findSingulars(text: string, range: Span = { start: 0, end: text.length }): QuantityMention[] {
  const found: QuantityMention[] = [];
  for (const match of text.slice(range.start, range.end).matchAll(ARTICLE)) {
    const start = range.start + match.index;
    const span = { start, end: start + match[0].length };
    const one = { low: 1, best: 1, high: 1, quantifier: 'exactly', kind: 'count', form: 'words' } as const;
    const number: NumberMention = { ...span, ...one, text: match[0], whole: span };
    const mention = aged(text, number) ?? counted(text, number);
    const noun = mention?.noun && text.slice(mention.noun.start, mention.noun.end).toLowerCase();
    const people = mention && (PEOPLE.has(mention.unit) || mention.unit === 'household');
    if (people && (noun === null || SINGULARS.has(noun ?? ''))) found.push({ ...mention, sameAs: null });
  }
  return found;
}

/** "a 12-year-old girl", "a two-year-old": a child, or from eighteen years on a person. */
function aged(text: string, number: NumberMention): Unlinked | null {
  const match = AGED.exec(text.slice(number.end, number.end + 40));
  if (!match) return null;
  const { age, unit } = match.groups as { age: string; unit: string };
  const years = /^\d/.test(age) ? Number(age) : numberFromWords(age.replace(/-/g, ' '));
  if (years === null) return null;
  return mentionOf(
    text,
    number,
    number.end + match[0].length,
    unit === 'year' && years >= 18 ? 'person' : 'child',
    null,
  );
}

/** The contract's quantity of a mention; `measure` is the frame's to say. The text is the number with what widens it. */
export function quantityOf(mention: QuantityMention, measure: Quantity['measure'], text: string): Quantity {
  const { low, best, high, quantifier, unit, number } = mention;
  return { low, best, high, quantifier, unit, measure, text: text.slice(number.whole.start, number.whole.end) };
}

type Unlinked = Omit<QuantityMention, 'sameAs'>;

function mentionOf(text: string, number: NumberMention, end: number, unit: string, noun: Span | null): Unlinked {
  const { low, best, high, quantifier, whole } = number;
  return {
    start: whole.start,
    end,
    text: text.slice(whole.start, end),
    number,
    low,
    best,
    high,
    quantifier,
    unit,
    noun,
    within: false,
    partOf: null,
  };
}

/** Lengths and areas: "5 miles", "310-mile stretch", "1,200 square km". */
function measured(text: string, number: NumberMention): Unlinked | null {
  const rest = text.slice(number.end, number.end + 24);
  for (const { pattern, unit, factor } of MEASURES) {
    const match = pattern.exec(rest);
    if (!match) continue;
    const scale = (n: number | null): number | null => (n === null ? null : rounded(n * factor));
    const within = WITHIN.test(text.slice(Math.max(0, number.whole.start - 20), number.whole.start));
    const mention = mentionOf(text, number, number.end + match[0].length, unit, null);
    return {
      ...mention,
      low: within ? 0 : scale(number.low),
      best: scale(number.best),
      high: scale(number.high),
      quantifier: within ? 'less-than' : number.quantifier,
      within,
    };
  }
  return null;
}

/** Two decimals below a hundred, none above: more would claim a precision that the text's miles do not have. */
function rounded(value: number): number {
  return value >= 100
    ? Math.round(value)
    : value >= 0.1
      ? Math.round(value * 100) / 100
      : Math.round(value * 1e6) / 1e6;
}

/** The first counted noun behind the number, or the last of several in a row ("Syrian refugees", "family members"). */
function counted(text: string, number: NumberMention): Unlinked | null {
  let at = number.whole.end;
  const of = /^\s+of\s+(?:the\s+|its\s+|their\s+|his\s+|these\s+|those\s+|our\s+)?(?!them\b|whom\b|those\b)/i.exec(
    text.slice(at, at + 24),
  );
  if (of && (number.form === 'vague' || number.high === null)) at += of[0].length;
  let unit: string | null = null;
  let noun: Span | null = null;
  let fallback: Span | null = null;
  for (let count = 0; count < LONGEST_MODIFIER; count++) {
    const match = WORD.exec(text.slice(at, at + 40));
    if (!match || (count === 0 && /^\s*,/.test(match[0]))) break;
    const whole = match[1]!.replace(/['’]s?$|[.]$/u, '');
    const tail = unitOf(whole) === null ? gluedTail(whole) : null;
    const word = tail && unitOf(whole.slice(0, -tail.length)) ? whole.slice(0, -tail.length) : whole;
    const span = {
      start: at + match[0].length - match[1]!.length,
      end: at + match[0].length - match[1]!.length + word.length,
    };
    const pair = /^\s+[\p{L}-]+/u.exec(text.slice(span.end, span.end + 24))?.[0] ?? '';
    const double = UNIT_OF.has(`${word}${pair}`.toLowerCase());
    const here = double ? UNIT_OF.get(`${word}${pair}`.toLowerCase())! : unitOf(word);
    if (count > 0 && !noun && /^(?:and|or)$/i.test(word) && describesToo(text, span.end)) {
      at = span.end;
      continue;
    }
    if (STOPS.has(word.toLowerCase()) && !double) break;
    if (noun && !here) break;
    if (here && !(noun && /^\s*,/.test(match[0]))) {
      unit = moreTelling(unit, here);
      noun = double ? { start: span.start, end: span.end + pair.length } : span;
    } else if (noun) break;
    else if (!fallback && /\p{Ll}{3}s$/u.test(word) && !/ss$|ous$/.test(word)) fallback = span;
    at = double ? span.end + pair.length : span.end;
    if (match[1] !== word) break;
  }
  if (noun && unit) return mentionOf(text, number, noun.end, unit, noun);
  if (!fallback || PEOPLE_AFTER.test(text.slice(number.whole.end, number.whole.end + 60))) return null;
  return mentionOf(text, number, fallback.end, singular(text.slice(fallback.start, fallback.end)), fallback);
}

function describesToo(text: string, from: number): boolean {
  const { second, noun } = PAIRED.exec(text.slice(from, from + 60))?.groups ?? {};
  if (second === undefined || noun === undefined || numberFromWords(second.toLowerCase()) !== null) return false;
  return !STOPS.has(second.toLowerCase()) && unitOf(second) === null && unitOf(noun) !== null;
}

/** "Syrian fighters" are fighters, "civilian deaths" and "women refugees" keep the word that says more. */
function moreTelling(before: string | null, here: string): string {
  return before !== null && here === 'person' && PEOPLE.has(before) ? before : here;
}

function unitOf(word: string): string | null {
  const known = UNIT_OF.get(word.toLowerCase());
  if (known) return known;
  const rejoined = /^\p{Ll}+-\p{Ll}+$/u.test(word) ? UNIT_OF.get(word.replace('-', '')) : undefined;
  if (rejoined) return rejoined;
  const tail = /[-–/](\p{L}+)$/u.exec(word)?.[1];
  return (tail && UNIT_OF.get(tail.toLowerCase())) || (DEMONYM.test(word) ? 'person' : null);
}

function singular(word: string): string {
  return word
    .toLowerCase()
    .replace(/ies$/, 'y')
    .replace(/(sh|ch|x|ss)es$/, '$1')
    .replace(/s$/, '');
}

/** "40 of them", "12 of whom", "Of the 80 families, 40 …": what the quantity before counts. */
function part(text: string, number: NumberMention, found: readonly QuantityMention[]): Unlinked | null {
  const index = found.findLastIndex((q) => PEOPLE.has(q.unit) || q.unit === 'household');
  const of = found[index];
  if (!of || number.start - of.end > 200) return null;
  // "Of the 1,200 families, 300 returned".
  const ofThose = /\b(?:of|among)\s+(?:the\s+)?$/i.test(text.slice(Math.max(0, of.start - 12), of.start));
  const isOfThose = ofThose && /^[^.;:,]{0,60},\s*$/.test(text.slice(of.end, number.whole.start));
  if (!isOfThose && !OF_THEM.test(text.slice(number.whole.end, number.whole.end + 30))) return null;
  return { ...mentionOf(text, number, number.whole.end, of.unit, null), partOf: index };
}

/** "500 of the 4,000 villagers": what the number behind counts. */
function partOfNext(text: string, number: NumberMention, next: NumberMention | undefined): Unlinked | null {
  if (!next || !OF_NEXT.test(text.slice(number.whole.end, next.whole.start))) return null;
  const whole = counted(text, next);
  if (whole === null && PEOPLE_AFTER.test(text.slice(next.whole.end, next.whole.end + 60)))
    return mentionOf(text, number, number.whole.end, 'person', null);
  return whole && mentionOf(text, number, number.whole.end, whole.unit, null);
}

/** "one of the rangers": so many of people who are not counted themselves. */
function someOf(text: string, number: NumberMention): Unlinked | null {
  const from = number.whole.end;
  const match = SOME_OF.exec(text.slice(from, from + 60));
  const noun = match?.groups?.noun;
  const unit = noun === undefined || !noun.endsWith('s') ? null : unitOf(noun);
  if (match === null || noun === undefined || unit === null || !PEOPLE.has(unit)) return null;
  const end = from + match[0].length;
  return mentionOf(text, number, end, unit, { start: end - noun.length, end });
}

const SOME_OF =
  /^\s+of\s+(?:the|its|their|his|her|these|those)\s+(?!\p{Ll}+est\b|most\b|\d)(?:\p{Ll}+\s+)?(?<noun>\p{Ll}+)\b/u;

/** "the number of displaced families is now 349", "Returnees: 349": the noun stands before, and before the number. */
function totalled(text: string, number: NumberMention): Unlinked | null {
  const from = Math.max(0, number.whole.start - 180);
  const before = text.slice(from, number.whole.start);
  const match = NUMBER_OF.exec(before) ?? LABELLED.exec(before);
  const of = match?.groups?.of;
  if (match === null || of === undefined) return null;
  const words = [...of.replace(/\s(?:in|from|at|of|on|who|that|under|across)\b.*$/is, '').matchAll(/\S+/g)];
  const word = words.findLast(([form]) => unitOf(form) !== null);
  if (!word) return null;
  const start = from + match.index + match[0].indexOf(of) + word.index;
  return mentionOf(text, number, number.whole.end, unitOf(word[0])!, { start, end: start + word[0].length });
}

/** A bare number that the words around make people: "killing 12", "30 were wounded", "all 71,500 would leave". */
function people(text: string, number: NumberMention): Unlinked | null {
  const before = text.slice(Math.max(0, number.whole.start - 50), number.whole.start).replace(/^.*[.;:!?]\s/s, '');
  // "20 (some reports 30) were killed"
  const after = text.slice(number.whole.end, number.whole.end + 90).replace(/^\s*\([^()]{1,40}\)/, '');
  if (/^[-–]\p{L}/u.test(after)) return null;
  if (!PEOPLE_AFTER.test(after) && !PEOPLE_BEFORE.test(before)) return null;
  return mentionOf(text, number, number.whole.end, 'person', null);
}

const BUILT: ReadonlySet<string> = new Set(['house', 'building', 'shelter', 'tent', 'hut', 'apartment']);
const SO_MANY_BUILT =
  /^\s+(?:more\s+|others?\s+)?(?:(?:were|are|was|have been|had been|partly|partially|badly|severely|completely|totally)\s+)*(?:damaged|destroyed|collapsed|flooded|burned|burnt|gutted|ruined)\b/i;

/** "500 families, 440 from the camp and 60 from the town", "40 refugees from Iraq (25) and Iran (15)": what was counted before. */
function elliptic(text: string, number: NumberMention, found: readonly QuantityMention[]): Unlinked | null {
  const after = text.slice(number.whole.end, number.whole.end + 30);
  // "320 houses collapsed and 2,500 damaged": only what is built is damaged.
  const built = SO_MANY_BUILT.test(after) && found.findLast((q) => BUILT.has(q.unit));
  if (built && !/[.!?]\s|\n\n/.test(text.slice(built.end, number.whole.start)))
    return mentionOf(text, number, number.whole.end, built.unit, null);
  const before = found.findLast((q) => PEOPLE.has(q.unit) || q.unit === 'household');
  if (!before || !WITHOUT_NOUN.test(text.slice(number.whole.end, number.whole.end + 20))) return null;
  if (/[.!?]\s|\n/.test(text.slice(before.end, number.whole.start))) return null;
  return mentionOf(text, number, number.whole.end, before.unit, null);
}

/** People and households of which one stands in brackets, or in apposition, right behind the other. */
function sameAs(text: string, before: QuantityMention | undefined, mention: Unlinked): boolean {
  if (!before) return false;
  const households = (before.unit === 'household') !== (mention.unit === 'household');
  const peopled = PEOPLE.has(before.unit) || PEOPLE.has(mention.unit);
  const between = text.slice(before.end, mention.start);
  return (
    households &&
    peopled &&
    /^\s*(?:\(|\[|,?\s*(?:or|i\.e\.|comprising|consisting of|totall?ing|with|of|=|\/)\s)/i.test(between) &&
    between.length < 40
  );
}
