import type { ParsedSentence } from '../../text/clause.ts';
import { spansOverlap } from '../../vocabulary/span.ts';
import { contentEnd } from './content-end.ts';
import { isFiniteVerb, isOpeningQuote, verbGroupStart } from './phrases.ts';
import type { Saying } from './saying.ts';
import { sourceBefore } from './source.ts';

/**
 * `The governor went even further: "We shall return."`, `The crowd had one message: "Go."`: whatever is told of somebody, a quotation behind
 * a colon is his. Only where no other cue takes the quotation.
 */
export function sayingBehindColon({ tokens }: ParsedSentence, index: number, others: readonly Saying[]): Saying | null {
  const colon = tokens.findIndex((t, at) => t.text === ':' && isOpeningQuote(tokens[at + 1]));
  if (colon < 3) return null;
  const last = contentEnd(tokens, colon + 1, 'quote');
  const content = { start: tokens[colon + 1]!.start, end: tokens[last]!.end };
  if (others.some((other) => other.content.some((piece) => spansOverlap(piece, content)))) return null;
  const verb = tokens.findIndex((t, at) => at > 0 && at < colon && isFiniteVerb(t));
  const group = verb < 1 ? -1 : verbGroupStart(tokens, verb);
  const source = group < 1 ? null : sourceBefore(tokens, group);
  if (source === null) return null;
  const span = (first: number, end: number) => ({ start: tokens[first]!.start, end: tokens[end]!.end });
  return {
    sentence: index,
    force: 'say',
    verb: tokens[verb]!.text.toLowerCase(),
    source: span(source.whole.first, source.whole.last),
    named: span(source.named.first, source.named.last),
    cue: span(group, colon - 1),
    content: [content],
    negated: false,
    form: 'quote',
  };
}
