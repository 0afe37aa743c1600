import type { Clause, Phrase, TaggedToken } from '../clause.ts';
import { adjectivalClauses } from './adjectival.ts';
import { type Draft, type DraftClause, newDraft } from './draft.ts';
import { linkGovernors } from './governors.ts';
import { isDenied, type LooseClause, nominalClauses } from './nominal.ts';
import { linkObjects } from './objects.ts';
import { obliqueOf, phraseOf } from './phrases.ts';
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
  const phrases = draft.units.flatMap((unit, index) => (unit.kind === 'noun' ? [phraseOf(draft, index)] : []));
  return { phrases, clauses: inOrder(draft, [...nominalClauses(draft), ...adjectivalClauses(draft)]) };
}

/** Sorts clauses of verbs and of nouns and adjectives by their predicates and makes governors point into the sorted list. */
function inOrder(draft: Draft, loose: readonly LooseClause[]): Clause[] {
  const all = [
    ...draft.clauses.map((clause, verb) => ({
      verb,
      clause: verbClause(draft, clause),
      governor: clause.governor,
      relation: clause.relation,
      marker: clause.marker,
    })),
    ...loose.map(({ clause, governor }) => ({
      verb: -1,
      clause,
      governor,
      relation: 'complement' as const,
      marker: null,
    })),
  ].sort((a, b) => a.clause.predicate.start - b.clause.predicate.start || b.verb - a.verb);
  const place = new Map(all.map(({ verb }, index) => [verb, index]));
  return all.map(({ clause, governor, relation, marker }): Clause => {
    const above = governor >= 0 ? place.get(governor) : undefined;
    return { ...clause, governor: above === undefined ? null : { clause: above, relation, marker } };
  });
}

function verbClause(draft: Draft, clause: DraftClause): Omit<Clause, 'governor'> {
  const { tokens, units } = draft;
  const unit = units[clause.unit]!;
  const verb = unit.verb!;
  const slots = (nouns: readonly number[], whole: boolean): Phrase[] =>
    nouns.map((noun) => phraseOf(draft, noun, whole && noun < clause.unit));
  const first = Math.min(units[clause.start]!.first, unit.first);
  const last = Math.max(unit.last, units[clause.lastUnit]!.last);
  const number = draft.clauses.indexOf(clause);
  const own = (noun: number): boolean =>
    draft.subjectOf[noun] === number || draft.objectOf[noun] === number || clause.relation === 'conjunct';
  const denied = [...clause.subject, ...clause.object]
    .filter(own)
    .some((noun) => isDenied(tokens, units[noun]!.noun!.first, units[noun]!.noun!.head));
  return {
    predicate: {
      lemma: tokens[verb.main]!.lemma,
      particle: clause.particle,
      form: 'verb',
      voice: clause.voice,
      tense: clause.tense,
      modal: clause.modal,
      group: tokens
        .slice(unit.first, unit.last + 1)
        .map((token) => token.text.toLowerCase())
        .join(' '),
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
