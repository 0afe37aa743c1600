import type { Frame } from '../frame.ts';
import { AID } from './slots.ts';

/** Aid that came, and aid that was kept out. */
export const relief: readonly Frame[] = [
  {
    id: 'service/aid-blocked/blocked',
    verbs: ['block', 'prevent', 'deny', 'refuse', 'obstruct', 'hinder', 'impede', 'hamper', 'turn back', 'confiscate'],
    when: {
      object: [
        'aid',
        'convoy',
        'assistance',
        'relief',
        'delivery',
        'supply',
        'food',
        'organization',
        'organisation',
        'agency',
        'distribution',
        'humanitarian',
        'permission',
      ],
    },
    roles: { subject: ['agent'], object: ['thing'], from: ['at'], to: ['to', 'people'], into: ['to'], in: ['at'] },
    needs: ['place|agent'],
    prior: 0.66,
    examples: [
      {
        text: '[The army] blocked an aid convoy to <Djugu>.',
        gives: { agents: ['The army'], targets: ['aid convoy'], places: ['to Djugu'] },
      },
    ],
  },
  {
    id: 'service/aid-delivered/delivered',
    verbs: [
      'deliver',
      'distribute',
      'provide',
      'supply',
      'bring',
      'dispatch',
      'hand out',
      'airdrop',
      'send',
      'give',
      'donate',
      'drop',
      'receive',
      'offer',
      'truck',
    ],
    nouns: ['distribution', 'delivery'],
    when: {
      object: [
        '#aid',
        '#services',
        'cris',
        'cri',
        'nfis',
        'eesk',
        '-weapon',
        '-detail',
        '-information',
        '-arm',
        '-update',
        '-statement',
      ],
    },
    roles: { ...AID },
    needs: ['agent|number|target', 'place|number|target'],
    measure: 'flow',
    prior: 0.7,
    examples: [
      {
        text: '[The Red Cross] distributed food to 2,000 families in <Bria>.',
        gives: { agents: ['The Red Cross'], places: ['at Bria'], quantity: '2000–2000 household flow' },
      },
      {
        text: 'Aid was delivered to <Djugu> by [the Red Cross].',
        gives: { agents: ['the Red Cross'], places: ['to Djugu'] },
      },
    ],
  },
  {
    id: 'service/aid-delivered/assisted',
    verbs: ['assist', 'support', 'help', 'reach', 'provide', 'feed', 'treat', 'receive', 'vaccinate'],
    when: {
      object: ['#people', '#aid', 'who', 'idp', '-#fighters'],
      subject: ['#party', '#authorities', '#people', '#nothing', 'partner'],
    },
    roles: { ...AID, object: ['number', 'people'], subject: ['agent', 'number'] },
    needs: ['number'],
    measure: 'flow',
    prior: 0.62,
    examples: [
      {
        text: '[The Red Cross] assisted 20,000 families in <Bria>.',
        gives: { agents: ['The Red Cross'], places: ['at Bria'], quantity: '20000–20000 household flow' },
      },
    ],
  },
];
