import type { Frame } from '../frame.ts';
import { UNARMED } from './slots.ts';

const AGAINST = {
  subject: ['agent'],
  by: ['agent'],
  of: ['agent'],
  against: ['target'],
  at: ['target'],
  over: ['target'],
  to: ['target'],
  about: ['target'],
  deed: ['target'],
  in: ['at'],
  outside: ['near'],
  near: ['near'],
  across: ['at'],
  throughout: ['at'],
} as const;

/** People in the street, or who lay down work or food, against somebody. */
export const protests: readonly Frame[] = [
  {
    id: 'diplomacy/condemnation/protested',
    verbs: ['protest', 'demonstrate', 'rally', 'riot', 'march'],
    when: {
      subject: ['#somebody', '#people', '#nothing', ...UNARMED, '-#weapons'],
      object: ['#nothing', '#anything', '-support', '-troop', '-force', '-innocence'],
    },
    roles: { ...AGAINST, object: ['target'], for: ['target'] },
    needs: ['agent', 'target'],
    anyone: true,
    prior: 0.66,
    examples: [
      {
        text: 'Students demonstrated in <Goma> against [the government].',
        gives: { agents: ['Students'], targets: ['the government'], places: ['at Goma'] },
      },
      { text: 'The column marched 30 km.', gives: null },
    ],
  },
  {
    id: 'diplomacy/demand/protesters',
    verbs: [
      'demand',
      'call',
      'call on',
      'call for',
      'urge',
      'denounce',
      'decry',
      'condemn',
      'reject',
      'oppose',
      'defy',
      'ask',
    ],
    when: { subject: ['protester', 'protestor', 'demonstrator', 'rioter', 'striker', 'marcher', 'crowd'] },
    roles: {
      ...AGAINST,
      by: ['target'],
      of: ['target'],
      object: ['target'],
      on: ['target'],
      for: ['target'],
      must: ['target'],
      that: ['target'],
    },
    needs: ['agent'],
    anyone: true,
    prior: 0.62,
    examples: [
      {
        text: 'Demonstrators called on [the government] to step down.',
        gives: { agents: ['Demonstrators'], targets: ['the government'] },
      },
    ],
  },
  {
    id: 'diplomacy/condemnation/staged',
    verbs: [
      'stage',
      'hold',
      'organize',
      'organise',
      'launch',
      'begin',
      'continue',
      'join',
      'start',
      'call',
      'shun',
      'block',
    ],
    when: {
      subject: ['#somebody', '#people'],
      object: ['protest', 'demonstration', 'rally', 'march', 'strike', 'sit-in', 'vigil', 'walkout', 'riot'],
    },
    roles: { ...AGAINST, object: ['target'], at: ['at'] },
    needs: ['agent', 'target'],
    anyone: true,
    prior: 0.66,
    examples: [
      {
        text: 'Dock workers staged a strike to demand the resignation of the governor.',
        gives: { agents: ['Dock workers'], targets: ['governor'] },
      },
    ],
  },
  {
    id: 'diplomacy/condemnation/protest-against',
    nouns: ['protest', 'demonstration', 'rally', 'march', 'strike', 'riot', 'sit-in', 'vigil', 'walkout'],
    when: { subject: ['#somebody', '#people', ...UNARMED, '-#weapons'], on: ['#nothing'] },
    roles: AGAINST,
    needs: ['agent', 'target'],
    anyone: true,
    prior: 0.6,
    examples: [
      {
        text: 'Protests by students against [the government] went on.',
        gives: { agents: ['students'], targets: ['the government'] },
      },
    ],
  },
];
