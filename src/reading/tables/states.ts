import type { KindAndType } from '../../vocabulary/claim.ts';

/** What a word in a column on the state of things says of a way, of what people are served by, and of a town. Null: it says nothing. */
export interface State {
  /** Small letters; the first state whose words stand in the cell counts. */
  readonly words: readonly string[];
  readonly way: Extract<KindAndType, { kind: 'access' }>['type'] | null;
  readonly facility: Extract<KindAndType, { kind: 'service' }>['type'] | null;
  readonly town: Extract<KindAndType, { kind: 'control' }>['type'] | null;
}

/** In the order in which they are tried: what denies or narrows a word stands before it. */
export const STATES: readonly State[] = [
  { words: ['reopened', 're-opened', 'open again'], way: 'reopened', facility: 'operating', town: null },
  {
    words: [
      'partially open',
      'partly open',
      'restricted',
      'limited',
      'hard to reach',
      'open with restrictions',
      'partially accessible',
      'passable with',
    ],
    way: 'restricted',
    facility: 'disrupted',
    town: null,
  },
  {
    words: [
      'partially functional',
      'partially functioning',
      'partly functioning',
      'partially operational',
      'disrupted',
      'intermittent',
    ],
    way: 'restricted',
    facility: 'disrupted',
    town: null,
  },
  {
    words: [
      'not open',
      'closed',
      'shut',
      'not accessible',
      'inaccessible',
      'no access',
      'non-functional',
      'not functional',
      'not functioning',
      'not operational',
      'non-operational',
      'out of service',
    ],
    way: 'closed',
    facility: 'closed',
    town: null,
  },
  {
    words: ['impassable', 'not passable', 'cut', 'blocked', 'severed', 'washed away'],
    way: 'cut',
    facility: null,
    town: null,
  },
  { words: ['destroyed', 'collapsed', 'burned down', 'burnt down'], way: 'cut', facility: 'destroyed', town: null },
  { words: ['damaged'], way: null, facility: 'damaged', town: null },
  { words: ['looted', 'ransacked'], way: null, facility: 'looted', town: null },
  { words: ['suspended'], way: 'closed', facility: 'suspended', town: null },
  { words: ['evacuated'], way: null, facility: 'evacuated', town: null },
  { words: ['contested', 'disputed'], way: null, facility: null, town: 'contested' },
  { words: ['besieged', 'under siege', 'encircled'], way: null, facility: null, town: 'besieged' },
  { words: ['divided', 'split'], way: null, facility: null, town: 'divided' },
  { words: ['threatened', 'at risk'], way: 'threatened', facility: null, town: null },
  {
    words: ['open', 'accessible', 'passable', 'functional', 'functioning', 'operational', 'operating', 'working'],
    way: 'open',
    facility: 'operating',
    town: null,
  },
];

/** The state that a cell tells, null for one in which none of the words stands. */
export function stateOf(words: string): State | null {
  const cell = ` ${words
    .toLowerCase()
    .replace(/[^\p{L}-]+/gu, ' ')
    .trim()} `;
  return STATES.find((state) => state.words.some((word) => cell.includes(` ${word} `))) ?? null;
}
