import type { TaggedToken } from '../../text/clause.ts';
import {
  isClosingQuote,
  isComma,
  isDash,
  isFinalMark,
  isFiniteVerb,
  isHeadlike,
  isNominal,
  isQuote,
  isRelative,
  isTimeWord,
  nounPhraseEnd,
  nounPhraseStart,
  type Range,
  startsNoun,
} from './phrases.ts';

type Tokens = readonly TaggedToken[];

/**
 * Who speaks. `whole` is the noun phrase with title and apposition ("Jane Doe, the Observatory's head"), `named` the part
 * that names or describes the speaker himself ("Jane Doe"); for "who" it is what "who" stands for.
 */
export interface Source {
  readonly whole: Range;
  readonly named: Range;
}

/** The source in front of a verb group that begins at `group`: "the Observatory [said]", "Doe, its head, [said]", "X, who [said]". */
export function sourceBefore(tokens: Tokens, group: number): Source | null {
  let last = group - 1;
  while (
    last > 0 &&
    (isTimeWord(tokens[last]) || tokens[last]!.upos === 'ADV') &&
    (isHeadlike(tokens[last - 1]) ||
      isTimeWord(tokens[last - 1]) ||
      tokens[last - 1]?.upos === 'ADP' ||
      tokens[last - 1]?.xpos === 'VBN')
  )
    last--;
  if (last > 0 && tokens[last]!.upos === 'ADP' && isTimeWord(tokens[last + 1])) last--;
  // "a poll conducted on Monday [shows]"
  if (last > 0 && tokens[last]!.xpos === 'VBN' && isNominal(tokens[last - 1])) {
    const start = phraseStart(tokens, last - 1);
    const named = { first: start ?? 0, last: last - 1 };
    if (start !== null && last < group - 1) return { whole: { first: start, last: group - 1 }, named };
  }
  // "the radio and the daily both [reported]"
  if (last > 0 && /^(?:both|all|each)$/.test(tokens[last]!.lemma) && isHeadlike(tokens[last - 1])) last--;
  const token = tokens[last];
  if (token === undefined) return null;
  if (isRelative(token) && token.upos !== 'SCONJ') return relativeSource(tokens, last);
  if (isComma(token) || isDash(token)) return openingSubject(tokens, last) ?? sourceBeforeComma(tokens, last);
  if (!isHeadlike(token) && !isAdjectiveAsName(tokens, last)) return null;
  const described = qualified(tokens, nounPhraseStart(tokens, last), last);
  if (described !== null) return described;
  const first = phraseStart(tokens, last);
  if (first === null) return null;
  return { whole: { first, last }, named: { first, last } };
}

/** `"We stayed," Sweet said`, "the wounded said": an adjective in the place of a noun. */
function isAdjectiveAsName(tokens: Tokens, at: number): boolean {
  const token = tokens[at]!;
  if (token.upos !== 'ADJ') return false;
  const before = tokens[at - 1];
  return (
    before?.upos === 'DET' ||
    (/^\p{Lu}/u.test(token.text) && (before === undefined || isQuote(before) || isComma(before)))
  );
}

/**
 * "Doe, a teacher from Deren, Omar, attending the meeting, [said]", "Doe, whose house, a ruin, is sold, [said]": where the sentence
 * opens with a noun phrase and a comma, and all that follows up to the verb hangs on it, it is the speaker. `comma` stands before the verb.
 */
function openingSubject(tokens: Tokens, comma: number): Source | null {
  const first = /^(?:but|and|yet)$/.test(tokens[0]!.lemma) ? 1 : 0;
  if (!isComma(tokens[comma]) || !startsNoun(tokens, first) || isTimeWord(tokens[first])) return null;
  const last = nounPhraseEnd(tokens, first);
  if (last < first || last >= comma - 1 || comma - last > 60 || !isComma(tokens[last + 1])) return null;
  if (!isHeadlike(tokens[last]) || tokens[last]!.upos === 'NUM') return null;
  const opener = tokens[last + 2]!;
  if (ASIDES.has(opener.lemma)) return null;
  const inRelative = isRelative(opener);
  if (!inRelative && !startsNoun(tokens, last + 2) && opener.upos !== 'VERB' && opener.upos !== 'ADP') return null;
  // A participle right behind the comma may look finite: "The first film, launched on Monday, [argued]".
  if (!inRelative && hasFinite(tokens, opener.xpos === 'VBD' ? last + 3 : last + 2, comma - 1)) return null;
  if (inRelative && !hasFinite(tokens, last + 2, comma - 1)) return null;
  const named = { first, last };
  const whole = opener.upos === 'NUM' && last + 3 === comma ? named : { first, last: comma - 1 };
  return { whole: withoutCircumstance(tokens, whole, named), named };
}

/** "Doe, speaking in Deren, [said]": what he was doing is no part of who he is. */
function withoutCircumstance(tokens: Tokens, whole: Range, named: Range): Range {
  for (let i = whole.last; i > named.last; i--) {
    if (!isComma(tokens[i - 1])) continue;
    const opener = tokens[i]!;
    if (
      isRelative(opener) ||
      opener.upos === 'VERB' ||
      (opener.upos === 'ADP' && opener.lemma !== 'of' && opener.lemma !== 'from')
    )
      return { first: whole.first, last: i - 2 };
  }
  return whole;
}

/** "families [who fled the town] said", "a poll [conducted by the daily] shows": what stands before the verb may belong to the speaker's description. */
function qualified(tokens: Tokens, first: number, last: number): Source | null {
  let verb = first - 1;
  while (verb > 0 && (tokens[verb]!.upos === 'ADP' || tokens[verb]!.upos === 'ADV')) verb--;
  const token = tokens[verb];
  if (token === undefined || token.upos !== 'VERB') return null;
  let head = verb - 1;
  if (isFiniteVerb(token) || tokens[head]?.upos === 'AUX') {
    while (head >= 0 && verb - head < 6 && !isRelative(tokens[head])) head--;
    if (!isRelative(tokens[head])) return null;
    head--;
  }
  if (!isNominal(tokens[head])) return null;
  const start = phraseStart(tokens, head);
  return start === null ? null : { whole: { first: start, last }, named: { first: start, last: head } };
}

/** Start of the noun phrase ending at `last`; null where it is the object of a preposition: "after the raid [said]". */
function phraseStart(tokens: Tokens, last: number): number | null {
  let first = nounPhraseStart(tokens, last);
  // "As the ministry [put it]"
  const likeWhom = tokens[first - 1]?.lemma === 'as' && (first === 1 || isComma(tokens[first - 2]));
  if (likeWhom) return first;
  if (tokens[first - 1]?.upos !== 'ADP' && !(tokens[first - 1]?.upos === 'PART' && tokens[first - 1]?.lemma === 'to')) {
    while (first < last && isTimeWord(tokens[first]) && tokens[first + 1]?.upos !== 'PART') first++;
    return first;
  }
  // "In 2013 the agency said": what follows the time is the subject.
  for (let i = last; i > first; i--)
    if (isTimeWord(tokens[i - 1]) || (tokens[i]!.upos === 'DET' && isHeadlike(tokens[i - 1]))) return i;
  return null;
}

function relativeSource(tokens: Tokens, relative: number): Source {
  let antecedent = relative - 1;
  if (isComma(tokens[antecedent])) antecedent--;
  const whole = { first: relative, last: relative };
  if (!isHeadlike(tokens[antecedent])) return { whole, named: whole };
  return { whole, named: { first: nounPhraseStart(tokens, antecedent), last: antecedent } };
}

/** "Doe, the head of the group, [said]": from the comma before the verb back over what it encloses. */
function sourceBeforeComma(tokens: Tokens, comma: number): Source | null {
  let open = previousMark(tokens, comma - 1, isDash(tokens[comma]) ? isDash : isComma);
  if (open <= 0 || comma - open > 40 || !isHeadlike(tokens[open - 1])) return null;
  const inserted = tokens[open + 1]!;
  const aside = ASIDES.has(inserted.text.toLowerCase());
  const isApposition = !aside && (startsNoun(tokens, open + 1) || isRelative(inserted) || inserted.upos === 'VERB');
  if (!isApposition && !aside && inserted.upos !== 'ADP' && inserted.upos !== 'ADV' && inserted.upos !== 'SCONJ')
    return null;
  if (isApposition && !isRelative(inserted) && hasFinite(tokens, open + 1, comma - 1)) return null;
  let first = phraseStart(tokens, open - 1);
  if (first === null) return null;
  let last = open - 1;
  while (
    isComma(tokens[first - 1]) &&
    isHeadlike(tokens[first - 2]) &&
    (tokens[first]!.upos !== 'PROPN' || first === last) &&
    tokens[first]!.upos !== 'PRON' &&
    !hasFinite(tokens, first, last)
  ) {
    open = first - 1;
    const before = phraseStart(tokens, open - 1);
    if (before === null) break;
    first = before;
    last = open - 1;
  }
  const isAge = inserted.upos === 'NUM' && open + 2 === comma;
  const named = { first, last };
  return {
    whole: isApposition && !isAge ? withoutCircumstance(tokens, { first, last: comma - 1 }, named) : named,
    named,
  };
}

/** Words between commas that are no part of the speaker: "the minister, however, said". */
const ASIDES = new Set(
  'meanwhile however too also though then instead nevertheless moreover furthermore in for like speaking'.split(' '),
);

function previousMark(tokens: Tokens, from: number, isMark: (token: TaggedToken | undefined) => boolean): number {
  for (let i = from; i >= 0; i--) {
    if (isMark(tokens[i])) return i;
    if (isFinalMark(tokens[i])) return -1;
  }
  return -1;
}

function hasFinite(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    if (isRelative(tokens[i]) && i > first) return false;
    if (isFiniteVerb(tokens[i]) && !/^(?:called|named|known|based)$/.test(tokens[i]!.text)) return true;
  }
  return false;
}

/**
 * The source behind a cue: "said [Jane Doe, the Observatory's head]", "according to [the agency]". Starts at `first`.
 * `fronted`: the content follows behind a comma ("According to the agency, two men …"), so that an apposition must be closed by
 * another and leave a clause behind it.
 */
export function sourceAfter(tokens: Tokens, first: number, fronted = false): Source | null {
  if (!startsNoun(tokens, first)) return null;
  const named = nounPhraseEnd(tokens, first);
  if (named < first) return null;
  let last = fronted ? named : reducedEnd(tokens, named);
  for (;;) {
    if (!isComma(tokens[last + 1])) break;
    const begin = last + 2;
    const opener = tokens[begin];
    if (opener === undefined || isQuote(opener)) break;
    // "said Doe, the mayor, [who came on Friday]": what he did is no part of who he is.
    if (isRelative(opener) && last > named) break;
    if (!(isRelative(opener) || startsNoun(tokens, begin) || opener.lemma === 'include')) break;
    const end = segmentEnd(tokens, begin);
    if (!isRelative(opener) && hasFinite(tokens, begin, end)) break;
    if (
      fronted &&
      (opener.upos === 'NUM' ||
        !isComma(tokens[end + 1]) ||
        tokens[end + 2]?.upos === 'CCONJ' ||
        !startsNoun(tokens, end + 2))
    )
      break;
    const closed = tokens[end + 1] === undefined || isFinalMark(tokens[end + 1]) || isComma(tokens[end + 1]);
    if (!closed) break;
    last = end;
    while (last > named && isClosingQuote(tokens[last])) last--;
  }
  return { whole: { first, last }, named: { first, last: named } };
}

/** "data [released on Friday by the ministry]": a participle right behind the noun describes it, up to the next mark. */
function reducedEnd(tokens: Tokens, named: number): number {
  let at = named + 1;
  if (tokens[at]?.xpos !== 'VBN' && tokens[at]?.xpos !== 'VBD') return named;
  if (tokens[at + 1]?.upos !== 'ADP' && !isTimeWord(tokens[at + 1])) return named;
  at = segmentEnd(tokens, at);
  return hasFinite(tokens, named + 2, at) ? named : at;
}

/** Last token before the next comma, final mark or the sentence's end. */
function segmentEnd(tokens: Tokens, from: number): number {
  let i = from;
  while (i < tokens.length && !isComma(tokens[i]) && !isFinalMark(tokens[i]) && !isQuote(tokens[i])) i++;
  return i - 1;
}
