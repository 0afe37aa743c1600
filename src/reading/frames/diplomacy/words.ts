import type { Frame } from '../frame.ts';
import { SPEAKER, WORDS } from './slots.ts';

/** What somebody worries about or aims at. */
export const words: readonly Frame[] = [
  {
    id: 'diplomacy/concern/concerned-by',
    verbs: ['concern', 'worry', 'alarm'],
    when: { object: [...SPEAKER] },
    roles: {
      subject: ['target'],
      object: ['agent'],
      about: ['target'],
      over: ['target', 'at'],
      by: ['target'],
      at: ['target'],
    },
    needs: ['agent'],
    anyone: true,
    prior: 0.7,
    examples: [
      {
        text: '[Kenya] is alarmed by the advance of [the militia].',
        gives: { agents: ['Kenya'], targets: ['the militia'] },
      },
    ],
  },
  {
    id: 'diplomacy/concern/concerned',
    verbs: ['fear'],
    adjectives: ['concerned', 'worried', 'alarmed'],
    nouns: ['concern', 'worry', 'alarm'],
    when: { subject: [...SPEAKER] },
    roles: { ...WORDS, by: ['target'] },
    needs: ['agent'],
    anyone: true,
    prior: 0.62,
    examples: [
      {
        text: '[Kenya] said it was deeply concerned about the fighting in <Goma>.',
        gives: { agents: ['Kenya'], places: ['at Goma'] },
      },
      { text: '[Kenya] is concerned about [the militia].', gives: { agents: ['Kenya'], targets: ['the militia'] } },
    ],
  },
  {
    id: 'diplomacy/priority/priority',
    verbs: ['identify', 'describe', 'name', 'call', 'consider', 'see', 'make'],
    nouns: ['priority'],
    when: { subject: [...SPEAKER], as: ['priority', 'goal', 'aim'] },
    roles: { subject: ['agent'], object: ['at', 'target'], as: ['target'], in: ['at'] },
    needs: ['agent', 'place|target'],
    anyone: true,
    prior: 0.6,
    examples: [
      {
        text: '[Chad] has named the area around <Kidal> as a priority.',
        gives: { agents: ['Chad'], places: ['near Kidal'] },
      },
    ],
  },
];
