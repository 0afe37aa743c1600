import type { ActorDesk } from '../../desk/actors/desk.ts';
import { withDesk } from '../desk.ts';
import { deskOptions, type StoreFlags } from '../flags.ts';
import type { Terminal } from '../terminal.ts';

/** The actors of a case to ask about; where there is no store yet those that ship, and none is made. */
export async function withActors<T>(
  flags: StoreFlags,
  terminal: Terminal,
  work: (actors: ActorDesk) => Promise<T>,
): Promise<T> {
  const { storeExists } = await import('../../desk/workspace.ts');
  if (storeExists(deskOptions(flags, terminal))) return withDesk(flags, terminal, (desk) => work(desk.actors));
  const { actorsWithoutStore } = await import('../../desk/actors/without-store.ts');
  return work(actorsWithoutStore());
}

/** Ids of the registry that ships, for the shell to complete: asking a store would take longer than a person waits for a key. */
export async function actorIds(this: unknown, partial: string): Promise<readonly string[]> {
  const { sharedRegistry } = await import('../../desk/resources.ts');
  return [...(await sharedRegistry()).actors.keys()].filter((id) => id.startsWith(partial.toLowerCase()));
}

export async function conflictIds(this: unknown, partial: string): Promise<readonly string[]> {
  const { sharedRegistry } = await import('../../desk/resources.ts');
  return [...(await sharedRegistry()).conflicts.keys()].filter((id) => id.startsWith(partial.toLowerCase()));
}
