import type { KindDefinition } from './codebooks.ts';

/**
 * Whether one can get through: borders, crossings, roads, corridors, bridges, airports, supply lines.
 *
 * Warning: `cut` and `threatened` are done to a way, `isolated` (control) to the town at its end.
 * "Destroyed the main bridge" is access/cut, "blew up a hospital" is service/destroyed.
 */
export const access = {
  kind: 'access',
  definition: 'The state of a way: open, closed, cut, restored, threatened, or who is supplied by it.',
  types: {
    open: { definition: 'The way can be used.' },
    closed: {
      definition: 'The way was closed by who controls it, or is closed.',
      acled: { event: 'Strategic developments', subEvent: 'Other' },
    },
    reopened: { definition: 'A closed way was opened again.' },
    cut: {
      definition: 'The way was cut by force or destroyed.',
      warning: 'Says nothing of who holds the towns at its ends.',
    },
    restored: { definition: 'A way that was cut can be used again.' },
    threatened: { definition: 'The way is in reach of attack, squeezed or about to be cut.', warning: 'Not cut.' },
    restricted: { definition: 'The way is open to some, at times or with permission.' },
    'supply-line': { definition: 'The target is supplied by this way or through this place.' },
  },
} as const satisfies KindDefinition;
