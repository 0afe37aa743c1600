import { z } from 'zod';
import { PlaceKind } from '../vocabulary/place.ts';
import { nameKey } from './names.ts';

/**
 * One entry of data/places/*.yaml as a person writes it.
 *
 * Either it `extends` a row of the gazetteer pack (a name to show, more names to know it by, with `lat`, `lon` and a `source` another point), or
 * it is a place of its own. A place of its own has
 * `lat`, `lon` and a `source` that gives them, or `position: unconfirmed` and neither: such a place is recognised by name and
 * area and is never drawn as a point.
 */
const CuratedEntry = z
  .strictObject({
    name: z.string().min(2),
    kind: PlaceKind.optional(),
    aliases: z.array(z.string().min(2)).default([]),
    /** Names that count only with a full stop or after a comma: "Va.", "Gainesville, VA". */
    abbreviations: z.array(z.string().min(2)).default([]),
    extends: z
      .string()
      .regex(/^(geonames|town|admin1|admin2|iso|border|region):/)
      .optional(),
    id: z
      .string()
      .regex(/^groundwire:[a-z0-9-]+$/)
      .optional(),
    admin1: z.string().optional(),
    country: z.string().length(2).nullable().optional(),
    lat: z.number().min(-90).max(90).optional(),
    lon: z.number().min(-180).max(180).optional(),
    position: z.literal('unconfirmed').optional(),
    /** Of a crossing: the two countries of the border that it lies on, in the order of the alphabet. */
    border: z
      .string()
      .regex(/^[A-Z]{2}-[A-Z]{2}$/)
      .optional(),
    source: z.string().min(5).optional(),
    note: z.string().optional(),
  })
  .superRefine((entry, context) => {
    const say = (message: string): void => context.addIssue({ code: 'custom', message: `${entry.name}: ${message}` });
    const placed = entry.lat !== undefined || entry.lon !== undefined;
    if (entry.extends !== undefined) {
      if (entry.position !== undefined) say('an entry that extends a row takes its position from that row');
      if ((entry.lat === undefined) !== (entry.lon === undefined)) say('expected lat and lon, or neither');
      if (placed && entry.source === undefined) say('a position needs a source');
      return;
    }
    if (entry.kind === undefined) say('a place of its own needs a kind');
    if (entry.position === 'unconfirmed' ? placed : entry.lat === undefined || entry.lon === undefined)
      say('expected lat and lon, or position: unconfirmed and neither');
    if (placed && entry.source === undefined) say('a position needs a source');
    if (entry.border !== undefined && entry.kind !== 'crossing') say('only a crossing lies on a border');
  });

const CuratedFile = z.strictObject({
  /** ISO 3166-1 alpha-2 of the entries that do not say their own. */
  country: z.string().length(2).nullable(),
  places: z.array(CuratedEntry),
});

/** A place of the curated layer, or more names for a row of the pack (`extends`). */
export interface CuratedPlace {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly aliases: readonly string[];
  readonly abbreviations: readonly string[];
  readonly extends: string | null;
  readonly country: string | null;
  readonly admin1: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly source: string | null;
  /** `border:SY-TR` for a crossing on that border, where somebody wrote it down. */
  readonly border: string | null;
  /** `nameKey` of the name and the aliases; only where the file was compiled. */
  readonly keys?: readonly string[];
}

/** Reads one YAML file of the curated layer. Throws an Error that names the file, the entry and what was expected. */
export function parseCurated(text: string, file: string, parse: (yaml: string) => unknown): CuratedPlace[] {
  const read = CuratedFile.safeParse(parse(text));
  if (!read.success) {
    const problems = read.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`).join('\n');
    throw new Error(`${file} is no list of curated places:\n${problems}`);
  }
  const { country, places } = read.data;
  return places.map((entry) => {
    const kind = entry.kind ?? 'settlement';
    return {
      id: entry.extends ?? entry.id ?? `groundwire:${slugOf(entry.name, kind)}`,
      name: entry.name,
      kind,
      aliases: entry.aliases,
      abbreviations: entry.abbreviations,
      extends: entry.extends ?? null,
      country: entry.country === undefined ? country : entry.country,
      admin1: entry.admin1 ?? null,
      lat: entry.lat ?? null,
      lon: entry.lon ?? null,
      source: entry.source ?? null,
      border: entry.border ? `border:${entry.border}` : null,
    };
  });
}

/** The layer as a file that opens fast: one entry a line, so that a change is read in review. */
export function encodeCurated(places: readonly CuratedPlace[]): string {
  return `[\n${places.map((place) => JSON.stringify({ ...place, keys: keysOf(place) })).join(',\n')}\n]\n`;
}

/** What a place is looked up by: the keys of its name and its aliases, in this order. Compiled beforehand: folding six thousand names takes a fifth of an opening. */
export function keysOf({ keys, name, aliases }: CuratedPlace): readonly string[] {
  return keys ?? [name, ...aliases].map(nameKey);
}

/** Reads what `encodeCurated` wrote; it was checked when it was compiled. */
export function decodeCurated(text: string): CuratedPlace[] {
  return JSON.parse(text) as CuratedPlace[];
}

/** "Bab al-Salameh", crossing → `bab-al-salameh-crossing`: namesakes of different kinds get different ids. */
function slugOf(name: string, kind: PlaceKind): string {
  const slug = nameKey(name).replace(/ /g, '-');
  const needless = kind === 'settlement' || kind === 'region' || slug.endsWith(`-${kind}`);
  return needless ? slug : `${slug}-${kind}`;
}
