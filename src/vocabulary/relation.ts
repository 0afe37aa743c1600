import type { KindDefinition } from './codebooks.ts';

/**
 * How two parties stand to each other. Runs from agent to target; in `member-of` and `affiliate-of` the part is the agent.
 *
 * Warning: relations are dated. What the YPG holds, the SDF holds, only while the YPG belongs to it.
 * `fights` is the standing state of two parties; one battle is fighting/clash.
 */
export const relation = {
  kind: 'relation',
  definition: 'Who backs, belongs to, stands with or fights whom.',
  types: {
    supports: {
      definition: 'The agent backs the target with arms, money, men, training or fire.',
      acled: { event: '', subEvent: 'associated actor' },
      plover: 'SUPPORT',
    },
    'allied-with': {
      definition: 'They fight on one side, as partners.',
      acled: { event: '', subEvent: 'associated actor' },
    },
    'member-of': { definition: 'The agent is part of the target.' },
    'affiliate-of': { definition: 'The agent follows the target without being a part of it.' },
    'rival-of': { definition: 'They compete or are hostile.', warning: 'Not yet fighting.' },
    fights: { definition: 'They are at war with each other.', ucdp: 'dyad' },
    'split-from': {
      definition: 'The agent left the target.',
      acled: { event: 'Strategic developments', subEvent: 'Change to group/activity' },
    },
    'merged-into': {
      definition: 'The agent became part of the target and ended as itself.',
      acled: { event: 'Strategic developments', subEvent: 'Change to group/activity' },
    },
  },
} as const satisfies KindDefinition;
