import type { ParsedSentence, Phrase } from '../../text/clause.ts';
import type { Catalogue } from '../frames/catalogue.ts';
import type { Scene } from '../scene.ts';
import type { Candidate } from '../slots/candidate.ts';
import { enclosing } from '../slots/clause-slots.ts';
import { tokenAt } from '../slots/phrases.ts';

/** The form by which adjectives and participles are listed. */
export function describing(token: { text: string }): string {
  return token.text.toLowerCase();
}

/** "the closed border", "the besieged town of X": a word before the noun that it describes. */
export function attributive(sentence: ParsedSentence, index: number, at: number): Candidate | null {
  const { tokens } = sentence;
  const phrase = sentence.phrases.find((p) => p.first <= at && p.last >= at && p.head.start > tokens[at]!.start);
  if (!phrase) return null;
  for (let i = at + 1; tokens[i] && tokens[i]!.start < phrase.head.start; i++)
    if (!['ADJ', 'NOUN', 'PROPN', 'NUM', 'PUNCT'].includes(tokens[i]!.upos)) return null;
  return {
    form: 'adjective',
    lemma: describing(tokens[at]!),
    particle: null,
    sentence: index,
    token: at,
    clause: enclosing(sentence, tokens[at]!.start),
    slots: new Map([['object', [phrase]]]),
  };
}

/** "12 dead and 30 wounded", "1,200 left homeless": the index of the number before what became of those it counts, else null. */
export function countBefore(sentence: ParsedSentence, at: number): number | null {
  const { tokens } = sentence;
  const behind = LEFT_SO.has(tokens[at - 1]?.text.toLowerCase() ?? '') ? at - 2 : at - 1;
  return tokens[behind]?.upos === 'NUM' ? behind : null;
}

const LEFT_SO = new Set(['left', 'made', 'rendered', 'reported', 'feared', 'newly', 'internally']);

/** A number and what became of those it counts. */
export function bareCount(sentence: ParsedSentence, index: number, at: number, count: number): Candidate {
  const { tokens } = sentence;
  const number = tokens[count]!;
  const phrase: Phrase = { head: number, first: count, last: count, start: number.start, end: number.end };
  const clause = enclosing(sentence, number.start);
  return {
    form: 'adjective',
    lemma: describing(tokens[at]!),
    particle: null,
    sentence: index,
    token: at,
    clause,
    slots: new Map([['object', [phrase]]]),
  };
}

/** "rebel-held Deraa", "a US-backed alliance". */
export function hyphened(scene: Scene, index: number, catalogue: Catalogue): Candidate[] {
  const sentence = scene.sentences[index]!;
  const text = scene.text.slice(sentence.start, sentence.end);
  const found: Candidate[] = [];
  if (!/[-‐‑]/.test(text)) return found;
  for (const match of text.matchAll(/([\p{L}.][\p{L}.'’]*(?:[-‐‑][\p{L}.]+)*?)[-‐‑](\p{L}+)(?![\p{L}‐‑-])/gu)) {
    const second = match[2]!.toLowerCase();
    if (!catalogue.modifiers.has(second)) continue;
    const start = sentence.start + match.index;
    const first = tokenAt(sentence, start);
    const last = tokenAt(sentence, start + match[0].length - 1);
    const object = described(sentence, last + 1);
    const owner = scene.mentions.actors.overlapping(start, start + match[1]!.length).at(-1);
    if (!object || !owner) continue;
    const ownerFirst = tokenAt(sentence, owner.start);
    const subject: Phrase = {
      head: { ...sentence.tokens[first]!, end: Math.min(sentence.tokens[first]!.end, start + match[1]!.length), start },
      first: ownerFirst,
      last: first,
      start: owner.start,
      end: start + match[1]!.length,
    };
    found.push({
      form: 'modifier',
      lemma: second,
      particle: null,
      sentence: index,
      token: last,
      clause: enclosing(sentence, start),
      slots: new Map([
        ['subject', [subject]],
        ['object', [object]],
      ]),
    });
  }
  return found;
}

/** The rest of a noun phrase from an index on: its head is the last noun of the run. */
function described(sentence: ParsedSentence, from: number): Phrase | null {
  const { tokens } = sentence;
  let head = -1;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.upos === 'NOUN' || token.upos === 'PROPN') head = i;
    else if (
      !['ADJ', 'NUM', 'ADV'].includes(token.upos) &&
      !(token.upos === 'VERB' && head < 0) &&
      token.text !== '-' &&
      token.xpos !== 'POS' &&
      !(token.text === ',' && head < 0)
    )
      break;
  }
  if (head < 0) return null;
  const whole =
    sentence.phrases.find((p) => p.head.start === tokens[head]!.start) ??
    sentence.phrases.find((p) => p.first <= head && head <= p.last);
  const last = whole?.last ?? head;
  return { head: tokens[head]!, first: from, last, start: tokens[from]!.start, end: tokens[last]!.end };
}
