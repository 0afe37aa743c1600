import type { Frame } from '../frame.ts';
import { PARTY } from './slots.ts';

/** Those who join, merge and part: splits, mergers, alliances. */
export const alliances: readonly Frame[] = [
  {
    id: 'relation/split-from/split',
    verbs: ['split', 'break away', 'defect', 'secede', 'break', 'leave', 'break off', 'desert', 'split off', 'quit'],
    nouns: ['defection', 'split'],
    when: { subject: [...PARTY, '#people'], from: ['#party', '#authorities', '#fighters'] },
    roles: { subject: ['agent', 'number'], object: ['target'], from: ['target'], of: ['agent', 'number'] },
    needs: ['agent', 'target'],
    anyone: true,
    prior: 0.72,
    examples: [
      {
        text: '[The faction] split from [the rebels] in May.',
        gives: { agents: ['The faction'], targets: ['the rebels'] },
      },
    ],
  },
  {
    id: 'relation/split-from/broke-away',
    verbs: ['break', 'break away', 'split', 'split away'],
    when: { 'away from': ['#party', '#authorities', '#fighters'] },
    roles: { subject: ['agent', 'number'], 'away from': ['target'] },
    needs: ['agent', 'target'],
    anyone: true,
    prior: 0.76,
    examples: [
      {
        text: 'The faction broke away from [the Syldavia Guard] in 2019.',
        gives: { agents: ['faction'], targets: ['the Syldavia Guard'] },
      },
      {
        text: '[The faction] broke away from [the rebels] in 2019.',
        gives: { agents: ['The faction'], targets: ['the rebels'] },
      },
    ],
  },
  {
    id: 'relation/merged-into/to-form',
    verbs: ['merge', 'unite', 'join together', 'fuse', 'amalgamate', 'come together', 'join forces', 'band together'],
    when: { deed: ['#party'] },
    roles: { subject: ['agent', 'number'], with: ['agent'], deed: ['target'] },
    needs: ['target'],
    prior: 0.74,
    examples: [
      {
        text: 'Three militias merged to form [the Syldavia Guard].',
        gives: { agents: ['militias'], targets: ['the Syldavia Guard'], quantity: '3–3 militia' },
      },
      {
        text: '[The militia] merged with [the rebels] to form [the Syldavia Guard].',
        gives: { agents: ['The militia', 'the rebels'], targets: ['the Syldavia Guard'] },
      },
    ],
  },
  {
    id: 'relation/merged-into/was-merged',
    verbs: ['merge', 'integrate', 'absorb', 'incorporate', 'fold'],
    when: { object: ['#party', '#fighters'], into: ['#party', '#fighters'] },
    roles: { object: ['agent'], into: ['target'] },
    needs: ['agent', 'target'],
    prior: 0.74,
    examples: [
      {
        text: '[The militia] was integrated into [the army].',
        gives: { agents: ['The militia'], targets: ['the army'] },
      },
    ],
  },
  {
    id: 'relation/merged-into/merged',
    verbs: ['merge', 'unite', 'join together', 'fuse', 'integrate', 'amalgamate'],
    nouns: ['merger'],
    when: { subject: [...PARTY] },
    roles: { subject: ['agent'], with: ['target'], into: ['target'], object: ['target'] },
    needs: ['agent', 'target'],
    prior: 0.72,
    examples: [
      { text: '[The militia] merged with [the rebels].', gives: { agents: ['The militia'], targets: ['the rebels'] } },
    ],
  },
  {
    id: 'relation/allied-with/is-allied',
    verbs: ['ally', 'align'],
    when: { subject: ['#nothing'], object: ['#party', '#fighters'] },
    roles: { object: ['agent'], with: ['target'], to: ['target'] },
    needs: ['agent', 'target'],
    anyone: true,
    prior: 0.76,
    examples: [
      {
        text: '[The militia] is allied with [the army].',
        gives: { agents: ['The militia'], targets: ['the army'] },
      },
    ],
  },
  {
    id: 'relation/allied-with/allied',
    verbs: ['ally', 'align', 'cooperate', 'partner', 'form', 'team up', 'join forces', 'coordinate'],
    adjectives: ['allied', 'aligned'],
    when: { subject: ['#party'], object: ['#nothing', '#party', 'alliance', 'force'] },
    roles: { subject: ['agent'], object: ['target'], with: ['target'], to: ['target'] },
    needs: ['agent', 'target'],
    prior: 0.7,
    examples: [
      { text: '[The militia] allied with [the army].', gives: { agents: ['The militia'], targets: ['the army'] } },
    ],
  },
  {
    id: 'relation/allied-with/partner',
    nouns: ['ally', 'partner', 'alliance'],
    when: { subject: ['#party'], object: ['#party'] },
    roles: { subject: ['agent'], object: ['target'], of: ['target'], for: ['target'], with: ['target'], in: [] },
    needs: ['agent', 'target'],
    prior: 0.68,
    examples: [
      {
        text: '[The militia] is the main partner of [the army].',
        gives: { agents: ['The militia'], targets: ['the army'] },
      },
    ],
  },
];
