import type { TaggedToken } from '../../text/clause.ts';
import type { Following } from './content.ts';
import { VERB_CUES } from './cues.ts';
import {
  isComma,
  isDash,
  isFinalMark,
  isFiniteVerb,
  isQuote,
  isTimeWord,
  nounPhraseEnd,
  opensQuotation,
  startsNoun,
} from './phrases.ts';

type Tokens = readonly TaggedToken[];

/**
 * Last token of content that begins at `first`: the sentence's end, or the place where the writer takes over again: another cue
 * ("…, adding that", "… and said"), a trailing source (", the Observatory said"), a comment (", which").
 */
export function contentEnd(tokens: Tokens, first: number, kind: Following['kind'] | 'fronted'): number {
  let inQuote = false;
  let end = tokens.length - 1;
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (isQuote(token) && token.text !== '’') {
      const opens = opensQuotation(tokens, i);
      // A mark that closes what was never opened here: the cue stands inside a quotation, and so does all it brings.
      if (!opens && !inQuote && i > first && token.text !== "'") {
        end = i - 1;
        break;
      }
      inQuote = opens;
    }
    if (inQuote || i === first) continue;
    if (
      (token.text === ';' && kind !== 'fronted') ||
      (isComma(token) && endsAtComma(tokens, i)) ||
      (token.upos === 'CCONJ' && endsAtConjunction(tokens, i))
    ) {
      end = i - 1;
      break;
    }
    // "were expected to storm it, but they were beaten back": a clause of its own is no part of what was expected.
    if (kind === 'infinitive' && isComma(token) && tokens[i + 1]?.upos === 'CCONJ') {
      end = i - 1;
      break;
    }
    if ((kind === 'object' || kind === 'gerund') && (isComma(token) || isDash(token)) && !isQuote(tokens[i + 1])) {
      end = i - 1;
      break;
    }
  }
  while (end > first && (isFinalMark(tokens[end]) || isComma(tokens[end]))) end--;
  return end;
}

function endsAtComma(tokens: Tokens, comma: number): boolean {
  const next = tokens[comma + 1];
  if (next === undefined) return true;
  if (next.lemma === 'which' || next.lemma === 'who') return true;
  if (next.lemma === 'accord' || next.text.toLowerCase() === 'according') return true;
  if (next.upos === 'VERB' && next.xpos === 'VBG' && takesClause(next.lemma)) return true;
  if (next.upos === 'CCONJ') return endsAtConjunction(tokens, comma + 1);
  return trailingCue(tokens, comma + 1) !== null;
}

function endsAtConjunction(tokens: Tokens, conjunction: number): boolean {
  let i = conjunction + 1;
  while (tokens[i]?.upos === 'ADV') i++;
  const verb = tokens[i];
  if (verb !== undefined && isFiniteVerb(verb) && takesClause(verb.lemma)) return true;
  if (!startsNoun(tokens, i)) return false;
  const end = nounPhraseEnd(tokens, i);
  let v = end + 1;
  while (tokens[v]?.upos === 'ADV' || tokens[v]?.upos === 'AUX') v++;
  const said = tokens[v];
  return (
    end >= i &&
    said !== undefined &&
    (VERB_CUES.get(said.lemma) ?? []).some((c) => c.force === 'say' && c.takes.has('clause') && !c.takes.has('object'))
  );
}

const takesClause = (lemma: string): boolean =>
  (VERB_CUES.get(lemma) ?? []).some((c) => c.takes.has('clause') && c.force !== 'think');

/** "the Observatory said" with nothing but a time or an adjunct behind it: index of the verb, or null. `first` begins the source. */
export function trailingCue(tokens: Tokens, first: number): number | null {
  let begin = first;
  if (!startsNoun(tokens, begin)) return invertedCue(tokens, begin);
  const end = nounPhraseEnd(tokens, begin);
  if (end < begin) return null;
  begin = end + 1;
  while (tokens[begin]?.upos === 'ADV' || tokens[begin]?.upos === 'AUX') begin++;
  const verb = tokens[begin];
  if (verb === undefined || !isFiniteVerb(verb) || !takesClause(verb.lemma)) return null;
  let i = begin + 1;
  for (let steps = 0; steps < 5; steps++) {
    const token = tokens[i];
    if (token === undefined || isFinalMark(token) || isComma(token) || isQuote(token)) return begin;
    if (token.upos === 'ADV' || isTimeWord(token)) i++;
    else if (token.upos === 'ADP' || startsNoun(tokens, i))
      i = Math.max(i, nounPhraseEnd(tokens, token.upos === 'ADP' ? i + 1 : i)) + 1;
    else return null;
    if (token.lemma === 'that') return null;
  }
  return null;
}

/** "said Jane Doe": a cue in front of its source. */
function invertedCue(tokens: Tokens, verb: number): number | null {
  const token = tokens[verb];
  if (token === undefined || !isFiniteVerb(token) || !takesClause(token.lemma)) return null;
  return startsNoun(tokens, verb + 1) ? verb : null;
}
