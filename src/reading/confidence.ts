import weights from '../../models/confidence/weights.json' with { type: 'json' };
import type { Span } from '../vocabulary/span.ts';
import { type Feature, featuresOf, type JudgedClaim } from './confidence-features.ts';

/** What `training/confidence.ts` writes: a logistic model. */
export interface ConfidenceWeights {
  readonly intercept: number;
  /** Of the log-odds of the frame's prior. */
  readonly prior: number;
  readonly features: Readonly<Record<Feature, number>>;
}

/** Never quite sure, and never quite without hope: the model saw some hundred claims. */
const [LEAST, MOST] = [0.05, 0.98];

/**
 * How sure the reader is that a claim is right in kind and type and stands where it says, from the prior of its frame and what it shows. Calibrated on
 * hand-marked reports, each judged by a model that had not seen it: models/confidence/README.md has the table. Two digits.
 */
export function confidenceOf(
  claim: JudgedClaim,
  prior: number,
  sentence: Span | null,
  { intercept, prior: ofPrior, features }: ConfidenceWeights = weights,
): number {
  let logit = intercept + ofPrior * Math.log(prior / (1 - prior));
  for (const feature of featuresOf(claim, sentence)) logit += features[feature];
  return Math.round(100 * Math.min(MOST, Math.max(LEAST, 1 / (1 + Math.exp(-logit))))) / 100;
}
