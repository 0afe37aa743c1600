import type { Span } from '../vocabulary/span.ts';

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word or mark of the text. Offsets count in the report's text: `text.slice(start, end)` is the token. */
export interface Token extends Span {
  readonly text: string;
}

/** A token with its part of speech, its lemma in lower case and, where the tagger gives it, its Penn tag (VBD, VBN, NNS …). */
export interface TaggedToken extends Token {
  readonly upos: Upos;
  readonly xpos: string;
  readonly lemma: string;
}

/**
 * A noun phrase with its modifiers ("several villages near Azaz", "Syrian rebels backed by Turkey"), without its preposition.
 * `head` is the word it is about ("villages"). `first`/`last` are token indices in the sentence, both included.
 */
export interface Phrase extends Span {
  readonly head: TaggedToken;
  readonly first: number;
  readonly last: number;
}

/** "from X", "near X and Y": a preposition (or several words that act as one: "out of", "south of") with what hangs on it. */
export interface Oblique extends Span {
  readonly preposition: string;
  readonly phrases: readonly Phrase[];
}

export interface Predicate extends Span {
  /** In lower case: `capture`, `seize`, `clash`; with a particle: `drive` + `out`. */
  readonly lemma: string;
  readonly particle: string | null;
  /** `noun` for "the capture of", "clashes between", "an air strike on"; `adjective` for "is home to", "the closed border". */
  readonly form: 'verb' | 'noun' | 'adjective';
  readonly voice: 'active' | 'passive';
  readonly tense: 'past' | 'present' | 'future' | 'none';
  /** would, could, may, might, must, should, can, will; null where there is none. */
  readonly modal: string | null;
  /** The whole verb group in lower case: "has been fighting", "was driven". */
  readonly group: string;
}

/** How a clause hangs on another: "said [that …]", "advanced, [causing …]", "[if the border were open]", "the town [which …]". */
export interface Governor {
  readonly clause: number;
  readonly relation: 'complement' | 'purpose' | 'condition' | 'relative' | 'adverbial' | 'conjunct';
  /** The word that joins them: that, if, which, as, after, so that, to, and. Null where there is none. */
  readonly marker: string | null;
}

/**
 * Who did what, in logical slots whatever the wording: in "Marea was taken by IS", "IS took Marea", "Marea, taken by IS" and
 * "the taking of Marea by IS" the subject is IS and the object Marea. Coordinated phrases are several phrases of one slot.
 * Frames see only this, so they outlive the grammar that fills it.
 */
export interface Clause {
  readonly predicate: Predicate;
  readonly subject: readonly Phrase[];
  readonly object: readonly Phrase[];
  readonly obliques: readonly Oblique[];
  readonly negated: boolean;
  readonly span: Span;
  readonly governor: Governor | null;
}

/** A sentence taken apart. Clauses are in the order of their predicates; `Governor.clause` is an index into them. */
export interface ParsedSentence extends Span {
  readonly tokens: readonly TaggedToken[];
  readonly phrases: readonly Phrase[];
  readonly clauses: readonly Clause[];
}
