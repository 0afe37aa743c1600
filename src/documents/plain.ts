import { ITEM } from '../text/items.ts';
import type { Block, Extract } from './block.ts';

/** Plain text is the report's text exactly as given; blocks are its lines, or its paragraphs where lines are wrapped by hand. */
export function extractPlain(text: string): Extract {
  return {
    text,
    blocks: isHardWrapped(text) ? paragraphs(text) : lines(text),
    title: null,
    publisher: null,
    published: null,
    language: null,
    warnings: [],
  };
}

function lines(text: string): Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    const start = match.index + (match[0].length - match[0].trimStart().length);
    blocks.push({ start, end: match.index + match[0].trimEnd().length, role: 'unknown' });
  }
  return blocks;
}

/** Joins a line to the one before where that one was wrapped: long enough to be, and no heading or bullet between them. */
function paragraphs(text: string): Block[] {
  const joined: Block[] = [];
  for (const line of lines(text)) {
    const before = joined.at(-1);
    const gap = before ? text.slice(before.end, line.start) : '';
    const lastLine = before ? before.end - Math.max(before.start, text.lastIndexOf('\n', before.end - 1) + 1) : 0;
    const wrapped = before !== undefined && !/\n\s*\n/.test(gap) && lastLine >= 45 && lastLine <= 110;
    const begin = text.slice(line.start, line.start + 12);
    const opens = /^#{1,6} /.test(begin) || ITEM.test(begin);
    if (before && wrapped && !opens) joined[joined.length - 1] = { ...before, end: line.end };
    else joined.push(line);
  }
  return joined;
}

/** Wrapped by hand: most lines that have a successor end in the middle of a sentence, at much the same width. */
function isHardWrapped(text: string): boolean {
  let broken = 0;
  let continued = 0;
  const all = text.split('\n');
  for (let i = 0; i + 1 < all.length; i++) {
    const line = (all[i] ?? '').trimEnd();
    const next = (all[i + 1] ?? '').trim();
    if (!line || !next || line.length > 110) continue;
    continued++;
    if (line.length >= 45 && !/[.!?:"”)]$/.test(line) && /^[a-z(“"0-9]|^[A-Z]/.test(next)) broken++;
  }
  return continued >= 3 && broken / continued > 0.5;
}
