import type { Frame } from '../frame.ts';

/** A fight that has gone on so long is a war, not a clash. */
const LONG = [
  ...Array.from({ length: 100 }, (_, i) => `since ${1945 + i}`),
  'since independence',
  'for years',
  'for decades',
];

/** One word, two readings: a battle somewhere on a day, or a war between two parties that goes on. Tried after the frames of fighting. */
export const standingFights: readonly Frame[] = [
  {
    id: 'relation/allied-with/fights-alongside',
    verbs: ['fight', 'battle', 'operate'],
    when: { subject: ['#party', '#fighters'], object: ['#nothing'], alongside: ['#party', '#fighters'] },
    roles: { subject: ['agent'], alongside: ['target'], in: ['at'], near: ['near'] },
    needs: ['agent', 'target'],
    prior: 0.78,
    examples: [
      {
        text: '[The militia] is fighting alongside [the army].',
        gives: { agents: ['The militia'], targets: ['the army'] },
      },
    ],
  },
  {
    id: 'relation/fights/since',
    verbs: ['fight', 'battle', 'combat'],
    when: { subject: ['#party', '#fighters'], object: ['#party', '#fighters'] },
    beside: LONG,
    roles: { subject: ['agent'], object: ['target'] },
    needs: ['agent', 'target'],
    prior: 0.78,
    examples: [
      {
        text: '[The army] has been fighting [the rebels] since 2011.',
        gives: { agents: ['The army'], targets: ['the rebels'] },
      },
      { text: '[The army] has been fighting [the rebels] since Friday.', gives: null },
    ],
  },
  {
    id: 'relation/fights/is-at-war',
    verbs: ['be', 'remain', 'stay'],
    when: { subject: ['#party', '#fighters', '#somebody'], at: ['war'] },
    roles: { subject: ['agent'], with: ['target'], against: ['target'] },
    needs: ['agent', 'target'],
    anyone: true,
    prior: 0.78,
    examples: [
      {
        text: '[The militia] has been at war with [the army] since March.',
        gives: { agents: ['The militia'], targets: ['the army'] },
      },
    ],
  },
  {
    id: 'relation/fights/at-war',
    nouns: ['war', 'battle', 'fight', 'struggle', 'campaign', 'insurgency'],
    when: { subject: ['#party'], against: ['#party'] },
    roles: {
      subject: ['agent'],
      against: ['target'],
      with: ['target'],
      between: ['agent'],
      object: ['target'],
      in: ['at'],
      near: ['near'],
    },
    needs: ['agent', 'target'],
    prior: 0.68,
    examples: [
      {
        text: "[Chad]'s war against [the insurgents] goes on.",
        gives: { agents: ['Chad'], targets: ['the insurgents'] },
      },
    ],
  },
  {
    id: 'relation/fights/each-other',
    verbs: ['fight', 'battle', 'combat'],
    when: { object: ['other', 'another'] },
    roles: { subject: ['agent'], in: ['at'], near: ['near'], including: ['near'] },
    needs: ['agent', 'target'],
    prior: 0.74,
    examples: [
      {
        text: '[The rebels] and [the jihadists] have been fighting each other, including near <Goma>.',
        gives: { agents: ['The rebels'], targets: ['the jihadists'], places: ['near Goma'] },
      },
      {
        text: '[The militia] and [the rebels] have been fighting each other near <Kidal>.',
        gives: { agents: ['The militia'], targets: ['the rebels'], places: ['near Kidal'] },
      },
    ],
  },
];
