import { z } from 'zod';

/** A stretch of `report.text` in UTF-16 code units, end exclusive: `text.slice(start, end)`. */
export const Span = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine((s) => s.end > s.start, 'expected start < end');
export type Span = z.infer<typeof Span>;

/** The words that a claim stands on. `quote` is `report.text.slice(start, end)` to the letter. */
export const Evidence = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative(), quote: z.string() });
export type Evidence = z.infer<typeof Evidence>;

export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function spanContains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
