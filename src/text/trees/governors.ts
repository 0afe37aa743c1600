import { coordination, type DraftClause } from '../clauses/draft.ts';
import { hang, setSubject, surfaceSubject } from '../clauses/links.ts';
import { CONDITIONS, FAILURES, OBJECT_CONTROL } from '../clauses/words.ts';
import { hostOf, markerOf, type TreeDraft } from './tree-draft.ts';

/** Hangs clauses on clauses and lends subjects to those that have none, from the root of the tree down. */
export function linkClauses(tree: TreeDraft): void {
  const { draft, anchors, predicate, clauseOf } = tree;
  const depth = (unit: number): number => {
    let steps = 0;
    for (let at = unit; at >= 0 && steps < 100; at = anchors.above[at]!) steps++;
    return steps;
  };
  const order = draft.clauses
    .map((_, number) => ({ number, depth: depth(predicate[number]!) }))
    .sort((a, b) => a.depth - b.depth || a.number - b.number);
  for (const { number } of order) if (clauseOf[predicate[number]!] === number) linkClause(tree, number);
}

function linkClause(tree: TreeDraft, number: number): void {
  const { draft, anchors, predicate } = tree;
  const clause = draft.clauses[number]!;
  const at = predicate[number]!;
  const above = anchors.above[at]!;
  const marker = markerOf(tree, number);
  if (marker !== null) clause.start = Math.min(clause.start, marker.unit);
  if (above < 0) return;
  const host = hostOf(tree, above, number);
  const relation = anchors.relation[at]!;
  if (relation === 'acl:relcl') linkRelative(tree, number, above, host);
  else if (relation === 'acl') linkReduced(tree, number, above, host, marker?.word ?? null);
  else if (host < 0) return;
  else if (relation === 'conj') linkConjunct(tree, number, host);
  else if (relation === 'ccomp' || relation.startsWith('csubj'))
    hang(draft, number, host, 'complement', marker?.word ?? null);
  else if (relation === 'xcomp') linkControlled(tree, number, host);
  else if (relation === 'advcl') linkAdverbial(tree, number, host, marker?.word ?? null);
}

const isOwn = (clause: DraftClause): boolean => surfaceSubject(clause).length > 0;
const formOf = ({ draft }: TreeDraft, number: number): string => draft.units[draft.clauses[number]!.unit]!.verb!.form;

/** "who advanced", "which rebels captured", "rebels captured": the pronoun, or the place that is left empty, stands for the noun. */
function linkRelative(tree: TreeDraft, number: number, noun: number, host: number): void {
  const { draft, anchors, predicate } = tree;
  const clause = draft.clauses[number]!;
  const pronoun = anchors.below[predicate[number]!]!.find((unit) => draft.units[unit]!.kind === 'relative');
  hang(draft, number, host, 'relative', pronoun === undefined ? null : draft.units[pronoun]!.word);
  if (pronoun !== undefined) clause.start = Math.min(clause.start, pronoun);
  if (draft.units[noun]!.kind !== 'noun') return;
  clause.antecedent = noun;
  const subject = surfaceSubject(clause);
  const isSubject =
    pronoun !== undefined && (subject.includes(pronoun) || anchors.relation[pronoun]!.startsWith('nsubj'));
  if (subject.length > 0 && !isSubject) return;
  const all = draft.units[(pronoun ?? 0) - 1]?.kind === 'comma' ? coordination(draft, noun) : [noun];
  setSubject(draft, number, upTo(all, noun), false);
}

const upTo = (nouns: readonly number[], last: number): number[] => nouns.filter((noun) => noun <= last);

/** "towns held by X", "fighters holding the town", "plans to advance", "claims that X fled". */
function linkReduced(tree: TreeDraft, number: number, noun: number, host: number, marker: string | null): void {
  const { draft } = tree;
  const clause = draft.clauses[number]!;
  const form = formOf(tree, number);
  if (form === 'infinitive') {
    if (host >= 0 && !isOwn(clause)) setSubject(draft, number, surfaceSubject(draft.clauses[host]!), false);
    hang(draft, number, host, 'purpose', 'to');
  } else if (marker === 'that' || (form === 'finite' && isOwn(clause) && clause.voice === 'active'))
    hang(draft, number, host, 'complement', marker);
  else {
    hang(draft, number, host, 'relative', null);
    if (draft.units[noun]!.kind !== 'noun') return;
    clause.antecedent = noun;
    if (!isOwn(clause))
      setSubject(draft, number, form === 'ing' ? upTo(coordination(draft, noun), noun) : [noun], false);
  }
}

/** "advanced and seized": the subject of the first; what the first hangs on, the second hangs on too. */
function linkConjunct(tree: TreeDraft, number: number, partner: number): void {
  const { draft, anchors, predicate } = tree;
  const clause = draft.clauses[number]!;
  const other = draft.clauses[partner]!;
  const and = anchors.below[predicate[number]!]!.find((unit) => draft.units[unit]!.kind === 'and');
  const word = and === undefined ? null : draft.units[and]!.word;
  const form = formOf(tree, number);
  if (isOwn(clause)) {
    const complement = other.relation === 'complement';
    hang(draft, number, complement ? other.governor : partner, complement ? 'complement' : 'conjunct', word);
    return;
  }
  setSubject(draft, number, surfaceSubject(other), false);
  if (form === 'finite' || other.governor < 0) {
    hang(draft, number, partner, 'conjunct', word);
    clause.antecedent = other.relation === 'relative' ? other.antecedent : -1;
  } else {
    hang(draft, number, other.governor, other.relation, form === 'infinitive' ? 'to' : (other.marker ?? word));
    clause.antecedent = other.antecedent;
  }
  if (form === 'bare') {
    clause.modal = other.modal;
    clause.tense = other.tense;
    if (other.negated && word === 'or') clause.negated = true;
  }
}

/** "sought to capture", "forced thousands to flee", "continued shelling". */
function linkControlled(tree: TreeDraft, number: number, host: number): void {
  const { draft, anchors, predicate } = tree;
  const clause = draft.clauses[number]!;
  const other = draft.clauses[host]!;
  const { word } = draft.units[other.unit]!;
  if (!isOwn(clause)) {
    const object = anchors.below[predicate[host]!]!.find(
      (unit) =>
        draft.units[unit]!.kind === 'noun' &&
        unit < clause.unit &&
        (anchors.relation[unit] === 'obj' || anchors.relation[unit] === 'iobj'),
    );
    const controlled =
      object !== undefined &&
      other.voice === 'active' &&
      (OBJECT_CONTROL.has(word) || formOf(tree, number) !== 'infinitive');
    setSubject(draft, number, controlled ? coordination(draft, object) : surfaceSubject(other), false);
  }
  hang(draft, number, host, 'complement', formOf(tree, number) === 'infinitive' ? 'to' : null);
  if (FAILURES.has(word) && formOf(tree, number) === 'infinitive') clause.negated = !clause.negated;
}

/** "if the border were open", "after capturing", "causing thousands to flee", "to seize the road". */
function linkAdverbial(tree: TreeDraft, number: number, host: number, marker: string | null): void {
  const { draft } = tree;
  const clause = draft.clauses[number]!;
  const form = formOf(tree, number);
  if (!isOwn(clause) && form !== 'finite') setSubject(draft, number, surfaceSubject(draft.clauses[host]!), false);
  if (form === 'infinitive' && (marker === null || marker === 'to')) hang(draft, number, host, 'purpose', 'to');
  else hang(draft, number, host, marker !== null && CONDITIONS.has(marker) ? 'condition' : 'adverbial', marker);
}
