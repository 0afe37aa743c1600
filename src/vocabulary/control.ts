import type { KindDefinition } from './codebooks.ts';

const BATTLES = 'Battles';
const STRATEGIC = 'Strategic developments';

/**
 * Who holds a place.
 *
 * Warning: an attack, a siege or an entry never changes who holds a place; a capture, a withdrawal or a transfer does.
 * An "advance" names the place it came near to, not a place it took.
 * In `lost` and `withdrew` the loser is the agent and the winner the target; everywhere else the agent gains.
 */
export const control = {
  kind: 'control',
  definition: 'Who holds a place, takes it, gives it up, surrounds it or comes near it.',
  types: {
    captured: {
      definition: 'The agent took the place; the target, if named, held it before.',
      acled: { event: BATTLES, subEvent: 'Non-state actor overtakes territory' },
      plover: 'ASSAULT',
    },
    recaptured: {
      definition: 'The agent took back a place that it had held before.',
      acled: { event: BATTLES, subEvent: 'Government regains territory' },
      plover: 'ASSAULT',
    },
    lost: {
      definition: 'The agent lost the place, to the target if named.',
      warning: 'The loser is the agent.',
      acled: { event: BATTLES, subEvent: 'Non-state actor overtakes territory' },
    },
    withdrew: {
      definition: 'The agent left the place of its own will or under pressure; the place has the role `from`.',
      warning: 'Who came after is said only if the text says it.',
      acled: { event: STRATEGIC, subEvent: 'Non-violent transfer of territory' },
      plover: 'RETREAT',
    },
    transferred: {
      definition: 'The place was handed to the agent without a fight.',
      acled: { event: STRATEGIC, subEvent: 'Non-violent transfer of territory' },
      plover: 'COOPERATE',
    },
    held: { definition: 'The agent holds the place ("rebel-held", "controls", "is under the control of").' },
    divided: { definition: 'The agents hold parts of the place side by side.' },
    contested: {
      definition: 'There is fighting inside the place for its possession.',
      warning: 'Fighting near a place does not contest it.',
      acled: { event: BATTLES, subEvent: 'Armed clash' },
    },
    besieged: {
      definition: 'The agent surrounds the place, which the target holds.',
      warning: 'A siege changes no holder.',
      plover: 'COERCE',
    },
    'siege-lifted': { definition: 'A siege of the place ended.' },
    isolated: {
      definition: 'The place, or a force, was cut off from its own side. Cutting a force in two is this too.',
      warning: 'Cutting a road is access/cut; what it does to a town is this.',
    },
    advanced: {
      definition: 'The agent came nearer to the place, or forward in the region named.',
      warning: 'Says nothing of who holds the place.',
      acled: { event: BATTLES, subEvent: 'Armed clash' },
      plover: 'MOBILIZE',
    },
    repelled: {
      definition: 'The agent beat back an attack by the target.',
      acled: { event: BATTLES, subEvent: 'Armed clash' },
    },
  },
} as const satisfies KindDefinition;
