import { TENS_WORDS, UNIT_WORDS } from '../text/quantities/number-words.ts';
import type { Bearing } from '../vocabulary/place.ts';
import { DIRECTIONS } from './words.ts';

/** Where something is, seen from the named place: `km` is [least, most]; both null for a plain "near". */
export interface Near {
  readonly km: [number, number] | null;
  readonly bearing: Bearing | null;
}

const KM_A_UNIT: Readonly<Record<string, number>> = {
  km: 1,
  kms: 1,
  kilometre: 1,
  kilometres: 1,
  kilometer: 1,
  kilometers: 1,
  mile: 1.609344,
  miles: 1.609344,
  mi: 1.609344,
  m: 0.001,
  metre: 0.001,
  metres: 0.001,
  meter: 0.001,
  meters: 0.001,
  yards: 0.0009144,
};
const NUMBER_WORDS: Readonly<Record<string, number>> = { ...UNIT_WORDS, ...TENS_WORDS, a: 1, an: 1, hundred: 100 };

const POINT = String.raw`(?:(?:to\s+the\s+)?(?:due\s+)?(north|south|east|west)[ -]?(east|west)?(?:ern)?(?:wards?)?\s+)?`;
/** "within 3 miles of", "about 15 km north-east of", "less than 10 kilometres (six miles) from". */
const DISTANCE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(within|less than|under|up to|no more than|at most|as close as|more than|over|at least|about|around|some|roughly|approximately|nearly|almost|just|only|barely)\s+)?(\d[\d,.]*|${Object.keys(NUMBER_WORDS).join('|')}|a few|several)(?:\s+|-)?(${Object.keys(KM_A_UNIT).join('|')})(?!\p{L})\.?(?:\s+\([^)]{1,24}\))?\s+(?:away\s+)?(?:outside\s+)?${POINT}(?:of|from|outside|away from)?\s*(?:the\s+)?(?:\p{Ll}+\s+){0,2}(?:(?:city|town|village|capital|border|province)\s+(?:of|with)\s+)?$`,
  'iu',
);
/** "just south of", "south-west of the city of". */
const DIRECTION =
  /(?<!\p{L})(north|south|east|west)[ -]?(east|west)?(?:ern)?\s+(?:of|from)\s+(?:the\s+)?(?:\p{Ll}+\s+){0,2}(?:of\s+)?$/iu;
const NEAR =
  /(?<!\p{L})(?:near|nearby|close to|outside|just outside|around|in the vicinity of|on the outskirts of|on the edge of|not far from|approaching)\s+(?:the\s+)?(?:\p{Ll}+\s+){0,2}(?:of\s+)?$/iu;

/** How many characters before a name may hold its relative position. */
const REACH = 110;

/**
 * What the words before a place name say about where something lies, seen from that place. Null where the text means the
 * place itself. "within 3 miles of Azaz" → `{km: [0, 4.83], bearing: null}`; "a town south of Damascus" → `{km: null, bearing: 'S'}`.
 */
export function relativePosition(text: string, start: number): Near | null {
  const before = text.slice(Math.max(0, start - REACH), start).replace(/\s+/g, ' ');
  const distance = lastOf(DISTANCE, before);
  if (distance !== null) {
    const [, quantifier, number, unit, first, second] = distance;
    const km = lengthOf(number ?? '', unit ?? '');
    if (km !== null) return { km: bounds(km, (quantifier ?? '').toLowerCase()), bearing: bearingOf(first, second) };
  }
  const direction = lastOf(DIRECTION, before);
  if (direction !== null && !/(?<!\p{L})(?:the|in)\s+$/iu.test(before.slice(0, direction.index)))
    return { km: null, bearing: bearingOf(direction[1], direction[2]) };
  return lastOf(NEAR, before) !== null ? { km: null, bearing: null } : null;
}

/** A match that reaches to the name itself: in "3 miles from Ford in Kent" it is Ford that is three miles away. */
function lastOf(pattern: RegExp, before: string): RegExpExecArray | null {
  const found = pattern.exec(before);
  return found === null || /\p{Lu}\p{Ll}{2}/u.test(found[0].slice(1)) ? null : found;
}

function lengthOf(number: string, unit: string): [number, number] | null {
  const factor = KM_A_UNIT[unit.toLowerCase()];
  if (factor === undefined) return null;
  const word = number.toLowerCase();
  if (word === 'a few' || word === 'several') return [2 * factor, 9 * factor];
  const value = NUMBER_WORDS[word] ?? Number(word.replace(/,(?=\d{3})/g, '').replace(/[,.]$/, ''));
  return Number.isFinite(value) ? [value * factor, value * factor] : null;
}

/** "about" is taken as a fifth either way. */
function bounds([low, high]: [number, number], quantifier: string): [number, number] {
  const round = (km: number): number => Math.round(km * 100) / 100;
  if (/^(within|less than|under|up to|no more than|at most|as close as)$/.test(quantifier)) return [0, round(high)];
  if (/^(more than|over|at least)$/.test(quantifier)) return [round(low), round(1.5 * high)];
  if (/^(about|around|some|roughly|approximately)$/.test(quantifier)) return [round(0.8 * low), round(1.2 * high)];
  if (/^(nearly|almost)$/.test(quantifier)) return [round(0.9 * low), round(high)];
  return [round(low), round(high)];
}

function bearingOf(first: string | undefined, second: string | undefined): Bearing | null {
  if (first === undefined) return null;
  const bearing = DIRECTIONS.get(`${first}${second ?? ''}`.toLowerCase());
  return bearing === undefined || bearing === 'C' ? null : bearing;
}
