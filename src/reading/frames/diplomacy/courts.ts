import type { Frame } from '../frame.ts';

/** What courts do to somebody: warrants, cases and sentences. */
export const courts: readonly Frame[] = [
  {
    id: 'diplomacy/accusation/warrant',
    nouns: ['warrant', 'indictment', 'case', 'proceedings'],
    when: {
      subject: ['#party', '#authorities', '#offices'],
      for: ['#somebody', '#nothing'],
      against: ['#somebody', '#nothing'],
    },
    roles: { subject: ['agent'], against: ['target'], for: ['target'] },
    needs: ['agent', 'target'],
    anyone: true,
    prior: 0.68,
    examples: [
      {
        text: 'The court issued an arrest warrant for the former president.',
        gives: { agents: ['court'], targets: ['former president'] },
      },
    ],
  },
  {
    id: 'diplomacy/accusation/convicted',
    verbs: ['convict', 'sentence', 'try'],
    when: {
      subject: ['court', 'tribunal', 'judge', 'jury', 'magistrate', '#nothing'],
      object: ['#somebody', '#person'],
    },
    roles: { subject: ['agent'], by: ['agent'], object: ['target'] },
    needs: ['agent', 'target'],
    anyone: true,
    prior: 0.66,
    examples: [
      {
        text: 'A military court convicted the general of murder.',
        gives: { agents: ['military court'], targets: ['general'] },
      },
    ],
  },
];
