import type { Frame } from '../frame.ts';
import { HOLDABLE } from './slots.ts';

/** Gaining a place that was held before. These stand before the frames of a first capture. */
export const retaking: readonly Frame[] = [
  {
    id: 'control/recaptured/retaken',
    verbs: [
      'recapture',
      're-capture',
      'retake',
      're-take',
      'reconquer',
      'regain',
      'reclaim',
      'reoccupy',
      'recover',
      'take back',
      'win back',
      'wrest back',
      're-secure',
      'resecure',
      're-seize',
      'reseize',
      'seize back',
      'recuperate',
    ],
    nouns: ['recapture', 'reconquest', 'retaking'],
    when: { object: [...HOLDABLE, '#control'] },
    roles: { subject: ['agent'], object: ['at', 'number'], from: ['target'], including: ['at'] },
    needs: ['place|number|object', 'agent|place|number'],
    prior: 0.86,
    examples: [
      {
        text: '[The army] recaptured the town of <Kidal> from [the rebels].',
        gives: { agents: ['The army'], targets: ['the rebels'], places: ['at Kidal'] },
      },
      {
        text: 'The recapture of <Gao> by [French troops] took two days.',
        gives: { agents: ['French troops'], places: ['at Gao'] },
      },
      {
        text: '[The militia] regained control of five villages.',
        gives: { agents: ['The militia'], quantity: '5–5 village' },
      },
      { text: '[The army] recovered weapons near <Gao>.', gives: null },
    ],
  },
  {
    id: 'control/recaptured/control-retaken',
    verbs: ['retake', 'regain', 'reestablish', 're-establish', 'reassert', 'restore', 'resume'],
    when: { object: ['#control'] },
    roles: {
      subject: ['agent'],
      object: ['at', 'number'],
      of: ['at', 'number'],
      over: ['at', 'number'],
      in: ['at'],
      from: ['target'],
      including: ['at'],
    },
    needs: ['place|number|object'],
    prior: 0.84,
    examples: [
      {
        text: '[Government troops] reasserted control over <Bukavu>.',
        gives: { agents: ['Government troops'], places: ['at Bukavu'] },
      },
    ],
  },
  {
    id: 'control/recaptured/again',
    verbs: ['capture', 'seize', 'take', 'secure', 'take over', 'occupy'],
    beside: ['again'],
    when: { object: [...HOLDABLE, '#control'] },
    roles: {
      subject: ['agent'],
      object: ['at', 'number'],
      of: ['at', 'number'],
      over: ['at'],
      from: ['target'],
      including: ['at'],
    },
    needs: ['place|number'],
    prior: 0.84,
    examples: [
      {
        text: 'On Sunday [the rebels] once again seized <Rutshuru>.',
        gives: { agents: ['the rebels'], places: ['at Rutshuru'] },
      },
      { text: '[The rebels] seized <Rutshuru>.', gives: null },
    ],
  },
  {
    id: 'control/recaptured/under-control-again',
    verbs: ['come', 'fall', 'be'],
    beside: ['again'],
    when: { 'under the control of': ['#party', '#fighters', '#authorities'], subject: [...HOLDABLE] },
    roles: { subject: ['at', 'number'], 'under the control of': ['agent'] },
    needs: ['place|number', 'agent'],
    prior: 0.75,
    examples: [
      {
        text: '<Ménaka> came again under the control of [the separatists].',
        gives: { agents: ['the separatists'], places: ['at Ménaka'] },
      },
    ],
  },
];
