import type { KindDefinition } from './codebooks.ts';

/**
 * People who had to move, or cannot. They are the quantity, not targets (a named group is a target); what drove them is the agent.
 *
 * Warning: a flow counts movements over a time, a stock counts people who are somewhere. A total "since 4 April" is a flow.
 * A stock and a flow are never added. "685 families (approximately 3,425 individuals)" is one claim in persons and one in households.
 */
export const displacement = {
  kind: 'displacement',
  definition: 'People who fled, were moved, came back, or are stuck; with stock or flow.',
  types: {
    fled: { definition: 'People left in fear, on their own.', idmc: { term: 'Displaced', measure: 'flow' } },
    displaced: {
      definition: 'People were driven from their homes; movement or state by `quantity.measure`.',
      idmc: { term: 'Displaced', measure: 'flow' },
    },
    evacuated: { definition: 'People were brought out by somebody.', idmc: { term: 'Evacuated', measure: 'flow' } },
    relocated: {
      definition: 'People were moved by an authority to another place to live.',
      idmc: { term: 'Relocated', measure: 'flow' },
    },
    returned: { definition: 'Displaced people came home.', idmc: { term: 'Returns', measure: 'flow' } },
    'crossed-border': {
      definition: 'People crossed into another country.',
      warning: 'IDMC counts them as refugees, not as internally displaced.',
    },
    sheltering: {
      definition: 'Displaced people live in a place: camps, shelters, with hosts.',
      idmc: { term: 'In relief camp / sheltered', measure: 'stock' },
    },
    trapped: { definition: 'People cannot leave because of fighting or siege.', warning: 'They are not displaced.' },
    stranded: { definition: 'People on the way cannot go on.', idmc: { term: 'Displaced', measure: 'stock' } },
    'seeking-asylum': { definition: 'People ask for protection in another country, or would.' },
  },
} as const satisfies KindDefinition;
