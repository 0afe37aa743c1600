import { inferPublication, statedPublication } from '../text/times.ts';
import { Day } from '../vocabulary/days.ts';
import type { Publication, Warning } from '../vocabulary/report.ts';

/**
 * When the report was published: `given` by a sidecar, else `stated` by the page's metadata or a line of the text, else `inferred`
 * from the dates that the text mentions. A given day that is none is a warning, and the next source counts.
 */
export function publicationOf(
  text: string,
  given: string | undefined,
  stated: string | null,
  source: string,
): { published: Publication | null; warnings: Warning[] } {
  const warnings: Warning[] = [];
  if (given !== undefined) {
    const day = dayIn(given);
    if (day) return { published: { start: day, end: day, basis: 'given' }, warnings };
    warnings.push({
      code: 'bad-date',
      message: `${source}: published ${JSON.stringify(given)}, expected YYYY-MM-DD; left out`,
    });
  }
  const day = stated === null ? null : dayIn(stated);
  if (day) return { published: { start: day, end: day, basis: 'stated' }, warnings };
  return { published: statedPublication(text) ?? inferPublication(text), warnings };
}

/** The calendar day that an ISO 8601 date or date-time begins with. */
function dayIn(value: string): Day | null {
  const result = Day.safeParse(value.trim().slice(0, 10));
  return result.success ? result.data : null;
}
