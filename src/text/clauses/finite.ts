import { before, coordination, type Draft } from './draft.ts';
import { linkInvertedSpeech } from './inversion.ts';
import { hang, previousClause, setSubject, surfaceSubject } from './links.ts';
import { linkParticiple } from './nonfinite.ts';
import { isBarePast, reviseReduced } from './reduced.ts';
import { isListener, linkContact, linkRelativeObject, linkRelativeSubject } from './relatives.ts';
import { findSubject, SHARED } from './subjects.ts';
import { isTimeGroup } from './time-nouns.ts';
import { CLAUSE_TAKERS, CONDITIONS } from './words.ts';

export function linkFinite(draft: Draft, number: number): void {
  const clause = draft.clauses[number]!;
  const previous = before(draft, clause.unit);
  const kind = draft.units[previous]?.kind;
  if (kind === 'relative') {
    linkRelativeSubject(draft, number, previous);
    return;
  }
  if (kind === 'there') {
    clause.start = previous;
    const opener = before(draft, previous);
    if (draft.units[opener]?.kind === 'mark') joinByMark(draft, number, opener);
    return;
  }
  if (linkInvertedSpeech(draft, number)) return;
  if (kind === 'and' || (kind === 'comma' && draft.units[before(draft, previous)]?.kind === 'and')) {
    if (shareSubject(draft, number, draft.units[previous]!.word)) return;
  }
  const subject = findSubject(draft, number);
  if (subject === SHARED && shareSubject(draft, number, 'and')) return;
  if (subject >= 0) {
    const nouns = coordination(draft, subject);
    setSubject(draft, number, nouns, true);
    clause.start = nouns[0]!;
    joinByOpener(draft, number, nouns[0]!);
    return;
  }
  if (reviseReduced(draft, number)) return;
  if (kind === 'mark') joinByMark(draft, number, previous);
  else if (kind === 'comma') shareSubject(draft, number, null);
  else if (kind === 'noun' && isBarePast(draft, clause.unit) && clause.antecedent < 0) {
    // "a team deployed since April": no subject is left, so the noun before is what it was done to.
    clause.voice = 'passive';
    linkParticiple(draft, number);
  }
}

/** "advanced and seized", "came, saw": the subject of the clause before. */
function shareSubject(draft: Draft, number: number, marker: string | null): boolean {
  const clause = draft.clauses[number]!;
  const partner = previousClause(
    draft,
    number,
    (other, form) => form === 'finite' && (surfaceSubject(other).length > 0 || other.relation === 'relative'),
  );
  if (partner < 0) return false;
  const other = draft.clauses[partner]!;
  setSubject(draft, number, surfaceSubject(other), false);
  hang(draft, number, partner, 'conjunct', marker);
  clause.antecedent = other.relation === 'relative' ? other.antecedent : -1;
  return true;
}

function joinByOpener(draft: Draft, number: number, first: number): void {
  let opener = before(draft, first);
  // Fronted phrases stand between the marker and the subject.
  while (
    opener >= 0 &&
    (draft.units[opener]!.kind === 'comma' ||
      draft.units[opener]!.kind === 'preposition' ||
      (draft.units[opener]!.kind === 'noun' &&
        (draft.preposition[opener]! >= 0 || isTimeGroup(draft.tokens, draft.units[opener]!.noun!))))
  )
    opener = before(draft, opener);
  const unit = draft.units[opener];
  const clause = draft.clauses[number]!;
  if (unit === undefined) return;
  if (unit.kind === 'mark' || (unit.kind === 'preposition' && opener === before(draft, first)))
    joinByMark(draft, number, opener);
  else if (unit.kind === 'relative') {
    if (
      unit.word === 'that' &&
      (draft.units[before(draft, opener)]?.kind !== 'noun' || isListener(draft, before(draft, opener)))
    )
      joinByMark(draft, number, opener);
    else linkRelativeObject(draft, number, opener);
  } else if (unit.kind === 'and') {
    const partner = previousClause(draft, number, (_, form) => form === 'finite');
    if (partner >= 0) {
      hang(
        draft,
        number,
        partner,
        draft.clauses[partner]!.relation === 'complement' ? 'complement' : 'conjunct',
        unit.word,
      );
      if (draft.clauses[partner]!.relation === 'complement') clause.governor = draft.clauses[partner]!.governor;
    }
  } else if (unit.kind === 'verb') {
    const governor = draft.clauseAt[opener]!;
    if (CLAUSE_TAKERS.has(unit.word)) hang(draft, number, governor, 'complement', null);
  } else if (unit.kind === 'noun') {
    const owner = before(draft, opener);
    const verb = draft.units[owner];
    if (verb?.kind === 'verb' && CLAUSE_TAKERS.has(verb.word) && verb.word !== 'be')
      hang(draft, number, draft.clauseAt[owner]!, 'complement', null);
    else if (draft.units[before(draft, first)] === unit && draft.preposition[opener] === -1)
      linkContact(draft, number, opener);
  }
}

function joinByMark(draft: Draft, number: number, mark: number): void {
  const clause = draft.clauses[number]!;
  const { word } = draft.units[mark]!;
  clause.start = mark;
  const governor = previousClause(draft, number, () => true);
  const relation = CONDITIONS.has(word)
    ? 'condition'
    : word === 'that' || word === 'whether' || word === 'how' || word === 'why'
      ? 'complement'
      : 'adverbial';
  hang(draft, number, governor, relation, word);
}
