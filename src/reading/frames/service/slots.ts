import type { Roles } from '../frame.ts';

/** What was hit is the object: a place where it has a name, a thing where it has none. */
export const HIT: Roles = {
  subject: ['agent'],
  by: ['agent'],
  object: ['at', 'number', 'thing'],
  of: ['at', 'number', 'thing'],
  to: ['at', 'number', 'thing'],
  in: ['at'],
  at: ['at'],
  near: ['near'],
  around: ['near'],
  across: ['at'],
  from: ['at'],
  inside: ['at'],
};

export const AID: Roles = {
  subject: ['agent'],
  by: ['agent'],
  through: ['agent'],
  object: ['people', 'number'],
  to: ['number', 'people', 'to'],
  for: ['number', 'people'],
  in: ['at'],
  at: ['at'],
  into: ['to'],
  across: ['at'],
  near: ['near'],
  around: ['near'],
  with: [],
};
