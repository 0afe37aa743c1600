import { INTRANSITIVE, TWO_OBJECTS } from '../clauses/words.ts';
import { lemmaOf } from '../lemmas.ts';
import { finiteNear, hasAuxiliary, isNoun, opensNoun, type Repair } from './rule.ts';

const TIME =
  /^(?:last|next|this|that|yesterday|today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|two|three|four|five|six|seven|eight|nine|ten|several|many|every|\d+)$/i;

const SPEECH = new Set(
  'say report add claim announce confirm state declare warn note explain argue insist acknowledge admit allege write tell threaten vow agree pledge promise appeal complain demand protest negotiate'.split(
    ' ',
  ),
);

const CLAUSE_MARKS = /^[,;:()–—]$/;

/** Past tenses and participles, auxiliaries, words in -s and -ing. */
export const VERB_REPAIRS: readonly Repair[] = [
  {
    name: '"to" before the bare form of a verb is no preposition',
    example: 'The president threatened to ban rallies',
    tagAt: (tokens, at) =>
      tokens[at]!.lemma === 'to' && tokens[at]!.upos === 'ADP' && tokens[at + 1]?.xpos === 'VB' ? ['PART', 'TO'] : null,
  },
  {
    name: 'a verb with an object is finite',
    example: 'The advance forced thousands to flee',
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      if (token.xpos !== 'VBN' || token.upos !== 'VERB' || hasAuxiliary(tokens, at) || token.text.includes('-'))
        return null;
      const before = tokens[at - 1];
      const next = tokens[at + 1];
      if (
        before === undefined ||
        !(
          isNoun(before) ||
          before.xpos === 'PRP' ||
          before.upos === 'ADV' ||
          before.upos === 'SYM' ||
          before.text === ','
        ) ||
        !opensNoun(next) ||
        TIME.test(next!.text) ||
        TWO_OBJECTS.has(token.lemma)
      )
        return null;
      const sure = next!.upos === 'DET' || next!.xpos === 'PRP$' || next!.xpos === 'PRP';
      if (!sure && (before.text === ',' || finiteNear(tokens, at, 1) || finiteNear(tokens, at, -1))) return null;
      if (before.text === ',' && (at < 2 || tokens[0]!.upos === 'ADP')) return null;
      return lemmaOf(token.text, 'VERB', 'VBN') === token.text.toLowerCase() || /(?:ed|d|t)$/i.test(token.text)
        ? ['VERB', 'VBD']
        : null;
    },
  },
  {
    name: 'a verb without an object is no passive',
    example: 'Thousands fled from the city; state television reported on Sunday',
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      if (
        token.xpos !== 'VBN' ||
        token.upos !== 'VERB' ||
        !(INTRANSITIVE.has(token.lemma) || SPEECH.has(token.lemma)) ||
        hasAuxiliary(tokens, at)
      )
        return null;
      const before = tokens[at - 1];
      if (
        before === undefined ||
        !(isNoun(before) || before.xpos === 'PRP') ||
        tokens[at + 1]?.text === 'by' ||
        /(?:[^e]en|wn|ne|un)$/.test(token.text)
      )
        return null;
      return finiteNear(tokens, at, -1) || (SPEECH.has(token.lemma) && finiteNear(tokens, at, 1))
        ? null
        : ['VERB', 'VBD'];
    },
  },
  {
    name: 'a whole sentence has a finite verb',
    example: 'Chad quarrelled with Sudan over water.',
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      if (token.xpos !== 'VBN' || token.upos !== 'VERB' || !isNoun(tokens[at - 1]) || tokens[at + 1]?.text === 'by')
        return null;
      if (tokens.at(-1)!.text !== '.' || /(?:[^e]en|wn|ne|un)$/.test(token.text)) return null;
      const isOpen = tokens.every((t, i) => {
        if (i === at) return true;
        if (i < at && (t.upos === 'VERB' || t.upos === 'AUX' || CLAUSE_MARKS.test(t.text))) return false;
        const finite = /^(?:VBD|VBZ|VBP|MD)$/.test(t.xpos);
        return !finite || (i > at && SPEECH.has(t.lemma));
      });
      return isOpen ? ['VERB', 'VBD'] : null;
    },
  },
  {
    name: '"have" before a participle is an auxiliary',
    example: 'They have so far been unable to enter',
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      if (token.lemma !== 'have' || token.upos !== 'VERB') return null;
      let i = at + 1;
      while (tokens[i]?.upos === 'ADV' || tokens[i]?.lemma === 'not') i++;
      const next = tokens[i];
      const isParticiple = next?.xpos === 'VBN' || (next?.xpos === 'VBD' && i > at + 1);
      return next?.lemma === 'be' || (isParticiple && !isNoun(tokens[i + 1])) ? ['AUX', token.xpos] : null;
    },
  },
  {
    name: 'after "be" a verb, not a noun',
    example: 'The hospital was hit twice and is no longer operating',
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      if (!/^(?:NN|RB|JJ|VB|VBD)$/.test(token.xpos) || at === 0) return null;
      let i = at - 1;
      while (
        i >= 0 &&
        (tokens[i]!.upos === 'ADV' ||
          tokens[i]!.upos === 'PART' ||
          (tokens[i]!.text === 'no' && tokens[i + 1]?.text === 'longer') ||
          tokens[i]!.text === 'longer')
      )
        i--;
      if (tokens[i]?.lemma !== 'be' || isNoun(tokens[at + 1])) return null;
      if (/^(?:hit|cut|shot|split|put|set|hurt|shut|burst|struck|held|lost)$/i.test(token.text)) return ['VERB', 'VBN'];
      return token.xpos === 'NN' && i < at - 1 && /ing$/.test(token.text) ? ['VERB', 'VBG'] : null;
    },
  },
  {
    name: 'a word in -s before an article where no verb stands',
    example: 'Neither side controls the town',
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      const next = tokens[at + 1];
      if (
        token.xpos !== 'NNS' ||
        !/[^s]s$/.test(token.text) ||
        !(isNoun(tokens[at - 1]) || tokens[at - 1]?.xpos === 'PRP' || tokens[at - 1]?.xpos === 'VBG') ||
        !(next?.xpos === 'DT' || next?.xpos === 'PRP$')
      )
        return null;
      return finiteNear(tokens, at, 1) || finiteNear(tokens, at, -1) ? null : ['VERB', 'VBZ'];
    },
  },
  {
    name: 'a word in -ing right before a finite verb is a noun',
    example: 'Shelling damaged the school',
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
];
