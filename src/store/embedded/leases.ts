import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, ownIdentity, type ProcessIdentity, readIdentity } from './process.ts';

/**
 * Who uses the server: one file a user, in one folder, changed only under the server's lock. A file outlives a process that was
 * killed; it counts for nothing, because it names the process by number and start.
 */
export function takeLease(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const lease = join(
    folder,
    `${process.pid}-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}.json`,
  );
  writeFileSync(lease, JSON.stringify(ownIdentity()), { mode: 0o644 });
  return lease;
}

/** The processes that live and use the server. Leases of dead ones are dropped on the way. */
export function liveLeases(folder: string): ProcessIdentity[] {
  const live: ProcessIdentity[] = [];
  for (const name of list(folder)) {
    const path = join(folder, name);
    const user = readIdentity(path);
    if (user && isAlive(user)) live.push(user);
    else rmSync(path, { force: true });
  }
  return live;
}

export function dropLease(lease: string): void {
  rmSync(lease, { force: true });
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch {
    return [];
  }
}
