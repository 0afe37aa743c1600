import type { Frame } from '../frame.ts';
import { STRIKE } from './slots.ts';

/** Aircraft that hit ground without a name: where it lies is said around it. */
export const fromTheAir: readonly Frame[] = [
  {
    id: 'fighting/air-strike/bombed-ground',
    verbs: ['bomb', 'bombard', 'strike', 'hit', 'pound', 'target', 'attack', 'raid', 'strafe'],
    when: {
      subject: ['warplane', 'plane', 'jet', 'aircraft', 'helicopter', 'gunship'],
      object: ['#settlements', '#areas', '#sites', '#facilities', '#homes'],
    },
    roles: STRIKE,
    needs: [],
    prior: 0.72,
    examples: [
      { text: 'Jets bombed the outskirts.', gives: {} },
      { text: 'A plane hit turbulence.', gives: null },
    ],
  },
];
