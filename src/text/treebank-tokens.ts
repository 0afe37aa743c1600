import type { Span } from '../vocabulary/span.ts';
import type { Token } from './clause.ts';
import { isSpace, tokenize } from './tokens.ts';

/**
 * Words as the Universal Dependencies English treebanks cut them, for the parser: what `tokenize` gives, but hyphenated compounds are
 * opened ("US|-|backed"; "re-elected" stays), contractions without their apostrophe are cut ("do|nt", "gon|na"), and faces, rows of
 * marks and web addresses are whole.
 */
export function treebankTokens(text: string, span: Span = { start: 0, end: text.length }): Token[] {
  const wholes = wholesIn(text, span);
  const tokens: Token[] = [];
  let whole = 0;
  for (const token of tokenize(text, span)) {
    while (whole < wholes.length && wholes[whole]!.end <= token.start) tokens.push(wholes[whole++]!);
    const next = wholes[whole];
    if (next === undefined || token.end <= next.start) cutWord(token, tokens, text);
    else if (token.start < next.start) cutWord(piece(text, token.start, next.start), tokens, text);
    // What a token has beyond the whole ("them:)and") is a word of its own.
    if (next !== undefined && token.start < next.end && token.end > next.end) {
      tokens.push(next);
      whole++;
      if (!isSpace(text.charCodeAt(next.end))) cutWord(piece(text, next.end, token.end), tokens, text);
    }
  }
  tokens.push(...wholes.slice(whole));
  const last = tokens.at(-1);
  if (last !== undefined && /^etc\.$/i.test(last.text))
    tokens.splice(-1, 1, piece(text, last.start, last.end - 1), piece(text, last.end - 1, last.end));
  return tokens;
}

const piece = (text: string, start: number, end: number): Token => ({ text: text.slice(start, end), start, end });

/** A web address, a file or a mailbox; a face between spaces or after a word; "b/c"; a number to call; a row of marks. */
const WHOLE =
  /https?:\/\/[^\s<>"]+|www\.[^\s<>"]+|(?<![^\s\p{L}.!?])[:;=]['’-]?[)(DPp]+(?![\p{L}\p{N}])|\^_\^|<3|[-=_*~+#^]{2,}|<{2,}|>{2,}|[!?]{2,}|\${2,}|(?<![.!?])\.\?|[’‘]{2}|(?<![^\s(])[\w#.-]*\.(?:docx?|xlsx?|pdf|ppt|txt)(?![\w])|\p{L}+@\p{L}+(?![\w.-])|(?<![\w/])[A-Za-z]\/[A-Za-z](?![\w/])|(?<![\w.-])\d{3}-\d{4}(?![\w-])/gu;
const ENDS_ADDRESS = /[.,;:!?'’)\]>]+$/u;

function wholesIn(text: string, { start, end }: Span): Token[] {
  return [...text.slice(start, end).matchAll(WHOLE)].map((match) => {
    const found = /^(?:http|www)/.test(match[0]) ? match[0].replace(ENDS_ADDRESS, '') : match[0];
    return { text: found, start: start + match.index, end: start + match.index + found.length };
  });
}

/** These keep their hyphen, as in the treebanks: "non-violent", "mid-July". */
const PREFIXES: ReadonlySet<string> = new Set(
  `anti co counter cross de e ex extra inter intra macro mega meta micro mid mini mis multi neo non over pan para post pre pro pseudo re semi
  socio sub super trans ultra un uni uh oh`.split(/\s+/),
);
const ADDRESS = /^(?:https?:|www\.)|@|^[#@]/;
/** Where a contraction without its apostrophe is cut. */
const CONTRACTIONS: ReadonlyMap<string, number> = new Map([
  ...`dont doesnt didnt wont cant isnt arent wasnt werent havent hasnt hadnt couldnt wouldnt shouldnt aint`
    .split(' ')
    .map((word): [string, number] => [word, word.length - 2]),
  ['im', 1],
  ['ive', 1],
  ['youre', 3],
  ['theyre', 4],
  ['thats', 4],
  ['whats', 4],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['outta', 3],
  ['lotta', 3],
  ['alot', 1],
]);
/** Before these "its" is "it's". */
const AFTER_IT_IS = /^\s+(?:an?|the|not|been|so|too|really|just|going)\b/i;

function cutWord(token: Token, tokens: Token[], whole: string): void {
  const { text, start } = token;
  const lower = text.toLowerCase();
  const cut = lower === 'its' && AFTER_IT_IS.test(whole.slice(token.end, token.end + 12)) ? 2 : CONTRACTIONS.get(lower);
  if (cut !== undefined) {
    tokens.push({ text: text.slice(0, cut), start, end: start + cut });
    tokens.push({ text: text.slice(cut), start: start + cut, end: token.end });
    return;
  }
  const rank = /^#\d+$/.test(text);
  if (!rank && (!/\p{L}/u.test(text) || !/[\p{L}\p{N}.'’][-‐‑][\p{L}\p{N}]/u.test(text) || ADDRESS.test(text))) {
    tokens.push(token);
    return;
  }
  let from = 0;
  for (let i = 1; i < text.length; i++) {
    const hyphen = /[-‐‑]/.test(text.charAt(i));
    if (!(hyphen && i > from && !PREFIXES.has(text.slice(from, i).toLowerCase())) && !(rank && i === 1)) continue;
    tokens.push({ text: text.slice(from, i), start: start + from, end: start + i });
    from = i;
    if (!hyphen) break;
    tokens.push({ text: text.charAt(i), start: start + i, end: start + i + 1 });
    from = i + 1;
  }
  if (from < text.length) tokens.push({ text: text.slice(from), start: start + from, end: token.end });
}
