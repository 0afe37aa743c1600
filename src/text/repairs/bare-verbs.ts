import { finiteNear, hasAuxiliary, isNoun, opensNoun, type Repair } from './rule.ts';

const WAYS_IN = /^(?:into|toward|towards|onto)$/;

/** What one does on one's way somewhere: nobody is crossed into a country. */
const MOVING = new Set('cross move push march storm pour rush roll press advance'.split(' '));

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

const isParticiple = (token: { upos: string; xpos: string } | undefined): boolean =>
  token?.upos === 'VERB' && (token.xpos === 'VBN' || token.xpos === 'VBD');

/** Verbs that headlines and logs leave bare, and participles that only look like verbs. */
export const BARE_VERB_REPAIRS: readonly Repair[] = [
  {
    name: 'a bare form behind several who act, where no other verb stands, is finite',
    example: 'Rebel forces briefly take over the town',
    on: ['VB'],
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      if (token.xpos !== 'VB' || token.upos !== 'VERB' || at === 0) return null;
      let i = at - 1;
      while (tokens[i]?.upos === 'ADV') i--;
      if (tokens[i]?.xpos !== 'NNS' && tokens[i]?.xpos !== 'NNPS') return null;
      return finiteNear(tokens, at, 1) ||
        finiteNear(tokens, at, -1) ||
        tokens.some((t, k) => k < at && t.upos === 'VERB')
        ? null
        : ['VERB', 'VBP'];
    },
  },
  {
    name: '"retake" before what is taken is a verb',
    example: 'Troops clash with rebels, retake Kado',
    on: ['NOUN'],
    spelled: /^retake$/i,
    tagAt: (tokens, at) => {
      const before = tokens[at - 1];
      if (tokens[at]!.upos !== 'NOUN' || !opensNoun(tokens[at + 1])) return null;
      return before === undefined || before.text === ',' || before.upos === 'CCONJ' ? ['VERB', 'VBP'] : null;
    },
  },
  {
    name: 'who moves into a place is not moved',
    example: 'The column crossed into the valley and seized two villages',
    on: ['VBN'],
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      if (token.xpos !== 'VBN' || token.upos !== 'VERB' || !MOVING.has(token.lemma) || hasAuxiliary(tokens, at))
        return null;
      if (!isNoun(tokens[at - 1]) || !WAYS_IN.test(tokens[at + 1]?.text ?? '')) return null;
      return finiteNear(tokens, at, -1) ? null : ['VERB', 'VBD'];
    },
  },
  {
    name: 'between an article with its adverb and a noun a participle describes',
    example: 'They seized a strategically located but deserted base',
    on: ['VBN', 'VBD'],
    tagAt: (tokens, at) => {
      if (!isParticiple(tokens[at])) return null;
      const joined =
        tokens[at - 1]?.upos === 'CCONJ' && tokens[at - 2]?.upos === 'ADJ' && /ed$/.test(tokens[at - 2]!.text);
      let i = joined ? at - 3 : at - 1;
      if (tokens[i]?.upos !== 'ADV') return null;
      while (tokens[i]?.upos === 'ADV') i--;
      if (tokens[i]?.upos !== 'DET' || tokens[i]!.xpos !== 'DT') return null;
      const next = tokens[at + 1];
      const leads =
        isNoun(next) ||
        (next?.upos === 'ADJ' && isNoun(tokens[at + 2])) ||
        (next?.upos === 'CCONJ' && isParticiple(tokens[at + 2]) && isNoun(tokens[at + 3]));
      return leads ? ['ADJ', 'JJ'] : null;
    },
  },
  {
    name: 'behind what is put in between two commas stands the verb of a sentence that has no other',
    example: 'The rebels, backed by Chad, captured Kado.',
    on: ['VBN'],
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      if (token.xpos !== 'VBN' || token.upos !== 'VERB' || tokens[at - 1]?.text !== ',' || hasAuxiliary(tokens, at))
        return null;
      if (!opensNoun(tokens[at + 1]) || tokens[0]!.upos === 'ADP') return null;
      const first = tokens.findIndex((t) => t.text === ',');
      if (first < 1 || first === at - 1 || !isNoun(tokens[first - 1])) return null;
      return tokens.some((t) => FINITE.test(t.xpos)) ? null : ['VERB', 'VBD'];
    },
  },
  {
    name: 'what a place is called describes it where the sentence has its verb',
    example: 'The army took an area of Kado called Bane',
    on: ['VBD'],
    spelled: /^(?:called|named|dubbed|nicknamed)$/,
    tagAt: (tokens, at) => {
      if (
        tokens[at]!.xpos !== 'VBD' ||
        !isNoun(tokens[at - 1]) ||
        tokens[at + 1]?.upos !== 'PROPN' ||
        hasAuxiliary(tokens, at)
      )
        return null;
      return finiteNear(tokens, at, -1) ? ['VERB', 'VBN'] : null;
    },
  },
  {
    name: '"improvised" before "explosive" describes',
    example: 'An improvised explosive device lay there',
    on: ['VERB'],
    spelled: /^improvised$/i,
    tagAt: (tokens, at) =>
      tokens[at]!.upos === 'VERB' && tokens[at + 1]?.text.toLowerCase() === 'explosive' ? ['ADJ', 'JJ'] : null,
  },
  {
    name: 'a device that was put there "detonated"',
    example: 'A bomb, planted by rebels, detonated near the market',
    on: ['VBN'],
    spelled: /^(?:detonated|exploded)$/i,
    tagAt: (tokens, at) => {
      if (tokens[at]!.xpos !== 'VBN' || hasAuxiliary(tokens, at)) return null;
      if (tokens[at - 1]?.text !== ',' && tokens[at - 1]?.text !== ')') return null;
      return tokens[at + 1]?.upos === 'ADP' && tokens[at + 1]!.text !== 'by' ? ['VERB', 'VBD'] : null;
    },
  },
  {
    name: 'two deeds joined by "or" or "and" are both told',
    example: 'The mine killed or wounded at least 26 traders',
    on: ['VBN'],
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      if (token.xpos !== 'VBN' || token.upos !== 'VERB' || hasAuxiliary(tokens, at) || !isNoun(tokens[at - 1]))
        return null;
      return tokens[at + 1]?.upos === 'CCONJ' && tokens[at + 2]?.xpos === 'VBD' && !finiteNear(tokens, at, -1)
        ? ['VERB', 'VBD']
        : null;
    },
  },
  {
    name: 'a past tense that is nothing else is a verb',
    example: 'Fighters overran the post',
    on: ['NOUN', 'PROPN', 'ADJ', 'ADP', 'ADV'],
    spelled:
      /^(?:overran|overthrew|overtook|overcame|withdrew|withheld|withstood|retook|undertook|underwent|foresaw|stole)$/,
    tagAt: (tokens, at) =>
      tokens[at]!.upos !== 'VERB' && at > 0 && opensNoun(tokens[at + 1]) ? ['VERB', 'VBD'] : null,
  },
  {
    name: 'a word in re- and -ed between who did it and what it was done to is a verb',
    example: 'The rebels re-entered the town',
    on: ['ADJ'],
    spelled: /^re-\p{L}{3,}ed$/iu,
    tagAt: (tokens, at) => {
      if (tokens[at]!.upos !== 'ADJ' || !isNoun(tokens[at - 1])) return null;
      return opensNoun(tokens[at + 1]) && !finiteNear(tokens, at, -1) ? ['VERB', 'VBD'] : null;
    },
  },
  {
    name: 'a word in -ed before "and" and a past tense is one too',
    example: 'A patrol ambushed and killed two raiders',
    on: ['NOUN'],
    spelled: /^\p{Ll}{3,}ed$/u,
    tagAt: (tokens, at) => {
      if (tokens[at]!.upos !== 'NOUN' || !isNoun(tokens[at - 1])) return null;
      return tokens[at + 1]?.upos === 'CCONJ' && tokens[at + 2]?.xpos === 'VBD' && !finiteNear(tokens, at, -1)
        ? ['VERB', 'VBD']
        : null;
    },
  },
];

/** Runs before all others: a verb that is none makes them take the true one for a participle. */
export const HEDGE_REPAIRS: readonly Repair[] = [
  {
    name: '"presumed" and "suspected" before those who act describe them',
    example: 'On Monday, presumed insurgents burned a truck',
    on: ['VERB'],
    spelled: /^(?:presumed|suspected|alleged|purported|supposed)$/i,
    tagAt: (tokens, at) => {
      const before = tokens[at - 1];
      if (tokens[at]!.upos !== 'VERB') return null;
      const opens = before === undefined || before.text === ',' || before.upos === 'ADP' || before.upos === 'CCONJ';
      return opens && isNoun(tokens[at + 1]) ? ['ADJ', 'JJ'] : null;
    },
  },
];
