import { INTRANSITIVE, TWO_OBJECTS } from '../clauses/words.ts';
import { lemmaOf } from '../lemmas.ts';
import { AMOUNT, DEEDS, finiteNear, hasAuxiliary, isNoun, opensNoun, type Repair, SPEECH } from './rule.ts';

const TIME =
  /^(?:last|next|this|that|yesterday|today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|two|three|four|five|six|seven|eight|nine|ten|several|many|every|\d+)$/i;

const isTimeSpan = (tokens: Parameters<Repair['tagAt']>[0], at: number): boolean =>
  TIME.test(tokens[at]!.text) &&
  (tokens[at]!.upos !== 'NUM' ||
    /^(?:second|minute|hour|day|night|week|month|year|time)$/.test(tokens[at + 1]?.lemma ?? ''));

const CLAUSE_MARKS = /^[,;:()–—]$/;

const HOW_MOVED = new Set('internally newly recently forcibly previously formerly repeatedly temporarily'.split(' '));

const DONE =
  /^(?:lost|gained|won|taken|seized|regained|retaken|ceded|conceded|made|suffered|opened|launched|abandoned)$/;

const DONE_TO =
  /^(?:ground|control|territory|contact|power|position|positions|progress|gains|advances|losses|fire|attacks)$/;

const NOT_ONLY_PARTICIPLE = /(?<!(?:[^e]e|w|u)n|ne)$/;

/** Past tenses and participles, and the auxiliaries that tell one from the other. */
export const PARTICIPLE_REPAIRS: readonly Repair[] = [
  {
    name: 'a verb with an object is finite',
    example: 'The advance forced thousands to flee',
    on: ['VBN'],
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
        isTimeSpan(tokens, at + 1) ||
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
    name: 'a participle behind its adverb describes the noun that it stands before',
    example: 'Aid for 14,500 internally displaced households',
    on: ['VBN', 'VBD'],
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      const opening = tokens[at - 2];
      if (token.upos !== 'VERB' || !/^VB[ND]$/.test(token.xpos) || tokens[at + 1]?.upos !== 'NOUN') return null;
      if (!HOW_MOVED.has(tokens[at - 1]?.lemma ?? '')) return null;
      return opening === undefined || /^(?:NUM|DET|ADP|ADJ|PRON|VERB|CCONJ)$/.test(opening.upos) ? ['ADJ', 'JJ'] : null;
    },
  },
  {
    name: 'a participle with a number for its object is finite',
    example: 'The flood injured dozens and displaced more than 4,000',
    on: ['VBN'],
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      const before = tokens[at - 1];
      if (token.xpos !== 'VBN' || token.upos !== 'VERB' || hasAuxiliary(tokens, at)) return null;
      if (before !== undefined && before.upos !== 'CCONJ' && before.text !== ',') return null;
      return AMOUNT.test(tokens[at + 1]?.text ?? '') ? ['VERB', 'VBD'] : null;
    },
  },
  {
    name: 'left or rendered homeless',
    example: 'Some 80 houses were swept away and 45 families rendered homeless',
    on: ['ADJ'],
    spelled: /^(?:left|made|rendered)$/i,
    tagAt: (tokens, at) =>
      tokens[at]!.upos === 'ADJ' && tokens[at + 1]?.text.toLowerCase() === 'homeless' ? ['VERB', 'VBN'] : null,
  },
  {
    name: 'left or rendered homeless, as a state',
    example: 'The fire left 45 families homeless',
    on: ['NOUN'],
    spelled: /^homeless$/i,
    tagAt: (tokens, at) =>
      tokens[at]!.upos === 'NOUN' &&
      (isNoun(tokens[at - 1]) || tokens[at - 1]?.upos === 'VERB' || tokens[at - 1]?.upos === 'NUM') &&
      !isNoun(tokens[at + 1])
        ? ['ADJ', 'JJ']
        : null,
  },
  {
    name: 'a verb without an object is no passive',
    example: 'Thousands fled from the city; state television reported on Sunday',
    on: ['VBN'],
    spelled: NOT_ONLY_PARTICIPLE,
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
      if (before === undefined || !(isNoun(before) || before.xpos === 'PRP') || tokens[at + 1]?.text === 'by')
        return null;
      return finiteNear(tokens, at, -1) || (SPEECH.has(token.lemma) && finiteNear(tokens, at, 1))
        ? null
        : ['VERB', 'VBD'];
    },
  },
  {
    name: 'a whole sentence has a finite verb',
    example: 'Chad quarrelled with Sudan over water.',
    on: ['VBN'],
    spelled: NOT_ONLY_PARTICIPLE,
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      if (token.xpos !== 'VBN' || token.upos !== 'VERB' || !isNoun(tokens[at - 1]) || tokens[at + 1]?.text === 'by')
        return null;
      if (tokens.at(-1)!.text !== '.') return null;
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
    name: '"fired at" is what somebody did',
    example: 'Gunmen fired at a vehicle near the market',
    on: ['VBN'],
    spelled: /^(?:fired|shot)$/i,
    tagAt: (tokens, at) => {
      if (tokens[at]!.xpos !== 'VBN' || hasAuxiliary(tokens, at)) return null;
      if (!isNoun(tokens[at - 1]) || !/^(?:at|on|upon|into|in)$/.test(tokens[at + 1]?.text ?? '')) return null;
      return finiteNear(tokens, at, -1) || finiteNear(tokens, at, 1) ? null : ['VERB', 'VBD'];
    },
  },
  {
    name: 'a participle in re- behind "have"',
    example: 'It had re-captured more territory',
    on: ['ADJ'],
    spelled: /^re-?\p{L}{3,}ed$/iu,
    tagAt: (tokens, at) => {
      const have =
        tokens[at - 1]?.lemma === 'have' || (tokens[at - 1]?.upos === 'ADV' && tokens[at - 2]?.lemma === 'have');
      return have && tokens[at]!.upos === 'ADJ' ? ['VERB', 'VBN'] : null;
    },
  },
  {
    name: '"have" before a participle is an auxiliary',
    example: 'They have so far been unable to enter, and claim to have captured Kado',
    on: ['VERB'],
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      if (token.lemma !== 'have' || token.upos !== 'VERB') return null;
      let i = at + 1;
      while (tokens[i]?.upos === 'ADV' || tokens[i]?.lemma === 'not' || tokens[i]?.lemma === 'once') i++;
      const next = tokens[i];
      const isParticiple = next?.xpos === 'VBN' || (next?.xpos === 'VBD' && i > at + 1);
      // "to have taken control"; but "they have displaced people".
      const isInfinitive = tokens[at - 1]?.lemma === 'to';
      // "have lost ground": what is lost or taken is never described by it where it cannot be counted.
      const isDone = isParticiple && DONE.test(next.text) && DONE_TO.test(tokens[i + 1]?.text ?? '');
      return next?.lemma === 'be' || isDone || (isParticiple && (isInfinitive || !isNoun(tokens[i + 1])))
        ? ['AUX', token.xpos]
        : null;
    },
  },
  {
    name: 'after "be" a verb, not a noun',
    example: 'The hospital was hit twice and is no longer operating',
    on: ['NN', 'RB', 'JJ', 'VB', 'VBD'],
    spelled: /^(?:hit|cut|shot|split|put|set|hurt|shut|burst|struck|held|lost)$|ed$|ing$/i,
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
      const isDeed = token.xpos === 'JJ' && /ed$/.test(token.text) && DEEDS.has(lemmaOf(token.text, 'VERB', 'VBN'));
      if (isDeed && (tokens[at + 1]?.upos === 'ADP' || tokens[at + 1]?.upos === 'PUNCT')) return ['VERB', 'VBN'];
      return token.xpos === 'NN' && i < at - 1 && /ing$/.test(token.text) ? ['VERB', 'VBG'] : null;
    },
  },
];
