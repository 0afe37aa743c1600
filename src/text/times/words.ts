import type { WordClass } from './classes.ts';

/** A word's class and value: a number, a TIMEX letter or the word itself, as the class needs it. */
export interface TimeWord {
  readonly cls: WordClass;
  readonly value: number | string;
}

/** Words of a class; `word=value` where the value is not the word itself. */
const LEXICON: Readonly<Partial<Record<WordClass, string>>> = {
  MONTH: `january=1 february=2 march=3 april=4 may=5 june=6 july=7 august=8 september=9 october=10 november=11 december=12
    jan=1 feb=2 mar=3 apr=4 jun=6 jul=7 aug=8 sep=9 sept=9 oct=10 nov=11 dec=12`,
  WEEKDAY: `monday=1 tuesday=2 wednesday=3 thursday=4 friday=5 saturday=6 sunday=7
    mon=1 tue=2 tues=2 wed=3 thu=4 thurs=4 fri=5`,
  ORDWORD: `first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12
    thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20`,
  UNIT: `seconds=S minute=MIN minutes=MIN hour=H hours=H day=D days=D week=W weeks=W fortnight=FN fortnights=FN month=M months=M
    quarter=Q quarters=Q year=Y years=Y decade=DE decades=DE century=CE centuries=CE`,
  SEASON: 'spring=SP summer=SU autumn=FA fall=FA winter=WI',
  PART: `morning=MO afternoon=AF evening=EV night=NI nighttime=NI dawn=MO daybreak=MO sunrise=MO dusk=EV sunset=EV noon=12:00
    midday=MI midnight=24:00 daytime=DT daylight=DT`,
  WEEKEND: 'weekend weekends',
  NAMED: 'today yesterday tomorrow tonight overnight',
  LAST: 'last past previous recent preceding latest latter',
  NEXT: 'next coming following upcoming ensuing subsequent succeeding',
  THIS: 'this current',
  THAT: 'that same',
  EARLY: `early=START earlier=START late=END later=END mid=MID middle=MID beginning=START start=START outset=START end=END
    close=END`,
  AGO: 'ago',
  LATER: 'afterwards afterward previously',
  A: 'a=1 an=1 another=1',
  THE: 'the',
  OF: 'of',
  IN: 'in during',
  ON: 'on',
  AT: 'at',
  AND: 'and or',
  TO: 'to till until through thru',
  BETWEEN: 'between',
  FROM: 'from',
  MERIDIEM: 'am pm',
  ZONE: 'gmt utc est edt hrs hr',
  EVERY: 'every each per',
  RATE: `daily=P1D everyday=P1D nightly=P1D hourly=PT1H weekly=P1W fortnightly=P2W monthly=P1M quarterly=P1Q yearly=P1Y
    annually=P1Y`,
  FEW: 'several=X few=X couple=2 many=X some=X',
  HALF: 'half=0.5',
  REF: `now=PRESENT_REF currently=PRESENT_REF presently=PRESENT_REF nowadays=PRESENT_REF recently=PAST_REF future=FUTURE_REF`,
  HOLIDAY: 'christmas',
  OLD: 'old',
  LONG: 'long',
  APPROX: `about=APPROX around=APPROX approximately=APPROX roughly=APPROX nearly=LESS_THAN almost=LESS_THAN over=MORE_THAN`,
  FISCAL: 'fiscal financial',
  BEFORE: 'before after',
  ONES: 'one=1',
  WHOLE: 'whole entire full straight consecutive successive additional single',
};

/** Every word of time in lower case. */
export const WORDS: ReadonlyMap<string, TimeWord> = new Map(
  (Object.entries(LEXICON) as [WordClass, string][]).flatMap(([cls, words]) =>
    words.split(/\s+/).map((entry): [string, TimeWord] => {
      const [word, value = word] = entry.split('=') as [string, string?];
      return [word, { cls, value: /^[\d.]+$/.test(value) ? Number(value) : value }];
    }),
  ),
);

const namesOf = (cls: WordClass): string[] => [...WORDS].filter(([, word]) => word.cls === cls).map(([name]) => name);

/** Written small these are other words: they may, to march, wed, the est of a name. */
export const ONLY_CAPITALISED: ReadonlySet<string> = new Set([
  ...namesOf('MONTH'),
  ...namesOf('WEEKDAY'),
  ...namesOf('HOLIDAY'),
  'gmt',
  'utc',
  'est',
  'edt',
]);
