import { actorFinder, type Registry, type ResolvedActorMention } from '../actors/index.ts';
import { findPlaces, type Gazetteer, type ResolvedPlaceMention } from '../places/index.ts';
import type { ParsedSentence } from '../text/clause.ts';
import { findTimes, type TimeExpression } from '../text/times.ts';
import type { PlaceMention, Repair } from '../vocabulary/report.ts';
import { type Span, spanContains } from '../vocabulary/span.ts';
import type { ReadableDocument } from './reader.ts';

/** What names are looked up in. */
export interface NameResources {
  readonly registry: Registry;
  readonly gazetteer: Gazetteer;
}

/** Everything that is found by name in a report, before its sentences are understood. */
export interface NamesFound {
  /** Those that stand for a place are here too. */
  readonly actors: readonly ResolvedActorMention[];
  readonly places: readonly ResolvedPlaceMention[];
  readonly times: readonly TimeExpression[];
  /** The document's and those of place names. */
  readonly repairs: readonly Repair[];
}

/** Looks for names, places and times: with grammar where the sentences are parsed, and without where they are mere spans. */
export function findNames(
  { report, repairs = [] }: ReadableDocument,
  sentences: { readonly parsed: readonly ParsedSentence[] } | { readonly spans: readonly Span[] },
  { registry, gazetteer }: NameResources,
): NamesFound {
  const { text, published } = report;
  const given = 'parsed' in sentences ? { sentences: sentences.parsed } : {};
  const spans = 'parsed' in sentences ? sentences.parsed : sentences.spans;
  // Actors tell which words are no places, places tell which war the generic names are from: actors are looked for twice.
  const actorsGiven = actorFinder({ text, ...given, published }, registry);
  const first = actorsGiven();
  const places = findPlaces({ text, ...given, actorSpans: first.filter(isNoPlace) }, gazetteer);
  const located = places.flatMap(({ start, place, associative }) =>
    place?.country && associative !== true ? [{ start, country: place.country }] : [],
  );
  const actors = actorsGiven({ places: located });
  return {
    actors,
    places,
    // "The March 23 Movement" is no day in March.
    times: findTimes(text, spans, { published }).filter(
      (time) =>
        !actors.some((actor) => spanContains(actor, time) && isNamed(actor) && lengthOf(actor) > lengthOf(time)),
    ),
    repairs: [...repairs, ...places.flatMap((p) => p.repair ?? [])],
  };
}

/** A mention as the contract has it, without the candidates. */
export function placeMention(mention: PlaceMention): PlaceMention {
  const { start, end, text, place, associative, why, near } = mention;
  return {
    start,
    end,
    text,
    place,
    ...(associative === undefined ? {} : { associative }),
    ...(why === undefined ? {} : { why }),
    near,
  };
}

const lengthOf = ({ start, end }: Span): number => end - start;
const isNamed = (actor: ResolvedActorMention): boolean => actor.standing !== 'place';

function isNoPlace(actor: ResolvedActorMention): boolean {
  return isNamed(actor) && actor.how.rule !== 'state' && actor.how.rule !== 'metonym';
}
