import { z } from 'zod';
import { Day } from '../vocabulary/days.ts';
import { ClaimPlace, Place } from '../vocabulary/place.ts';

/**
 * How well a state is supported.
 * - `agreed`: two root asserters or more, or the loser admits it
 * - `single-source`: one root asserter that does not gain by it
 * - `party-claimed`: only the party that gains by it says so
 * - `contested`: roots exclude one another, or the day of a change is still open
 */
export const Status = z.enum(['agreed', 'single-source', 'party-claimed', 'contested']);
export type Status = z.infer<typeof Status>;

/** What every item of the picture carries: nothing follows from nothing. */
const item = {
  /** Claim ids that say so, oldest first. */
  support: z.array(z.string()),
  /** Claim ids that say otherwise. */
  against: z.array(z.string()),
  status: Status,
  /** True when nobody has confirmed it for the layer's number of days; it never hides the status. */
  stale: z.boolean(),
  /** Root asserters in support: actor ids, or names of those that the registry lacks; `report:<publisher or source>` where the report itself speaks. */
  roots: z.array(z.string()),
  /** The rule that made it, e.g. `control/captured`, `control/implied-by-isolation`. */
  rule: z.string(),
};

/** A place in the picture: as resolved, or as named where the gazetteer lacks it (`place.id` starts with `unlocated:`). */
export const PicturePlace = Place;
export type PicturePlace = z.infer<typeof PicturePlace>;

/**
 * Where an event was, seen from one of its places, if it was not at it: distance in kilometres as [least, most], compass bearing, or merely
 * `near` it or `between` it and another. Items whose places are where it was have none.
 */
export const Around = ClaimPlace.pick({ role: true, km: true, bearing: true }).extend({ place: z.string() });
export type Around = z.infer<typeof Around>;

/** Earliest and latest day on which something began. */
const Since = z.object({ start: Day.nullable(), end: Day.nullable() });

export const ControlItem = z.object({
  ...item,
  place: PicturePlace,
  /** Actor ids (names where the registry lacks one). Empty: unknown. */
  holders: z.array(z.string()),
  condition: z.enum(['held', 'divided', 'contested', 'besieged', 'isolated']),
  /** Whose siege or isolation it is. */
  by: z.array(z.string()),
  /** `implied`: the text does not say who holds it, it follows from a siege, an isolation or a closed border. */
  basis: z.enum(['stated', 'implied']),
  /** Latest day by which it was so: the day to show. */
  since: Day.nullable(),
  sinceRange: Since,
  /** Latest day by which the siege or isolation was so; null where there is none. */
  conditionSince: Day.nullable(),
});
export type ControlItem = z.infer<typeof ControlItem>;

export const AccessItem = z.object({
  ...item,
  from: PicturePlace,
  to: PicturePlace.nullable(),
  what: z.enum(['road', 'border', 'crossing', 'corridor', 'supply-line', 'bridge', 'airport']),
  state: z.enum(['open', 'closed', 'cut', 'threatened', 'restricted']),
  by: z.array(z.string()),
  /** Whose way it is: the party supplied by it. */
  of: z.array(z.string()),
  basis: z.enum(['stated', 'implied']),
  since: Day.nullable(),
  sinceRange: Since,
});
export type AccessItem = z.infer<typeof AccessItem>;

/** A town that no open way links to `from` any more, on ways whose places the same side or its friends hold. */
export const IsolationItem = z.object({
  ...item,
  place: PicturePlace,
  from: z.array(PicturePlace),
  by: z.array(z.string()),
  since: Day.nullable(),
});
export type IsolationItem = z.infer<typeof IsolationItem>;

export const DisplacementItem = z.object({
  ...item,
  measure: z.enum(['flow', 'stock']),
  type: z.string(),
  from: PicturePlace.nullable(),
  to: PicturePlace.nullable(),
  low: z.number().nullable(),
  best: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.string(),
  start: Day.nullable(),
  end: Day.nullable(),
  /** Who drove them, where said. */
  by: z.array(z.string()),
  root: z.array(z.string()),
  /** Superseded by a later figure of the same root, measure and place: both stay visible. */
  supersededBy: z.string().nullable(),
});
export type DisplacementItem = z.infer<typeof DisplacementItem>;

/** Where figures of a report add up, or cannot both be true; in words, with the claims meant. */
export const LedgerNote = z.object({
  kind: z.enum(['adds-up', 'cannot-both-be', 'refines']),
  text: z.string(),
  claims: z.array(z.string()),
});
export type LedgerNote = z.infer<typeof LedgerNote>;

export const RelationItem = z.object({
  ...item,
  agent: z.string(),
  type: z.string(),
  target: z.string(),
  start: Day.nullable(),
  end: Day.nullable(),
});
export type RelationItem = z.infer<typeof RelationItem>;

export const HarmItem = z.object({
  ...item,
  type: z.string(),
  by: z.array(z.string()),
  harmed: z.array(z.string()),
  places: z.array(PicturePlace),
  around: z.array(Around).optional(),
  low: z.number().nullable(),
  best: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.string(),
  start: Day.nullable(),
  end: Day.nullable(),
});
export type HarmItem = z.infer<typeof HarmItem>;

export const FightingItem = z.object({
  ...item,
  type: z.string(),
  agents: z.array(z.string()),
  targets: z.array(z.string()),
  places: z.array(PicturePlace),
  around: z.array(Around).optional(),
  start: Day.nullable(),
  end: Day.nullable(),
});
export type FightingItem = z.infer<typeof FightingItem>;

export const ServiceItem = z.object({
  ...item,
  type: z.string(),
  what: z.string(),
  by: z.array(z.string()),
  for: z.array(z.string()),
  places: z.array(PicturePlace),
  around: z.array(Around).optional(),
  start: Day.nullable(),
  end: Day.nullable(),
});
export type ServiceItem = z.infer<typeof ServiceItem>;

export const Dispute = z.object({
  subject: z.string(),
  claims: z.array(z.string()),
  why: z.string(),
  place: PicturePlace.nullable(),
});
export type Dispute = z.infer<typeof Dispute>;

/** Claims that never change the picture (denied, planned, expected, feared, hypothetical) and are shown beside it. */
export const Beside = z.object({ claim: z.string(), modality: z.string(), why: z.string() });
export type Beside = z.infer<typeof Beside>;

/** What `groundwire picture --json` prints: what follows from the claims, as it was on `asOf`, as known by `knownAt`. */
export const Picture = z.object({
  asOf: Day,
  knownAt: Day.nullable(),
  control: z.array(ControlItem),
  access: z.array(AccessItem),
  isolation: z.array(IsolationItem),
  displacement: z.array(DisplacementItem),
  notes: z.array(LedgerNote),
  relations: z.array(RelationItem),
  harm: z.array(HarmItem),
  fighting: z.array(FightingItem),
  service: z.array(ServiceItem),
  disputes: z.array(Dispute),
  beside: z.array(Beside),
});
export type Picture = z.infer<typeof Picture>;
