import type { ClaimTime } from '../vocabulary/days.ts';
import type { Kind } from '../vocabulary/kinds.ts';
import type { Modality } from '../vocabulary/modality.ts';
import type { Party, Voice } from '../vocabulary/party.ts';
import type { ClaimPlace } from '../vocabulary/place.ts';
import type { Quantity } from '../vocabulary/quantity.ts';
import type { Span } from '../vocabulary/span.ts';
import type { Frame } from './frames/frame.ts';
import type { Candidate } from './slots/candidate.ts';

/** A claim before anybody asked when, by whose word and in what mood. */
export interface Draft {
  readonly frame: Frame;
  readonly kind: Kind;
  readonly type: string;
  readonly agents: readonly Party[];
  readonly targets: readonly Party[];
  readonly places: readonly ClaimPlace[];
  readonly quantity: Quantity | null;
  /** The words it stands on: predicate and slots. */
  readonly span: Span;
  /** Index of its sentence, of the clause that it is or stands in, and of its word. */
  readonly sentence: number;
  readonly clause: number | null;
  readonly token: number;
  readonly form: Candidate['form'];
  /** Of a claim that counts one lot of several, the words that are told of it alone (lots.ts). */
  readonly lot: Span | null;
  /** An event of which only its name is said so far: it stays if what is told beside it shows that it happened (events.ts). */
  readonly bare: boolean;
  /** What is told around it, and not in its sentence: by a table, by the heading of a list. */
  readonly told?: Told;
}

/** Null in `voices` and `modality`: as its sentence says. The time is for a sentence that names none, or, without one, the time. */
export interface Told {
  readonly time: ClaimTime | null;
  readonly voices: readonly Voice[] | null;
  readonly modality: Modality | null;
}
