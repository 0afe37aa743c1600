import type { ParsedSentence, TaggedToken } from '../../text/clause.ts';
import { type Span, spanContains } from '../../vocabulary/span.ts';
import { onlyTime, startsClause } from './content.ts';
import { DOCUMENTS } from './cues.ts';
import {
  isClosingQuote,
  isComma,
  isDash,
  isFinalMark,
  isFiniteVerb,
  isNominal,
  isQuote,
  isRelative,
  nounPhraseEnd,
  type Range,
  startsNoun,
  verbGroupStart,
} from './phrases.ts';
import type { Saying } from './saying.ts';
import { type Source, sourceAfter, sourceBefore } from './source.ts';
import { containsFinite } from './trailing.ts';

type Tokens = readonly TaggedToken[];

/** ", adding that …", "… and said that …": the speaker of the cue before it in the sentence that is nobody's words itself. */
export function sourceSharedWith(
  sentence: ParsedSentence,
  group: number,
  verb: number,
  earlier: readonly Saying[],
): Source | null {
  const { tokens } = sentence;
  const bare = tokens[verb]!.xpos === 'VBG' || tokens[group - 1]?.upos === 'CCONJ' || tokens[group - 1]?.upos === 'ADV';
  if (!bare) return null;
  const spoken = earlier.filter((s) => s.source !== null && s.form !== 'infinitive');
  const finite = spoken.filter((s) => !/ing$/.test(s.verb));
  const speakers = finite.length > 0 || tokens[verb]!.xpos !== 'VBG' ? finite : spoken;
  const last =
    speakers.findLast(
      (s) => !speakers.some((outer) => outer !== s && outer.content.some((piece) => spanContains(piece, s.cue))),
    ) ?? speakers.at(-1);
  if (last === undefined) return null;
  return { whole: rangeOf(tokens, last.source!), named: rangeOf(tokens, last.named!) };
}

/**
 * "[Claiming that …,] Doe told": the speaker of a participle that opens the sentence is the subject behind its comma. `comma` stands
 * where the participle's content ends; null where no clause begins behind it.
 */
export function sourceOfOpening(
  tokens: Tokens,
  verb: number,
): { readonly comma: number; readonly source: Source } | null {
  if (!/^VB[GND]$/.test(tokens[verb]!.xpos)) return null;
  if (
    tokens.slice(0, verb).some((t) => !/^(?:ADV|SCONJ|CCONJ)$/.test(t.upos) && !LEADING_IN.has(t.lemma) && !isQuote(t))
  )
    return null;
  for (let comma = verb + 2; comma < tokens.length - 2; comma++) {
    if (!isComma(tokens[comma]) || !startsClause(tokens, comma + 1, true)) continue;
    const range = { first: comma + 1, last: nounPhraseEnd(tokens, comma + 1) };
    return { comma, source: { whole: range, named: range } };
  }
  return null;
}

/** Prepositions that may stand before a participle that opens a sentence: "In explaining why …, Doe said". */
const LEADING_IN: ReadonlySet<string> = new Set(['in', 'by', 'after', 'before', 'while', 'when', 'without']);

/**
 * "came to Deren to [tell] …": the speaker of an infinitive is the subject of the verb it hangs on, unless that verb makes its object
 * speak ("asked Doe to say"). "issued a statement [saying] …": the speaker of a participle on a document is whoever made that.
 */
export function sourceOfGovernor(tokens: Tokens, group: number, verb: number): Source | null {
  const infinitive = tokens[group]!.lemma === 'to' && tokens[verb]!.xpos === 'VB';
  const before = tokens[group - 1];
  if (before === undefined || (!infinitive && !(tokens[verb]!.xpos === 'VBG' && DOCUMENTS.has(before.lemma))))
    return null;
  for (let i = group - 1; i >= 0 && group - i < 14; i--) {
    const token = tokens[i]!;
    if (isComma(token) || isFinalMark(token) || isRelative(token)) return null;
    if (token.upos !== 'VERB') continue;
    if (infinitive && MAKES_SPEAK.has(token.lemma)) return null;
    if (!isFiniteVerb(token) && tokens[verbGroupStart(tokens, i)]!.upos !== 'AUX') return null;
    return sourceBefore(tokens, verbGroupStart(tokens, i));
  }
  return null;
}

/** Verbs whose object does what the infinitive behind it says. */
const MAKES_SPEAK: ReadonlySet<string> = new Set(
  'allow ask authorise authorize beg call cause compel convince encourage expect force get help instruct invite lead leave order permit persuade prepare press prompt push require send tell train urge want warn'.split(
    ' ',
  ),
);

function rangeOf(tokens: Tokens, span: Span): Range {
  return {
    first: tokens.findIndex((t) => t.start >= span.start),
    last: tokens.findLastIndex((t) => t.end <= span.end),
  };
}

/** "…," said X: a verb in front of its source, with something said before it. */
export function invertedSource(tokens: Tokens, verb: number, end: number): Source | null {
  const before = tokens[verb - 1];
  if (before === undefined) return null;
  const marked = isComma(before) || isClosingQuote(before) || isFinalMark(before) || isDash(before);
  const source = sourceAfter(tokens, end + 1);
  if (source === null || onlyTime(tokens, source.named.first, source.named.last)) return null;
  // Without a mark only the end of the sentence shows it: "thousands have fled the area reports the agency."
  const closes = source.whole.last + 1 >= tokens.length || isFinalMark(tokens[source.whole.last + 1]);
  if (
    !marked &&
    !(
      closes &&
      tokens[source.named.last]!.upos === 'PROPN' &&
      isNominal(before) &&
      containsFinite(tokens.slice(0, verb), 0)
    )
  )
    return null;
  if (!marked && sourceBefore(tokens, verb) !== null && !tokens.slice(0, verb).some((t) => t.upos === 'AUX'))
    return null;
  // "Doe, a farmer from Deren, said he …": what stands before the verb is no clause, so it is who says it.
  const ahead = tokens.slice(0, verb);
  if (!isDash(before) && !ahead.some((t) => isFiniteVerb(t) || isQuote(t) || isFinalMark(t)) && startsNoun(tokens, 0))
    return null;
  const behind = tokens[source.whole.last + 1];
  if (behind !== undefined && isFiniteVerb(behind) && !isClosingQuote(before)) return null;
  return source;
}

/** Where the verb has no subject of its own beside it ("…, adding that", "… and said"), the clause's subject or the last one before. */
export function sourceByClause(sentence: ParsedSentence, group: number, verb: number): Source | null {
  const tokens = sentence.tokens;
  const token = tokens[verb]!;
  if (token.xpos === 'VBG' || tokens[group - 1]?.upos === 'CCONJ') {
    const main = mainSubject(tokens, group);
    if (main !== null) return main;
  }
  const clause = sentence.clauses.find((c) => c.predicate.start <= token.start && token.end <= c.predicate.end);
  const subject = clause?.subject[0];
  if (clause !== undefined && subject !== undefined && subject.last < verb) {
    const range = { first: subject.first, last: Math.min(clause.subject.at(-1)!.last, verb - 1) };
    return { whole: range, named: range };
  }
  return mainSubject(tokens, group);
}

/** The subject of the last finite verb before `group` that is neither in a relative nor in a subordinate clause. */
function mainSubject(tokens: Tokens, group: number): Source | null {
  for (let i = group - 1; i >= 0; i--) {
    if (!isFiniteVerb(tokens[i])) continue;
    const source = sourceBefore(tokens, verbGroupStart(tokens, i));
    const opener = source === null ? undefined : tokens[source.whole.first - 1];
    const subordinate =
      opener?.upos === 'SCONJ' ||
      opener?.upos === 'VERB' ||
      isRelative(opener) ||
      (source !== null && isRelative(tokens[source.whole.first]));
    if (source !== null && !subordinate) return source;
    const inverted = isComma(tokens[i - 1]) || isQuote(tokens[i - 1]) ? sourceAfter(tokens, i + 1) : null;
    if (inverted !== null && inverted.whole.last < group) return inverted;
  }
  return null;
}
