import type { Frame } from '../frame.ts';
import { MOVED, MOVERS, STAYING } from './slots.ts';

/** The displaced and the homeless, flow or stock, and mere counts of them, of evacuees, returnees and refugees. */
export const displaced: readonly Frame[] = [
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
  {
    id: 'displacement/seeking-asylum/refugees',
    nouns: ['refugee', 'asylum-seeker'],
    yields: true,
    roles: { ...STAYING, self: ['number'], subject: [], object: [] },
    needs: ['number', 'place'],
    measure: 'stock',
    prior: 0.62,
    examples: [
      {
        text: 'The 35,000 refugees in <Uganda> are safe for now.',
        gives: { places: ['at Uganda'], quantity: '35000–35000 person stock' },
      },
      { text: 'Doctors treated 40 refugees.', gives: null },
    ],
  },
];
