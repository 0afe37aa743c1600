import type { Span } from '../vocabulary/span.ts';

/**
 * What a format itself says of a stretch of text; sections are decided from this, layout and wording. `notice` and `related` are what a
 * format knows to be no part of the report: a signature under a mail, the mail that it answers. A `row` is one of a table, a tab between its cells; an empty cell has its tab, so that columns can be told.
 */
export type BlockRole =
  | 'headline'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'row'
  | 'caption'
  | 'quote'
  | 'footnote'
  | 'notice'
  | 'related'
  | 'unknown';

/** A paragraph, line or item of the text that was taken out of a document. */
export interface Block extends Span {
  readonly role: BlockRole;
  /** The page that it begins on, from 1, where the format has pages. */
  readonly page?: number;
}

/** Text taken out of a document, with what the format says about it. */
export interface Extract {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly title: string | null;
  readonly publisher: string | null;
  /** A day that the format's metadata gives as publication. */
  readonly published: string | null;
  /** A day on which the file was made or sent: taken for publication only where nothing else tells. */
  readonly produced?: string | null;
  /** Words that belong to the document and not to its text (running heads): its date may stand there. */
  readonly imprint?: string;
  readonly language: string | null;
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
}

/** What a format gives for a block before its place in the text is known. */
export interface Piece {
  readonly text: string;
  readonly role: BlockRole;
  readonly page?: number;
}

/** Joins pieces with blank lines into one text and keeps where each lies. Rows of a table stand under each other without. */
export function joinBlocks(pieces: readonly Piece[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let text = '';
  for (const piece of pieces) {
    const { role, page } = piece;
    // The empty cells that a row begins with are a part of it.
    const words = role === 'row' ? piece.text.trimEnd() : piece.text.trim();
    if (!words.trim()) continue;
    if (text) text += role === 'row' && blocks.at(-1)?.role === 'row' ? '\n' : '\n\n';
    blocks.push({ start: text.length, end: text.length + words.length, role, ...(page === undefined ? {} : { page }) });
    text += words;
  }
  return { text, blocks };
}
