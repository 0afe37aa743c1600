import type { Column } from './column.ts';

/** Columns that count houses, services and aid, and blows. */
export const services: readonly Column[] = [
  {
    id: 'service/destroyed/column',
    heads: [
      'destroyed',
      'collapsed',
      'burned',
      'burnt',
      'fully damaged',
      'totally damaged',
      'completely damaged',
      'demolished',
    ],
    unit: null,
    counts: 'things',
    prior: 0.84,
    examples: [
      {
        table: 'Village | Houses destroyed | Schools damaged\n<Kado> | 430 | 2',
        gives: [{ places: ['at Kado'], targets: ['Houses'], quantity: '430–430 house' }],
      },
      { table: 'Province | Crops destroyed (ha)\n<Kado> | 430', gives: [] },
    ],
  },
  {
    id: 'service/damaged/column',
    heads: [
      'damaged',
      'partially damaged',
      'partly damaged',
      'flooded',
      'destroyed or damaged',
      'damaged or destroyed',
      'damaged destroyed',
      'destroyed damaged',
    ],
    unit: null,
    counts: 'things',
    prior: 0.84,
    examples: [
      {
        table: 'Village | Houses | Houses\n | destroyed | partially damaged\n<Kado> | 4 | 1,200',
        gives: [{ places: ['at Kado'], targets: ['Houses'], quantity: '1200–1200 house' }],
      },
    ],
  },
  {
    id: 'service/closed/column',
    heads: ['closed', 'shut'],
    unit: null,
    counts: 'things',
    prior: 0.76,
    examples: [
      {
        table: 'Region | Schools closed\n<Kado> | 61',
        gives: [{ places: ['at Kado'], targets: ['Schools'], quantity: '61–61 school' }],
      },
    ],
  },
  {
    id: 'service/aid-delivered/column',
    heads: ['assisted', 'reached', 'received aid', 'received assistance', 'received food'],
    unit: 'person',
    counts: 'people',
    prior: 0.74,
    examples: [
      {
        table: 'District | Households assisted\n<Kado> | 640',
        gives: [{ places: ['at Kado'], targets: ['Households'], quantity: '640–640 household' }],
      },
    ],
  },
  {
    id: 'service/operating/column',
    heads: [
      'shelters',
      'sites',
      'camps',
      'idp sites',
      'idp camps',
      'displacement sites',
      'sites hosting idps',
      'collective centres',
      'evacuation centres',
      'reception centres',
      'shelters open',
      'functional',
      'functioning',
      'operational',
    ],
    unit: null,
    counts: 'things',
    prior: 0.7,
    examples: [
      {
        table: 'Oblast | Displaced | Shelters\n<Kado> | 200,000 | 440',
        gives: [{ places: ['at Kado'], targets: ['Shelters'], quantity: '440–440 shelter' }],
      },
    ],
  },
  {
    id: 'fighting/air-strike/column',
    heads: ['air strikes', 'airstrikes', 'air raids'],
    unit: 'strike',
    counts: 'things',
    prior: 0.78,
    examples: [{ table: 'Town | Airstrikes\n<Kado> | 9', gives: [{ places: ['at Kado'], quantity: '9–9 strike' }] }],
  },
  {
    id: 'fighting/clash/column',
    heads: ['clashes', 'armed clashes', 'battles'],
    unit: 'clash',
    counts: 'things',
    prior: 0.74,
    examples: [{ table: 'Town | Armed clashes\n<Kado> | 4', gives: [{ places: ['at Kado'], quantity: '4–4 clash' }] }],
  },
  {
    id: 'fighting/attack/column',
    heads: ['attacks', 'attacks on civilians'],
    unit: 'attack',
    counts: 'things',
    prior: 0.72,
    examples: [{ table: 'Town | Attacks\n<Kado> | 7', gives: [{ places: ['at Kado'], quantity: '7–7 attack' }] }],
  },
];
