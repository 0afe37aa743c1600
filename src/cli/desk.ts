import type { ClaimRow } from '../desk/desk.ts';
import type { OpenDesk } from '../desk/open.ts';
import { CommandFailure } from './exit.ts';
import { deskOptions, type StoreFlags } from './flags.ts';
import type { Terminal } from './terminal.ts';

/** Opens the desk for one command and closes it whatever happens. Loaded only by commands that need the store. */
export async function withDesk<T>(
  flags: StoreFlags,
  terminal: Terminal,
  work: (desk: OpenDesk) => Promise<T>,
  by?: string,
): Promise<T> {
  const { openDesk } = await import('../desk/open.ts');
  const desk = await openDesk(deskOptions(flags, terminal, by));
  try {
    return await work(desk);
  } finally {
    await desk.close();
  }
}

/** A desk to ask: where nothing has been kept yet, that is said instead of making an empty store. */
export async function withKeptDesk<T>(
  flags: StoreFlags,
  terminal: Terminal,
  work: (desk: OpenDesk) => Promise<T>,
  by?: string,
): Promise<T> {
  const { storeExists } = await import('../desk/workspace.ts');
  const options = deskOptions(flags, terminal, by);
  if (!storeExists(options))
    throw new CommandFailure(
      `Nothing has been read yet: there is no store at ${options.workspace}. Start with: groundwire read FILE`,
    );
  return withDesk(flags, terminal, work, by);
}

/** The one claim whose id is, or begins with, what was typed. */
export async function claimNamed(desk: OpenDesk, id: string): Promise<ClaimRow> {
  const rows = await desk.claimsBeginning(id);
  const exact = rows.find(({ claim }) => claim.id === id);
  if (exact) return exact;
  const [row, ...more] = rows;
  if (!row) await sayFormer(desk, id);
  if (!row)
    throw new CommandFailure(`No claim has an id that begins with ${JSON.stringify(id)}; see groundwire claims`);
  if (more.length)
    throw new CommandFailure(
      `${JSON.stringify(id)} begins the ids of ${rows.length} claims: ${rows
        .slice(0, 5)
        .map(({ claim }) => claim.id.slice(0, id.length + 6))
        .join(', ')}${rows.length > 5 ? ', …' : ''}; give more of it`,
    );
  return row;
}

/** A claim that is read no longer is not gone: it is what an older reader said. */
async function sayFormer(desk: OpenDesk, id: string): Promise<void> {
  const [former] = await desk.formerClaimsBeginning(id);
  if (!former) return;
  const { claimWords } = await import('../desk/words.ts');
  const { claim, recorded } = former;
  throw new CommandFailure(
    `Claim ${claim.id.slice(0, 8)} is what ${claim.by.reader} ${claim.by.version} read on ${recorded.slice(0, 10)}, and is read no longer: ${claimWords(claim, await desk.nameOf())}`,
  );
}
