import { type Draft, openClause } from '../clauses/draft.ts';
import type { Tree } from '../parser.ts';
import { type Anchors, anchorsOf } from './anchors.ts';

/** A draft with the tree that fills it. */
export interface TreeDraft {
  readonly draft: Draft;
  readonly anchors: Anchors;
  /** For a clause the unit that its slots hang on: its verb, or the noun or adjective after "be". */
  readonly predicate: number[];
  /** For a unit the clause whose predicate it is, -1 for none. */
  readonly clauseOf: Int16Array;
}

/** Opens a clause for every verb of the draft. */
export function newTreeDraft(draft: Draft, tree: Tree): TreeDraft {
  const anchors = anchorsOf(draft, tree);
  const predicate: number[] = [];
  const clauseOf = new Int16Array(draft.units.length).fill(-1);
  draft.units.forEach((unit, index) => {
    if (unit.verb === null) return;
    openClause(draft, index);
    const relation = anchors.relation[index]!;
    const helps = (relation === 'cop' || relation.startsWith('aux')) && anchors.above[index]! >= 0;
    predicate.push(helps ? anchors.above[index]! : index);
  });
  predicate.forEach((unit, number) => {
    if (clauseOf[unit] === -1 || draft.clauses[number]!.unit === unit) clauseOf[unit] = number;
  });
  return { draft, anchors, predicate, clauseOf };
}

/** The clause that a unit is in: its own, or that of the nearest unit above that has one; -1 where there is none. `except` is passed over. */
export function hostOf({ anchors, clauseOf }: TreeDraft, unit: number, except = -1): number {
  let at = unit;
  for (let steps = 0; at >= 0 && steps < anchors.above.length; steps++) {
    if (clauseOf[at]! >= 0 && clauseOf[at] !== except) return clauseOf[at]!;
    at = anchors.above[at]!;
  }
  return -1;
}

/** The words that join a clause to what it hangs on: "if", "so that", "after"; null where there are none. */
export function markerOf(
  { draft, anchors, predicate }: TreeDraft,
  number: number,
): { unit: number; word: string } | null {
  const { unit } = draft.clauses[number]!;
  const marks = anchors.below[predicate[number]!]!.filter(
    (at) =>
      at < unit &&
      (anchors.relation[at] === 'mark' || anchors.relation[at] === 'case' || draft.units[at]!.kind === 'mark') &&
      (draft.units[at]!.kind === 'mark' || draft.units[at]!.kind === 'preposition' || draft.units[at]!.word === 'that'),
  );
  const first = marks[0];
  return first === undefined ? null : { unit: first, word: draft.units[first]!.word };
}
