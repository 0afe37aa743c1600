import { findNumbers } from '../../text/numbers.ts';
import { UNIT_OF } from '../../text/quantities/units.ts';
import type { Cell } from '../../text/tables/index.ts';
import type { Quantity } from '../../vocabulary/quantity.ts';
import { SHORT_UNITS } from './heading-words.ts';

/** The number in a cell; `unit` is null where the cell does not say what it counts. */
export interface Figure extends Omit<Quantity, 'unit' | 'measure'> {
  readonly unit: string | null;
}

/** Nothing was counted, or it is not known. */
const NOTHING = /^(?:[-–—.…*?]*|n\/?a|n\.a\.|nil|none|no data|not available|unknown|tbc|tbd|0+|zero)$/i;
const FOOTNOTE = /\s*(?:\[[\w*]{1,2}\]|\([a-z*]\)|[*†‡§¹²³⁴⁵⁶⁷⁸⁹]+)$/u;
const NUMBER = "\\d{1,3}(?:[,.\\u202f\\u00a0 '’]\\d{3})+|\\d+(?:\\.\\d+)?";
const SCALE: { readonly [word: string]: number } = { k: 1e3, thousand: 1e3, m: 1e6, mln: 1e6, million: 1e6 };
const FIGURE = new RegExp(
  `^(?<before>[~≈>≥<≤+±]|(?:about|approx\\.?|approximately|around|some|at least|over|more than|up to|under|less than|nearly)\\s)?\\s*(?<low>${NUMBER})\\s?(?<scale>thousand|million|mln|k|m)?(?:\\s?(?:-|–|—|to)\\s?(?<high>${NUMBER})\\s?(?<scale2>thousand|million|mln|k|m)?)?\\s?(?<more>\\+)?(?<rest>.*)$`,
  'iu',
);

/** A cell that holds a number and hardly anything else, or a sign that there is none. */
export function isFigure(cell: Cell): boolean {
  return isNothing(cell)
    ? cell.text !== ''
    : figureOf(cell) !== null || /^[\d.,\s]*\d\s?%$|^[$€£]\s?\d/.test(cell.text);
}

export function isNothing(cell: Cell): boolean {
  return NOTHING.test(cell.text.replace(FOOTNOTE, '').trim());
}

/**
 * The count in a cell: "1,200*", "12 500", "~40", "200+", "1,200–1,500", "1.2 million", "45 HH". Null for an empty cell, a dash, a zero, shares,
 * money, dates and words.
 */
export function figureOf(cell: Cell): Figure | null {
  const words = cell.text.replace(FOOTNOTE, '');
  if (NOTHING.test(words) || /[%$€£]|\bUSD\b/.test(words)) return null;
  const groups = FIGURE.exec(words)?.groups;
  if (!groups) return null;
  const { before = '', low, high, scale, scale2, more, rest = '' } = groups as { [name: string]: string | undefined };
  const behind = unitBehind(rest);
  if (behind === undefined) return null;
  const first = amountOf(low!, scale ?? (high ? scale2 : undefined));
  const last = high ? amountOf(high, scale2) : first;
  if (!Number.isInteger(first) || !Number.isInteger(last) || first === 0 || last < first) return null;
  const text = words.slice(0, words.length - rest.length).trim();
  const unit = behind;
  if (last > first) return { low: first, best: null, high: last, quantifier: 'between', unit, text };
  if (more || /^(?:[>≥+]|at least|over|more than)/i.test(before))
    return { low: first, best: first, high: null, quantifier: 'more-than', unit, text };
  if (/^(?:[<≤]|up to|under|less than)/i.test(before))
    return { low: null, best: first, high: first, quantifier: 'less-than', unit, text };
  return { low: first, best: first, high: first, quantifier: before === '' ? 'exactly' : 'about', unit, text };
}

/** A second number in brackets that says its unit: "1,200 (240 HH)". */
export function figureInBrackets(text: string, cell: Cell): Figure | null {
  const match = /\(([^()]+)\)\s*$/.exec(cell.text);
  if (!match) return null;
  const start = cell.start + match.index + 1;
  const [number] = findNumbers(text, { start, end: start + match[1]!.length });
  const unit = unitBehind(match[1]!.replace(/^\D*[\d.,\s]+/, ''));
  if (!number || !unit || number.kind !== 'count' || !['household', 'person'].includes(unit)) return null;
  const { low, best, high, quantifier } = number;
  return { low, best, high, quantifier, unit, text: text.slice(number.whole.start, number.whole.end) };
}

/** The unit in the words behind a number: null for none, undefined for words that are no unit: the cell is no figure then. */
function unitBehind(rest: string): string | null | undefined {
  const words = rest
    .replace(/\([^()]*\)?\s*$/, '')
    .trim()
    .toLowerCase()
    .replace(/[.,;]$/, '');
  if (words === '') return null;
  return SHORT_UNITS[words] ?? UNIT_OF.get(words);
}

function amountOf(digits: string, scale: string | undefined): number {
  const grouped = /^\d{1,3}(?:[,.\u202f\u00a0 '’]\d{3})+$/.test(digits) && !(scale && digits.includes('.'));
  const value = Number(grouped ? digits.replace(/\D/g, '') : digits);
  return Math.round(value * (scale ? SCALE[scale.toLowerCase()]! : 1) * 1000) / 1000;
}
