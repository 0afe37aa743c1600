import type { ActorEntry, Conflict, State } from '../../actors/entry.ts';
import type { Unfit } from '../../actors/own.ts';
import type { CheckedFile, Registry } from '../../actors/registry.ts';
import type { Store, StoredEntry } from '../../store/contract.ts';
import { sharedRegistry } from '../resources.ts';

/** The registry as one case has it: what ships, and what was added to the case. */
export interface CaseActors {
  readonly registry: Registry;
  /** The latest row of every addition, those taken out included. */
  readonly entries: readonly StoredEntry[];
  /** Additions that clash with what ships by now: nothing is read by them. */
  readonly unfit: readonly Unfit[];
  /** The name of an actor that is, or ever was, known by that id; the id itself where none was. */
  nameOf(id: string): string;
}

/** The registry of a case, opened anew whenever something was added to it or taken out. */
export class CaseRegistry {
  #last: { readonly key: string; readonly actors: Promise<CaseActors> } | undefined;

  constructor(readonly store: Pick<Store, 'actorEntries'>) {}

  async now(): Promise<CaseActors> {
    return this.of(await this.store.actorEntries());
  }

  of(entries: readonly StoredEntry[]): Promise<CaseActors> {
    const key = entries.map(({ number }) => number).join(' ');
    if (this.#last?.key !== key) this.#last = { key, actors: actorsWith(entries) };
    return this.#last.actors;
  }
}

/** What was added as a file of the registry. */
export function ownFileOf(entries: readonly StoredEntry[]): CheckedFile {
  const of = <T>(part: StoredEntry['part']): T[] =>
    entries.filter((each) => each.part === part && each.standing === 'own').map(({ body }) => body as T);
  return {
    file: 'actors of this case',
    data: { conflicts: of<Conflict>('conflict'), states: of<State>('state'), actors: of<ActorEntry>('actor') },
  };
}

async function actorsWith(entries: readonly StoredEntry[]): Promise<CaseActors> {
  const own = entries.some(({ standing, part }) => standing === 'own' && part !== 'listing');
  const { registry, unfit } = own ? await joined(entries) : { registry: await sharedRegistry(), unfit: [] };
  const added = new Map(
    entries.flatMap(({ part, id, body }) => (part === 'actor' ? [[id, (body as ActorEntry).name]] : [])),
  );
  return {
    registry,
    entries,
    unfit,
    nameOf: (id) => registry.actors.get(id)?.name ?? added.get(id) ?? id,
  };
}

async function joined(entries: readonly StoredEntry[]) {
  const [{ ownRegistry }, { shippedFiles }] = await Promise.all([
    import('../../actors/own.ts'),
    import('../../actors/load.ts'),
  ]);
  return ownRegistry(shippedFiles(), ownFileOf(entries));
}
