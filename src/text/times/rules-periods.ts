import { addDays } from '../../vocabulary/days.ts';
import { monthDays, quarterDays, type SeasonCode, seasonDays, yearDays, yearOf } from './calendar.ts';
import { modOf, monthMeaning, yearMeaning } from './date-meanings.ts';
import { calendarMeaning, type Meaning, type TimeContext } from './meaning.ts';
import type { Match, Rule } from './rule.ts';
import { yearFor } from './years.ts';

const MOD = '(?:THE ?(?<mod>EARLY)[HYPHEN TO]?(?:[OF IN])?(?:THE)?)?';

const THE_MOD = '(?:THE)?(?:(?<mod>EARLY)[HYPHEN TO]?(?:OF THE)?)?';

const ORDINAL_COUNT = /^(?:first|second|third|fourth)$/;

/** A number of four digits is a year unless what follows is counted by it. */
function isYear(match: Match): boolean {
  const year = match.number('year');
  const next = match.after();
  const before = match.before();
  if (year < 1400 || year > 2100) return false;
  if (before && /^[$€£#]$/.test(before.text)) return false;
  if (next?.cls === 'HYPHEN' || next?.text === '%') return false;
  return !(next && next.cls === 'OTHER' && COUNTED.test(next.text));
}

const COUNTED =
  /^(?:people|persons?|individuals|civilians|famil(?:y|ies)|households?|houses|homes|refugees|idps|children|fighters|soldiers|troops|men|women|migrants|returnees|residents|km|kilomet\w+|mil(?:e|es)|met(?:er|re)s?|tonnes?|tons?|feet|dollars|euros|shares|others|villages|strikes|jobs|troops|prisoners|dead|killed|more|hours?|hrs?|gmt)$/i;

/** Weeks of a month, months, quarters, seasons, years, decades, centuries. */
export const PERIOD_RULES: readonly Rule[] = [
  {
    name: 'part-of-month',
    pattern: 'THE ?(?<which>[ORDWORD LAST NEXT])(?<unit>UNIT)[OF IN](?<month>MONTH)(?:[COMMA OF]?(?<year>YEAR))?',
    means: weekOfMonth,
  },
  {
    name: 'half-of-month',
    pattern: 'THE ?(?<which>[ORDWORD LAST])(?<half>HALF)OF(?<month>MONTH)(?:[COMMA OF]?(?<year>YEAR))?',
    means: halfOfMonth,
  },
  {
    name: 'months-of-year',
    pattern: '(?<one>(?<m1>MONTH)) (?:[AND TO SLASH]) (?<two>(?<m2>MONTH) COMMA ?(?<year>YEAR))',
    means: (m) => [
      ['one', monthMeaning(m.number('year') - (m.number('m1') > m.number('m2') ? 1 : 0), m.number('m1'), 'explicit')],
      ['two', monthMeaning(m.number('year'), m.number('m2'), 'explicit')],
    ],
  },
  {
    name: 'month-year',
    pattern: `${MOD}(?<month>MONTH)[COMMA OF HYPHEN TO]?(?<year>YEAR)`,
    means: (m) => monthMeaning(m.number('year'), m.number('month'), 'explicit', modOf(m)),
  },
  {
    name: 'month-of-that-year',
    pattern: '(?<month>MONTH)OF(?:THE)?(?:THAT)+(?<unit>UNIT)',
    means: (m, c) =>
      m.value('unit') === 'Y' && c.anchor
        ? monthMeaning(yearOf(c.anchor.days.end), m.number('month'), 'relative')
        : null,
  },
  { name: 'month', pattern: `${MOD}(?<month>MONTH)`, means: monthAlone },
  {
    name: 'years',
    pattern: '(?<one>(?<y1>YEAR)) (?:[TO SLASH]) (?<two>(?<y2>[YEAR NUM2 DAYNUM]))(?![COMMA DOT]?NUMBER)',
    means: yearRange,
  },
  {
    name: 'year',
    pattern: `${MOD}(?<approx>APPROX)?(?:THE UNIT)?(?<year>YEAR)`,
    means: (m) => (isYear(m) ? yearMeaning(m.number('year'), modOf(m)) : null),
  },
  { name: 'short-year', pattern: `${MOD}(?<year>QUOTEYEAR)`, means: (m) => yearMeaning(m.number('year'), modOf(m)) },
  {
    name: 'decade',
    pattern: `${THE_MOD}(?<decade>DECADE)`,
    means: (m) => {
      const d = m.value('decade');
      return calendarMeaning(d, { start: `${d}0-01-01`, end: `${d}9-12-31` }, 'DE', 'explicit', modOf(m));
    },
  },
  {
    name: 'century',
    pattern: `${THE_MOD}(?<which>[ORDDIGIT ORDWORD]) HYPHEN ?(?<unit>UNIT)`,
    means: (m) => {
      const c = String(m.number('which') - 1).padStart(2, '0');
      return m.value('unit') === 'CE' && m.number('which') > 9
        ? calendarMeaning(c, { start: `${c}00-01-01`, end: `${c}99-12-31` }, 'CE', 'explicit', modOf(m))
        : null;
    },
  },
  { name: 'quarter', pattern: 'THE ?(?<year>YEAR)? FISCAL ?(?<which>ORDWORD) HYPHEN ?(?<unit>UNIT)', means: quarter },
  {
    name: 'quarter-of-year',
    pattern: 'THE ? FISCAL ?(?<which>ORDWORD)(?<unit>UNIT)OF(?:FISCAL)?(?<year>YEAR)',
    means: quarter,
  },
  { name: 'half-of-year', pattern: 'THE ?(?<which>[ORDWORD LAST])(?<half>HALF)OF(?<year>YEAR)', means: (m) => half(m) },
  {
    name: 'season-year',
    pattern: `${THE_MOD}(?<season>SEASON)[OF COMMA]*(?<year>YEAR)`,
    means: (m) => season(m.number('year'), m.value('season'), 'explicit', modOf(m)),
  },
  {
    name: 'year-season',
    pattern: '(?<year>YEAR)(?<season>SEASON)',
    means: (m) => season(m.number('year'), m.value('season'), 'explicit'),
  },
  { name: 'season-of-anchor', pattern: `(?:THE)?(?<mod>EARLY)?(?:[IN OF]THE)?(?<season>SEASON)`, means: seasonAlone },
  { name: 'relative-season', pattern: '(?<which>[LAST NEXT THIS])(?:LAST)?(?<season>SEASON)', means: relativeSeason },
];

/** "the last week of March", "the first two weeks" are counted from the first or last day of the month. */
function weekOfMonth(m: Match, c: TimeContext): Meaning | null {
  if (m.value('unit') !== 'W') return null;
  const month = m.number('month');
  const year = m.has('year') ? m.number('year') : yearFor(month, null, c);
  if (year === null) return null;
  const days = monthDays(year, month);
  const nth = m.word('which').cls === 'LAST' ? null : m.number('which');
  const start = nth === null ? addDays(days.end, -6) : addDays(days.start, 7 * (nth - 1));
  const range = { start, end: nth === null ? days.end : addDays(start, 6) };
  return calendarMeaning('P1W', range, 'W', 'explicit', { type: 'DURATION' });
}

/** "the first half of March" ends on the 15th. */
function halfOfMonth(m: Match, c: TimeContext): Meaning | null {
  const month = m.number('month');
  const which = m.word('which').cls === 'LAST' ? 2 : m.number('which');
  const year = m.has('year') ? m.number('year') : yearFor(month, null, c);
  if (which > 2) return null;
  const whole = monthMeaning(year, month, 'explicit', { mod: which === 1 ? 'START' : 'END' });
  if (year === null || !whole.days) return whole;
  const middle = addDays(whole.days.start, 14);
  const days = which === 1 ? { ...whole.days, end: middle } : { ...whole.days, start: addDays(middle, 1) };
  return { ...whole, days, precision: 'week' };
}

function monthAlone(m: Match, c: TimeContext): Meaning | null {
  const month = m.number('month');
  const word = m.word('month');
  if (
    /^(?:May|March)$/.test(word.text) &&
    !m.has('mod') &&
    !/^(?:IN|AND|TO|COMMA|OF|LAST|NEXT|THIS|THAT|FROM|BETWEEN|BEFORE|EVERY|SLASH)$/.test(m.before()?.cls ?? '') &&
    !/^(?:by|since|for|until|late|early)$/i.test(m.before()?.text ?? '')
  )
    return null;
  if (
    /^[A-Z][a-z]{2}$/.test(word.text) &&
    month !== 5 &&
    !m.has('mod') &&
    !/^(?:IN|OF|TO|AND)$/.test(m.before()?.cls ?? '') &&
    !/^(?:by|since)$/i.test(m.before()?.text ?? '')
  )
    return null;
  return monthMeaning(yearFor(month, null, c), month, 'explicit', modOf(m));
}

function yearRange(m: Match): (readonly [string, Meaning])[] | null {
  const first = m.number('y1');
  const raw = m.number('y2');
  const second = raw < 100 ? Math.floor(first / 100) * 100 + raw : raw;
  if (first < 1400 || first > 2100 || second <= first || (raw < 100 && m.word('y2').text.length < 2)) return null;
  return [
    ['one', yearMeaning(first)],
    ['two', yearMeaning(second)],
  ];
}

function quarter(m: Match, c: TimeContext): Meaning | null {
  const which = m.number('which');
  if (m.value('unit') !== 'Q' || !ORDINAL_COUNT.test(m.text('which'))) return null;
  const year = m.has('year') ? m.number('year') : yearFor(3 * which, null, c);
  return year === null ? null : calendarMeaning(`${year}-Q${which}`, quarterDays(year, which), 'Q', 'explicit');
}

function half(m: Match): Meaning | null {
  const which = m.word('which').cls === 'LAST' ? 2 : m.number('which');
  const year = m.number('year');
  if (which > 2) return null;
  const days = yearDays(year);
  return calendarMeaning(
    `${year}-H${which}`,
    which === 1 ? { start: days.start, end: `${year}-06-30` } : { start: `${year}-07-01`, end: days.end },
    'M',
    'explicit',
    { precision: 'open' },
  );
}

function season(year: number, code: string, basis: Meaning['basis'], more: Partial<Meaning> = {}): Meaning {
  return calendarMeaning(`${year}-${code}`, seasonDays(year, code as SeasonCode), 'M', basis, {
    precision: 'open',
    ...more,
  });
}

function seasonAlone(m: Match, c: TimeContext): Meaning | null {
  const word = m.word('season');
  if (word.text.toLowerCase() === 'fall' && !/^(?:THE|IN|LAST|THIS)$/.test(m.words[m.first]!.cls)) return null;
  if (word.text.toLowerCase() === 'fall' && m.after()?.cls === 'OF') return null;
  if (
    word.text.toLowerCase() === 'spring' &&
    m.first === m.last - 1 &&
    !/^(?:IN|OF|THIS|LAST|TO|BY|AND)$/.test(m.before()?.cls ?? '') &&
    !/^by$/i.test(m.before()?.text ?? '')
  )
    return null;
  const month = { SP: 4, SU: 7, FA: 10, WI: 12 }[m.value('season') as SeasonCode];
  const year = yearFor(month, null, c);
  return year === null ? null : season(year, m.value('season'), 'relative', modOf(m));
}

function relativeSeason(m: Match, c: TimeContext): Meaning | null {
  const code = m.value('season') as SeasonCode;
  const from = c.historic ? (c.anchor?.days.start ?? null) : c.today;
  if (!from) return null;
  const which = m.word('which').cls;
  const year = yearOf(from);
  const mine = [year - 1, year, year + 1].map((y) => ({ y, days: seasonDays(y, code) }));
  const found =
    which === 'LAST'
      ? mine.findLast(({ days }) => days.end < from)
      : which === 'NEXT'
        ? mine.find(({ days }) => days.start > from)
        : (mine.find(({ days }) => days.start <= from && from <= days.end) ?? mine[1]);
  return found ? season(found.y, code, 'relative') : null;
}
