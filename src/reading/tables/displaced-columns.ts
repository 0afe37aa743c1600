import type { Column } from './column.ts';

/** Columns that count people who moved, or are somewhere. */
export const displaced: readonly Column[] = [
  {
    id: 'displacement/returned/column',
    heads: ['returned', 'returns', 'returnees', 'returnee', 'return movements'],
    unit: 'person',
    counts: 'people',
    measure: 'told',
    role: 'to',
    prior: 0.8,
    examples: [
      {
        table: 'County | Returnees (HH) | IDPs (HH)\n<Kado> | 410 | 1,020',
        gives: [{ places: ['to Kado'], quantity: '410–410 household stock' }],
      },
    ],
  },
  {
    id: 'displacement/evacuated/column',
    heads: ['evacuated', 'evacuations', 'evacuees'],
    unit: 'person',
    counts: 'people',
    measure: 'flow',
    role: 'from',
    prior: 0.8,
    examples: [
      {
        table: 'Raion | People evacuated\n<Kado> | 2,350',
        gives: [{ places: ['from Kado'], quantity: '2350–2350 person flow' }],
      },
    ],
  },
  {
    id: 'displacement/sheltering/column',
    heads: [
      'sheltering',
      'sheltered',
      'in shelters',
      'in camps',
      'in sites',
      'at sites',
      'in collective centres',
      'in collective centers',
      'in evacuation centres',
      'in evacuation centers',
      'in schools',
      'in host communities',
      'with host families',
      'in host families',
      'in public buildings',
      'in reception centres',
      'in transit centres',
    ],
    unit: 'person',
    counts: 'people',
    measure: 'stock',
    prior: 0.8,
    examples: [
      {
        table: 'Municipality | Families in evacuation centres\n<Kado> | 85',
        gives: [{ places: ['at Kado'], quantity: '85–85 household stock' }],
      },
    ],
  },
  {
    id: 'displacement/crossed-border/column',
    heads: ['arrivals', 'new arrivals', 'crossed', 'crossings', 'border crossings', 'refugee arrivals'],
    unit: 'person',
    counts: 'people',
    measure: 'flow',
    role: 'to',
    prior: 0.74,
    examples: [
      {
        table: 'Country | Refugee arrivals since 15 April\n<Kado> | 17,300',
        gives: [{ places: ['to Kado'], quantity: '17300–17300 person flow' }],
      },
    ],
  },
  {
    id: 'displacement/seeking-asylum/column',
    heads: ['asylum seekers', 'asylum applications', 'refugees', 'refugees and asylum seekers', 'registered refugees'],
    unit: 'person',
    counts: 'people',
    measure: 'stock',
    prior: 0.7,
    examples: [
      {
        table: 'Country | Refugees registered\n<Kado> | 93,500',
        gives: [{ places: ['at Kado'], quantity: '93500–93500 person stock' }],
      },
    ],
  },
  {
    id: 'displacement/trapped/column',
    heads: ['trapped', 'besieged', 'under siege'],
    unit: 'person',
    counts: 'people',
    measure: 'stock',
    prior: 0.8,
    examples: [
      {
        table: 'Town | People trapped\n<Kado> | 20,000–25,000',
        gives: [{ places: ['at Kado'], quantity: '20000–25000 person stock' }],
      },
    ],
  },
  {
    id: 'displacement/stranded/column',
    heads: ['stranded'],
    unit: 'person',
    counts: 'people',
    measure: 'stock',
    prior: 0.8,
    examples: [
      {
        table: 'Port | Stranded migrants\n<Kado> | 600',
        gives: [{ places: ['at Kado'], quantity: '600–600 person stock' }],
      },
    ],
  },
  {
    id: 'displacement/fled/column',
    heads: ['fled'],
    unit: 'person',
    counts: 'people',
    measure: 'flow',
    role: 'from',
    prior: 0.78,
    examples: [
      { table: 'Village | Fled\n<Kado> | 900', gives: [{ places: ['from Kado'], quantity: '900–900 person flow' }] },
    ],
  },
  {
    id: 'displacement/displaced/column',
    heads: [
      'displaced',
      'idps',
      'idp',
      'displacement',
      'displacements',
      'newly displaced',
      'new displacement',
      'new displacements',
      'internally displaced',
      'displaced people',
      'displaced persons',
      'homeless',
    ],
    unit: 'person',
    counts: 'people',
    measure: 'told',
    prior: 0.86,
    examples: [
      {
        table: 'State | IDPs (individuals) | Families\n<Kado> | 12 500 | 2 410',
        gives: [
          { places: ['at Kado'], quantity: '12500–12500 person stock' },
          { places: ['at Kado'], quantity: '2410–2410 household stock' },
        ],
      },
      {
        table: 'Area | Killed | Displaced\n<Kado> | 4 | 1.2 million',
        gives: [{ places: ['at Kado'], quantity: '1200000–1200000 person flow' }],
      },
      {
        table: 'Area of origin | Area of displacement | Displaced families\n<Kado> | <Orsen> | 60',
        gives: [{ places: ['from Kado', 'at Orsen'], quantity: '60–60 household stock' }],
      },
      {
        table: 'IDPs by district\nDistrict | Households | Individuals\n<Kado> | 100 | 512\nTotal | 100 | 512',
        gives: [
          { places: ['at Kado'], quantity: '100–100 household stock' },
          { places: ['at Kado'], quantity: '512–512 person stock' },
        ],
      },
      { table: 'Donor | Funding for IDPs (USD)\n[Norway] | 4,000', gives: [] },
    ],
  },
];
