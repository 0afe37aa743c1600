import { before } from '../clauses/draft.ts';
import type { TreeDraft } from './tree-draft.ts';

/** Joins coordinated nouns and hangs other names of a noun on it, as the tree has them. Prepositions must be linked. */
export function linkNouns({ draft, anchors }: TreeDraft): void {
  draft.units.forEach((unit, index) => {
    if (unit.kind !== 'noun') return;
    const above = anchors.above[index]!;
    if (above < 0 || above >= index || draft.units[above]!.kind !== 'noun') return;
    const relation = anchors.relation[index];
    if (relation === 'conj' && draft.preposition[index] === -1) draft.joined[index] = above;
    else if (
      relation === 'appos' &&
      draft.preposition[index] === -1 &&
      draft.units[before(draft, index)]?.kind === 'comma'
    )
      draft.renames[index] = above;
  });
}
