import type { Voice } from '../../vocabulary/party.ts';
import { type Span, spanContains } from '../../vocabulary/span.ts';
import { DOCUMENTS, HEARSAY_SOURCE, SOURCE_PREPOSITIONS, VOICING } from './cues.ts';
import type { Passage, Saying } from './saying.ts';
import { speakerAgain } from './speaker-again.ts';

/** Who is named in a stretch of text, as the registry knows him; null where nobody is. A pronoun counts if it is resolved. */
export type ActorOf = (
  span: Span,
) => { readonly actor: string | null; readonly name: string; readonly start: number; readonly end: number } | null;

const PRONOUN = /^(?:he|she|it|they|him|her|them|his|its|their|who|which|we|i)$/i;
const DEFINITE =
  /^(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)\s+(?:\p{Ll}+\s+)?(?<noun>\p{Ll}+)$/u;
const PEOPLE_AGAIN = new Set(
  'group organisation organization agency watchdog monitor statement ministry body movement militia army official spokesman spokeswoman spokesperson charity network outlet newspaper minister president commander activist'.split(
    ' ',
  ),
);

export interface Voices {
  readonly voicesFor: (span: Span) => readonly Voice[];
  /** Who speaks in a saying; null where it makes no voice. */
  readonly voiceOf: (saying: Saying) => Voice | null;
}

/**
 * The voices behind any stretch of a report, the root asserter first. "IS said it had taken two villages, the Observatory said":
 * for the two villages IS, then the Observatory. Empty where the report itself speaks, or where nobody is named ("reportedly").
 */
export function createVoices(passage: Passage, sayings: readonly Saying[], actorOf: ActorOf): Voices {
  const voicing = sayings
    .filter(
      (s) =>
        VOICING.has(s.force) &&
        !s.negated &&
        s.source !== null &&
        (s.form !== 'infinitive' || s.force === 'claim') &&
        !HEARSAY_SOURCE.test(passage.text.slice(s.named!.start, s.named!.end)),
    )
    .sort((a, b) => a.sentence - b.sentence || a.cue.start - b.cue.start);
  const voiceOf = new Map<Saying, Voice | null>();
  voicing.forEach((saying, index) => {
    voiceOf.set(
      saying,
      resolve(passage, saying, voicing.slice(Math.max(0, index - MOST_BEFORE), index), voiceOf, actorOf),
    );
  });
  const inReach = byReach(voicing);
  const voicesFor = (span: Span): readonly Voice[] => {
    // What takes in the reporting verb itself is the writer's own: "the union demanded that …" as a demand.
    const around = inReach(span).filter(
      (s) =>
        s.content.some((piece) => holds(piece, span)) &&
        (isPreposition(s) || counts(passage.text, s) || !spanContains(span, s.cue)),
    );
    // Of two contents the one inside the other was said first.
    const chain = [...around].sort((a, b) => (within(a, b) ? -1 : within(b, a) ? 1 : extent(a) - extent(b)));
    const voices: Voice[] = [];
    for (const saying of chain) {
      const voice = voiceOf.get(saying);
      if (voice === null || voice === undefined) continue;
      if (voices.some((v) => v.name === voice.name && v.actor === voice.actor)) continue;
      voices.push(voice);
    }
    return voices;
  };
  return { voicesFor, voiceOf: (saying) => voiceOf.get(saying) ?? null };
}

/** A pronoun's speaker is looked for among this many sayings before it. */
const MOST_BEFORE = 40;
/** Characters in a bucket of `byReach`. */
const BUCKET = 4096;

/** Sayings by the stretch that their content covers, so that a long report is not searched through for every claim. */
function byReach(sayings: readonly Saying[]): (span: Span) => readonly Saying[] {
  const buckets = new Map<number, Saying[]>();
  for (const saying of sayings) {
    const numbers = new Set<number>();
    for (const { start, end } of saying.content) {
      for (let n = Math.floor(start / BUCKET); n <= Math.floor(end / BUCKET); n++) numbers.add(n);
    }
    for (const n of numbers) buckets.set(n, [...(buckets.get(n) ?? []), saying]);
  }
  return (span) => {
    const first = buckets.get(Math.floor(span.start / BUCKET)) ?? [];
    const last = buckets.get(Math.floor(span.end / BUCKET)) ?? [];
    return first === last ? first : [...new Set([...first, ...last])];
  };
}

/** "The agency counted 900 families in the camp": what it found is the claim, though the verb that found it stands in the middle. */
function counts(text: string, { force, content }: Saying): boolean {
  const first = content[0];
  if (first === undefined || (force !== 'find' && force !== 'confirm')) return false;
  return /^(?:\p{L}+\s+){0,4}\d/u.test(text.slice(first.start, first.end));
}

const isPreposition = (saying: Saying): boolean => SOURCE_PREPOSITIONS.some((words) => words.join(' ') === saying.verb);

/** Does the one stand in what the other says? */
const within = (inner: Saying, outer: Saying): boolean => outer.content.some((piece) => spanContains(piece, inner.cue));

const extent = (saying: Saying): number => saying.content.reduce((sum, piece) => sum + piece.end - piece.start, 0);

/** A claim is in the content if most of it is, and its beginning or its end. */
function holds(piece: Span, span: Span): boolean {
  if (spanContains(piece, span)) return true;
  const shared = Math.min(piece.end, span.end) - Math.max(piece.start, span.start);
  return shared > 0.6 * (span.end - span.start);
}

function resolve(
  passage: Passage,
  saying: Saying,
  before: readonly Saying[],
  known: ReadonlyMap<Saying, Voice | null>,
  actorOf: ActorOf,
): Voice | null {
  const { text } = passage;
  const named = saying.named!;
  const words = text.slice(named.start, named.end).trim();
  const verb = saying.verb === '' ? null : saying.verb;
  const again = speakerAgain(passage, saying, words, before, known);
  if (again !== null) return { ...again, verb };
  const found = actorOf(named) ?? (saying.source !== null && !PRONOUN.test(words) ? actorOf(saying.source) : null);
  if (found !== null) {
    const { actor, name, start, end } = found;
    return { actor, name, start, end, verb };
  }
  const definite = DEFINITE.exec(words)?.groups?.noun?.toLowerCase();
  if (PRONOUN.test(words) || (definite !== undefined && (DOCUMENTS.has(definite) || PEOPLE_AGAIN.has(definite)))) {
    const same = before.findLast(
      (s) =>
        s !== saying &&
        saying.sentence >= s.sentence &&
        saying.sentence - s.sentence <= 4 &&
        known.get(s) !== null &&
        known.get(s) !== undefined &&
        // "the charity" is nobody of another kind: the kinds of known actors were asked before.
        known.get(s)!.actor === null,
    );
    const voice = same === undefined ? null : known.get(same)!;
    if (voice !== null) return { ...voice, verb };
    if (PRONOUN.test(words)) return null;
  }
  const name = withoutDocument(words.replace(/^(?:the|a|an)\s+/i, '').replace(/[,;:\s]+$/, ''));
  return name === '' ? null : { actor: null, name, start: named.start, end: named.end, verb };
}

/** "Relief Council statement" is the Relief Council speaking. */
function withoutDocument(name: string): string {
  const parts = /^(?<owner>.*\p{Lu}.*?)(?:['’]s?)?\s+(?<last>\p{Ll}+)$/u.exec(name)?.groups;
  return parts !== undefined && DOCUMENTS.has(parts.last!) ? parts.owner! : name;
}
