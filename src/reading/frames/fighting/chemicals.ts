import type { Frame } from '../frame.ts';
import { STRIKE } from './slots.ts';

/** What says that a gas or a shell is a poison; tear gas is none. */
const POISON = [
  'chemical',
  'poison',
  'poisonous',
  'toxic',
  'chlorine',
  'mustard',
  'sarin',
  'nerve',
  'novichok',
  'asphyxiating',
];

const CARRIERS = [
  'gas',
  'weapon',
  'agent',
  'bomb',
  'shell',
  'projectile',
  'round',
  'rocket',
  'missile',
  'cylinder',
  'barrel',
  'canister',
  'substance',
  'munition',
  'chemical',
  'mustard',
  'chlorine',
  'sarin',
];

/** Poison as a weapon, by the word for it where no noun says "chemical attack". */
export const chemicals: readonly Frame[] = [
  {
    id: 'fighting/chemical-attack/used',
    verbs: ['use', 'deploy', 'drop', 'fire', 'release', 'employ', 'unleash', 'launch', 'discharge', 'spray'],
    beside: POISON,
    when: { object: CARRIERS, subject: ['-police', '-team', '-expert'] },
    roles: { ...STRIKE, object: ['number'] },
    needs: ['agent|target|place'],
    prior: 0.76,
    examples: [
      {
        text: '[The army] dropped a chlorine bomb on <Gao>.',
        gives: { agents: ['The army'], places: ['at Gao'] },
      },
      {
        text: 'Mustard gas was used against [the militia] in <Gao>.',
        gives: { targets: ['the militia'], places: ['at Gao'] },
      },
      { text: 'Police used tear gas against students in <Gao>.', gives: null },
    ],
  },
  {
    id: 'fighting/chemical-attack/attack-with',
    nouns: ['attack', 'strike', 'raid', 'air raid', 'airstrike', 'shelling', 'assault', 'bombardment'],
    beside: POISON,
    when: { with: CARRIERS },
    roles: { ...STRIKE, with: [] },
    needs: ['agent|target|place'],
    prior: 0.76,
    examples: [
      {
        text: 'An attack with poison gas on <Gao> was reported.',
        gives: { places: ['at Gao'] },
      },
      { text: 'An attack with rockets on <Gao> was reported.', gives: null },
    ],
  },
];
