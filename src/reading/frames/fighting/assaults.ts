import type { Frame } from '../frame.ts';

/** What police, soldiers and crowds do to people with their hands, sticks and gas. */
export const assaults: readonly Frame[] = [
  {
    id: 'fighting/attack/abused',
    verbs: ['abuse', 'disperse', 'maltreat', 'stone'],
    when: {
      subject: ['#somebody', '#nothing', '-#violence'],
      object: ['#people', '#offices', '#somebody', '-#place', '-drum', '-odds', '-record'],
    },
    roles: {
      subject: ['agent'],
      by: ['agent'],
      object: ['target'],
      of: ['target'],
      in: ['at'],
      near: ['near'],
      outside: ['near'],
    },
    needs: ['target', 'agent|place'],
    anyone: true,
    prior: 0.62,
    examples: [
      {
        text: 'Police dispersed the demonstrators in <Goma>.',
        gives: { agents: ['Police'], targets: ['demonstrators'], places: ['at Goma'] },
      },
      { text: 'The wind dispersed the fog.', gives: null },
    ],
  },
  {
    id: 'fighting/attack/used-gas',
    verbs: ['use', 'deploy'],
    when: {
      subject: ['#somebody'],
      object: ['gas', 'cannon', 'baton', 'bullet', 'truncheon', 'water-cannon', 'grenade'],
    },
    roles: {
      subject: ['agent'],
      against: ['target'],
      on: ['target'],
      at: ['target'],
      deed: ['target'],
      in: ['at'],
      near: ['near'],
    },
    needs: ['agent', 'target'],
    anyone: true,
    prior: 0.64,
    examples: [
      {
        text: 'Police used tear gas against the demonstrators in <Goma>.',
        gives: { agents: ['Police'], targets: ['demonstrators'], places: ['at Goma'] },
      },
    ],
  },
];
