import { INTRANSITIVE, TWO_OBJECTS } from '../clauses/words.ts';
import { lemmaOf } from '../lemmas.ts';
import { finiteNear, hasAuxiliary, isBe, isNoun, opensNoun, type Repair, SPEECH } from './rule.ts';

const TIME =
  /^(?:last|next|this|that|yesterday|today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|two|three|four|five|six|seven|eight|nine|ten|several|many|every|\d+)$/i;

/** Deeds of war whose verb is spelled as their noun. */
const DEEDS = new Set(
  'attack kill raid clash battle shoot exchange ambush bomb shell storm strike fight torch fire target murder abduct arrest rescue retake steal loot assault ransack back'.split(
    ' ',
  ),
);
/** What is given to another, and the giving of it. */
const GIVING = /^(?:supplies|ships|sends|exports|funnels|transfers|hands|lends|grants|offers|delivers)$/;
/** Words for several who act, and acronyms of groups. */
const GROUP = /^(?:[Pp]olice|[Mm]ilitia|[Pp]eople|\p{Lu}{3,})$/u;
const MEETING = /^(?:clash|clashes|battle|battles|fight|fights)$/i;

/** "last week", "two days later": a time, not an object; but "four of the villages" is one. */
const isTimeSpan = (tokens: Parameters<Repair['tagAt']>[0], at: number): boolean =>
  TIME.test(tokens[at]!.text) &&
  (tokens[at]!.upos !== 'NUM' ||
    /^(?:second|minute|hour|day|night|week|month|year|time)$/.test(tokens[at + 1]?.lemma ?? ''));

const CLAUSE_MARKS = /^[,;:()–—]$/;

/** Adverbs that stand between a number and the participle that describes what it counts. */
const HOW_MOVED = new Set('internally newly recently forcibly previously formerly repeatedly temporarily'.split(' '));

/** How the number begins that is the object of a verb. */
const AMOUNT =
  /^(?:\d[\d,.]*|more|at|about|around|some|up|nearly|almost|over|an?|hundreds|thousands|tens|dozens|scores|several)$/i;

/** Verbs in -s that are no noun: what the tagger takes them for tells nothing. */
const NEVER_NOUNS =
  /^(?:consists|comprises|belongs|insists|depends|accuses|condemns|denounces|urges|denies|vows|refuses|rejects|threatens|agrees|wants|says|warns)$/;

/** Verbs whose "that …" has a bare verb: what is asked for. */
const ASKING = /^(?:demand|insist|urge|request|ask|propose|recommend|require|order|suggest)$/;
const ASKED =
  /^(?:withdraw|leave|stop|halt|end|cease|release|return|pull|resign|step|disarm|retreat|honor|honour|respect|allow|ease|lift|grant|account|probe|aid)$/;

/** "lost ground", "taken control": done, and no description. */
const DONE =
  /^(?:lost|gained|won|taken|seized|regained|retaken|ceded|conceded|made|suffered|opened|launched|abandoned)$/;
const DONE_TO =
  /^(?:ground|control|territory|contact|power|position|positions|progress|gains|advances|losses|fire|attacks)$/;

/** Past tenses and participles, auxiliaries, words in -s and -ing. */
export const VERB_REPAIRS: readonly Repair[] = [
  {
    name: 'a deed behind a comma goes on with the verb of a headline',
    example: 'Rebels clash with army, retake hilltop town',
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
    tagAt: (tokens, at) =>
      tokens[at]!.text === 'bound' && isNoun(tokens[at - 1]) && tokens[at + 1]?.text === 'for' ? ['ADJ', 'JJ'] : null,
  },
  {
    name: 'what a camp or a town "hosts" is its object',
    example: 'The camp hosts 45,000 displaced people',
    on: ['NOUN'],
    tagAt: (tokens, at) =>
      /^(?:hosts|houses|shelters)$/.test(tokens[at]!.text) &&
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
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      if (token.upos !== 'NOUN' || !NEVER_NOUNS.test(token.text)) return null;
      return at > 0 && !finiteNear(tokens, at, -1) ? ['VERB', 'VBZ'] : null;
    },
  },
  {
    name: 'a bare verb in what is asked for',
    example: 'The council demanded that the rebels withdraw from the town',
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      if (token.upos !== 'NOUN' || !ASKED.test(token.text) || !isNoun(tokens[at - 1])) return null;
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
    tagAt: (tokens, at) =>
      /^(?:left|made|rendered)$/i.test(tokens[at]!.text) &&
      tokens[at]!.upos === 'ADJ' &&
      tokens[at + 1]?.text.toLowerCase() === 'homeless'
        ? ['VERB', 'VBN']
        : null,
  },
  {
    name: 'left or rendered homeless, as a state',
    example: 'The fire left 45 families homeless',
    on: ['NOUN'],
    tagAt: (tokens, at) =>
      tokens[at]!.text.toLowerCase() === 'homeless' &&
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
    on: ['VBN'],
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
    name: '"fired at" is what somebody did',
    example: 'Gunmen fired at a vehicle near the market',
    on: ['VBN'],
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      if (token.xpos !== 'VBN' || !/^(?:fired|shot)$/i.test(token.text) || hasAuxiliary(tokens, at)) return null;
      if (!isNoun(tokens[at - 1]) || !/^(?:at|on|upon|into|in)$/.test(tokens[at + 1]?.text ?? '')) return null;
      return finiteNear(tokens, at, -1) || finiteNear(tokens, at, 1) ? null : ['VERB', 'VBD'];
    },
  },
  {
    name: 'a participle in re- behind "have"',
    example: 'It had re-captured more territory',
    on: ['ADJ'],
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      const have =
        tokens[at - 1]?.lemma === 'have' || (tokens[at - 1]?.upos === 'ADV' && tokens[at - 2]?.lemma === 'have');
      return have && token.upos === 'ADJ' && /^re-?\p{L}{3,}ed$/iu.test(token.text) ? ['VERB', 'VBN'] : null;
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
  {
    name: 'a word in -s before an article where no verb stands',
    example: 'Neither side controls the town',
    on: ['NNS'],
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
    name: 'a word in -s before a number where no verb stands',
    example: 'Unknown group kills two officials',
    on: ['NNS'],
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      if (token.xpos !== 'NNS' || !/[^s]s$/.test(token.text) || tokens[at + 1]?.upos !== 'NUM') return null;
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
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      const doer = tokens[at - 1];
      const next = tokens[at + 1];
      if (token.upos !== 'ADJ' || !/ed$/.test(token.text) || !doer || !next) return null;
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
    tagAt: (tokens, at) => {
      const doer = tokens[at - 1];
      if (tokens[at]!.text !== 'back' || tokens[at]!.upos !== 'ADV' || !isNoun(doer) || !opensNoun(tokens[at + 1]))
        return null;
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
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      if (token.xpos !== 'NNS' || !GIVING.test(token.text) || tokens[at - 1]?.upos !== 'PROPN') return null;
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
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      if (token.upos !== 'NOUN' || token.text !== 'shot' || !isNoun(tokens[at - 1])) return null;
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
    tagAt: (tokens, at) => {
      if (/^having$/i.test(tokens[at]!.text) && /^VB[DN]$/.test(tokens[at + 1]?.xpos ?? '')) return ['AUX', 'VBG'];
      return /^having$/i.test(tokens[at - 1]?.text ?? '') && tokens[at]!.xpos === 'VBD' ? ['VERB', 'VBN'] : null;
    },
  },
  {
    name: 'two harms in a row that are counted apart are both suffered',
    example: '1 soldier [killed] 5 injured in a blast',
    tagAt: (tokens, at) =>
      tokens[at]!.xpos === 'VBD' &&
      /^(?:killed|wounded|injured|arrested)$/.test(tokens[at]!.text) &&
      tokens[at + 1]?.upos === 'NUM' &&
      /^(?:injured|wounded|hurt|missing|arrested|captured)$/.test(tokens[at + 2]?.text ?? '') &&
      tokens.slice(Math.max(0, at - 4), at).some((t) => t.upos === 'NUM')
        ? ['VERB', 'VBN']
        : null,
  },
];
