import type { Frame } from '../frame.ts';
import { MOVED, MOVERS, MOVING, STAYING } from './slots.ts';

/** People who are somewhere, or cannot go on: stocks; and the word "displaced", which is both. */
export const staying: readonly Frame[] = [
  {
    id: 'displacement/seeking-asylum/asylum',
    verbs: ['seek', 'request', 'claim', 'apply', 'receive', 'be'],
    when: { object: ['asylum', 'protection'], subject: [...MOVERS] },
    roles: { ...MOVING, object: [], in: ['to'] },
    needs: ['number|place'],
    measure: 'stock',
    prior: 0.78,
    examples: [
      {
        text: 'About 4,000 people sought asylum in <Uganda>.',
        gives: { places: ['to Uganda'], quantity: '4000–4000 person stock' },
      },
    ],
  },
  {
    id: 'displacement/seeking-asylum/registered',
    verbs: ['register'],
    when: { object: ['asylum-seeker', 'refugee', 'seeker'] },
    roles: { subject: [], object: ['number'], in: ['at'], with: [] },
    needs: ['number', 'place'],
    measure: 'stock',
    prior: 0.7,
    examples: [
      {
        text: 'Some 55,000 refugees are registered in <Uganda>.',
        gives: { places: ['at Uganda'], quantity: '55000–55000 person stock' },
      },
    ],
  },
  {
    id: 'displacement/trapped/trapped',
    verbs: ['trap', 'encircle', 'besiege', 'pin'],
    adjectives: ['trapped'],
    when: { object: [...MOVERS, '#fighters'] },
    roles: { ...STAYING, subject: ['agent'] },
    needs: ['number'],
    measure: 'stock',
    prior: 0.8,
    examples: [
      {
        text: 'About 20,000 civilians are trapped in <Mambasa>.',
        gives: { places: ['at Mambasa'], quantity: '20000–20000 civilian stock' },
      },
    ],
  },
  {
    id: 'displacement/trapped/under-siege',
    verbs: ['live', 'be', 'remain', 'stay'],
    when: { subject: [...MOVERS], under: ['siege', 'blockade', 'encirclement'] },
    roles: { ...STAYING, object: [] },
    needs: ['number'],
    measure: 'stock',
    prior: 0.74,
    examples: [
      {
        text: 'Some 90,000 people are living under siege in <Mambasa>.',
        gives: { places: ['at Mambasa'], quantity: '90000–90000 person stock' },
      },
    ],
  },
  {
    id: 'displacement/stranded/stranded',
    verbs: ['strand', 'block', 'stick'],
    adjectives: ['stranded', 'stuck'],
    when: { object: [...MOVERS] },
    roles: { ...STAYING, subject: ['agent'] },
    needs: ['number'],
    measure: 'stock',
    prior: 0.76,
    examples: [
      {
        text: 'Some 600 migrants were stranded at <Kidal>.',
        gives: { places: ['at Kidal'], quantity: '600–600 person stock' },
      },
    ],
  },
  {
    id: 'displacement/sheltering/sheltering',
    verbs: [
      'shelter',
      'host',
      'accommodate',
      'camp',
      'house',
      'take refuge',
      'scatter',
      'live',
      'stay',
      'reside',
      'sleep',
      'take shelter',
    ],
    when: {
      subject: [...MOVERS, '#authorities', '#settlements', '#place', '#facilities', '#nothing'],
      object: ['#nothing', ...MOVERS],
      // Who lives in fear, or in displacement, is not said to be sheltered anywhere.
      in: [
        '-condition',
        '-displacement',
        '-fear',
        '-poverty',
        '-exile',
        '-misery',
        '-limbo',
        '-uncertainty',
        '-squalor',
      ],
      under: ['-siege'],
    },
    roles: { ...STAYING, subject: ['number', 'at'] },
    needs: ['number'],
    measure: 'stock',
    prior: 0.7,
    examples: [
      {
        text: 'Around 8,400 IDPs were still living in displacement.',
        gives: null,
      },
      {
        text: 'More than 3,000 displaced people are sheltering in schools in <Bunia>.',
        gives: { places: ['at Bunia'], quantity: '3000– person stock' },
      },
      {
        text: 'Some 900 families live in camps near <Bunia>.',
        gives: { places: ['near Bunia'], quantity: '900–900 household stock' },
      },
    ],
  },
  {
    id: 'displacement/sheltering/in-shelters',
    verbs: [
      'remain',
      'stay',
      'be',
      'huddle',
      'cram',
      'crowd',
      'pack',
      'squeeze',
      'cluster',
      'gather',
      'sleep',
      'lodge',
    ],
    when: {
      subject: [...MOVERS, '#nothing'],
      object: ['#nothing', ...MOVERS, 'night'],
      in: [
        'camp',
        'centre',
        'center',
        'shelter',
        'school',
        'tent',
        'site',
        'settlement',
        'accommodation',
        'church',
        'hall',
        'gym',
        'building',
      ],
    },
    roles: { ...STAYING, object: ['number'] },
    needs: ['number'],
    measure: 'stock',
    prior: 0.72,
    examples: [
      {
        text: 'More than 7,000 people remain in camps in <Bria>.',
        gives: { places: ['at Bria'], quantity: '7000– person stock' },
      },
    ],
  },
  {
    id: 'displacement/sheltering/into-shelters',
    verbs: ['cram', 'crowd', 'pack', 'squeeze', 'huddle', 'herd'],
    when: {
      subject: [...MOVERS, '#nothing'],
      object: ['#nothing', ...MOVERS],
      into: ['camp', 'centre', 'center', 'shelter', 'school', 'tent', 'site', 'church', 'hall', 'gym', 'building'],
    },
    roles: { ...STAYING, object: ['number'], into: ['at'] },
    needs: ['number'],
    measure: 'stock',
    prior: 0.72,
    examples: [
      {
        text: 'More than 50,000 evacuees have been squeezed into the camp of <Kibati>.',
        gives: { places: ['at Kibati'], quantity: '50000– person stock' },
      },
    ],
  },
  {
    id: 'displacement/displaced/uprooted',
    verbs: ['displace', 'uproot', 'dislocate'],
    nouns: ['displacement'],
    when: { object: [...MOVERS, '#nothing', 'community'] },
    roles: MOVED,
    needs: ['number|place|people'],
    measure: 'flow',
    prior: 0.74,
    examples: [
      {
        text: 'The fighting displaced 19,000 people in <Yumbi>.',
        gives: { places: ['at Yumbi'], quantity: '19000–19000 person flow' },
      },
      {
        text: 'The landslide killed six people and displaced more than 400.',
        gives: { quantity: '400– person flow' },
      },
      {
        text: 'Floods displaced around 2,000 people in <Yumbi>.',
        gives: { places: ['at Yumbi'], quantity: '2000–2000 person flow' },
      },
      {
        text: 'Clashes in <Bunia> displaced 300 families.',
        gives: { places: ['from Bunia'], quantity: '300–300 household flow' },
      },
      {
        text: 'Some 540 families were displaced from <Bria>.',
        gives: { places: ['from Bria'], quantity: '540–540 household flow' },
      },
    ],
  },
  {
    id: 'displacement/displaced/counted',
    verbs: ['identify', 'record', 'track', 'count', 'report', 'verify', 'register', 'bring'],
    when: { object: ['idp', 'idps', 'household', 'family', 'individual', 'person', 'people', 'number'] },
    beside: ['displaced', 'idp', 'idps', 'displace'],
    roles: { object: ['number'], subject: ['number'], in: ['at'], from: ['from'], to: ['to', 'number'] },
    needs: ['number'],
    measure: 'flow',
    prior: 0.68,
    examples: [
      {
        text: 'The agency registered 685 IDPs in <Bria>.',
        gives: { places: ['at Bria'], quantity: '685–685 person flow' },
      },
    ],
  },
  {
    id: 'displacement/displaced/remain',
    verbs: ['remain', 'stay'],
    beside: ['displaced', 'displace'],
    when: { subject: [...MOVERS] },
    roles: { ...STAYING, object: [] },
    needs: ['number'],
    measure: 'stock',
    prior: 0.74,
    examples: [
      {
        text: 'Some 161,000 people remained displaced.',
        gives: { quantity: '161000–161000 person stock' },
      },
    ],
  },
  {
    id: 'displacement/displaced/homeless',
    adjectives: ['homeless', 'houseless', 'shelterless', 'roofless'],
    verbs: ['leave', 'make', 'render'],
    beside: ['homeless', 'shelterless', 'roofless'],
    when: { object: [...MOVERS, 'homeless'] },
    roles: { object: ['number'], in: ['at'], across: ['at'], around: ['near'], near: ['near'] },
    needs: ['number'],
    measure: 'stock',
    prior: 0.6,
    examples: [
      {
        text: 'The storm left 400 people homeless in <Bria>.',
        gives: { places: ['at Bria'], quantity: '400–400 person stock' },
      },
      {
        text: 'The quake killed 90 people and left 3,000 homeless in <Bria>.',
        gives: { places: ['at Bria'], quantity: '3000–3000 person stock' },
      },
      {
        text: 'Eighty houses were swept away and 45 families rendered homeless in <Kamituga>.',
        gives: { places: ['at Kamituga'], quantity: '45–45 household stock' },
      },
      {
        text: 'At least 80 people were killed and 1,200 rendered homeless.',
        gives: { quantity: '1200–1200 person stock' },
      },
    ],
  },
  {
    id: 'displacement/displaced/without-homes',
    verbs: ['leave', 'be', 'remain'],
    when: {
      object: [...MOVERS, '#nothing'],
      subject: ['#anything', '#nothing', '-#authorities'],
      without: ['home', 'house', 'housing', 'shelter', 'roof', 'dwelling'],
    },
    roles: { object: ['number'], subject: ['number'], in: ['at'], across: ['at'], around: ['near'], near: ['near'] },
    needs: ['number'],
    measure: 'stock',
    prior: 0.66,
    examples: [
      {
        text: 'The fire left 130 households without homes in <Kamituga>.',
        gives: { places: ['at Kamituga'], quantity: '130–130 household stock' },
      },
      {
        text: 'More than 2,000 people were left without shelter.',
        gives: { quantity: '2000– person stock' },
      },
    ],
  },
  {
    id: 'displacement/sheltering/joined',
    verbs: ['join'],
    when: { object: [...MOVERS], in: ['camp', 'shelter', 'centre', 'center', 'site', 'settlement', 'tent'] },
    roles: { ...STAYING, subject: [], object: ['number'] },
    needs: ['number'],
    measure: 'stock',
    prior: 0.66,
    examples: [
      {
        text: 'The newcomers joined more than 19,000 Congolese in six camps in <Uganda>.',
        gives: { places: ['at Uganda'], quantity: '19000– person stock' },
      },
      { text: 'The singer joined 40 children in a school.', gives: null },
    ],
  },
  {
    id: 'displacement/evacuated/counted',
    nouns: ['evacuee'],
    adjectives: ['evacuated'],
    yields: true,
    when: { object: ['#nothing', ...MOVERS] },
    roles: { ...STAYING, self: ['number'], object: ['number'], subject: [] },
    needs: ['number'],
    measure: 'stock',
    prior: 0.66,
    examples: [
      {
        text: 'The gymnasium in <Noto> was packed with 800 evacuees.',
        gives: { places: ['at Noto'], quantity: '800–800 person stock' },
      },
    ],
  },
  {
    id: 'displacement/returned/counted',
    nouns: ['returnee'],
    yields: true,
    roles: { ...STAYING, self: ['number'], in: ['to'], from: ['from'] },
    needs: ['number'],
    measure: 'stock',
    prior: 0.62,
    examples: [
      {
        text: 'The total number of returnees from <Chad> is now 53,000.',
        gives: { places: ['from Chad'], quantity: '53000–53000 person stock' },
      },
    ],
  },
  {
    id: 'displacement/displaced/number-of',
    nouns: ['idp', 'idps', 'displaced', 'displaced-person'],
    adjectives: ['displaced'],
    yields: true,
    when: { object: ['#nothing', ...MOVERS] },
    roles: { ...STAYING, self: ['number'], object: ['number'], subject: [] },
    needs: ['number'],
    measure: 'stock',
    prior: 0.68,
    examples: [
      {
        text: '<Mali> has more than 300,000 displaced people.',
        gives: { places: ['at Mali'], quantity: '300000– person stock' },
      },
      {
        text: 'The province still struggles, with 14,500 internally displaced households.',
        gives: { quantity: '14500–14500 household stock' },
      },
      {
        text: 'The number of IDPs in <Mopti> stands at 77,000.',
        gives: { places: ['at Mopti'], quantity: '77000–77000 person stock' },
      },
      { text: '[The army] killed 12 displaced people in <Mopti>.', gives: null },
    ],
  },
];
