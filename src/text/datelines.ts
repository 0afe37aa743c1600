import type { Span } from '../vocabulary/span.ts';

/**
 * "GOMA, Congo, Jan. 29 (Agency) - ": where and when a report was written, in front of its first sentence. The town is in capitals; country,
 * day and agency may follow; a dash or two hyphens end it.
 */
const DATELINE =
  /^\p{Lu}[\p{Lu}.'’ -]{2,40}(?:,\s?[\p{L}\d][^,()\n–—]{1,40}?){0,3}(?:,?\s?\([^()\n]{2,40}\))?\s*(?:--|–|—|(?<=\s)-)\s+(?=["“‘\p{Lu}])/u;

/** Parts a stretch of text after its dateline, so that the first sentence begins with its own words. One span where there is none. */
export function partDateline(text: string, range: Span): readonly Span[] {
  const found = DATELINE.exec(text.slice(range.start, Math.min(range.end, range.start + 160)));
  if (!found) return [range];
  const at = range.start + found[0].length;
  const end = range.start + found[0].trimEnd().length;
  return at < range.end
    ? [
        { start: range.start, end },
        { start: at, end: range.end },
      ]
    : [range];
}

/** Is this stretch a dateline and nothing else? */
export function isDateline(text: string, span: Span): boolean {
  return DATELINE.exec(`${text.slice(span.start, span.end)} A`)?.[0].trimEnd().length === span.end - span.start;
}
