import type { TaggedToken } from '../clause.ts';

const PRENOMINAL = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON', 'SYM', 'X']);

/** What may count as part of a number before it: "more than 45,000", "at least thirty", "up to 500". */
const BEFORE_NUMBER = [
  ['more', 'than'],
  ['less', 'than'],
  ['fewer', 'than'],
  ['at', 'least'],
  ['at', 'most'],
  ['up', 'to'],
  ['as', 'many', 'as'],
  ['as', 'much', 'as'],
  ['as', 'few', 'as'],
  ['well', 'over'],
  ['close', 'to'],
  ['upwards', 'of'],
  ['in', 'excess', 'of'],
  ['an', 'estimated'],
  ['about'],
  ['around'],
  ['over'],
  ['nearly'],
  ['almost'],
  ['some'],
  ['roughly'],
  ['approximately'],
  ['only'],
  ['just'],
  ['under'],
];

const beforeNumberByFirst = new Map<string, readonly (readonly string[])[]>();
for (const words of BEFORE_NUMBER)
  beforeNumberByFirst.set(words[0]!, [...(beforeNumberByFirst.get(words[0]!) ?? []), words]);

export function numberPrefix(tokens: readonly TaggedToken[], at: number): number {
  const prefixes = beforeNumberByFirst.get(tokens[at]!.text.toLowerCase());
  if (prefixes === undefined) return 0;
  for (const words of prefixes) {
    if (at + words.length >= tokens.length) continue;
    const number = tokens[at + words.length]!;
    if (
      number.upos !== 'NUM' &&
      !(
        number.upos === 'NOUN' &&
        /^(?:hundreds|thousands|dozens|tens|scores|half)$/.test(
          number.lemma === number.text ? number.text : number.text.toLowerCase(),
        )
      )
    )
      continue;
    if (words.every((word, i) => tokens[at + i]!.text.toLowerCase() === word)) return words.length;
  }
  return 0;
}

export const isPossessive = (token: TaggedToken): boolean => token.xpos === 'POS';

export const isNominal = (token: TaggedToken): boolean =>
  token.upos === 'NOUN' ||
  token.upos === 'PROPN' ||
  (token.upos === 'X' && token.xpos !== 'LS') ||
  token.xpos === 'NNP';

/** "most of", "many of", "several of": a word of number that stands for a noun. */
export function standsAlone(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at]!;
  if (token.upos !== 'ADJ' && token.upos !== 'ADV' && token.upos !== 'DET') return false;
  const next = tokens[at + 1];
  const follows =
    next?.text.toLowerCase() === 'of' ||
    next?.upos === 'AUX' ||
    next?.xpos === 'VBD' ||
    next?.xpos === 'VBP' ||
    next?.xpos === 'MD';
  return (
    follows && /^(?:most|many|several|some|few|more|all|both|much|any|each|none|half|either|neither)$/i.test(token.text)
  );
}

/** A quotation mark that was opened inside the group is closed inside it. */
export function closingQuote(tokens: readonly TaggedToken[], start: number, head: number): number {
  const next = tokens[head + 1];
  if (next === undefined || !/^["”’']$/.test(next.text)) return head;
  for (let i = start; i < head; i++) if (/^["“‘']$/.test(tokens[i]!.text) && !isPossessive(tokens[i]!)) return head + 1;
  return head;
}

export function isRelativeUse(token: TaggedToken): boolean {
  return token.xpos === 'WDT' || token.xpos === 'WP' || token.xpos === 'EX';
}

export function opensGroup(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at]!;
  if (token.upos === 'PRON') return !isRelativeUse(token);
  if (token.xpos === 'WDT') return false;
  if (token.upos === 'ADJ') return reachesNoun(tokens, at);
  if (token.upos === 'ADV') {
    const next = tokens[at + 1];
    return (
      next !== undefined &&
      !/^(?:where|when|why)$/i.test(token.text) &&
      (next.upos === 'NUM' || (next.upos === 'ADJ' && at > 0 && tokens[at - 1]!.upos !== 'AUX')) &&
      reachesNoun(tokens, at + 1)
    );
  }
  if (token.xpos === 'VBN' && token.upos === 'VERB') {
    // "Armed men entered": a bare participle before a noun at the start or after a preposition.
    const before = tokens[at - 1];
    const next = tokens[at + 1];
    return (
      next !== undefined &&
      isNominal(next) &&
      (before === undefined || before.upos === 'ADP' || before.upos === 'VERB') &&
      (before?.upos !== 'VERB' || before.xpos !== 'VBZ')
    );
  }
  return (
    PRENOMINAL.has(token.upos) && !isPossessive(token) && !(token.upos === 'SYM' && tokens[at + 1]?.upos !== 'NUM')
  );
}

/** Whether a noun follows with nothing but modifiers before it. */
export function reachesNoun(tokens: readonly TaggedToken[], from: number): boolean {
  for (let i = from; i < tokens.length && i < from + 8; i++) {
    const token = tokens[i]!;
    if (isNominal(token)) return true;
    if (token.upos === 'ADJ' || token.upos === 'NUM' || token.upos === 'SYM') continue;
    if (
      token.upos === 'VERB' &&
      (token.xpos === 'VBN' || token.xpos === 'VBG') &&
      i > from &&
      tokens[i + 1] !== undefined &&
      isNominal(tokens[i + 1]!)
    )
      continue;
    if (
      token.upos === 'ADV' &&
      tokens[i + 1] !== undefined &&
      (tokens[i + 1]!.upos === 'ADJ' || tokens[i + 1]!.xpos === 'VBN')
    )
      continue;
    if (
      (token.upos === 'CCONJ' || token.text === ',') &&
      i > from &&
      tokens[i - 1]!.upos === 'ADJ' &&
      tokens[i + 1]?.upos === 'ADJ'
    )
      continue;
    if (/^["“‘']$/.test(token.text) && i > from) continue;
    return false;
  }
  return false;
}

export function continueAfterPossessive(tokens: readonly TaggedToken[], from: number): boolean {
  const token = tokens[from];
  if (token === undefined) return false;
  if (isNominal(token) || token.upos === 'NUM') return true;
  if (token.upos === 'VERB' && (token.xpos === 'VBN' || token.xpos === 'VBG'))
    return tokens[from + 1] !== undefined && isNominal(tokens[from + 1]!);
  if (token.upos === 'ADV') return tokens[from + 1]?.upos === 'ADJ' && reachesNoun(tokens, from + 1);
  if (/^["“‘']$/.test(token.text)) return reachesNoun(tokens, from + 1);
  return reachesNoun(tokens, from);
}
