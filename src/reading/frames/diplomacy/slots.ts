import type { Roles } from '../frame.ts';

export const SPEAKER = ['#party', '#authorities', '#people', '#fighters'] as const;

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
