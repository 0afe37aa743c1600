import type { NameHistory } from './accept.ts';
import type { Name } from './scan.ts';
import type { Setting } from './setting.ts';
import type { PlaceSentence } from './spelled.ts';
import { NAMING_KINDS } from './words.ts';

/** A name on its way to being a mention. `group`: mentions of one group mean one place. */
export interface Draft {
  readonly name: Name;
  readonly sentence: PlaceSentence;
  readonly setting: Setting;
  readonly group: string;
}

/** Mentions that share a name and a kind word share their place: "Aleppo" and "Aleppo province" do not. */
export function groupOf(name: Name, setting: Setting): string {
  const kind = setting.kindAfter !== null && NAMING_KINDS.has(setting.kindAfter) ? setting.kindAfter : '';
  return `${name.key}|${kind}`;
}

/** Is it neither a person, nor an organisation, nor a piece of a longer name? */
export const isLikelyPlace = (setting: Setting): boolean =>
  !setting.person && !setting.organisation && !setting.fragment;

type Counts = { -readonly [K in keyof NameHistory]: NameHistory[K] };

/** What the whole report says of each name. */
export function historiesOf(drafts: readonly Draft[], sentences: readonly PlaceSentence[]): Map<string, NameHistory> {
  const histories = new Map<string, Counts>();
  const surnames = new Map<string, number>();
  for (const { name, sentence, setting } of drafts) {
    if (!setting.person) continue;
    for (const word of sentence.words.slice(name.first, name.last + 3))
      if (word.capital) surnames.set(word.key, (surnames.get(word.key) ?? 0) + 1);
  }
  const small = writtenSmall(drafts, sentences);
  for (const { name, sentence, setting } of drafts) {
    let history = histories.get(name.key);
    if (history === undefined) {
      history = { mentions: 0, strong: 0, persons: 0, organisations: 0, fragments: 0, lowerCase: false };
      histories.set(name.key, history);
    }
    const single = name.first === name.last;
    history.mentions++;
    if ((setting.preposition === 'strong' || setting.kindBefore !== null || setting.dateline) && isLikelyPlace(setting))
      history.strong++;
    if (setting.person) history.persons++;
    if (single) history.persons = Math.max(history.persons, surnames.get(name.key) ?? 0);
    if (setting.organisation) history.organisations++;
    if (setting.fragment) history.fragments++;
    if (single && small.has(sentence.words[name.first]!.lower)) history.lowerCase = true;
  }
  return histories;
}

/** Of the names of one word those that the report also writes without a capital. */
function writtenSmall(drafts: readonly Draft[], sentences: readonly PlaceSentence[]): ReadonlySet<string> {
  const single = new Set<string>();
  for (const { name, sentence } of drafts) if (name.first === name.last) single.add(sentence.words[name.first]!.lower);
  const small = new Set<string>();
  for (const { words } of sentences)
    for (const word of words) if (!word.capital && single.has(word.lower)) small.add(word.lower);
  return small;
}

/** Neighbours in "A, B and C", "A, B": only commas, "and", "or", "&", brackets between them. */
export function inList(text: string, a: Draft, b: Draft): boolean {
  const [first, second] = a.name.start < b.name.start ? [a, b] : [b, a];
  const between = text.slice(first.name.end, second.name.start);
  return (
    between.length <= 30 &&
    /^\s*(?:[,;/(&]|and|or|,\s*and|as well as|to)?\s*(?:the\s+)?$/u.test(between) &&
    /[,;/(&]|and|or|to/.test(between) &&
    !a.setting.person &&
    !a.setting.organisation
  );
}

/** "in X", "the towns of X": may begin a row of places. A country does not: "in Greece, Georgiou …" goes on with who did it. */
export function opensRow({ name, setting }: Draft): boolean {
  return (
    (setting.preposition === 'strong' || setting.kindBefore !== null) &&
    isLikelyPlace(setting) &&
    !name.matches.some((match) => match.rank === 'country')
  );
}

/** Does the second name stand in a row with the first: "X, Y", "X and Y"? After "In X," at the start of a sentence the sentence itself begins. */
export function continuesRow(text: string, before: Draft, { name, setting }: Draft): boolean {
  const joint = /^\s*(,|and|,\s*and|&|or)\s*$/u.exec(text.slice(before.name.end, name.start))?.[1];
  if (joint === undefined || before.name.sentence !== name.sentence || !isLikelyPlace(setting)) return false;
  return joint !== ',' || before.name.first > 2;
}
