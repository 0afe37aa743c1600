import type { Section, SectionKind } from '../vocabulary/report.ts';
import type { Block } from './block.ts';
import { CAPTION_ENDS, CAPTION_STARTS, CREDITS, NOTICES, REFERENCES, RELATED } from './wording.ts';

/**
 * Sorts the blocks of a text into notice, headline, body, caption, credit and related, by what the format says, by wording and by
 * layout. Every block gives one section; sections are in text order and never overlap.
 */
export function sectionsOf(text: string, blocks: readonly Block[], title: string | null): Section[] {
  let bodySeen = false;
  let relatedTail = false;
  return blocks.map((block) => {
    const words = text.slice(block.start, block.end);
    let kind = kindOf(words, block, title, bodySeen);
    // A heading like "References" opens a list that runs to the end; prose after it ends the list.
    if (block.role === 'related' || block.role === 'notice') relatedTail = false;
    else if (kind === 'related' && words.length < 25) relatedTail = true;
    else if (relatedTail && kind === 'body' && isProse(words)) relatedTail = false;
    else if (relatedTail && block.role === 'heading') relatedTail = false;
    else if (relatedTail && (kind === 'body' || kind === 'headline')) kind = 'related';
    if (kind === 'body') bodySeen ||= isProse(words);
    const page = block.page === undefined ? {} : { page: block.page };
    return { start: block.start, end: block.end, kind, ...page };
  });
}

/** The page on which the section with that offset begins; null where the format has no pages, or between sections. */
export function pageAt(sections: readonly Section[], offset: number): number | null {
  return sections.find((s) => s.start <= offset && offset < s.end)?.page ?? null;
}

function kindOf(words: string, block: Block, title: string | null, bodySeen: boolean): SectionKind {
  if (block.role === 'notice' || block.role === 'related') return block.role;
  if (block.role === 'row') return 'body';
  const matches = (patterns: readonly RegExp[]): boolean => patterns.some((p) => p.test(words));
  if (matches(RELATED)) return 'related';
  if (words.length < 600 && matches(NOTICES)) return 'notice';
  if (words.length < 240 && matches(CREDITS)) return 'credit';
  if (block.role === 'footnote') return matches(REFERENCES) ? 'related' : 'body';
  if (block.role === 'caption' || (words.length < 600 && (matches(CAPTION_ENDS) || matches(CAPTION_STARTS))))
    return 'caption';
  if (block.role === 'headline' || block.role === 'heading') return 'headline';
  if (title && words.replace(/\s+/g, ' ') === title.replace(/\s+/g, ' ')) return 'headline';
  if (block.role === 'unknown' && isHeadline(words, bodySeen)) return 'headline';
  return 'body';
}

/** Ends like a sentence and is long enough to be one. */
function isProse(words: string): boolean {
  return words.length > 60 && /[.!?]["”’)]?$/.test(words);
}

/**
 * A line of its own without a full stop: Markdown marks, capitals throughout, or most words with a capital; before the body a longer
 * one, inside it only a short one (a subheading).
 */
function isHeadline(words: string, bodySeen: boolean): boolean {
  if (/^#{1,6} /.test(words)) return true;
  if (/[.!?;,:]["”’)]?$/.test(words) || /^[•*·–-]\s/.test(words) || words.length > (bodySeen ? 90 : 200)) return false;
  const letters = words.replace(/[^\p{L}]/gu, '');
  if (letters.length < 4) return false;
  if (letters === letters.toUpperCase() && letters !== letters.toLowerCase()) return true;
  const long = words.split(/\s+/).filter((w) => /^\p{L}{4,}/u.test(w));
  const capitals = long.filter((w) => /^\p{Lu}/u.test(w)).length;
  if (long.length >= 2 && capitals / long.length >= 0.7) return true;
  return !bodySeen && words.split(/\s+/).length >= 3 && /^\p{Lu}/u.test(words);
}
