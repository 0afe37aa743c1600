import { addDays, type Day } from '../../vocabulary/days.ts';
import { type CalendarUnit, shiftDay, weekDays, weekValue } from './calendar.ts';
import { modOf, unitMeaning, weekdayBefore } from './date-meanings.ts';
import { countOf, durationValue } from './lengths.ts';
import { calendarMeaning, lengthMeaning, type Meaning, type TimeContext, vagueMeaning } from './meaning.ts';
import type { Match, Rule } from './rule.ts';

const COUNT = '(?<count>[DAYNUM NUM2 NUMBER WORDNUM ONES A]|A?FEW)';
const MOD = '(?:THE ?(?<mod>EARLY)HYPHEN?(?:[ON IN OF])?)?';
const isCalendarUnit = (unit: string): unit is CalendarUnit => !/^(?:S|MIN|H)$/.test(unit);

/** Where words like "that day" and "two days later" count from: the last date of the text (the last day, for days), else publication. */
const anchorDay = (c: TimeContext, unit = 'D'): Day | null =>
  (unit === 'D' ? (c.day ?? c.anchor) : c.anchor)?.days.end ?? c.today;
/** Where "last month" and "two weeks ago" count from: publication, in texts of years gone by the last date. */
const nowDay = (c: TimeContext): Day | null => (c.historic ? (c.anchor?.days.start ?? null) : c.today);

function timeOfDay(day: Day, part: string, basis: Meaning['basis'] = 'relative', more: Partial<Meaning> = {}): Meaning {
  return calendarMeaning(`${day}T${part}`, { start: day, end: day }, 'D', basis, { type: 'TIME', ...more });
}

/** "late on Thursday" is Thursday night, "early Friday" Friday morning; "earlier Friday" only leans. */
function lean(m: Match, day: Day): Meaning {
  if (m.has('part')) return timeOfDay(day, m.value('part'));
  const word = m.has('mod') ? m.text('mod') : '';
  if (word === 'late') return timeOfDay(day, 'NI');
  if (word === 'early') return timeOfDay(day, 'MO');
  return unitMeaning(day, 'D', modOf(m));
}

function weekday(m: Match, c: TimeContext): Meaning | null {
  const wanted = m.number('weekday');
  const value = `XXXX-WXX-${wanted}`;
  const from = c.historic ? (c.anchor?.days.end ?? null) : c.today;
  if (!from) return calendarMeaning(value, null, 'D', 'relative');
  const past = weekdayBefore(from, wanted);
  const which = m.has('which') ? m.text('which') : '';
  if (/^(?:next|coming|following)$/.test(which) || (which === '' && c.future))
    return lean(m, past === from && which === '' ? past : addDays(past, 7));
  if (which === 'this') return lean(m, addDays(weekDays(from).start, wanted - 1));
  if (/^(?:last|past|previous)$/.test(which)) return lean(m, past === from ? addDays(past, -7) : past);
  return lean(m, past);
}

/** "last month" is the month before; "the past month", "the last year" count back from publication. */
function relativeUnit(m: Match, c: TimeContext): Meaning | null {
  const unit = m.value('unit');
  const which = m.text('which');
  if (!isCalendarUnit(unit)) return null;
  const plural = /s$/.test(m.text('unit'));
  const back = m.word('which').cls === 'LAST';
  if (which === 'latter' || which === 'latest') return null;
  if (plural) return window(durationValue('X', unit), null, unit, back, c);
  const anchored =
    /^(?:following|previous|preceding|ensuing|subsequent)$/.test(which) || (which === 'next' && m.has('the'));
  if (anchored) return shifted(anchorDay(c, unit), back ? -1 : 1, unit, m);
  if (
    which === 'past' ||
    which === 'recent' ||
    (which === 'last' && m.has('the')) ||
    (which === 'coming' && m.has('the'))
  )
    return window(durationValue(1, unit), 1, unit, back, c);
  return shifted(nowDay(c), m.word('which').cls === 'THIS' ? 0 : back ? -1 : 1, unit, m);
}

function shifted(from: Day | null, by: number, unit: CalendarUnit, m: Match): Meaning | null {
  return from ? unitMeaning(shiftDay(from, by, unit), unit, modOf(m)) : null;
}

/** "over the last two weeks", "the next few days": a length that ends, or begins, at publication. */
function window(value: string, count: number | null, unit: string, back: boolean, c: TimeContext): Meaning {
  const from = nowDay(c);
  if (!from || count === null || !isCalendarUnit(unit)) return lengthMeaning(value, { reach: 'window' });
  const other = shiftDay(from, back ? -count : count, unit);
  const days = back ? { start: other, end: from } : { start: from, end: other };
  return lengthMeaning(value, { reach: 'window', days });
}

function countedWindow(m: Match, c: TimeContext): Meaning {
  const count = countOf(m, 'count');
  const unit = m.value('unit');
  // In a chronicle "the next two days" are those behind the day that it has come to.
  if (m.has('the') && m.word('which').cls === 'NEXT' && unit === 'D' && count !== 'X' && !c.future && c.day) {
    const days = { start: addDays(c.day.days.end, 1), end: addDays(c.day.days.end, count) };
    return lengthMeaning(durationValue(count, unit), { reach: 'window', days });
  }
  return window(durationValue(count, unit), count === 'X' ? null : count, unit, m.word('which').cls === 'LAST', c);
}

/** "three days ago", "a year earlier", "two weeks later". */
function away(m: Match, from: Day | null, direction: number, grainOfAnchor: CalendarUnit | null): Meaning | null {
  const unit = m.value('unit');
  const count = countOf(m, 'count');
  if (!isCalendarUnit(unit))
    return from && count !== 'X'
      ? calendarMeaning(`${from}TXX`, { start: from, end: from }, 'D', 'relative', { type: 'TIME' })
      : null;
  if (!from || count === 'X') return direction < 0 ? vagueMeaning('PAST_REF') : vagueMeaning('FUTURE_REF');
  const day = shiftDay(from, direction * count, unit);
  const grain =
    grainOfAnchor && unit === 'Y' ? grainOfAnchor : unit === 'FN' ? 'W' : unit === 'DE' || unit === 'CE' ? 'Y' : unit;
  return unitMeaning(day, grain, m.has('approx') ? { mod: m.value('approx') as 'APPROX' } : {});
}

function named(m: Match, c: TimeContext): Meaning | null {
  const today = nowDay(c);
  const word = m.value('named');
  if (!today) return calendarMeaning(word === 'today' ? 'PRESENT_REF' : 'XXXX-XX-XX', null, 'D', 'relative');
  switch (word) {
    case 'yesterday':
      return lean(m, addDays(today, -1));
    case 'tomorrow':
      return lean(m, addDays(today, 1));
    case 'tonight':
      return timeOfDay(today, 'NI');
    case 'overnight':
      return calendarMeaning(`${addDays(today, -1)}TNI`, { start: addDays(today, -1), end: today }, 'D', 'relative', {
        type: 'TIME',
      });
    default:
      return lean(m, today);
  }
}

/** "that day", "the same month", "that year": the unit around the last date. */
function sameUnit(m: Match, c: TimeContext): Meaning | null {
  const unit = m.value('unit');
  const from = unit === 'D' ? (c.day ?? c.anchor) : c.anchor;
  return from && isCalendarUnit(unit) && !/s$/.test(m.text('unit'))
    ? unitMeaning(from.days.start, unit, modOf(m))
    : null;
}

function weekend(m: Match, c: TimeContext): Meaning | null {
  const from = nowDay(c);
  if (!from) return null;
  const which = m.has('which') ? m.word('which').cls : 'THE';
  const monday = weekDays(from).start;
  const base =
    which === 'NEXT' || (which === 'THIS' && c.future)
      ? monday
      : addDays(monday, from >= addDays(monday, 5) && which !== 'LAST' ? 0 : -7);
  return calendarMeaning(`${weekValue(base)}-WE`, { start: addDays(base, 5), end: addDays(base, 6) }, 'D', 'relative', {
    precision: 'day',
  });
}

function partOfDay(m: Match, c: TimeContext): Meaning | null {
  const part = m.value('part');
  const determiner = m.has('which') ? m.word('which').cls : 'THE';
  const from = determiner === 'THIS' || determiner === 'LAST' ? nowDay(c) : anchorDay(c);
  if (from === null) return null;
  const day = determiner === 'LAST' ? addDays(from, -1) : determiner === 'NEXT' ? addDays(from, 1) : from;
  return timeOfDay(day, part, 'relative', modOf(m));
}

/** Dates that are told from publication or from another date of the text. */
export const RELATIVE_RULES: readonly Rule[] = [
  {
    name: 'weekday',
    pattern: `${MOD}(?<which>[LAST NEXT THIS])?(?:LAST|NEXT)?(?<weekday>WEEKDAY)(?:(?<part>PART))?`,
    means: weekday,
  },
  {
    name: 'part-of-weekday',
    pattern: '(?:THE ? EARLY ?(?<part>PART)OF)(?<which>LAST)?(?<weekday>WEEKDAY)',
    means: weekday,
  },
  { name: 'named-day', pattern: `(?:(?<mod>EARLY))?(?<named>NAMED)(?<part>PART)?`, means: named },
  { name: 'relative-unit', pattern: `${MOD}(?<the>THE)?(?<which>[LAST NEXT THIS])(?<unit>UNIT)`, means: relativeUnit },
  { name: 'relative-month', pattern: `${MOD}(?<which>[LAST NEXT THIS])(?:LAST)?(?<month>MONTH)`, means: relativeMonth },
  {
    name: 'counted-window',
    pattern: `(?:(?<the>THE)|THIS)?(?<which>[LAST NEXT])${COUNT}(?<unit>UNIT)`,
    means: countedWindow,
  },
  {
    name: 'ago',
    pattern: `(?<approx>APPROX)?${COUNT}(?<unit>UNIT)AGO`,
    means: (m, c) =>
      away(m, nowDay(c), -1, m.value('unit') === 'Y' && c.anchor?.grain === 'Q' && m.first > 0 ? 'Q' : null),
  },
  { name: 'later', pattern: `(?<approx>APPROX)?${COUNT}(?<unit>UNIT)(?<way>LATER|EARLY|BEFORE)(?![OF])`, means: later },
  {
    name: 'earlier-bare',
    pattern: '(?<unit>UNIT)(?<way>EARLY)(?![OF IN THE])',
    means: (m) =>
      /s$/.test(m.text('unit')) && /^(?:later|earlier)$/.test(m.text('way'))
        ? vagueMeaning(m.text('way') === 'later' ? 'FUTURE_REF' : 'PAST_REF')
        : null,
  },
  {
    name: 'day-before',
    pattern: 'THE(?<unit>UNIT)(?<way>BEFORE|NEXT)(?![THE A OF IN OTHER])',
    means: (m, c) =>
      isCalendarUnit(m.value('unit')) && !/s$/.test(m.text('unit'))
        ? shifted(
            anchorDay(c, m.value('unit')),
            m.text('way') === 'before' ? -1 : 1,
            m.value('unit') as CalendarUnit,
            m,
          )
        : null,
  },
  { name: 'same-unit', pattern: '(?:EARLY)?(?:THE)?THAT+(?<unit>UNIT)', means: sameUnit },
  {
    name: 'in-the-unit',
    pattern: `(?:THE)?(?<mod>EARLY)[IN OF](?:THE|THAT)(?<unit>UNIT)`,
    means: (m, c) => (!/^(?:end|close)$/.test(m.text('mod')) || m.value('unit') !== 'D' ? sameUnit(m, c) : null),
  },
  {
    name: 'unit-end',
    pattern: '(?<unit>UNIT)HYPHEN?(?<mod>EARLY)(?![OF IN])',
    means: (m, c) =>
      m.text('mod') === 'end' && isCalendarUnit(m.value('unit')) && m.value('unit') !== 'D' && nowDay(c)
        ? unitMeaning(nowDay(c)!, m.value('unit') as CalendarUnit, { mod: 'END' })
        : null,
  },
  { name: 'weekend', pattern: '(?:THE)?(?<which>[LAST NEXT THIS])?(?:LAST)?WEEKEND', means: weekend },
  { name: 'part-of-day', pattern: '(?<which>[LAST THIS THAT NEXT])(?<part>PART)', means: (m, c) => partOfDay(m, c) },
  { name: 'the-part-of-day', pattern: `(?<mod>EARLY)?(?:THE)(?:NEXT|THAT)*(?<part>PART)(?!OF)`, means: partOfDay },
  {
    name: 'at-part-of-day',
    pattern: `[AT BEFORE](?<span>(?<part>PART))`,
    means: (m, c) => {
      const meaning = partOfDay(m, c);
      return meaning && [['span', meaning]];
    },
  },
  { name: 'this-quarter', pattern: '(?:THE|THAT)+(?:LAST)?(?<unit>UNIT)(?!HYPHEN)', means: quarterOfAnchor },
  {
    name: 'vague-adjective',
    pattern: '(?<ref>[LAST THIS])(?=[OTHER COMMA])',
    means: (m) =>
      m.text('ref') === 'current'
        ? vagueMeaning('PRESENT_REF')
        : m.text('ref') === 'recent'
          ? vagueMeaning('PAST_REF')
          : null,
  },
  {
    name: 'vague',
    pattern: 'THE ?(?<ref>REF)',
    means: (m) =>
      m.value('ref') === 'FUTURE_REF' && m.text('ref') === 'future' && m.first === m.last - 1
        ? null
        : vagueMeaning(m.value('ref')),
  },
];

/** "the quarter", "the latest quarter": the one that the text speaks of. */
function quarterOfAnchor(m: Match, c: TimeContext): Meaning | null {
  const from = c.anchor?.grain === 'Q' ? c.anchor.days.start : c.today && shiftDay(c.today, -1, 'Q');
  return m.text('unit') === 'quarter' && from ? unitMeaning(from, 'Q') : null;
}

function relativeMonth(m: Match, c: TimeContext): Meaning | null {
  const from = nowDay(c);
  if (!from) return null;
  const month = m.number('month');
  const now = Number(from.slice(5, 7));
  const year = Number(from.slice(0, 4));
  const which = m.word('which').cls;
  const back =
    which === 'LAST' ? (month < now ? year : year - 1) : which === 'NEXT' ? (month > now ? year : year + 1) : year;
  return unitMeaning(`${back}-${String(month).padStart(2, '0')}-01`, 'M', modOf(m));
}

function later(m: Match, c: TimeContext): Meaning | null {
  const way = m.text('way');
  if (!/^(?:later|earlier|before|previously|afterwards?)$/.test(way)) return null;
  if (m.after()?.text === 'than') return null;
  if (way === 'before' && /^(?:THE|A|OF|OTHER|WEEKDAY|MONTH|YEAR|THIS|THAT)$/.test(m.after()?.cls ?? '')) return null;
  const back = /^(?:earlier|before|previously)$/.test(way);
  const from = (m.value('unit') === 'D' ? (c.day ?? c.anchor) : c.anchor)?.days.start ?? c.today;
  return away(
    m,
    from,
    back ? -1 : 1,
    m.value('unit') === 'Y' && c.anchor && c.anchor.grain !== 'W' ? c.anchor.grain : null,
  );
}
