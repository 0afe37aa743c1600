import type { Span } from '../vocabulary/span.ts';

/**
 * Words between quotation marks. `start`/`end` take in the marks; `inner` is what stands between them.
 * `ending` is `closed` where the mark is there; `continued` where the paragraph ends without it and the next one opens with the
 * same mark (how English sets a speech of several paragraphs); `unclosed` where it is missing and the paragraph's end stands in.
 * `depth` is 0 for a quotation in plain text, 1 for one inside another.
 */
export interface Quotation extends Span {
  readonly text: string;
  readonly inner: Span;
  readonly depth: number;
  readonly ending: 'closed' | 'continued' | 'unclosed';
}

/** Opening mark → the marks that close it. Straight marks open and close alike; which of the two is told by the letters around. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”"',
  '«': '»',
  '‹': '›',
  '"': '"”',
  '‘': '’',
  "'": "'’",
  '``': "''",
};
const MARK = /``|''|["'“”„‘’«»‹›]|\n/g;
const BLANK_LINE = /\n[^\S\n]*\n/;
const BLANK_LINE_HERE = /^\n[^\S\n]*\n/;
const SENTENCE_END = /[.!?]["'”’»)]*\s*$/;
const LETTER = /[\p{L}\p{N}]/u;
/** Single marks hold short phrases; a longer one is an apostrophe that found a partner by chance. */
const LONGEST_SINGLE = 400;

interface Opening {
  readonly mark: string;
  readonly start: number;
}

/**
 * Finds quotations in prose: straight, curly, low and angle marks, TeX pairs, one inside another, over several sentences.
 * Apostrophes ("Syria's", "rebels'", "'90s") are none. A quotation never runs past its paragraph, a blank line or, in texts that
 * have no blank lines, a line break. Result in the order of `start`, the outer before the inner.
 *
 * @example findQuotations('"We left," she said.') // [{start: 0, end: 10, inner: {start: 1, end: 9}, depth: 0, ending: 'closed', …}]
 */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  let open: Opening[] = [];
  const blankLines = BLANK_LINE.test(text);
  const close = (from: number, end: number, width: number, ending: Quotation['ending']): void => {
    const opening = open[from]!;
    const inner = { start: opening.start + opening.mark.length, end: end - width };
    if (inner.end > inner.start) {
      found.push({ start: opening.start, end, text: text.slice(opening.start, end), inner, depth: from, ending });
    }
    open = open.slice(0, from);
  };
  for (const match of text.matchAll(MARK)) {
    const mark = match[0];
    const at = match.index;
    if (mark[0] === '\n') {
      if (endsParagraph(text, at, blankLines)) endParagraph(at);
      continue;
    }
    const before = text[at - 1] ?? ' ';
    const after = text[at + mark.length] ?? ' ';
    const closes = findOpening(open, mark, before, after, at);
    if (closes >= 0) close(closes, at + mark.length, mark.length, 'closed');
    else if (opens(mark, before, after)) open = [...open, { mark, start: at }];
  }
  endParagraph(text.length);
  return found.sort((a, b) => a.start - b.start || b.end - a.end);

  function endParagraph(at: number): void {
    const from = open.findIndex((opening) => !isSingle(opening.mark));
    if (from >= 0) {
      const end = text.slice(0, at).trimEnd().length;
      const next = text.slice(at).trimStart();
      const mark = open[from]!.mark;
      close(from, end, 0, next.startsWith(mark) ? 'continued' : 'unclosed');
    }
    open = [];
  }
}

function isSingle(mark: string): boolean {
  return mark === "'" || mark === '‘';
}

/** A blank line ends a paragraph. Where the text has none, a line break after the end of a sentence does: lines may be wrapped. */
function endsParagraph(text: string, at: number, blankLines: boolean): boolean {
  if (blankLines) return BLANK_LINE_HERE.test(text.slice(at, at + 80));
  return SENTENCE_END.test(text.slice(Math.max(0, at - 4), at));
}

function opens(mark: string, before: string, after: string): boolean {
  if (!(mark in CLOSERS)) return false;
  if (/\s/.test(after)) return false;
  if (isSingle(mark)) return !LETTER.test(before) && LETTER.test(after) && !/\d/.test(after);
  return mark !== '"' || !LETTER.test(before) || !LETTER.test(after);
}

/** The innermost opening that this mark can close, or -1. */
function findOpening(open: readonly Opening[], mark: string, before: string, after: string, at: number): number {
  for (let index = open.length - 1; index >= 0; index--) {
    const opening = open[index]!;
    if (!CLOSERS[opening.mark]!.includes(mark)) continue;
    if (at === opening.start + opening.mark.length) return -1;
    if (isSingle(opening.mark)) {
      if (LETTER.test(after) || /\s/.test(before) || at - opening.start > LONGEST_SINGLE) continue;
      return index;
    }
    if (mark === '"' && /[\s([]/.test(before) && LETTER.test(after)) continue;
    return index;
  }
  return -1;
}
