import type { Claim } from '../vocabulary/claim.ts';
import type { Span } from '../vocabulary/span.ts';

/** What a claim is judged by: nothing but what stands in it and in its sentence, so that a printed reading is enough to train on. */
export type JudgedClaim = Omit<Claim, 'id' | 'confidence' | 'by'>;

/**
 * Few on purpose: there are some hundred hand-judged claims. Each is 0 or 1 and goes one way: it never makes a claim less sure (or, with a minus in
 * front, never surer).
 */
export const FEATURES = {
  /** A number stands in it. */
  counted: ({ quantity }) => quantity !== null,
  /** One who did it is known by name. */
  'known-agent': ({ agents }) => agents.some(({ actor }) => actor !== null),
  /** A place is found on the map. */
  located: ({ places }) => places.some(({ place }) => place !== null),
  /** Its time stands in its own words, not only around it. */
  'own-time': ({ time }) => time !== null && (time.basis === 'explicit' || time.basis === 'relative'),
  /** Told more than once in the report. */
  repeated: ({ evidence }) => evidence.length > 1,
  /** Planned, feared, hypothetical …: what is not said to be so is more often misread. */
  '-unreal': ({ modality }) => modality !== 'asserted' && modality !== 'alleged',
  /** Nobody and nothing in it. */
  '-bare': ({ agents, targets, quantity }) => agents.length + targets.length === 0 && quantity === null,
  /** Stands in a long sentence, in characters. */
  '-long': (_, sentence) => sentence !== null && sentence.end - sentence.start > 260,
} satisfies Record<string, (claim: JudgedClaim, sentence: Span | null) => boolean>;

export type Feature = keyof typeof FEATURES;
export const FEATURE_NAMES = Object.keys(FEATURES) as Feature[];

/** The features of a claim that has them. `sentence` is the one of its first evidence. */
export function featuresOf(claim: JudgedClaim, sentence: Span | null): Feature[] {
  return FEATURE_NAMES.filter((name) => FEATURES[name](claim, sentence));
}
