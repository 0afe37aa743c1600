import { Identities } from '../../picture/identity.ts';
import type { Store } from '../../store/contract.ts';
import type { CaseState } from '../known.ts';
import { Refusal } from '../refusal.ts';
import { ActorDesk } from './desk.ts';
import { CaseRegistry } from './registry.ts';

/** Nothing has been read, judged or added. */
const NOTHING: CaseState = {
  revision: '',
  reports: [],
  all: [],
  rows: [],
  unfit: [],
  said: [],
  identities: new Identities([]),
  entries: [],
};

/** The actors that ship, to be asked about where there is no store yet. Adding throws a Refusal. */
export function actorsWithoutStore(): ActorDesk {
  const store: Pick<Store, 'actorEntries' | 'addActorEntries'> = {
    actorEntries: async () => [],
    addActorEntries: async () => {
      throw new Refusal('There is no store to add to');
    },
  };
  const registry = new CaseRegistry(store);
  return new ActorDesk(
    store,
    () => registry.now(),
    async () => NOTHING,
    'unnamed',
  );
}
