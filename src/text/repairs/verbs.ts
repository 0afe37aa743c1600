import { AMOUNT, DEEDS, finiteNear, isNoun, type Repair } from './rule.ts';

const ASKING = /^(?:demand|insist|urge|request|ask|propose|recommend|require|order|suggest)$/;

/** Verbs that the tagger takes for nouns, and the "to" before one. */
export const VERB_REPAIRS: readonly Repair[] = [
  {
    name: 'a deed behind a comma goes on with the verb of a headline',
    example: 'Rebels clash with army, retake hilltop town',
    on: ['NN'],
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      const next = tokens[at + 1];
      if (token.upos !== 'NOUN' || token.xpos !== 'NN' || tokens[at - 1]?.text !== ',' || !DEEDS.has(token.lemma))
        return null;
      if (!next || !/^(?:NOUN|PROPN|NUM|DET|ADJ)$/.test(next.upos)) return null;
      return tokens.slice(0, at).some((t) => t.upos === 'VERB' && /^VB[PZ]$/.test(t.xpos)) ? ['VERB', 'VBP'] : null;
    },
  },
  {
    name: '"bound for" behind a noun says where it goes',
    example: 'The army denied access to a relief convoy bound for the town',
    on: ['NOUN'],
    spelled: /^bound$/,
    tagAt: (tokens, at) => (isNoun(tokens[at - 1]) && tokens[at + 1]?.text === 'for' ? ['ADJ', 'JJ'] : null),
  },
  {
    name: 'what a camp or a town "hosts" is its object',
    example: 'The camp hosts 45,000 displaced people',
    on: ['NOUN'],
    spelled: /^(?:hosts|houses|shelters)$/,
    tagAt: (tokens, at) =>
      isNoun(tokens[at - 1]) &&
      AMOUNT.test(tokens[at + 1]?.text ?? '') &&
      !finiteNear(tokens, at, -1) &&
      !finiteNear(tokens, at, 1)
        ? ['VERB', 'VBZ']
        : null,
  },
  {
    name: 'a word in -s that is no noun is a verb',
    example: 'The front consists of three brigades',
    on: ['NOUN'],
    spelled:
      /^(?:consists|comprises|belongs|insists|depends|accuses|condemns|denounces|urges|denies|vows|refuses|rejects|threatens|agrees|wants|says|warns)$/,
    tagAt: (tokens, at) =>
      tokens[at]!.upos === 'NOUN' && at > 0 && !finiteNear(tokens, at, -1) ? ['VERB', 'VBZ'] : null,
  },
  {
    name: 'a bare verb in what is asked for',
    example: 'The council demanded that the rebels withdraw from the town',
    on: ['NOUN'],
    spelled:
      /^(?:withdraw|leave|stop|halt|end|cease|release|return|pull|resign|step|disarm|retreat|honor|honour|respect|allow|ease|lift|grant|account|probe|aid)$/,
    tagAt: (tokens, at) => {
      if (tokens[at]!.upos !== 'NOUN' || !isNoun(tokens[at - 1])) return null;
      const that = tokens.findLastIndex((t, i) => i < at && t.lemma === 'that');
      if (that < 1 || finiteNear(tokens, at, 1)) return null;
      if (tokens.slice(that, at).some((t) => t.upos === 'VERB' || t.upos === 'AUX' || t.text === ',')) return null;
      return tokens.slice(Math.max(0, that - 3), that).some((t) => ASKING.test(t.lemma)) ? ['VERB', 'VB'] : null;
    },
  },
  {
    name: '"to" before the bare form of a verb is no preposition',
    example: 'The president threatened to ban rallies',
    on: ['ADP'],
    tagAt: (tokens, at) =>
      tokens[at]!.lemma === 'to' && tokens[at]!.upos === 'ADP' && tokens[at + 1]?.xpos === 'VB' ? ['PART', 'TO'] : null,
  },
];
