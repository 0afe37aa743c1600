import type { Column } from './column.ts';

/** Columns that count the killed, the wounded, the missing and the held. */
export const harmed: readonly Column[] = [
  {
    id: 'harm/killed/column',
    heads: [
      'killed',
      'dead',
      'deaths',
      'death',
      'fatalities',
      'fatality',
      'died',
      'lives lost',
      'martyred',
      'martyrs',
      'death toll',
    ],
    unit: 'person',
    counts: 'people',
    measure: 'flow',
    prior: 0.86,
    examples: [
      {
        table: 'District | Killed\n<Kado> | 12\n<Orsen> | 1,204\n<Mirov> | -',
        gives: [
          { places: ['at Kado'], quantity: '12–12 person flow' },
          { places: ['at Orsen'], quantity: '1204–1204 person flow' },
        ],
      },
      {
        table: 'Location    Civilian deaths (OHCHR)    Cattle killed\n<Kado>      3                          90',
        gives: [{ places: ['at Kado'], targets: ['Civilian'], quantity: '3–3 civilian flow' }],
      },
      { table: 'Camp | Deaths, % of target | Budget (USD)\n<Kado> | 12 | 4,000', gives: [] },
      {
        table: 'Side | Killed\n[Government forces] | 40\n[Rebels] | 61',
        gives: [
          { targets: ['Government forces'], quantity: '40–40 person flow' },
          { targets: ['Rebels'], quantity: '61–61 person flow' },
        ],
      },
    ],
  },
  {
    id: 'harm/wounded/column',
    heads: ['wounded', 'injured', 'injuries', 'injury', 'hurt', 'maimed'],
    unit: 'person',
    counts: 'people',
    measure: 'flow',
    prior: 0.86,
    examples: [
      {
        table: 'Casualties in <Kado> province\nTown\tKilled\tInjured\n<Orsen>\t2\t14\n<Mirov>\t\t5\nTotal\t2\t19',
        gives: [
          { places: ['at Orsen'], quantity: '14–14 person flow' },
          { places: ['at Mirov'], quantity: '5–5 person flow' },
          { places: ['at Kado'], quantity: '19–19 person flow' },
        ],
      },
    ],
  },
  {
    id: 'harm/casualties/column',
    heads: [
      'casualties',
      'casualty',
      'killed and injured',
      'killed and wounded',
      'killed injured',
      'killed wounded',
      'dead and wounded',
      'dead and injured',
    ],
    unit: 'person',
    counts: 'people',
    measure: 'flow',
    prior: 0.8,
    examples: [
      {
        table: 'Village | Killed/injured\n<Kado> | 40+',
        gives: [{ places: ['at Kado'], quantity: '40– person flow' }],
      },
    ],
  },
  {
    id: 'harm/missing/column',
    heads: ['missing', 'unaccounted for'],
    unit: 'person',
    counts: 'people',
    measure: 'flow',
    prior: 0.84,
    examples: [
      {
        table: 'Ward | Missing persons\n<Kado> | ~30',
        gives: [{ places: ['at Kado'], quantity: '30–30 person flow' }],
      },
    ],
  },
  {
    id: 'harm/abducted/column',
    heads: ['abducted', 'abductions', 'kidnapped', 'kidnappings', 'abductees'],
    unit: 'person',
    counts: 'people',
    measure: 'flow',
    prior: 0.82,
    examples: [
      {
        table: 'Village | Women abducted\n<Kado> | 6',
        gives: [{ places: ['at Kado'], targets: ['Women'], quantity: '6–6 woman flow' }],
      },
    ],
  },
  {
    id: 'harm/detained/column',
    heads: ['detained', 'arrested', 'arrests', 'detentions'],
    unit: 'person',
    counts: 'people',
    measure: 'flow',
    prior: 0.8,
    examples: [
      { table: 'City | Arrests\n<Kado> | 118', gives: [{ places: ['at Kado'], quantity: '118–118 person flow' }] },
    ],
  },
  {
    id: 'harm/released/column',
    heads: ['released', 'freed'],
    unit: 'person',
    counts: 'people',
    measure: 'flow',
    prior: 0.76,
    examples: [
      {
        table: 'City | Detainees released\n<Kado> | 18',
        gives: [{ places: ['at Kado'], quantity: '18–18 person flow' }],
      },
    ],
  },
];
