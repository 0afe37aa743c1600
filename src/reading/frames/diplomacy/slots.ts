import type { Roles } from '../frame.ts';

export const SPEAKER = ['#party', '#authorities', '#people', '#fighters', '#somebody', '#documents'] as const;

/** What is said about or to somebody: the speaker is the agent. */
export const WORDS: Roles = {
  subject: ['agent'],
  object: ['target'],
  by: ['agent'],
  of: ['target'],
  on: ['target'],
  for: ['target'],
  to: ['target'],
  against: ['target'],
  with: ['target'],
  over: ['target', 'at'],
  about: ['target', 'at'],
  at: ['target', 'at'],
  in: ['at'],
  from: ['agent'],
};

/** What is done together: the party named first is the agent, the other the target. */
export const TOGETHER: Roles = {
  subject: ['agent'],
  by: ['agent'],
  between: ['agent'],
  with: ['target'],
  among: ['agent'],
  object: [],
  in: ['at'],
  at: ['at'],
  on: ['at'],
  of: [],
  for: ['at'],
};

/** What one does to another by word or act of state: the target is who is named by the object, or behind it. */
export const DEALING: Roles = {
  subject: ['agent'],
  by: ['agent'],
  object: ['target'],
  against: ['target'],
  on: ['target'],
  with: ['target'],
  to: ['target'],
  of: ['target'],
  for: ['target'],
  from: ['target'],
  over: ['target'],
  in: ['at'],
};

/** Not men in the field: who leads them may meet, visit and be expelled. */
export const UNARMED = [
  '-fighter',
  '-rebel',
  '-insurgent',
  '-militant',
  '-gunman',
  '-soldier',
  '-troop',
  '-troops',
  '-force',
  '-forces',
  '-unit',
  '-militia',
  '-brigade',
  '-terrorist',
] as const;
