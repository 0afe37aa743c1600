import { DAY, finiteNear, isBe, isNoun, opensSentence, type Repair } from './rule.ts';

const CAPITALS = /^\p{Lu}{2,}$/u;

const BULLET = /^[\u2022\u2023\u25aa\u25cf\u25e6\u2043\u2219\u25ba\u25a0\u25a1\ue000-\uf8ff*|#_~()[\]{}<>"“”‘’`]+$/;

const IRREGULAR_PAST =
  /^(?:overran|overthrew|overtook|overcame|withdrew|withheld|withstood|retook|rebuilt|undertook|underwent|foresaw|fled|sought|fought|took|drove|struck|threw|flew|sank|caught|taught|brought|bought|shook|swept|crept|swore|tore|wept|knelt)$/;

const CLOSED =
  /^(?:i|you|he|she|it|we|they|me|him|her|us|them|my|your|his|its|our|their|mine|yours|hers|ours|theirs|\p{L}*sel(?:f|ves)|the|an?|this|that|these|those|all|any|both|each|either|every|neither|no|none|some|another|such|half|who(?:m|se|ever|mever)?|which(?:ever)?|what(?:ever)?|when(?:ever)?|where(?:ver)?|why|how(?:ever)?|there|one|others?|\p{L}+(?:one|body|thing))$/iu;

const RISES = /^(?:to|by|above|past|from)$/;
const FALLS = /^(?:to|by|from|on|in|into|under|last|after|without|when|before|quickly|early|late|[.,;])$/;

/** Names, numbers, nouns and what only looks like them. */
export const NOUN_REPAIRS: readonly Repair[] = [
  {
    name: 'capitals that end in S are a name, no plural',
    example: 'ZUBAS suspended the junta',
    on: ['NNS'],
    spelled: /^(?!(?:IDPS|NGOS|POWS)$)\p{Lu}{3,}S$/u,
    tagAt: (tokens, at) => {
      const inSentence = tokens.some((t) => /^\p{Ll}{3,}$/u.test(t.text));
      return tokens[at]!.xpos === 'NNS' && inSentence ? ['PROPN', 'NNP'] : null;
    },
  },
  {
    name: 'whose rival stands before his name is a noun',
    example: 'The militia and its rival Zubrowka Front met',
    on: ['JJ'],
    spelled: /^rival$/,
    tagAt: (tokens, at) =>
      /^(?:PRP\$|POS)$/.test(tokens[at - 1]?.xpos ?? '') && tokens[at + 1]?.upos === 'PROPN' ? ['NOUN', 'NN'] : null,
  },
  {
    name: '"neighbouring" before a name describes it',
    example: 'They fled into neighbouring Chad',
    spelled: /^neighbou?ring$/i,
    tagAt: (tokens, at) => (tokens[at]!.upos !== 'ADJ' && isNoun(tokens[at + 1]) ? ['ADJ', 'JJ'] : null),
  },
  {
    name: '"rebel" before a noun in the plural is no verb',
    example: 'The town fell to rebel fighters',
    on: ['VERB'],
    spelled: /^rebel$/i,
    tagAt: (tokens, at) => (tokens[at]!.upos === 'VERB' && isNoun(tokens[at + 1]) ? ['NOUN', 'NN'] : null),
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
    spelled: /^official$/i,
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      const next = tokens[at + 1];
      if (token.upos !== 'ADJ' || at === 0) return null;
      const isLast =
        next === undefined || ['VERB', 'AUX', 'PUNCT', 'ADP', 'ADV', 'PRON'].includes(next.upos) || DAY.test(next.text);
      return isLast && !isBe(tokens[at - 1]!) ? ['NOUN', 'NN'] : null;
    },
  },
  {
    name: 'an adjective in -ly before a noun',
    example: 'Aid for 30 elderly Kadoan farmers',
    on: ['ADV'],
    spelled: /^(?:elderly|deadly|friendly|lonely|unruly|costly|early|daily|weekly)$/,
    tagAt: (tokens, at) => {
      const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
      if (token.upos !== 'ADV') return null;
      const opened = before?.upos === 'NUM' || before?.upos === 'DET' || before?.upos === 'ADP';
      return opened && (isNoun(next) || next?.upos === 'ADJ') ? ['ADJ', 'JJ'] : null;
    },
  },
  {
    name: '"held" at the end of a clause is a verb',
    example: 'The truce between the two towns held',
    spelled: /^held$/,
    tagAt: (tokens, at) => {
      const next = tokens[at + 1];
      if (tokens[at]!.upos === 'VERB' || !isNoun(tokens[at - 1])) return null;
      return next === undefined || next.upos === 'PUNCT' ? ['VERB', 'VBD'] : null;
    },
  },
  {
    name: '"is prepared to" tells what somebody is',
    example: 'The general is prepared to lift the siege',
    on: ['VBN'],
    spelled: /^(?:prepared|determined|committed)$/,
    tagAt: (tokens, at) => {
      if (tokens[at]!.xpos !== 'VBN') return null;
      return isBe(tokens[at - 1]) && tokens[at + 1]?.xpos === 'TO' ? ['ADJ', 'JJ'] : null;
    },
  },
  {
    name: '"more" behind a number and before no noun stands for those who are counted',
    example: 'The blast killed three guards and wounded four more',
    spelled: /^more$/,
    tagAt: (tokens, at) => {
      const next = tokens[at + 1];
      if (tokens[at - 1]?.upos !== 'NUM' || tokens[at]!.upos === 'NOUN') return null;
      return next === undefined || next.upos === 'PUNCT' || next.upos === 'ADP' || next.upos === 'CCONJ'
        ? ['NOUN', 'NNS']
        : null;
    },
  },
  {
    name: 'an apostrophe that touches a plural is its genitive',
    example: 'More than 120 families’ homes were damaged',
    on: ['PUNCT'],
    spelled: /^['’]$/,
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      const before = tokens[at - 1];
      if (token.upos !== 'PUNCT' || before?.xpos !== 'NNS' || !isNoun(tokens[at + 1])) return null;
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
    spelled: CAPITALS,
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      if (token.upos === 'PROPN' || token.upos === 'NOUN' || token.upos === 'NUM') return null;
      const shouting = [tokens[at - 1], tokens[at + 1]].some(
        (near) => near !== undefined && CAPITALS.test(near.text) && near.upos !== 'PROPN',
      );
      return shouting ? null : ['PROPN', 'NNP'];
    },
  },
  {
    name: 'a capital inside a sentence on a word of no closed class is a name',
    example: 'The road is mined, Human Rights Watch said',
    on: ['PRON', 'DET', 'WDT', 'WRB'],
    spelled: /^\p{Lu}\p{Ll}/u,
    tagAt: (tokens, at) => {
      const { text, upos, xpos } = tokens[at]!;
      const isClosed = upos === 'PRON' || upos === 'DET' || xpos === 'WDT' || xpos === 'WRB';
      return isClosed && !opensSentence(tokens, at) && !CLOSED.test(text) ? ['PROPN', 'NNP'] : null;
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
    on: ['SCONJ'],
    spelled: /^(?:by|into)$/i,
    tagAt: (tokens, at) => {
      if (tokens[at]!.upos !== 'SCONJ') return null;
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
    spelled: /^[\p{Ll}-]{2,}ed$/u,
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      if (
        token.upos !== 'ADJ' ||
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
    spelled: /^(?:May|March)$/,
    tagAt: (tokens, at) =>
      tokens[at]!.upos !== 'PROPN' && (tokens[at - 1]?.upos === 'NUM' || tokens[at + 1]?.upos === 'NUM')
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
    spelled: IRREGULAR_PAST,
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      if (token.upos !== 'NOUN' && token.upos !== 'ADJ' && token.upos !== 'PROPN') return null;
      return !isBe(tokens[at - 1]) ? ['VERB', 'VBD'] : null;
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
    spelled: BULLET,
    tagAt: (tokens, at) => (tokens[at]!.upos !== 'PUNCT' && tokens[at]!.xpos !== 'POS' ? ['PUNCT', 'NFP'] : null),
  },
  {
    name: 'an adjective that no noun follows is a noun',
    example: 'before the Manbij offensive; killed three civilians',
    on: ['ADJ', 'ADV'],
    spelled:
      /^(?:(?:counter-?)?offensive|militant|insurgent|civilian|islamist|jihadist|extremist|separatist|loyalist|rebel|military|native|local|national)$/i,
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      const next = tokens[at + 1];
      if (token.upos !== 'ADJ' && token.upos !== 'ADV') return null;
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
];
