import type { Registry, ResolvedActorMention } from '../../../actors/index.ts';
import { findPlaces, type Gazetteer, type ResolvedPlaceMention } from '../../../places/index.ts';
import { parseText } from '../../../text/parse.ts';
import { splitSentences } from '../../../text/sentences.ts';
import type { TimeExpression } from '../../../text/times.ts';
import type { PlaceMention, Repair } from '../../../vocabulary/report.ts';
import type { Span } from '../../../vocabulary/span.ts';
import { MentionList } from '../../mentions.ts';
import { findNames, type NameResources } from '../../names.ts';
import type { ReadableDocument } from '../../reader.ts';

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
export function namesOf(document: ReadableDocument, resources: NameResources): ReportNames {
  const { report, sections } = document;
  const ranges = sections.filter((s) => s.kind === 'headline' || s.kind === 'body' || s.kind === 'caption');
  const parsed = report.language === 'en' ? parseText(report.text, ranges) : null;
  const spans = parsed ?? ranges.flatMap((range): Span[] => splitSentences(report.text, range));
  const { actors, places, times, repairs } = findNames(document, parsed ? { parsed } : { spans }, resources);
  return {
    sentences: spans,
    actors: new MentionList(actors, (a) => a.extent),
    places: new MentionList<PlaceMention>(places.filter(({ associative }) => associative !== true)),
    times: new MentionList(times),
    repairs,
  };
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
