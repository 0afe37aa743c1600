import type { Roles } from '../frame.ts';

export const MOVERS = [
  '#people',
  'number',
  'dozen',
  'score',
  'hundred',
  'thousand',
  'million',
  'ten',
  'least',
  'most',
  'more',
  'they',
  'who',
  'many',
  'some',
  'others',
  'half',
  '-#fighters',
  '-#weapons',
];

/** Where people stay who cannot stay at home. */
export const SHELTERS = [
  'camp',
  'centre',
  'center',
  'shelter',
  'school',
  'tent',
  'site',
  'settlement',
  'accommodation',
  'church',
  'mosque',
  'monastery',
  'hall',
  'gym',
  'stadium',
  'hotel',
  'barracks',
  'building',
];

/** Where people go and come from. Who drove them is an agent only where the text says so. */
export const MOVING: Roles = {
  driver: ['agent'],
  subject: ['number'],
  object: ['from'],
  from: ['from'],
  'out of': ['from'],
  to: ['to'],
  into: ['to'],
  toward: ['to'],
  towards: ['to'],
  across: ['via'],
  through: ['via'],
  in: ['at'],
  near: ['near'],
  over: ['via'],
  for: ['to'],
  within: ['at'],
};

/** The moved are the object: "X displaced 300 people", "300 people were displaced". */
export const MOVED: Roles = {
  ...MOVING,
  self: ['number'],
  subject: ['agent'],
  by: ['agent'],
  object: ['number'],
  of: ['number', 'from'],
};

export const STAYING: Roles = {
  subject: ['number'],
  object: ['number', 'at'],
  in: ['at'],
  at: ['at'],
  inside: ['at'],
  near: ['near'],
  around: ['near'],
  along: ['near'],
  across: ['at'],
  on: ['at'],
  within: ['at'],
  from: ['from'],
  with: [],
  by: ['agent'],
  outside: ['near'],
  between: ['between'],
};
