import type { TaggedToken } from '../../text/clause.ts';
import { numberPrefix } from '../../text/clauses/noun-words.ts';
import { numberRange } from '../../text/clauses/number-ranges.ts';
import { type Cue, NOUN_CUES } from './cues.ts';
import {
  isComma,
  isDash,
  isFinalMark,
  isFiniteVerb,
  isHeadlike,
  isOpeningQuote,
  isRelative,
  isTimeWord,
  nounPhraseEnd,
  type Range,
  startsNoun,
} from './phrases.ts';

type Tokens = readonly TaggedToken[];

/** What follows a cue: where it begins, and as what. */
export interface Following {
  readonly first: number;
  readonly kind: 'that' | 'quote' | 'clause' | 'infinitive' | 'object' | 'gerund';
}

/** Verbs that speak only before or after a quotation: "the fighting continued" says nothing. */
export const QUOTED_ONLY: ReadonlySet<string> = new Set([
  'continue',
  'go',
  'answer',
  'read',
  'shout',
  'yell',
  'chant',
  'exclaim',
  'muse',
]);

const WH = new Set(['whether', 'if', 'how', 'why', 'what', 'who', 'when', 'where', 'which']);

/** Where the content behind a verb cue begins (the verb, with its particle, ends before `from`); null where none follows. */
export function contentAfter(tokens: Tokens, from: number, cue: Cue): Following | null {
  let i = from;
  for (let steps = 0; steps < 6; steps++) {
    const found = contentAt(tokens, i, cue, steps > 0);
    if (found !== null) return found;
    const next = skipAdjunct(tokens, i, cue);
    if (next === null) return null;
    i = next;
  }
  return null;
}

function contentAt(tokens: Tokens, i: number, cue: Cue, afterAdjunct: boolean): Following | null {
  const token = tokens[i];
  if (token === undefined || isFinalMark(token)) return null;
  const takes = cue.takes;
  if (QUOTED_ONLY.has(cue.lemma)) return quotedAt(tokens, i);
  if (cue.lemma === 'put' && cue.particles === null && !startsFigure(tokens, i)) return null;
  if (cue.takes.has('object') && SEEN_AS.has(cue.lemma) && !isSeenAs(tokens, i)) return null;
  if (cue.lemma === 'offer' && !holdsSpeech(tokens, i)) return null;
  if (takes.has('clause')) {
    if (token.lemma === 'that' && (token.upos === 'SCONJ' || !isFinalMark(tokens[i + 1])))
      return { first: i, kind: 'that' };
    if (WH.has(token.lemma) && !isComma(tokens[i + 1])) return { first: i, kind: 'that' };
    if (isOpeningQuote(token)) return { first: i, kind: 'quote' };
    if (token.text === ':' && tokens[i + 1] !== undefined)
      return { first: i + 1, kind: isOpeningQuote(tokens[i + 1]) ? 'quote' : 'clause' };
    if (isComma(token) && isOpeningQuote(tokens[i + 1])) return { first: i + 1, kind: 'quote' };
    if (isComma(token) && tokens[i + 1]?.lemma === 'that' && tokens[i + 1]?.upos === 'SCONJ')
      return { first: i + 1, kind: 'that' };
    if (!afterAdjunct && isFiniteVerb(token) && isRelativeObject(tokens, i)) return { first: i, kind: 'clause' };
    if (startsClause(tokens, i, takes.has('object') || takes.has('hearer'))) return { first: i, kind: 'clause' };
  }
  if (takes.has('infinitive') && token.lemma === 'to' && tokens[i + 1]?.upos !== 'DET' && token.upos === 'PART')
    return { first: i, kind: 'infinitive' };
  if (takes.has('infinitive') && token.lemma === 'not' && tokens[i + 1]?.lemma === 'to')
    return { first: i, kind: 'infinitive' };
  if (takes.has('hearer') && afterAdjunct && (token.lemma === 'of' || token.lemma === 'for'))
    return { first: i, kind: 'gerund' };
  if (
    takes.has('hearer') &&
    cue.force === 'warn' &&
    (token.lemma === 'of' || token.lemma === 'about' || token.lemma === 'against')
  )
    return { first: i, kind: 'object' };
  if (
    takes.has('object') &&
    !takes.has('hearer') &&
    (startsNoun(tokens, i) || isOpeningQuote(token)) &&
    !isTimeWord(token)
  )
    return { first: i, kind: 'object' };
  if (takes.has('object') && !takes.has('hearer') && !afterAdjunct && token.xpos === 'VBG')
    return { first: i, kind: 'gerund' };
  if (cue.lemma === 'show' && startsNoun(tokens, i)) return { first: i, kind: 'object' };
  if (takes.has('object') && cue.force === 'demand' && startsNoun(tokens, i) && !isTimeWord(token))
    return { first: i, kind: 'object' };
  return null;
}

function quotedAt(tokens: Tokens, i: number): Following | null {
  const at = isComma(tokens[i]) || tokens[i]!.text === ':' ? i + 1 : i;
  return isOpeningQuote(tokens[at]) ? { first: at, kind: 'quote' } : null;
}

/** "put [the death toll] at 40". */
function startsFigure(tokens: Tokens, i: number): boolean {
  return /^(?:number|toll|figure|total|count|tally|cost)$/.test(
    tokens[Math.max(i, nounPhraseHead(tokens, i))]?.lemma ?? '',
  );
}

/** Verbs that attribute only with "as": "sees him as a uniter", but not "sees him". */
const SEEN_AS: ReadonlySet<string> = new Set(['see', 'portray', 'present', 'paint', 'depict', 'rate']);

function isSeenAs(tokens: Tokens, i: number): boolean {
  const end = nounPhraseEnd(tokens, i);
  return end >= i && tokens[end + 1]?.lemma === 'as';
}

/** "offered advice", "offers praise": what is offered is said. */
function holdsSpeech(tokens: Tokens, i: number): boolean {
  const head = tokens[nounPhraseHead(tokens, i)]?.lemma ?? '';
  return NOUN_CUES.has(head) || SPOKEN.has(head);
}

const SPOKEN: ReadonlySet<string> = new Set(
  'advice answer apology argument condolence description detail clue explanation glimpse guidance insight response snapshot sympathy thanks vision'.split(
    ' ',
  ),
);

function nounPhraseHead(tokens: Tokens, i: number): number {
  let head = i;
  while (
    tokens[head + 1] !== undefined &&
    tokens[head + 1]!.upos !== 'ADP' &&
    (isHeadlike(tokens[head + 1]) || tokens[head + 1]!.upos === 'ADJ')
  )
    head++;
  return head;
}

/** "a charity that prosecutors said [was] a front": a finite verb right behind the cue, with a relative in front of its source. */
function isRelativeObject(tokens: Tokens, i: number): boolean {
  for (let k = i - 2; k >= 0 && i - k < 9; k--) {
    if (isComma(tokens[k]) || isFinalMark(tokens[k])) return false;
    if (isRelative(tokens[k]) || tokens[k]!.lemma === 'what') return true;
  }
  return false;
}

/** Does a clause with its own subject and finite verb begin here? `strict`: the verb must follow its subject closely. */
export function startsClause(tokens: Tokens, i: number, strict: boolean): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (token.lemma === 'there' && isFiniteVerb(tokens[i + 1])) return true;
  // "said [at least] 70 people were killed": the noun begins with what widens its number.
  const noun = i + (numberPrefix(tokens, i) || numberRange(tokens, i));
  if (!startsNoun(tokens, noun) || (isTimeWord(token) && token.upos !== 'PROPN' && token.upos !== 'DET')) return false;
  const end = nounPhraseEnd(tokens, noun);
  if (end < i) return false;
  let next = end + 1;
  while (tokens[next]?.upos === 'ADV') next++;
  // After a pronoun in the nominative only a verb can come, whatever its form is taken for: "they even expect".
  if (tokens[next]?.upos === 'VERB' && tokens[i]!.xpos === 'PRP' && end === i && tokens[next]!.xpos !== 'VBG')
    return true;
  if (verbal(tokens[next])) return !onlyTime(tokens, i, end) || verbal(tokens[next]);
  if (strict || onlyTime(tokens, i, end)) return false;
  for (let k = next; k < tokens.length && !isFinalMark(tokens[k]); k++) {
    if (tokens[k]!.lemma === 'that' && k === end + 1) return false;
    if (isComma(tokens[k]) && tokens[k + 1]?.upos === 'CCONJ') return false;
    if (isFiniteVerb(tokens[k])) return true;
  }
  return false;
}

const verbal = (token: TaggedToken | undefined): boolean =>
  isFiniteVerb(token) || (token?.upos === 'VERB' && token.xpos === 'VBN');

export function onlyTime(tokens: Tokens, first: number, last: number): boolean {
  let seen = false;
  for (let k = first; k <= last; k++) {
    if (isTimeWord(tokens[k])) seen = true;
    else if (tokens[k]!.upos !== 'NUM' && tokens[k]!.upos !== 'DET') return false;
  }
  return seen;
}

/** What may stand between a verb and its content: adverbs, times, "in a statement", a hearer. Null where nothing of the kind does. */
function skipAdjunct(tokens: Tokens, i: number, cue: Cue): number | null {
  const token = tokens[i];
  if (token === undefined) return null;
  if (token.upos === 'ADV') return i + 1;
  if (isTimeWord(token)) return i + 1;
  if (token.upos === 'ADP' || (token.lemma === 'to' && startsNoun(tokens, i + 1))) {
    const end = adjunctEnd(tokens, i + 1);
    return end > i ? end + 1 : null;
  }
  if (cue.takes.has('hearer') && startsNoun(tokens, i)) {
    const end = nounPhraseEnd(tokens, i);
    return end >= i ? end + 1 : null;
  }
  if (isComma(token) && (tokens[i + 1]?.upos === 'ADP' || tokens[i + 1]?.upos === 'ADV')) {
    const end = tokens[i + 1]!.upos === 'ADV' ? i + 1 : nounPhraseEnd(tokens, i + 2);
    return isComma(tokens[end + 1]) ? end + 2 : null;
  }
  return null;
}

/** Last token of a prepositional adjunct's noun phrase, not taking in the subject of a clause behind it: "in a statement | it had". */
function adjunctEnd(tokens: Tokens, first: number): number {
  const end = nounPhraseEnd(tokens, first);
  for (let k = first + 1; k <= end; k++) {
    const starts =
      tokens[k]!.upos === 'DET' || tokens[k]!.upos === 'PRON' || (isTimeWord(tokens[k - 1]) && !isTimeWord(tokens[k]));
    if (starts && isHeadlike(tokens[k - 1]) && startsClause(tokens, k, true)) return k - 1;
  }
  return end;
}

/** First token of what is said in front of a source or cue at `cut` ("…, the Observatory said"); null where nothing is. */
export function contentBefore(tokens: Tokens, cut: number): Range | null {
  let last = cut - 1;
  while (last >= 0 && (isComma(tokens[last]) || isDash(tokens[last]))) last--;
  if (last < 0) return null;
  return { first: 0, last };
}
