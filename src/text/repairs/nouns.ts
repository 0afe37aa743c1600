import type { TaggedToken } from '../clause.ts';
import { finiteNear, isBe, isNoun, opensNoun, type Repair } from './rule.ts';

const CAPITALS = /^\p{Lu}{2,}$/u;

const BULLET = /^[\u2022\u2023\u25aa\u25cf\u25e6\u2043\u2219\u25ba\u25a0\u25a1\ue000-\uf8ff*|#_~()[\]{}<>"“”‘’`]+$/;

const IRREGULAR_PAST =
  /^(?:overran|overthrew|overtook|overcame|withdrew|withheld|withstood|retook|rebuilt|undertook|underwent|foresaw|fled|sought|fought|took|drove|struck|threw|flew|sank|caught|taught|brought|bought|shook|swept|crept|swore|tore|wept|knelt)$/;

/** English has no more words of these classes: pronouns, articles and the words that ask. */
const CLOSED =
  /^(?:i|you|he|she|it|we|they|me|him|her|us|them|my|your|his|its|our|their|mine|yours|hers|ours|theirs|\p{L}*sel(?:f|ves)|the|an?|this|that|these|those|all|any|both|each|either|every|neither|no|none|some|another|such|half|who(?:m|se|ever|mever)?|which(?:ever)?|what(?:ever)?|when(?:ever)?|where(?:ver)?|why|how(?:ever)?|there|one|others?|\p{L}+(?:one|body|thing))$/iu;

const EVENT_IN_ING = /^(?:shelling|fighting|bombing|shooting|looting|firing|infighting)$/i;
const GOES_ON =
  /^(?:continued|resumed|began|started|erupted|broke|raged|flared|intensified|escalated|ended|ceased|stopped|subsided|spread|has|had)$/;
const RISES = /^(?:to|by|above|past|from)$/;
const FALLS = /^(?:to|by|from|on|in|into|under|last|after|without|when|before|quickly|early|late|[.,;])$/;
const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|last|this)$/i;

const opensSentence = (tokens: readonly TaggedToken[], at: number): boolean =>
  at === 0 || (at === 1 && tokens[0]!.upos === 'PUNCT');

const isPast = (token: TaggedToken | undefined): boolean => token?.xpos === 'VBD' || token?.xpos === 'VBN';

/** "20 villagers", "the bridge", "at least 30": what a verb can have as its object; no day. */
function opensCounted(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || DAY.test(token.text)) return false;
  return opensNoun(token) || /^(?:at|more|up|nearly|about|around|some|between|over)$/.test(token.text);
}

/** Names, numbers, nouns and what only looks like them. */
export const NOUN_REPAIRS: readonly Repair[] = [
  {
    name: 'capitals that end in S are a name, no plural',
    example: 'ZUBAS suspended the junta',
    on: ['NNS'],
    tagAt: (tokens, at) => {
      const { text, xpos } = tokens[at]!;
      if (xpos !== 'NNS' || !/^\p{Lu}{3,}S$/u.test(text)) return null;
      return tokens.some((t) => /^\p{Ll}{3,}$/u.test(t.text)) && !/^(?:IDPS|NGOS|POWS)$/.test(text)
        ? ['PROPN', 'NNP']
        : null;
    },
  },
  {
    name: 'whose rival stands before his name is a noun',
    example: 'The militia and its rival Zubrowka Front met',
    on: ['JJ'],
    tagAt: (tokens, at) =>
      tokens[at]!.text === 'rival' &&
      /^(?:PRP\$|POS)$/.test(tokens[at - 1]?.xpos ?? '') &&
      tokens[at + 1]?.upos === 'PROPN'
        ? ['NOUN', 'NN']
        : null,
  },
  {
    name: '"neighbouring" before a name describes it',
    example: 'They fled into neighbouring Chad',
    tagAt: (tokens, at) =>
      /^neighbou?ring$/i.test(tokens[at]!.text) && tokens[at]!.upos !== 'ADJ' && isNoun(tokens[at + 1])
        ? ['ADJ', 'JJ']
        : null,
  },
  {
    name: '"rebel" before a noun in the plural is no verb',
    example: 'The town fell to rebel fighters',
    on: ['VERB'],
    tagAt: (tokens, at) =>
      tokens[at]!.upos === 'VERB' && /^rebel$/i.test(tokens[at]!.text) && isNoun(tokens[at + 1])
        ? ['NOUN', 'NN']
        : null,
  },
  {
    name: '"to" before "rebel" and a noun is a preposition',
    example: 'The town fell to rebel fighters',
    on: ['PART'],
    tagAt: (tokens, at) =>
      tokens[at]!.xpos === 'TO' && tokens[at + 1]?.text === 'rebel' && isNoun(tokens[at + 2]) ? ['ADP', 'IN'] : null,
  },
  {
    name: '"official" with no noun behind it is somebody',
    example: 'A senior official said so',
    on: ['ADJ'],
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      const next = tokens[at + 1];
      if (token.upos !== 'ADJ' || !/^official$/i.test(token.text) || at === 0) return null;
      const isLast =
        next === undefined || ['VERB', 'AUX', 'PUNCT', 'ADP', 'ADV', 'PRON'].includes(next.upos) || DAY.test(next.text);
      return isLast && !isBe(tokens[at - 1]!) ? ['NOUN', 'NN'] : null;
    },
  },
  {
    name: 'an adjective in -ly before a noun',
    example: 'Aid for 30 elderly Kadoan farmers',
    tagAt: (tokens, at) => {
      const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
      if (
        token.upos !== 'ADV' ||
        !/^(?:elderly|deadly|friendly|lonely|unruly|costly|early|daily|weekly)$/.test(token.text)
      )
        return null;
      const opened = before?.upos === 'NUM' || before?.upos === 'DET' || before?.upos === 'ADP';
      return opened && (isNoun(next) || next?.upos === 'ADJ') ? ['ADJ', 'JJ'] : null;
    },
  },
  {
    name: '"held" at the end of a clause is a verb',
    example: 'The truce between the two towns held',
    tagAt: (tokens, at) => {
      const next = tokens[at + 1];
      if (tokens[at]!.text !== 'held' || tokens[at]!.upos === 'VERB' || !isNoun(tokens[at - 1])) return null;
      return next === undefined || next.upos === 'PUNCT' ? ['VERB', 'VBD'] : null;
    },
  },
  {
    name: '"is prepared to" tells what somebody is',
    example: 'The general is prepared to lift the siege',
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      if (token.xpos !== 'VBN' || !/^(?:prepared|determined|committed)$/.test(token.text)) return null;
      return isBe(tokens[at - 1]) && tokens[at + 1]?.xpos === 'TO' ? ['ADJ', 'JJ'] : null;
    },
  },
  {
    name: '"more" behind a number and before no noun stands for those who are counted',
    example: 'The blast killed three guards and wounded four more',
    tagAt: (tokens, at) => {
      const next = tokens[at + 1];
      if (tokens[at]!.text !== 'more' || tokens[at - 1]?.upos !== 'NUM' || tokens[at]!.upos === 'NOUN') return null;
      return next === undefined || next.upos === 'PUNCT' || next.upos === 'ADP' || next.upos === 'CCONJ'
        ? ['NOUN', 'NNS']
        : null;
    },
  },
  {
    name: 'an apostrophe that touches a plural is its genitive',
    example: 'More than 120 families’ homes were damaged',
    on: ['PUNCT'],
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      const before = tokens[at - 1];
      if (!/^['’]$/.test(token.text) || token.upos !== 'PUNCT' || before?.xpos !== 'NNS' || !isNoun(tokens[at + 1]))
        return null;
      return before.end === token.start &&
        /s$/i.test(before.text) &&
        !tokens.some((t, i) => i < at && /^['‘]$/.test(t.text))
        ? ['PART', 'POS']
        : null;
    },
  },
  {
    name: 'capitals and a number are a name',
    example: 'K23 ordered them to leave',
    on: ['INTJ', 'X', 'NUM', 'ADJ', 'VERB', 'NOUN'],
    tagAt: (tokens, at) => (/^\p{Lu}{1,4}-?\d{1,3}$/u.test(tokens[at]!.text) ? ['PROPN', 'NNP'] : null),
  },
  {
    name: 'capitals are a name',
    example: 'towns held by IS',
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      if (token.upos === 'PROPN' || token.upos === 'NOUN' || token.upos === 'NUM' || !CAPITALS.test(token.text))
        return null;
      const shouting = [tokens[at - 1], tokens[at + 1]].some(
        (near) => near !== undefined && CAPITALS.test(near.text) && near.upos !== 'PROPN',
      );
      return shouting ? null : ['PROPN', 'NNP'];
    },
  },
  {
    name: 'a capital inside a sentence on a word of no closed class is a name',
    example: 'The road is mined, Human Rights Watch said',
    tagAt: (tokens, at) => {
      const { text, upos, xpos } = tokens[at]!;
      const isClosed = upos === 'PRON' || upos === 'DET' || xpos === 'WDT' || xpos === 'WRB';
      return isClosed && !opensSentence(tokens, at) && /^\p{Lu}\p{Ll}/u.test(text) && !CLOSED.test(text)
        ? ['PROPN', 'NNP']
        : null;
    },
  },
  {
    name: 'what is tagged as a name is no verb',
    example: 'The road is open, the United Nations said',
    on: ['VERB'],
    tagAt: (tokens, at) => {
      const { upos, xpos } = tokens[at]!;
      return upos === 'VERB' && (xpos === 'NNP' || xpos === 'NNPS') ? ['PROPN', xpos] : null;
    },
  },
  {
    name: '"by" and "into" before a noun are prepositions',
    example: 'Families displaced by flooding were moved',
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      if (token.upos !== 'SCONJ' || !/^(?:by|into)$/i.test(token.text)) return null;
      return isNoun(tokens[tokens[at + 1]?.upos === 'ADJ' ? at + 2 : at + 1]) ? ['ADP', 'IN'] : null;
    },
  },
  {
    name: '"to" before a noun is a preposition',
    example: 'The hill is open to visitors',
    on: ['TO'],
    tagAt: (tokens, at) =>
      tokens[at]!.xpos === 'TO' && (isNoun(tokens[at + 1]) || tokens[at + 1]?.upos === 'DET') ? ['ADP', 'IN'] : null,
  },
  {
    name: 'an adjective in -ed after its noun, before "and" and a past tense',
    example: 'The column advanced and took the ridge',
    on: ['ADJ'],
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      if (
        token.upos !== 'ADJ' ||
        !/^[\p{Ll}-]{2,}ed$/u.test(token.text) ||
        !isNoun(tokens[at - 1]) ||
        tokens[at + 1]?.upos !== 'CCONJ' ||
        tokens[at + 2]?.xpos !== 'VBD'
      )
        return null;
      return finiteNear(tokens, at, -1) ? null : ['VERB', 'VBD'];
    },
  },
  {
    name: 'a month beside a number',
    example: 'On 3 May the army left',
    tagAt: (tokens, at) =>
      (tokens[at]!.text === 'May' || tokens[at]!.text === 'March') &&
      tokens[at]!.upos !== 'PROPN' &&
      (tokens[at - 1]?.upos === 'NUM' || tokens[at + 1]?.upos === 'NUM')
        ? ['PROPN', 'NNP']
        : null,
  },
  {
    name: 'a past tense between a number or an article and a noun is a participle',
    example: 'resulted in ten reported deaths',
    on: ['VBD'],
    tagAt: (tokens, at) => {
      const before = tokens[at - 1];
      if (tokens[at]!.xpos !== 'VBD' || !isNoun(tokens[at + 1]) || tokens[at + 1]!.upos === 'PROPN') return null;
      return before?.upos === 'NUM' ||
        before?.xpos === 'PRP$' ||
        (before?.xpos === 'DT' &&
          before.lemma !== 'this' &&
          before.lemma !== 'that' &&
          before.lemma !== 'some' &&
          before.lemma !== 'all')
        ? ['VERB', 'VBN']
        : null;
    },
  },
  {
    name: 'an irregular past tense is no noun',
    example: 'when rebels overran the valley',
    on: ['NOUN', 'ADJ', 'PROPN'],
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      if (token.upos !== 'NOUN' && token.upos !== 'ADJ' && token.upos !== 'PROPN') return null;
      return IRREGULAR_PAST.test(token.text) && !isBe(tokens[at - 1]) ? ['VERB', 'VBD'] : null;
    },
  },
  {
    name: '"rose to" and "fell on" behind a noun are verbs',
    example: 'The death toll in Kado rose to 45',
    on: ['ADV', 'ADJ', 'NOUN', 'PROPN'],
    tagAt: (tokens, at) =>
      /^(?:rose|fell)$/.test(tokens[at]!.text) &&
      tokens[at]!.upos !== 'VERB' &&
      isNoun(tokens[at - 1]) &&
      (tokens[at]!.text === 'fell' ? FALLS : RISES).test(tokens[at + 1]?.text ?? '.')
        ? ['VERB', 'VBD']
        : null,
  },
  {
    name: '"hostage" behind people who are taken says what becomes of them',
    example: 'The militia took nine nuns hostage',
    on: ['NOUN'],
    tagAt: (tokens, at) =>
      /^(?:hostage|captive|prisoner)$/.test(tokens[at]!.text) &&
      tokens[at - 1]?.xpos === 'NNS' &&
      tokens.slice(Math.max(0, at - 6), at).some((t) => /^(?:take|hold|keep)$/.test(t.lemma))
        ? ['ADV', 'RB']
        : null,
  },
  {
    name: '"fights alongside" behind a name is a verb',
    example: 'The Kado Brigade fights alongside the army',
    on: ['NOUN'],
    tagAt: (tokens, at) =>
      /^(?:fights|operates|battles)$/.test(tokens[at]!.text) &&
      tokens[at - 1]?.upos === 'PROPN' &&
      /^(?:alongside|against|with)$/.test(tokens[at + 1]?.text ?? '') &&
      !finiteNear(tokens, at, -1) &&
      !finiteNear(tokens, at, 1)
        ? ['VERB', 'VBZ']
        : null,
  },
  {
    name: 'a bullet is a mark',
    example: '• Fighting went on',
    tagAt: (tokens, at) =>
      tokens[at]!.upos !== 'PUNCT' && BULLET.test(tokens[at]!.text) && tokens[at]!.xpos !== 'POS'
        ? ['PUNCT', 'NFP']
        : null,
  },
  {
    name: 'an adjective that no noun follows is a noun',
    example: 'before the Manbij offensive; killed three civilians',
    on: ['ADJ', 'ADV'],
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      const next = tokens[at + 1];
      if (
        (token.upos !== 'ADJ' && token.upos !== 'ADV') ||
        !/^(?:(?:counter-?)?offensive|militant|insurgent|civilian|islamist|jihadist|extremist|separatist|loyalist|rebel|military|native|local|national)$/i.test(
          token.text,
        )
      )
        return null;
      const before = tokens[at - 1];
      if (
        before === undefined ||
        !(
          before.upos === 'DET' ||
          before.upos === 'ADJ' ||
          before.xpos === 'POS' ||
          before.xpos === 'PRP$' ||
          before.upos === 'PROPN' ||
          before.upos === 'NUM' ||
          /^\p{Lu}{2,6}$/u.test(before.text)
        )
      )
        return null;
      const direction =
        tokens[at + 2]?.text === 'of' && /^(?:north|south)?-?(?:north|south|east|west)$/.test(next?.text ?? '');
      return next === undefined ||
        direction ||
        !(isNoun(next) || next.upos === 'ADJ' || next.upos === 'CCONJ' || next.text === '-')
        ? ['NOUN', 'NN']
        : null;
    },
  },
  {
    name: 'a word in -ing after a bare noun and a preposition is a noun',
    example: 'displaced by clan fighting in the valley',
    on: ['VBG'],
    tagAt: (tokens, at) => {
      const [two, one, token, next] = [tokens[at - 2], tokens[at - 1], tokens[at]!, tokens[at + 1]];
      if (token.xpos !== 'VBG' || one?.xpos !== 'NN' || !/^(?:ADP|ADJ|SCONJ)$/.test(two?.upos ?? '')) return null;
      return next === undefined || next.upos === 'ADP' || next.upos === 'PUNCT' || next.upos === 'CCONJ'
        ? ['NOUN', 'NN']
        : null;
    },
  },
  {
    name: 'an event in -ing that opens a sentence before a past tense is a noun',
    example: 'Shelling killed 20 villagers',
    on: ['VBG'],
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      if (token.xpos !== 'VBG' || !opensSentence(tokens, at)) return null;
      const next = tokens[at + 1];
      const ofSomeone = EVENT_IN_ING.test(token.text) && /^(?:by|between|of)$/.test(next?.text ?? '');
      return ofSomeone || (isPast(next) && opensCounted(tokens, at + 2)) ? ['NOUN', 'NN'] : null;
    },
  },
  {
    name: 'an event in -ing that a clause begins with goes on or ends',
    example: 'Fierce street fighting raged in Kado',
    tagAt: (tokens, at) => {
      const before = tokens[at - 1];
      if (
        tokens[at]!.xpos !== 'VBG' ||
        !EVENT_IN_ING.test(tokens[at]!.text) ||
        !GOES_ON.test(tokens[at + 1]?.text ?? '')
      )
        return null;
      if (/^(?:those|these)$/i.test(before?.text ?? '')) return null;
      return opensSentence(tokens, at) || /^(?:SCONJ|CCONJ|PUNCT|ADJ|NOUN|PROPN|DET)$/.test(before!.upos)
        ? ['NOUN', 'NN']
        : null;
    },
  },
  {
    name: 'a participle between such an event and its object is finite',
    example: 'Fighting forced thousands to leave',
    on: ['VBN'],
    tagAt: (tokens, at) =>
      tokens[at]!.xpos === 'VBN' &&
      tokens[at - 1]?.xpos === 'NN' &&
      /ing$/.test(tokens[at - 1]!.text) &&
      opensSentence(tokens, at - 1) &&
      opensCounted(tokens, at + 1)
        ? ['VERB', 'VBD']
        : null,
  },
  {
    name: 'a crossing with a name and an article before it is a noun',
    example: 'near the Bab Sana crossing and in Kado',
    on: ['VBG'],
    tagAt: (tokens, at) => {
      if (tokens[at]!.xpos !== 'VBG' || !/^(?:crossing|landing|building)$/.test(tokens[at]!.text)) return null;
      let first = at - 1;
      while (tokens[first]?.upos === 'PROPN') first--;
      const next = tokens[at + 1];
      const hasObject = opensNoun(next) || /^(?:into|to|from|over)$/.test(next?.text ?? '');
      return first < at - 1 && tokens[first]?.upos === 'DET' && !hasObject ? ['NOUN', 'NN'] : null;
    },
  },
  {
    name: '"remains" between a noun and its state is a verb',
    example: 'The road to Kado remains blocked',
    on: ['NOUN'],
    tagAt: (tokens, at) => {
      const next = tokens[at + 1];
      if (tokens[at]!.text !== 'remains' || tokens[at]!.upos !== 'NOUN' || !isNoun(tokens[at - 1])) return null;
      const isState = next?.xpos === 'VBN' || next?.upos === 'ADJ';
      return isState && !finiteNear(tokens, at, -1) && !finiteNear(tokens, at, 1) ? ['VERB', 'VBZ'] : null;
    },
  },
  {
    name: 'compound participle is an adjective',
    example: 'rebel-held Azaz',
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      const next = tokens[at + 1];
      if (
        !token.text.includes('-') ||
        token.upos === 'ADJ' ||
        next === undefined ||
        !(isNoun(next) || next.upos === 'ADJ')
      )
        return null;
      return /-(?:\p{Ll}+ed|held|led|run|built|torn|hit|born|made|backed|sown|won)$/u.test(token.text)
        ? ['ADJ', 'JJ']
        : null;
    },
  },
];
