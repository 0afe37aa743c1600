import { numberFromWords, SCALE_WORDS, TENS_WORDS, UNIT_WORDS } from '../quantities/number-words.ts';
import { CLASSES } from './classes.ts';
import { ONLY_CAPITALISED, type TimeWord, WORDS } from './words.ts';

/** A word of the text as time expressions see it. */
export interface ScannedWord extends TimeWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const TOKEN =
  /\d{4}-\d\d-\d\d(?:T[\d:.]+Z?)?|\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d\d)\b|\d{1,2}[:.]\d\d(?::\d\d)?(?=\s?(?:[ap]\.?m\b|hrs?\b|GMT|UTC|hours\b|local))|\d{1,2}:\d\d(?::\d\d)?|['’]\d\ds?\b|\d+(?:st|nd|rd|th)\b|\d{3,4}s\b|\d+(?:[.,]\d+)+|\d+(?=[ap]m\b)|\d+|[ap]\.m\.?|\p{L}+(?:['’]\p{L}+)?\.?|[-–—,/&.\n]|[^\s\p{L}\d]/gu;
const NUMBER_WORDS: ReadonlySet<string> = new Set(
  [...Object.keys(UNIT_WORDS), ...Object.keys(TENS_WORDS), ...Object.keys(SCALE_WORDS)].filter(
    (w) => w !== 'zero' && w !== 'one',
  ),
);

/** Cuts a text into the words and marks that time expressions are made of, each with its class and value. */
export function scan(text: string): ScannedWord[] {
  const words: ScannedWord[] = [];
  for (const match of text.matchAll(TOKEN)) push(words, text, match[0], match.index);
  return words;
}

/** One letter a word: what the patterns run over. */
export function signature(words: readonly ScannedWord[]): string {
  let letters = '';
  for (const word of words) letters += CLASSES[word.cls];
  return letters;
}

function push(words: ScannedWord[], text: string, raw: string, start: number): void {
  const first = raw.charCodeAt(0);
  if (first >= 48 && first <= 57) words.push(digits(raw, start, text));
  else if (raw === '-' || raw === '–' || raw === '—') words.push(dash(text, raw, start));
  else if (/^['’]\d/.test(raw)) words.push(abbreviatedYear(raw, start));
  else if (raw.length === 1 && !/\p{L}/u.test(raw))
    words.push({ cls: MARKS[raw] ?? 'OTHER', value: raw, start, end: start + 1, text: raw });
  else word(words, text, raw, start);
}

const CLOCK_AFTER = /^\s?(?:[ap]\.?m\b|hrs?\b|GMT|UTC)/i;
const MARKS: Readonly<Record<string, TimeWord['cls']>> = {
  ',': 'COMMA',
  '.': 'DOT',
  '/': 'SLASH',
  '&': 'AND',
  '\n': 'NEWLINE',
};

function digits(raw: string, start: number, text: string): ScannedWord {
  const base = { start, end: start + raw.length, text: raw };
  if (/^\d{4}-\d\d-\d\d/.test(raw)) return { ...base, cls: 'ISO', value: raw };
  if (/^\d+[/.]\d+[/.]\d+$/.test(raw)) return { ...base, cls: 'FIGURES', value: raw };
  if (
    /^\d{1,2}:\d\d/.test(raw) ||
    (/^\d{1,2}\.\d\d$/.test(raw) && CLOCK_AFTER.test(text.slice(start + raw.length, start + raw.length + 8)))
  ) {
    return { ...base, cls: 'CLOCK', value: raw.replace('.', ':') };
  }
  if (/(?:st|nd|rd|th)$/.test(raw)) return { ...base, cls: 'ORDDIGIT', value: Number.parseInt(raw, 10) };
  if (/s$/.test(raw)) return { ...base, cls: /^\d{3}0s$/.test(raw) ? 'DECADE' : 'OTHER', value: raw.slice(0, 3) };
  const value = Number(raw.replace(/,/g, ''));
  if (!/^\d+$/.test(raw)) return { ...base, cls: 'NUMBER', value };
  if (raw.length === 4 && value >= 1000 && value < 2200) return { ...base, cls: 'YEAR', value };
  if (raw.length <= 2) return { ...base, cls: value >= 1 && value <= 31 ? 'DAYNUM' : 'NUM2', value };
  return { ...base, cls: 'NUMBER', value };
}

/** A dash between words without spaces joins ("three-day"); between figures or with spaces it means "to". */
function dash(text: string, raw: string, start: number): ScannedWord {
  const joins =
    /\p{L}/u.test(text[start - 1] ?? '') || (/\p{L}/u.test(text[start + 1] ?? '') && /\d/.test(text[start - 1] ?? ''));
  const spaced = /\s/.test(text[start + 1] ?? ' ') !== /\s/.test(text[start - 1] ?? ' ');
  const cls = joins && raw === '-' ? 'HYPHEN' : spaced ? 'OTHER' : 'TO';
  return { cls, value: raw, start, end: start + 1, text: raw };
}

function abbreviatedYear(raw: string, start: number): ScannedWord {
  const base = { start, end: start + raw.length, text: raw };
  const year = 1900 + Number.parseInt(raw.slice(1), 10);
  return raw.endsWith('s')
    ? { ...base, cls: 'DECADE', value: String(year).slice(0, 3) }
    : { ...base, cls: 'QUOTEYEAR', value: year };
}

function word(words: ScannedWord[], text: string, raw: string, start: number): void {
  let body = raw.endsWith('.') && !/^[ap]\.m/.test(raw) ? raw.slice(0, -1) : raw;
  const possessive = /['’]s?$/.exec(body);
  if (possessive) body = body.slice(0, -possessive[0].length);
  const lower = body.toLowerCase();
  if (/^[ap]\.m/.test(lower)) {
    words.push({
      cls: 'MERIDIEM',
      value: lower.startsWith('a') ? 'am' : 'pm',
      start,
      end: start + raw.length,
      text: raw,
    });
    return;
  }
  if (NUMBER_WORDS.has(lower) && joinNumber(words, text, body, lower, start)) return;
  const entry = known(lower, body);
  const month = entry?.cls === 'MONTH' && lower.length <= 4 && raw.endsWith('.') && lower !== 'may';
  const end = start + (month ? raw.length : body.length);
  words.push({ cls: entry?.cls ?? 'OTHER', value: entry?.value ?? lower, start, end, text: text.slice(start, end) });
  if (raw.endsWith('.') && !month)
    words.push({ cls: 'DOT', value: '.', start: start + raw.length - 1, end: start + raw.length, text: '.' });
}

function known(lower: string, body: string): TimeWord | undefined {
  const entry = WORDS.get(lower);
  if (!entry) return undefined;
  return ONLY_CAPITALISED.has(lower) && body[0] === lower[0] ? undefined : entry;
}

/** "two", "twenty-five", "a hundred": number words in a row become one word. */
function joinNumber(words: ScannedWord[], text: string, body: string, lower: string, start: number): boolean {
  const last = words.at(-1);
  const before = last?.cls === 'HYPHEN' ? words.at(-2) : last;
  const end = start + body.length;
  if (before && before.cls === 'WORDNUM' && typeof before.value === 'number' && start - before.end <= 1) {
    if (last?.cls === 'HYPHEN') words.pop();
    words.pop();
    const joined = text.slice(before.start, end);
    words.push({
      cls: 'WORDNUM',
      value: numberFromWords(joined.replace(/-/g, ' ')) ?? before.value,
      start: before.start,
      end,
      text: joined,
    });
    return true;
  }
  words.push({ cls: 'WORDNUM', value: numberFromWords(lower) ?? 0, start, end, text: body });
  return true;
}
