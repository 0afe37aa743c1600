import { z } from 'zod';
import { Claim } from './claim.ts';
import { Day } from './days.ts';
import { Bearing, Place } from './place.ts';

const offsets = { start: z.int().nonnegative(), end: z.int().nonnegative() };

export const SectionKind = z.enum(['notice', 'headline', 'body', 'caption', 'credit', 'related']);
export type SectionKind = z.infer<typeof SectionKind>;

/**
 * Sections `notice` and `related` yield no claims. `page`, from 1, is the page on which the section begins, in formats that have pages. `item`: the
 * format says that it is one of a list; its text has no mark then.
 */
export const Section = z.object({
  ...offsets,
  kind: SectionKind,
  page: z.int().positive().optional(),
  item: z.literal(true).optional(),
});
export type Section = z.infer<typeof Section>;

/**
 * When a report was published. `given` by a sidecar or a person, `stated` in the text (a dateline, a "Published" line),
 * `inferred` from the dates that the text mentions.
 */
export const Publication = z.object({ start: Day, end: Day, basis: z.enum(['given', 'stated', 'inferred']) });
export type Publication = z.infer<typeof Publication>;

/**
 * A report as it was taken in. `text` never changes after that; every offset in every claim counts in it, in UTF-16 code units.
 * `id` is the SHA-256 of `text`, in hex. `source` is the file name or URL.
 */
export const Report = z.object({
  id: z.string(),
  source: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  published: Publication.nullable(),
  language: z.string(),
  text: z.string(),
});
export type Report = z.infer<typeof Report>;

/** Where the text is damaged and what it is taken for: `Öncup?nar` → `Öncüpınar`. Recorded beside the text, never applied to it. */
export const Repair = z.object({ ...offsets, text: z.string(), repaired: z.string(), why: z.string() });
export type Repair = z.infer<typeof Repair>;

/**
 * `associative`: the name stands in that of an organisation or a thing ("Aleppo Chamber of Commerce"): the place is named, and nothing is
 * said to be there. Claims never take such a mention for where something was. `why` says in words why it is this place, or none.
 */
export const PlaceMention = z.object({
  ...offsets,
  text: z.string(),
  place: Place.nullable(),
  associative: z.boolean().optional(),
  why: z.string().optional(),
  near: z.object({ km: z.tuple([z.number(), z.number()]).nullable(), bearing: Bearing.nullable() }).nullable(),
});
export type PlaceMention = z.infer<typeof PlaceMention>;

export const ActorMention = z.object({ ...offsets, text: z.string(), actor: z.string().nullable(), name: z.string() });
export type ActorMention = z.infer<typeof ActorMention>;

/** A TIMEX3-like expression: `value` is TIMEX3's (ISO 8601 with its extensions), `interval` the calendar days it covers. */
export const TimeMention = z.object({
  ...offsets,
  text: z.string(),
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string(),
  interval: z.object({ start: Day, end: Day }).nullable(),
});
export type TimeMention = z.infer<typeof TimeMention>;

const OptionalSpan = z.object(offsets).nullable();
/** Who says what by which words. `content` may be in several pieces around the cue. */
export const Attribution = z.object({
  source: OptionalSpan,
  cue: OptionalSpan,
  content: z.array(z.object(offsets)),
  actor: z.string().nullable(),
});
export type Attribution = z.infer<typeof Attribution>;

/** Something the user should know that stopped nothing: a language no reader knows, a broken sidecar, bytes that were no text. */
export const Warning = z.object({ code: z.string(), message: z.string() });
export type Warning = z.infer<typeof Warning>;

/** Everything that reading one report gives: one line of `groundwire read --json`. */
export const Reading = z.object({
  report: Report,
  sections: z.array(Section),
  sentences: z.array(z.object(offsets)),
  repairs: z.array(Repair),
  places: z.array(PlaceMention),
  actors: z.array(ActorMention),
  times: z.array(TimeMention),
  attributions: z.array(Attribution),
  claims: z.array(Claim),
  warnings: z.array(Warning),
});
export type Reading = Omit<z.infer<typeof Reading>, 'claims'> & { claims: Claim[] };
