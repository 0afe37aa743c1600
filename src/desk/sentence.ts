import { type Span, spansOverlap } from '../vocabulary/span.ts';

/** The sentences that the first span of evidence lies in, from the first to the last; the evidence itself where no sentence is known. */
export function sentencesAround(
  evidence: readonly Span[],
  sentences: readonly Span[],
  text: string,
): { readonly start: number; readonly end: number; readonly text: string } {
  const first = evidence[0] ?? { start: 0, end: 0 };
  const touched = sentences.filter((sentence) => spansOverlap(sentence, first));
  const start = Math.min(first.start, ...touched.map((sentence) => sentence.start));
  const end = Math.max(first.end, ...touched.map((sentence) => sentence.end));
  return { start, end, text: text.slice(start, end) };
}
