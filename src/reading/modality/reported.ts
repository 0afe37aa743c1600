import type { ParsedSentence, TaggedToken } from '../../text/clause.ts';
import { spanContains } from '../../vocabulary/span.ts';
import { HEARSAY_SOURCE } from '../attribution/cues.ts';
import { isComma, isFinalMark, verbGroupStart } from '../attribution/phrases.ts';
import type { Saying } from '../attribution/saying.ts';
import { CLAIM_NOUNS, DENIED_EVIDENCE, FALSE_WORDS, NEGATIONS } from './operators.ts';
import type { Found } from './scope.ts';

type Tokens = readonly TaggedToken[];

/** Verbs by which the content is doubted, feared or hoped for, as they stand in the text. */
const DOUBTFUL = /^(?:suspect|speculat|presum|alleg)/;
const UNSOURCED_DOUBT = /^(?:believ|thought|think|report|rumou?r|claim|said|understood|assum|suppos|considered)/;
/** Orders are plans of the one who gives them; other demands are not. */
const ORDERED = /^(?:order|command|instruct|direct)/;
const FEARFUL = /^(?:fear|worr)/;
const HOPEFUL = /^(?:expect|anticipat|hope|hoping|predict|forecast)/;

export function effectOfSayings(
  sentence: ParsedSentence,
  at: number,
  sayings: readonly Saying[],
  local: Found | null,
): Found | null {
  const token = sentence.tokens[at]!;
  const isVerb = token.upos === 'VERB' || token.upos === 'AUX';
  const around = sayings.filter(
    (s) => s.content.some((piece) => spanContains(piece, token)) && !spanContains(s.cue, token),
  );
  const past = local === null && isPast(sentence.tokens, at);
  for (const saying of around) {
    // A noun inside a reported clause is mostly taken for granted: "denied that its jets took part in the attack".
    if (!isVerb && !isHeadOfContent(sentence.tokens, at, saying)) continue;
    if (saying.force === 'deny' && !saying.negated) return { id: 'denied/denial', effect: 'denied' };
    if (
      saying.force === 'demand' &&
      local?.effect !== 'denied' &&
      saying.form !== 'quote' &&
      !past &&
      !ORDERED.test(saying.verb)
    )
      return { id: 'hypothetical/demand', effect: 'hypothetical' };
    if (FEARFUL.test(saying.verb) || (saying.force === 'warn' && !past && local !== null && local.effect !== 'denied'))
      return { id: 'feared/warning', effect: 'feared' };
    if (local !== null || !isVerb) continue;
    if (saying.form === 'hearsay') return { id: 'alleged/hearsay', effect: 'alleged' };
    if (saying.negated && saying.form === 'clause') return { id: 'hypothetical/unsaid', effect: 'hypothetical' };
    if (
      saying.source === null &&
      saying.form !== 'infinitive' &&
      UNSOURCED_DOUBT.test(saying.verb) &&
      !isPaperOf(sentence, saying, around)
    )
      return { id: 'alleged/unsourced', effect: 'alleged' };
    if (DOUBTFUL.test(saying.verb)) return { id: 'alleged/belief', effect: 'alleged' };
    if (HOPEFUL.test(saying.verb) && saying.form !== 'object')
      return { id: 'expected/expectation', effect: 'expected' };
    if (isHearsaySource(sentence, saying)) return { id: 'alleged/reports', effect: 'alleged' };
  }
  return null;
}

/** "denied [the shelling] of the camp": the noun that an object is about, not one that hangs on it. */
function isHeadOfContent(tokens: Tokens, at: number, saying: Saying): boolean {
  const start = saying.content.find((piece) => spanContains(piece, tokens[at]!))?.start;
  if (saying.form !== 'object' || start === undefined) return false;
  for (let i = at - 1; i >= 0 && tokens[i]!.start >= start; i--)
    if (tokens[i]!.upos === 'VERB' || isComma(tokens[i]) || (tokens[i]!.upos === 'ADP' && tokens[i]!.start > start))
      return false;
  return true;
}

/** "The ministry said in a report that …": the noun is the paper in which somebody named says it. */
function isPaperOf(sentence: ParsedSentence, saying: Saying, around: readonly Saying[]): boolean {
  const noun = sentence.tokens.find((token) => spanContains(saying.cue, token))?.upos === 'NOUN';
  return noun && around.some((other) => other.source !== null && other.cue.end <= saying.cue.start);
}

/** Is the source nobody in particular: "Some reports say"? */
function isHearsaySource(sentence: ParsedSentence, { source }: Saying): boolean {
  if (source === null) return false;
  const words = sentence.tokens.filter((t) => spanContains(source, t)).map((t) => t.text);
  return HEARSAY_SOURCE.test(words.join(' '));
}

/** "no proof that …", "reports that … were false": nouns that speak of the clause behind them. */
export function evidenceEffect(tokens: Tokens, at: number): Found | null {
  for (let i = at - 1; i > 0; i--) {
    const token = tokens[i]!;
    if (isFinalMark(token) || token.text === ';') return null;
    if (token.upos !== 'NOUN') continue;
    const next = tokens[i + 1];
    const opens = next?.lemma === 'that' || (next?.lemma === 'of' && i + 8 > at) || WH.has(next?.lemma ?? '');
    if (!opens) continue;
    const open = WH.has(next?.lemma ?? '') || (next?.lemma === 'of' && WH.has(tokens[i + 2]?.lemma ?? ''));
    const denied =
      /^(?:no|any|little|not)$/.test(tokens[i - 1]!.lemma) &&
      (tokens[i - 1]!.lemma === 'no' ||
        tokens.slice(Math.max(0, i - 6), i).some((t) => NEGATIONS.has(t.text.toLowerCase())));
    if (denied && DENIED_EVIDENCE.has(token.lemma))
      return open
        ? { id: 'hypothetical/no-indication', effect: 'hypothetical' }
        : { id: 'denied/no-evidence', effect: 'denied' };
    if (
      CLAIM_NOUNS.has(token.lemma) &&
      tokens.slice(at + 1).some((t, k) => FALSE_WORDS.has(t.lemma) && tokens[at + k]?.lemma === 'be')
    )
      return { id: 'denied/falsehood', effect: 'denied' };
  }
  return null;
}

const WH = new Set(['when', 'whether', 'how', 'where', 'if', 'why']);

function isPast(tokens: Tokens, at: number): boolean {
  const first = verbGroupStart(tokens, at);
  return tokens.slice(first, at + 1).some((t) => t.xpos === 'VBD' || (t.upos === 'AUX' && t.lemma === 'have'));
}
