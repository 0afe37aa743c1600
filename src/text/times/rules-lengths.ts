import { modOf } from './date-meanings.ts';
import { countOf, durationValue } from './lengths.ts';
import { calendarMeaning, lengthMeaning, type Meaning, setMeaning, type TimeContext } from './meaning.ts';
import type { Match, Rule } from './rule.ts';

const NUM = '[DAYNUM NUM2 NUMBER YEAR WORDNUM ONES]';
const COUNT = `(?<count>${NUM}|A|A?FEW)`;
const FILL = '[WHOLE LONG]?';

function length(m: Match): Meaning | null {
  const next = m.after();
  const second = next?.cls === 'HYPHEN' ? m.after(2) : next;
  if (second?.cls === 'OLD') return null;
  const unit = m.value('unit');
  const article = m.word('count').cls === 'A' && m.word('count').end === m.span('count').end;
  if (article && /s$/.test(m.text('unit'))) return null;
  const count = countOf(m, 'count');
  const half = m.has('half') && count !== 'X' ? count + 0.5 : count;
  return lengthMeaning(durationValue(half, unit), m.has('approx') ? modOf(m) : {});
}

/** "weeks of fighting", "for months": a plural alone. */
function bare(m: Match): Meaning | null {
  const text = m.text('unit');
  if (!/s$/.test(text) || /^(?:seconds|minutes|quarters)$/.test(text)) return null;
  if (/^(?:EVERY|HYPHEN|THE|NUMBER|WORDNUM|THAT|DAYNUM|NUM2|YEAR)$/.test(m.before()?.cls ?? '')) return null;
  if (/^(?:these|those|her|his|their|its|early|final|first)$/i.test(m.before()?.text ?? '')) return null;
  return lengthMeaning(durationValue('X', m.value('unit')));
}

const SET_VALUE: Readonly<Record<string, string>> = { P1D: 'XXXX-XX-XX', P1W: 'XXXX-WXX', P1M: 'XXXX-XX', P1Y: 'XXXX' };

function every(m: Match): Meaning {
  if (m.has('weekday')) return setMeaning(`XXXX-WXX-${m.number('weekday')}`);
  if (m.has('month')) return setMeaning(`XXXX-${String(m.number('month')).padStart(2, '0')}`);
  if (m.has('season')) return setMeaning(`XXXX-${m.value('season')}`);
  const count = m.has('count') ? countOf(m, 'count') : 1;
  return setMeaning(durationValue(count, m.value('unit')));
}

function clock(m: Match, c: TimeContext): Meaning | null {
  const raw = m.value('clock');
  const [hours, minutes = '00', seconds] = raw.split(':') as [string, string?, string?];
  const half = m.has('half') ? m.value('half') : null;
  const hour =
    Number(hours) % 12 === Number(hours) || !half
      ? Number(hours) + (half === 'pm' && Number(hours) < 12 ? 12 : 0)
      : half === 'pm'
        ? 12
        : 0;
  if (hour > 24 || Number(minutes) > 59) return null;
  const time = `${String(hour).padStart(2, '0')}:${minutes}${seconds ? `:${seconds}` : ''}`;
  const day = c.anchor?.days.end ?? c.today;
  return day
    ? calendarMeaning(`${day}T${time}`, { start: day, end: day }, 'D', 'relative', { type: 'TIME', anchors: false })
    : calendarMeaning(`XXXX-XX-XXT${time}`, null, 'D', 'relative', { type: 'TIME' });
}

/** Lengths of time, what repeats, and times of day. */
export const LENGTH_RULES: readonly Rule[] = [
  {
    name: 'length',
    pattern: `(?<approx>APPROX)?${COUNT} HYPHEN ? ${FILL} (?<unit>UNIT)(?:HYPHEN ? LONG)?`,
    means: length,
  },
  {
    name: 'length-and-a-half',
    pattern: `(?<approx>APPROX)?(?<count>${NUM}) AND A ? (?<half>HALF) (?<unit>UNIT)`,
    means: length,
  },
  {
    name: 'unit-and-a-half',
    pattern: `(?<approx>APPROX)?(?<count>[A ONES]) (?<unit>UNIT) AND A (?<half>HALF)`,
    means: length,
  },
  {
    name: 'half-unit',
    pattern: '(?<half>HALF) A (?<unit>UNIT)',
    means: (m) =>
      m.value('unit') === 'H'
        ? lengthMeaning('PT30M')
        : m.value('unit') === 'Y'
          ? lengthMeaning('P6M')
          : lengthMeaning(durationValue(0.5, m.value('unit'))),
  },
  { name: 'length-range', pattern: `(?<low>${NUM}) [TO AND] (?<count>${NUM}) HYPHEN ? (?<unit>UNIT)`, means: length },
  {
    name: 'unit-long',
    pattern: '(?<unit>UNIT) HYPHEN LONG',
    means: (m) => lengthMeaning(durationValue(/s$/.test(m.text('unit')) ? 'X' : 1, m.value('unit'))),
  },
  { name: 'bare-plural', pattern: '(?<unit>UNIT)', means: bare },
  { name: 'first-of-length', pattern: `THE ORDWORD (?<count>${NUM}|A?FEW) (?<unit>UNIT)`, means: length },
  {
    name: 'every',
    pattern: `EVERY (?<count>${NUM})? (?:(?<unit>UNIT)|(?<weekday>WEEKDAY)|(?<month>MONTH)|(?<season>SEASON))`,
    means: (m) =>
      m.has('unit') &&
      SET_VALUE[durationValue(m.has('count') ? countOf(m, 'count') : 1, m.value('unit'))] &&
      /^every$/i.test(m.words[m.first]!.text)
        ? setMeaning(SET_VALUE[durationValue(1, m.value('unit'))]!)
        : every(m),
  },
  { name: 'rate', pattern: '(?<rate>RATE)', means: (m) => setMeaning(SET_VALUE[m.value('rate')] ?? m.value('rate')) },
  { name: 'clock', pattern: '(?<clock>CLOCK)(?<half>MERIDIEM)?(?:ZONE)?', means: clock },
  { name: 'clock-hour', pattern: '(?<clock>DAYNUM)(?<half>MERIDIEM)(?:ZONE)?', means: clock },
];
