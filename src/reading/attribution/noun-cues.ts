import type { ParsedSentence, TaggedToken } from '../../text/clause.ts';
import type { Span } from '../../vocabulary/span.ts';
import { contentBefore, startsClause } from './content.ts';
import { contentEnd } from './content-end.ts';
import { type Force, HEARSAY_ADVERBS, NOUN_CUES, SOURCE_PREPOSITIONS } from './cues.ts';
import {
  isComma,
  isFinalMark,
  isFiniteVerb,
  isHeadlike,
  isQuote,
  nounPhraseEnd,
  nounPhraseStart,
  type Range,
} from './phrases.ts';
import type { Saying } from './saying.ts';
import { type Source, sourceAfter } from './source.ts';

/** Sayings without a verb: "according to X", "reports that …", "X's claim that …", "reportedly". */
export function verblessSayings(sentence: ParsedSentence, index: number): readonly Saying[] {
  const found: Saying[] = [];
  for (const [at, token] of sentence.tokens.entries()) {
    const word = token.text.toLowerCase();
    const saying =
      prepositional(sentence, index, at, word) ?? nominal(sentence, index, at) ?? hearsay(sentence, index, at, word);
    if (saying !== null) found.push(saying);
  }
  return found;
}

function spanOf(sentence: ParsedSentence, range: Range): Span {
  return { start: sentence.tokens[range.first]!.start, end: sentence.tokens[range.last]!.end };
}

function build(
  sentence: ParsedSentence,
  index: number,
  force: Force,
  cue: Range,
  source: Source | null,
  content: readonly Range[],
  form: Saying['form'],
): Saying {
  const cueSpan = spanOf(sentence, cue);
  return {
    sentence: index,
    force,
    verb: sentence.tokens
      .slice(cue.first, cue.last + 1)
      .map((t) => t.text.toLowerCase())
      .join(' '),
    source: source === null ? null : spanOf(sentence, source.whole),
    named: source === null ? null : spanOf(sentence, source.named),
    cue: cueSpan,
    content: content.map((c) => spanOf(sentence, c)),
    negated: false,
    form,
  };
}

const FIRST_WORDS: ReadonlySet<string | undefined> = new Set(SOURCE_PREPOSITIONS.map(([first]) => first));

/** "According to the agency, 45,000 fled"; "45,000 fled, according to the agency". */
function prepositional(sentence: ParsedSentence, index: number, at: number, first: string): Saying | null {
  const tokens = sentence.tokens;
  if (!FIRST_WORDS.has(first)) return null;
  const words = SOURCE_PREPOSITIONS.find((w) => w.every((word, k) => tokens[at + k]?.text.toLowerCase() === word));
  if (words === undefined) return null;
  if (
    words[0] === 'per' &&
    (tokens[at + 1] === undefined || !/^(?:PROPN|DET)$/.test(tokens[at + 1]!.upos) || tokens[at - 1]?.upos === 'NUM')
  )
    return null;
  const fronted = at <= 1 || isClauseOpener(tokens[at - 1]!);
  const source = sourceAfter(tokens, at + words.length, fronted) ?? mistagged(tokens, at + words.length);
  if (source === null) return null;
  const cue = { first: at, last: at + words.length - 1 };
  const behind = source.whole.last + 1;
  const opens = at === 0 || isComma(tokens[at - 1]) || isClauseOpener(tokens[at - 1]!);
  const content: Range[] = [];
  const startsSentence = at <= 1 || isClauseOpener(tokens[at - 1]!);
  if (!startsSentence) {
    const before = contentBefore(tokens, at);
    if (before !== null) content.push({ first: clauseStart(sentence, before), last: before.last });
  }
  if (
    isComma(tokens[behind]) &&
    opens &&
    tokens[behind + 1] !== undefined &&
    (startsSentence || hasFinite(sentence, behind + 1))
  ) {
    content.push({ first: behind + 1, last: contentEnd(tokens, behind + 1, 'fronted') });
  }
  if (content.length === 0) {
    if (tokens[behind] === undefined || isFinalMark(tokens[behind])) return null;
    content.push({ first: behind, last: contentEnd(tokens, behind, 'clause') });
  }
  // The apposition after "According to X, ..." may have swallowed the content's subject: only a clause can be content.
  return build(sentence, index, 'say', cue, source, content, 'clause');
}

/** "according to exit polls": behind these words stands a noun, whatever its first word is tagged. */
function mistagged(tokens: readonly TaggedToken[], first: number): Source | null {
  if (tokens[first]?.upos !== 'VERB' && tokens[first]?.upos !== 'ADV') return null;
  const last = nounPhraseEnd(tokens, first + 1);
  return last <= first ? null : { whole: { first, last }, named: { first, last } };
}

const isClauseOpener = (token: TaggedToken): boolean => /^(?:but|and|while|because|that|as)$/.test(token.lemma);

function hasFinite(sentence: ParsedSentence, from: number): boolean {
  return sentence.tokens.slice(from).some((t) => isFiniteVerb(t));
}

/** Content in front of "according to" begins where the sentence does, or behind a conjunction that has a clause of its own before it. */
function clauseStart(sentence: ParsedSentence, range: Range): number {
  const tokens = sentence.tokens;
  for (let i = range.last - 3; i > range.first + 3; i--) {
    if (
      tokens[i]!.text === ';' ||
      (tokens[i]!.upos === 'CCONJ' && isComma(tokens[i - 1]) && startsClause(tokens, i + 1, true))
    )
      return i + 1;
  }
  return range.first;
}

/** "reports that …", "his claim that …", "the Observatory's report of …". Without "that" only a possessor makes it an attribution. */
function nominal(sentence: ParsedSentence, index: number, at: number): Saying | null {
  const tokens = sentence.tokens;
  const token = tokens[at]!;
  const force = token.upos === 'NOUN' ? NOUN_CUES.get(token.lemma) : undefined;
  if (force === undefined) return null;
  const next = tokens[at + 1];
  const possessor = possessorOf(sentence, at);
  let source = possessor;
  let behind = at + 1;
  if (source === null && (next?.lemma === 'by' || next?.lemma === 'from')) {
    source = sourceAfter(tokens, at + 2);
    if (source !== null) behind = source.named.last + 1;
  }
  const equated = equation(sentence, index, at, force, possessor);
  if (equated !== null) return equated;
  const that = tokens[behind]?.lemma === 'that' && !isFiniteVerb(tokens[behind + 1]);
  const about =
    /^(?:of|for|to|about|on)$/.test(tokens[behind]?.lemma ?? '') &&
    (possessor !== null ||
      ATTITUDE_NOUNS.has(token.lemma) ||
      (tokens[behind]?.lemma === 'about' && MATTERS.has(token.lemma)));
  if (!that && !about) return null;
  const kind = that ? 'that' : 'object';
  const content = { first: behind, last: contentEnd(tokens, behind, kind) };
  if (content.last <= content.first) return null;
  return build(sentence, index, force, { first: at, last: at }, source, [content], that ? 'clause' : 'object');
}

/** "Their fear is that …", "The worry among residents was that …": a noun that a copula sets equal to what is said. */
function equation(
  sentence: ParsedSentence,
  index: number,
  at: number,
  force: Force,
  possessor: Source | null,
): Saying | null {
  const { tokens } = sentence;
  let source = possessor;
  let verb = at + 1;
  if (tokens[verb]?.lemma === 'among' || tokens[verb]?.lemma === 'of') {
    source = sourceAfter(tokens, verb + 1) ?? source;
    if (source !== null) verb = source.whole.last + 1;
  }
  if (tokens[verb]?.lemma !== 'be' || !isFiniteVerb(tokens[verb])) return null;
  const opener = tokens[verb + 1]?.lemma;
  if (opener !== 'that' && opener !== 'whether') return null;
  if (isFiniteVerb(tokens[verb + 2])) return null;
  const content = { first: verb + 1, last: contentEnd(tokens, verb + 1, 'that') };
  if (content.last <= content.first) return null;
  return build(
    sentence,
    index,
    force,
    { first: at, last: source !== null && source.whole.first > at ? at : verb },
    source,
    [content],
    'clause',
  );
}

/** Nouns that say by themselves that somebody takes a side or worries: "praise for", "concerns about". */
const MATTERS: ReadonlySet<string> = new Set(
  'claim debate doubt information message question rumour rumor speculation'.split(' '),
);
const ATTITUDE_NOUNS: ReadonlySet<string> = new Set(
  'concern condemnation criticism endorsement fear praise worry'.split(' '),
);

function possessorOf(sentence: ParsedSentence, at: number): Source | null {
  const tokens = sentence.tokens;
  let i = at - 1;
  while (i >= 0 && (tokens[i]!.upos === 'ADJ' || tokens[i]!.upos === 'NOUN' || tokens[i]!.upos === 'VERB')) i--;
  const mark = tokens[i];
  if (mark === undefined) return null;
  if (/\$$/.test(mark.xpos) && mark.lemma !== 'its')
    return { whole: { first: i, last: i }, named: { first: i, last: i } };
  if (/\$$/.test(mark.xpos)) return { whole: { first: i, last: i }, named: { first: i, last: i } };
  if (!/^['’]s?$/.test(mark.text) || !isHeadlike(tokens[i - 1])) return null;
  const range = { first: nounPhraseStart(tokens, i - 1), last: i - 1 };
  return { whole: { first: range.first, last: i }, named: range };
}

/** "reportedly": the clause around it, in nobody's name. */
function hearsay(sentence: ParsedSentence, index: number, at: number, word: string): Saying | null {
  const tokens = sentence.tokens;
  if (!HEARSAY_ADVERBS.has(tokens[at]!.lemma) && !HEARSAY_ADVERBS.has(word)) return null;
  let first = at;
  while (first > 0 && !isComma(tokens[first - 1]) && !isFinalMark(tokens[first - 1]) && !isQuote(tokens[first - 1]))
    first--;
  let last = at;
  while (last < tokens.length - 1 && !isFinalMark(tokens[last + 1])) last++;
  const content: Range[] = [];
  if (first < at) content.push({ first, last: at - 1 });
  if (last > at) content.push({ first: at + 1, last });
  return content.length === 0
    ? null
    : build(sentence, index, 'claim', { first: at, last: at }, null, content, 'hearsay');
}
