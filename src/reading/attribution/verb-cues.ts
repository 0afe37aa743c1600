import type { ParsedSentence, TaggedToken } from '../../text/clause.ts';
import { contentAfter, contentBefore, type Following, QUOTED_ONLY } from './content.ts';
import { contentEnd } from './content-end.ts';
import { type Cue, NOUN_CUES, VERB_CUES } from './cues.ts';
import { formOf, make } from './parts.ts';
import { isPassive, passiveSaying } from './passive.ts';
import {
  isComma,
  isFiniteVerb,
  isNominal,
  isOpeningQuote,
  nounPhraseEnd,
  type Range,
  startsNoun,
  verbGroupStart,
} from './phrases.ts';
import type { Saying } from './saying.ts';
import { type Source, sourceAfter, sourceBefore } from './source.ts';
import { invertedSource, sourceByClause, sourceOfGovernor, sourceOfOpening, sourceSharedWith } from './speaker.ts';
import { afterAdjuncts, closesAfter, isTrailing, quotedBefore, resumed } from './trailing.ts';

type Tokens = readonly TaggedToken[];

/** The sayings of one sentence that hang on a verb. Content stops at the sentence; see quotations.ts for what runs on. */
export function verbSayings(sentence: ParsedSentence, index: number): readonly Saying[] {
  const tokens = sentence.tokens;
  const found: Saying[] = [];
  for (const [verb, token] of tokens.entries()) {
    const cues = VERB_CUES.get(token.lemma);
    if (
      cues === undefined ||
      !(token.upos === 'VERB' || isMistakenNoun(tokens, verb)) ||
      isPremodifier(tokens, verb) ||
      isNaming(tokens, verb)
    )
      continue;
    const saying = sayingAt(sentence, index, verb, cues, found);
    if (saying !== null) found.push(saying);
  }
  return found;
}

/** "A new poll shows that …": behind a noun the tagger takes some verbs for plurals; what follows them tells. */
function isMistakenNoun(tokens: Tokens, at: number): boolean {
  const token = tokens[at]!;
  if (token.upos !== 'NOUN' || token.xpos !== 'NNS' || !isNominal(tokens[at - 1])) return false;
  const isAlsoNoun = NOUN_CUES.has(token.lemma) && tokens[at - 1]!.upos !== 'PROPN';
  return (tokens[at + 1]?.lemma === 'that' && !isAlsoNoun) || (token.lemma === 'show' && startsNoun(tokens, at + 1));
}

/** Beliefs, wishes and sides count where somebody has them, not where he is to have them: "supports", not "to support". */
function isActual(tokens: Tokens, group: number, verb: number, cue: Cue): boolean {
  if (cue.force !== 'think' && cue.force !== 'stance' && cue.force !== 'intend') return true;
  if (tokens[verb]!.xpos !== 'VB') return true;
  const helped = tokens.slice(group, verb).filter((t) => t.upos !== 'ADV');
  // "Some rebels now worry that …": bare behind a noun it is finite, whatever it is taken for.
  return helped.length === 0 ? isNominal(tokens[group - 1]) : helped.some((t) => t.lemma === 'do');
}

/** "a group called Haddad for All": a name, not what somebody thinks of it. */
function isNaming(tokens: Tokens, verb: number): boolean {
  const token = tokens[verb]!;
  if (!/^(?:call|name|dub|label|term)$/.test(token.lemma) || tokens[verb - 1]?.upos !== 'NOUN') return false;
  return token.xpos !== 'VBZ' && token.xpos !== 'VBP' && tokens[verb + 1]?.upos === 'PROPN';
}

/** "the reported deaths", "a said amount": a participle in front of its noun. */
function isPremodifier(tokens: Tokens, verb: number): boolean {
  const token = tokens[verb]!;
  if (token.xpos !== 'VBN' && token.xpos !== 'VBG' && token.xpos !== 'VBD') return false;
  const before = tokens[verb - 1];
  return (
    (isNominal(tokens[verb + 1]) || tokens[verb + 1]?.upos === 'ADJ') &&
    (before?.upos === 'DET' || before?.upos === 'ADJ' || before?.upos === 'ADP' || before?.upos === 'NUM')
  );
}

function sayingAt(
  sentence: ParsedSentence,
  index: number,
  verb: number,
  cues: readonly Cue[],
  before: readonly Saying[],
): Saying | null {
  const tokens = sentence.tokens;
  const fitting = cues.filter((cue) => cue.particles === null || particlesEnd(tokens, verb, cue.particles) > verb);
  const group = verbGroupStart(tokens, verb);
  const passive = isPassive(tokens, group, verb);
  for (const cue of fitting) {
    if (!isActual(tokens, group, verb, cue)) continue;
    const end = cue.particles === null ? verb : particlesEnd(tokens, verb, cue.particles);
    const saying =
      insertedSaying(sentence, index, verb, cue) ??
      (passive
        ? passiveSaying(sentence, index, group, verb, end, cue)
        : activeSaying(sentence, index, group, verb, end, cue, before));
    if (saying !== null) return saying;
  }
  return null;
}

/** Last of a verb's particles ("spoke [briefly of]"), an adverb or a time between them; the verb itself where they do not follow. */
function particlesEnd(tokens: Tokens, verb: number, particles: readonly string[]): number {
  let at = verb + 1;
  while ((tokens[at]?.upos === 'ADV' || HOW_MUCH.has(tokens[at]?.lemma ?? '')) && tokens[at]!.lemma !== particles[0])
    at++;
  // "joked at a meeting [about] …": a phrase may stand between the verb and what it is about.
  if (particles[0] === 'about' && tokens[at]?.upos === 'ADP' && tokens[at]!.lemma !== 'about') {
    const end = nounPhraseEnd(tokens, at + 1);
    if (end > at && tokens[end + 1]?.lemma === 'about') at = end + 1;
  }
  return particles.every((particle, k) => tokens[at + k]?.lemma === particle) ? at + particles.length - 1 : verb;
}

const HOW_MUCH: ReadonlySet<string> = new Set(['more', 'much', 'little', 'less']);

/** "In another case, confirmed by the clinic, a nurse was hurt": a participle between commas, with its speaker behind "by". */
function insertedSaying(sentence: ParsedSentence, index: number, verb: number, cue: Cue): Saying | null {
  const { tokens } = sentence;
  if (
    !isComma(tokens[verb - 1]) ||
    tokens[verb + 1]?.lemma !== 'by' ||
    !(cue.force === 'confirm' || cue.force === 'say' || cue.force === 'find')
  )
    return null;
  const source = sourceAfter(tokens, verb + 2, true);
  if (source === null || !isComma(tokens[source.whole.last + 1]) || tokens[source.whole.last + 2] === undefined)
    return null;
  const first = source.whole.last + 2;
  return make(sentence, index, {
    cue,
    group: verb,
    end: verb,
    source,
    content: [{ first, last: contentEnd(tokens, first, 'fronted') }],
    form: 'clause',
  });
}

function activeSaying(
  sentence: ParsedSentence,
  index: number,
  group: number,
  verb: number,
  end: number,
  cue: Cue,
  earlier: readonly Saying[],
): Saying | null {
  const tokens = sentence.tokens;
  const following = contentAfter(tokens, end + 1, cue);
  if (cue.force === 'find' && tokens[verb]!.xpos === 'VB' && tokens[group]!.lemma === 'to') return null;
  if (IMPERSONAL.has(cue.lemma)) return impersonalSaying(sentence, index, group, verb, end, cue, following);
  const inverted =
    isFiniteVerb(tokens[verb]) && group === verb && following?.kind !== 'that' && mayInvert(tokens, verb, cue)
      ? invertedSource(tokens, verb, end)
      : null;
  if (inverted !== null) {
    const before = contentBefore(tokens, verb);
    return make(sentence, index, {
      cue,
      group,
      end,
      source: inverted,
      content: [...(before === null ? [] : [before]), ...resumed(tokens, inverted.whole.last + 1)],
      form: 'clause',
    });
  }
  let led = group;
  while (tokens[led - 1]?.upos === 'ADV') led--;
  const joined = tokens[verb]!.xpos === 'VBG' && isComma(tokens[led - 1]);
  const opening = sourceOfOpening(tokens, verb);
  // "Asked whether …, she said": who asked is told only behind "by".
  const source =
    opening !== null
      ? tokens[verb]!.xpos === 'VBG'
        ? opening.source
        : tokens[end + 1]?.lemma === 'by'
          ? sourceAfter(tokens, end + 2)
          : null
      : (sourceOfGovernor(tokens, group, verb) ??
        (joined ? null : sourceBefore(tokens, group)) ??
        sourceSharedWith(sentence, group, verb, earlier) ??
        sourceByClause(sentence, group, verb));
  const quotedFirst = source !== null && quotedBefore(tokens, source.whole.first);
  const trailing =
    source !== null && opening === null && mayTrail(cue, quotedFirst) && isTrailing(tokens, source, verb);
  const taken =
    (following === null || following.kind === 'object') && source !== null ? takenUp(tokens, source, end, cue) : null;
  if (taken !== null) return make(sentence, index, { cue, group, end, source, content: taken, form: 'object' });
  if (
    following === null ||
    (trailing && quotedFirst && following.kind !== 'quote' && following.kind !== 'that') ||
    (trailing && following.kind === 'object')
  ) {
    if (
      source !== null &&
      cue.takes.has('clause') &&
      source.whole.first <= 1 &&
      closesAfter(tokens, end + 1) &&
      !tokens.slice(end + 1, afterAdjuncts(tokens, end + 1)).some((t) => t.upos === 'VERB')
    ) {
      return make(sentence, index, {
        cue,
        group,
        end,
        source,
        content: resumed(tokens, afterAdjuncts(tokens, end + 1)),
        form: 'quote',
      });
    }
    if (!trailing) return null;
    const before = contentBefore(tokens, source.whole.first);
    if (before === null) return null;
    const behind = resumed(tokens, afterAdjuncts(tokens, end + 1));
    // "Still, he said, officials …": an adverb or a time in front leads in what comes behind.
    const leadsIn =
      !tokens.slice(0, before.last + 1).some((t) => t.upos === 'VERB' || isFiniteVerb(t)) &&
      /^(?:ADP|ADV|CCONJ|SCONJ)$/.test(tokens[0]!.upos);
    if (leadsIn && behind.length === 0) return null;
    return make(sentence, index, {
      cue,
      group,
      end,
      source,
      content: leadsIn ? behind : [before, ...behind],
      form: 'clause',
    });
  }
  if (source === null && opening === null && !(group === 0 || tokens[verb]!.xpos === 'VBG')) return null;
  const last = contentEnd(tokens, following.first, following.kind);
  const content: Range[] = [
    { first: following.first, last: opening === null ? last : Math.min(last, opening.comma - 1) },
  ];
  // `"A," X said, "B"`: what stands quoted in front belongs to it too.
  if (source !== null && following.kind === 'quote' && quotedBefore(tokens, source.whole.first))
    content.unshift(contentBefore(tokens, source.whole.first)!);
  return make(sentence, index, { cue, group, end, source, content, form: formOf(following) });
}

/** "the pact, [which] he described [as a trap]", "[what] they call [a massacre]": the object stands in front, what is said of it behind. */
function takenUp(tokens: Tokens, source: Source, end: number, cue: Cue): readonly Range[] | null {
  const opener = source.whole.first - 1;
  if (!/^(?:what|which)$/.test(tokens[opener]?.lemma ?? '') || !NAMES_OR_SHOWS.has(cue.lemma)) return null;
  const first = end + 1;
  if (!(tokens[first]?.lemma === 'as' || startsNoun(tokens, first) || isOpeningQuote(tokens[first]))) return null;
  return [
    { first: opener, last: opener },
    { first, last: contentEnd(tokens, first, 'object') },
  ];
}

const NAMES_OR_SHOWS: ReadonlySet<string> = new Set(
  'call describe dub label term see regard view denounce condemn portray'.split(' '),
);

/** Their subject is what is said, not who says it: "the rebels appear to have left". */
const IMPERSONAL = new Set(['seem', 'appear']);

function impersonalSaying(
  sentence: ParsedSentence,
  index: number,
  group: number,
  verb: number,
  end: number,
  cue: Cue,
  following: Following | null,
): Saying | null {
  const subject = sourceBefore(sentence.tokens, group);
  const { tokens } = sentence;
  if (subject === null || !isFiniteVerb(tokens[verb])) return null;
  const first = following?.first ?? describedAt(tokens, end + 1);
  if (first === null) return null;
  const said = { first, last: contentEnd(tokens, first, following?.kind ?? 'infinitive') };
  const content =
    tokens[subject.named.last]!.lemma === 'it' && following?.kind === 'clause' ? [said] : [subject.whole, said];
  return make(sentence, index, { cue, group, end, source: null, content, form: 'infinitive' });
}

/** "seemed [lost]", "appears [closer]": what the subject seems to be. Null where nothing of the kind stands there. */
function describedAt(tokens: Tokens, from: number): number | null {
  let at = from;
  while (tokens[at]?.upos === 'ADV') at++;
  const token = tokens[at];
  return token !== undefined && (token.upos === 'ADJ' || token.xpos === 'VBN' || token.lemma === 'like') ? from : null;
}

/** Verbs that may stand behind what is said: "…, she said"; "registered", "continued" may not unless that is quoted. */
function mayTrail(cue: Cue, quoted: boolean): boolean {
  if (!cue.takes.has('clause') || cue.force === 'think') return false;
  return quoted || (!QUOTED_ONLY.has(cue.lemma) && !(cue.force === 'find' && cue.takes.has('object')));
}

/** "said X", "added X", but not "told X", "believed X": what follows those is somebody else. Behind a quotation "warned X" is X's too. */
const mayInvert = (tokens: Tokens, verb: number, cue: Cue): boolean =>
  cue.takes.has('clause') &&
  (!cue.takes.has('hearer') || (cue.force === 'warn' && quotedBefore(tokens, verb))) &&
  cue.force !== 'think';
