import type { Frame } from '../frame.ts';
import { MOVED, MOVERS, MOVING, STAYING } from './slots.ts';

/** People who are driven out, flee and arrive: flows. */
export const fleeing: readonly Frame[] = [
  {
    id: 'displacement/displaced/from-homes',
    verbs: ['force', 'drive', 'leave', 'lose', 'push', 'chase', 'expel', 'flush'],
    when: { object: [...MOVERS], from: ['home', 'house', 'village', 'land'] },
    roles: { ...MOVED, from: ['from'] },
    needs: ['number|people'],
    measure: 'flow',
    prior: 0.7,
    examples: [
      {
        text: 'The flood forced 600 families from their homes in <Bria>.',
        gives: { places: ['from Bria'], quantity: '600–600 household flow' },
      },
    ],
  },
  {
    id: 'displacement/displaced/lost-homes',
    verbs: ['lose'],
    when: { subject: [...MOVERS], object: ['home', 'house', 'dwelling', 'shelter'] },
    roles: { ...MOVING, object: [], to: [], for: [] },
    needs: ['number'],
    measure: 'flow',
    prior: 0.7,
    examples: [
      {
        text: 'At least 450 people lost their homes in <Bukavu>.',
        gives: { places: ['at Bukavu'], quantity: '450– person flow' },
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
    verbs: ['flee', 'leave', 'run', 'run away', 'escape', 'take refuge', 'abandon'],
    nouns: ['exodus', 'flight'],
    when: {
      subject: [...MOVERS],
      object: [
        '#nothing',
        '#place',
        '#homes',
        '#violence',
        '#party',
        '#areas',
        '#sites',
        '#disasters',
        'persecution',
        'conscription',
        'westwards',
        'eastwards',
        'northwards',
        'southwards',
        'westward',
        'eastward',
        'northward',
        'southward',
        'hunger',
        'water',
        '-#weapons',
        '-post',
        '-office',
      ],
    },
    roles: { ...MOVING, object: ['agent', 'from'], of: ['number'], from: ['from', 'agent'] },
    needs: ['number|place', 'number|people'],
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
        text: 'The raids prompted some 7,000 villagers to flee westwards.',
        gives: { quantity: '7000–7000 person flow' },
      },
      {
        text: 'About 700 families fled the [rebel] advance.',
        gives: { agents: ['rebel'], quantity: '700–700 household flow' },
      },
    ],
  },
  {
    id: 'displacement/fled/poured-out',
    verbs: ['pour', 'stream', 'flow', 'flood', 'trickle', 'pour out', 'stream out', 'move', 'get'],
    when: { subject: [...MOVERS], 'out of': ['#place', '#settlements', '#areas', '#homes'] },
    roles: { ...MOVING },
    needs: ['number|place', 'number|people'],
    measure: 'flow',
    prior: 0.74,
    examples: [
      { text: 'Families poured out of <Goma> on foot.', gives: { places: ['from Goma'] } },
      {
        text: 'About 300 residents streamed out of <Goma> at dawn.',
        gives: { places: ['from Goma'], quantity: '300–300 person flow' },
      },
    ],
  },
  {
    id: 'displacement/sheltering/took-shelter',
    verbs: ['take', 'find'],
    when: {
      subject: [...MOVERS],
      object: ['shelter', 'refuge'],
      in: ['#anything'],
    },
    roles: { ...STAYING, subject: ['number'], object: [] },
    needs: ['number|people'],
    measure: 'stock',
    prior: 0.72,
    examples: [
      {
        text: 'More than 300 people took shelter in schools near <Sake>.',
        gives: { places: ['near Sake'], quantity: '300– person stock' },
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
  {
    id: 'displacement/fled/arrivals-counted',
    verbs: ['register', 'record', 'report', 'count'],
    when: { object: ['arrival', 'newcomer'] },
    roles: { ...MOVING, subject: [], object: ['number'], in: ['to'], at: ['to'] },
    needs: ['number', 'place'],
    measure: 'flow',
    prior: 0.64,
    examples: [
      {
        text: 'Some 140 new arrivals were registered in <Kalemie>.',
        gives: { places: ['to Kalemie'], quantity: '140–140 person flow' },
      },
      { text: 'The port registered 12 arrivals of steel.', gives: null },
    ],
  },
  {
    id: 'displacement/fled/went',
    verbs: ['go', 'head', 'cross', 'move'],
    beside: ['flee', 'displace', 'displaced', 'idp', 'idps', 'refugee', 'evacuee'],
    when: { subject: [...MOVERS], to: ['#place', '#settlements', '#areas', 'camp'] },
    roles: { ...MOVING },
    needs: ['number'],
    measure: 'flow',
    prior: 0.66,
    examples: [
      {
        text: 'Of those who fled, 90,000 went to <Uvira>.',
        gives: { places: ['to Uvira'], quantity: '90000–90000 person flow' },
      },
    ],
  },
  {
    id: 'displacement/displaced/received',
    verbs: ['receive', 'absorb', 'take in', 'welcome'],
    when: {
      subject: ['#place', '#settlements', '#areas', 'camp', 'site'],
      object: ['idp', 'idps', 'displaced', 'refugee', 'evacuee', 'family', 'household', 'people', 'person', 'arrival'],
    },
    roles: { subject: ['to'], object: ['number'], from: ['from'] },
    needs: ['number'],
    measure: 'flow',
    prior: 0.66,
    examples: [
      {
        text: '<Kalemie> received 2,400 new IDPs from <Moba>.',
        gives: { places: ['to Kalemie', 'from Moba'], quantity: '2400–2400 person flow' },
      },
      { text: 'About 300 families received blankets.', gives: null },
    ],
  },
];
