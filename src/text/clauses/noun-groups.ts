import type { TaggedToken } from '../clause.ts';
import {
  closingQuote,
  continueAfterPossessive,
  isNominal,
  isPossessive,
  isRelativeUse,
  numberPrefix,
  opensGroup,
  reachesNoun,
  standsAlone,
} from './noun-words.ts';
import { numberRange } from './number-ranges.ts';
import { isDay, isTimeWord, opensTimeLength } from './time-nouns.ts';

/** A noun with what stands before it, without prepositions: "several rebel-held villages". Indices of tokens, both included. */
export interface NounGroup {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

const DIRECTION = /^(?:north|south)?-?(?:north|south|east|west)$/i;

/** The noun groups of a sentence from left to right; they do not overlap. */
export function nounGroups(tokens: readonly TaggedToken[]): NounGroup[] {
  const groups: NounGroup[] = [];
  let at = 0;
  while (at < tokens.length) {
    const group = groupAt(tokens, at);
    if (group === null) at++;
    else {
      const previous = groups.at(-2);
      if (previous !== undefined && isAbbreviated(tokens, previous, groups.at(-1)!, group))
        groups.splice(-2, 2, { ...group, first: previous.first });
      else groups.push(group);
      at = group.last + 1;
    }
  }
  return groups;
}

function groupAt(tokens: readonly TaggedToken[], start: number): NounGroup | null {
  const n = tokens.length;
  if (standsAlone(tokens, start)) return { first: start, last: start, head: start };
  const range = numberRange(tokens, start);
  let at = start + (range || numberPrefix(tokens, start));
  const prefixed = at > start;
  if (at >= n) return null;
  if (!prefixed && !opensGroup(tokens, at)) return null;
  let head = -1;
  let determined = false;
  while (at < n) {
    const token = tokens[at]!;
    const next = tokens[at + 1];
    // "captured Azaz [hours later]", "lost the hill [two weeks ago]": the time is no part of the name before it.
    if (head >= 0 && tokens[head]!.upos !== 'NUM' && opensTimeLength(tokens, at)) break;
    if (token.upos === 'PRON' && token.xpos !== 'PRP$' && token.xpos !== 'WP$') {
      if (head >= 0 || determined || isRelativeUse(token)) break;
      head = at++;
      break;
    }
    if (token.upos === 'DET' || token.xpos === 'PRP$' || token.xpos === 'WP$') {
      if (
        head >= 0 ||
        (determined && !/^(?:all|both|half|such|the|a|an|these|those|this|that|his|her|its|their)$/i.test(token.text))
      )
        break;
      determined = true;
      at++;
      continue;
    }
    if (token.upos === 'NUM') {
      if (head >= 0 && tokens[head]!.upos === 'NOUN' && next !== undefined && isNominal(next)) break;
      head = at++;
      // "24 - 27", "100 to 200"
      if (next !== undefined && /^[-–/]$/.test(next.text) && tokens[at + 1]?.upos === 'NUM') {
        head = at + 1;
        at += 2;
      }
      continue;
    }
    // "the offensive [south of] the river": a direction before "of" is a preposition.
    if (head >= 0 && next?.text.toLowerCase() === 'of' && DIRECTION.test(token.text)) break;
    if (isNominal(token)) {
      // "captured Azaz [Friday]", "the society [today]": a day begins a group of its own.
      if (head >= 0 && isDay(token) && tokens[head]!.upos !== 'NUM' && !isDay(tokens[head]!)) break;
      head = at++;
      continue;
    }
    if (token.upos === 'SYM') {
      const currency = next !== undefined && next.upos === 'NUM';
      if (head < 0 && !currency && !determined) return null;
      if (/^[-–/]$/.test(token.text) && (next === undefined || !(isNominal(next) || next.upos === 'NUM'))) break;
      at++;
      if (!currency && token.text === '%') head = at - 1;
      continue;
    }
    if (isPossessive(token)) {
      if (head < 0 || next === undefined) break;
      at++;
      determined = true;
      head = -1;
      // The possessed noun follows; without one the group ends before the clitic.
      const rest = continueAfterPossessive(tokens, at);
      if (!rest) {
        at--;
        head = at - 1;
        break;
      }
      continue;
    }
    if (token.upos === 'ADJ') {
      // "left Azaz [last night]": so does the night that is past.
      if (head >= 0 && /^(?:last|next)$/.test(token.text) && next !== undefined && isTimeWord(next.lemma)) break;
      if (
        head >= 0 &&
        !(
          next !== undefined &&
          (isNominal(next) || next.upos === 'ADJ') &&
          (tokens[head]!.upos !== 'NOUN' || tokens[head]!.text.includes('-'))
        )
      )
        break;
      if (!reachesNoun(tokens, at)) {
        if (determined && head < 0 && !reachesNoun(tokens, at)) head = at;
        else break;
      }
      at++;
      continue;
    }
    if (
      token.upos === 'VERB' &&
      (token.xpos === 'VBN' || token.xpos === 'VBG') &&
      (head < 0 || tokens[head]!.upos === 'NUM')
    ) {
      const nounNext = next !== undefined && (isNominal(next) || (next.upos === 'ADJ' && reachesNoun(tokens, at + 1)));
      if (
        !nounNext ||
        !(
          determined ||
          prefixed ||
          at === start ||
          (at > start && tokens[at - 1]!.upos === 'ADJ') ||
          (at > start && tokens[at - 1]!.upos === 'NUM')
        )
      )
        break;
      at++;
      continue;
    }
    if (
      token.upos === 'ADV' &&
      head < 0 &&
      next !== undefined &&
      (next.upos === 'ADJ' ||
        next.upos === 'NUM' ||
        next.xpos === 'VBN' ||
        next.xpos === 'VBG' ||
        next.upos === 'ADV') &&
      reachesNoun(tokens, at + 1)
    ) {
      at++;
      continue;
    }
    if (
      token.upos === 'CCONJ' &&
      head < 0 &&
      at > start &&
      (tokens[at - 1]!.upos === 'ADJ' || tokens[at - 1]!.upos === 'NUM') &&
      next !== undefined &&
      next.upos === tokens[at - 1]!.upos &&
      reachesNoun(tokens, at + 1)
    ) {
      at++;
      continue;
    }
    if (token.upos === 'PUNCT' && at > start && next !== undefined) {
      if (
        token.text === ',' &&
        head < 0 &&
        tokens[at - 1]!.upos === 'ADJ' &&
        next.upos === 'ADJ' &&
        reachesNoun(tokens, at + 1)
      ) {
        at++;
        continue;
      }
      if (
        /^["“”'‘’]$/.test(token.text) &&
        head < 0 &&
        (isNominal(next) || next.upos === 'ADJ' || next.xpos === 'VBN')
      ) {
        at++;
        continue;
      }
      if (
        /^[-–/]$/.test(token.text) &&
        head === at - 1 &&
        next.start === token.end &&
        token.start === tokens[at - 1]!.end &&
        (isNominal(next) || next.upos === 'NUM' || next.upos === 'ADJ')
      ) {
        at++;
        continue;
      }
    }
    break;
  }
  if (head < 0) {
    const last = at - 1;
    if (last < start) return null;
    const bare = tokens[last]!;
    if (bare.upos === 'DET' && last === start && bare.xpos !== 'PDT' && !/^(?:the|a|an|no|every)$/i.test(bare.text))
      return { first: start, last, head: last };
    if (bare.upos === 'NUM') return { first: start, last, head: last };
    return null;
  }
  return { first: start, last: Math.max(head, closingQuote(tokens, start, head)), head };
}

/** "the Democratic Forces (SDF) alliance": a name, its abbreviation in brackets and the noun they stand before are one group. */
function isAbbreviated(tokens: readonly TaggedToken[], name: NounGroup, short: NounGroup, noun: NounGroup): boolean {
  return (
    short.first === short.last &&
    tokens[name.last + 1]?.text === '(' &&
    name.last + 2 === short.first &&
    tokens[short.last + 1]?.text === ')' &&
    noun.first === short.last + 2 &&
    tokens[noun.first]!.upos === 'NOUN' &&
    tokens[name.head]!.upos === 'PROPN'
  );
}
