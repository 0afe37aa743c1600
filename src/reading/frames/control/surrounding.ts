import type { Frame } from '../frame.ts';

/** Sieges and isolation: neither changes who holds a place. */
export const surrounding: readonly Frame[] = [
  {
    id: 'control/siege-lifted/siege-ended',
    verbs: ['lift', 'break', 'end', 'relieve', 'ease'],
    nouns: ['lifting', 'end'],
    when: { object: ['siege', 'blockade', 'encirclement'] },
    roles: { subject: ['agent'], object: ['at'], of: ['at'], on: ['at'], around: ['at'] },
    needs: ['place'],
    prior: 0.75,
    examples: [
      {
        text: '[The army] broke the siege of <Ménaka> on Friday.',
        gives: { agents: ['The army'], places: ['at Ménaka'] },
      },
    ],
  },
  {
    id: 'control/besieged/besieged',
    verbs: ['besiege', 'encircle', 'surround', 'blockade', 'ring'],
    adjectives: ['besieged', 'encircled', 'surrounded'],
    when: {
      object: ['#place', '#settlements', '#sites', '#party', '#fighters', 'rebel', 'enclave', 'area', '-question'],
    },
    roles: { subject: ['agent'], object: ['at', 'target', 'number'], in: ['at'] },
    needs: ['place'],
    prior: 0.78,
    examples: [
      {
        text: '[The militia] has besieged <Mambasa> since Sunday.',
        gives: { agents: ['The militia'], places: ['at Mambasa'] },
      },
      {
        text: '[Soldiers] in <Mambasa> were surrounded by [the militia].',
        gives: { agents: ['the militia'], targets: ['Soldiers'], places: ['at Mambasa'] },
      },
      { text: 'Food was dropped into the besieged town of <Mambasa>.', gives: { places: ['at Mambasa'] } },
    ],
  },
  {
    id: 'control/besieged/laid-siege',
    verbs: ['lay', 'impose', 'tighten', 'complete', 'begin', 'maintain'],
    when: { object: ['siege', 'blockade'] },
    roles: { subject: ['agent'], object: ['at'], to: ['at'], on: ['at'], of: ['at'], around: ['at'] },
    needs: ['place'],
    prior: 0.75,
    examples: [
      { text: '[The rebels] laid siege to <Mambasa>.', gives: { agents: ['The rebels'], places: ['at Mambasa'] } },
    ],
  },
  {
    id: 'control/besieged/under-siege',
    verbs: ['be', 'remain', 'come', 'live', 'fall'],
    when: { under: ['siege', 'blockade'] },
    roles: { subject: ['at', 'target'], under: ['agent'], in: ['at'], by: ['agent'], from: ['agent'] },
    needs: ['place'],
    prior: 0.75,
    examples: [{ text: '<Mambasa> has been under siege for two months.', gives: { places: ['at Mambasa'] } }],
  },
  {
    id: 'control/besieged/siege-of',
    nouns: ['siege', 'encirclement', 'blockade'],
    when: { object: ['#place', '#settlements'] },
    roles: { subject: ['agent'], object: ['at'], of: ['at'], on: ['at'] },
    needs: ['place'],
    prior: 0.7,
    examples: [{ text: 'The siege of <Mambasa> entered its third week.', gives: { places: ['at Mambasa'] } }],
  },
  {
    id: 'control/isolated/isolated',
    verbs: ['isolate', 'cut off'],
    adjectives: ['isolated'],
    when: {
      object: ['#place', '#settlements', '#party', '#fighters', 'pocket', 'enclave', 'area', 'territory', 'latter'],
    },
    roles: { subject: ['agent'], object: ['at', 'target', 'number'] },
    needs: ['place|target', 'agent|place'],
    prior: 0.72,
    examples: [
      {
        text: '[The rebels] took the bridge, isolating <Ansongo> from the rest of the region.',
        gives: { agents: ['The rebels'], places: ['at Ansongo'] },
      },
    ],
  },
  {
    id: 'control/isolated/cut-off-from',
    verbs: ['cut'],
    beside: ['off'],
    when: { object: ['#ground', '#settlements', '#party', '#fighters', 'enclave', 'pocket'] },
    roles: { subject: ['agent'], object: ['at', 'target', 'number'] },
    needs: ['place|target'],
    prior: 0.72,
    examples: [
      {
        text: '[The rebels] cut <Ansongo> off from the rest of the region.',
        gives: { agents: ['The rebels'], places: ['at Ansongo'] },
      },
      { text: 'Floods cut the ribbon in <Ansongo>.', gives: null },
    ],
  },
  {
    id: 'control/isolated/left-cut-off',
    verbs: ['leave'],
    beside: ['cut off', 'isolated', 'marooned'],
    when: { object: ['#ground', '#settlements', '#party', '#fighters', 'enclave', 'pocket'] },
    roles: { object: ['at', 'target'] },
    needs: ['place|target'],
    prior: 0.72,
    examples: [
      { text: 'The fall of the bridge left <Ansongo> cut off from the coast.', gives: { places: ['at Ansongo'] } },
      { text: '[The soldiers] left <Ansongo> at dawn.', gives: null },
    ],
  },
  {
    id: 'control/isolated/cut-in-two',
    verbs: ['cut', 'split', 'slice'],
    when: { object: ['#party', '#fighters', 'territory', 'pocket', 'enclave', 'area'], in: ['two', 'half'] },
    roles: { subject: ['agent'], object: ['target', 'at'] },
    needs: ['target|place'],
    prior: 0.75,
    examples: [
      {
        text: '[The militia] has cut [government forces] in two.',
        gives: { agents: ['The militia'], targets: ['government forces'] },
      },
    ],
  },
];
