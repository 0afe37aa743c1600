import type { Oblique, ParsedSentence, Phrase, TaggedToken } from '../../text/clause.ts';
import { wordSet } from '../frames/words.ts';

/** A noun phrase taken apart: what stands before its head, and the prepositions that hang on it. */
export interface Anatomy {
  readonly phrase: Phrase;
  readonly headIndex: number;
  /** Tokens before the head. */
  readonly before: readonly TaggedToken[];
  /** "of X", "near Y and Z" after the head, in order. */
  readonly inner: readonly Oblique[];
  /** Where the phrase proper ends: before a relative clause, a participle or an apposition. Exclusive offset. */
  readonly end: number;
}

const RELATIVE = wordSet(`which who whom whose where when`);
const COMPASS = wordSet(`north south east west northeast northwest southeast southwest north-east north-west south-east
  south-west`);

export function isNominal(token: TaggedToken): boolean {
  return (
    token.upos === 'NOUN' ||
    token.upos === 'PROPN' ||
    token.upos === 'NUM' ||
    token.upos === 'PRON' ||
    token.upos === 'SYM'
  );
}

/** Ends the phrase: what follows tells something about it, but is not part of its name. */
function closes(token: TaggedToken, previous: TaggedToken | undefined): boolean {
  if (
    RELATIVE.has(token.lemma) ||
    token.text === '(' ||
    token.text === ';' ||
    token.text === ':' ||
    token.text === '–' ||
    token.text === '—'
  )
    return true;
  if (token.lemma === 'that' && (token.xpos === 'WDT' || token.upos === 'SCONJ')) return true;
  if (token.upos === 'AUX') return true;
  return token.upos === 'VERB' && previous !== undefined && previous.upos !== 'ADP';
}

/** Index of the token that starts at `offset`, or the last before it. */
export function tokenAt(sentence: ParsedSentence, offset: number): number {
  const { tokens } = sentence;
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (tokens[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A phrase from token indices, both included; its head is the last noun before any preposition. */
export function phraseOf(sentence: ParsedSentence, first: number, last: number): Phrase | null {
  const { tokens } = sentence;
  let head = -1;
  for (let i = first; i <= last; i++) {
    const token = tokens[i]!;
    if (head >= 0 && (token.upos === 'ADP' || token.upos === 'CCONJ' || token.text === ',')) break;
    if (isNominal(token)) head = i;
  }
  if (head < 0) return null;
  return { head: tokens[head]!, first, last, start: tokens[first]!.start, end: tokens[last]!.end };
}

export function anatomyOf(sentence: ParsedSentence, phrase: Phrase): Anatomy {
  const { tokens } = sentence;
  const headIndex = Math.min(Math.max(tokenAt(sentence, phrase.head.start), phrase.first), phrase.last);
  let last = headIndex;
  for (let i = headIndex + 1; i <= phrase.last && !closes(tokens[i]!, tokens[i - 1]); i++) last = i;
  return {
    phrase,
    headIndex,
    before: tokens.slice(phrase.first, headIndex),
    inner: obliquesBetween(sentence, headIndex + 1, last),
    end: tokens[last]!.end,
  };
}

/** The prepositional groups in a run of tokens: "of the town of X near Y" gives of (the town), of (X), near (Y). */
export function obliquesBetween(sentence: ParsedSentence, first: number, last: number): readonly Oblique[] {
  const { tokens } = sentence;
  const obliques: Oblique[] = [];
  let i = first;
  while (i <= last) {
    const opening = prepositionAt(tokens, i, last);
    if (!opening) {
      i++;
      continue;
    }
    const from = opening.next;
    let to = from;
    while (to <= last && !prepositionAt(tokens, to, last) && !endsGroup(tokens, to, from)) to++;
    const phrases = splitCoordination(sentence, from, to - 1);
    if (phrases.length)
      obliques.push({ preposition: opening.preposition, phrases, start: tokens[i]!.start, end: tokens[to - 1]!.end });
    i = Math.max(to, i + 1);
  }
  return obliques;
}

function endsGroup(tokens: readonly TaggedToken[], index: number, first: number): boolean {
  const token = tokens[index]!;
  if (token.upos === 'VERB' || token.upos === 'AUX' || RELATIVE.has(token.lemma))
    return index > first || token.upos === 'AUX';
  return token.text === ';' || token.text === '(' || token.text === ')' || token.text === '"';
}

/** "of", "out of", "south of", "close to", "in front of": the preposition at an index and where its phrase begins. */
export function prepositionAt(
  tokens: readonly TaggedToken[],
  index: number,
  last: number,
): { preposition: string; next: number } | null {
  const token = tokens[index];
  if (!token) return null;
  const next = tokens[index + 1];
  if (next && index < last) {
    if (COMPASS.has(token.lemma) && next.lemma === 'of' && tokens[index - 1]?.upos !== 'DET')
      return { preposition: `${token.lemma} of`, next: index + 2 };
    if ((token.lemma === 'out' || token.lemma === 'outside' || token.lemma === 'inside') && next.lemma === 'of')
      return { preposition: token.lemma === 'out' ? 'out of' : token.lemma, next: index + 2 };
    if (
      (token.lemma === 'close' || token.lemma === 'next' || token.lemma === 'adjacent' || token.lemma === 'opposite') &&
      next.lemma === 'to'
    )
      return { preposition: 'near', next: index + 2 };
  }
  if (token.lemma === 'near' || token.lemma === 'including') return { preposition: token.lemma, next: index + 1 };
  if (token.upos !== 'ADP') return null;
  return { preposition: token.lemma, next: index + 1 };
}

/** "X, Y and Z" → three phrases. A comma before a lower-case word closes the list ("Azaz, a town"). */
export function splitCoordination(sentence: ParsedSentence, first: number, last: number): readonly Phrase[] {
  const { tokens } = sentence;
  const phrases: Phrase[] = [];
  let from = first;
  const push = (to: number) => {
    const phrase = to >= from ? phraseOf(sentence, from, to) : null;
    if (phrase) phrases.push(phrase);
  };
  for (let i = first; i <= last; i++) {
    const token = tokens[i]!;
    const isComma = token.text === ',';
    if (!isComma && token.upos !== 'CCONJ') continue;
    push(i - 1);
    from = i + 1;
    const next = tokens[from];
    if (isComma && next && next.upos !== 'PROPN' && next.upos !== 'CCONJ' && next.upos !== 'NUM') return phrases;
  }
  push(last);
  return phrases;
}
