import type { Roles } from '../frame.ts';

/** What people live in. */
export const HOUSES = ['house', 'home', 'building', 'dwelling', 'hut', 'shelter', 'apartment'];

/** What is said to be hit or damaged and is of use to people. "Struck a village" is an attack on it. */
export const STRUCK = [
  'hospital',
  'clinic',
  'school',
  'kindergarten',
  'house',
  'home',
  'building',
  'market',
  'church',
  'mosque',
  'ambulance',
  'pipeline',
  'plant',
  'station',
  'tank',
  'network',
  'centre',
  'center',
  'pump',
  'camp',
  'university',
  'warehouse',
  'property',
  'shop',
  'shelter',
  'tent',
  'convoy',
  'cafeteria',
];

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
