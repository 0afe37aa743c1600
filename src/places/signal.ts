import learned from '../../models/places/weights.json' with { type: 'json' };
import type { PlaceKind } from '../vocabulary/place.ts';
import type { Evidence } from './evidence.ts';
import type { Gazetteer, NameMatch } from './gazetteer.ts';

/** One reason for or against a candidate, and `why` it counts, in words. What it adds to a score is `contribution`. */
export interface Signal {
  readonly name: string;
  readonly value: number;
  readonly why: string;
}

const WEIGHTS: Readonly<Record<string, number>> = learned.weights;

/** By what name `training/places.ts` learns what a reason is worth: its own, or that of what it says of a kind of place. */
export const weightName = ({ name }: Pick<Signal, 'name'>, { rank }: Pick<NameMatch, 'rank'>): string =>
  name === 'kind' ? `kind ${rank}` : name;

/** What a reason adds to the score of its candidate. */
export const contribution = (found: Signal, match: NameMatch): number =>
  found.value * (WEIGHTS[weightName(found, match)] ?? 1);

/** A signal whose words are found when somebody asks for them: nearly all candidates are weighed and never shown. */
class Weighed implements Signal {
  constructor(
    readonly name: string,
    readonly value: number,
    private readonly words: () => string,
  ) {}

  get why(): string {
    return this.words();
  }
}

/** What is known where a name has to be told from its namesakes, but for the other places of the report. */
export interface ResolutionContext {
  /** The name's key. */
  readonly key: string;
  /** All that the name may mean. */
  readonly namesakes: readonly NameMatch[];
  readonly gazetteer: Gazetteer;
  readonly evidence: Evidence;
  /** Kind words beside the name anywhere in the report: "X province". */
  readonly kinds: ReadonlySet<PlaceKind>;
  /** Places named right after it: "X, Syria", "X in Aleppo province". */
  readonly containers: readonly NameMatch[];
  /** Countries that the sentence itself names. */
  readonly sentenceCountries: ReadonlySet<string>;
}

export type Scorer = (match: NameMatch, context: ResolutionContext) => Signal | null;

export const signal = (name: string, value: number, words: () => string): Signal | null =>
  value === 0 ? null : new Weighed(name, value, words);
