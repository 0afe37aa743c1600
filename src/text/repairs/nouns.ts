import { finiteNear, isBe, isNoun, type Repair } from './rule.ts';

const CAPITALS = /^\p{Lu}{2,}$/u;

const BULLET = /^[\u2022\u2023\u25aa\u25cf\u25e6\u2043\u2219\u25ba\u25a0\u25a1\ue000-\uf8ff*|#_~()[\]{}<>"“”‘’`]+$/;

const IRREGULAR_PAST =
  /^(?:overran|overthrew|overtook|overcame|withdrew|withheld|withstood|retook|rebuilt|undertook|underwent|foresaw|fled|sought|fought|took|drove|struck|threw|flew|sank|caught|taught|brought|bought|shook|swept|crept|swore|tore|wept|knelt)$/;

/** Names, numbers, nouns and what only looks like them. */
export const NOUN_REPAIRS: readonly Repair[] = [
  {
    name: 'capitals are a name',
    example: 'towns held by IS',
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      if (token.upos === 'PROPN' || token.upos === 'NOUN' || !CAPITALS.test(token.text) || token.upos === 'NUM')
        return null;
      const shouting = [tokens[at - 1], tokens[at + 1]].some(
        (near) => near !== undefined && CAPITALS.test(near.text) && near.upos !== 'PROPN',
      );
      return shouting ? null : ['PROPN', 'NNP'];
    },
  },
  {
    name: '"to" before a noun is a preposition',
    example: 'The hill is open to visitors',
    tagAt: (tokens, at) =>
      tokens[at]!.xpos === 'TO' && (isNoun(tokens[at + 1]) || tokens[at + 1]?.upos === 'DET') ? ['ADP', 'IN'] : null,
  },
  {
    name: 'an adjective in -ed after its noun, before "and" and a past tense',
    example: 'The column advanced and took the ridge',
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
      /^(?:May|March)$/.test(tokens[at]!.text) &&
      tokens[at]!.upos !== 'PROPN' &&
      (tokens[at - 1]?.upos === 'NUM' || tokens[at + 1]?.upos === 'NUM')
        ? ['PROPN', 'NNP']
        : null,
  },
  {
    name: 'a past tense between a number or an article and a noun is a participle',
    example: 'resulted in ten reported deaths',
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
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      if (token.upos !== 'NOUN' && token.upos !== 'ADJ' && token.upos !== 'PROPN') return null;
      return IRREGULAR_PAST.test(token.text) && !isBe(tokens[at - 1]) ? ['VERB', 'VBD'] : null;
    },
  },
  {
    name: 'a bullet is a mark',
    example: '• Fighting went on',
    tagAt: (tokens, at) => (tokens[at]!.upos !== 'PUNCT' && BULLET.test(tokens[at]!.text) ? ['PUNCT', 'NFP'] : null),
  },
  {
    name: 'an adjective that no noun follows is a noun',
    example: 'before the Manbij offensive; killed three civilians',
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
          before.upos === 'NUM'
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
    tagAt: (tokens, at) => {
      const [two, one, token, next] = [tokens[at - 2], tokens[at - 1], tokens[at]!, tokens[at + 1]];
      if (token.xpos !== 'VBG' || one?.xpos !== 'NN' || !(two?.upos === 'ADP' || two?.upos === 'ADJ')) return null;
      return next === undefined || next.upos === 'ADP' || next.upos === 'PUNCT' || next.upos === 'CCONJ'
        ? ['NOUN', 'NN']
        : null;
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
