import type { Frame } from '../frame.ts';
import { HARM } from './slots.ts';

/** Words that stand for people without saying which or how many: "many were killed", "killing the men". */
const UNNAMED = ['many', 'other', 'others', 'some', 'several', 'few', 'man', 'woman', 'boy', 'girl', 'more'];

/** The harmed of whom neither a number nor a side is told, and people who are kept somewhere. */
export const unnamed: readonly Frame[] = [
  {
    id: 'harm/killed/unnamed',
    verbs: ['kill', 'slay', 'massacre', 'murder', 'shoot dead', 'slaughter'],
    when: { object: UNNAMED },
    roles: HARM,
    needs: [],
    measure: 'flow',
    prior: 0.7,
    examples: [
      { text: 'Many were killed in <Goma>.', gives: { places: ['at Goma'] } },
      { text: '[The militiamen] broke in, killing the men.', gives: { agents: ['The militiamen'] } },
      { text: 'The frost killed the roses.', gives: null },
    ],
  },
  {
    id: 'harm/wounded/unnamed',
    verbs: ['wound', 'injure'],
    when: { object: UNNAMED },
    roles: HARM,
    needs: [],
    measure: 'flow',
    prior: 0.7,
    examples: [{ text: 'Others were wounded in <Goma>.', gives: { places: ['at Goma'] } }],
  },
  {
    id: 'harm/detained/in-detention',
    verbs: ['remain', 'be', 'stay', 'languish'],
    beside: ['detention', 'prison', 'jail', 'custody', 'captivity'],
    when: {
      subject: ['#people', '#fighters'],
      in: ['detention', 'custody', 'prison', 'jail', 'captivity', 'centre', 'center', 'facility', 'cell', 'camp'],
    },
    roles: { subject: ['number', 'people', 'target'], in: ['at'], at: ['at'], near: ['near'] },
    needs: ['number'],
    measure: 'stock',
    prior: 0.74,
    examples: [
      {
        text: 'Some 300 migrants remain in detention centres in <Goma>.',
        gives: { targets: ['migrants'], places: ['at Goma part'], quantity: '300–300 person stock' },
      },
    ],
  },
];
