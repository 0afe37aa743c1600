import type { Frame } from '../frame.ts';

/** Rivals, and those whose dispute stays one of words. */
export const rivalry: readonly Frame[] = [
  {
    id: 'relation/rival-of/rivals',
    nouns: ['rival', 'foe', 'enemy', 'adversary', 'rivalry'],
    when: { subject: ['#party'] },
    roles: {
      subject: ['agent'],
      object: ['target'],
      of: ['target'],
      between: ['agent'],
      with: ['target'],
      to: ['target'],
    },
    needs: ['agent', 'target'],
    prior: 0.72,
    examples: [
      {
        text: '[The militia] and its rival [Syldavia Guard] signed a pact.',
        gives: { agents: ['Syldavia Guard'], targets: ['The militia'] },
      },
      {
        text: '[The militia] and [the rebels] are rivals.',
        gives: { agents: ['The militia'], targets: ['the rebels'] },
      },
    ],
  },
  {
    id: 'relation/rival-of/dispute',
    nouns: ['dispute', 'row', 'feud', 'standoff', 'stand-off', 'rift', 'spat', 'quarrel', 'tension'],
    roles: { subject: ['agent'], between: ['agent'], with: ['target'] },
    needs: ['agent', 'target'],
    anyone: true,
    prior: 0.62,
    examples: [
      {
        text: 'The border dispute between [Sudan] and [Chad] goes on.',
        gives: { agents: ['Sudan'], targets: ['Chad'] },
      },
      { text: 'The dispute over the dam goes on.', gives: null },
    ],
  },
];
