import { UNARMED } from '../diplomacy/slots.ts';
import type { Frame } from '../frame.ts';

const SPEAKERS = ['#party', '#offices', '#authorities', '#people', '#somebody'] as const;

/** Who speaks for whom: backing by word. */
export const approval: readonly Frame[] = [
  {
    id: 'relation/supports/praised',
    verbs: [
      'praise',
      'welcome',
      'endorse',
      'hail',
      'applaud',
      'commend',
      'congratulate',
      'thank',
      'laud',
      'salute',
      'defend',
      'champion',
      'side',
      'recognize',
      'recognise',
      'apologize',
      'apologise',
      'back',
      'support',
      'appreciate',
    ],
    nouns: ['praise', 'endorsement', 'solidarity', 'apology', 'recognition'],
    when: {
      subject: [...SPEAKERS, ...UNARMED, '-#agency'],
      object: ['#anything', '#nothing', '-#ground', '-#settlements', '-position', '-family'],
    },
    roles: {
      subject: ['agent'],
      by: ['agent'],
      object: ['target'],
      with: ['target'],
      for: ['target'],
      to: ['target'],
      from: ['target'],
      between: ['target'],
      about: ['target'],
    },
    needs: ['agent', 'target'],
    anyone: true,
    prior: 0.6,
    examples: [
      {
        text: "The bishop praised [Chad]'s efforts to end the war.",
        gives: { agents: ['bishop'], targets: ['Chad'] },
      },
      { text: '[The army] defended the position.', gives: null },
    ],
  },
  {
    id: 'relation/supports/expressed',
    verbs: ['express', 'voice', 'offer', 'declare', 'extend', 'reiterate', 'pledge', 'convey', 'reaffirm'],
    when: {
      subject: [...SPEAKERS, '-#agency'],
      object: [
        'support',
        'appreciation',
        'gratitude',
        'satisfaction',
        'sympathy',
        'condolence',
        'solidarity',
        'confidence',
        'thanks',
        'hope',
        'congratulation',
        'willingness',
        'backing',
        'admiration',
        'apology',
      ],
    },
    roles: {
      subject: ['agent'],
      object: ['target'],
      for: ['target'],
      to: ['target'],
      with: ['target'],
      in: [],
      that: ['target'],
    },
    needs: ['agent', 'target'],
    anyone: true,
    prior: 0.6,
    examples: [
      {
        text: 'The bishop expressed support for [the rebels].',
        gives: { agents: ['bishop'], targets: ['the rebels'] },
      },
    ],
  },
];
