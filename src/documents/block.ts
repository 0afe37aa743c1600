import type { Span } from '../vocabulary/span.ts';

/** What a format itself says of a stretch of text; sections are decided from this, layout and wording. */
export type BlockRole = 'headline' | 'heading' | 'paragraph' | 'item' | 'caption' | 'quote' | 'unknown';

/** A paragraph, line or item of the text that was taken out of a document. */
export interface Block extends Span {
  readonly role: BlockRole;
}

/** Text taken out of a document, with what the format says about it. */
export interface Extract {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly title: string | null;
  readonly publisher: string | null;
  /** A day that the format's metadata gives as publication. */
  readonly published: string | null;
  readonly language: string | null;
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
}

/** Joins pieces with blank lines into one text and keeps where each lies. */
export function joinBlocks(pieces: readonly { readonly text: string; readonly role: BlockRole }[]): {
  text: string;
  blocks: Block[];
} {
  const blocks: Block[] = [];
  let text = '';
  for (const piece of pieces) {
    const words = piece.text.trim();
    if (!words) continue;
    if (text) text += '\n\n';
    blocks.push({ start: text.length, end: text.length + words.length, role: piece.role });
    text += words;
  }
  return { text, blocks };
}
