import type { Roles } from '../frame.ts';

/** An attack's target is a party, a people or a place; where it happened is said by prepositions. */
export const STRIKE: Roles = {
  self: ['number'],
  subject: ['agent'],
  by: ['agent'],
  object: ['target', 'people', 'at'],
  on: ['target', 'people', 'at'],
  against: ['target', 'people', 'at'],
  at: ['at', 'target'],
  of: ['at', 'people'],
  in: ['at'],
  inside: ['at'],
  near: ['near'],
  around: ['near'],
  outside: ['near'],
  over: ['at'],
  along: ['at'],
  across: ['at'],
  between: ['between'],
  from: ['from'],
  toward: ['near'],
  towards: ['near'],
  'south of': ['near'],
  'north of': ['near'],
  'east of': ['near'],
  'west of': ['near'],
};
