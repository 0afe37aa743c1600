import type { TaggedToken } from '../clause.ts';
import { after, before, coordination, type Draft } from './draft.ts';
import { clauseOf, setSubject } from './links.ts';
import { isTimeGroup } from './time-nouns.ts';

export function linkRelativeSubject(draft: Draft, number: number, pronoun: number): void {
  const clause = draft.clauses[number]!;
  clause.start = pronoun;
  clause.relation = 'relative';
  clause.marker = draft.units[pronoun]!.word;
  const antecedent = antecedentOf(draft, pronoun);
  if (antecedent < 0) {
    if (clause.marker === 'who' || clause.marker === 'what' || clause.marker === 'which')
      setSubject(draft, number, [pronoun], false);
    return;
  }
  clause.antecedent = antecedent;
  setSubject(
    draft,
    number,
    coordination(draft, antecedent).filter(
      (noun) => noun <= antecedent && (noun === antecedent || draft.units[pronoun - 1]?.kind === 'comma'),
    ),
    false,
  );
  clause.governor = clauseOf(draft, antecedent, number);
}

/** The noun that a relative pronoun stands for: the one before it, past a comma, a bracket and the preposition of "of which". */
function antecedentOf(draft: Draft, pronoun: number): number {
  let at = before(draft, pronoun);
  if (draft.units[at]?.kind === 'close') {
    while (at >= 0 && draft.units[at]!.kind !== 'open') at--;
    at--;
  }
  if (draft.units[at]?.kind === 'preposition') at = before(draft, at);
  if (draft.units[at]?.kind === 'comma') at = before(draft, at);
  // "links today that indicate": a time is told no more of.
  if (
    draft.units[at]?.kind === 'noun' &&
    draft.preposition[at] === -1 &&
    isTimeGroup(draft.tokens, draft.units[at]!.noun!) &&
    draft.units[at - 1]?.kind === 'noun'
  )
    at--;
  return draft.units[at]?.kind === 'noun' ? chooseAntecedent(draft, at, pronoun) : -1;
}

/**
 * "a town near the border with Turkey through which …": without a comma a relative clause tells which one is meant, so not a name, and
 * rather something indefinite. "members of the group who were …": the verb agrees with what it tells more of.
 */
function chooseAntecedent(draft: Draft, nearest: number, pronoun: number): number {
  const chain = [nearest];
  for (let at = nearest; draft.preposition[at]! >= 0; ) {
    at = before(draft, draft.preposition[at]!);
    if (draft.units[at]?.kind !== 'noun') break;
    chain.push(at);
  }
  if (chain.length === 1) return nearest;
  const head = (unit: number): TaggedToken => draft.tokens[draft.units[unit]!.noun!.head]!;
  const verb = draft.units[after(draft, pronoun)]?.verb;
  const form = verb === undefined || verb === null ? '' : draft.tokens[verb.first]!.xpos;
  const was = verb === undefined || verb === null ? '' : draft.tokens[verb.first]!.text.toLowerCase();
  const agrees = (unit: number): boolean => {
    const plural = head(unit).xpos === 'NNS' || head(unit).xpos === 'NNPS' || draft.joined[unit] !== -1;
    if (form === 'VBZ' || was === 'was') return !plural;
    return form === 'VBP' || was === 'were' ? plural : true;
  };
  const comma = draft.units[pronoun - 1]?.kind === 'comma';
  const fitting = chain.filter((unit) => agrees(unit) && (comma || head(unit).upos !== 'PROPN'));
  if (fitting.length === 0 || comma) return fitting[0] ?? nearest;
  if (head(nearest).upos !== 'PROPN') return fitting[0]!;
  return fitting.find((unit) => /^an?$/i.test(draft.tokens[draft.units[unit]!.first]!.text)) ?? fitting[0]!;
}

/** "the town rebels captured": a relative clause without a pronoun. */
export function linkContact(draft: Draft, number: number, antecedent: number): void {
  const clause = draft.clauses[number]!;
  clause.relation = 'relative';
  clause.antecedent = antecedent;
  clause.governor = clauseOf(draft, antecedent, number);
}

export function linkRelativeObject(draft: Draft, number: number, pronoun: number): void {
  const clause = draft.clauses[number]!;
  clause.start = pronoun;
  clause.relation = 'relative';
  clause.marker = draft.units[pronoun]!.word;
  const antecedent = antecedentOf(draft, pronoun);
  if (antecedent < 0) {
    // "what they captured"
    if (clause.voice === 'active' && /^(?:what|who|whom|which)$/.test(clause.marker)) clause.object = [pronoun];
    return;
  }
  clause.antecedent = antecedent;
  clause.governor = clauseOf(draft, antecedent, number);
}

const TELLING = new Set([
  'tell',
  'inform',
  'warn',
  'assure',
  'remind',
  'persuade',
  'convince',
  'notify',
  'brief',
  'show',
  'promise',
]);

/** "told reporters that": the noun is who was told, and what follows was said. */
export function isListener(draft: Draft, noun: number): boolean {
  const verb = draft.units[before(draft, noun)];
  return verb?.kind === 'verb' && TELLING.has(verb.word);
}
