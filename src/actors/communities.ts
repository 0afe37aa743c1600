import { type Draft, follows } from './draft.ts';
import { FORCE } from './generic-words.ts';
import { unknownMention } from './mention.ts';
import { isCapital, type NameWord } from './name-words.ts';
import { NOT_NAMES } from './organisation-words.ts';

/** After a capitalised word these make it a people, clan or village community: "Batu villagers", "the Oromi and Sela communities". */
const OF_PEOPLE = new Set(
  'community communities clan clans clansmen tribe tribes tribesmen villagers herders herdsmen pastoralists ethnic subclan youths warriors raiders cattle'.split(
    ' ',
  ),
);
/** After a name that is no place these make it fighters of their own: "Toro militants", "the Batu and Sela militias". */
const OF_FIGHTERS = new Set(
  'militia militias militiamen militants gunmen rebels fighters guerrillas sect vigilantes separatists insurgents gang gangs'.split(
    ' ',
  ),
);
/** After an acronym that the registry lacks these make it an organisation: "MRC members". */
const OF_MEMBERS = new Set(
  'members member supporters supporter activists activist cadres cadre leader leaders commander commanders chief spokesman spokesperson'.split(
    ' ',
  ),
);
/** These stay part of the name. */
const IN_NAME = new Set(['clan', 'clans', 'tribe']);
const NOT_PEOPLE = new Set(
  `the a an in on at by for and or of to from with local many most some several all these those rural young old christian muslim host internally
  displaced arab sunni shia shiite international african asian european western global hundreds thousands lgbt indigenous certain our their his her its other two both rival armed village rebel catholic jewish buddhist hindu united
  syrian local-based farming fishing pastoralist nomadic business diplomatic`.split(/\s+/),
);

/** Adds peoples and clans that the text introduces, and their bare names afterwards. Registered peoples are names already. */
export function addCommunities(draft: Draft): void {
  const { words } = draft;
  const bare = new Set<string>();
  for (let i = 1; i < words.length; i++) {
    const noun = words[i]!;
    if (!follows(noun)) continue;
    if (addAcronym(draft, i)) continue;
    if (OF_FIGHTERS.has(noun.fold) && isSure(draft, i - 1)) {
      if (take(draft, i - 1, noun, bare) && words[i - 2]?.fold === 'and' && words[i - 3])
        take(draft, i - 3, noun, bare);
      continue;
    }
    if (!OF_PEOPLE.has(noun.fold)) continue;
    const coordinated = take(draft, i - 1, noun, bare);
    const and = words[i - 2];
    if (coordinated && and?.fold === 'and' && words[i - 3]) take(draft, i - 3, noun, bare);
  }
  for (const word of words)
    if (bare.has(word.text) && draft.isFree(word))
      draft.add(
        unknownMention(
          draft.text,
          word,
          'community',
          { rule: 'community', why: `the text speaks of the ${word.text} as a people` },
          { kind: 'people' },
        ),
      );
}

/** A capital at the head of a sentence may be any word; one that stands so within a sentence too is a name. */
function isSure(draft: Draft, i: number): boolean {
  const { words } = draft;
  const isHead = (k: number) => k === 0 || /[.!?\n:"“]/.test(words[k]!.gap);
  const word = words[i]!;
  if (/(?:ist|ern|ed|ing|ous|al)$/.test(word.fold)) return false;
  return !isHead(i) || draft.placesOf(word.text).some((k) => k !== i && !isHead(k));
}

/** "MRC members", "SSA troops": letters in capitals before a word for an organisation's people. */
function addAcronym(draft: Draft, i: number): boolean {
  const noun = draft.words[i]!;
  const word = draft.words[i - 1]!;
  if (
    !(OF_MEMBERS.has(noun.fold) || OF_FIGHTERS.has(noun.fold) || FORCE.has(noun.fold)) ||
    !/^\p{Lu}{3,6}$/u.test(word.text) ||
    !draft.isFree(word)
  )
    return false;
  if (!/\p{Ll}/u.test(noun.text) || NOT_ORGANISATIONS.has(word.text)) return false;
  const how = { rule: 'introduced', why: `"${word.text} ${noun.text}": an acronym that has people` } as const;
  for (const k of draft.placesOf(word.text)) {
    const { start, end } = draft.words[k]!;
    if (draft.isFree({ start, end }))
      draft.add(unknownMention(draft.text, { start, end }, 'fighter', how, { kind: 'armed-group' }));
  }
  return true;
}

const NOT_ORGANISATIONS = new Set([
  'IED',
  'IEDS',
  'SVBIED',
  'VBIED',
  'RPG',
  'RPGS',
  'NGO',
  'NGOS',
  'IDP',
  'IDPS',
  'TV',
  'COVID',
  'VIP',
  'HIV',
  'LGBT',
  'THE',
  'AND',
  'CCTV',
  'UAV',
  'UAVS',
  'SUV',
]);

function take(draft: Draft, i: number, noun: NameWord, bare: Set<string>): boolean {
  const word = draft.words[i]!;
  if (
    !isCapital(word.text) ||
    /^\p{N}/u.test(word.text) ||
    NOT_PEOPLE.has(word.fold) ||
    NOT_NAMES.has(word.fold) ||
    !draft.isFree(word) ||
    word.text.length < 3
  )
    return false;
  const state = draft.registry.names
    .at(draft.words, i)
    .some(({ values }) => values.some((named) => named.type !== 'actor'));
  if (state) return false;
  const inName = IN_NAME.has(noun.fold);
  const span = { start: word.start, end: inName && noun.start - word.end < 2 ? noun.end : word.end };
  const name = inName ? `${word.text} ${noun.fold === 'clans' ? 'clan' : noun.fold}` : word.text;
  draft.add(
    unknownMention(
      draft.text,
      span,
      'community',
      { rule: 'community', why: `"${word.text} ${noun.text}"` },
      {
        name,
        kind: 'people',
        extent: { start: word.start, end: Math.max(span.end, noun.start - word.end < 2 ? noun.end : span.end) },
      },
    ),
  );
  if (!inName) bare.add(word.text);
  return true;
}
