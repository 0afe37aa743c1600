import { z } from 'zod';
import { Day } from '../vocabulary/days.ts';

/** What an actor is. The first five can fight; `authority` governs without being a recognised state; `people` is a community, never a party by itself. */
export const ActorKind = z.enum([
  'state',
  'armed-forces',
  'armed-group',
  'militia',
  'coalition',
  'opposition',
  'authority',
  'party',
  'monitor',
  'agency',
  'media',
  'civil',
  'mission',
  'people',
  'person',
]);
export type ActorKind = z.infer<typeof ActorKind>;

/**
 * Where a statement of the registry comes from: the address of a page that was read (several where one date is on one page and one on another), a named data set, or `unconfirmed`:
 * written from general knowledge. Unconfirmed entries serve to recognise names; they never carry a date.
 */
export const Source = z.union([
  z.url(),
  z.array(z.url()).min(2),
  z.string().regex(/^dataset: \S/),
  z.literal('unconfirmed'),
]);
export type Source = z.infer<typeof Source>;

/** A name in a text. All-capital names of up to six letters are matched in exactly these letters; `exact` asks for it in others. */
export const Alias = z.union([
  z.string().min(2),
  z.strictObject({
    text: z.string().min(1),
    language: z.string().optional(),
    exact: z.boolean().optional(),
    /** Only counts where the report is about one of the actor's conflicts or countries: "the Observatory", "the Coalition". */
    local: z.boolean().optional(),
    /** Not after a state's name or "national": the "Red Cross" of "Kenya Red Cross" is another. */
    alone: z.boolean().optional(),
  }),
]);

const dated = { from: Day.optional(), to: Day.optional(), source: Source };
const undatedUnlessSourced = (link: { from?: string | undefined; to?: string | undefined; source: Source }) =>
  link.source !== 'unconfirmed' || (link.from === undefined && link.to === undefined);
const needsSource = 'an unconfirmed statement carries no date: name the page or data set that gives it';

/** A dated tie to another actor: first and last day, both included; an absent end is open. */
export const Tie = z.strictObject({ actor: z.string(), ...dated }).refine(undatedUnlessSourced, needsSource);
export type Tie = z.infer<typeof Tie>;

export const ActorEntry = z.strictObject({
  id: z.string(),
  name: z.string().min(2),
  kind: ActorKind,
  aliases: z.array(Alias).default([]),
  /** ISO 3166-1 alpha-2 codes of the countries it is at home or at work in. */
  countries: z.array(z.string().length(2)).default([]),
  /** Conflict id → the actor on whose side it counts there, itself if it is a side of its own. */
  sides: z.record(z.string(), z.string()).default({}),
  memberOf: z.array(Tie).default([]),
  affiliateOf: z.array(Tie).default([]),
  backedBy: z.array(Tie).default([]),
  splitFrom: z.array(Tie).default([]),
  mergedInto: z.array(Tie).default([]),
  /** "jihadists", "militants" and the like may mean it. */
  jihadist: z.boolean().default(false),
  source: Source,
});
export type ActorEntry = z.infer<typeof ActorEntry>;

/** The generic names that a conflict gives a meaning to: see generic-words.ts for the words of each. */
export const GenericSide = z.enum([
  'government',
  'rebels',
  'jihadists',
  'separatists',
  'kurds',
  'coalition',
  'peacekeepers',
  'proxies',
]);
export type GenericSide = z.infer<typeof GenericSide>;

export const Conflict = z.strictObject({
  id: z.string(),
  name: z.string(),
  countries: z.array(z.string().length(2)).min(1),
  /** Who is meant by a generic name; of several ties the one that holds on the day of the report. */
  generic: z.partialRecord(GenericSide, z.union([z.string(), z.array(Tie)])).default({}),
  source: Source,
});
export type Conflict = z.infer<typeof Conflict>;

export const State = z.strictObject({
  code: z.string().length(2),
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  adjective: z.array(z.string()),
  people: z.array(z.string()),
  capital: z.array(z.string()),
  metonyms: z.array(z.string()).default([]),
  /** Who the state's army and ministries are where that is not the state itself. */
  government: z.array(Tie).default([]),
});
export type State = z.infer<typeof State>;

/** One file of `data/actors/`. */
export const ActorFile = z.strictObject({
  conflicts: z.array(Conflict).default([]),
  states: z.array(State).default([]),
  actors: z.array(ActorEntry).default([]),
});
export type ActorFile = z.infer<typeof ActorFile>;

/** Does the tie hold on that day? A day of null asks whether it holds at all or still. */
export function holdsOn(tie: Pick<Tie, 'from' | 'to'>, day: Day | null): boolean {
  if (day === null) return tie.to === undefined;
  return (tie.from ?? '0000') <= day && day <= (tie.to ?? '9999');
}
