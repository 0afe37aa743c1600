import type { Clause, Phrase, TaggedToken } from '../clause.ts';
import { finishClauses } from '../clauses/build.ts';
import { newDraft } from '../clauses/draft.ts';
import { linkGovernors } from '../clauses/governors.ts';
import { linkPrepositions } from '../clauses/prepositions.ts';
import { unitsOf } from '../clauses/units.ts';
import type { Tree } from '../parser.ts';
import { linkClauses } from './governors.ts';
import { linkNouns } from './nouns.ts';
import { linkTreeObjects } from './objects.ts';
import { linkSubjects } from './subjects.ts';
import { newTreeDraft } from './tree-draft.ts';

/** The phrases and clauses of a sentence as `buildClauses` gives them, with who did what to whom from its tree. */
export function buildTreeClauses(
  tokens: readonly TaggedToken[],
  tree: Tree,
): { phrases: readonly Phrase[]; clauses: readonly Clause[] } {
  const draft = newDraft(tokens, unitsOf(tokens));
  linkPrepositions(draft);
  const treeDraft = newTreeDraft(draft, tree);
  linkNouns(treeDraft);
  linkSubjects(treeDraft);
  linkClauses(treeDraft);
  linkTreeObjects(treeDraft);
  linkGovernors(draft);
  return finishClauses(draft);
}
