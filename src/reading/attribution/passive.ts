import type { ParsedSentence, TaggedToken } from '../../text/clause.ts';
import { contentAfter, type Following } from './content.ts';
import { contentEnd } from './content-end.ts';
import { type Cue, VERB_CUES } from './cues.ts';
import { formOf, make } from './parts.ts';
import { isComma, isFinalMark, isTimeWord, type Range } from './phrases.ts';
import type { Saying } from './saying.ts';
import { sourceAfter, sourceBefore } from './source.ts';
import { sourceByClause } from './speaker.ts';

type Tokens = readonly TaggedToken[];

export function isPassive(tokens: Tokens, group: number, verb: number): boolean {
  const token = tokens[verb]!;
  if (token.xpos !== 'VBN' && token.xpos !== 'VBD') return false;
  for (let i = verb - 1; i >= group; i--) {
    if (tokens[i]!.upos !== 'AUX') continue;
    return tokens[i]!.lemma === 'be' || tokens[i]!.lemma === 'get';
  }
  return false;
}

/** "X is believed to …", "it was reported that …", "X was quoted as saying …", "X was accused by Y of …". */
export function passiveSaying(
  sentence: ParsedSentence,
  index: number,
  group: number,
  verb: number,
  end: number,
  cue: Cue,
): Saying | null {
  const tokens = sentence.tokens;
  const subject = sourceBefore(tokens, group) ?? sourceByClause(sentence, group, verb);
  // Between people and their hearers: "was told that" says nothing of who told.
  const quoted = ['quote', 'cite', 'report'].includes(cue.lemma) ? quotedAsSaying(sentence, verb) : null;
  if (quoted !== null) {
    const following = contentAfter(
      tokens,
      quoted.verb + 1,
      VERB_CUES.get(tokens[quoted.verb]!.lemma)!.find((c) => c.takes.has('clause'))!,
    );
    if (following !== null && subject !== null) {
      return make(sentence, index, {
        cue,
        group,
        end: quoted.verb,
        source: subject,
        content: [{ first: following.first, last: contentEnd(tokens, following.first, following.kind) }],
        form: formOf(following),
      });
    }
  }
  const by = tokens[end + 1]?.lemma === 'by' ? sourceAfter(tokens, end + 2) : null;
  const open: Cue = { ...cue, takes: new Set([...cue.takes, 'clause', 'infinitive', 'hearer']) };
  const behind = (by?.whole.last ?? end) + 1;
  const following = contentAfter(tokens, behind, open) ?? described(tokens, behind, cue);
  const content: Range[] = [];
  const expletive = subject !== null && tokens[subject.named.first]!.lemma === 'it' && following?.kind === 'that';
  const hearer = cue.takes.has('hearer') && cue.force === 'say';
  if (subject !== null && !expletive && !hearer) content.push(subject.whole);
  if (following !== null)
    content.push({ first: following.first, last: contentEnd(tokens, following.first, following.kind) });
  if (content.length === 0 || (by === null && following === null && cue.force !== 'say' && cue.force !== 'find'))
    return null;
  return make(sentence, index, {
    cue,
    group,
    end,
    source: by,
    content,
    form: following?.kind === 'infinitive' ? 'infinitive' : following === null ? 'object' : formOf(following),
  });
}

/** "was accused [of killing nine]", "is widely seen [as weak]": what ties the subject to what is said of it. */
function described(tokens: Tokens, from: number, cue: Cue): Following | null {
  let at = from;
  while (tokens[at]?.upos === 'ADV' || isTimeWord(tokens[at])) at++;
  const lemma = tokens[at]?.lemma;
  const ties =
    lemma === 'as'
      ? cue.takes.has('object') || cue.force === 'think'
      : BLAMED.has(cue.lemma) && lemma !== undefined && /^(?:of|for)$/.test(lemma);
  return ties && tokens[at + 1] !== undefined && !isFinalMark(tokens[at + 1]) ? { first: at, kind: 'object' } : null;
}

const BLAMED: ReadonlySet<string> = new Set([
  'accuse',
  'blame',
  'charge',
  'fault',
  'praise',
  'criticize',
  'criticise',
  'condemn',
]);

/** "[quoted] X as saying": the verb behind "as". */
export function quotedAsSaying(
  sentence: ParsedSentence,
  verb: number,
): { readonly as: number; readonly verb: number } | null {
  const tokens = sentence.tokens;
  for (let i = verb + 1; i < Math.min(verb + 14, tokens.length - 1); i++) {
    if (isComma(tokens[i]) || isFinalMark(tokens[i])) return null;
    const next = tokens[i + 1]!;
    if (tokens[i]!.lemma === 'as' && next.xpos === 'VBG' && VERB_CUES.has(next.lemma)) return { as: i, verb: i + 1 };
  }
  return null;
}
