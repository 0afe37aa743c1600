import { wordSet } from './frames/words.ts';

/** A time or place beside one of these is when or where something was said, not when or where it happened. */
export const SPEECH =
  wordSet(`say tell report announce add claim confirm state declare warn note explain argue acknowledge allege
  admit write tweet quote cite insist stress conclude reveal estimate deny publish release indicate`);
