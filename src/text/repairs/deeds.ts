import { lemmaOf } from '../lemmas.ts';
import { DEEDS, finiteNear, isBe, isNoun, opensNoun, type Repair } from './rule.ts';

const GROUP = /^(?:[Pp]olice|[Mm]ilitia|[Pp]eople|\p{Lu}{3,})$/u;

const MEETING = /^(?:clash|clashes|battle|battles|fight|fights)$/i;

/** What is done in the wordings of headlines and logs: deeds in -s, in -ed and bare, and what stands beside them. */
export const DEED_REPAIRS: readonly Repair[] = [
  {
    name: 'a word in -s before an article where no verb stands',
    example: 'Neither side controls the town',
    on: ['NNS'],
    spelled: /[^s]s$/,
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      const next = tokens[at + 1];
      if (
        token.xpos !== 'NNS' ||
        !(isNoun(tokens[at - 1]) || tokens[at - 1]?.xpos === 'PRP' || tokens[at - 1]?.xpos === 'VBG') ||
        !(next?.xpos === 'DT' || next?.xpos === 'PRP$')
      )
        return null;
      return finiteNear(tokens, at, 1) || finiteNear(tokens, at, -1) ? null : ['VERB', 'VBZ'];
    },
  },
  {
    name: 'a word in -s before a number where no verb stands',
    example: 'Unknown group kills two officials',
    on: ['NNS'],
    spelled: /[^s]s$/,
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      if (token.xpos !== 'NNS' || tokens[at + 1]?.upos !== 'NUM') return null;
      if (!isNoun(tokens[at - 1]) || !DEEDS.has(lemmaOf(token.text, 'VERB', 'VBZ'))) return null;
      return finiteNear(tokens, at, 1) || finiteNear(tokens, at, -1) ? null : ['VERB', 'VBZ'];
    },
  },
  {
    name: 'a deed between who did it and to whom, where no verb stands',
    example: 'Gunmen attack farmers; army battles bandits; police exchange fire with raiders',
    on: ['NOUN'],
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      const doer = tokens[at - 1];
      const next = tokens[at + 1];
      if (token.upos !== 'NOUN' || !doer || !isNoun(doer)) return null;
      const several = doer.xpos === 'NNS' || doer.xpos === 'NNPS' || GROUP.test(doer.text);
      const agrees = token.xpos === 'NN' ? several : !several || GROUP.test(doer.text);
      if (!agrees || !DEEDS.has(lemmaOf(token.text, 'VERB', token.xpos === 'NN' ? 'VB' : 'VBZ'))) return null;
      const meets = next?.upos === 'ADP' && MEETING.test(token.text) && /^(?:with|during|over|in|at)$/.test(next.text);
      if (!opensNoun(next) && next?.upos !== 'ADJ' && !meets) return null;
      if (finiteNear(tokens, at, 1) || finiteNear(tokens, at, -1)) return null;
      return token.xpos === 'NN' ? ['VERB', 'VBP'] : ['VERB', 'VBZ'];
    },
  },
  {
    name: 'a deed in -ed behind those who did it is no adjective',
    example: 'Troops battled insurgents in Kado; soldiers retreated to a barracks',
    on: ['ADJ'],
    spelled: /ed$/,
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      const doer = tokens[at - 1];
      const next = tokens[at + 1];
      if (token.upos !== 'ADJ' || !doer || !next) return null;
      if (doer.xpos !== 'NNS' && doer.xpos !== 'NNPS' && !GROUP.test(doer.text)) return null;
      const lemma = lemmaOf(token.text, 'VERB', 'VBD');
      const fits =
        next.upos === 'ADP' ? /^(?:retreat|clash|battle|raid|attack|advance|withdraw)$/.test(lemma) : opensNoun(next);
      if (!fits || !(DEEDS.has(lemma) || lemma === 'retreat' || lemma === 'advance')) return null;
      return finiteNear(tokens, at, 1) || finiteNear(tokens, at, -1) ? null : ['VERB', 'VBD'];
    },
  },
  {
    name: '"back" between several who act and whom, where no verb stands',
    example: 'Chad and Sudan back the government',
    on: ['ADV'],
    spelled: /^back$/,
    tagAt: (tokens, at) => {
      const doer = tokens[at - 1];
      if (tokens[at]!.upos !== 'ADV' || !isNoun(doer) || !opensNoun(tokens[at + 1])) return null;
      const several = /^NNP?S$/.test(doer!.xpos) || tokens.slice(0, at).some((t) => t.text === 'and');
      return several && tokens.every((t, i) => i === at || (t.upos !== 'VERB' && t.upos !== 'AUX'))
        ? ['VERB', 'VBP']
        : null;
    },
  },
  {
    name: 'what a name does in -s with things for somebody',
    example: 'Chad supplies weapons to the rebels',
    on: ['NNS'],
    spelled: /^(?:supplies|ships|sends|exports|funnels|transfers|hands|lends|grants|offers|delivers)$/,
    tagAt: (tokens, at) => {
      if (tokens[at]!.xpos !== 'NNS' || tokens[at - 1]?.upos !== 'PROPN') return null;
      let to = at + 1;
      while (to < at + 5 && (isNoun(tokens[to]) || tokens[to]?.upos === 'ADJ' || tokens[to]?.upos === 'CCONJ')) to++;
      if (to === at + 1 || tokens[to]?.text !== 'to') return null;
      return finiteNear(tokens, at, 1) || finiteNear(tokens, at, -1) ? null : ['VERB', 'VBZ'];
    },
  },
  {
    name: '"shot and killed" and "shot dead" are said by verbs',
    example: 'A man shot and killed his neighbour',
    on: ['NOUN'],
    spelled: /^shot$/,
    tagAt: (tokens, at) => {
      if (tokens[at]!.upos !== 'NOUN' || !isNoun(tokens[at - 1])) return null;
      if (tokens[at + 1]?.text === 'dead')
        return tokens[at - 1]!.upos === 'PROPN' && isBe(tokens[at - 3]) ? ['VERB', 'VBN'] : ['VERB', 'VBD'];
      const next = tokens[at + 1];
      if (/^(?:and|,)$/.test(next?.text ?? '') && /^V/.test(tokens[at + 2]?.xpos ?? '')) return ['VERB', 'VBD'];
      const object = opensNoun(next) || next?.upos === 'ADJ' || next?.xpos === 'VBN';
      const several = tokens[at - 1]!.xpos === 'NNS' || GROUP.test(tokens[at - 1]!.text);
      return several && object && !finiteNear(tokens, at, -1) ? ['VERB', 'VBD'] : null;
    },
  },
  {
    name: 'a word in -ing right before a finite verb is a noun',
    example: 'Shelling damaged the school',
    on: ['VBG'],
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      const before = tokens[at - 1];
      const next = tokens[at + 1];
      if (
        token.xpos !== 'VBG' ||
        token.upos !== 'VERB' ||
        next === undefined ||
        !/^(?:VBD|VBZ|VBP|MD)$/.test(next.xpos)
      )
        return null;
      return before === undefined ||
        before.upos === 'SCONJ' ||
        before.upos === 'ADJ' ||
        before.upos === 'DET' ||
        before.upos === 'PUNCT' ||
        before.xpos === 'POS'
        ? ['NOUN', 'NN']
        : null;
    },
  },
  {
    name: 'a participle with "by" before another verb',
    example: 'Rebels backed by Turkey captured the town',
    on: ['VBD'],
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      if (
        token.xpos !== 'VBD' ||
        token.upos !== 'VERB' ||
        tokens[at + 1]?.text !== 'by' ||
        !opensNoun(tokens[at + 2]) ||
        !isNoun(tokens[at - 1])
      )
        return null;
      return finiteNear(tokens, at, 1) ? ['VERB', 'VBN'] : null;
    },
  },
  {
    name: '"having" before a participle is its auxiliary',
    example: 'Having evacuated 15 homes, police left',
    spelled: /^having$/i,
    tagAt: (tokens, at) => (/^VB[DN]$/.test(tokens[at + 1]?.xpos ?? '') ? ['AUX', 'VBG'] : null),
  },
  {
    name: 'behind "having" stands a participle',
    example: 'Having fought for a week, the army left',
    on: ['VBD'],
    tagAt: (tokens, at) =>
      /^having$/i.test(tokens[at - 1]?.text ?? '') && tokens[at]!.xpos === 'VBD' ? ['VERB', 'VBN'] : null,
  },
  {
    name: 'two harms in a row that are counted apart are both suffered',
    example: '1 soldier [killed] 5 injured in a blast',
    on: ['VBD'],
    spelled: /^(?:killed|wounded|injured|arrested)$/,
    tagAt: (tokens, at) =>
      tokens[at]!.xpos === 'VBD' &&
      tokens[at + 1]?.upos === 'NUM' &&
      /^(?:injured|wounded|hurt|missing|arrested|captured)$/.test(tokens[at + 2]?.text ?? '') &&
      tokens.slice(Math.max(0, at - 4), at).some((t) => t.upos === 'NUM')
        ? ['VERB', 'VBN']
        : null,
  },
];
