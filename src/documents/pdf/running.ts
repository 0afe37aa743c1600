import type { Segment } from './segment.ts';

/** The segments of a page, and how high it is. */
export interface PageText {
  readonly number: number;
  readonly height: number;
  readonly segments: readonly Segment[];
}

/** Heads and feet lie in this share of the page's height, at the top and at the bottom. */
const EDGE = 0.12;

const PAGE_NUMBER =
  /^(?:p(?:age|\.)?\s*)?[–—|-]?\s*(?:\d{1,4}|[ivxl]{1,6})\s*(?:(?:of|\/|de|von|sur)\s*\d{1,4})?\s*[–—|-]?$/i;

/**
 * Takes running heads, running feet and page numbers off the pages: lines near the edge that come again at the same height on other pages
 * but for their numbers, and a number alone on the outermost line. `running` holds each such head or foot once.
 */
export function withoutRunningHeads(pages: readonly PageText[]): { pages: PageText[]; running: string[] } {
  const seen = new Map<string, { y: number; page: number; text: string }[]>();
  for (const page of pages) {
    for (const s of page.segments) {
      if (!atEdge(s, page)) continue;
      const list = seen.get(keyOf(s)) ?? [];
      list.push({ y: s.y, page: page.number, text: s.text });
      seen.set(keyOf(s), list);
    }
  }
  const needed = pages.length <= 4 ? 2 : 3;
  const running = new Set<string>();
  const runs = (s: Segment, page: PageText): boolean => {
    const same = (seen.get(keyOf(s)) ?? []).filter((o) => Math.abs(o.y - s.y) <= 4 && countsPages(s, page.number, o));
    if (new Set(same.map((o) => o.page)).size < needed) return false;
    running.add(same[0]?.text ?? s.text);
    return atEdge(s, page);
  };
  const kept = pages.map((page) => {
    const rest = page.segments.filter((s) => !atEdge(s, page) || !runs(s, page));
    return { ...page, segments: rest.filter((s) => !isPageNumber(s, rest, page)) };
  });
  return { pages: kept, running: [...running].filter((text) => !PAGE_NUMBER.test(text)) };
}

const atEdge = (s: Segment, page: PageText): boolean => s.y < page.height * EDGE || s.y > page.height * (1 - EDGE);

/** Two heads that are the same but for numbers: these stay, or go up with the pages; those of table rows do not. */
function countsPages(s: Segment, page: number, other: { readonly text: string; readonly page: number }): boolean {
  const [a, b] = [s.text, other.text].map((text) => (text.match(/\d+/g) ?? []).map(Number)) as [number[], number[]];
  return a.every((n, i) => n === b[i] || b[i]! - n === other.page - page);
}

const keyOf = (s: Segment): string => s.text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase();

function isPageNumber(s: Segment, rest: readonly Segment[], page: PageText): boolean {
  if (!atEdge(s, page) || !PAGE_NUMBER.test(s.text)) return false;
  const alone = rest.every((o) => o === s || Math.abs(o.y - s.y) > s.size * 0.5);
  return alone && (rest.every((o) => o.y <= s.y) || rest.every((o) => o.y >= s.y));
}
