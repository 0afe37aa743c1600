import type { Span } from '../../../vocabulary/span.ts';

/** No name and no evidence is longer; a pattern made of more would only cost time. */
const LONGEST = 2000;

/**
 * Where words stand in a text, to the letter. Only the width of white space is free: a line break is layout, and models do not keep it.
 * A match begins and ends where words do: "rebel" does not stand in "rebels".
 */
export function occurrences(text: string, words: string, within: readonly Span[]): Span[] {
  const parts = words.trim().split(/\s+/);
  if (!parts[0] || words.length > LONGEST) return [];
  const pattern = new RegExp(parts.map(escaped).join('\\s+'), 'gu');
  const found: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const inside = within.some((w) => w.start <= span.start && span.end <= w.end);
    if (inside && isWhole(text, span)) found.push(span);
  }
  return found;
}

const escaped = (part: string): string => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const LETTER = /[\p{L}\p{N}]/u;
const EDGE = { first: /^[\p{L}\p{N}]/u, last: /[\p{L}\p{N}]$/u };

/** Scripts without spaces between words have no such borders to keep. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function isWhole(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  if (UNSPACED.test(words)) return true;
  const before = text.slice(Math.max(0, start - 1), start);
  const after = text.slice(end, end + 1);
  return !(EDGE.first.test(words) && LETTER.test(before)) && !(EDGE.last.test(words) && LETTER.test(after));
}

/** Of several occurrences of a name the one that a claim means: in its evidence, else the nearest before it, else the nearest after. */
export function nearestTo(found: readonly Span[], evidence: readonly Span[]): Span | null {
  const inside = found.find((f) => evidence.some((e) => e.start <= f.start && f.end <= e.end));
  if (inside) return inside;
  const start = evidence[0]?.start ?? 0;
  return found.findLast((f) => f.end <= start) ?? found[0] ?? null;
}
