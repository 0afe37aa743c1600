import type { Frame } from '../frame.ts';

/** A fight that has gone on so long is a war, not a clash. */
const LONG = [
  ...Array.from({ length: 100 }, (_, i) => `since ${1945 + i}`),
  'since independence',
  'for years',
  'for decades',
];

const PARTY = ['#party', '#authorities', '#fighters'] as const;

export const standing: readonly Frame[] = [
  {
    id: 'relation/supports/compound',
    modifiers: ['backed', 'supported', 'funded', 'armed', 'trained', 'sponsored', 'aligned', 'equipped', 'financed'],
    when: { object: [...PARTY, '#people'], subject: ['#party'] },
    roles: { subject: ['agent'], object: ['target'] },
    needs: ['agent', 'target'],
    anyone: true,
    prior: 0.82,
    examples: [
      {
        text: 'The [Rwanda]-backed alliance of militias kept quiet.',
        gives: { agents: ['Rwanda'], targets: ['alliance'] },
      },
      { text: 'The [Rwanda]-backed [rebels] kept quiet.', gives: { agents: ['Rwanda'], targets: ['rebels'] } },
    ],
  },
  {
    id: 'relation/supports/backs',
    verbs: [
      'support',
      'back',
      'arm',
      'finance',
      'fund',
      'sponsor',
      'train',
      'equip',
      'aid',
      'bankroll',
      'assist',
      'prop up',
      'shore up',
      'back up',
    ],
    when: { subject: [...PARTY, '-#agency'], object: [...PARTY, '-#agency'] },
    roles: { subject: ['agent'], object: ['target'] },
    needs: ['agent', 'target'],
    prior: 0.76,
    examples: [
      { text: '[Rwanda] supports [the rebels].', gives: { agents: ['Rwanda'], targets: ['the rebels'] } },
      {
        text: '[The militia], armed by [Uganda], said nothing.',
        gives: { agents: ['Uganda'], targets: ['The militia'] },
      },
    ],
  },
  {
    id: 'relation/supports/provides',
    verbs: ['provide', 'give', 'send', 'supply', 'offer', 'lend', 'deliver', 'ship'],
    when: {
      subject: [...PARTY],
      object: [
        'support',
        'weapon',
        'arm',
        'backing',
        'cover',
        'training',
        'ammunition',
        'advice',
        'advisor',
        'adviser',
        'shipment',
        'arms',
        'shell',
        'missile',
        'drone',
        'rocket',
        'munition',
        'tank',
        'jet',
      ],
    },
    roles: { subject: ['agent'], to: ['target'], for: ['target'], with: ['target'] },
    needs: ['agent', 'target'],
    prior: 0.74,
    examples: [
      { text: '[Rwanda] provided weapons to [the rebels].', gives: { agents: ['Rwanda'], targets: ['the rebels'] } },
    ],
  },
  {
    id: 'relation/supports/in-support-of',
    verbs: [
      'send',
      'deploy',
      'intervene',
      'dispatch',
      'fight',
      'enter',
      'provide',
      'join',
      'move',
      'fly',
      'ship',
      'carry',
    ],
    when: { subject: [...PARTY, '-#agency'], 'in support of': [...PARTY] },
    roles: { subject: ['agent'], 'in support of': ['target'] },
    needs: ['agent', 'target'],
    prior: 0.76,
    examples: [
      {
        text: '[Rwanda] sent drones to Zubrowka in support of [the rebels].',
        gives: { agents: ['Rwanda'], targets: ['the rebels'] },
      },
    ],
  },
  {
    id: 'relation/supports/support-for',
    nouns: ['support', 'backing', 'backer', 'sponsor'],
    when: { subject: [...PARTY] },
    roles: { subject: ['agent'], object: ['target'], for: ['target'], of: ['target'] },
    needs: ['agent', 'target'],
    prior: 0.64,
    examples: [
      { text: "[Rwanda]'s support for [the rebels] is known.", gives: { agents: ['Rwanda'], targets: ['the rebels'] } },
    ],
  },
  {
    id: 'relation/affiliate-of/affiliate',
    nouns: ['affiliate', 'offshoot', 'branch', 'franchise', 'proxy', 'arm', 'wing'],
    adjectives: ['affiliated', 'linked', 'loyal', 'allied'],
    when: { subject: ['#party'], object: ['#party'] },
    roles: { subject: ['agent'], object: ['target'], of: ['target'], with: ['target'], to: ['target'] },
    needs: ['agent', 'target'],
    prior: 0.74,
    examples: [
      {
        text: "[Al-Qaeda]'s Malian affiliate [Ansar Dine] rejected the plan.",
        gives: { agents: ['Ansar Dine'], targets: ['Al-Qaeda'] },
      },
    ],
  },
  {
    id: 'relation/affiliate-of/affiliated',
    verbs: ['affiliate', 'link', 'associate'],
    when: { subject: ['#nothing'], object: ['#party', '#fighters'] },
    roles: { object: ['agent'], with: ['target'], to: ['target'] },
    needs: ['agent', 'target'],
    anyone: true,
    prior: 0.74,
    examples: [
      {
        text: '[The militia] is affiliated with [the Syldavia Guard].',
        gives: { agents: ['The militia'], targets: ['the Syldavia Guard'] },
      },
      { text: '[The militia] was linked to a raid.', gives: null },
    ],
  },
  {
    id: 'relation/affiliate-of/compound',
    modifiers: ['affiliated', 'linked', 'inspired'],
    when: { object: ['#party'], subject: ['#party'] },
    roles: { subject: ['target'], object: ['agent'] },
    needs: ['agent', 'target'],
    prior: 0.74,
    examples: [
      {
        text: 'The [al-Qaeda]-linked [Ansar Dine] rejected the plan.',
        gives: { agents: ['Ansar Dine'], targets: ['al-Qaeda'] },
      },
    ],
  },
  {
    id: 'relation/affiliate-of/pledged',
    verbs: ['pledge', 'swear', 'declare'],
    when: { object: ['allegiance', 'loyalty', 'bayah'], subject: [...PARTY, '#somebody'] },
    roles: { subject: ['agent'], to: ['target'] },
    needs: ['agent', 'target'],
    anyone: true,
    prior: 0.82,
    examples: [
      {
        text: 'The group pledged allegiance to [the Syldavia Guard].',
        gives: { agents: ['group'], targets: ['the Syldavia Guard'] },
      },
      {
        text: '[The group] pledged allegiance to [Islamic State].',
        gives: { agents: ['The group'], targets: ['Islamic State'] },
      },
    ],
  },
  {
    id: 'relation/rival-of/rivals',
    nouns: ['rival', 'foe', 'enemy', 'adversary', 'rivalry'],
    when: { subject: ['#party'] },
    roles: {
      subject: ['agent'],
      object: ['target'],
      of: ['target'],
      between: ['agent'],
      with: ['target'],
      to: ['target'],
    },
    needs: ['agent', 'target'],
    prior: 0.72,
    examples: [
      {
        text: '[The militia] and its rival [Syldavia Guard] signed a pact.',
        gives: { agents: ['Syldavia Guard'], targets: ['The militia'] },
      },
      {
        text: '[The militia] and [the rebels] are rivals.',
        gives: { agents: ['The militia'], targets: ['the rebels'] },
      },
    ],
  },
  {
    id: 'relation/rival-of/dispute',
    nouns: ['dispute', 'row', 'feud', 'standoff', 'stand-off', 'rift', 'spat', 'quarrel', 'tension'],
    roles: { subject: ['agent'], between: ['agent'], with: ['target'] },
    needs: ['agent', 'target'],
    anyone: true,
    prior: 0.62,
    examples: [
      {
        text: 'The border dispute between [Sudan] and [Chad] goes on.',
        gives: { agents: ['Sudan'], targets: ['Chad'] },
      },
      { text: 'The dispute over the dam goes on.', gives: null },
    ],
  },
  {
    id: 'relation/split-from/split',
    verbs: ['split', 'break away', 'defect', 'secede', 'break', 'leave', 'break off', 'desert', 'split off', 'quit'],
    nouns: ['defection', 'split'],
    when: { subject: [...PARTY, '#people'], from: ['#party', '#authorities', '#fighters'] },
    roles: { subject: ['agent', 'number'], object: ['target'], from: ['target'], of: ['agent', 'number'] },
    needs: ['agent', 'target'],
    anyone: true,
    prior: 0.72,
    examples: [
      {
        text: '[The faction] split from [the rebels] in May.',
        gives: { agents: ['The faction'], targets: ['the rebels'] },
      },
    ],
  },
  {
    id: 'relation/split-from/broke-away',
    verbs: ['break', 'break away', 'split', 'split away'],
    when: { 'away from': ['#party', '#authorities', '#fighters'] },
    roles: { subject: ['agent', 'number'], 'away from': ['target'] },
    needs: ['agent', 'target'],
    anyone: true,
    prior: 0.76,
    examples: [
      {
        text: 'The faction broke away from [the Syldavia Guard] in 2019.',
        gives: { agents: ['faction'], targets: ['the Syldavia Guard'] },
      },
      {
        text: '[The faction] broke away from [the rebels] in 2019.',
        gives: { agents: ['The faction'], targets: ['the rebels'] },
      },
    ],
  },
  {
    id: 'relation/merged-into/to-form',
    verbs: ['merge', 'unite', 'join together', 'fuse', 'amalgamate', 'come together', 'join forces', 'band together'],
    when: { deed: ['#party'] },
    roles: { subject: ['agent', 'number'], with: ['agent'], deed: ['target'] },
    needs: ['target'],
    prior: 0.74,
    examples: [
      {
        text: 'Three militias merged to form [the Syldavia Guard].',
        gives: { agents: ['militias'], targets: ['the Syldavia Guard'], quantity: '3–3 militia' },
      },
      {
        text: '[The militia] merged with [the rebels] to form [the Syldavia Guard].',
        gives: { agents: ['The militia', 'the rebels'], targets: ['the Syldavia Guard'] },
      },
    ],
  },
  {
    id: 'relation/merged-into/was-merged',
    verbs: ['merge', 'integrate', 'absorb', 'incorporate', 'fold'],
    when: { object: ['#party', '#fighters'], into: ['#party', '#fighters'] },
    roles: { object: ['agent'], into: ['target'] },
    needs: ['agent', 'target'],
    prior: 0.74,
    examples: [
      {
        text: '[The militia] was integrated into [the army].',
        gives: { agents: ['The militia'], targets: ['the army'] },
      },
    ],
  },
  {
    id: 'relation/merged-into/merged',
    verbs: ['merge', 'unite', 'join together', 'fuse', 'integrate', 'amalgamate'],
    nouns: ['merger'],
    when: { subject: [...PARTY] },
    roles: { subject: ['agent'], with: ['target'], into: ['target'], object: ['target'] },
    needs: ['agent', 'target'],
    prior: 0.72,
    examples: [
      { text: '[The militia] merged with [the rebels].', gives: { agents: ['The militia'], targets: ['the rebels'] } },
    ],
  },
  {
    id: 'relation/allied-with/is-allied',
    verbs: ['ally', 'align'],
    when: { subject: ['#nothing'], object: ['#party', '#fighters'] },
    roles: { object: ['agent'], with: ['target'], to: ['target'] },
    needs: ['agent', 'target'],
    anyone: true,
    prior: 0.76,
    examples: [
      {
        text: '[The militia] is allied with [the army].',
        gives: { agents: ['The militia'], targets: ['the army'] },
      },
    ],
  },
  {
    id: 'relation/allied-with/allied',
    verbs: ['ally', 'align', 'cooperate', 'partner', 'form', 'team up', 'join forces', 'coordinate'],
    adjectives: ['allied', 'aligned'],
    when: { subject: ['#party'], object: ['#nothing', '#party', 'alliance', 'force'] },
    roles: { subject: ['agent'], object: ['target'], with: ['target'], to: ['target'] },
    needs: ['agent', 'target'],
    prior: 0.7,
    examples: [
      { text: '[The militia] allied with [the army].', gives: { agents: ['The militia'], targets: ['the army'] } },
    ],
  },
  {
    id: 'relation/allied-with/partner',
    nouns: ['ally', 'partner', 'alliance'],
    when: { subject: ['#party'], object: ['#party'] },
    roles: { subject: ['agent'], object: ['target'], of: ['target'], for: ['target'], with: ['target'], in: [] },
    needs: ['agent', 'target'],
    prior: 0.68,
    examples: [
      {
        text: '[The militia] is the main partner of [the army].',
        gives: { agents: ['The militia'], targets: ['the army'] },
      },
    ],
  },
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
