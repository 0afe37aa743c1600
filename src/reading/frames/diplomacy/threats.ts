import type { Frame } from '../frame.ts';
import { SPEAKER, WORDS } from './slots.ts';

/** What somebody says he will do to another, and what he warns him of. */
export const threats: readonly Frame[] = [
  {
    id: 'diplomacy/concern/warned-about',
    verbs: ['warn', 'caution', 'alert'],
    when: { subject: [...SPEAKER], about: ['#somebody'] },
    roles: { subject: ['agent'], about: ['target'] },
    needs: ['agent', 'target'],
    anyone: true,
    prior: 0.6,
    examples: [
      {
        text: 'The minister warned the farmers about [the militia].',
        gives: { agents: ['minister'], targets: ['the militia'] },
      },
    ],
  },
  {
    id: 'diplomacy/threat/threatened',
    verbs: ['threaten', 'warn', 'vow', 'menace', 'intimidate', 'blackmail'],
    when: {
      subject: [...SPEAKER, '-#violence'],
      object: [
        '#nothing',
        '#party',
        '#authorities',
        '#fighters',
        '#place',
        '#somebody',
        'action',
        'retaliation',
        'sanction',
        'war',
        'population',
        '-#ways',
        '-life',
        '-#services',
      ],
    },
    roles: { ...WORDS, deed: ['target'], of: ['target'], that: ['target'], if: ['target'] },
    needs: ['agent', 'target'],
    anyone: true,
    prior: 0.6,
    examples: [
      {
        text: '[The militia] threatened [the government].',
        gives: { agents: ['The militia'], targets: ['the government'] },
      },
      {
        text: '[The militia] threatened to attack [the army].',
        gives: { agents: ['The militia'], targets: ['the army'] },
      },
      {
        text: '[The militia] threatened to leave the talks unless [the army] withdrew.',
        gives: { agents: ['The militia'], targets: ['the army'] },
      },
    ],
  },
  {
    id: 'diplomacy/threat/threatened-there',
    verbs: ['threaten', 'vow'],
    when: { subject: ['#party', '#authorities', '#fighters', '#somebody', '-#violence'], object: ['#nothing'] },
    beside: ['attack', 'resume', 'bomb', 'strike', 'invade', 'seize', 'war', 'storm', 'launch', 'retaliate'],
    roles: { subject: ['agent'], in: ['at'] },
    needs: ['agent'],
    anyone: true,
    prior: 0.62,
    examples: [{ text: '[The militia] threatened to resume the war.', gives: { agents: ['The militia'] } }],
  },
  {
    id: 'diplomacy/threat/warned-it-would',
    verbs: ['warn'],
    when: {
      subject: ['#party', '#authorities', '#fighters', '-#agency', '-#violence'],
      object: ['#nothing'],
      that: ['#somebody'],
    },
    beside: ['it would', 'they would', 'it will', 'they will', 'we will', 'would attack', 'would bomb', 'would strike'],
    roles: { subject: ['agent'], in: ['at'] },
    needs: ['agent'],
    prior: 0.6,
    examples: [
      { text: '[The militia] warned it would shell the port.', gives: { agents: ['The militia'] } },
      { text: '[The militia] warned that the river would rise.', gives: null },
    ],
  },
  {
    id: 'diplomacy/threat/threat-to',
    nouns: ['threat', 'warning', 'ultimatum'],
    when: { subject: [...SPEAKER, '-#violence'] },
    roles: { ...WORDS, deed: ['target'] },
    needs: ['agent', 'target'],
    anyone: true,
    prior: 0.58,
    examples: [
      {
        text: '[The militia] issued a warning to [the government].',
        gives: { agents: ['The militia'], targets: ['the government'] },
      },
    ],
  },
];
