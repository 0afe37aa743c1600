import { z } from 'zod';
import { ClaimTime } from './days.ts';
import { Kind, type TypeOf, typesOf } from './kinds.ts';
import { Modality } from './modality.ts';
import { Party, Voice } from './party.ts';
import { ClaimPlace } from './place.ts';
import { Quantity } from './quantity.ts';
import { Evidence } from './span.ts';

/**
 * One thing that one voice says. A claim without a rule and a span does not exist.
 *
 * `agents` do it, `targets` have it done to them; a slot that the text does not fill stays empty.
 * `attribution` is the chain of voices, the root asserter first: `[SOHR, Reuters]`. Empty: the report itself speaks.
 * `id` is the hash of report, evidence and normal form: the same text read by the same reader gives the same id.
 * `confidence` is calibrated: of claims marked 0.8, four in five are right.
 */
export const Claim = z
  .object({
    id: z.string().min(1),
    kind: Kind,
    type: z.string(),
    agents: z.array(Party),
    targets: z.array(Party),
    places: z.array(ClaimPlace),
    time: ClaimTime.nullable(),
    quantity: Quantity.nullable(),
    modality: Modality,
    condition: z.string().nullable(),
    attribution: z.array(Voice),
    evidence: z.array(Evidence).min(1, 'a claim needs at least one span of evidence'),
    confidence: z.number().min(0).max(1),
    by: z.object({ reader: z.string(), version: z.string(), rule: z.string() }),
  })
  .superRefine((claim, context) => {
    if (!typesOf(claim.kind).includes(claim.type)) {
      context.addIssue({
        code: 'custom',
        path: ['type'],
        message: `${JSON.stringify(claim.type)} is no type of ${claim.kind}; expected one of: ${typesOf(claim.kind).join(', ')}`,
      });
    }
  });
export type Claim = Omit<z.infer<typeof Claim>, 'kind' | 'type'> & KindAndType;
/** A kind with one of its own types. */
export type KindAndType = { [K in Kind]: { kind: K; type: TypeOf<K> } }[Kind];
