import type { KindDefinition } from './codebooks.ts';

const BATTLES = 'Battles';
const REMOTE = 'Explosions/Remote violence';
const CIVILIANS = 'Violence against civilians';

/**
 * Violence between parties, or by one.
 *
 * Warning: no fighting claim says who holds the place afterwards. In a clash the party named first is the agent.
 */
export const fighting = {
  kind: 'fighting',
  definition: 'Armed violence, its means, and the movement of forces for it.',
  types: {
    clash: {
      definition: 'Two armed parties fought each other.',
      acled: { event: BATTLES, subEvent: 'Armed clash' },
      ucdp: 'state-based or non-state conflict, by the dyad',
      plover: 'ASSAULT',
    },
    offensive: {
      definition: 'A planned operation of some size, launched or under way.',
      acled: { event: BATTLES, subEvent: 'Armed clash' },
      plover: 'ASSAULT',
    },
    'counter-attack': {
      definition: 'An attack in answer to one.',
      acled: { event: BATTLES, subEvent: 'Armed clash' },
      plover: 'ASSAULT',
    },
    attack: {
      definition: 'One side attacked: civilians, a target that did not fight back, or the text does not say.',
      warning: 'An attack on a town says nothing of who holds it.',
      acled: { event: CIVILIANS, subEvent: 'Attack' },
      ucdp: 'one-sided violence if the target is civilian',
      plover: 'ASSAULT',
    },
    'air-strike': {
      definition: 'Bombs or missiles from crewed aircraft, or from the air without more.',
      acled: { event: REMOTE, subEvent: 'Air/drone strike' },
      plover: 'ASSAULT',
    },
    shelling: {
      definition: 'Artillery, mortar or rocket fire.',
      acled: { event: REMOTE, subEvent: 'Shelling/artillery/missile attack' },
      plover: 'ASSAULT',
    },
    bombing: {
      definition: 'An explosive device that was planted, thrown or parked.',
      acled: { event: REMOTE, subEvent: 'Remote explosive/landmine/IED' },
      plover: 'ASSAULT',
    },
    'suicide-bombing': {
      definition: 'An explosive carried by one who dies with it.',
      acled: { event: REMOTE, subEvent: 'Suicide bomb' },
      plover: 'ASSAULT',
    },
    'drone-strike': {
      definition: 'A strike by an uncrewed aircraft.',
      acled: { event: REMOTE, subEvent: 'Air/drone strike' },
      plover: 'ASSAULT',
    },
    'missile-strike': {
      definition: 'A strike by a guided or ballistic missile.',
      acled: { event: REMOTE, subEvent: 'Shelling/artillery/missile attack' },
      plover: 'ASSAULT',
    },
    ambush: {
      definition: 'A surprise attack on a force or convoy on its way.',
      acled: { event: BATTLES, subEvent: 'Armed clash' },
      plover: 'ASSAULT',
    },
    'chemical-attack': {
      definition: 'Toxic chemicals used as a weapon.',
      acled: { event: REMOTE, subEvent: 'Chemical weapon' },
      plover: 'ASSAULT',
    },
    deployment: {
      definition: 'Forces were sent, massed or moved into a place.',
      warning: 'Presence is not control.',
      acled: { event: 'Strategic developments', subEvent: 'Other' },
      plover: 'MOBILIZE',
    },
  },
} as const satisfies KindDefinition;
