import type { Draft } from '../clauses/draft.ts';
import type { Tree } from '../parser.ts';

/** A tree read over the units of a draft: arcs between words become arcs between the units that hold them. */
export interface Anchors {
  /** For a unit the unit that it hangs on, -1 for the root. */
  readonly above: Int16Array;
  /** For a unit its relation to that. */
  readonly relation: readonly string[];
  /** For a unit the units that hang on it, from left to right. */
  readonly below: readonly (readonly number[])[];
}

/** The word of a unit that stands for it is its head or main verb, or what that hangs on inside the unit. */
export function anchorsOf({ tokens, units }: Draft, { heads, relations }: Tree): Anchors {
  const unitOf = new Int16Array(tokens.length);
  for (const [index, unit] of units.entries()) unitOf.fill(index, unit.first, unit.last + 1);
  const above = new Int16Array(units.length);
  const relation: string[] = [];
  const below: number[][] = units.map(() => []);
  for (const [index, unit] of units.entries()) {
    let at = unit.noun?.head ?? unit.verb?.main ?? unit.first;
    for (let steps = unit.first; steps <= unit.last; steps++) {
      const head = heads[at]!;
      if (head < 0 || unitOf[head] !== index) break;
      at = head;
    }
    relation.push(relations[at]!);
    above[index] = heads[at]! < 0 ? -1 : unitOf[heads[at]!]!;
    if (above[index] === index) above[index] = -1;
    if (above[index]! >= 0) below[above[index]!]!.push(index);
  }
  return { above, relation, below };
}
