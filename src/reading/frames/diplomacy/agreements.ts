import type { Frame } from '../frame.ts';
import { TOGETHER } from './slots.ts';

/** What is done together: agreements, talks, ceasefires, and their breach. */
export const agreements: readonly Frame[] = [
  {
    id: 'diplomacy/ceasefire-broken/violated',
    verbs: ['violate', 'break', 'breach', 'end', 'collapse', 'break down', 'abandon'],
    nouns: ['violation', 'breach', 'collapse', 'breakdown'],
    when: { object: ['ceasefire', 'truce', 'cease-fire', 'armistice'] },
    roles: { subject: ['agent'], by: ['agent'], in: ['at'] },
    needs: ['agent|place'],
    prior: 0.8,
    examples: [
      { text: '[The army] violated the ceasefire in <Beni>.', gives: { agents: ['The army'], places: ['at Beni'] } },
    ],
  },
  {
    id: 'diplomacy/ceasefire/agreed',
    verbs: [
      'agree',
      'sign',
      'declare',
      'announce',
      'accept',
      'observe',
      'broker',
      'reach',
      'call',
      'negotiate',
      'respect',
      'extend',
    ],
    when: { object: ['ceasefire', 'truce', 'cease-fire', 'armistice'] },
    roles: { ...TOGETHER },
    needs: ['agent'],
    prior: 0.74,
    examples: [
      {
        text: '[The rebels] and [the army] signed a ceasefire in <Nairobi>.',
        gives: { agents: ['The rebels'], targets: ['the army'], places: ['at Nairobi'] },
      },
    ],
  },
  {
    id: 'diplomacy/ceasefire/agreed-to',
    verbs: ['agree', 'consent', 'commit'],
    when: { to: ['ceasefire', 'truce', 'cease-fire', 'armistice'] },
    roles: { ...TOGETHER },
    needs: ['agent'],
    prior: 0.74,
    examples: [{ text: '[The rebels] agreed to a truce.', gives: { agents: ['The rebels'] } }],
  },
  {
    id: 'diplomacy/ceasefire/ceasefire-between',
    nouns: ['ceasefire', 'truce', 'cease-fire', 'armistice'],
    roles: { ...TOGETHER },
    needs: ['agent', 'target'],
    prior: 0.66,
    examples: [
      {
        text: 'The ceasefire between [the rebels] and [the army] held.',
        gives: { agents: ['the rebels'], targets: ['the army'] },
      },
    ],
  },
  {
    id: 'diplomacy/agreement-broken/broken',
    verbs: ['violate', 'break', 'breach', 'renege', 'withdraw', 'tear up', 'suspend'],
    when: { object: ['agreement', 'deal', 'accord', 'pact', 'treaty'] },
    roles: { subject: ['agent'], with: ['target'], in: ['at'] },
    needs: ['agent'],
    prior: 0.78,
    examples: [{ text: '[The rebels] broke the agreement.', gives: { agents: ['The rebels'] } }],
  },
  {
    id: 'diplomacy/agreement/reached',
    verbs: ['reach', 'sign', 'strike', 'conclude', 'seal', 'agree', 'make', 'ink'],
    nouns: ['agreement', 'accord', 'pact', 'treaty'],
    when: { object: ['agreement', 'deal', 'accord', 'pact', 'treaty', 'memorandum', '#nothing'] },
    roles: { ...TOGETHER, on: [], to: [] },
    needs: ['agent', 'target|place'],
    prior: 0.7,
    examples: [
      {
        text: '[The government] and [the rebels] reached an agreement.',
        gives: { agents: ['The government'], targets: ['the rebels'] },
      },
    ],
  },
  {
    id: 'diplomacy/talks/met',
    verbs: ['meet', 'negotiate', 'hold', 'discuss', 'confer', 'resume', 'begin', 'attend', 'start', 'open', 'have'],
    nouns: ['talk', 'negotiation', 'meeting', 'summit'],
    when: {
      object: [
        '#nothing',
        'talk',
        'negotiation',
        'meeting',
        'summit',
        '#party',
        'escalation',
        'issue',
        'situation',
        'round',
        'discussion',
        'consultation',
        'dialogue',
      ],
      subject: ['#party', '#authorities', '#people', '#nothing'],
    },
    roles: { ...TOGETHER, object: ['target'] },
    needs: ['agent', 'target|place'],
    prior: 0.6,
    examples: [
      {
        text: '[The government] held talks with [the rebels] in <Kampala>.',
        gives: { agents: ['The government'], targets: ['the rebels'], places: ['at Kampala'] },
      },
    ],
  },
];
