import type { TaggedToken } from '../../text/clause.ts';

/** Tokens from `first` to `last`, both included. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

type Tokens = readonly TaggedToken[];

const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM', 'SYM', 'X']);
const RELATIVE = new Set(['who', 'which', 'that', 'whom', 'whose']);
const OPENING_QUOTES = new Set(['"', '“', '‘', '``', '«', "''"]);
const CLOSING_QUOTES = new Set(['"', '”', '’', "''", '»']);

export const isOpeningQuote = (token: TaggedToken | undefined): boolean =>
  token !== undefined && OPENING_QUOTES.has(token.text);
export const isClosingQuote = (token: TaggedToken | undefined): boolean =>
  token !== undefined && CLOSING_QUOTES.has(token.text);
export const isQuote = (token: TaggedToken | undefined): boolean => isOpeningQuote(token) || isClosingQuote(token);
/** Does the quotation mark at `i` open a quotation? Straight marks and '' are told by the spaces around them. */
export function opensQuotation(tokens: Tokens, i: number): boolean {
  const token = tokens[i]!;
  if (token.text !== '"' && token.text !== "''") return isOpeningQuote(token);
  const next = tokens[i + 1];
  const before = tokens[i - 1];
  return (
    next !== undefined &&
    next.start === token.end &&
    !/^[.,;:!?)]/.test(next.text) &&
    (before === undefined || before.end < token.start || /^[([]$/.test(before.text) || isDash(before))
  );
}

/** Begins with a letter of English: it is no mark, which need not be looked at closely. */
function isWord({ text }: TaggedToken): boolean {
  const code = text.charCodeAt(0);
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

export const isComma = (token: TaggedToken | undefined): boolean => token?.text === ',';
export const isDash = (token: TaggedToken | undefined): boolean =>
  token !== undefined && !isWord(token) && /^(?:[-–—―]+|_)$/.test(token.text);
export const isFinalMark = (token: TaggedToken | undefined): boolean =>
  token !== undefined && !isWord(token) && /^[.!?…;]+$/.test(token.text);
export const isRelative = (token: TaggedToken | undefined): boolean => token !== undefined && RELATIVE.has(token.lemma);
export const isNominal = (token: TaggedToken | undefined): boolean =>
  token !== undefined && NOMINAL.has(token.upos) && !isDash(token);
export const isHeadlike = (token: TaggedToken | undefined): boolean =>
  isNominal(token) || token?.upos === 'PRON' || token?.text === ')';

/** "Saudi-led": however it is tagged, it describes. */
const isCompound = (token: TaggedToken): boolean => token.upos === 'VERB' && token.text.indexOf('-') > 0;

/** A verb that can stand alone with a subject: "said", "has", "would"; not "saying", "to say". A participle counts only behind its auxiliary. */
export function isFiniteVerb(token: TaggedToken | undefined): boolean {
  if (token === undefined || isCompound(token)) return false;
  if (token.upos === 'AUX') return token.xpos !== 'VBG' && token.xpos !== 'VBN' && token.xpos !== 'VB';
  return (
    token.upos === 'VERB' && (token.xpos === 'VBD' || token.xpos === 'VBZ' || token.xpos === 'VBP' || token.xpos === '')
  );
}

/** First token of the verb group that ends at `verb`: "has not yet said" begins at "has". A leading "to" belongs to it. */
export function verbGroupStart(tokens: Tokens, verb: number): number {
  let first = verb;
  for (let i = verb - 1; i >= 0; i--) {
    const token = tokens[i]!;
    if (token.upos === 'AUX' || (token.upos === 'PART' && token.lemma !== "'s") || token.lemma === 'not') first = i;
    else if (token.upos === 'ADV' && i > 0) continue;
    else break;
  }
  // Adverbs are taken in only between the parts, or right before a verb that has something before it.
  while (
    first > 1 &&
    tokens[first - 1]!.upos === 'ADV' &&
    isHeadlike(tokens[first - 2]) &&
    tokens[first - 1]!.text !== ','
  )
    first--;
  return first;
}

/** Is the token part of a noun phrase's core, to the left of its head? */
function joinsLeft(tokens: Tokens, i: number): boolean {
  const token = tokens[i]!;
  if (isNominal(token) || token.upos === 'ADJ' || isCompound(token)) return true;
  if (token.upos === 'PART') return token.lemma === "'s" || /^['’]s?$/.test(token.text);
  if (token.upos === 'ADV')
    return tokens[i - 1]?.upos === 'DET' && (tokens[i + 1]?.upos === 'ADJ' || tokens[i + 1]?.upos === 'VERB');
  if (isDash(token))
    return !/[—―]/.test(token.text) && token.end === tokens[i + 1]?.start && token.start === tokens[i - 1]?.end;
  if (token.upos === 'PUNCT')
    return (
      /^[&/()'’.]$/.test(token.text) && !isQuote(token) && tokens[i - 1] !== undefined && !isFinalMark(tokens[i - 1])
    );
  if (token.upos === 'CCONJ' || token.text === '&')
    return (
      token.lemma !== 'but' &&
      (isNominal(tokens[i - 1]) || (tokens[i - 1]?.upos === 'ADJ' && tokens[i + 1]?.upos === 'ADJ'))
    );
  if (token.upos === 'VERB')
    return (
      (token.xpos === 'VBN' || token.xpos === 'VBG') && tokens[i - 1]?.upos !== 'AUX' && !isHeadlike(tokens[i - 1])
    );
  return false;
}

/** Prepositions that tie a noun to the one before it, in front of a verb: "head of X", "spokesman for X", "groups in Aleppo". */
const TYING = new Set([
  'of',
  'for',
  'in',
  'at',
  'from',
  'with',
  'on',
  'to',
  'near',
  'by',
  'behind',
  'inside',
  'around',
  'across',
  'against',
  'between',
  'within',
]);

/** First token of the noun phrase that ends at `last`, with the phrases that it hangs on: "a spokesman for the army in Aleppo". */
export function nounPhraseStart(tokens: Tokens, last: number): number {
  let first = last;
  if (tokens[last]?.text === ')') {
    let open = last;
    while (open > 0 && tokens[open]!.text !== '(') open--;
    if (open > 0) first = Math.max(0, open - 1);
  }
  if (/sel(?:f|ves)$/.test(tokens[first]?.lemma ?? '') && isNominal(tokens[first - 1])) first--;
  if (
    tokens[first]?.upos === 'PRON' &&
    !/^(?:one|some|many|most|all|those|both|others?|none|several)$/.test(tokens[first]!.lemma)
  )
    return first;
  let listed = false;
  for (;;) {
    while (first > 0 && joinsLeft(tokens, first - 1)) {
      if (tokens[first - 1]!.upos === 'CCONJ') listed = true;
      first--;
    }
    // "in more than two dozen states"
    if (
      tokens[first - 1]?.lemma === 'than' &&
      tokens[first]!.upos === 'NUM' &&
      /^(?:more|less|few)$/.test(tokens[first - 2]?.lemma ?? '')
    )
      first -= 2;
    while (
      first > 0 &&
      (tokens[first - 1]!.upos === 'DET' ||
        /^PRP\$|WP\$$/.test(tokens[first - 1]!.xpos) ||
        PAIRED.has(tokens[first - 1]!.lemma) ||
        (tokens[first - 1]!.upos === 'ADV' &&
          (tokens[first]!.upos === 'NUM' || /^(?:most|more)$/.test(tokens[first - 1]!.lemma))))
    )
      first--;
    const before = tokens[first - 1];
    const anchor = tokens[first - 2];
    if (before === undefined || anchor === undefined) return first;
    if (before.upos === 'PART' && /^['’]s?$/.test(before.text)) first--;
    else if (
      before.upos === 'ADP' &&
      TYING.has(before.lemma) &&
      isHeadlike(anchor) &&
      anchor.upos !== 'PRON' &&
      !isTimeWord(anchor)
    )
      first -= 2;
    else if (
      before.upos === 'ADP' &&
      before.lemma === 'of' &&
      (anchor.upos === 'PRON' || anchor.upos === 'DET' || anchor.upos === 'ADJ')
    )
      first -= 2;
    else if (before.upos === 'CCONJ' && before.lemma !== 'but' && isHeadlike(anchor)) {
      first -= 2;
      listed = true;
    } else if (
      isListComma(tokens, before.upos === 'CCONJ' && before.lemma !== 'but' ? first - 2 : listed ? first - 1 : -1)
    ) {
      first -= before.upos === 'CCONJ' ? 3 : 2;
      listed = true;
    } else if (before.upos === 'ADP' && anchor.upos === 'VERB' && anchor.xpos === 'VBN' && isNominal(tokens[first - 3]))
      first -= 3;
    else return first;
  }
}

/** The comma of a list ("Mali, Niger and Chad"), told from one that closes an adverbial ("In Mali, rebels and …"). */
function isListComma(tokens: Tokens, comma: number): boolean {
  if (!isComma(tokens[comma]) || !isHeadlike(tokens[comma - 1]) || isTimeWord(tokens[comma - 1])) return false;
  let first = comma - 1;
  while (first > 0 && (joinsLeft(tokens, first - 1) || tokens[first - 1]!.upos === 'DET')) first--;
  const before = tokens[first - 1];
  return (
    before === undefined || isComma(before) || before.upos === 'CCONJ' || before.upos === 'SCONJ' || isFinalMark(before)
  );
}

/** Last token of the noun phrase that starts at `first`, with what hangs on it by "of", "for", "in" …; `first - 1` where none starts there. */
export function nounPhraseEnd(tokens: Tokens, first: number, limit = tokens.length - 1): number {
  let i = first;
  let last = first - 1;
  let headless = true;
  while (i <= limit) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    if (isNominal(token)) {
      last = i;
      headless = false;
    } else if (i === first && PAIRED.has(token.lemma)) last = i;
    else if (token.upos === 'PRON' && headless && last < first) {
      last = i;
      if (!/\$$/.test(token.xpos) && tokens[i + 1]?.lemma !== 'of') return last;
      headless = /\$$/.test(token.xpos);
    } else if (headless && last >= first && token.xpos === 'PRP$') last = i;
    else if (token.upos === 'DET' || token.upos === 'ADJ' || isCompound(token)) {
      if (!headless && token.upos === 'DET') break;
      // "FTN Financial": an adjective in capitals behind a name closes it.
      const closesName = !headless && /^\p{Lu}/u.test(token.text) && tokens[i - 1]?.upos === 'PROPN';
      if (headless || closesName) last = i;
    } else if (token.upos === 'PART' && /^['’]s?$/.test(token.text)) headless = true;
    else if (
      token.upos === 'ADP' &&
      (!headless || (token.lemma === 'of' && last === i - 1 && i > first)) &&
      TYING.has(token.lemma) &&
      next !== undefined &&
      startsNoun(tokens, i + 1)
    )
      headless = true;
    else if (
      token.upos === 'CCONJ' &&
      !headless &&
      token.lemma !== 'but' &&
      next !== undefined &&
      startsNoun(tokens, i + 1)
    )
      headless = true;
    else if (token.upos === 'PUNCT' && /^[-&/'’]$/.test(token.text) && !isQuote(token)) {
      i++;
      continue;
    } else if (token.text === '(') {
      const close = tokens.findIndex((t, k) => k > i && t.text === ')');
      if (close < 0 || close - i > 8) break;
      i = close;
      last = close;
    } else if (
      token.upos === 'VERB' &&
      (token.xpos === 'VBN' || token.xpos === 'VBG') &&
      isNominal(next) &&
      (headless || token.xpos === 'VBG')
    )
      last = i;
    else if (
      token.upos === 'VERB' &&
      token.xpos === 'VBN' &&
      !headless &&
      next?.lemma === 'by' &&
      startsNoun(tokens, i + 2)
    ) {
      i++;
      headless = true;
    } else if (token.upos === 'ADV' && headless && next !== undefined && /^(?:ADJ|NUM|DET|VERB)$/.test(next.upos))
      last = i;
    else break;
    i++;
  }
  return last;
}

/** "both Omar and Hanna", "neither side": conjunctions that open a noun phrase. */
const PAIRED = new Set(['both', 'either', 'neither']);

/** May a noun phrase begin here? */
export function startsNoun(tokens: Tokens, i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (isNominal(token) || token.upos === 'DET' || token.upos === 'PRON') return true;
  if (token.upos === 'ADJ') return startsNoun(tokens, i + 1);
  if (token.upos === 'CCONJ') return PAIRED.has(token.lemma) && startsNoun(tokens, i + 1);
  if (token.upos === 'ADV') return tokens[i + 1]?.upos === 'NUM' || tokens[i + 1]?.upos === 'ADJ';
  return token.upos === 'VERB' && (token.xpos === 'VBN' || token.xpos === 'VBG') && isNominal(tokens[i + 1]);
}

const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tonight|tomorrow|morning|afternoon|evening|night|week|month|year|day|hour|weekend|earlier|later|last|this|late|early|recently|ago)$/;

export const isTimeWord = (token: TaggedToken | undefined): boolean =>
  token !== undefined && (TIME.test(token.lemma) || /^(?:1[89]|20)\d\d$/.test(token.text));
