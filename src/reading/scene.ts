import type { ParsedSentence } from '../text/clause.ts';
import type { Section } from '../vocabulary/report.ts';
import type { Mentions } from './mentions.ts';

/** One report while it is read: its text, its sentences taken apart, and what was found in it by name. */
export interface Scene {
  readonly text: string;
  readonly sections: readonly Section[];
  readonly sentences: readonly ParsedSentence[];
  readonly mentions: Mentions;
}

/** Start and end of the paragraph around an offset: blank lines part paragraphs. */
export function paragraphAround(text: string, offset: number): { start: number; end: number } {
  const before = text.lastIndexOf('\n\n', offset);
  const after = text.indexOf('\n\n', offset);
  return { start: before < 0 ? 0 : before + 2, end: after < 0 ? text.length : after };
}
