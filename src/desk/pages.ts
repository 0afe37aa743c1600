import { pageAt } from '../documents/sections.ts';
import type { Section } from '../vocabulary/report.ts';
import type { ClaimRow } from './desk.ts';

/**
 * The page of each claim, by claim id, where its report has pages. Sections are asked for only of reports that are a PDF by their name, or
 * that have no ending and no address (standard input): else a list of claims would fetch every report of the case.
 */
export async function pagesOf(
  rows: readonly ClaimRow[],
  sectionsOf: (reportId: string) => Promise<readonly Section[]>,
): Promise<ReadonlyMap<string, number>> {
  const pages = new Map<string, number>();
  const known = new Map<string, readonly Section[]>();
  for (const { claim, report } of rows) {
    if (!mayHavePages(report.source)) continue;
    const sections = known.get(report.id) ?? (await sectionsOf(report.id));
    known.set(report.id, sections);
    const page = pageAt(sections, claim.evidence[0]?.start ?? 0);
    if (page !== null) pages.set(claim.id, page);
  }
  return pages;
}

function mayHavePages(source: string): boolean {
  const address = /^https?:/i.test(source);
  const path = (address ? source.split(/[?#]/)[0] : source) ?? '';
  return /\.pdf$/i.test(path) || !(address || /\.[a-z0-9]+$/i.test(path));
}
