import { z } from 'zod';
import { ACTOR_KINDS, type ActorKind as Kind } from '../vocabulary/actor-kinds.ts';
import { Day } from '../vocabulary/days.ts';

/** One of `ACTOR_KINDS`. */
export const ActorKind = z.enum(ACTOR_KINDS);
export type ActorKind = Kind;

/**
 * Where a statement of the registry comes from: the address of a page that was read (several where one date is on one page and one on another), a named data set, or `unconfirmed`:
 * written from general knowledge. Unconfirmed entries serve to recognise names; they never carry a date.
 */
export const Source = z.union(
  [z.url(), z.array(z.url()).min(2), z.string().regex(/^dataset: \S/), z.literal('unconfirmed')],
  'expected the address of a page that says so, or several, or "dataset: NAME", or unconfirmed',
);
export type Source = z.infer<typeof Source>;

/** A day, or the month or year alone where the source gives no more: `2016-07-28`, `2016-07`, `2016`. */
export const PartDay = z.union([
  Day,
  z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/, 'expected YYYY, YYYY-MM or YYYY-MM-DD'),
]);
export type PartDay = z.infer<typeof PartDay>;

/** A name in a text. All-capital names of up to six letters are matched in exactly these letters; `exact` asks for it in others. */
export const Alias = z.union([
  z.string().min(2),
  z
    .strictObject({
      text: z.string().min(1),
      /** BCP 47: `ar`, `uk`, `fr`. Without one it is English, or a name that any language writes alike. */
      language: z.string().optional(),
      exact: z.boolean().optional(),
      /** Only counts where the report is about one of the actor's conflicts or countries: "the Observatory", "the Coalition". */
      local: z.boolean().optional(),
      /** Not after a state's name or "national": the "Red Cross" of "Kenya Red Cross" is another. */
      alone: z.boolean().optional(),
      /** When the actor bore the name. It is recognised at any time: papers write old names for years. */
      from: PartDay.optional(),
      to: PartDay.optional(),
      source: Source.optional(),
    })
    .refine(
      (alias) =>
        (alias.from === undefined && alias.to === undefined) ||
        (alias.source !== undefined && alias.source !== 'unconfirmed'),
      'a name with a date needs a source that gives it',
    ),
]);

export type Alias = z.infer<typeof Alias>;

/** The actor under ACLED's own name: "JNIM: Group for Support of Islam and Muslims", "Military Forces of Mali (2012-2020)". */
export const AcledName = z.strictObject({ name: z.string().min(2), source: Source });
export type AcledName = z.infer<typeof AcledName>;

/** The actor in UCDP's actor list: the number that its data sets call `actor_id`, `side_a_new_id` or `side_b_new_id`, and the name beside it. */
export const UcdpName = z.strictObject({ id: z.int().positive(), name: z.string().min(2), source: Source });
export type UcdpName = z.infer<typeof UcdpName>;

const dated = { from: PartDay.optional(), to: PartDay.optional(), source: Source };
const undatedUnlessSourced = (link: { from?: string | undefined; to?: string | undefined; source: Source }) =>
  link.source !== 'unconfirmed' || (link.from === undefined && link.to === undefined);
const needsSource = 'an unconfirmed statement carries no date: name the page or data set that gives it';

/** A dated tie to another actor: first and last day (month, year), both included; an absent end is open. */
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
  /** The actor that it was before, where that one has an entry of its own; another name of the same entry is a dated alias. */
  renamedFrom: z.array(Tie).default([]),
  /** One state or group may be several actors of ACLED, a government each, and several of UCDP. */
  acled: z.array(AcledName).default([]),
  ucdp: z.array(UcdpName).default([]),
  /** "jihadists", "militants" and the like may mean it. */
  jihadist: z.boolean().default(false),
  source: Source,
});
export type ActorEntry = z.infer<typeof ActorEntry>;

/** An actor of whom no tie is known. */
export const UNTIED = {
  sides: {},
  memberOf: [],
  affiliateOf: [],
  backedBy: [],
  splitFrom: [],
  mergedInto: [],
  renamedFrom: [],
} satisfies Partial<ActorEntry>;

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
  acled: z.array(AcledName).default([]),
  ucdp: z.array(UcdpName).default([]),
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
  const { from = '', to = '' } = tie;
  return from <= day && day.slice(0, to.length) <= to;
}
