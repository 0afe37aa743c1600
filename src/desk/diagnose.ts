import type { Health } from './desk.ts';
import { healthOf } from './health.ts';
import { loadCase } from './known.ts';
import { DEFAULT_CASE, type DeskOptions, openServer } from './workspace.ts';

/** The health of a store that may not open at all. Where there is none, none is made. */
export async function diagnose(options: DeskOptions): Promise<Health> {
  let close = async () => {};
  try {
    return await healthOf(options, async () => {
      const { server, where } = await openServer(options);
      const { openPostgresStore } = await import('../store/postgres.ts');
      const store = await openPostgresStore(server, options.caseId ?? DEFAULT_CASE, where);
      close = () => store.close();
      return { store, state: await loadCase(store, async () => () => 0) };
    });
  } finally {
    await close();
  }
}
