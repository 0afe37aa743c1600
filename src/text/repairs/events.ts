import type { TaggedToken } from '../clause.ts';
import { DAY, finiteNear, isNoun, opensNoun, opensSentence, type Repair } from './rule.ts';

const EVENT_IN_ING = /^(?:shelling|fighting|bombing|shooting|looting|firing|infighting)$/i;

const GOES_ON =
  /^(?:continued|resumed|began|started|erupted|broke|raged|flared|intensified|escalated|ended|ceased|stopped|subsided|spread|has|had)$/;

const isPast = (token: TaggedToken | undefined): boolean => token?.xpos === 'VBD' || token?.xpos === 'VBN';

function opensCounted(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || DAY.test(token.text)) return false;
  return opensNoun(token) || /^(?:at|more|up|nearly|about|around|some|between|over)$/.test(token.text);
}

/** Events in -ing and nouns that stand like them. */
export const EVENT_REPAIRS: readonly Repair[] = [
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
    example: 'The bridge reopened, although fighting resumed on Monday',
    on: ['VBG'],
    spelled: EVENT_IN_ING,
    tagAt: (tokens, at) => {
      const before = tokens[at - 1];
      if (tokens[at]!.xpos !== 'VBG' || !GOES_ON.test(tokens[at + 1]?.text ?? '')) return null;
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
    spelled: /^(?:crossing|landing|building)$/,
    tagAt: (tokens, at) => {
      if (tokens[at]!.xpos !== 'VBG') return null;
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
    spelled: /^remains$/,
    tagAt: (tokens, at) => {
      const next = tokens[at + 1];
      if (tokens[at]!.upos !== 'NOUN' || !isNoun(tokens[at - 1])) return null;
      const isState = next?.xpos === 'VBN' || next?.upos === 'ADJ';
      return isState && !finiteNear(tokens, at, -1) && !finiteNear(tokens, at, 1) ? ['VERB', 'VBZ'] : null;
    },
  },
  {
    name: 'compound participle is an adjective',
    example: 'rebel-held Azaz',
    spelled: /-(?:\p{Ll}+ed|held|led|run|built|torn|hit|born|made|backed|sown|won)$/u,
    tagAt: (tokens, at) => {
      const next = tokens[at + 1];
      return tokens[at]!.upos !== 'ADJ' && (isNoun(next) || next?.upos === 'ADJ') ? ['ADJ', 'JJ'] : null;
    },
  },
];
