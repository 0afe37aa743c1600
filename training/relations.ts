/** Subtypes of Universal Dependencies relations that clauses are built from; other relations lose theirs. */
const SUBTYPES = new Set([
  'nsubj:pass',
  'aux:pass',
  'obl:agent',
  'compound:prt',
  'acl:relcl',
  'nmod:poss',
  'cc:preconj',
  'obl:unmarked',
  'nsubj:outer',
  'det:predet',
  'nmod:unmarked',
  'nmod:desc',
]);

/** The relation that the parser learns for a relation of a treebank. */
export function learntRelation(relation: string): string {
  return SUBTYPES.has(relation) ? relation : relation.split(':')[0]!;
}
