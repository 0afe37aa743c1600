import type { Frame } from '../frame.ts';

/** Forces and bases that are brought somewhere. */
export const deployments: readonly Frame[] = [
  {
    id: 'fighting/deployment/base',
    verbs: ['establish', 'set', 'set up', 'build', 'erect'],
    when: {
      subject: ['#party', '#fighters'],
      object: ['base', 'post', 'outpost', 'checkpoint', 'headquarters', 'roadblock', 'position'],
    },
    roles: {
      subject: ['agent'],
      object: ['at', 'number'],
      in: ['at'],
      near: ['near'],
      at: ['at'],
      on: ['near'],
      along: ['near'],
    },
    needs: ['agent', 'place'],
    prior: 0.7,
    examples: [
      {
        text: '[The army] has set up a checkpoint near <Beni>.',
        gives: { agents: ['The army'], places: ['near Beni'] },
      },
    ],
  },
  {
    id: 'fighting/deployment/deployed',
    verbs: ['deploy', 'redeploy', 'mass', 'reinforce', 'station', 'amass', 'send', 'dispatch'],
    nouns: ['deployment', 'buildup', 'build-up', 'reinforcement', 'mobilization', 'mobilisation'],
    when: {
      object: [
        '#fighters',
        '#party',
        '#weapons',
        '#nothing',
        'reinforcement',
        'force',
        'contingent',
        'unit',
        '-team',
        '-letter',
        '-message',
        '-aid',
        '-delegation',
        '-official',
        '-worker',
        '-medical',
      ],
    },
    roles: {
      subject: ['agent'],
      by: ['agent'],
      object: ['number', 'at'],
      of: ['number'],
      in: ['at'],
      to: ['to'],
      into: ['to'],
      near: ['near'],
      along: ['near'],
      around: ['near'],
      at: ['at'],
      on: ['near'],
      from: ['from'],
    },
    needs: ['agent', 'place|number'],
    prior: 0.66,
    examples: [
      {
        text: '[Chad] deployed 2,000 soldiers to <Kidal>.',
        gives: { agents: ['Chad'], places: ['to Kidal'], quantity: '2000–2000 soldier' },
      },
      { text: '[The rebels] massed troops near <Sake>.', gives: { agents: ['The rebels'], places: ['near Sake'] } },
    ],
  },
];
