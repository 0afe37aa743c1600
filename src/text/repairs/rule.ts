import type { TaggedToken, Upos } from '../clause.ts';

/**
 * What the tagger gets wrong for a reason that can be said. Each rule looks at one token with its neighbours and gives another
 * tag, or null where it has nothing to say. They run from left to right, each over what the one before left.
 */
export interface Repair {
  readonly name: string;
  readonly example: string;
  /** Tags, one of which the word bears (universal or Penn) wherever the rule has something to say; left out where any may. */
  readonly on?: readonly string[];
  /** How the word is spelled wherever the rule has something to say; left out where that is all one. Asked once for a word, not at every token. */
  readonly spelled?: RegExp;
  readonly tagAt: (tokens: readonly TaggedToken[], at: number) => readonly [Upos, string] | null;
}

export const isNoun = (token: TaggedToken | undefined): boolean =>
  token !== undefined && (token.upos === 'NOUN' || token.upos === 'PROPN');

export const opensNoun = (token: TaggedToken | undefined): boolean =>
  token !== undefined &&
  (isNoun(token) ||
    token.upos === 'DET' ||
    token.xpos === 'PRP$' ||
    token.upos === 'NUM' ||
    token.xpos === 'PRP' ||
    (token.upos === 'ADJ' && token.xpos === 'JJ'));

export const isBe = (token: TaggedToken | undefined): boolean =>
  token !== undefined && (token.lemma === 'be' || token.lemma === 'get' || token.lemma === 'have');

/** Whether an auxiliary before makes a participle of `at`: "were also [seen]". */
export function hasAuxiliary(tokens: readonly TaggedToken[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 5; i--) {
    const token = tokens[i]!;
    if (token.upos === 'AUX' || isBe(token)) return true;
    if (token.upos !== 'ADV' && token.upos !== 'PART') return false;
  }
  return false;
}

const CLAUSE_END = new Set([',', ';', ':', '.', '(', ')', '–', '—', '-']);

/** Whether a finite verb stands in the same stretch between marks, before or after `at`. */
export function finiteNear(tokens: readonly TaggedToken[], at: number, step: 1 | -1): boolean {
  for (let i = at + step; i >= 0 && i < tokens.length; i += step) {
    const token = tokens[i]!;
    if (CLAUSE_END.has(token.text) || token.upos === 'SCONJ' || token.xpos === 'WDT' || token.xpos === 'WP')
      return false;
    if (token.xpos === 'VBD' || token.xpos === 'VBZ' || token.xpos === 'VBP' || token.xpos === 'MD') return true;
  }
  return false;
}

/** Verbs of saying, without their object: what stands beside one is said. */
export const SPEECH = new Set(
  'say report add claim announce confirm state declare warn note explain argue insist acknowledge admit allege write tell point threaten vow agree pledge promise appeal complain demand protest negotiate'.split(
    ' ',
  ),
);

export const DEEDS = new Set(
  'attack kill raid clash battle shoot exchange ambush bomb shell storm strike fight torch fire target murder abduct arrest rescue retake steal loot assault ransack back'.split(
    ' ',
  ),
);

export const AMOUNT =
  /^(?:\d[\d,.]*|more|at|about|around|some|up|nearly|almost|over|an?|hundreds|thousands|tens|dozens|scores|several)$/i;

/** Words that say when and stand like an object. */
export const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|last|this)$/i;

export const opensSentence = (tokens: readonly TaggedToken[], at: number): boolean =>
  at === 0 || (at === 1 && tokens[0]!.upos === 'PUNCT');
