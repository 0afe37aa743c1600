import { yearOf } from './calendar.ts';
import { dayMeaning, modOf } from './date-meanings.ts';
import type { Meaning, TimeContext } from './meaning.ts';
import type { Match, Rule } from './rule.ts';
import { yearFor } from './years.ts';

function fullDay(match: Match, context: TimeContext): Meaning | null {
  const month = match.number('month');
  const day = match.number('day');
  const given = match.has('year') ? match.number('year') : null;
  const meaning = dayMeaning(
    given ?? yearFor(month, day, context),
    month,
    day,
    'explicit',
    match.has('mod') ? modOf(match) : {},
  );
  return meaning && match.has('part')
    ? { ...meaning, type: 'TIME', value: `${meaning.value}T${match.value('part')}` }
    : meaning;
}

/** Two or three days of one month: each is a mention of its own, all share month and year. */
function days(...groups: string[]) {
  return (match: Match, context: TimeContext): (readonly [string, Meaning])[] | null => {
    const month = match.number('month');
    const year = match.has('year')
      ? match.number('year')
      : yearFor(month, match.number(groups[0]!.replace('span', 'd')), context);
    const found = groups.map(
      (group) => [group, dayMeaning(year, month, match.number(group.replace('span', 'd')), 'explicit')] as const,
    );
    return found.every((pair): pair is readonly [string, Meaning] => pair[1] !== null) ? found : null;
  };
}

/** "28 April to 3 May 2016": the first date takes the year of the second, or the year before where it would come after it. */
function twoDates(match: Match, context: TimeContext): (readonly [string, Meaning])[] | null {
  const [m1, d1, m2, d2] = [match.number('m1'), match.number('d1'), match.number('m2'), match.number('d2')];
  const year = match.has('year') ? match.number('year') : yearFor(m2, d2, context);
  const second = dayMeaning(year, m2, d2, 'explicit');
  const first = dayMeaning(year !== null && m1 > m2 ? year - 1 : year, m1, d1, 'explicit');
  return (
    first &&
    second && [
      ['one', first],
      ['two', second],
    ]
  );
}

const DAY = '[DAYNUM ORDDIGIT ORDWORD]';

const YEAR = '(?:COMMA ?(?<year>YEAR))?';

const WEEKDAY = '(?:WEEKDAY COMMA ? THE ?)?';

/** "the early morning hours of", "the night of" before a date. */
const PART = '(?:THE ? EARLY ?(?<part>PART) UNIT ?[OF ON])?';

/** Dates that name a day. */
export const DAY_RULES: readonly Rule[] = [
  {
    name: 'iso-date',
    pattern: 'ISO',
    means: ({ words, first }) => {
      const [y, m, d] = words[first]!.text.slice(0, 10).split('-').map(Number) as [number, number, number];
      return dayMeaning(y, m, d, 'explicit');
    },
  },
  { name: 'figures-date', pattern: 'FIGURES', means: ({ words, first }) => figures(words[first]!.text) },
  {
    name: 'two-dates',
    pattern: `(?<one>THE ?(?<d1>${DAY}) OF ?(?<m1>MONTH)) (?:[TO AND]) (?<two>THE ?(?<d2>${DAY}) OF ?(?<m2>MONTH)${YEAR})`,
    means: twoDates,
  },
  {
    name: 'two-dates-month-first',
    pattern: `(?<one>(?<m1>MONTH)(?<d1>${DAY})) (?:[TO AND]) (?<two>(?<m2>MONTH)(?<d2>${DAY})${YEAR})`,
    means: twoDates,
  },
  {
    name: 'three-days',
    pattern: `(?<span1>THE ?(?<d1>${DAY})) COMMA (?<span2>THE ?(?<d2>${DAY})) COMMA ? [AND TO] (?<span3>THE ?(?<d3>${DAY}) OF ?(?<month>MONTH)${YEAR})`,
    means: days('span1', 'span2', 'span3'),
  },
  {
    name: 'two-days',
    pattern: `(?<span1>THE ?(?<d1>${DAY})) (?:[AND TO SLASH]) (?<span2>THE ?(?<d2>${DAY}) OF ?(?<month>MONTH)${YEAR})`,
    means: days('span1', 'span2'),
  },
  {
    name: 'two-days-month-first',
    pattern: `(?<span1>(?<month>MONTH)(?<d1>${DAY})) (?:[AND TO]) (?<span2>(?<d2>[DAYNUM ORDDIGIT])${YEAR})(?![HYPHEN])`,
    means: days('span1', 'span2'),
  },
  {
    name: 'day-of-that-year',
    pattern: `(?:(?<day>${DAY})(?<month>MONTH)|(?<m2>MONTH)(?<d2>${DAY}))OF(?:THE)?THAT+(?<unit>UNIT)`,
    means: (m, c) =>
      m.value('unit') === 'Y' && c.anchor
        ? dayMeaning(
            yearOf(c.anchor.days.end),
            m.number(m.has('month') ? 'month' : 'm2'),
            m.number(m.has('day') ? 'day' : 'd2'),
            'relative',
          )
        : null,
  },
  { name: 'day-month-short-year', pattern: '(?<day>DAYNUM)(?<month>MONTH)(?<short>NUM2)', means: shortYear },
  { name: 'day-month', pattern: `${PART}${WEEKDAY}(?:THE)?(?<day>${DAY}) OF ?(?<month>MONTH)${YEAR}`, means: fullDay },
  {
    name: 'month-day',
    pattern: `${PART}${WEEKDAY}(?:(?<mod>EARLY))?(?<month>MONTH) THE ?(?<day>${DAY})(?![HYPHEN])(?:COMMA ?(?<year>YEAR))?`,
    means: fullDay,
  },
  { name: 'day-of-month', pattern: '(?<lead>ON)(?<span>THE(?<day>ORDDIGIT))(?![OF HYPHEN])', means: ordinalDay },
  {
    name: 'christmas',
    pattern: '(?<day>HOLIDAY)(?:COMMA)?(?<year>YEAR)?',
    means: (m, c) => {
      const y = m.has('year') ? m.number('year') : yearFor(12, 25, c);
      return dayMeaning(y, 12, 25, 'explicit');
    },
  },
];

/** "12 NOV 89": a year in two digits, as in old datelines. */
function shortYear(match: Match): Meaning | null {
  const short = match.number('short');
  if (short < 70 || /^\p{L}/u.test(match.after()?.text ?? '')) return null;
  return dayMeaning(1900 + short, match.number('month'), match.number('day'), 'explicit');
}

function figures(text: string): Meaning | null {
  const [a, b, c] = text.split(/[/.]/).map(Number) as [number, number, number];
  const year = c < 100 ? (c < 70 ? 2000 + c : 1900 + c) : c;
  return b > 12 ? dayMeaning(year, a, b, 'explicit') : dayMeaning(year, b, a, 'explicit');
}

/** "on the 15th": in the month that the text speaks of. */
function ordinalDay(m: Match, c: TimeContext): readonly (readonly [string, Meaning])[] | null {
  const from = c.anchor?.days.start ?? c.today;
  if (!from) return null;
  const meaning = dayMeaning(yearOf(from), Number(from.slice(5, 7)), m.number('day'), 'relative');
  return meaning && [['span', meaning]];
}
