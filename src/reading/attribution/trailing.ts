import type { TaggedToken } from '../../text/clause.ts';
import { contentEnd, trailingCue } from './content-end.ts';
import { isComma, isDash, isFinalMark, isFiniteVerb, isQuote, isRelative, type Range } from './phrases.ts';
import type { Source } from './source.ts';

type Tokens = readonly TaggedToken[];

/** Does the source stand behind a comma or a quotation, so that what comes before may be its content? */
export function isTrailing(tokens: Tokens, source: Source | null, verb: number): boolean {
  if (source === null || source.whole.last > verb) return false;
  const before = tokens[source.whole.first - 1];
  if (before === undefined || source.whole.first < 2) return false;
  const ahead = tokens.slice(0, source.whole.first);
  const behind = afterAdjuncts(tokens, verb + 1);
  // "Asked about the raid, she said …": a participle leads in, and is not what is said; but "Leaving, she said, would be hard".
  const splits = isComma(tokens[behind]) && isFiniteVerb(tokens[behind + 1]);
  if (/^VB[GND]$/.test(ahead[0]!.xpos) && !splits && !ahead.some((t) => isQuote(t))) return false;
  const resumes = isComma(tokens[behind]) && tokens[behind + 1]?.upos !== 'CCONJ';
  // "On Friday, the council asked for …": a time or place in front is not what is said.
  if (!resumes && !ahead.some((t) => isFiniteVerb(t) || isQuote(t) || isFinalMark(t) || t.upos === 'VERB'))
    return false;
  return (
    isQuote(before) ||
    isDash(before) ||
    ((isComma(before) || isFinalMark(before)) && trailingCue(tokens, source.named.first) !== null) ||
    (isComma(before) && closesAfter(tokens, verb + 1))
  );
}

export function closesAfter(tokens: Tokens, from: number): boolean {
  const at = afterAdjuncts(tokens, from);
  const token = tokens[at];
  const opens = token?.text === ':' && at === tokens.length - 1;
  return token === undefined || opens || isComma(token) || isFinalMark(token);
}

/** First token behind the adverbs, times and phrases that follow a trailing cue: "said late on Tuesday in a statement |". */
export function afterAdjuncts(tokens: Tokens, from: number): number {
  let i = from;
  while (
    i < tokens.length &&
    !isComma(tokens[i]) &&
    !isFinalMark(tokens[i]) &&
    !isQuote(tokens[i]) &&
    tokens[i]!.text !== ':'
  )
    i++;
  return i;
}

/** What is said on behind a source in the middle: `"A," X said, ["B"]`, `A, X said, [B]`. */
export function resumed(tokens: Tokens, from: number): readonly Range[] {
  let i = from;
  if (isComma(tokens[i]) || isFinalMark(tokens[i]) || tokens[i]?.text === ':') i++;
  const next = tokens[i];
  if (next === undefined || next.xpos === 'VBG' || next.upos === 'CCONJ' || isRelative(next)) return [];
  const opensQuote = isQuote(next);
  if (!opensQuote && !(isComma(tokens[i - 1]) && containsFinite(tokens, i))) return [];
  const last = contentEnd(tokens, i, opensQuote ? 'quote' : 'clause');
  return last > i ? [{ first: i, last }] : [];
}

export function containsFinite(tokens: Tokens, from: number): boolean {
  for (let i = from; i < tokens.length; i++) if (isFiniteVerb(tokens[i])) return true;
  return false;
}

export function quotedBefore(tokens: Tokens, first: number): boolean {
  return isQuote(tokens[first - 1]) || (isComma(tokens[first - 1]) && isQuote(tokens[first - 2]));
}
