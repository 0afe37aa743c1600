import type { TaggedToken } from '../clause.ts';
import { isNominal } from './noun-words.ts';
import { isTimeWord } from './time-nouns.ts';

/** What joins the two numbers of a range, by the word that opens it. */
const JOINED_BY: ReadonlyMap<string, string> = new Map([
  ['between', 'and'],
  ['from', 'to'],
]);
const DISTANCES = new Set('km kilometer kilometre mile meter metre m degree'.split(' '));
const YEAR = /^(?:19|20)\d\d$/;

/**
 * How many tokens from `at` on open a noun group with a range: "[between 20 and] 30 people", "[from 5 to] 10 houses"; 0 where it is a
 * preposition: "between 10 and 14 May", "between 5 and 10 km from", "rose from 50 to 60 people".
 */
export function numberRange(tokens: readonly TaggedToken[], at: number): number {
  const low = tokens[at + 1];
  const high = tokens[at + 3];
  if (low?.upos !== 'NUM' || high?.upos !== 'NUM') return 0;
  const opener = tokens[at]!.text.toLowerCase();
  const joiner = JOINED_BY.get(opener);
  if (joiner === undefined || tokens[at + 2]!.text.toLowerCase() !== joiner) return 0;
  if (YEAR.test(low.text) && YEAR.test(high.text)) return 0;
  const before = tokens[at - 1]?.upos;
  if (opener === 'from' && before !== undefined && before !== 'PUNCT' && before !== 'SCONJ' && before !== 'CCONJ')
    return 0;
  let noun = at + 4;
  while (tokens[noun]?.upos === 'ADJ' || tokens[noun]?.xpos === 'VBN' || tokens[noun]?.upos === 'NUM') noun++;
  const counted = tokens[noun];
  if (counted === undefined) return 0;
  const isCounted = isNominal(counted) && !isTimeWord(counted.lemma) && !DISTANCES.has(counted.lemma);
  return isCounted || counted.lemma === 'of' || counted.upos === 'AUX' ? 3 : 0;
}
