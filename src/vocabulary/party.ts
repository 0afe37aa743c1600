import { z } from 'zod';

/**
 * Somebody in a claim, as named in the text. `actor` is the registry's id (kebab-case of the common English name), null for one
 * that the registry does not know: it survives as its `name`. Offsets are where the text names it.
 */
export const Party = z.object({
  actor: z.string().nullable(),
  name: z.string().min(1),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type Party = z.infer<typeof Party>;

/** One link of the chain of voices. `verb` is the reporting verb or cue ("said", "according to"), null for a credit line. */
export const Voice = Party.extend({ verb: z.string().nullable() });
export type Voice = z.infer<typeof Voice>;

/**
 * Registry ids are made from names so that two people who add the same actor get the same id.
 * `actorId("People's Protection Units")` is `'peoples-protection-units'`.
 */
export function actorId(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/['’ʼ`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
