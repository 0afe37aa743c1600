import { coordination } from '../clauses/draft.ts';
import { setSubject } from '../clauses/links.ts';
import { linkRelativeSubject } from '../clauses/relatives.ts';
import type { TreeDraft } from './tree-draft.ts';

/** Gives clauses the subjects that hang on them. A relative pronoun stays until its noun is known. */
export function linkSubjects(tree: TreeDraft): void {
  const { draft, anchors, predicate, clauseOf } = tree;
  draft.clauses.forEach((clause, number) => {
    const at = predicate[number]!;
    if (clauseOf[at] !== number) return;
    const own = anchors.below[at]!.filter(
      (unit) =>
        (anchors.relation[unit] === 'nsubj' || anchors.relation[unit] === 'nsubj:pass') &&
        (draft.units[unit]!.kind === 'noun' || draft.units[unit]!.kind === 'relative'),
    );
    reviseVoice(tree, number, own.length > 0);
    // Of two subjects the one that is nearer to the verb: the other belongs to a clause that the parser did not see.
    const subject = own.filter((unit) => unit < clause.unit).at(-1) ?? own[0];
    if (subject === undefined) return;
    if (draft.units[subject]!.kind === 'relative' && draft.units[subject]!.word !== 'whose') {
      linkRelativeSubject(draft, number, subject);
      return;
    }
    setSubject(draft, number, coordination(draft, subject), true);
    if (subject < clause.unit) clause.start = Math.min(clause.start, subject);
  });
}

/** A bare participle with a subject of its own is a past tense, and a past tense that tells more of a noun a participle. */
function reviseVoice({ draft, anchors }: TreeDraft, number: number, hasSubject: boolean): void {
  const clause = draft.clauses[number]!;
  const { verb } = draft.units[clause.unit]!;
  if (verb!.first !== verb!.main) return;
  const { xpos } = draft.tokens[verb!.main]!;
  const relation = anchors.relation[clause.unit];
  if (xpos === 'VBN' && hasSubject && relation !== 'acl' && clause.voice === 'passive') {
    clause.voice = 'active';
    clause.tense = 'past';
  } else if (
    xpos === 'VBD' &&
    !hasSubject &&
    relation === 'acl' &&
    !anchors.below[clause.unit]!.some((unit) => anchors.relation[unit] === 'obj')
  ) {
    clause.voice = 'passive';
    clause.tense = 'none';
  }
}
