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

/** "Friday", "last week", "17 March", "the next day": nouns that say when without a preposition. */
export function isTimeGroup(tokens: readonly TaggedToken[], group: NounGroup): boolean {
  const head = tokens[group.head]!;
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
