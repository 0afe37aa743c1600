import type { Frame } from '../frame.ts';
import { MOVED, MOVERS, MOVING, SHELTERS } from './slots.ts';

/** People who are moved, move on or go back: flows. */
export const moving: readonly Frame[] = [
  {
    id: 'displacement/crossed-border/crossed',
    verbs: ['cross', 'cross over', 'pour', 'stream', 'flow'],
    nouns: ['crossing'],
    when: {
      subject: [...MOVERS],
      object: ['#nothing', 'border', 'frontier', 'river', '#place', 'lake', 'sea'],
      'out of': ['#nothing'],
    },
    roles: { ...MOVING, object: ['via'] },
    needs: ['number|place', 'place'],
    measure: 'flow',
    prior: 0.76,
    examples: [
      {
        text: 'Some 16,000 people crossed the <Ubangi River> into <Congo>.',
        gives: { places: ['via Ubangi River', 'to Congo'], quantity: '16000–16000 person flow' },
      },
    ],
  },
  {
    id: 'displacement/crossed-border/arrived',
    verbs: ['arrive'],
    nouns: ['arrival'],
    when: { subject: ['refugee', 'asylum-seeker'], in: ['#place'], from: ['#place'] },
    roles: { ...MOVING, of: ['number'], in: ['to'] },
    needs: ['number'],
    measure: 'flow',
    prior: 0.7,
    examples: [
      {
        text: 'Some 7,400 refugees arrived in <Uganda> from <Ituri>.',
        gives: { places: ['to Uganda', 'from Ituri'], quantity: '7400–7400 person flow' },
      },
    ],
  },
  {
    id: 'displacement/returned/returned',
    verbs: ['return', 'come back', 'go back', 'go home', 'repatriate'],
    nouns: ['return', 'repatriation'],
    when: { subject: [...MOVERS, '#nothing'], object: ['#nothing', 'home', '#people', '#place', '-fire', '-call'] },
    roles: { ...MOVING, object: ['to', 'number'], of: ['number'] },
    needs: ['number|place', 'number'],
    measure: 'flow',
    prior: 0.76,
    examples: [
      {
        text: 'Some 3,000 families returned to <Rutshuru> in March.',
        gives: { places: ['to Rutshuru'], quantity: '3000–3000 household flow' },
      },
    ],
  },
  {
    id: 'displacement/evacuated/homes',
    verbs: ['evacuate', 'clear'],
    nouns: ['evacuation'],
    when: {
      object: [
        'house',
        'home',
        'household',
        'apartment',
        'flat',
        'dwelling',
        'building',
        'property',
        'block',
        'unit',
        'residence',
      ],
      subject: [
        '#nothing',
        '#party',
        '#authorities',
        'police',
        'crew',
        'firefighter',
        'rescuer',
        'official',
        '-#people',
      ],
    },
    roles: { ...MOVED, in: ['from'], near: ['near'] },
    needs: ['number|place'],
    measure: 'flow',
    prior: 0.7,
    examples: [
      {
        text: 'Firefighters evacuated 70 houses in <Goma> before the lava came.',
        gives: { places: ['from Goma'], quantity: '70–70 house' },
      },
      {
        text: 'The bush fire forced the evacuation of about 40 homes in <Bria>.',
        gives: { places: ['from Bria'], quantity: '40–40 house' },
      },
    ],
  },
  {
    id: 'displacement/evacuated/left',
    verbs: ['evacuate'],
    when: { subject: [...MOVERS], object: ['#nothing', '#homes', 'building', 'apartment', '#place'] },
    roles: { ...MOVING, object: ['from'], in: ['from'], from: ['from'] },
    needs: ['number|place'],
    measure: 'flow',
    prior: 0.72,
    examples: [
      {
        text: 'The storm forced more than 1,200 people to evacuate their homes in <Beni>.',
        gives: { places: ['from Beni'], quantity: '1200– person flow' },
      },
      {
        text: 'About 6,000 residents had evacuated by Friday.',
        gives: { quantity: '6000–6000 person flow' },
      },
    ],
  },
  {
    id: 'displacement/evacuated/evacuated',
    verbs: ['evacuate', 'airlift', 'rescue', 'bus', 'remove'],
    nouns: ['evacuation'],
    when: {
      object: [...MOVERS, 'patient', 'casualty', '-#homes', '-#facilities', '-#fighters', '-#settlements'],
    },
    roles: { ...MOVED, subject: ['agent'], object: ['number'], in: ['from'] },
    needs: ['number|place', 'number|people'],
    measure: 'flow',
    prior: 0.74,
    examples: [
      {
        text: '[The Red Cross] evacuated 300 civilians from <Gao>.',
        gives: { agents: ['The Red Cross'], places: ['from Gao'], quantity: '300–300 civilian flow' },
      },
      {
        text: 'Hundreds of people living near the river were evacuated from <Gao>.',
        gives: { places: ['from Gao'], quantity: '200–999 person flow' },
      },
      {
        text: 'Residents of low-lying districts were evacuated from <Gao> overnight.',
        gives: { places: ['from Gao'] },
      },
    ],
  },
  {
    id: 'displacement/evacuated/brought-out',
    verbs: ['bring', 'take', 'carry', 'ferry', 'drive', 'fly', 'lead', 'get'],
    when: { object: [...MOVERS], 'out of': ['#place', '#settlements', '#areas', '#homes'] },
    roles: { ...MOVED, subject: ['agent'] },
    needs: ['number'],
    measure: 'flow',
    prior: 0.72,
    examples: [
      {
        text: 'Some 450 villagers were brought out of <Gao> in lorries.',
        gives: { places: ['from Gao'], quantity: '450–450 person flow' },
      },
    ],
  },
  {
    id: 'displacement/relocated/relocated',
    verbs: ['relocate', 'resettle', 'transfer', 'rehouse', 'rehome'],
    nouns: ['relocation', 'resettlement'],
    when: { object: [...MOVERS] },
    roles: { ...MOVED },
    needs: ['number|people', 'number|place'],
    measure: 'flow',
    prior: 0.74,
    examples: [
      {
        text: '[The authorities] relocated 500 families to <Bria>.',
        gives: { agents: ['The authorities'], places: ['to Bria'], quantity: '500–500 household flow' },
      },
    ],
  },
  {
    id: 'displacement/relocated/moved',
    verbs: ['move', 'shift', 'bring', 'take'],
    when: {
      object: ['#nothing', ...MOVERS],
      to: [...SHELTERS, 'safety', 'ground', 'place', 'area', 'housing', 'locality'],
    },
    roles: { ...MOVED, subject: ['number', 'agent'], to: ['to'] },
    needs: ['number'],
    measure: 'flow',
    prior: 0.66,
    examples: [
      {
        text: 'Some 800 families were moved to a shelter in <Bria>.',
        gives: { places: ['to Bria'], quantity: '800–800 household flow' },
      },
      {
        text: 'Three hundred families were moved to schools in <Bria>.',
        gives: { places: ['to Bria'], quantity: '300–300 household flow' },
      },
      {
        text: 'About 2,400 villagers had moved to higher places before the river rose.',
        gives: { quantity: '2400–2400 person flow' },
      },
    ],
  },
];
