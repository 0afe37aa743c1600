import { after, before, type Draft } from './draft.ts';
import { isTimeGroup } from './time-nouns.ts';
import { SPEECH_VERBS } from './words.ts';

/** Hangs nouns on the prepositions before them. */
export function linkPrepositions(draft: Draft): void {
  draft.units.forEach((unit, index) => {
    if (unit.kind !== 'preposition') return;
    let next = after(draft, index);
    // "from near Azaz", "to within 3 miles": the noun hangs on the nearer one.
    if (draft.units[next]?.kind === 'preposition') return;
    if (draft.units[next]?.kind === 'adjective') next = after(draft, next);
    if (draft.units[next]?.kind === 'noun') draft.preposition[next] = index;
  });
}

/** What a noun group is like, so that only like is joined with like: a name, a number, a common noun. */
function sort(draft: Draft, unit: number): string {
  const group = draft.units[unit]!.noun!;
  const head = draft.tokens[group.head]!;
  if (isTimeGroup(draft.tokens, group)) return 'time';
  if (head.upos === 'PROPN' || (/^\p{Lu}/u.test(head.text) && head.upos !== 'PRON' && group.first === group.head))
    return 'name';
  if (head.upos === 'PRON') return 'pronoun';
  return head.upos === 'NUM' ? 'number' : 'noun';
}

/** Joins coordinated nouns: each member points at the one to its left ("A, B and C": C → B → A). */
export function linkCoordination(draft: Draft): void {
  draft.units.forEach((unit, index) => {
    if (unit.kind !== 'and' || unit.word === 'but') return;
    const next = after(draft, index);
    if (draft.units[next]?.kind !== 'noun' || draft.preposition[next] !== -1) return;
    let previous = before(draft, index);
    if (draft.units[previous]?.kind === 'comma') previous = before(draft, previous);
    if (draft.units[previous]?.kind === 'adjective') previous = before(draft, previous);
    // "the Committee (ICRC) and the Society": an abbreviation in brackets stands between.
    if (draft.units[previous]?.kind === 'close' && draft.units[previous - 2]?.kind === 'open')
      previous = before(draft, previous - 2);
    if (draft.units[previous]?.kind !== 'noun') return;
    // "between A and B" is not complete without B.
    if (draft.units[draft.preposition[previous]!]?.word === 'between') {
      draft.joined[next] = previous;
      return;
    }
    if (startsClause(draft, next, previous)) return;
    const partner = partnerOf(draft, previous, next);
    if (partner < 0) return;
    draft.joined[next] = partner;
    if (partner === previous) linkList(draft, partner, next);
  });
}

/** A noun after "and" with a finite verb right behind is a new subject if the one before has had its verb. */
function startsClause(draft: Draft, noun: number, previous: number): boolean {
  let at = after(draft, noun);
  // "clashed in July and [shelling and strikes went on]": what is of another sort opens a list of its own.
  const isOther = sort(draft, previous) !== sort(draft, noun);
  // "to people in A, and [B and its partners gave …]": so does what stands behind a comma.
  const isAfterComma = draft.units[noun - 2]?.kind === 'comma';
  while (
    (draft.units[at]?.kind === 'preposition' || ((isOther || isAfterComma) && draft.units[at]?.kind === 'and')) &&
    draft.units[after(draft, at)]?.kind === 'noun'
  )
    at = after(draft, after(draft, at));
  const verb = draft.units[at]?.verb;
  if (verb === undefined || verb === null || verb.form !== 'finite') return false;
  // The noun before "and" hangs on a verb, through prepositions or not: then that verb's clause ends here.
  for (let i = noun - 2; i >= 0; i--) {
    const { kind } = draft.units[i]!;
    if (kind === 'verb') return true;
    if (kind === 'and' && isWithinPhrase(draft, after(draft, i))) continue;
    if (kind === 'mark' || kind === 'break' || kind === 'relative' || kind === 'and') return false;
    if (kind === 'comma' && i < noun - 2)
      return (
        draft.units.slice(0, i).some((unit) => unit.verb?.form === 'finite') && draft.units[noun - 2]?.kind === 'comma'
      );
  }
  return false;
}

/** "in A [and] B": is the noun behind "and" joined to one that hangs on a preposition? */
function isWithinPhrase(draft: Draft, noun: number): boolean {
  const partner = draft.joined[noun] ?? -1;
  return partner >= 0 && draft.preposition[partner]! >= 0;
}

const alike = (a: string, b: string): boolean =>
  a === b || (a === 'number' && b === 'time') || (a === 'number' && b === 'noun');

/** The noun to the left that `next` is coordinated with: the nearest if it is of the same sort, else the one that it hangs on. */
function partnerOf(draft: Draft, nearest: number, next: number): number {
  const wanted = sort(draft, next);
  let at = nearest;
  for (;;) {
    if (alike(sort(draft, at), wanted)) return at;
    const preposition = draft.preposition[at]!;
    if (preposition < 0) break;
    const owner = before(draft, preposition);
    if (draft.units[owner]?.kind !== 'noun') break;
    at = owner;
  }
  const easy = new Set(['name', 'noun', 'pronoun']);
  return easy.has(sort(draft, nearest)) && easy.has(wanted) ? nearest : -1;
}

/** "In Sudan, the council and the alliance met": a phrase before the subject is no member of the list that is the subject. */
function isFronted(draft: Draft, noun: number, last: number): boolean {
  const preposition = draft.preposition[noun]!;
  if (preposition < 0) return false;
  const opener = draft.units[before(draft, preposition)]?.kind;
  let next = after(draft, last);
  while (
    draft.units[next]?.kind === 'preposition' ||
    draft.preposition[next]! >= 0 ||
    draft.units[next]?.kind === 'open' ||
    draft.units[next]?.kind === 'close'
  )
    next = after(draft, next);
  return (
    (opener === undefined || opener === 'mark' || opener === 'and' || opener === 'break') &&
    draft.units[next]?.verb?.form === 'finite'
  );
}

/** "They took the town after days of fighting, residents and a priest said": a list with a verb of speech behind what is told. */
function speaks(draft: Draft, member: number, last: number): boolean {
  const verb = draft.units[after(draft, last)];
  if (verb?.verb?.form !== 'finite' || !SPEECH_VERBS.has(verb.word)) return false;
  return draft.units.slice(0, member).some((unit) => unit.verb?.form === 'finite');
}

function linkList(draft: Draft, member: number, last: number): void {
  if (speaks(draft, member, last)) return;
  let at = member;
  while (draft.preposition[at] === -1 && draft.joined[at] === -1) {
    const comma = before(draft, at);
    if (draft.units[comma]?.kind !== 'comma') return;
    let previous = before(draft, comma);
    // "the town of Tabqa, an airbase and two villages": the list goes on with the town.
    while (
      draft.units[previous]?.kind === 'noun' &&
      sort(draft, previous) !== sort(draft, at) &&
      draft.preposition[previous]! >= 0
    )
      previous = before(draft, draft.preposition[previous]!);
    if (draft.units[previous]?.kind !== 'noun' || sort(draft, previous) !== sort(draft, at)) return;
    if (isFronted(draft, previous, last)) return;
    draft.joined[at] = previous;
    at = previous;
  }
}
