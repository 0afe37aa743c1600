import type { Frame } from '../frame.ts';

/** Who is a part of what. */
export const membership: readonly Frame[] = [
  {
    id: 'relation/member-of/includes',
    verbs: ['include', 'comprise', 'consist', 'contain', 'group', 'incorporate'],
    when: {
      subject: ['#party', 'alliance', 'coalition', 'group', 'umbrella', 'front', 'bloc'],
      object: ['#party', '#nothing'],
    },
    roles: { subject: ['target'], object: ['agent'], of: ['agent'] },
    needs: ['agent', 'target'],
    prior: 0.74,
    examples: [
      {
        text: '[The coalition], which includes [the militia], met on Monday.',
        gives: { agents: ['the militia'], targets: ['The coalition'] },
      },
      {
        text: '[The coalition] consists of [the militia] and [the rebels].',
        gives: { agents: ['the militia', 'the rebels'], targets: ['The coalition'] },
      },
    ],
  },
  {
    id: 'relation/member-of/made-up',
    verbs: ['make up', 'compose', 'comprise', 'constitute'],
    when: { object: ['#party', 'alliance', 'coalition', 'group', 'umbrella', 'front', 'force', 'bloc'] },
    roles: { subject: ['agent'], object: ['target'], of: ['agent'] },
    needs: ['agent', 'target'],
    prior: 0.72,
    examples: [
      {
        text: '[The coalition] is made up of [the militia] and [the rebels].',
        gives: { agents: ['the militia', 'the rebels'], targets: ['The coalition'] },
      },
      {
        text: '[The coalition] is made up of [the Zubrowka Front] (ZF), [the Syldavia Guard] and the newly formed [Borduria Council].',
        gives: {
          agents: ['the Zubrowka Front', 'the Syldavia Guard', 'Borduria Council'],
          targets: ['The coalition'],
        },
      },
    ],
  },
  {
    id: 'relation/member-of/part-of',
    nouns: ['part', 'member', 'faction', 'component', 'unit', 'subgroup'],
    when: { subject: ['#party'], object: ['#party'] },
    roles: { subject: ['agent'], object: ['target'], of: ['target'] },
    needs: ['agent', 'target'],
    prior: 0.72,
    examples: [
      {
        text: '[The militia] is part of [the coalition].',
        gives: { agents: ['The militia'], targets: ['the coalition'] },
      },
    ],
  },
  {
    id: 'relation/member-of/unnamed-part-of',
    nouns: ['part', 'member'],
    when: { subject: ['group', 'faction', 'militia', 'movement'], object: ['#party'] },
    roles: { subject: ['agent'], object: ['target'], of: ['target'] },
    needs: ['agent', 'target'],
    anyone: true,
    prior: 0.7,
    examples: [
      {
        text: 'The group is part of [the Syldavia Front].',
        gives: { agents: ['group'], targets: ['the Syldavia Front'] },
      },
    ],
  },
  {
    id: 'relation/member-of/joined',
    verbs: ['join', 'belong', 'enlist'],
    when: { subject: ['#party'], object: ['#party', '#nothing', 'coalition', 'alliance'] },
    roles: { subject: ['agent', 'number'], object: ['target'], to: ['target'] },
    needs: ['agent', 'target'],
    prior: 0.66,
    examples: [
      {
        text: '[The militia] joined [the coalition] last month.',
        gives: { agents: ['The militia'], targets: ['the coalition'] },
      },
    ],
  },
];
