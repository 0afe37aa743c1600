import { findActors, type Registry, type ResolvedActorMention } from '../../../actors/index.ts';
import { findPlaces, type Gazetteer, type ResolvedPlaceMention } from '../../../places/index.ts';
import type { ParsedSentence } from '../../../text/clause.ts';
import { parseText } from '../../../text/parse.ts';
import { splitSentences } from '../../../text/sentences.ts';
import { findTimes, type TimeExpression } from '../../../text/times.ts';
import type { PlaceMention, Repair } from '../../../vocabulary/report.ts';
import type { Span } from '../../../vocabulary/span.ts';
import { MentionList } from '../../mentions.ts';
import type { ReadableDocument } from '../../reader.ts';

/** Registry and gazetteer: a model names people and places, it never says which of them they are. */
export interface NameResources {
  readonly registry: Registry;
  readonly gazetteer: Gazetteer;
}

/** Everything that our own steps find by name in a report, for the words of a model's answer to be looked up in. */
export interface ReportNames {
  readonly sentences: readonly Span[];
  /** Those that stand for a place are here too: a model that calls Turkey an agent has understood the sentence. */
  readonly actors: MentionList<ResolvedActorMention>;
  readonly places: MentionList<PlaceMention>;
  readonly times: MentionList<TimeExpression>;
  readonly repairs: readonly Repair[];
}

/**
 * Looks for names, places and times as the English reader does, with grammar where the report is English and without where it is not:
 * then more names stay under their own words.
 */
export function namesOf(
  { report, sections, repairs = [] }: ReadableDocument,
  { registry, gazetteer }: NameResources,
): ReportNames {
  const { text, published, language } = report;
  const ranges = sections.filter((s) => s.kind === 'headline' || s.kind === 'body' || s.kind === 'caption');
  const parsed: readonly ParsedSentence[] | null = language === 'en' ? parseText(text, ranges) : null;
  const sentences: readonly Span[] = parsed ?? ranges.flatMap((range) => splitSentences(text, range));
  const given = parsed ? { sentences: parsed } : {};
  // Actors tell which words are no places, places tell which war the generic names are from: actors are looked for twice.
  const first = findActors({ text, ...given, published }, registry);
  const places = findPlaces({ text, ...given, actorSpans: first.filter(isNoPlace) }, gazetteer);
  const located = places.flatMap(({ start, place }) => (place?.country ? [{ start, country: place.country }] : []));
  return {
    sentences,
    actors: new MentionList(findActors({ text, ...given, published, places: located }, registry), (a) => a.extent),
    places: new MentionList<PlaceMention>(places),
    times: new MentionList(findTimes(text, sentences, { published })),
    repairs: [...repairs, ...places.flatMap((p) => p.repair ?? [])],
  };
}

function isNoPlace(actor: ResolvedActorMention): boolean {
  return actor.standing !== 'place' && actor.how.rule !== 'state' && actor.how.rule !== 'metonym';
}

/** The countries that a report is about, the most often named first: of its places, and of those who fight if they are at home in one. */
export function countriesOf({ places, actors }: ReportNames, registry: Registry): string[] {
  const homes = actors.all
    .filter((a) => a.role === 'fighter' && a.actor !== null)
    .map((a) => registry.actors.get(a.actor!)?.countries ?? [])
    .filter((countries) => countries.length === 1);
  const counts = new Map<string, number>();
  for (const country of [...places.all.map((p) => p.place?.country), ...homes.flat()])
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([country]) => country);
}

/**
 * The gazetteer's places for names that a model calls places and that were not found where they stand. They are asked for together and with
 * the countries of the report, so that a mere namesake somewhere else stays unlocated.
 */
export function placesCalled(
  names: readonly string[],
  countries: readonly string[],
  gazetteer: Gazetteer,
): ReadonlyMap<string, ResolvedPlaceMention> {
  const asked = [...new Set(names)];
  const found = new Map<string, ResolvedPlaceMention>();
  if (asked.length === 0) return found;
  let text = '';
  const sentences: Span[] = [];
  const spans = asked.map((name) => {
    const start = text.length;
    text += `It happened in ${name}.\n\n`;
    sentences.push({ start, end: text.length - 2 });
    return { name, start: start + 'It happened in '.length, end: text.length - 3 };
  });
  const mentions = findPlaces({ text, countries }, gazetteer);
  for (const { name, start, end } of spans) {
    const mention = mentions.find((m) => m.start === start && m.end === end);
    if (mention?.place) found.set(name, mention);
  }
  return found;
}
