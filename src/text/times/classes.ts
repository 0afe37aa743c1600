/**
 * The classes of words in time expressions, one letter each. Patterns are written over the classes, so a text of 500 words becomes a
 * string of 500 letters that regular expressions run over quickly.
 */

export const CLASSES = {
  DAYNUM: 'd', // 1–31 in digits
  NUM2: 'D', // 32–99 in digits
  YEAR: 'Y', // 1000–2199 in digits
  NUMBER: 'n', // any other number in digits
  WORDNUM: 'w', // two … ninety-nine
  ORDDIGIT: 'o', // 15th
  ORDWORD: 'O', // first … thirty-first
  MONTH: 'M',
  WEEKDAY: 'W',
  UNIT: 'U', // minute hour day week month quarter year decade century
  SEASON: 'S',
  PART: 'P', // morning afternoon evening night dawn noon midnight
  WEEKEND: 'K',
  NAMED: 't', // today yesterday tomorrow tonight overnight
  LAST: 'l', // last, past, previous, recent
  NEXT: 'x', // next, coming, following, upcoming
  THIS: 'h', // this
  THAT: 'e', // that, same
  EARLY: 'g', // early, earlier, late, later, mid, beginning, start, end, middle
  AGO: 'G', // ago
  LATER: 'L', // later, afterwards, earlier after a length
  A: 'a', // a, an
  THE: 'T',
  OF: 'f',
  IN: 'i',
  ON: 'N',
  AT: 'A',
  AND: '&',
  TO: '-', // to, till, until, through, dashes
  BETWEEN: 'b',
  FROM: 'F',
  COMMA: ',',
  DOT: '.',
  SLASH: '/',
  HYPHEN: '~', // a hyphen that joins two words
  CLOCK: 'c', // 5:30, 17.30
  MERIDIEM: 'm', // am, pm
  ZONE: 'z', // GMT, UTC, local time
  ISO: 'I', // 2016-05-24
  FIGURES: 'J', // 24/05/2016, 24.5.2016
  QUOTEYEAR: 'q', // '99
  DECADE: 'E', // 1990s, '90s
  EVERY: 'v', // every, each, per
  RATE: 'r', // daily weekly monthly annually
  FEW: 'k', // several, few, couple, many, some
  HALF: 'H',
  REF: 'R', // now, currently, recently, soon
  HOLIDAY: 'y',
  OLD: 'u', // old, after "year"
  LONG: 'j', // long
  APPROX: 'p', // about, nearly, almost, over, more than, less than, at least, up to
  FISCAL: 's', // fiscal, financial
  BEFORE: 'B', // before, after, following
  ONES: 'Q', // one
  WHOLE: 'C', // whole, entire, full, same-length adjectives: "the whole year"
  NEWLINE: '\n',
  OTHER: '_',
} as const;

/** A class as patterns name it: `DAYNUM`, `MONTH`. */
export type WordClass = keyof typeof CLASSES;
