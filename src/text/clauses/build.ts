import type { Clause, Phrase, TaggedToken } from '../clause.ts';
import { adjectivalClauses } from './adjectival.ts';
import { type Draft, type DraftClause, newDraft } from './draft.ts';
import { linkGovernors } from './governors.ts';
import { isDenied, type LooseClause, nominalClauses } from './nominal.ts';
import { linkObjects } from './objects.ts';
import { obliqueOf, phraseOf, wordsOf } from './phrases.ts';
import { linkCoordination, linkPrepositions } from './prepositions.ts';
import { unitsOf } from './units.ts';
import { linkVerbs } from './verbs.ts';

/** The phrases and clauses of a tagged sentence, clauses in the order of their predicates. */
export function buildClauses(tokens: readonly TaggedToken[]): {
  phrases: readonly Phrase[];
  clauses: readonly Clause[];
} {
  return finishClauses(draftClauses(tokens));
}

/** The units of a tagged sentence with the slots of their clauses filled by what stands where. */
export function draftClauses(tokens: readonly TaggedToken[]): Draft {
  const draft = newDraft(tokens, unitsOf(tokens));
  linkPrepositions(draft);
  linkCoordination(draft);
  linkVerbs(draft);
  linkObjects(draft);
  linkGovernors(draft);
  return draft;
}

/** Turns a draft whose clauses have their slots into phrases and clauses, those of nouns and adjectives included. */
export function finishClauses(draft: Draft): { phrases: readonly Phrase[]; clauses: readonly Clause[] } {
  const phrases: Phrase[] = [];
  draft.units.forEach((unit, index) => {
    if (unit.kind === 'noun') phrases.push(phraseOf(draft, index));
  });
  return { phrases, clauses: inOrder(draft, [...nominalClauses(draft), ...adjectivalClauses(draft)]) };
}

/** Sorts clauses of verbs and of nouns and adjectives by their predicates and makes governors point into the sorted list. */
function inOrder(draft: Draft, loose: readonly LooseClause[]): Clause[] {
  const all: Placed[] = [];
  draft.clauses.forEach(({ governor, relation, marker }, verb) => {
    all.push({ verb, clause: verbClause(draft, verb), governor, relation, marker });
  });
  for (const { clause, governor } of loose)
    all.push({ verb: -1, clause, governor, relation: 'complement', marker: null });
  all.sort((a, b) => a.clause.predicate.start - b.clause.predicate.start || b.verb - a.verb);
  const placeOf = new Int16Array(draft.clauses.length);
  all.forEach(({ verb }, place) => {
    if (verb >= 0) placeOf[verb] = place;
  });
  const clauses: Clause[] = [];
  for (const { clause, governor, relation, marker } of all) {
    const { predicate, subject, object, obliques, negated, span } = clause;
    const above = governor < 0 ? null : { clause: placeOf[governor]!, relation, marker };
    clauses.push({ predicate, subject, object, obliques, negated, span, governor: above });
  }
  return clauses;
}

/** A clause on its way to its place. `verb` is its number in the draft, -1 for a noun's or an adjective's; `governor` such a number too. */
interface Placed extends LooseClause, Pick<DraftClause, 'relation' | 'marker'> {
  readonly verb: number;
}

function verbClause(draft: Draft, number: number): Omit<Clause, 'governor'> {
  const clause = draft.clauses[number]!;
  const { tokens, units } = draft;
  const unit = units[clause.unit]!;
  const verb = unit.verb!;
  const slots = (nouns: readonly number[], whole: boolean): Phrase[] => {
    const phrases: Phrase[] = [];
    for (const noun of nouns) phrases.push(phraseOf(draft, noun, whole && noun < clause.unit));
    return phrases;
  };
  const first = Math.min(units[clause.start]!.first, unit.first);
  const last = Math.max(unit.last, units[clause.lastUnit]!.last);
  const isDeniedOwn = (noun: number): boolean =>
    (draft.subjectOf[noun] === number || draft.objectOf[noun] === number || clause.relation === 'conjunct') &&
    isDenied(tokens, units[noun]!.noun!.first, units[noun]!.noun!.head);
  const denied = clause.subject.some(isDeniedOwn) || clause.object.some(isDeniedOwn);
  return {
    predicate: {
      lemma: tokens[verb.main]!.lemma,
      particle: clause.particle,
      form: 'verb',
      voice: clause.voice,
      tense: clause.tense,
      modal: clause.modal,
      group: wordsOf(tokens, unit.first, unit.last),
      start: tokens[unit.first]!.start,
      end: tokens[unit.last]!.end,
    },
    subject: slots(clause.subject, true),
    object: slots(clause.object, clause.voice === 'passive'),
    obliques: [...clause.obliques]
      .sort((a, b) => a.unit - b.unit)
      .map(({ preposition, unit: at, nouns }) => obliqueOf(draft, preposition, at, nouns)),
    negated: clause.negated !== denied,
    span: { start: tokens[first]!.start, end: tokens[last]!.end },
  };
}
