import type { TaggedToken } from '../clause.ts';
import type { NounGroup } from './noun-groups.ts';

const DAYS = 'monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday tonight';
const MONTHS =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec';
const SPANS =
  'second minute hour day week weekend month year decade century morning afternoon evening night dawn dusk noon midnight time moment period while spring summer autumn winter fortnight';

const ALWAYS = new Set(`${DAYS} ${MONTHS}`.split(' '));
const WITH_DETERMINER = new Set(SPANS.split(' '));
const DETERMINERS = new Set(
  'last next this that every each past previous following same one all first second earlier later ago these some any several many two three four five six seven eight nine ten few coming most'.split(
    ' ',
  ),
);

/** "hours [later]", "two weeks [ago]", "minutes [after]": what makes a length before it a time. */
const AFTER_LENGTH = new Set('later earlier ago after afterwards afterward before beforehand'.split(' '));
const SEVERAL = new Set('several many few some couple'.split(' '));

/**
 * Whether a length of time begins at `at` that a word behind it makes a time: "Kado [hours later]", "the hill [two weeks before]".
 * A bare noun has to be in the plural: "the late [night before]" is none.
 */
export function opensTimeLength(tokens: readonly TaggedToken[], at: number): boolean {
  let noun = at;
  while (tokens[noun]?.upos === 'NUM' || SEVERAL.has(tokens[noun]?.lemma ?? '')) noun++;
  const token = tokens[noun];
  if (token === undefined || !WITH_DETERMINER.has(token.lemma)) return false;
  return (noun > at || token.xpos === 'NNS') && AFTER_LENGTH.has(tokens[noun + 1]?.text.toLowerCase() ?? '');
}

/** "Friday", "last week", "17 March", "the next day", "hours later": nouns that say when without a preposition. */
export function isTimeGroup(tokens: readonly TaggedToken[], group: NounGroup): boolean {
  const head = tokens[group.head]!;
  if (opensTimeLength(tokens, group.first)) return true;
  if (ALWAYS.has(head.lemma)) return true;
  if (/^\d{4}$/.test(head.text) && group.first < group.head && ALWAYS.has(tokens[group.head - 1]!.lemma)) return true;
  if (head.upos === 'NUM' && group.first < group.head && ALWAYS.has(tokens[group.first]!.lemma)) return true;
  if (!WITH_DETERMINER.has(head.lemma)) return false;
  for (let i = group.first; i < group.head; i++)
    if (DETERMINERS.has(tokens[i]!.lemma) || tokens[i]!.upos === 'NUM') return true;
  return false;
}

/** Names of days and months, and words like week and morning. */
export function isTimeWord(lemma: string): boolean {
  return ALWAYS.has(lemma) || WITH_DETERMINER.has(lemma);
}

const DAY_NAMES = new Set(DAYS.split(' '));

/** Weekdays, today, yesterday. */
export function isDay(token: TaggedToken): boolean {
  return DAY_NAMES.has(token.lemma);
}

/** Whether a group can only be a time after "by": "by Friday", "by 2016", "by the end of May". */
export function isDeadline(tokens: readonly TaggedToken[], group: NounGroup): boolean {
  const head = tokens[group.head]!;
  return (
    isTimeGroup(tokens, group) ||
    WITH_DETERMINER.has(head.lemma) ||
    (head.upos === 'NUM' && group.first === group.head) ||
    head.lemma === 'end' ||
    head.lemma === 'then' ||
    head.text === '%' ||
    head.lemma === 'percent' ||
    head.lemma === 'now'
  );
}
