import type { ParsedSentence, TaggedToken } from '../../text/clause.ts';
import { contentEnd } from './content-end.ts';
import { DOCUMENTS, type Force, NOUN_CUES } from './cues.ts';
import { isQuote, isTimeWord, type Range, startsNoun, verbGroupStart } from './phrases.ts';
import type { Saying } from './saying.ts';
import { type Source, sourceBefore } from './source.ts';

/** Verbs that say little themselves: what is said stands in their object. */
const LIGHT: ReadonlySet<string> = new Set(
  'make issue give raise express voice deliver release publish send file lodge renew repeat reiterate rescind withdraw offer have pose sound lay'.split(
    ' ',
  ),
);
/** What is made, given, raised or expressed beside the nouns that are cues by themselves. */
const SPOKEN: ReadonlyMap<string, Force> = new Map(
  'advice alarm anger answer apology argument assurance case caution challenge commitment complaint condolence description detail doubt explanation fear frustration guarantee guideline hope objection outrage outline point praise protest question reaction rebuke regret reply response satisfaction shot speech sympathy thanks tribute ultimatum vision word'
    .split(' ')
    .map((noun) => [noun, 'stance'] as const),
);
const TIES: ReadonlySet<string> = new Set(['about', 'for', 'on', 'of', 'over', 'to', 'against', 'with', 'at', 'in']);

/**
 * "The ministry expressed concern about the raids", "made a call for calm", "issued a statement saying that …": the verb is light, its
 * object says what was done in words. The cue runs from the verb to the word that the content hangs on.
 */
export function speechActs(sentence: ParsedSentence, index: number): readonly Saying[] {
  const found: Saying[] = [];
  for (const [at, token] of sentence.tokens.entries()) {
    const act = token.upos === 'VERB' && LIGHT.has(token.lemma) ? speechAct(sentence, index, at) : null;
    if (act !== null) found.push(act);
  }
  return found;
}

function speechAct(sentence: ParsedSentence, index: number, verb: number): Saying | null {
  const { tokens } = sentence;
  const noun = objectHead(tokens, verb);
  const force = noun < 0 ? undefined : forceOf(tokens[noun]!);
  if (force === undefined) return null;
  const group = verbGroupStart(tokens, verb);
  const source = sourceBefore(tokens, group);
  if (source === null) return null;
  const content = contentBehind(tokens, noun);
  if (content === null) return null;
  return saying(sentence, index, { group, last: content.cueEnd, source, content: content.range, force });
}

const forceOf = ({ lemma }: TaggedToken): Force | undefined =>
  SPOKEN.get(lemma) ?? NOUN_CUES.get(lemma) ?? (DOCUMENTS.has(lemma) ? 'say' : undefined);

/** The noun that a verb's object is about: "expressed [his deep concern] about". -1 where none stands right behind. */
function objectHead(tokens: readonly TaggedToken[], verb: number): number {
  let i = verb + 1;
  if (!startsNoun(tokens, i)) return -1;
  while (
    tokens[i] !== undefined &&
    (tokens[i]!.upos === 'DET' || tokens[i]!.upos === 'ADJ' || tokens[i]!.upos === 'NUM' || /\$$/.test(tokens[i]!.xpos))
  )
    i++;
  while (tokens[i]?.upos === 'NOUN' && tokens[i + 1]?.upos === 'NOUN') i++;
  return tokens[i]?.upos === 'NOUN' ? i : -1;
}

function contentBehind(tokens: readonly TaggedToken[], noun: number): { range: Range; cueEnd: number } | null {
  let at = noun + 1;
  while (isTimeWord(tokens[at])) at++;
  const next = tokens[at];
  if (next === undefined) return null;
  if (next.lemma === 'that') return { range: { first: at, last: contentEnd(tokens, at, 'that') }, cueEnd: noun };
  if (next.upos === 'ADP' && TIES.has(next.lemma) && (startsNoun(tokens, at + 1) || isQuote(tokens[at + 1])))
    return { range: { first: at + 1, last: contentEnd(tokens, at + 1, 'object') }, cueEnd: at };
  return null;
}

interface ActParts {
  readonly group: number;
  readonly last: number;
  readonly source: Source;
  readonly content: Range;
  readonly force: Force;
}

function saying(sentence: ParsedSentence, index: number, parts: ActParts): Saying | null {
  const { tokens } = sentence;
  if (parts.content.last < parts.content.first) return null;
  const words = tokens.slice(parts.group, parts.last + 1);
  const span = (range: Range) => ({ start: tokens[range.first]!.start, end: tokens[range.last]!.end });
  return {
    sentence: index,
    force: parts.force,
    verb: words.map((t) => t.text.toLowerCase()).join(' '),
    source: span(parts.source.whole),
    named: span(parts.source.named),
    cue: span({ first: parts.group, last: parts.last }),
    content: [span(parts.content)],
    negated: words.some((t) => t.text === 'not' || t.text === "n't" || t.text === 'no'),
    form: 'object',
  };
}
