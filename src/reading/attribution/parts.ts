import type { ParsedSentence, TaggedToken } from '../../text/clause.ts';
import type { Span } from '../../vocabulary/span.ts';
import type { Following } from './content.ts';
import type { Cue } from './cues.ts';
import type { Range } from './phrases.ts';
import type { Saying } from './saying.ts';
import type { Source } from './source.ts';

type Tokens = readonly TaggedToken[];

export interface Parts {
  readonly cue: Cue;
  readonly group: number;
  readonly end: number;
  readonly source: Source | null;
  readonly content: readonly Range[];
  readonly form: Saying['form'];
}

const NEGATIVE = new Set(['not', "n't", 'never', 'nor', 'neither']);

export function make(sentence: ParsedSentence, index: number, parts: Parts): Saying {
  const tokens = sentence.tokens;
  const span = (range: Range): Span => ({ start: tokens[range.first]!.start, end: tokens[range.last]!.end });
  let first = parts.group;
  if (tokens[first]?.lemma === 'to' && first < parts.end) first++;
  const cue = span({ first, last: parts.end });
  const words = tokens.slice(parts.group, parts.end + 1);
  return {
    sentence: index,
    force: parts.cue.force,
    verb:
      tokens[parts.end]!.text.toLowerCase() === tokens[parts.end]!.lemma && parts.cue.particles !== null
        ? words.map((t) => t.text.toLowerCase()).join(' ')
        : tokens[parts.end]!.text.toLowerCase(),
    source: parts.source === null ? null : span(parts.source.whole),
    named: parts.source === null ? null : span(parts.source.named),
    cue,
    content: parts.content.map(span),
    negated: words.some((t) => NEGATIVE.has(t.text.toLowerCase())) || governedByRefusal(tokens, parts.group),
    form: parts.form,
  };
}

export const formOf = (following: Following): Saying['form'] =>
  following.kind === 'quote'
    ? 'quote'
    : following.kind === 'object' || following.kind === 'gerund'
      ? 'object'
      : following.kind === 'infinitive'
        ? 'infinitive'
        : 'clause';

/** Governors that leave a "to say" said: "was able to verify", "went on to say". */
const CARRIED_OUT = new Set([
  'able',
  'manage',
  'proceed',
  'continue',
  'go',
  'on',
  'hasten',
  'begin',
  'come',
  'quick',
  'first',
  'last',
  'latest',
]);

/** "refused to say", "declined to confirm", "not possible to verify", "plans to announce": not said, or not yet. */
function governedByRefusal(tokens: Tokens, group: number): boolean {
  if (tokens[group]?.lemma !== 'to') return false;
  const before = tokens[group - 1];
  if (before === undefined || !CARRIED_OUT.has(before.lemma)) return true;
  return tokens.slice(Math.max(0, group - 5), group).some((t) => NEGATIVE.has(t.text.toLowerCase()));
}
