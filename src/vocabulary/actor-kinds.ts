/** What an actor is. The first five can fight; `authority` governs without being a recognised state; `people` is a community, never a party by itself. */
export const ACTOR_KINDS = [
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
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];
