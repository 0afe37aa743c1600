import type { Frame } from '../frame.ts';

/** Crossings of a border of which only that it was one is told: no country and no river has a name. */
export const abroad: readonly Frame[] = [
  {
    id: 'displacement/crossed-border/abroad',
    verbs: ['cross', 'cross over', 'pour', 'stream', 'flow'],
    when: { subject: ['#people'], object: ['#nothing', 'border', 'frontier'] },
    beside: ['neighbouring', 'neighboring', 'neighbour', 'neighbor', 'border', 'frontier', 'abroad'],
    roles: { subject: ['number'], from: ['from'], of: ['number'] },
    needs: ['number'],
    measure: 'flow',
    prior: 0.7,
    examples: [
      {
        text: 'Some 60,000 people have crossed into neighbouring countries.',
        gives: { quantity: '60000–60000 person flow' },
      },
      { text: 'Two pedestrians crossed the street.', gives: null },
    ],
  },
];
