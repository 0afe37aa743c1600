import type { TaggedToken } from '../clause.ts';
import { type NounGroup, nounGroups } from './noun-groups.ts';
import { numberPrefix } from './noun-words.ts';
import { isTimeGroup } from './time-nouns.ts';
import { type VerbGroup, verbGroups } from './verb-groups.ts';
import {
  COMPLEX_PREPOSITIONS,
  PARTICIPLE_PREPOSITIONS,
  PREPOSITION_OR_CONJUNCTION,
  RELATIVES,
  TWO_OBJECTS,
} from './words.ts';

/**
 * What a sentence consists of above the word. `mark` joins a clause ("if", "after"), `relative` stands for a noun before it,
 * `break` parts clauses (a semicolon, a bracket, a dash), `open`/`close` are brackets.
 */
type UnitKind =
  | 'noun'
  | 'verb'
  | 'preposition'
  | 'mark'
  | 'relative'
  | 'and'
  | 'comma'
  | 'break'
  | 'open'
  | 'close'
  | 'quote'
  | 'adverb'
  | 'adjective'
  | 'there'
  | 'other';

export interface Unit {
  readonly kind: UnitKind;
  readonly first: number;
  readonly last: number;
  /** In lower case; of a noun its head, of a verb its main word. */
  readonly word: string;
  readonly noun: NounGroup | null;
  readonly verb: VerbGroup | null;
}

const DASHES = new Set(['-', '--', '–', '—', ';', ':', '...', '…', '|']);

/** "Two women[, aged 50 and 56,] were killed": the last token of an age between commas that begins at `at`; `at` itself where none does. */
function agesAt(tokens: readonly TaggedToken[], at: number): number {
  if (tokens[at]!.text !== ',' || tokens[at + 1]?.text !== 'aged') return at;
  let i = at + 2;
  while (tokens[i]?.upos === 'NUM' || tokens[i]?.lemma === 'and' || tokens[i]?.lemma === 'between') i++;
  return i > at + 2 && tokens[i]?.text === ',' ? i : at;
}

/** "4,200 families [(about 21,000 people)] who fled": the last token of a count in brackets of what is counted before them; else that of the unit. */
function recountAt(tokens: readonly TaggedToken[], { first, last }: Unit): number {
  if (tokens[last + 1]?.text !== '(' || !tokens.slice(first, last + 1).some((t) => t.upos === 'NUM')) return last;
  const size = tokens
    .slice(last + 2, last + 10)
    .findIndex((t) => t.text === ')' || t.upos === 'VERB' || t.upos === 'AUX');
  const end = last + 2 + size;
  const counts = size > 1 && tokens[end]!.text === ')' && tokens.slice(last + 2, end).some((t) => t.upos === 'NUM');
  return counts && /^\p{L}/u.test(tokens[end - 1]!.text) ? end : last;
}

/** Cuts a tagged sentence into units that cover it from left to right. */
export function unitsOf(tokens: readonly TaggedToken[]): Unit[] {
  const nouns = nounGroups(tokens);
  const nounAt = new Int16Array(tokens.length).fill(-1);
  nouns.forEach(({ first, last }, index) => {
    nounAt.fill(index, first, last + 1);
  });
  const verbs = verbGroups(tokens, nounAt);
  const verbAt = new Int16Array(tokens.length).fill(-1);
  verbs.forEach(({ first, last }, index) => {
    verbAt.fill(index, first, last + 1);
  });
  const units: Unit[] = [];
  let at = 0;
  while (at < tokens.length) {
    const age = agesAt(tokens, at);
    if (age > at) {
      units.push({ kind: 'other', first: at, last: age, word: 'aged', noun: null, verb: null });
      at = age + 1;
      continue;
    }
    const noun = nounAt[at]! < 0 ? null : nouns[nounAt[at]!]!;
    const verb = verbAt[at]! < 0 ? null : verbs[verbAt[at]!]!;
    const found = unitAt(tokens, at, noun, verb, nounAt);
    const last = found.noun ? recountAt(tokens, found) : found.last;
    units.push(last > found.last ? { ...found, last } : found);
    at = last + 1;
  }
  units.forEach((unit, index) => {
    if (unit.verb?.form === 'participle' && takesObject(tokens, units, index))
      units[index] = { ...unit, verb: { ...unit.verb, form: 'finite', voice: 'active', tense: 'past' } };
  });
  units.forEach((unit, index) => {
    if (unit.kind === 'preposition' && PREPOSITION_OR_CONJUNCTION.has(unit.word) && opensClause(units, index))
      units[index] = { ...unit, kind: 'mark' };
  });
  giveVerbs(units);
  return units;
}

/** "When interest surged, …": a clause with a marker and a noun has a finite verb; a participle that stands in its place is one. */
function giveVerbs(units: Unit[]): void {
  units.forEach((mark, from) => {
    if (mark.kind !== 'mark' || mark.word === 'than') return;
    let noun = false;
    let participle = -1;
    for (let at = from + 1; at < units.length; at++) {
      const unit = units[at]!;
      if (unit.kind === 'noun') noun = true;
      if (unit.verb !== null && !noun) return;
      if (unit.verb !== null && unit.verb.form === 'finite') return;
      if (unit.verb?.form === 'participle' && participle < 0 && units[at + 1]?.word !== 'by') participle = at;
      if (unit.kind === 'mark' || unit.kind === 'break' || unit.kind === 'comma' || unit.kind === 'relative') break;
    }
    const unit = units[participle];
    if (unit !== undefined)
      units[participle] = { ...unit, verb: { ...unit.verb!, form: 'finite', voice: 'active', tense: 'past' } };
  });
}

/** A participle with a noun right behind it is a past tense that the tagger took for one: "targeted villagers". */
function takesObject(tokens: readonly TaggedToken[], units: readonly Unit[], index: number): boolean {
  const unit = units[index]!;
  if (
    index === 0 ||
    unit.verb!.first !== unit.verb!.main ||
    TWO_OBJECTS.has(unit.word) ||
    /(?:[^e]en|wn|[^i]ne|un)$/.test(tokens[unit.first]!.text)
  )
    return false;
  let next = index + 1;
  while (units[next]?.kind === 'adverb') next++;
  const noun = units[next]?.noun;
  if (units[next]?.kind !== 'noun' || isTimeGroup(tokens, noun!) || tokens[noun!.head]!.upos === 'NUM') return false;
  const previous = units[index - 1]!;
  if (previous.kind === 'verb' || previous.kind === 'preposition' || previous.kind === 'mark') return false;
  return (
    previous.kind !== 'comma' ||
    tokens[noun!.first]!.upos === 'DET' ||
    tokens[noun!.first]!.xpos === 'PRP$' ||
    units
      .slice(0, index)
      .some(
        (other) =>
          other.kind === 'relative' || (other.verb?.form === 'finite' && units[next + 1]?.verb?.form !== 'finite'),
      )
  );
}

/** Whether a noun with a finite verb of its own follows. */
function opensClause(units: readonly Unit[], preposition: number): boolean {
  let at = preposition + 1;
  let nouns = 0;
  for (; at < units.length && at < preposition + 8; at++) {
    const { kind, verb } = units[at]!;
    if (kind === 'noun') nouns++;
    else if (kind === 'verb')
      return (
        nouns > 0 &&
        (verb!.form === 'finite' || (verb!.form === 'participle' && units[at + 1]?.kind !== 'preposition')) &&
        !units.slice(0, preposition).some((unit) => unit.kind === 'noun' && isSubjectless(units, unit, preposition))
      );
    else if (kind !== 'adverb' && kind !== 'preposition' && kind !== 'and' && kind !== 'quote') return false;
  }
  return false;
}

/** Whether no verb stands between a noun and the preposition: then the verb behind may be that noun's ("The town since 2012 was …"). */
function isSubjectless(units: readonly Unit[], noun: Unit, preposition: number): boolean {
  return !units.slice(0, preposition).some((unit) => unit.kind === 'verb') && units.indexOf(noun) < preposition;
}

function unitAt(
  tokens: readonly TaggedToken[],
  at: number,
  noun: NounGroup | null,
  verb: VerbGroup | null,
  nounAt: Int16Array,
): Unit {
  const token = tokens[at]!;
  const word = token.text.toLowerCase();
  const plain = (kind: UnitKind, last = at): Unit => ({
    kind,
    first: at,
    last,
    word:
      last === at
        ? word
        : tokens
            .slice(at, last + 1)
            .map((t) => t.text.toLowerCase())
            .join(' '),
    noun: null,
    verb: null,
  });
  const complex = complexPreposition(tokens, at);
  // "[up to] 300 people" is a number, not a way.
  const isNumber = noun !== null && numberPrefix(tokens, at) === complex;
  if (complex > 0 && (noun === null || (noun.first === at && !isNumber))) return plain('preposition', at + complex - 1);
  if (noun !== null)
    return { kind: 'noun', first: at, last: noun.last, word: tokens[noun.head]!.lemma, noun, verb: null };
  if (verb !== null && verb.first === verb.main && PARTICIPLE_PREPOSITIONS.has(word) && (nounAt[at + 1] ?? -1) >= 0)
    return plain('preposition');
  if (verb !== null)
    return { kind: 'verb', first: at, last: verb.last, word: tokens[verb.main]!.lemma, noun: null, verb };
  if (token.xpos === 'EX') return plain('there');
  if (
    (token.xpos === 'WDT' || token.xpos === 'WP' || token.xpos === 'WP$' || token.xpos === 'WRB') &&
    RELATIVES.has(word)
  )
    return word === 'when' && !followsNoun(nounAt, at)
      ? plain('mark')
      : { ...plain('relative'), noun: { first: at, last: at, head: at } };
  if (token.upos === 'SCONJ' || token.xpos === 'WRB') return plain('mark');
  if (token.upos === 'ADP') return plain('preposition');
  if (token.upos === 'CCONJ') return plain('and');
  if (token.upos === 'ADV' || token.upos === 'PART' || token.upos === 'INTJ') return plain('adverb');
  if (token.upos === 'ADJ') return plain('adjective');
  if (token.text === ',') return plain('comma');
  if (token.text === '(' || token.text === '[') return plain('open');
  if (token.text === ')' || token.text === ']') return plain('close');
  if (DASHES.has(token.text)) return plain('break');
  if (token.upos === 'PUNCT' && /^["'“”‘’`]+$/.test(token.text)) return plain('quote');
  return plain('other');
}

const followsNoun = (nounAt: Int16Array, at: number): boolean => at > 0 && nounAt[at - 1]! >= 0;

const byFirstWord = new Map<string, readonly (readonly string[])[]>();
for (const words of COMPLEX_PREPOSITIONS) byFirstWord.set(words[0]!, [...(byFirstWord.get(words[0]!) ?? []), words]);

function complexPreposition(tokens: readonly TaggedToken[], at: number): number {
  const candidates = byFirstWord.get(tokens[at]!.text.toLowerCase());
  if (candidates === undefined) return 0;
  for (const words of candidates) {
    if (at + words.length >= tokens.length) continue;
    if (words.every((word, i) => i === 0 || tokens[at + i]!.text.toLowerCase() === word)) return words.length;
  }
  return 0;
}
