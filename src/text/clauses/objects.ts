import { after, before, coordination, type Draft, type DraftClause, isFree } from './draft.ts';
import { isPartOfName } from './phrases.ts';
import { isDeadline, isTimeGroup } from './time-nouns.ts';
import { CLAUSE_TAKERS, CONTENT_NOUNS, INTRANSITIVE, PARTICLES, SPEECH_VERBS } from './words.ts';

const DITRANSITIVE = new Set(
  'give tell offer send show teach hand grant sell lend deny promise pay cost award ask bring buy deal inform'.split(
    ' ',
  ),
);

export const TAKES_TIME = new Set('spend waste take remember celebrate mark enjoy need'.split(' '));

/** Finds what verbs are done to and the phrases with prepositions that go with them. Subjects must be known. */
export function linkObjects(draft: Draft): void {
  draft.clauses.forEach((clause, number) => {
    if (clause.form !== 'verb') return;
    if (
      clause.relation === 'relative' &&
      draft.units[clause.start - 1]?.kind === 'preposition' &&
      draft.units[clause.start]?.kind === 'relative' &&
      clause.antecedent >= 0
    )
      clause.obliques.push({
        preposition: draft.units[clause.start - 1]!.word,
        unit: clause.start - 1,
        nouns: [clause.antecedent],
      });
    if (clause.voice === 'active') linkObject(draft, clause, number);
    linkObliques(draft, clause, number);
    if (clause.voice === 'passive') takeAgent(draft, clause);
  });
  draft.clauses.forEach((clause, number) => {
    shareObject(draft, clause, number);
  });
}

function linkObject(draft: Draft, clause: DraftClause, number: number): void {
  const next = after(draft, clause.unit);
  if (clause.relation === 'complement' && clause.marker === 'that' && isRelativeThat(draft, clause, next)) {
    clause.relation = 'relative';
    clause.antecedent = clause.start - 1;
  }
  if (
    clause.relation === 'relative' &&
    clause.antecedent >= 0 &&
    !clause.subject.includes(clause.antecedent) &&
    clause.marker !== 'where' &&
    clause.marker !== 'when' &&
    clause.marker !== 'whose'
  ) {
    if (!(draft.units[next]?.kind === 'noun' && isFree(draft, next))) {
      if (draft.units[clause.start - 1]?.kind !== 'preposition') clause.object = [clause.antecedent];
      return;
    }
  }
  if (draft.units[next]?.kind !== 'noun' || !isFree(draft, next)) return;
  if (draft.units[clause.unit]!.verb!.copula) {
    const { noun } = draft.units[next]!;
    if (clause.subject.length === 0 && draft.units[before(draft, clause.unit)]?.kind === 'there')
      clause.subject = coordination(draft, next);
    else if (!isTimeGroup(draft.tokens, noun!)) clause.object = coordination(draft, next);
    for (const member of coordination(draft, next)) draft.objectOf[member] = number;
    return;
  }
  if (isTimeGroup(draft.tokens, draft.units[next]!.noun!) && !TAKES_TIME.has(draft.units[clause.unit]!.word)) return;
  let object = next;
  const second = after(draft, next);
  if (
    DITRANSITIVE.has(draft.units[clause.unit]!.word) &&
    draft.units[second]?.kind === 'noun' &&
    isFree(draft, second) &&
    !isTimeGroup(draft.tokens, draft.units[second]!.noun!)
  ) {
    clause.obliques.push({ preposition: 'to', unit: next, nouns: [next] });
    draft.objectOf[next] = number;
    object = second;
  }
  const nouns = coordination(draft, object);
  clause.particle ??= particleBehind(draft, nouns.at(-1)!);
  clause.object = nouns;
  for (const noun of nouns) draft.objectOf[noun] = number;
  clause.lastUnit = Math.max(clause.lastUnit, nouns.at(-1)!);
}

/** "beat them back", "took the village over": a particle behind the object. */
export function particleBehind(draft: Draft, object: number): string | null {
  const unit = draft.units[object + 1];
  if (unit === undefined || (unit.kind !== 'adverb' && unit.kind !== 'preposition') || !PARTICLES.has(unit.word))
    return null;
  const isParticle =
    draft.tokens[unit.first]!.xpos === 'RP' || draft.tokens[draft.units[object]!.noun!.head]!.upos === 'PRON';
  return isParticle && draft.units[object + 2]?.kind !== 'noun' ? unit.word : null;
}

/** "a question that he had not expected": after a noun that has no content, and with no object of its own. */
function isRelativeThat(draft: Draft, clause: DraftClause, next: number): boolean {
  const noun = draft.units[clause.start - 1];
  if (noun?.kind !== 'noun' || CONTENT_NOUNS.has(noun.word) || draft.units[clause.unit]!.verb!.copula) return false;
  const owner = draft.units[before(draft, clause.start - 1)];
  const above = draft.clauses[clause.governor];
  if (owner?.kind === 'verb' && CLAUSE_TAKERS.has(owner.word)) return false;
  if (
    isTimeGroup(draft.tokens, noun.noun!) ||
    (above !== undefined && above.object.length === 0 && SPEECH_VERBS.has(draft.units[above.unit]!.word))
  )
    return false;
  return (
    !(draft.units[next]?.kind === 'noun' && isFree(draft, next)) &&
    draft.units[next]?.kind !== 'verb' &&
    draft.units[next]?.kind !== 'mark'
  );
}

/** Phrases with prepositions up to the next clause, and those before the subject. */
export function linkObliques(draft: Draft, clause: DraftClause, number: number): void {
  const { units } = draft;
  let at = clause.unit + 1;
  let afterMark = false;
  for (; at < units.length; at++) {
    const unit = units[at]!;
    if (
      unit.kind === 'verb' ||
      unit.kind === 'mark' ||
      unit.kind === 'relative' ||
      unit.kind === 'break' ||
      unit.kind === 'there'
    )
      break;
    if (unit.kind === 'noun' && draft.subjectOf[at]! >= 0 && draft.subjectOf[at] !== number) break;
    if (unit.kind === 'preposition') addOblique(draft, clause, at);
    else if (unit.kind === 'noun' && isFree(draft, at) && isTimeGroup(draft.tokens, unit.noun!))
      clause.obliques.push({ preposition: '', unit: at, nouns: [at] });
    if (unit.kind === 'comma') afterMark = true;
    if (!afterMark || unit.kind === 'noun') clause.lastUnit = Math.max(clause.lastUnit, at);
  }
  if (clause.form !== 'verb' || units[clause.unit]!.verb!.form !== 'finite' || clause.relation === 'relative') return;
  // Fronted: from the subject to the left, up to what ends a clause.
  const subject = draft.units.findIndex((_, index) => draft.subjectOf[index] === number);
  if (subject >= 0) addTimesBefore(draft, clause, subject);
  const from = subject >= 0 ? subject : clause.start;
  for (let i = from - 1; i > frontOf(draft, from); i--) {
    const unit = units[i]!;
    if (unit.kind === 'preposition') {
      addOblique(draft, clause, i);
      clause.start = Math.min(clause.start, i);
    } else if (unit.kind === 'noun' && isFree(draft, i) && isTimeGroup(draft.tokens, unit.noun!)) {
      clause.obliques.push({ preposition: '', unit: i, nouns: [i] });
      clause.start = Math.min(clause.start, i);
    }
  }
}

/** The unit before which nothing belongs to the clause that has its subject at `from`: what a verb before it governs ends at a comma. */
function frontOf(draft: Draft, from: number): number {
  let comma = from;
  for (let i = from - 1; i >= 0; i--) {
    const unit = draft.units[i]!;
    if (
      unit.kind === 'mark' ||
      unit.kind === 'relative' ||
      unit.kind === 'break' ||
      (unit.kind === 'and' && draft.joined[i + 1] === -1)
    )
      return i;
    if (unit.kind === 'comma') comma = i;
    if (unit.kind === 'verb' || (unit.kind === 'noun' && (draft.subjectOf[i]! >= 0 || draft.objectOf[i]! >= 0)))
      return comma;
  }
  return -1;
}

/** "The rebels [last month] staged", "insurgents late [on Thursday] seized": a time between subject and verb is the verb's. */
function addTimesBefore(draft: Draft, clause: DraftClause, subject: number): void {
  for (let i = subject + 1; i < clause.unit; i++) {
    const unit = draft.units[i]!;
    if (unit.kind === 'verb' || unit.kind === 'relative') return;
    if (unit.kind !== 'noun' || !isTimeGroup(draft.tokens, unit.noun!)) continue;
    const preposition = draft.preposition[i]!;
    if (preposition >= 0) addOblique(draft, clause, preposition);
    else if (isFree(draft, i)) clause.obliques.push({ preposition: '', unit: i, nouns: [i] });
  }
}

function addOblique(draft: Draft, clause: DraftClause, preposition: number): void {
  const { units } = draft;
  const word = units[preposition]!.word;
  const next = after(draft, preposition);
  const noun = units[next]?.kind === 'adjective' ? after(draft, next) : next;
  if (units[noun]?.kind !== 'noun' || draft.preposition[noun] !== preposition) return;
  const owner = before(draft, preposition);
  if (word === 'of' && units[owner]?.kind === 'noun') return;
  if (isPartOfName(draft, preposition)) return;
  clause.obliques.push({ preposition: word, unit: preposition, nouns: coordination(draft, noun) });
}

/** "by Islamic State" of a passive is its subject; "by Friday" is not. */
export function takeAgent(draft: Draft, clause: DraftClause): void {
  const index = clause.obliques.findIndex(
    ({ preposition, nouns, unit }) =>
      preposition === 'by' && unit > clause.unit && !isDeadline(draft.tokens, draft.units[nouns[0]!]!.noun!),
  );
  if (index < 0) return;
  clause.subject = clause.obliques[index]!.nouns;
  clause.obliques.splice(index, 1);
}

/** "captured and burned the town": the object of the second verb is that of the first. */
export function shareObject(draft: Draft, clause: DraftClause, number: number): void {
  const and = after(draft, clause.unit);
  if (clause.voice !== 'active' || clause.object.length > 0 || draft.units[and]?.kind !== 'and') return;
  const next = draft.clauses[number + 1];
  if (next === undefined || next.unit !== after(draft, and) || next.voice !== 'active') return;
  if (
    draft.units[clause.unit]!.verb!.copula ||
    CLAUSE_TAKERS.has(draft.units[clause.unit]!.word) ||
    INTRANSITIVE.has(draft.units[clause.unit]!.word)
  )
    return;
  clause.object = next.object;
}
