import { z } from 'zod';
import { Day } from '../../../vocabulary/days.ts';
import { type Kind, kinds, typesOf } from '../../../vocabulary/kinds.ts';
import { Modality } from '../../../vocabulary/modality.ts';
import { ClaimPlace } from '../../../vocabulary/place.ts';
import { Quantity } from '../../../vocabulary/quantity.ts';

/** Every type of the contract with its kind, `control/captured`: one word, so that no answer can pair a type with another kind. */
const WHAT = (Object.keys(kinds) as Kind[]).flatMap((kind) => typesOf(kind).map((type) => `${kind}/${type}`));

/** Words of the text, to be found there again. */
const words = z.string().min(1);
const bound = z.number().nonnegative().nullable();

const ModelPlace = z.object({
  name: words,
  role: ClaimPlace.shape.role,
  extent: ClaimPlace.shape.extent,
});

/** `start` and `end` count only where our own calendar cannot read the words. */
const ModelTime = z
  .object({ words, start: Day.nullable(), end: Day.nullable() })
  .refine((t) => t.start === null || t.end === null || t.start <= t.end, 'expected start ≤ end');

/** `low`, `best` and `high` count only where our own reading of numbers fails at the words. */
const ModelQuantity = z
  .object({ words, unit: words, measure: Quantity.shape.measure, low: bound, best: bound, high: bound })
  .refine((q) => (q.low ?? 0) <= (q.high ?? Infinity), 'expected low ≤ high')
  .refine(
    (q) => q.best === null || ((q.low ?? 0) <= q.best && q.best <= (q.high ?? Infinity)),
    'expected low ≤ best ≤ high',
  );

const ModelVoice = z.object({ name: words, verb: words.nullable() });

/**
 * One claim as a model gives it: words copied from the text and choices from the contract's closed lists. No ids, no coordinates and
 * no offsets: whom and what the words mean is resolved here, where they stand is found here.
 */
export const ModelClaim = z.object({
  what: z.enum(WHAT as [string, ...string[]]),
  evidence: z.array(words).min(1),
  agents: z.array(words),
  targets: z.array(words),
  places: z.array(ModelPlace),
  time: ModelTime.nullable(),
  quantity: ModelQuantity.nullable(),
  modality: Modality,
  condition: words.nullable(),
  voices: z.array(ModelVoice),
});
export type ModelClaim = z.infer<typeof ModelClaim>;

/** What an answer may leave out because nothing follows from its absence. Voices and modality are not among them. */
export const ABSENT: Readonly<Partial<ModelClaim>> = {
  agents: [],
  targets: [],
  places: [],
  time: null,
  quantity: null,
  condition: null,
};

/** Keywords that servers with strict schemas refuse or ignore; zod checks them here whatever the server did. */
const UNSUPPORTED = new Set(['$schema', 'minLength', 'minItems', 'minimum', 'maximum', 'pattern', 'format']);

/**
 * The JSON Schema of an answer, `{"claims": […]}`, made from the vocabulary and kept to the subset that strict servers take: every
 * field required, null where there is nothing, nothing beside.
 */
export function answerSchema(): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(z.object({ claims: z.array(ModelClaim) }), { target: 'draft-2020-12', io: 'output' });
  return plain(schema) as Record<string, unknown>;
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !UNSUPPORTED.has(key))
      .map(([key, inner]) => [key, plain(inner)]),
  );
}
