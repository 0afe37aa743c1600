import type { Claim } from '../../../vocabulary/claim.ts';
import type { Reading } from '../../../vocabulary/report.ts';

/** A stretch of a report that is shown in one way: its text and what lies on it. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  /** Claims whose evidence covers it, the shortest evidence first. */
  readonly claims: readonly Claim[];
  /** It lies in the sentence that is looked at. */
  readonly focus: boolean;
  /** The part of the claim looked at that it is: agent, target, place, time, quantity, voice. */
  readonly slot: string | null;
  readonly repair: string | null;
}

export interface Paragraph {
  readonly start: number;
  readonly kind: Reading['sections'][number]['kind'];
  readonly segments: readonly Segment[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The spans of a claim's parts that lie in its own evidence or name its parts elsewhere, by slot. */
export function slotsOf(claim: Claim, text: string): readonly (Span & { readonly slot: string })[] {
  const evidence = claim.evidence[0];
  const within = (words: string | undefined): Span[] => {
    const at = evidence && words ? text.indexOf(words, evidence.start) : -1;
    return at >= 0 && evidence && at < evidence.end ? [{ start: at, end: at + (words as string).length }] : [];
  };
  const wholeEvidence = (span: Span): boolean => evidence !== undefined && covers(span, evidence);
  return [
    ...claim.attribution.map((span) => ({ ...span, slot: 'voice' })),
    ...claim.agents.map((span) => ({ ...span, slot: 'agent' })),
    ...claim.targets.map((span) => ({ ...span, slot: 'target' })),
    ...claim.places.map((span) => ({ ...span, slot: 'place' })),
    ...within(claim.quantity?.text).map((span) => ({ ...span, slot: 'quantity' })),
    ...within(claim.time?.text).map((span) => ({ ...span, slot: 'time' })),
  ].filter((span) => span.end > span.start && !wholeEvidence(span));
}

/**
 * The text cut where something begins or ends, paragraph by paragraph. Every character of the text that is not a line break
 * between paragraphs is in exactly one segment.
 */
export function paragraphsOf(reading: Reading, focus: Claim | null): Paragraph[] {
  const { text } = reading.report;
  const slots = focus ? slotsOf(focus, text) : [];
  const lit = focus
    ? focus.evidence.map((one) => reading.sentences.find((sentence) => covers(sentence, one)) ?? one)
    : [];
  const claims = [...reading.claims].sort((a, b) => lengthOf(a) - lengthOf(b));
  return paragraphSpans(text).map((paragraph) => {
    const spans = [...slots, ...lit, ...reading.repairs, ...claims.flatMap((claim) => claim.evidence)];
    const cuts = new Set([paragraph.start, paragraph.end]);
    for (const { start, end } of spans)
      for (const cut of [start, end]) if (cut > paragraph.start && cut < paragraph.end) cuts.add(cut);
    const sorted = [...cuts].sort((a, b) => a - b);
    const segments = sorted.slice(1).map((end, i): Segment => {
      const span = { start: sorted[i] as number, end };
      return {
        start: span.start,
        text: text.slice(span.start, end),
        claims: claims.filter((claim) => claim.evidence.some((one) => covers(one, span))),
        focus: lit.some((one) => covers(one, span)),
        slot: slots.find((one) => covers(one, span))?.slot ?? null,
        repair: reading.repairs.find((one) => covers(one, span))?.repaired ?? null,
      };
    });
    return {
      start: paragraph.start,
      kind:
        reading.sections.find((section) => section.start <= paragraph.start && paragraph.start < section.end)?.kind ??
        'body',
      segments,
    };
  });
}

function lengthOf(claim: Claim): number {
  const [first] = claim.evidence;
  return first ? first.end - first.start : Number.POSITIVE_INFINITY;
}

/** A line break ends a paragraph where a blank line follows or the line is short; wrapped lines stay together. */
function paragraphSpans(text: string): Span[] {
  return [...text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));
}
