import type { Frame } from '../frame.ts';
import { HOLDABLE } from './slots.ts';

/** States of a place: who holds it, divided, fought over. */
export const holding: readonly Frame[] = [
  {
    id: 'control/held/compound',
    modifiers: ['held', 'controlled', 'occupied', 'run', 'ruled', 'dominated', 'administered', 'governed'],
    when: {
      object: ['#place', '#settlements', '#areas', '#sites', '#ways', '-#weapons'],
      subject: ['#party', '#fighters', '#authorities'],
    },
    roles: { subject: ['agent'], object: ['at'] },
    needs: ['agent', 'place'],
    prior: 0.8,
    examples: [
      {
        text: 'Shells hit the [rebel]-held town of <Rutshuru>.',
        gives: { agents: ['rebel'], places: ['at Rutshuru'] },
      },
      {
        text: 'Residents of the [government]-controlled part of <Bunia> stayed indoors.',
        gives: { agents: ['government'], places: ['at Bunia part'] },
      },
    ],
  },
  {
    id: 'control/held/controls',
    verbs: ['control', 'hold', 'occupy', 'dominate', 'rule', 'retain', 'govern', 'administer'],
    when: {
      object: [
        ...HOLDABLE,
        '#control',
        'stretch',
        'percent',
        'side',
        'bank',
        'shore',
        '-ceremony',
        '-border',
        '-#talks',
      ],
    },
    roles: {
      subject: ['agent'],
      object: ['at', 'number'],
      of: ['at', 'number'],
      over: ['at', 'number'],
      in: ['at'],
      at: ['at'],
    },
    needs: ['agent', 'place|number'],
    prior: 0.8,
    examples: [
      {
        text: '[The militia] still controls most of <Djugu>.',
        gives: { agents: ['The militia'], places: ['at Djugu part'] },
      },
      { text: '<Kidal> is held by [the separatists].', gives: { agents: ['the separatists'], places: ['at Kidal'] } },
      { text: '[The separatists] held talks in <Kidal>.', gives: null },
      {
        text: '[The separatists], who control the far side at <Kidal>, closed the ferry.',
        gives: { agents: ['The separatists'], places: ['at Kidal'] },
      },
    ],
  },
  {
    id: 'control/held/has-control',
    verbs: ['have', 'retain', 'maintain', 'keep', 'hold', 'exercise', 'exert'],
    when: { object: ['#control'] },
    roles: { subject: ['agent'], object: ['at', 'number'], of: ['at', 'number'], over: ['at', 'number'], in: ['at'] },
    needs: ['agent', 'place|number'],
    prior: 0.8,
    examples: [
      {
        text: 'As of Monday [the rebels] had full control of <Masisi>.',
        gives: { agents: ['the rebels'], places: ['at Masisi'] },
      },
    ],
  },
  {
    id: 'control/held/in-control',
    verbs: ['be', 'remain', 'stay'],
    when: { in: ['control', 'possession'] },
    roles: { subject: ['agent'], in: ['at', 'number'], of: ['at', 'number'] },
    needs: ['agent', 'place|number'],
    prior: 0.76,
    examples: [
      {
        text: '[The rebels] were in control of 13 villages.',
        gives: { agents: ['The rebels'], quantity: '13–13 village' },
      },
    ],
  },
  {
    id: 'control/held/left-in-control',
    verbs: ['leave', 'put'],
    when: { object: ['#party', '#fighters'], in: ['control', 'charge', 'possession'] },
    roles: { object: ['agent'], in: ['at', 'number'], of: ['at', 'number'] },
    needs: ['agent', 'place|number'],
    prior: 0.76,
    examples: [
      {
        text: 'The retreat left [the rebels] in control of <Ansongo>.',
        gives: { agents: ['the rebels'], places: ['at Ansongo'] },
      },
    ],
  },
  {
    id: 'control/held/in-the-hands',
    verbs: ['be', 'remain', 'stay', 'lie'],
    when: { subject: [...HOLDABLE], 'in the hands of': ['#party', '#fighters', '#authorities'] },
    roles: { subject: ['at', 'number'], 'in the hands of': ['agent'] },
    needs: ['agent', 'place|number'],
    prior: 0.76,
    examples: [
      {
        text: '<Ansongo> is now in the hands of [the rebels].',
        gives: { agents: ['the rebels'], places: ['at Ansongo'] },
      },
    ],
  },
  {
    id: 'control/held/in-their-hands',
    verbs: ['be', 'remain', 'stay', 'lie'],
    when: { subject: [...HOLDABLE], in: ['hand'] },
    roles: { subject: ['at', 'number'], in: ['agent'] },
    needs: ['agent', 'place|number'],
    prior: 0.76,
    examples: [{ text: '<Ansongo> remains in [rebel] hands.', gives: { agents: ['rebel'], places: ['at Ansongo'] } }],
  },
  {
    id: 'control/held/under-control',
    verbs: ['be', 'remain', 'stay', 'keep', 'lie'],
    when: { 'under the control of': ['#party', '#fighters', '#authorities'], subject: [...HOLDABLE] },
    roles: { subject: ['at', 'number'], 'under the control of': ['agent'] },
    needs: ['agent', 'place|number'],
    prior: 0.76,
    examples: [
      {
        text: '<Ansongo> remained under the control of [the insurgents].',
        gives: { agents: ['the insurgents'], places: ['at Ansongo'] },
      },
    ],
  },
  {
    id: 'control/held/under-their-control',
    verbs: ['be', 'remain', 'stay', 'keep', 'lie'],
    when: { under: ['#control', 'occupation', 'rule'], subject: [...HOLDABLE] },
    roles: { subject: ['at', 'number'], under: ['agent'] },
    needs: ['agent', 'place|number'],
    prior: 0.76,
    examples: [
      { text: '<Ansongo> remained under [rebel] control.', gives: { agents: ['rebel'], places: ['at Ansongo'] } },
    ],
  },
  {
    id: 'control/held/stronghold',
    nouns: ['stronghold', 'bastion', 'redoubt'],
    when: { object: ['#place'] },
    roles: { subject: ['agent'], object: ['at'], of: ['at'] },
    needs: ['agent', 'place'],
    prior: 0.6,
    examples: [
      {
        text: "Troops moved toward [the rebels]' stronghold of <Bunagana>.",
        gives: { agents: ['the rebels'], places: ['at Bunagana'] },
      },
    ],
  },
  {
    id: 'control/divided/divided',
    verbs: ['divide', 'split', 'partition'],
    adjectives: ['divided'],
    when: { object: ['#place', '#settlements', '#areas'] },
    roles: { object: ['at'], subject: ['at'], between: ['agent'], into: ['agent'], among: ['agent'] },
    needs: ['agent', 'place'],
    prior: 0.8,
    examples: [
      {
        text: '<Bunia> is divided between [the rebels] and [the army].',
        gives: { agents: ['the rebels', 'the army'], places: ['at Bunia'] },
      },
    ],
  },
  {
    id: 'control/contested/contested',
    verbs: ['contest', 'dispute'],
    nouns: ['street fighting', 'street battle'],
    adjectives: ['contested', 'disputed'],
    when: { object: ['#place', '#settlements', '#sites', '#control', '#nothing'] },
    roles: { subject: ['agent', 'at'], object: ['at'], of: ['at'], between: ['agent'], in: ['at'], inside: ['at'] },
    needs: ['place'],
    prior: 0.65,
    examples: [
      { text: 'Heavy street fighting continued in <Uvira> on Monday.', gives: { places: ['at Uvira'] } },
      {
        text: 'Control of <Uvira> is disputed between [the army] and [the rebels].',
        gives: { agents: ['the army', 'the rebels'], places: ['at Uvira'] },
      },
    ],
  },
  {
    id: 'control/contested/for-control',
    verbs: [
      'fight',
      'battle',
      'vie',
      'struggle',
      'compete',
      'clash',
      'continue',
      'rage',
      'erupt',
      'intensify',
      'begin',
    ],
    when: {
      for: ['#control', 'battle', 'fight', 'struggle'],
      subject: ['#party', '#fighters', '#violence', 'combat', 'fight', 'fighting'],
    },
    roles: { subject: ['agent'], for: ['at'], of: ['at'], between: ['agent'], with: ['agent'], against: ['agent'] },
    needs: ['place'],
    prior: 0.7,
    examples: [
      { text: 'Fighting raged for control of <Uvira>.', gives: { places: ['at Uvira'] } },
      {
        text: '[The rebels] are battling for control of <Uvira>.',
        gives: { agents: ['The rebels'], places: ['at Uvira'] },
      },
    ],
  },
  {
    id: 'control/contested/battle-for-control',
    nouns: ['battle', 'fighting', 'fight', 'struggle', 'clash'],
    when: { for: ['#control'] },
    roles: { subject: ['agent'], for: ['at'], between: ['agent'] },
    needs: ['place'],
    prior: 0.7,
    examples: [
      {
        text: 'A battle for control of <Uvira> began between [the army] and [the rebels].',
        gives: { agents: ['the army', 'the rebels'], places: ['at Uvira'] },
      },
    ],
  },
];
