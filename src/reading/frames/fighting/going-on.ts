import type { Frame } from '../frame.ts';
import { STRIKE } from './slots.ts';

const GOES_ON = [
  'continue',
  'resume',
  'erupt',
  'break out',
  'flare',
  'flare up',
  'rage',
  'intensify',
  'escalate',
  'start',
  'begin',
  'persist',
  'recur',
  'subside',
  'occur',
  'ensue',
];

/** Fighting, shelling and air strikes of which only their going on is told: nobody need be named, and no place. */
export const goingOn: readonly Frame[] = [
  {
    id: 'fighting/clash/goes-on',
    verbs: GOES_ON,
    when: { subject: ['fighting', 'clash', 'battle', 'combat', 'skirmish', 'hostility', 'firefight'] },
    roles: { ...STRIKE, subject: ['number'], with: ['target'], between: ['agent'], among: ['agent'] },
    needs: [],
    prior: 0.66,
    examples: [
      { text: 'Heavy fighting continued on Tuesday.', gives: {} },
      { text: 'Fighting resumed in <Goma> in May.', gives: { places: ['at Goma'] } },
      { text: 'The meeting continued on Tuesday.', gives: null },
    ],
  },
  {
    id: 'fighting/shelling/goes-on',
    verbs: GOES_ON,
    when: { subject: ['shelling', 'bombardment', 'barrage'] },
    roles: { ...STRIKE, subject: ['number'] },
    needs: [],
    prior: 0.66,
    examples: [{ text: 'The bombardment continued through the night.', gives: {} }],
  },
  {
    id: 'fighting/air-strike/goes-on',
    verbs: GOES_ON,
    when: { subject: ['airstrike', 'air-strike', 'bombing'] },
    roles: { ...STRIKE, subject: ['number'] },
    needs: [],
    prior: 0.66,
    examples: [{ text: 'Airstrikes continued in <Goma>.', gives: { places: ['at Goma'] } }],
  },
  {
    id: 'fighting/air-strike/raids-by-aircraft',
    nouns: ['raid', 'strike', 'attack', 'bombardment'],
    when: { subject: ['warplane', 'jet', 'plane', 'aircraft', 'helicopter', 'gunship', 'chopper'] },
    roles: STRIKE,
    needs: ['agent|target|place'],
    prior: 0.74,
    examples: [
      {
        text: '[French] warplanes carried out a number of raids on <Gao>.',
        gives: { agents: ['French'], places: ['at Gao'] },
      },
    ],
  },
  {
    id: 'fighting/shelling/fire-traded',
    verbs: ['exchange', 'trade'],
    when: { object: ['artillery', 'mortar', 'shell', 'rocket', 'missile'] },
    roles: { subject: ['agent'], with: ['target'], in: ['at'], near: ['near'], at: ['at'], across: ['at'] },
    needs: ['agent'],
    prior: 0.75,
    examples: [
      {
        text: '[The army] exchanged artillery and rocket fire with [the rebels] near <Goma>.',
        gives: { agents: ['The army'], targets: ['the rebels'], places: ['near Goma'] },
      },
    ],
  },
  {
    id: 'fighting/offensive/phase-launched',
    verbs: ['launch', 'start', 'begin', 'open', 'commence'],
    when: { subject: ['#party', '#fighters'], object: ['phase', 'stage'] },
    roles: {
      subject: ['agent'],
      against: ['target', 'at'],
      in: ['at'],
      on: ['at'],
      'south of': ['near'],
      'north of': ['near'],
    },
    needs: ['agent'],
    prior: 0.7,
    examples: [
      { text: '[The army] launched the second phase on 10 May.', gives: { agents: ['The army'] } },
      { text: 'The ministry launched a new phase of the project.', gives: null },
    ],
  },
  {
    id: 'fighting/deployment/reinforced',
    verbs: ['receive', 'get', 'await'],
    when: { subject: ['#party', '#fighters'], object: ['reinforcement'] },
    roles: { subject: ['agent'], object: ['number'], from: ['from'], in: ['at'], at: ['at'], near: ['near'] },
    needs: ['agent'],
    prior: 0.74,
    examples: [
      {
        text: '[The rebels] received reinforcements from <Goma>.',
        gives: { agents: ['The rebels'], places: ['from Goma'] },
      },
    ],
  },
];
