import type { Span } from '../vocabulary/span.ts';
import { ABBREVIATIONS, MONTH_ABBREVIATIONS, NEVER_LAST } from './abbreviations.ts';
import { ITEM } from './items.ts';
import { isSpace } from './tokens.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A line of this share of the block's longest is wrapped rather than ended. */
const FULL_LINE = 0.7;
const SHORT_BLOCK_LINE = 40;
const ENDS_SENTENCE = /[.!?…:;]["'”’»)\]]*\s*$/;
const STARTS_SENTENCE = new Set(
  'the a an he she it they we i you in on at but and this that these those there his her its their our my if when while after before as for however some many most several all both since although meanwhile what who why how so according earlier later no not one two now then with from by under'.split(
    ' ',
  ),
);

/**
 * The sentences of `text` within `range`, without the white space around them, in order and without overlap. An empty line, a
 * bullet and a short line before a new start always end one; an abbreviation, an initial or a lost letter ("Öncup?nar") never does.
 */
export function splitSentences(text: string, range: Span = { start: 0, end: text.length }): Span[] {
  const sentences: Span[] = [];
  for (const block of blocks(text, range)) splitBlock(text, block, sentences);
  return sentences;
}

/** Stretches that no sentence crosses: paragraphs, bullets, lines that stand alone. */
function blocks(text: string, range: Span): Span[] {
  const lines: Span[] = [];
  let at = range.start;
  while (at < range.end) {
    let end = text.indexOf('\n', at);
    if (end < 0 || end > range.end) end = range.end;
    lines.push({ start: at, end });
    at = end + 1;
  }
  const found: Span[] = [];
  let open: { start: number; end: number; longest: number } | null = null;
  const close = (): void => {
    if (open !== null) found.push({ start: open.start, end: open.end });
    open = null;
  };
  for (const line of lines) {
    const content = text.slice(line.start, line.end);
    if (content.trim() === '') {
      close();
      continue;
    }
    const length = content.trimEnd().length;
    if (open !== null) {
      const lineBefore: number = open.end - text.lastIndexOf('\n', open.end - 1) - 1;
      if (
        ITEM.test(content) ||
        endsBlock(
          text.slice(Math.max(open.start, open.end - lineBefore), open.end),
          content,
          Math.max(open.longest, length),
        )
      )
        close();
    }
    if (open === null) open = { start: line.start, end: line.end, longest: length };
    else open = { start: open.start, end: line.end, longest: Math.max(open.longest, length) };
  }
  close();
  return found;
}

function endsBlock(before: string, line: string, longest: number): boolean {
  if (ENDS_SENTENCE.test(before)) return true;
  const first = line.trimStart().charAt(0);
  if (first !== first.toUpperCase() || first === first.toLowerCase()) return /[\t|]/.test(before) || /[\t|]/.test(line);
  return before.trimEnd().length < Math.max(SHORT_BLOCK_LINE, longest * FULL_LINE);
}

function splitBlock(text: string, block: Span, sentences: Span[]): void {
  // The segmenter ends a sentence at every line break; within a block a break is only a space.
  // A reference ("… in 1805.[12] He") is white space to it, and so stays with the sentence before.
  const content = text
    .slice(block.start, block.end)
    .replace(/[\r\n\u2028\u2029\u0085]/g, ' ')
    .replace(/(?<=[.!?]["”’)]?\s?)(?:\[\d{1,3}\]\s?)+(?=\s|$)/g, (reference) => ' '.repeat(reference.length));
  let start = 0;
  for (const { segment, index } of segmenter.segment(content)) {
    const end = index + segment.length;
    for (const cut of hiddenEnds(content, index, end)) {
      pushTrimmed(text, block.start + start, block.start + cut, sentences);
      start = cut;
    }
    if (end < content.length && goesOn(content, start, end)) continue;
    pushTrimmed(text, block.start + start, block.start + end, sentences);
    start = end;
  }
  if (start < content.length) pushTrimmed(text, block.start + start, block.end, sentences);
}

const FULL_STOP = /([\p{L}\p{N}'’)]{2,})\.\s+(?=\p{Ll}\p{L}*\s)/gu;

/** Without it there is no `FULL_STOP`; it starts at the few stops, not at every word. */
const SMALL_AFTER_STOP = /\.\s+\p{Ll}/u;

/** Where a sentence ends within a segment although the next begins with a small letter, as hurried writers have it. */
function hiddenEnds(content: string, start: number, end: number): number[] {
  const cuts: number[] = [];
  const segment = content.slice(start, end);
  if (!SMALL_AFTER_STOP.test(segment)) return cuts;
  for (const match of segment.matchAll(FULL_STOP)) {
    const word = match[1]!.toLowerCase();
    if (
      ABBREVIATIONS.has(word) ||
      word === 'no' ||
      content.charAt(start + match.index - 1) === '.' ||
      /^\d+$/.test(word)
    )
      continue;
    cuts.push(start + match.index + match[0].length);
  }
  return cuts;
}

function pushTrimmed(text: string, start: number, end: number, sentences: Span[]): void {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  if (to <= from) return;
  const last = sentences.at(-1);
  const onlyMarks = !/[\p{L}\p{N}]/u.test(text.slice(from, to));
  if (onlyMarks && last !== undefined && to - from <= 3 && !text.slice(last.end, from).includes('\n'))
    sentences[sentences.length - 1] = { start: last.start, end: to };
  else sentences.push({ start: from, end: to });
}

/** Whether the sentence that began at `start` goes on over the break that the segmenter sees at `end`. */
function goesOn(content: string, start: number, end: number): boolean {
  if (!isSpace(content.charCodeAt(end - 1))) {
    // No space: a lost letter, an address, a closing mark; a missing space after a full stop still ends a sentence.
    const next = content.charAt(end);
    const before = content.charAt(end - 1);
    return !(
      /[”"’)\].!?]/.test(before) &&
      next !== next.toLowerCase() &&
      content.charAt(end - 2) === content.charAt(end - 2).toLowerCase() &&
      !/\d/.test(content.charAt(end - 2))
    );
  }
  const sentence = content.slice(start, end).trimEnd();
  const rest = content.slice(end, end + 40);
  const next = /^["'“‘(]*([\p{L}\p{M}\p{N}]+)/u.exec(rest)?.[1] ?? '';
  if (next === '') return false;
  const firstSign = next.charAt(0);
  const lower = firstSign !== firstSign.toUpperCase();
  // "We cannot leave!" he said: the speaker goes on.
  if (lower) return /["'”’)\]]$/.test(sentence) || /[.:;,]$/.test(sentence);
  if (!sentence.endsWith('.')) return false;
  const word = /([\p{L}\p{N}.'’-]+)\.$/u.exec(sentence)?.[1] ?? '';
  const bare = word.toLowerCase();
  if (/^\d+$/.test(word) && sentence.trim() === `${word}.`) return true;
  if (/^[cpv]$/.test(word)) return /^\d/.test(next);
  if (/^\p{Lu}$/u.test(word)) return !STARTS_SENTENCE.has(next.toLowerCase());
  if (NEVER_LAST.has(bare)) return true;
  if (bare === 'no' && /^\d/.test(next)) return true;
  if (MONTH_ABBREVIATIONS.has(bare)) return /^\d/.test(next);
  if (ABBREVIATIONS.has(bare) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return !STARTS_SENTENCE.has(next.toLowerCase());
  return false;
}
