import { pageAt } from '../documents/sections.ts';
import type { Section } from '../vocabulary/report.ts';
import type { ClaimRow } from './desk.ts';

/**
 * The page of each claim, by claim id, where its report has pages. `hasPages` is what the document knew when it was opened: sections are asked for
 * only of those reports, each once.
 */
export async function pagesOf(
  rows: readonly ClaimRow[],
  hasPages: (reportId: string) => boolean,
  sectionsOf: (reportId: string) => Promise<readonly Section[]>,
): Promise<ReadonlyMap<string, number>> {
  const pages = new Map<string, number>();
  const known = new Map<string, readonly Section[]>();
  for (const { claim, report } of rows) {
    if (!hasPages(report.id)) continue;
    const sections = known.get(report.id) ?? (await sectionsOf(report.id));
    known.set(report.id, sections);
    const page = pageAt(sections, claim.evidence[0]?.start ?? 0);
    if (page !== null) pages.set(claim.id, page);
  }
  return pages;
}
