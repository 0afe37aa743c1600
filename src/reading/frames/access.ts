import type { Frame, Roles } from './frame.ts';

const WAY = ['#ways', 'access'] as const;

/** Ways run from, to and between places; what they are near is where they are. */
const ALONG: Roles = {
  object: ['at'],
  of: ['at'],
  from: ['from'],
  to: ['to'],
  into: ['to'],
  toward: ['to'],
  towards: ['to'],
  between: ['between'],
  linking: ['between'],
  through: ['via'],
  with: ['between'],
  in: ['at'],
  at: ['at'],
  near: ['near'],
  for: ['target'],
};

export const accessFrames: readonly Frame[] = [
  {
    id: 'access/restored/restored',
    verbs: ['restore', 'repair', 'rebuild', 'reconnect', 'reestablish', 're-establish', 'clear'],
    when: { object: [...WAY, 'area', '-control', '-order'] },
    roles: { ...ALONG, subject: ['agent'], object: ['at'] },
    needs: ['place|agent'],
    prior: 0.66,
    examples: [
      { text: '[The army] restored the road to <Beni>.', gives: { agents: ['The army'], places: ['to Beni'] } },
    ],
  },
  {
    id: 'access/reopened/reopened',
    verbs: ['reopen', 're-open', 'unblock'],
    nouns: ['reopening', 're-opening'],
    when: { object: [...WAY, '#place'], subject: ['-school', '-market', '-hospital', '-shop'] },
    roles: { ...ALONG, subject: ['agent', 'at'] },
    needs: ['place'],
    prior: 0.8,
    examples: [
      {
        text: '[Rwanda] reopened its border with <Burundi>.',
        gives: { agents: ['Rwanda'], places: ['between Burundi'] },
      },
    ],
  },
  {
    id: 'access/reopened/reopened-itself',
    verbs: ['reopen', 're-open'],
    when: { subject: [...WAY, '#ground'], object: ['#nothing'] },
    roles: { ...ALONG, subject: ['at'] },
    needs: ['place'],
    prior: 0.8,
    examples: [
      { text: 'The <Bunagana> crossing reopened on Monday.', gives: { places: ['at Bunagana'] } },
      { text: 'The road to <Bukavu> has reopened.', gives: { places: ['to Bukavu'] } },
    ],
  },
  {
    id: 'access/reopened/flights',
    verbs: ['resume', 'restart'],
    when: {
      subject: ['airport', 'port', 'crossing', 'airfield'],
      object: ['flight', 'operation', 'traffic', 'service', 'work'],
    },
    roles: { ...ALONG, subject: ['at'], object: [] },
    needs: ['place'],
    prior: 0.7,
    examples: [{ text: '<Goma> airport resumed flights on Monday.', gives: { places: ['at Goma'] } }],
  },
  {
    id: 'access/closed/closed-itself',
    verbs: ['close', 'shut', 'shut down'],
    when: { subject: [...WAY, '-hospital', '-school'], object: ['#nothing'] },
    roles: { ...ALONG, subject: ['at'] },
    needs: ['place'],
    prior: 0.76,
    examples: [{ text: 'The <Bunagana> crossing closed on Monday.', gives: { places: ['at Bunagana'] } }],
  },
  {
    id: 'access/cut/blocked',
    verbs: ['block', 'barricade', 'mine', 'trench'],
    adjectives: ['impassable', 'unusable', 'blocked'],
    when: { object: ['road', 'highway', 'route', 'motorway', 'street', 'track', 'bridge', 'railway', 'supply-line'] },
    roles: { ...ALONG, subject: ['agent'] },
    needs: ['place'],
    prior: 0.74,
    examples: [
      { text: 'The main road to <Sake> is blocked.', gives: { places: ['to Sake'] } },
      { text: '[Militiamen] blocked the highway at <Sake>.', gives: { agents: ['Militiamen'], places: ['at Sake'] } },
    ],
  },
  {
    id: 'access/closed/closed',
    verbs: ['close', 'shut', 'seal', 'shut down', 'close down', 'seal off', 'block', 'barricade', 'blockade'],
    adjectives: ['closed', 'shut', 'sealed', 'impassable'],
    nouns: ['closure', 'closing'],
    when: { object: [...WAY, '-hospital', '-school'] },
    roles: { ...ALONG, subject: ['agent', 'at'] },
    needs: ['place'],
    prior: 0.78,
    examples: [
      { text: '[Uganda] closed the crossing at <Bunagana>.', gives: { agents: ['Uganda'], places: ['at Bunagana'] } },
      { text: 'Families waited at the closed <Bunagana> crossing.', gives: { places: ['at Bunagana'] } },
    ],
  },
  {
    id: 'access/cut/cut',
    verbs: ['cut', 'sever', 'cut off', 'interrupt', 'interdict'],
    nouns: ['cutting', 'severing'],
    when: { object: [...WAY, 'link', 'supply', 'communication'] },
    roles: { ...ALONG, subject: ['agent'], object: ['target', 'at'] },
    needs: ['place|target|agent'],
    prior: 0.8,
    examples: [
      {
        text: '[The rebels] cut the road from <Goma> to <Sake>.',
        gives: { agents: ['The rebels'], places: ['from Goma', 'to Sake'] },
      },
      {
        text: '[The rebels] cut [army] supply lines between <Goma> and <Sake>.',
        gives: { agents: ['The rebels'], targets: ['army'], places: ['between Goma', 'between Sake'] },
      },
    ],
  },
  {
    id: 'access/cut/bridge-destroyed',
    verbs: ['destroy', 'blow up', 'demolish', 'bomb', 'damage', 'dynamite', 'wreck', 'mine'],
    nouns: ['destruction', 'demolition'],
    when: { object: ['#bridges', 'road', 'highway'] },
    roles: { ...ALONG, subject: ['agent'], over: ['at'], across: ['at'], linking: ['between'], on: ['at'] },
    needs: ['place|agent'],
    prior: 0.8,
    examples: [
      {
        text: '[The rebels] destroyed the main bridge in <Tessit>.',
        gives: { agents: ['The rebels'], places: ['at Tessit'] },
      },
    ],
  },
  {
    id: 'access/threatened/threatened',
    verbs: ['threaten', 'squeeze', 'endanger', 'menace', 'choke', 'imperil', 'tighten', 'target'],
    when: {
      object: [
        'road',
        'route',
        'highway',
        'corridor',
        'supply-line',
        'line',
        'bridge',
        'crossing',
        'artery',
        'passage',
        'airport',
        'lifeline',
      ],
    },
    roles: { ...ALONG, subject: ['agent'], object: ['target', 'at'] },
    needs: ['agent|place|target'],
    prior: 0.74,
    examples: [
      {
        text: 'The [rebel] advance threatens the road from <Goma> to <Sake>.',
        gives: { agents: ['rebel'], places: ['from Goma', 'to Sake'] },
      },
    ],
  },
  {
    id: 'access/restricted/restricted',
    verbs: ['restrict', 'limit', 'hamper', 'impede', 'hinder', 'deny', 'prevent', 'obstruct', 'constrain'],
    nouns: ['restriction'],
    when: { object: ['access', 'movement', 'entry', 'passage', 'crossing'] },
    roles: { ...ALONG, subject: ['agent'], object: ['at', 'target'], on: ['at', 'target'], to: ['to'] },
    needs: ['place|target'],
    prior: 0.7,
    examples: [
      { text: '[The army] restricted access to <Djugu>.', gives: { agents: ['The army'], places: ['to Djugu'] } },
    ],
  },
  {
    id: 'access/supply-line/supplied',
    verbs: ['supply', 'resupply', 'provision'],
    when: { object: ['#party', '#fighters', 'rebel', 'insurgent', 'who'], through: ['#anything'] },
    roles: { subject: ['agent'], object: ['target'], through: ['at'], via: ['at'], from: ['from'] },
    needs: ['target', 'place'],
    prior: 0.75,
    examples: [
      {
        text: '[The rebels] are supplied through <Bunagana>.',
        gives: { targets: ['The rebels'], places: ['at Bunagana'] },
      },
    ],
  },
  {
    id: 'access/supply-line/is-one',
    nouns: ['supply line', 'supply route', 'supply road', 'lifeline'],
    when: { subject: ['#ways', '#place'] },
    roles: { ...ALONG, subject: ['at'], of: ['target'], object: ['target'] },
    needs: ['place'],
    prior: 0.7,
    examples: [
      {
        text: 'The highway is the main supply line of [the rebels] into <Goma>.',
        gives: { targets: ['the rebels'], places: ['to Goma'] },
      },
    ],
  },
  {
    id: 'access/open/open',
    verbs: ['open'],
    adjectives: ['open', 'passable', 'accessible', 'operational', 'navigable'],
    when: {
      object: [
        'border',
        'crossing',
        'road',
        'corridor',
        'route',
        'highway',
        'airport',
        'bridge',
        'frontier',
        'port',
        'seaport',
        'gate',
        'passage',
      ],
      subject: ['-fire', '-talk'],
    },
    roles: { ...ALONG, subject: ['agent', 'at'] },
    needs: ['place'],
    prior: 0.7,
    examples: [
      { text: '[Uganda] opened a corridor to <Bunagana>.', gives: { agents: ['Uganda'], places: ['to Bunagana'] } },
      { text: 'The port of <Bukavu> remains open.', gives: { places: ['at Bukavu'] } },
    ],
  },
];
