import type { KindDefinition } from './codebooks.ts';

const DEATHS = 'low, best and high estimates of deaths';
const CIVILIANS = 'Violence against civilians';

/**
 * What was done to people. The harmed are the targets, the number is the quantity, who did it (if said) is the agent.
 *
 * Warning: killed, wounded and casualties are three measures. They are never added and never compared with one another.
 */
export const harm = {
  kind: 'harm',
  definition: 'People killed, hurt, taken or missing.',
  types: {
    killed: { definition: 'People died by violence.', ucdp: DEATHS, plover: 'ASSAULT' },
    wounded: { definition: 'People were hurt and lived.', warning: 'Not a death toll.' },
    casualties: { definition: 'Dead and wounded not told apart.', warning: 'Not a death toll: it never enters one.' },
    missing: { definition: 'People whose fate is unknown.' },
    abducted: {
      definition: 'People were taken by force by those without the right to arrest.',
      acled: { event: CIVILIANS, subEvent: 'Abduction/forced disappearance' },
      plover: 'COERCE',
    },
    detained: {
      definition: 'People were arrested, held or taken prisoner.',
      acled: { event: 'Strategic developments', subEvent: 'Arrests' },
      plover: 'COERCE',
    },
    released: { definition: 'People held were set free.', plover: 'RETREAT' },
    executed: {
      definition: 'People in the power of the agent were put to death.',
      acled: { event: CIVILIANS, subEvent: 'Attack' },
      ucdp: DEATHS,
      plover: 'ASSAULT',
    },
    'sexual-violence': {
      definition: 'Rape or other sexual violence.',
      acled: { event: CIVILIANS, subEvent: 'Sexual violence' },
      plover: 'ASSAULT',
    },
  },
} as const satisfies KindDefinition;
