import type { Frame } from '../frame.ts';
import { MOVED, MOVERS, MOVING } from './slots.ts';

/** People on the move: flows. */
export const moving: readonly Frame[] = [
  {
    id: 'displacement/crossed-border/crossed',
    verbs: ['cross', 'cross over', 'pour', 'stream', 'flow'],
    nouns: ['crossing'],
    when: { subject: [...MOVERS], object: ['#nothing', 'border', 'frontier', 'river', '#place', 'lake', 'sea'] },
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
    id: 'displacement/evacuated/evacuated',
    verbs: ['evacuate', 'airlift', 'rescue', 'bus'],
    nouns: ['evacuation'],
    when: { object: [...MOVERS, 'patient', 'casualty', '-#facilities', '-#fighters', '-#settlements'] },
    roles: { ...MOVED, subject: ['agent'], object: ['number'], in: ['from'] },
    needs: ['number|place', 'number'],
    measure: 'flow',
    prior: 0.74,
    examples: [
      {
        text: '[The Red Cross] evacuated 300 civilians from <Gao>.',
        gives: { agents: ['The Red Cross'], places: ['from Gao'], quantity: '300–300 civilian flow' },
      },
    ],
  },
  {
    id: 'displacement/relocated/relocated',
    verbs: ['relocate', 'resettle', 'transfer'],
    nouns: ['relocation', 'resettlement'],
    when: { object: [...MOVERS] },
    roles: { ...MOVED },
    needs: ['number', 'number|place'],
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
    id: 'displacement/displaced/from-homes',
    verbs: ['force', 'drive', 'leave', 'lose'],
    when: { object: [...MOVERS], from: ['home', 'house', 'village'] },
    roles: { ...MOVED, from: [] },
    needs: ['number'],
    measure: 'flow',
    prior: 0.7,
    examples: [
      {
        text: 'The flood forced 600 families from their homes in <Bria>.',
        gives: { places: ['at Bria'], quantity: '600–600 household flow' },
      },
    ],
  },
  {
    id: 'displacement/fled/driven',
    verbs: ['force', 'drive', 'push', 'send'],
    when: {
      object: [...MOVERS],
      toward: ['#place', '#settlements', '#ways', '#areas', '#nothing'],
      towards: ['#place', '#settlements', '#ways', '#areas', '#nothing'],
      to: ['#place', '#settlements', '#ways', '#areas', '#nothing'],
      'out of': ['#nothing', '#place', '#settlements', '#homes', '#areas'],
    },
    roles: { ...MOVED },
    needs: ['number', 'place'],
    measure: 'flow',
    prior: 0.66,
    examples: [
      {
        text: 'The clashes drove thousands of people toward <Sake>.',
        gives: { places: ['to Sake'], quantity: '2000–9999 person flow' },
      },
    ],
  },
  {
    id: 'displacement/fled/fled',
    verbs: ['flee', 'escape', 'leave', 'run', 'run away', 'take refuge', 'abandon'],
    nouns: ['exodus', 'flight'],
    when: {
      subject: [...MOVERS],
      object: [
        '#nothing',
        '#place',
        '#homes',
        '#violence',
        '#party',
        'assault',
        'area',
        'home',
        'persecution',
        '-#weapons',
        '-post',
        '-office',
      ],
    },
    roles: { ...MOVING, object: ['agent', 'from'], of: ['number'], from: ['from', 'agent'] },
    needs: ['number|place', 'number'],
    measure: 'flow',
    prior: 0.8,
    examples: [
      {
        text: 'Some 45,000 people fled <Goma> on Tuesday.',
        gives: { places: ['from Goma'], quantity: '45000–45000 person flow' },
      },
      {
        text: 'Thousands of people fled towards <Sake>.',
        gives: { places: ['to Sake'], quantity: '2000–9999 person flow' },
      },
      {
        text: 'About 700 families fled the [rebel] advance.',
        gives: { agents: ['rebel'], quantity: '700–700 household flow' },
      },
    ],
  },
  {
    id: 'displacement/fled/seek-safety',
    verbs: ['seek', 'find', 'take'],
    when: { subject: [...MOVERS], object: ['safety', 'refuge', 'shelter'] },
    roles: { ...MOVING, object: [] },
    needs: ['number'],
    measure: 'flow',
    prior: 0.66,
    examples: [
      {
        text: 'Some 900 people sought safety near <Sake>.',
        gives: { places: ['near Sake'], quantity: '900–900 person flow' },
      },
    ],
  },
  {
    id: 'displacement/fled/arrived',
    verbs: ['arrive', 'move', 'head'],
    nouns: ['arrival', 'influx'],
    when: { subject: [...MOVERS, '#nothing'], object: ['#nothing', ...MOVERS] },
    roles: { ...MOVING, object: ['number'], of: ['number'], in: ['to'], at: ['to'] },
    needs: ['number', 'place'],
    measure: 'flow',
    prior: 0.6,
    examples: [
      {
        text: 'About 310 households arrived in <Kalemie> from <Moba>.',
        gives: { places: ['to Kalemie', 'from Moba'], quantity: '310–310 household flow' },
      },
    ],
  },
];
