import type { Frame } from '../frame.ts';

const DEALS = ['agreement', 'deal', 'accord', 'pact', 'treaty', 'process'] as const;

/** Ceasefires and agreements that were violated, ended or left. */
export const breaches: readonly Frame[] = [
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
    // Who broke it may be left open: "each side accused the other of violating the truce".
    id: 'diplomacy/ceasefire-broken/by-whoever',
    verbs: ['violate', 'breach'],
    when: { subject: ['side', 'party', 'other', 'another'], object: ['ceasefire', 'truce', 'cease-fire', 'armistice'] },
    roles: { in: ['at'] },
    needs: [],
    prior: 0.66,
    examples: [{ text: 'Both sides accused each other of violating the truce.', gives: {} }],
  },
  {
    id: 'diplomacy/ceasefire-broken/collapsed',
    verbs: ['collapse', 'break down', 'fail', 'unravel', 'end', 'fall apart', 'crumble'],
    when: { subject: ['ceasefire', 'truce', 'cease-fire', 'armistice'], object: ['#nothing'] },
    roles: { subject: ['at'], in: ['at'], between: ['agent'] },
    needs: ['agent|place'],
    prior: 0.76,
    examples: [{ text: 'The truce in <Bria> collapsed in June.', gives: { places: ['at Bria'] } }],
  },
  {
    id: 'diplomacy/ceasefire-broken/left',
    verbs: ['withdraw', 'pull out', 'pull', 'quit', 'renege', 'walk away', 'back out'],
    when: {
      from: ['ceasefire', 'truce', 'cease-fire', 'armistice', '#nothing'],
      'out of': ['ceasefire', 'truce', 'cease-fire', 'armistice', '#nothing'],
      on: ['ceasefire', 'truce', 'cease-fire', 'armistice', '#nothing'],
      object: ['ceasefire', 'truce', 'cease-fire', 'armistice', '#nothing'],
    },
    beside: ['ceasefire', 'truce', 'cease-fire', 'armistice'],
    roles: { subject: ['agent'], with: ['target'] },
    needs: ['agent'],
    prior: 0.76,
    examples: [
      { text: '[The militia] withdrew from the truce.', gives: { agents: ['The militia'] } },
      { text: '[The militia] withdrew from the hill during the truce.', gives: null },
    ],
  },
  {
    id: 'diplomacy/agreement-broken/broken',
    verbs: [
      'violate',
      'break',
      'breach',
      'renege',
      'withdraw',
      'tear up',
      'suspend',
      'revoke',
      'scrap',
      'annul',
      'abrogate',
      'cancel',
      'terminate',
      'rip up',
      'end',
      'abandon',
      'ditch',
    ],
    when: { object: ['agreement', 'deal', 'accord', 'pact', 'treaty'] },
    roles: { subject: ['agent'], with: ['target'], in: ['at'] },
    needs: ['agent'],
    prior: 0.78,
    examples: [{ text: '[The rebels] broke the agreement.', gives: { agents: ['The rebels'] } }],
  },
  {
    id: 'diplomacy/agreement-broken/left',
    verbs: ['withdraw', 'pull out', 'pull', 'walk away', 'renege', 'back out', 'quit'],
    when: {
      from: [...DEALS, '#nothing'],
      'out of': [...DEALS, '#nothing'],
      on: [...DEALS, '#nothing'],
      object: [...DEALS, '#nothing'],
    },
    beside: DEALS,
    roles: { subject: ['agent'], with: ['target'] },
    needs: ['agent'],
    prior: 0.74,
    examples: [{ text: '[The rebels] withdrew from the peace agreement.', gives: { agents: ['The rebels'] } }],
  },
];
