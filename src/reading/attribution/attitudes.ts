import type { ParsedSentence, TaggedToken } from '../../text/clause.ts';
import { startsClause } from './content.ts';
import { contentEnd } from './content-end.ts';
import type { Force } from './cues.ts';
import { isQuote, type Range, startsNoun, verbGroupStart } from './phrases.ts';
import type { Saying } from './saying.ts';
import { type Source, sourceBefore } from './source.ts';

/** Adjectives that say what somebody holds or feels about something: "confident that", "critical of". */
const ATTITUDES: ReadonlySet<string> = new Set(
  `adamant afraid alarmed angry aware certain committed concerned confident convinced critical disappointed dismayed dismissive
  doubtful fearful furious glad happy hopeful mindful opposed optimistic outraged pessimistic proud sceptical shocked silent skeptical
  sorry supportive sure surprised tired unaware unconvinced unsure upset vague wary worried unhappy uneasy`
    .trim()
    .split(/\s+/),
);
const BE: ReadonlySet<string> = new Set(['be', 'feel', 'remain', 'become', 'seem', 'grow', 'stay', "'s", '’s']);
const OPENERS: ReadonlySet<string> = new Set(['that', 'whether', 'how', 'why', 'what', 'who', 'when', 'where']);
const TIES: ReadonlySet<string> = new Set(['about', 'of', 'at', 'over', 'by', 'with', 'to', 'on', 'in']);

/** "The council is confident that …", "officials are critical of …", "it is not clear whether …": sayings whose cue is an adjective. */
export function attitudes(sentence: ParsedSentence, index: number): readonly Saying[] {
  const found: Saying[] = [];
  for (let at = 0; at < sentence.tokens.length; at++) {
    const taken = attitude(sentence, index, at) ?? sideTaken(sentence, index, at) ?? unclear(sentence, index, at);
    if (taken !== null) found.push(taken);
  }
  return found;
}

function attitude(sentence: ParsedSentence, index: number, at: number): Saying | null {
  const { tokens } = sentence;
  const token = tokens[at]!;
  if (!ATTITUDES.has(token.upos === 'ADJ' ? token.lemma : token.text.toLowerCase())) return null;
  const verb = copulaBefore(tokens, at);
  if (verb < 0) return null;
  const source = sourceBefore(tokens, verbGroupStart(tokens, verb));
  if (source === null || tokens[source.named.last]!.lemma === 'it') return null;
  const content = contentBehind(tokens, at);
  if (content === null) return null;
  const { range, isClause } = content;
  const group = verbGroupStart(tokens, verb);
  const last = isClause ? at : range.first - 1;
  return saying(sentence, index, { group, last, source, content: range, force: isClause ? 'think' : 'stance' });
}

const SIDES: ReadonlySet<string> = new Set(
  'advocate backer champion critic defender opponent proponent supporter'.split(' '),
);

/** "She is an outspoken critic of the raids": a noun for somebody who takes a side. */
function sideTaken(sentence: ParsedSentence, index: number, at: number): Saying | null {
  const { tokens } = sentence;
  if (tokens[at]!.upos !== 'NOUN' || !SIDES.has(tokens[at]!.lemma) || tokens[at + 1]?.lemma !== 'of') return null;
  let verb = at - 1;
  while (verb > 0 && /^(?:DET|ADJ|ADV|CCONJ)$/.test(tokens[verb]!.upos)) verb--;
  if (!BE.has(tokens[verb]?.lemma ?? '') || !startsNoun(tokens, at + 2)) return null;
  const group = verbGroupStart(tokens, verb);
  const source = sourceBefore(tokens, group);
  if (source === null) return null;
  const content = { first: at + 2, last: contentEnd(tokens, at + 2, 'object') };
  return saying(sentence, index, { group, last: at + 1, source, content, force: 'stance' });
}

/** "It is not clear whether", "it was unclear who". */
function unclear(sentence: ParsedSentence, index: number, at: number): Saying | null {
  const { tokens } = sentence;
  if (!OPENERS.has(tokens[at + 1]?.lemma ?? '')) return null;
  const word = tokens[at]!.text.toLowerCase();
  if (word !== 'clear' && word !== 'unclear' && word !== 'certain') return null;
  const verb = copulaBefore(tokens, at);
  const group = verb < 0 ? -1 : verbGroupStart(tokens, verb);
  if (group < 1 || tokens[group - 1]!.lemma !== 'it') return null;
  const content = { first: at + 1, last: contentEnd(tokens, at + 1, 'that') };
  return saying(sentence, index, { group: group - 1, last: at, source: null, content, force: 'stance' });
}

function copulaBefore(tokens: readonly TaggedToken[], at: number): number {
  let i = at - 1;
  while (i > 0 && (tokens[i]!.upos === 'ADV' || tokens[i]!.upos === 'PART' || isQuote(tokens[i]))) i--;
  const verb = tokens[i];
  return verb !== undefined && BE.has(verb.lemma) && (verb.upos === 'AUX' || verb.upos === 'VERB') ? i : -1;
}

function contentBehind(tokens: readonly TaggedToken[], at: number): { range: Range; isClause: boolean } | null {
  const next = tokens[at + 1];
  if (next === undefined) return null;
  if (OPENERS.has(next.lemma) || startsClause(tokens, at + 1, true))
    return { range: { first: at + 1, last: contentEnd(tokens, at + 1, 'that') }, isClause: true };
  if (!TIES.has(next.lemma) || next.upos !== 'ADP') return null;
  const after = tokens[at + 2];
  const opens =
    startsNoun(tokens, at + 2) || after?.xpos === 'VBG' || OPENERS.has(after?.lemma ?? '') || isQuote(after);
  return opens ? { range: { first: at + 2, last: contentEnd(tokens, at + 2, 'object') }, isClause: false } : null;
}

interface AttitudeParts {
  readonly group: number;
  readonly last: number;
  readonly source: Source | null;
  readonly content: Range;
  readonly force: Force;
}

function saying(sentence: ParsedSentence, index: number, parts: AttitudeParts): Saying | null {
  const { tokens } = sentence;
  if (parts.content.last <= parts.content.first) return null;
  const words = tokens.slice(parts.group, parts.last + 1);
  const span = (range: Range) => ({ start: tokens[range.first]!.start, end: tokens[range.last]!.end });
  return {
    sentence: index,
    force: parts.force,
    verb: words.map((t) => t.text.toLowerCase()).join(' '),
    source: parts.source === null ? null : span(parts.source.whole),
    named: parts.source === null ? null : span(parts.source.named),
    cue: span({ first: parts.group, last: parts.last }),
    content: [span(parts.content)],
    negated: words.some((t) => t.text === 'not' || t.text === "n't" || t.text === 'n’t'),
    form: parts.force === 'think' ? 'clause' : 'object',
  };
}
