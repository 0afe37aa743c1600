import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Server } from '../store/connection.ts';

/** Name of the folder in which a workspace keeps its store. */
const STORE_FOLDER = '.groundwire';

export interface DeskOptions {
  /** The store's folder, `.groundwire` of the current folder unless said otherwise. Made on first use. Not used with a `databaseUrl`. */
  readonly workspace?: string;
  /** A PostgreSQL 15 or newer that somebody runs: `postgresql://user:password@host:port/database`. */
  readonly databaseUrl?: string;
  /** One store can hold many cases that know nothing of one another. */
  readonly caseId?: string;
  /** Who is asking, for judgements and forgettings. */
  readonly by?: string;
}

export const DEFAULT_CASE = 'default';

export function storeFolder(options: Pick<DeskOptions, 'workspace'>, cwd: string = process.cwd()): string {
  return resolve(cwd, options.workspace ?? STORE_FOLDER);
}

/** Has anything been kept there? Asking makes nothing. */
export function storeExists(options: DeskOptions): boolean {
  return options.databaseUrl !== undefined || existsSync(join(storeFolder(options), 'postgres', 'server.json'));
}

/**
 * Where a text was found, as the store names it: files beside the store by their path from there, so that a folder can be moved with its store;
 * other files by their full path; URLs and names as they are.
 */
export function originOf(path: string, workspace: string): string {
  if (!isAbsolute(path)) return path;
  const beside = relative(dirname(workspace), path);
  return beside.startsWith('..') || isAbsolute(beside) ? path : beside.split(sep).join('/');
}

export async function openServer(options: DeskOptions): Promise<{ server: Server; where: string }> {
  if (options.databaseUrl !== undefined) {
    const { withoutPassword } = await import('../store/connection.ts');
    return { server: { url: options.databaseUrl }, where: `The database at ${withoutPassword(options.databaseUrl)}` };
  }
  const folder = storeFolder(options);
  const { joinServer } = await import('../store/embedded/server.ts');
  return { server: { embedded: await joinServer(folder) }, where: `The store ${folder}` };
}
