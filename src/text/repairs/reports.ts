import { lemmaOf } from '../lemmas.ts';
import { finiteNear, hasAuxiliary, isNoun, opensNoun, type Repair, SPEECH } from './rule.ts';

/** Verbs that are nouns in other places and say something where they stand behind a quotation and a name. */
const SPOKEN_BEHIND = new Set(
  'answer ask boast conclude exclaim joke observe quip recall remark reply stress tweet wonder'.split(' '),
);

/** What the tagger takes for nouns or participles in the wordings of reports: headlines, speakers, events that go on. */
export const REPORT_REPAIRS: readonly Repair[] = [
  {
    name: 'a violent event that does something is a noun',
    example: 'Fighting continued near the town',
    on: ['VBG'],
    spelled: /^(?:fighting|shelling|bombing|looting)$/i,
    tagAt: (tokens, at) => {
      if (tokens[at]!.xpos !== 'VBG') return null;
      const before = tokens[at - 1];
      const opens = before === undefined || before.upos === 'CCONJ' || before.upos === 'ADJ' || before.text === ',';
      const next = tokens[at + 1];
      return opens && next !== undefined && /^VB[DNZP]$|^MD$/.test(next.xpos) ? ['NOUN', 'NN'] : null;
    },
  },
  {
    name: 'a headline tells what kills and wounds with a number',
    example: 'Shelling of the market [kills] 9, [wounds] 38',
    on: ['NNS'],
    spelled: /^(?:kills|wounds|injures|displaces|traps|strands)$/,
    tagAt: (tokens, at) =>
      tokens[at]!.xpos === 'NNS' &&
      (isNoun(tokens[at - 1]) || tokens[at - 1]?.text === ',' || tokens[at - 1]?.lemma === 'and') &&
      (tokens[at + 1]?.upos === 'NUM' || /^(?:dozens|scores|hundreds|thousands)$/.test(tokens[at + 1]?.text ?? ''))
        ? ['VERB', 'VBZ']
        : null,
  },
  {
    name: 'whom somebody shot dead is told by a verb',
    example: 'A civilian [shot] dead by gunmen; a guard [shot] dead a driver',
    on: ['NOUN'],
    spelled: /^shot$/,
    tagAt: (tokens, at) =>
      tokens[at]!.upos === 'NOUN' && tokens[at + 1]?.text === 'dead'
        ? ['VERB', opensNoun(tokens[at + 2]) ? 'VBD' : 'VBN']
        : null,
  },
  {
    name: 'several who gun somebody down',
    example: 'Policemen [gun] down two men',
    on: ['NOUN'],
    spelled: /^gun$/,
    tagAt: (tokens, at) =>
      tokens[at]!.upos === 'NOUN' && tokens[at + 1]?.text === 'down' && opensNoun(tokens[at + 2])
        ? ['VERB', 'VBP']
        : null,
  },
  {
    name: 'a hyphened deed with no noun behind it is a verb',
    example: 'The group [counter-attacked] and took the hill',
    on: ['ADJ'],
    spelled: /^(?:counter-?attacked|re-?entered|re-?took|re-?captured|re-?grouped)$/i,
    tagAt: (tokens, at) =>
      tokens[at]!.upos === 'ADJ' && isNoun(tokens[at - 1]) && !isNoun(tokens[at + 1]) ? ['VERB', 'VBD'] : null,
  },
  {
    name: 'a movement that is the only verb is finite',
    example: 'The rebels [reached] within four miles of the town',
    on: ['VBN'],
    tagAt: (tokens, at) =>
      tokens[at]!.xpos === 'VBN' &&
      /^(?:reach|advance|retreat|withdraw|flee|arrive|return)$/.test(tokens[at]!.lemma) &&
      isNoun(tokens[at - 1]) &&
      !hasAuxiliary(tokens, at) &&
      !tokens.some((t) => /^(?:VB[DZP]|MD)$/.test(t.xpos))
        ? ['VERB', 'VBD']
        : null,
  },
  {
    name: 'an event that is a noun has a finite verb',
    example: 'Fighting [resumed] on Monday',
    on: ['VBN'],
    tagAt: (tokens, at) =>
      tokens[at]!.xpos === 'VBN' &&
      !hasAuxiliary(tokens, at) &&
      tokens[at - 1]?.xpos === 'NN' &&
      /^(?:fighting|shelling|bombing|looting|bombardment)$/i.test(tokens[at - 1]!.text) &&
      /^(?:continue|resume|erupt|break|flare|rage|intensify|escalate|start|begin|persist|force|kill|leave)$/.test(
        tokens[at]!.lemma,
      ) &&
      !finiteNear(tokens, at, 1)
        ? ['VERB', 'VBD']
        : null,
  },
  {
    name: 'a participle behind a comma brings a clause',
    example: 'They left, warning that the dam would break',
    on: ['NN'],
    spelled: /ing$/,
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      if (token.xpos !== 'NN' || tokens[at - 1]?.text !== ',') return null;
      const next = tokens[at + 1]?.lemma;
      return next === 'that' || (token.text === 'warning' && next === 'of') ? ['VERB', 'VBG'] : null;
    },
  },
  {
    name: 'a word of speech between a quotation and a speaker is finite',
    example: '"They will stay," [added] Haddad, referring to the guards.',
    on: ['VBN'],
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      if (token.xpos !== 'VBN' || !(SPEECH.has(token.lemma) || SPOKEN_BEHIND.has(token.lemma))) return null;
      const closes = /^(?:["”’]|'')$/.test(tokens[at - 1]?.text ?? '') && tokens[at - 1]!.end > token.start - 2;
      return closes && opensNoun(tokens[at + 1]) ? ['VERB', 'VBD'] : null;
    },
  },
  {
    name: 'a speaker with a word of speech closes what is said',
    example: '"They will stay," Haddad notes.',
    on: ['NOUN'],
    tagAt: (tokens, at) => {
      const token = tokens[at]!;
      const before = tokens[at - 1];
      if (token.upos !== 'NOUN' || before === undefined || !isNoun(before)) return null;
      const shows = /^(?:shows?|suggests?|finds?|indicates?)$/.test(token.text);
      const lemma = lemmaOf(token.text, 'VERB', 'VBZ');
      if (!shows && (token.xpos !== 'NNS' || !(SPEECH.has(lemma) || SPOKEN_BEHIND.has(lemma)))) return null;
      const next = tokens[at + 1];
      const behind = next?.xpos === 'RP' ? tokens[at + 2] : next;
      const closed = behind === undefined || /^[.,]$/.test(behind.text);
      let first = at - 1;
      while (
        first > 0 &&
        (isNoun(tokens[first - 1]) || opensNoun(tokens[first - 1]) || tokens[first - 1]!.upos === 'PART')
      )
        first--;
      if (before.upos !== 'PROPN' && tokens[first]!.upos !== 'DET') return null;
      const mark = tokens[first - 1]?.text ?? '';
      const quoted = /^(?:["”’]|'')$/.test(mark) && (closed || behind.upos === 'ADP' || behind.upos === 'SCONJ');
      return quoted || (mark === ',' && closed && !SPOKEN_BEHIND.has(lemma)) ? ['VERB', shows ? 'VBP' : 'VBZ'] : null;
    },
  },
];
