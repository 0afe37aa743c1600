import type { Span } from '../vocabulary/span.ts';
import { ABBREVIATIONS } from './abbreviations.ts';
import type { Token } from './clause.ts';

/**
 * Words as the Universal Dependencies English treebanks cut them ("do|n't", "Turkey|'s", "$|1.5", "24|-|27"), but for one thing:
 * a hyphenated compound is one token ("US-backed", "30-year", "al-Bab"), because that is how it is used; `compoundParts`
 * opens it.
 */
export function tokenize(text: string, span: Span = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = [];
  // Addresses are rare: whether there can be one is asked once a sentence.
  const hasAt = text.slice(span.start, span.end).includes('@');
  let at = span.start;
  while (at < span.end) {
    if (isSpace(text.charCodeAt(at))) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < span.end && !isSpace(text.charCodeAt(end))) end++;
    cutChunk(text, at, end, tokens, hasAt);
    at = end;
  }
  return tokens;
}

/** The members of a hyphenated compound with their offsets: "US-backed" → "US", "backed". A token without a hyphen is its only part. */
export function compoundParts(token: Token): Token[] {
  const parts: Token[] = [];
  let from = 0;
  for (let i = 0; i <= token.text.length; i++) {
    if (i < token.text.length && !isHyphen(token.text.charCodeAt(i))) continue;
    if (i > from) parts.push({ text: token.text.slice(from, i), start: token.start + from, end: token.start + i });
    from = i + 1;
  }
  return parts.length > 0 ? parts : [token];
}

/** Spaces, line breaks and the invisible signs that web pages leave behind. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0xad ||
    code === 0x200e ||
    code === 0x200f
  );
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2bc || code === 0x2018;
const LETTER = /[\p{L}\p{M}]/u;

function isLetter(code: number): boolean {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return true;
  if (code < 128) return false;
  if (code >= 0xd800 && code <= 0xdfff) return false;
  return LETTER.test(String.fromCharCode(code));
}

const UNITS = new Set('km m kg cm mm pm am bn mn kph mph ft ha h km2 sqkm mi lb lbs kmh g t million k'.split(' '));
const CLITICS = ["'s", "'re", "'ve", "'ll", "'d", "'m", "n't"];
const ADDRESS = /^(?:https?:\/\/|www\.)\S|^[\w.+-]+@[\w-]+\.[\w.]+|^[@#][\p{L}\p{N}_]+/u;
const CLOSERS = '.,;:!?"\')]}”’»…>';

function push(text: string, start: number, end: number, tokens: Token[]): void {
  if (end > start) tokens.push({ text: text.slice(start, end), start, end });
}

/** Cuts what stands between two spaces. */
function cutChunk(text: string, start: number, end: number, tokens: Token[], hasAt: boolean): void {
  const firstCode = text.charCodeAt(start);
  if (hasAt && (firstCode === 60 || firstCode === 40 || firstCode === 34) && text.slice(start, end).includes('@')) {
    push(text, start, start + 1, tokens);
    if (start + 1 < end) cutChunk(text, start + 1, end, tokens, hasAt);
    return;
  }
  if (
    firstCode === 64 ||
    firstCode === 35 ||
    firstCode === 104 ||
    firstCode === 119 ||
    (hasAt && text.slice(start, end).includes('@'))
  ) {
    const chunk = text.slice(start, end);
    if (ADDRESS.test(chunk)) {
      let stop = end;
      while (stop > start + 1 && CLOSERS.includes(text.charAt(stop - 1))) stop--;
      push(text, start, stop, tokens);
      if (stop < end) cutChunk(text, stop, end, tokens, hasAt);
      return;
    }
  }
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code)) at = cutWord(text, at, end, tokens);
    else if (isApostrophe(code) && at + 1 < end && isDigit(text.charCodeAt(at + 1)))
      at = cutWord(text, at, end, tokens);
    else at = cutMark(text, at, end, tokens);
  }
}

/** A mark, or a run of the same mark that reads as one ("...", "--", "!!"). An emoji's code units stay together. */
function cutMark(text: string, start: number, end: number, tokens: Token[]): number {
  const code = text.charCodeAt(start);
  let at = start + 1;
  const runs = code === 46 || code === 45 || code === 33 || code === 63 || code === 42 || code === 95 || code === 61;
  if (runs) while (at < end && text.charCodeAt(at) === code) at++;
  else if (code >= 0xd800 && code <= 0xdbff)
    while (
      at < end &&
      ((text.charCodeAt(at) >= 0xd800 && text.charCodeAt(at) <= 0xdfff) ||
        text.charCodeAt(at) === 0xfe0f ||
        text.charCodeAt(at) === 0x200d)
    )
      at++;
  else if ((code === 39 || code === 96) && at < end && text.charCodeAt(at) === code) at++;
  push(text, start, at, tokens);
  return at;
}

/** Where the run of letters, digits and what binds them ends that starts at `start`. */
function wordEnd(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code) || code === 95) {
      at++;
      continue;
    }
    const before = text.charCodeAt(at - 1);
    const after = at + 1 < end ? text.charCodeAt(at + 1) : 0;
    const letterBefore = isLetter(before);
    const letterAfter = isLetter(after);
    const digitBefore = isDigit(before);
    const digitAfter = isDigit(after);
    const binds =
      isApostrophe(code) || code === 38
        ? (letterBefore || digitBefore) && letterAfter
        : isHyphen(code)
          ? (letterBefore || digitBefore || before === 46) && (letterAfter || digitAfter)
          : code === 63 || code === 0xfffd
            ? letterBefore && after >= 97 && after <= 122
            : code === 46 || code === 44 || code === 58
              ? (digitBefore && digitAfter) ||
                (code === 46 && letterBefore && (letterAfter || (isHyphen(after) && text.charCodeAt(at - 2) === 46)))
              : code === 47
                ? digitBefore && digitAfter
                : false;
    if (!binds) break;
    at++;
  }
  return at;
}

function cutWord(text: string, start: number, end: number, tokens: Token[]): number {
  let stop = wordEnd(text, start, end);
  if (stop < end && text.charCodeAt(stop) === 46 && keepsPoint(text, start, stop, end)) stop++;
  cutHyphens(text, start, stop, tokens);
  return stop;
}

/** Whether the point after a word belongs to it: initials, "U.S.", "Gen." before more text. */
function keepsPoint(text: string, start: number, stop: number, end: number): boolean {
  if (text.charCodeAt(stop + 1) === 46) return false;
  const length = stop - start;
  const first = text.charCodeAt(start);
  if (length === 1 && (first === 99 || first === 112 || first === 118))
    return stop + 1 === end && text.charCodeAt(stop + 1) === 32 && isDigit(text.charCodeAt(stop + 2));
  if (length === 1)
    return isLetter(first) && first >= 65 && first <= 90 && (stop + 1 === end || text.charCodeAt(stop + 1) !== 34);
  const word = text.slice(start, stop);
  if (isDigit(first)) return false;
  if (word.includes('.')) return word.split('.').every((part) => part.length === 1);
  return ABBREVIATIONS.has(word.toLowerCase());
}

/** Opens what a hyphen joins where the join is a range or a score ("24-27", "3-2"), keeps dates, telephone numbers and compounds whole. */
function cutHyphens(text: string, start: number, stop: number, tokens: Token[]): void {
  let hyphen = -1;
  let hyphens = 0;
  let letters = false;
  for (let i = start; i < stop; i++) {
    const code = text.charCodeAt(i);
    if (isHyphen(code)) {
      hyphen = i;
      hyphens++;
    } else if (!letters && isLetter(code)) letters = true;
  }
  if (hyphens === 1 && !letters) {
    push(text, start, hyphen, tokens);
    push(text, hyphen, hyphen + 1, tokens);
    push(text, hyphen + 1, stop, tokens);
  } else cutClitics(text, start, stop, tokens);
}

function cutClitics(text: string, start: number, stop: number, tokens: Token[]): void {
  const length = stop - start;
  if (length > 2) {
    const last = text.charCodeAt(stop - 1) | 32;
    if (last === 115 || last === 101 || last === 108 || last === 100 || last === 109 || last === 116) {
      const tail = text
        .slice(Math.max(start, stop - 3), stop)
        .toLowerCase()
        .replace(/[’ʼ‘]/, "'");
      for (const clitic of CLITICS) {
        if (length <= clitic.length || !tail.endsWith(clitic)) continue;
        const cut = stop - clitic.length;
        push(text, start, cut, tokens);
        push(text, cut, stop, tokens);
        return;
      }
      if (length === 6 && text.slice(start, stop).toLowerCase() === 'cannot') {
        push(text, start, start + 3, tokens);
        push(text, start + 3, stop, tokens);
        return;
      }
    }
  }
  if (isDigit(text.charCodeAt(start))) {
    let cut = start;
    while (cut < stop && !isLetter(text.charCodeAt(cut))) cut++;
    if (cut < stop && UNITS.has(text.slice(cut, stop).toLowerCase())) {
      push(text, start, cut, tokens);
      push(text, cut, stop, tokens);
      return;
    }
  }
  push(text, start, stop, tokens);
}
