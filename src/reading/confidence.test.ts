import { describe, expect, it } from 'vitest';
import weights from '../../models/confidence/weights.json' with { type: 'json' };
import type { Claim } from '../vocabulary/claim.ts';
import { confidenceOf } from './confidence.ts';
import { FEATURE_NAMES } from './confidence-features.ts';

const BARE = {
  kind: 'control',
  type: 'captured',
  agents: [],
  targets: [],
  places: [],
  time: null,
  quantity: null,
  modality: 'asserted',
  condition: null,
  attribution: [],
  evidence: [{ start: 0, end: 5, quote: 'words' }],
} satisfies Partial<Claim>;
const KNOWN = { actor: 'islamic-state', name: 'Islamic State', start: 0, end: 5 };

describe('confidence', () => {
  it('has a weight for every feature, and each goes the way its name says', () => {
    expect(Object.keys(weights.features).sort()).toEqual([...FEATURE_NAMES].sort());
    for (const name of FEATURE_NAMES)
      expect(weights.features[name] * (name.startsWith('-') ? -1 : 1), name).toBeGreaterThanOrEqual(0);
    expect(weights.prior).toBeGreaterThan(0);
  });

  it('rises with the prior of the frame and with an actor that is known, and falls where something is only planned', () => {
    expect(confidenceOf(BARE, 0.8, null)).toBeGreaterThan(confidenceOf(BARE, 0.6, null));
    expect(confidenceOf({ ...BARE, agents: [KNOWN] }, 0.7, null)).toBeGreaterThan(confidenceOf(BARE, 0.7, null));
    expect(confidenceOf({ ...BARE, modality: 'planned' }, 0.7, null)).toBeLessThan(confidenceOf(BARE, 0.7, null));
  });

  it('is never quite sure and never without hope', () => {
    expect(confidenceOf({ ...BARE, agents: [KNOWN] }, 0.999, null)).toBe(0.98);
    expect(confidenceOf({ ...BARE, modality: 'planned' }, 0.001, null)).toBe(0.05);
  });
});
