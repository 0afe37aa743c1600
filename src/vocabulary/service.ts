import type { KindDefinition } from './codebooks.ts';

/**
 * What happened to what people live by: hospitals, schools, housing, water, power, camps, convoys, aid.
 * A named facility is a place; an unnamed one ("a hospital") is a target. Recipients of aid are targets.
 */
export const service = {
  kind: 'service',
  definition: 'The state of services and of aid.',
  types: {
    destroyed: {
      definition: 'It is gone.',
      warning: 'A destroyed bridge is access/cut.',
      acled: { event: 'Strategic developments', subEvent: 'Looting/property destruction' },
      idmc: { term: 'Destroyed housing', measure: 'flow' },
    },
    damaged: {
      definition: 'It was hit and is not gone.',
      idmc: { term: 'Partially destroyed housing', measure: 'flow' },
    },
    looted: {
      definition: 'It was robbed.',
      acled: { event: 'Strategic developments', subEvent: 'Looting/property destruction' },
    },
    closed: { definition: 'It was shut.' },
    evacuated: {
      definition: 'Staff or patients were brought out of it.',
      warning: 'People evacuated from a town are displacement/evacuated.',
    },
    suspended: { definition: 'Work was stopped for a time.' },
    disrupted: { definition: 'It works badly or in part.' },
    operating: { definition: 'It works, or works again.' },
    'aid-delivered': { definition: 'Aid reached the target.', plover: 'AID' },
    'aid-blocked': { definition: 'Aid was kept from the target.', plover: 'COERCE' },
  },
} as const satisfies KindDefinition;
