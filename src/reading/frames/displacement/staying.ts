import type { Frame } from '../frame.ts';
import { MOVERS, MOVING, SHELTERS, STAYING } from './slots.ts';

/** People who are somewhere, or cannot go on: stocks. */
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
      in: SHELTERS,
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
      into: SHELTERS,
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
];
