import type { Span } from '../vocabulary/span.ts';
import { addAcronyms, type Coined } from './acronyms.ts';
import { type Draft, follows } from './draft.ts';
import type { ActorKind } from './entry.ts';
import { FORCE, FORCE_QUALIFIER, RULE } from './generic-words.ts';
import { type ResolvedActorMention, unknownMention } from './mention.ts';
import { isCapital, joins, type NameWord, startsSmall } from './name-words.ts';
import { BEGINNINGS, ENDINGS, kindOf, NOT_NAMES, OF_BEGINNINGS, PARTICLES, ROLE } from './organisation-words.ts';

/**
 * Adds the organisations that the text itself names: by an acronym in brackets after a known or unknown name, and by the words that
 * organisations are called by. What the registry lacks keeps its name and has no actor. Then every later use of an acronym or
 * short name that the text gave.
 */
export function addIntroduced(draft: Draft): void {
  const known = new Set<string>();
  for (const { short, mention } of [...addAcronyms(draft), ...titled(draft)]) {
    // Who is first called so has it: of a second there is no use left.
    if (!known.has(short)) addLater(draft, short, mention);
    known.add(short);
  }
}

/** "the newspaper La Voz", "partner Jeel Sahel": a noun that says what the capitalised words after it are. */
const SAID_TO_BE: Readonly<Record<string, ActorKind>> = {
  partner: 'agency',
  ngo: 'agency',
  charity: 'agency',
  newspaper: 'media',
  daily: 'media',
  broadcaster: 'media',
  channel: 'media',
  station: 'media',
  group: 'armed-group',
  militia: 'militia',
  faction: 'armed-group',
  outfit: 'armed-group',
  gang: 'armed-group',
  cartel: 'armed-group',
};

/** The capitalised words after a noun that says what they are; two at least. */
function saidToBe(draft: Draft, first: number): { last: number; kind: ActorKind } | null {
  const { words } = draft;
  const noun = words[first - 1];
  if (
    !noun ||
    startsSmall(words[first]!.text) ||
    !Object.hasOwn(SAID_TO_BE, noun.fold) ||
    /^\p{Lu}/u.test(noun.text) ||
    !/^[ \t]+["“”']?$/.test(words[first]!.gap)
  )
    return null;
  if (!isCapital(words[first]!.text) || NOT_NAMES.has(words[first]!.fold) || !draft.isFree(words[first]!)) return null;
  let last = first;
  while (last + 1 < words.length && joins(words[last + 1]!.gap) && !words[last]!.possessive && goesOn(draft, last + 1))
    last++;
  return last > first ? { last, kind: SAID_TO_BE[noun.fold]! } : null;
}

/** Runs of capitalised words that end or begin as organisations do. */
function titled(draft: Draft): Coined[] {
  const { words, text } = draft;
  const coined: Coined[] = [];
  for (let i = 0; i < words.length; i++) {
    const state = forcesOfState(draft, i);
    if (state !== null) {
      i = state;
      continue;
    }
    const said = saidToBe(draft, i);
    const run = said ? { first: i, last: said.last } : runAt(draft, i);
    if (!run) continue;
    const { first, last } = run;
    i = last;
    const span = { start: words[first]!.start, end: words[last]!.end };
    if (!draft.isFree(span)) continue;
    const kind = said?.kind ?? kindOf(text.slice(span.start, span.end));
    const mention = unknownMention(
      text,
      span,
      ROLE[kind] ?? 'speaker',
      { rule: 'introduced', why: `"${text.slice(span.start, span.end)}" is called as organisations are` },
      { kind },
    );
    draft.add(mention);
    coined.push({ short: mention.text, mention });
  }
  return coined;
}

function runAt(draft: Draft, first: number): { first: number; last: number } | null {
  const { words } = draft;
  const word = words[first]!;
  if (!isCapital(word.text) || NOT_NAMES.has(word.fold) || !isFreeWord(draft, word)) {
    // "1st Coastal Division" begins with a figure; anything else small or closed begins no name
    return null;
  }
  let last = first;
  while (last + 1 < words.length && joins(words[last + 1]!.gap) && !words[last]!.possessive && goesOn(draft, last + 1))
    last++;
  while (last > first && PARTICLES.has(words[last]!.fold) && !isCapital(words[last]!.text)) last--;
  for (let end = last; end > first; end--)
    if (
      ENDINGS[words[end]!.fold] &&
      isCapital(words[end]!.text) &&
      hasProper(words, first, end) &&
      !isStates(draft, first, end)
    )
      return { first, last: end };
  if (
    last > first &&
    (BEGINNINGS.has(word.fold) || (OF_BEGINNINGS.has(word.fold) && /^(of|for)$/.test(words[first + 1]!.fold)))
  )
    return { first, last };
  return null;
}

/** "Armed Forces of Ukraine", "Army of the Republic of Mali": index of the state's last word, for states.ts to resolve. */
function forcesOfState({ words, registry }: Draft, first: number): number | null {
  let i = first;
  while (FORCE_QUALIFIER.has(words[i]?.fold ?? '')) i++;
  if (!FORCE.has(words[i]?.fold ?? '') || words[i + 1]?.fold !== 'of') return null;
  const at = words[i + 2]?.fold === 'the' ? i + 3 : i + 2;
  if (at >= words.length) return null;
  const state = registry.names.at(words, at).find(({ values }) => values.some((named) => named.type === 'state'));
  return state ? at + state.length - 1 : null;
}

/** "Turkish Armed Forces", "Iraqi Ministry of Health": a state's own, which states.ts resolves. */
function isStates(draft: Draft, first: number, end: number): boolean {
  const { words, registry } = draft;
  const state = registry.names
    .at(words, first)
    .find(({ values }) => values.some((named) => named.type === 'state' || named.type === 'adjective'));
  if (!state) return false;
  const rest = words.slice(first + state.length, end + 1);
  return (
    rest.every(({ fold }) => FORCE_QUALIFIER.has(fold) || FORCE.has(fold) || RULE.has(fold) || fold === 'security') ||
    /^(ministry|department|foreign|defence|defense|interior|health)$/.test(rest[0]?.fold ?? '')
  );
}

function goesOn(draft: Draft, i: number): boolean {
  const word = draft.words[i]!;
  if (!isFreeWord(draft, word)) return false;
  if (isCapital(word.text)) return true;
  const after = draft.words[i + 1];
  return (
    PARTICLES.has(word.fold) &&
    after !== undefined &&
    joins(after.gap) &&
    (isCapital(after.text) || PARTICLES.has(after.fold))
  );
}

const isFreeWord = (draft: Draft, word: NameWord): boolean => draft.isFree(word);

/** Something besides the ending and particles must be a name of its own: "the Army" alone is none. */
function hasProper(words: readonly NameWord[], first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (isCapital(words[i]!.text) && !PARTICLES.has(words[i]!.fold) && words[i]!.text.length > 1) return true;
  return false;
}

/** Later uses of a short name that the text has given. */
function addLater(draft: Draft, short: string, mention: ResolvedActorMention): void {
  for (let at = draft.text.indexOf(short); at >= 0; at = draft.text.indexOf(short, at + 1)) {
    const span = { start: at, end: at + short.length };
    if (!draft.isFree(span) || !isWhole(draft.text, span)) continue;
    const following = draft.words[draft.wordFrom(span.end)];
    const extent =
      following &&
      follows(following) &&
      draft.isFree(following) &&
      /^(fighters|forces|militia|alliance|group|troops|militants|movement)$/.test(following.fold)
        ? { start: span.start, end: following.end }
        : span;
    const how = { rule: 'acronym', why: `the text calls ${mention.name} "${short}"` } as const;
    draft.add({ ...mention, ...span, text: short, extent, standing: 'party', how });
  }
}

/** Does neither a letter nor a figure stand right beside it? */
function isWhole(text: string, { start, end }: Span): boolean {
  return !ENDS_IN_SIGN.test(text.slice(Math.max(0, start - 2), start)) && !BEGINS_WITH_SIGN.test(text.slice(end, end + 2));
}

const ENDS_IN_SIGN = /[\p{L}\p{N}]$/u;
const BEGINS_WITH_SIGN = /^[\p{L}\p{N}]/u;
