import type { KindDefinition } from './codebooks.ts';

/**
 * What parties say to and agree with one another. In talks, an agreement or a ceasefire the party named first is the agent;
 * in accusation, demand, threat, concern and condemnation the speaker is.
 *
 * Warning: a demand is not an act. "Called on the rebels to leave" moves nobody.
 */
export const diplomacy = {
  kind: 'diplomacy',
  definition: 'Agreements, their breach, talks, and words of weight.',
  types: {
    ceasefire: {
      definition: 'Fighting is to stop by agreement or declaration.',
      acled: { event: 'Strategic developments', subEvent: 'Agreement' },
      plover: 'AGREE',
    },
    'ceasefire-broken': { definition: 'A ceasefire was violated or ended.' },
    agreement: {
      definition: 'The parties agreed on something else.',
      acled: { event: 'Strategic developments', subEvent: 'Agreement' },
      plover: 'AGREE',
    },
    'agreement-broken': { definition: 'An agreement was violated or left.' },
    talks: { definition: 'The parties met or negotiated.', plover: 'CONSULT' },
    demand: { definition: 'The agent asks the target to do something.', plover: 'REQUEST' },
    threat: { definition: 'The agent says what it will do to the target.', plover: 'THREATEN' },
    accusation: {
      definition: 'The agent blames the target for something.',
      warning: 'What the target is blamed for is a claim of its own, by that voice.',
      plover: 'ACCUSE',
    },
    concern: { definition: 'The agent is worried about the target or what it does.' },
    priority: { definition: 'The agent calls something its aim or priority.' },
    sanction: { definition: 'The agent punishes the target by law or trade.', plover: 'SANCTION' },
    condemnation: {
      definition:
        'The agent calls what the target did wrong, turns down what it wants, or takes to the street against it.',
      plover: 'REJECT',
    },
  },
} as const satisfies KindDefinition;
