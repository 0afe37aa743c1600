import type { Frame } from '../frame.ts';
import { HARM, HURT } from './slots.ts';

/** The raped, the wounded, casualties of which it is not said how many died, and the missing. */
export const hurt: readonly Frame[] = [
  {
    id: 'harm/sexual-violence/rape',
    verbs: ['rape', 'gang-rape', 'molest'],
    nouns: ['rape', 'sexual violence', 'sexual assault', 'gang-rape', 'sexual slavery', 'sexual abuse'],
    roles: { ...HARM, against: ['number', 'people', 'target'] },
    needs: ['number|target|agent|place'],
    measure: 'flow',
    prior: 0.8,
    examples: [
      {
        text: '[Militiamen] raped 14 women in <Minova>.',
        gives: {
          agents: ['Militiamen'],
          targets: ['civilians'],
          places: ['at Minova'],
          quantity: '14–14 woman flow',
        },
      },
    ],
  },
  {
    id: 'harm/wounded/wounded',
    verbs: ['wound', 'injure', 'hurt', 'maim'],
    nouns: ['wounding', 'injury'],
    adjectives: ['wounded', 'injured'],
    when: { object: HURT },
    roles: HARM,
    needs: ['number|target|victim'],
    measure: 'flow',
    prior: 0.82,
    examples: [
      {
        text: 'The shelling wounded 11 children in <Beni>.',
        gives: { targets: ['children'], places: ['at Beni'], quantity: '11–11 child flow' },
      },
    ],
  },
  {
    id: 'harm/wounded/sustained',
    verbs: ['sustain', 'suffer', 'receive'],
    when: { object: ['injury', 'wound', 'burn'], subject: HURT },
    roles: { ...HARM, subject: ['number', 'people', 'target'], object: [] },
    needs: ['number|target|victim'],
    measure: 'flow',
    prior: 0.78,
    examples: [
      {
        text: 'Sixteen passengers sustained injuries in <Beni>.',
        gives: { targets: ['passengers'], places: ['at Beni'], quantity: '16–16 person flow' },
      },
      { text: 'The economy suffered deep wounds in <Beni>.', gives: null },
    ],
  },
  {
    id: 'harm/wounded/in-hospital',
    verbs: ['hospitalise', 'hospitalize', 'admit', 'treat', 'receive'],
    beside: ['wound', 'wounded', 'injury', 'gunshot', 'shrapnel', 'shelling', 'strike', 'attack', 'explosion', 'blast'],
    when: { object: ['#person', 'number', 'dozen', 'hundred', 'score'], for: ['-service', '-access'] },
    roles: { ...HARM, subject: ['at'] },
    needs: ['number'],
    measure: 'flow',
    prior: 0.66,
    examples: [
      {
        text: 'The clinic in <Beni> admitted 21 patients with gunshot wounds.',
        gives: { targets: ['patients'], places: ['at Beni'], quantity: '21–21 person flow' },
      },
      {
        text: 'Five villagers were hospitalised in <Beni> after the shelling.',
        gives: { targets: ['villagers'], places: ['at Beni'], quantity: '5–5 person flow' },
      },
      { text: 'The clinic in <Beni> admitted 21 patients with cholera.', gives: null },
    ],
  },
  {
    id: 'harm/casualties/suffered',
    verbs: ['suffer', 'sustain', 'take'],
    when: { object: ['casualty', 'loss'] },
    roles: {
      subject: ['target'],
      object: ['number', 'people'],
      among: ['target', 'people'],
      in: ['at'],
      at: ['at'],
      near: ['near'],
      around: ['near'],
      of: ['target', 'people'],
    },
    needs: ['number|target'],
    measure: 'flow',
    prior: 0.7,
    examples: [
      {
        text: '[The rebels] suffered heavy losses near <Beni>.',
        gives: { targets: ['The rebels'], places: ['near Beni'] },
      },
      { text: 'The bank suffered heavy losses in <Beni>.', gives: null },
    ],
  },
  {
    id: 'harm/casualties/casualties',
    verbs: ['inflict', 'cause', 'record', 'verify', 'leave', 'report', 'result in'],
    when: { object: ['casualty', 'loss'] },
    roles: {
      subject: ['agent'],
      object: ['number', 'people'],
      on: ['target'],
      among: ['target', 'people'],
      to: ['target'],
      in: ['at', 'number'],
      near: ['near'],
      of: ['target', 'people'],
    },
    needs: ['number|target'],
    measure: 'flow',
    prior: 0.7,
    examples: [
      {
        text: '[The rebels] inflicted heavy casualties on [the army].',
        gives: { agents: ['The rebels'], targets: ['the army'] },
      },
    ],
  },
  {
    id: 'harm/casualties/counted',
    nouns: ['casualty'],
    roles: {
      object: ['number'],
      self: ['number', 'people'],
      of: ['target', 'people'],
      among: ['target', 'people'],
      in: ['at'],
      near: ['near'],
    },
    needs: ['number'],
    measure: 'flow',
    prior: 0.66,
    examples: [
      {
        text: 'Hospitals in <Beni> counted 59 civilian casualties.',
        gives: { targets: ['civilians'], places: ['at Beni'], quantity: '59–59 civilian flow' },
      },
    ],
  },
  {
    id: 'harm/missing/missing',
    verbs: ['disappear', 'go missing', 'vanish', 'miss', 'unaccount'],
    adjectives: ['missing', 'unaccounted'],
    when: {
      object: ['#nothing', '#people', 'number'],
      subject: [
        '#people',
        '#fighters',
        'number',
        'dozen',
        'hundred',
        'score',
        'least',
        'more',
        'others',
        'many',
        '#nothing',
      ],
    },
    roles: {
      subject: ['number', 'people', 'target'],
      object: ['number', 'people', 'target'],
      in: ['at'],
      near: ['near'],
      off: ['near'],
      from: ['from'],
    },
    needs: ['number|target'],
    measure: 'flow',
    prior: 0.76,
    examples: [
      {
        text: 'At least 40 people are missing in <Kasese>.',
        gives: { places: ['at Kasese'], quantity: '40– person flow' },
      },
    ],
  },
];
