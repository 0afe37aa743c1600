import { z } from 'zod';
import { Claim } from './claim.ts';
import type { KindDefinition } from './codebooks.ts';
import { kinds } from './kinds.ts';
import { Reading } from './report.ts';

/**
 * The claim contract as JSON Schema (draft 2020-12): `reading` for a line of `groundwire read --json`, `claim` for one claim.
 */
export function jsonSchemas(): Readonly<Record<'reading' | 'claim', object>> {
  return { reading: schemaOf(Reading, 'One report as read'), claim: schemaOf(Claim, 'One claim') };
}

function schemaOf(schema: z.ZodType, title: string): object {
  return { ...withTypesOfKinds(z.toJSONSchema(schema, { target: 'draft-2020-12', unrepresentable: 'any' })), title };
}

/** A refinement has no JSON Schema of its own: which types belong to which kind is written as one condition a kind. */
function withTypesOfKinds<T>(schema: T): T {
  if (Array.isArray(schema)) return schema.map(withTypesOfKinds) as T;
  if (schema === null || typeof schema !== 'object') return schema;
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, withTypesOfKinds(value)]));
  const properties = copy.properties as Record<string, unknown> | undefined;
  if (properties?.kind && properties.type && properties.modality) {
    copy.allOf = Object.entries(kinds).map(([kind, definition]) => ({
      if: { properties: { kind: { const: kind } } },
      // biome-ignore lint/suspicious/noThenProperty: `then` is JSON Schema's own keyword
      then: { properties: { type: { enum: Object.keys((definition as KindDefinition).types) } } },
    }));
  }
  return copy as T;
}
