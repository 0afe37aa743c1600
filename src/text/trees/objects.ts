import { coordination } from '../clauses/draft.ts';
import { linkObliques, particleBehind, shareObject, TAKES_TIME, takeAgent } from '../clauses/objects.ts';
import { isTimeGroup } from '../clauses/time-nouns.ts';
import type { TreeDraft } from './tree-draft.ts';

/** Finds what verbs are done to, in the tree, and the phrases with prepositions that go with them. Subjects must be known. */
export function linkTreeObjects(tree: TreeDraft): void {
  const { draft, predicate, clauseOf } = tree;
  draft.clauses.forEach((clause, number) => {
    if (clause.voice === 'active' && clauseOf[predicate[number]!] === number) linkObject(tree, number);
  });
  draft.clauses.forEach((clause, number) => {
    linkRelativeOblique(tree, number);
    linkObliques(draft, clause, number);
    if (clause.voice === 'passive') takeAgent(draft, clause);
  });
  draft.clauses.forEach((clause, number) => {
    shareObject(draft, clause, number);
  });
}

function linkObject(tree: TreeDraft, number: number): void {
  const { draft, anchors, predicate } = tree;
  const clause = draft.clauses[number]!;
  const at = predicate[number]!;
  const own = anchors.below[at]!;
  const isNoun = (unit: number): boolean => draft.units[unit]!.kind === 'noun' && draft.preposition[unit] === -1;
  if (draft.units[clause.unit]!.verb!.copula) {
    if (at !== clause.unit && isNoun(at) && !isTimeGroup(draft.tokens, draft.units[at]!.noun!)) take(tree, number, at);
    return;
  }
  const object = own.find((unit) => anchors.relation[unit] === 'obj');
  const listener = own.find((unit) => anchors.relation[unit] === 'iobj' && isNoun(unit));
  if (listener !== undefined) {
    if (object === undefined) take(tree, number, listener);
    else {
      clause.obliques.push({ preposition: 'to', unit: listener, nouns: [listener] });
      draft.objectOf[listener] = number;
    }
  }
  if (object !== undefined && draft.units[object]!.kind === 'relative') {
    clause.object = [clause.antecedent >= 0 ? clause.antecedent : object];
    return;
  }
  if (object !== undefined && isNoun(object)) {
    if (isTimeGroup(draft.tokens, draft.units[object]!.noun!) && !TAKES_TIME.has(draft.units[clause.unit]!.word))
      return;
    take(tree, number, object);
    return;
  }
  // "the town rebels captured"
  if (
    object === undefined &&
    listener === undefined &&
    clause.relation === 'relative' &&
    clause.antecedent >= 0 &&
    !clause.subject.includes(clause.antecedent) &&
    (clause.marker === null ||
      clause.marker === 'that' ||
      clause.marker === 'which' ||
      clause.marker === 'whom' ||
      clause.marker === 'who') &&
    draft.units[clause.start - 1]?.kind !== 'preposition' &&
    !own.some((unit) => anchors.relation[unit] === 'ccomp')
  )
    clause.object = [clause.antecedent];
}

function take({ draft }: TreeDraft, number: number, object: number): void {
  const clause = draft.clauses[number]!;
  const nouns = coordination(draft, object);
  clause.object = nouns;
  for (const noun of nouns) draft.objectOf[noun] = number;
  if (object > clause.unit) {
    clause.particle ??= particleBehind(draft, nouns.at(-1)!);
    clause.lastUnit = Math.max(clause.lastUnit, nouns.at(-1)!);
  }
}

/** "the town in which rebels sheltered": the noun with the preposition before the pronoun. */
function linkRelativeOblique({ draft }: TreeDraft, number: number): void {
  const clause = draft.clauses[number]!;
  const preposition = draft.units[clause.start - 1];
  if (clause.relation !== 'relative' || clause.antecedent < 0) return;
  if (preposition?.kind !== 'preposition' || draft.units[clause.start]?.kind !== 'relative') return;
  clause.obliques.push({ preposition: preposition.word, unit: clause.start - 1, nouns: [clause.antecedent] });
}
