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

/**
 * Where each report of a file was found, by the name that it has as a report. `whole` is where the file was found. A part is named after it
 * ("mail.eml/annex.pdf"), an item of a feed by its own address. Two of one name in a file do not replace one another: the second is numbered.
 */
export function originsIn(
  { whole, source }: { readonly whole: string; readonly source: string },
  workspace: string,
): (reportSource: string) => string {
  const seen = new Map<string, number>();
  return (name) => {
    const part = name === source || name.startsWith(`${source}/`);
    const origin = part ? originOf(whole, workspace) + name.slice(source.length) : name;
    const times = (seen.get(origin) ?? 0) + 1;
    seen.set(origin, times);
    return times === 1 ? origin : `${origin}#${times}`;
  };
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
