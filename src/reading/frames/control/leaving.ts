import type { Frame } from '../frame.ts';
import { HOLDABLE } from './slots.ts';

/** Losing, leaving and handing over. In `lost` and `withdrew` the loser is the agent, the winner the target. */
export const leaving: readonly Frame[] = [
  {
    id: 'control/lost/lost',
    verbs: ['lose', 'concede'],
    nouns: ['loss'],
    when: {
      object: [
        '#place',
        '#settlements',
        '#sites',
        '#control',
        'territory',
        'ground',
        'position',
        'swathe',
        'swath',
        'part',
        'area',
        'stronghold',
        'enclave',
      ],
    },
    roles: {
      subject: ['agent'],
      object: ['at', 'number'],
      of: ['at', 'number'],
      over: ['at'],
      to: ['target'],
      including: ['at'],
    },
    needs: ['agent', 'place|number|object'],
    prior: 0.8,
    examples: [
      {
        text: '[The army] lost <Tessalit> to [the rebels].',
        gives: { agents: ['The army'], targets: ['the rebels'], places: ['at Tessalit'] },
      },
      { text: '[The army] has lost control of two towns.', gives: { agents: ['The army'], quantity: '2–2 town' } },
      { text: '[The army] lost 14 soldiers in <Tessalit>.', gives: null },
    ],
  },
  {
    id: 'control/lost/driven-out',
    verbs: ['drive out', 'force out', 'push out', 'oust', 'dislodge', 'expel', 'flush out'],
    when: { subject: ['#nothing'], object: ['#party', '#fighters'] },
    roles: { object: ['agent'], from: ['at', 'number'], 'out of': ['at', 'number'], of: ['at', 'number'] },
    needs: ['agent', 'place|number'],
    prior: 0.72,
    examples: [
      {
        text: '[The insurgents] were driven out of <Konna> on Friday.',
        gives: { agents: ['The insurgents'], places: ['at Konna'] },
      },
    ],
  },
  {
    id: 'control/withdrew/left',
    verbs: [
      'withdraw',
      'retreat',
      'pull out',
      'pull back',
      'pull',
      'abandon',
      'vacate',
      'flee',
      'redeploy',
      'fall back',
      'leave',
      'evacuate',
      'retire',
    ],
    nouns: ['withdrawal', 'retreat', 'pullout', 'pull-out', 'pullback', 'pull-back'],
    when: {
      subject: ['#party', '#fighters', '-#people', '#authorities'],
      object: ['#nothing', '#place', '#settlements', '#sites', '#areas', '#fighters', '-door', '-part'],
    },
    roles: {
      subject: ['agent'],
      object: ['from', 'agent'],
      from: ['from', 'number'],
      of: ['from', 'agent'],
      'out of': ['from', 'number'],
      'away from': ['from'],
      to: ['to'],
      into: ['to'],
      towards: ['to'],
      toward: ['to'],
      across: ['via'],
    },
    needs: ['agent', 'place'],
    prior: 0.76,
    examples: [
      {
        text: '[The rebels] withdrew from <Goma> on Saturday.',
        gives: { agents: ['The rebels'], places: ['from Goma'] },
      },
      {
        text: '[The soldiers] have pulled out of <Minova>.',
        gives: { agents: ['The soldiers'], places: ['from Minova'] },
      },
      { text: '[The fighters] retreated to <Ansongo>.', gives: { agents: ['The fighters'], places: ['to Ansongo'] } },
      { text: '[The rebels] abandoned <Goma>.', gives: { agents: ['The rebels'], places: ['from Goma'] } },
      { text: 'Some 300 families left <Goma>.', gives: null },
    ],
  },
  {
    id: 'control/transferred/handed-over',
    verbs: ['hand', 'hand over', 'turn over', 'cede', 'transfer', 'surrender', 'give up', 'yield'],
    nouns: ['handover', 'hand-over'],
    when: { object: [...HOLDABLE, '#control'] },
    roles: {
      subject: ['target'],
      object: ['at', 'number'],
      of: ['at', 'number'],
      over: ['at', 'number'],
      to: ['agent'],
    },
    needs: ['agent', 'place|number'],
    prior: 0.75,
    examples: [
      {
        text: '[The rebels] handed over <Goma> airport to [the peacekeepers].',
        gives: { agents: ['the peacekeepers'], targets: ['The rebels'], places: ['at Goma'] },
      },
      { text: '[The rebels] handed over their weapons to [the army].', gives: null },
    ],
  },
];
