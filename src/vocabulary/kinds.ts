import { z } from 'zod';
import { access } from './access.ts';
import type { KindDefinition, TypeDefinition } from './codebooks.ts';
import { control } from './control.ts';
import { diplomacy } from './diplomacy.ts';
import { displacement } from './displacement.ts';
import { fighting } from './fighting.ts';
import { harm } from './harm.ts';
import { relation } from './relation.ts';
import { service } from './service.ts';

/** The eight kinds of claim, each with its closed list of types. The words are fixed by the claim contract. */
export const kinds = { control, fighting, harm, displacement, access, service, relation, diplomacy } as const;

export type Kind = keyof typeof kinds;
export type TypeOf<K extends Kind> = keyof (typeof kinds)[K]['types'] & string;
export type AnyType = { [K in Kind]: TypeOf<K> }[Kind];

export const Kind = z.enum(Object.keys(kinds) as [Kind, ...Kind[]]);

export function typesOf(kind: Kind): readonly string[] {
  return Object.keys(kinds[kind].types);
}

/** The codebook entry of a type. Throws a RangeError where the kind has no such type. */
export function typeDefinition(kind: Kind, type: string): TypeDefinition {
  const definition: TypeDefinition | undefined = (kinds[kind] as KindDefinition<string>).types[type];
  if (!definition)
    throw new RangeError(
      `Unexpected type ${JSON.stringify(type)} of kind ${kind}, expected one of: ${typesOf(kind).join(', ')}`,
    );
  return definition;
}
