import { after, before, type Draft, isFree } from './draft.ts';
import { looksLikeObject } from './links.ts';
import { linkRelativeSubject } from './relatives.ts';
import { isTimeGroup } from './time-nouns.ts';
import { CLAUSE_TAKERS } from './words.ts';

/** No noun stands between "and" and the verb: the subject is that of the clause before. */
export const SHARED = -2;

/** Walks left from a finite verb to the noun that is its subject, over phrases and clauses that are closed. */
export function findSubject(draft: Draft, number: number): number {
  const clause = draft.clauses[number]!;
  let at = clause.unit - 1;
  let depth = 0;
  let passed = -1;
  while (at >= 0) {
    const unit = draft.units[at]!;
    if (unit.kind === 'close') depth++;
    else if (unit.kind === 'open') depth = Math.max(0, depth - 1);
    if (depth > 0 || unit.kind === 'open') {
      at--;
      continue;
    }
    if (unit.kind === 'and') return SHARED;
    // "…, as laid down in the law, must …": a marker with a verb that has no subject is passed over.
    if (unit.kind === 'mark' && passed >= 0 && after(draft, at) === passed) {
      at--;
      continue;
    }
    if (unit.kind === 'mark' || unit.kind === 'break') return -1;
    if (unit.kind === 'relative') {
      // "who with her family was among them": nothing else can be the subject.
      if (unit.word !== 'where' && unit.word !== 'when' && unit.word !== 'whose' && unit.word !== 'whom')
        linkRelativeSubject(draft, number, at);
      return -1;
    }
    if (unit.kind === 'verb') {
      const other = draft.clauses[draft.clauseAt[at]!]!;
      if (other.antecedent >= 0) {
        at = Math.min(at, other.antecedent);
        if (isFree(draft, at)) return at;
        if (draft.preposition[at]! >= 0) {
          at = draft.preposition[at]! - 1;
          continue;
        }
        return -1;
      }
      if (unit.verb!.form === 'finite') return -1;
      passed = at;
      at--;
      continue;
    }
    if (unit.kind === 'noun') {
      let noun = at;
      while (draft.joined[noun]! >= 0) noun = draft.joined[noun]!;
      if (draft.preposition[noun]! >= 0) {
        at = draft.preposition[noun]! - 1;
        continue;
      }
      if (
        isFree(draft, noun) &&
        !isFloating(draft, noun) &&
        !(isTimeGroup(draft.tokens, draft.units[noun]!.noun!) && hasFreeBefore(draft, noun))
      ) {
        const owner = looksLikeObject(draft, noun);
        if (owner >= 0) {
          const other = draft.clauses[owner]!;
          const waiting =
            other.antecedent >= 0 && isFree(draft, other.antecedent) && looksLikeObject(draft, other.antecedent) < 0
              ? other.antecedent
              : -1;
          if (isSubjectClause(draft, owner)) return -1;
          if (waiting >= 0 && !CLAUSE_TAKERS.has(draft.units[other.unit]!.word)) return waiting;
          // "killed dozens, burned houses and fled": a list of verbs.
          // "Bomb kills 9, wounds 38": so do headlines without "and".
          if (
            (isListed(draft, clause.unit) || isHeadlinePair(draft, owner, number)) &&
            other.antecedent < 0 &&
            !CLAUSE_TAKERS.has(draft.units[other.unit]!.word)
          )
            return SHARED;
        }
        return apposedTo(draft, noun, clause.unit);
      }
    }
    at--;
  }
  return -1;
}

/** A verb right behind a comma, with "and" and another verb further on. */
function isListed(draft: Draft, verb: number): boolean {
  if (draft.units[before(draft, verb)]?.kind !== 'comma') return false;
  for (let i = verb + 1; i < draft.units.length; i++) {
    const { kind } = draft.units[i]!;
    if (kind === 'mark' || kind === 'relative' || kind === 'break') return false;
    if (kind === 'and' && draft.units[after(draft, i)]?.kind === 'verb') return true;
  }
  return false;
}

/** Two verbs in the present of headlines, the second right behind a comma and with an object of its own. */
function isHeadlinePair(draft: Draft, first: number, second: number): boolean {
  const { unit } = draft.clauses[second]!;
  const tenses = [draft.clauses[first]!.unit, unit].map((at) => draft.tokens[draft.units[at]!.verb!.main]?.xpos);
  return (
    tenses[0] === 'VBZ' &&
    tenses[1] === 'VBZ' &&
    draft.units[before(draft, unit)]?.kind === 'comma' &&
    draft.units[after(draft, unit)]?.kind === 'noun'
  );
}

/** "the companies [all] bid": a quantifier that has moved from its noun. */
function isFloating(draft: Draft, noun: number): boolean {
  const unit = draft.units[noun]!;
  return (
    /^(?:all|both|each)$/.test(unit.word) &&
    (draft.units[noun - 1]?.kind === 'noun' || draft.units[noun - 1]?.kind === 'relative')
  );
}

/** "Following the talent leads": a participle at the start of its clause is subject itself, and the noun after it its object. */
function isSubjectClause(draft: Draft, number: number): boolean {
  const { unit, antecedent } = draft.clauses[number]!;
  const opener = draft.units[before(draft, unit)];
  return draft.units[unit]!.verb!.form === 'ing' && antecedent < 0 && (opener === undefined || opener.kind === 'mark');
}

function hasFreeBefore(draft: Draft, noun: number): boolean {
  for (let i = noun - 1; i >= 0; i--) {
    if (draft.units[i]!.verb?.form === 'finite' || draft.units[i]!.kind === 'mark') return false;
    if (isFree(draft, i) && !isTimeGroup(draft.tokens, draft.units[i]!.noun!)) return true;
  }
  return false;
}

/** "Azaz, a town near the border, was …": between two commas stands another name of the noun before them. */
function apposedTo(draft: Draft, noun: number, verb: number): number {
  if (draft.units[before(draft, verb)]?.kind !== 'comma') return noun;
  const comma = before(draft, noun);
  if (draft.units[comma]?.kind !== 'comma') return noun;
  let named = before(draft, comma);
  let renamed = named;
  while (draft.units[named]?.kind === 'noun' && draft.preposition[named]! >= 0)
    named = before(draft, draft.preposition[named]!);
  if (draft.units[named]?.kind !== 'noun' || !isFree(draft, named)) return noun;
  if (draft.units[renamed]?.kind !== 'noun') renamed = named;
  draft.renames[noun] = named;
  return named;
}
