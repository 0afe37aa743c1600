import type { Frame } from '../frame.ts';
import { SPEAKER, TOGETHER, UNARMED } from './slots.ts';

const TALKS = [
  'talk',
  'negotiation',
  'meeting',
  'summit',
  'round',
  'discussion',
  'consultation',
  'dialogue',
  'conference',
  'conversation',
  'contact',
  'mediation',
  'effort',
];

/** Meetings, visits, calls and negotiations. */
export const talks: readonly Frame[] = [
  {
    id: 'diplomacy/talks/met',
    verbs: [
      'meet',
      'negotiate',
      'confer',
      'consult',
      'bargain',
      'speak with',
      'talk with',
      'talk to',
      'sit down',
      'mediate',
      'meet with',
    ],
    when: { object: ['#nothing', '#somebody', '#party', '-#ground'], subject: [...SPEAKER, '#nothing'] },
    roles: { ...TOGETHER, object: ['target'], between: ['target'], to: ['target'], from: [], of: [] },
    needs: ['agent', 'target|place'],
    anyone: true,
    prior: 0.64,
    examples: [
      {
        text: 'The foreign minister met [the rebels] in <Nairobi>.',
        gives: { agents: ['foreign minister'], targets: ['the rebels'], places: ['at Nairobi'] },
      },
      { text: '[The militia] failed to meet the deadline.', gives: null },
    ],
  },
  {
    id: 'diplomacy/talks/celebrated',
    verbs: ['celebrate', 'commemorate', 'dine', 'lunch', 'mark'],
    when: { subject: [...SPEAKER], with: ['#somebody'] },
    roles: { subject: ['agent'], with: ['target'], in: ['at'], at: ['at'] },
    needs: ['agent', 'target'],
    anyone: true,
    prior: 0.6,
    examples: [
      {
        text: 'The governor celebrated the feast with [the militia].',
        gives: { agents: ['governor'], targets: ['the militia'] },
      },
    ],
  },
  {
    id: 'diplomacy/talks/held',
    verbs: [
      'hold',
      'resume',
      'begin',
      'attend',
      'start',
      'open',
      'have',
      'launch',
      'conduct',
      'complete',
      'arrange',
      'offer',
      'continue',
      'host',
      'convene',
    ],
    when: {
      object: [...TALKS, '-campaign'],
      subject: [...SPEAKER, '#nothing'],
    },
    roles: { ...TOGETHER, object: ['target'], between: ['target'] },
    needs: ['agent', 'target|place'],
    anyone: true,
    prior: 0.6,
    examples: [
      {
        text: '[The government] held talks with [the rebels] in <Kampala>.',
        gives: { agents: ['The government'], targets: ['the rebels'], places: ['at Kampala'] },
      },
      {
        text: 'The emir launched a mediation effort between [Chad] and [Sudan].',
        gives: { agents: ['emir'], targets: ['Chad', 'Sudan'] },
      },
    ],
  },
  {
    id: 'diplomacy/talks/discussed',
    verbs: ['discuss', 'raise'],
    when: {
      subject: [...SPEAKER],
      with: ['#somebody', '#nothing'],
      object: ['#anything', '#nothing', ...UNARMED, '-#weapons'],
    },
    roles: { ...TOGETHER },
    needs: ['agent', 'target'],
    anyone: true,
    prior: 0.62,
    examples: [
      {
        text: 'The envoy discussed the truce with [the rebels].',
        gives: { agents: ['envoy'], targets: ['the rebels'] },
      },
    ],
  },
  {
    id: 'diplomacy/talks/hosted',
    verbs: ['host', 'receive', 'welcome', 'greet', 'telephone', 'phone', 'invite'],
    when: {
      subject: ['#party', '#offices', '#somebody'],
      object: ['#somebody', '-#ground', '-#people', ...UNARMED, '#offices'],
    },
    roles: { subject: ['agent'], object: ['target'], in: ['at'], at: ['at'] },
    needs: ['agent', 'target'],
    anyone: true,
    prior: 0.6,
    examples: [
      {
        text: 'The president received the Chadian ambassador in <Kampala>.',
        gives: { agents: ['president'], targets: ['Chadian ambassador'], places: ['at Kampala'] },
      },
    ],
  },
  {
    id: 'diplomacy/talks/wrote',
    verbs: ['write', 'telephone', 'phone', 'reach out'],
    when: {
      subject: ['#offices', '#party', '#somebody', ...UNARMED, '-#agency'],
      to: ['#offices', '#party', '#somebody', '-#people'],
    },
    roles: { subject: ['agent'], to: ['target'] },
    needs: ['agent', 'target'],
    anyone: true,
    prior: 0.6,
    examples: [
      { text: 'The emir wrote to [the rebels].', gives: { agents: ['emir'], targets: ['the rebels'] } },
      { text: 'The emir wrote to a friend.', gives: null },
    ],
  },
  {
    id: 'diplomacy/talks/letter',
    nouns: [
      'letter',
      'message',
      'phone call',
      'telephone call',
      'telephone conversation',
      'phone conversation',
      'call',
    ],
    when: { subject: ['#offices', '#party', ...UNARMED, '-#agency'], on: ['#nothing'] },
    roles: { subject: ['agent'], between: ['agent'], with: ['target'], to: ['target'] },
    needs: ['agent', 'target'],
    anyone: true,
    prior: 0.56,
    examples: [
      {
        text: 'The emir sent a letter to [the rebels].',
        gives: { agents: ['emir'], targets: ['the rebels'] },
      },
    ],
  },
  {
    id: 'diplomacy/talks/visited',
    verbs: ['visit', 'tour'],
    when: {
      subject: ['#offices', '#party', '#somebody', ...UNARMED, '-#weapons'],
      object: ['#party', '#somebody', '-#settlements', '-#people', '-#sites', '-#facilities'],
    },
    roles: { subject: ['agent'], object: ['target', 'at'] },
    needs: ['agent', 'target'],
    anyone: true,
    prior: 0.62,
    examples: [
      { text: 'The foreign minister visited [Chad].', gives: { agents: ['foreign minister'], targets: ['Chad'] } },
      { text: '[The army] visited the site.', gives: null },
    ],
  },
  {
    id: 'diplomacy/talks/travelled',
    verbs: ['arrive', 'travel', 'fly', 'head', 'go', 'leave', 'depart', 'return'],
    when: {
      subject: ['#offices', '#somebody', ...UNARMED, '-#weapons', '-#people'],
      for: ['visit', 'talk', 'meeting', 'summit', 'negotiation', 'consultation', 'conference', '#place'],
    },
    roles: { subject: ['agent'], in: ['target'], to: ['target'], for: ['target'], with: ['target'] },
    needs: ['agent', 'target'],
    anyone: true,
    prior: 0.6,
    examples: [
      {
        text: 'The foreign minister travelled to Ruritania for talks.',
        gives: { agents: ['foreign minister'], targets: ['Ruritania'] },
      },
    ],
  },
  {
    id: 'diplomacy/talks/visiting',
    verbs: ['arrive', 'travel', 'fly', 'go', 'return', 'attend'],
    when: { subject: ['#offices', '#somebody', ...UNARMED, '-#weapons', '-#people'], on: ['visit', 'trip', 'tour'] },
    roles: { subject: ['agent'], in: ['target'], to: ['target'], on: [] },
    needs: ['agent', 'target'],
    anyone: true,
    prior: 0.62,
    examples: [
      {
        text: 'The president arrived in Ruritania on a visit.',
        gives: { agents: ['president'], targets: ['Ruritania'] },
      },
    ],
  },
  {
    id: 'diplomacy/talks/talks-between',
    nouns: ['talk', 'negotiation', 'meeting', 'summit', 'visit', 'consultation', 'discussion', 'dialogue', 'mediation'],
    when: { subject: [...SPEAKER, '#nothing'], to: ['#anything', '#nothing', '-#people'] },
    roles: { ...TOGETHER, of: ['agent'], to: ['target'] },
    needs: ['agent', 'target|place'],
    anyone: true,
    prior: 0.58,
    examples: [
      {
        text: 'Talks between [the rebels] and [the army] went on in <Nairobi>.',
        gives: { agents: ['the rebels'], targets: ['the army'], places: ['at Nairobi'] },
      },
    ],
  },
];
