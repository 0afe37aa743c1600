import type { ParsedSentence } from '../../text/clause.ts';
import type { Voice } from '../../vocabulary/party.ts';
import type { Attribution, Section } from '../../vocabulary/report.ts';
import { type Span, spanContains } from '../../vocabulary/span.ts';
import { attitudes } from './attitudes.ts';
import { sayingBehindColon } from './behind-colon.ts';
import type { Force } from './cues.ts';
import { colonSayings, creditedSayings, signedSayings } from './labels.ts';
import { verblessSayings } from './noun-cues.ts';
import type { Passage, Saying } from './saying.ts';
import { captionSayings, carriedSayings, joinSpeeches, withSpeakerBefore } from './speech.ts';
import { speechActs } from './speech-acts.ts';
import { verbSayings } from './verb-cues.ts';
import { type ActorOf, createVoices } from './voices.ts';

export type { Saying } from './saying.ts';
export type { ActorOf } from './voices.ts';
export type { Force };

export interface AttributionInput {
  readonly text: string;
  readonly sections: readonly Section[];
  readonly sentences: readonly ParsedSentence[];
  /** Those without an end are left out: one lost mark would put half a report into somebody's mouth. */
  readonly quotations: readonly (Span & { readonly ending?: 'closed' | 'continued' | 'unclosed' })[];
  readonly actorOf: ActorOf;
  /** Is a stretch the name of a place and of nobody who speaks? "Kado: 3 killed" is said by no Kado. */
  readonly isPlace?: (span: Span) => boolean;
}

export interface Attributed {
  /** Every saying that was found, in the order of their cues. */
  readonly sayings: readonly Saying[];
  /** The same as the contract has them; what speakers say of other speakers inside a quotation is left to `sayings`. */
  readonly attributions: readonly Attribution[];
  /** The chain of voices behind a stretch of text, the root asserter first; empty where the report itself speaks. */
  readonly voicesFor: (span: Span, sentence: number) => readonly Voice[];
}

/** "We think", "I want" outside quotations: the writer and his readers are no source. */
function isReader(text: string, { source }: Saying): boolean {
  return source !== null && /^(?:i|we|you|one)$/i.test(text.slice(source.start, source.end));
}

/**
 * "She said that he hoped to return": what a reported speaker tells of thoughts, plans and sides is a part of what he says. Only a
 * voice that he passes on ("said that the army had warned …") stands as an attribution of its own.
 */
function isPartOfSpeech(saying: Saying, sayings: readonly Saying[]): boolean {
  if (PASSED_ON.has(saying.force) && (saying.form === 'clause' || saying.form === 'quote')) return false;
  const at = sayings.indexOf(saying);
  return sayings
    .slice(Math.max(0, at - NEAR), at + NEAR)
    .some(
      (outer) =>
        outer !== saying && outer.form !== 'hearsay' && outer.content.some((piece) => spanContains(piece, saying.cue)),
    );
}

const PASSED_ON: ReadonlySet<Force> = new Set<Force>(['say', 'claim', 'confirm', 'deny', 'warn']);
/** Sayings come in the order of their cues: one that holds another stands near it. */
const NEAR = 12;

/** "expressed his concern about": the act takes in what its noun would say alone. */
function withoutShadowed(acts: readonly Saying[], nominal: readonly Saying[]): readonly Saying[] {
  return [...acts, ...nominal.filter((saying) => !acts.some((act) => spanContains(act.cue, saying.cue)))];
}

/** Finds who says what in a report. Pure; offsets of spans count in `text`. */
export function readAttributions(input: AttributionInput): Attributed {
  const quotations = input.quotations.filter((q) => q.ending !== 'unclosed');
  const passage: Passage = { text: input.text, sentences: input.sentences, quotations };
  const inSentences = input.sentences.flatMap((sentence, index) => {
    const found = [
      ...verbSayings(sentence, index),
      ...withoutShadowed(speechActs(sentence, index), verblessSayings(sentence, index)),
      ...attitudes(sentence, index),
    ];
    const behindColon = sayingBehindColon(sentence, index, found);
    return behindColon === null ? found : [...found, behindColon];
  });
  const sayings = [
    ...joinSpeeches(passage, withSpeakerBefore(passage, inSentences)),
    ...captionSayings(passage, input.sections),
    ...colonSayings(passage).filter(({ source }) => source === null || !input.isPlace?.(source)),
    ...signedSayings(passage),
    ...creditedSayings(passage),
  ].sort((a, b) => a.cue.start - b.cue.start || a.cue.end - b.cue.end);
  const { voicesFor, voiceOf } = createVoices(
    passage,
    [...sayings, ...carriedSayings(passage, sayings)],
    input.actorOf,
  );
  const quoted = (saying: Saying): boolean =>
    saying.verb !== ':' &&
    quotations.some((q) => spanContains(q, saying.cue) && !saying.content.some((piece) => piece.start === q.start));
  const attributions = sayings
    .filter((saying) => !quoted(saying) && !isReader(input.text, saying) && !isPartOfSpeech(saying, sayings))
    .map(
      (saying): Attribution => ({
        source: saying.source,
        cue: saying.cue,
        content: [...saying.content],
        actor: saying.named === null ? null : ((voiceOf(saying) ?? input.actorOf(saying.named))?.actor ?? null),
      }),
    );
  return { sayings, attributions, voicesFor };
}
