import type { Phrase } from '../../text/clause.ts';

/** A word that may call a frame, with what stands in its slots: a clause, a noun for an event, or a word that describes a noun. */
export interface Candidate {
  readonly form: 'verb' | 'noun' | 'adjective' | 'modifier';
  readonly lemma: string;
  readonly particle: string | null;
  readonly sentence: number;
  /** Index of the word in the sentence. */
  readonly token: number;
  /** The clause it is or stands in: for modality, negation and time. Null in a fragment. */
  readonly clause: number | null;
  /** `subject`, `object` or a preposition → what stands there. */
  readonly slots: ReadonlyMap<string, readonly Phrase[]>;
}
