import type { Governor, TaggedToken } from '../clause.ts';
import type { Unit } from './units.ts';

/** A clause while it is being built; nouns are indices of units. */
export interface DraftClause {
  /** The unit of its verb, noun or adjective. */
  readonly unit: number;
  readonly form: 'verb' | 'noun' | 'adjective';
  subject: number[];
  object: number[];
  obliques: { preposition: string; unit: number; nouns: number[] }[];
  /** Index into `Draft.clauses` of the clause it hangs on, -1 for none. */
  governor: number;
  relation: Governor['relation'];
  marker: string | null;
  negated: boolean;
  modal: string | null;
  tense: 'past' | 'present' | 'future' | 'none';
  voice: 'active' | 'passive';
  particle: string | null;
  /** The unit of the noun that a relative clause or a participle tells more of, -1 for none. */
  antecedent: number;
  /** The first unit of the clause, its marker included. */
  start: number;
  lastUnit: number;
}

/** A sentence while its clauses are being built. Arrays by unit are -1 where nothing is known. */
export interface Draft {
  readonly tokens: readonly TaggedToken[];
  readonly units: readonly Unit[];
  readonly clauses: DraftClause[];
  /** For a verb unit its clause. */
  readonly clauseAt: Int16Array;
  /** For a noun unit: the preposition it hangs on. */
  readonly preposition: Int16Array;
  /** For a noun unit: the noun it is coordinated with, to its left. */
  readonly joined: Int16Array;
  /** For a noun unit: the noun that it renames ("Azaz, a town"). */
  readonly renames: Int16Array;
  /** For a noun unit: the clause that it is subject of on the surface. */
  readonly subjectOf: Int16Array;
  /** For a noun unit: the clause that it is object of on the surface. */
  readonly objectOf: Int16Array;
}

export function newDraft(tokens: readonly TaggedToken[], units: readonly Unit[]): Draft {
  const row = (): Int16Array => new Int16Array(units.length).fill(-1);
  return {
    tokens,
    units,
    clauses: [],
    clauseAt: row(),
    preposition: row(),
    joined: row(),
    renames: row(),
    subjectOf: row(),
    objectOf: row(),
  };
}

/** Adds a clause for the verb of a unit, all its slots empty, and returns its number. */
export function openClause(draft: Draft, unit: number): number {
  const verb = draft.units[unit]!.verb!;
  const number =
    draft.clauses.push({
      unit,
      form: 'verb',
      subject: [],
      object: [],
      obliques: [],
      governor: -1,
      relation: 'conjunct',
      marker: null,
      negated: verb.negated,
      modal: verb.modal,
      tense: verb.tense,
      voice: verb.voice,
      particle: verb.particle,
      antecedent: -1,
      start: unit,
      lastUnit: unit,
    }) - 1;
  draft.clauseAt[unit] = number;
  return number;
}

/** The unit before `from` that is neither adverb nor quotation mark. */
export function before(draft: Draft, from: number): number {
  let at = from - 1;
  while (at >= 0 && (draft.units[at]!.kind === 'adverb' || draft.units[at]!.kind === 'quote')) at--;
  return at;
}

export function after(draft: Draft, from: number): number {
  let at = from + 1;
  while (at < draft.units.length && (draft.units[at]!.kind === 'adverb' || draft.units[at]!.kind === 'quote')) at++;
  return at;
}

/** A noun with those that are coordinated with it, from left to right. */
export function coordination(draft: Draft, unit: number): number[] {
  let first = unit;
  while (draft.joined[first]! >= 0) first = draft.joined[first]!;
  const members = [first];
  for (let i = first + 1; i < draft.units.length; i++) {
    let root = draft.joined[i]!;
    if (root < 0) continue;
    while (draft.joined[root]! >= 0) root = draft.joined[root]!;
    if (root === first) members.push(i);
  }
  return members;
}

/** A noun that no preposition, clause or other noun has taken. */
export function isFree(draft: Draft, unit: number): boolean {
  return (
    draft.units[unit]?.kind === 'noun' &&
    draft.preposition[unit] === -1 &&
    draft.subjectOf[unit] === -1 &&
    draft.objectOf[unit] === -1 &&
    draft.renames[unit] === -1 &&
    draft.joined[unit] === -1
  );
}
