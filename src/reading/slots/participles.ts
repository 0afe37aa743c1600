import type { ParsedSentence } from '../../text/clause.ts';

/** "the rebels [surrounded in X]", "fighters [backed by Y]": a participle that only says who or what is meant. */
export function isBareParticiple(
  { clauses }: ParsedSentence,
  { form, clause }: { readonly form: string; readonly clause: number | null },
): boolean {
  const own = form === 'verb' && clause !== null ? clauses[clause] : undefined;
  return (
    own?.governor?.relation === 'relative' && own.predicate.voice === 'passive' && !own.predicate.group.includes(' ')
  );
}
