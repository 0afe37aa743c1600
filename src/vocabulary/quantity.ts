import { z } from 'zod';

/** Units that the reader itself produces. A quantity may carry another word of the text ("tank", "school"). */
export const KNOWN_UNITS = [
  'person',
  'household',
  'fighter',
  'soldier',
  'civilian',
  'child',
  'woman',
  'village',
  'town',
  'place',
  'house',
  'building',
  'km',
  'km2',
  'strike',
  'tonne',
  'truck',
] as const;

/**
 * A number with its doubt, as UCDP keeps it: low, best, high. A bound is null where it is open ("at least 30" has no high).
 * `measure` is IDMC's: a `flow` counts movements over a time, a `stock` counts people who are somewhere at a time.
 * A stock is never added to a flow. Null where the distinction means nothing (dead, villages, kilometres).
 */
export const Quantity = z.object({
  low: z.number().nonnegative().nullable(),
  best: z.number().nonnegative().nullable(),
  high: z.number().nonnegative().nullable(),
  quantifier: z.enum(['exactly', 'about', 'more-than', 'less-than', 'between']),
  unit: z.string().min(1),
  measure: z.enum(['flow', 'stock']).nullable(),
  text: z.string(),
});
export type Quantity = z.infer<typeof Quantity>;
