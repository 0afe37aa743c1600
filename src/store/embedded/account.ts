import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { StoreError } from '../errors.ts';

/** The user under whom the server runs. Null: the one who runs this process. */
export type Account = { readonly uid: number; readonly gid: number; readonly name: string } | null;

const NAME = 'postgres';

/**
 * PostgreSQL refuses to run as root. For root the server runs as the owner of its data where there is data, else as the user
 * `postgres`, who is made if the machine has none, else (where users cannot be made) as `nobody`.
 */
export function accountFor(dataFolder: string): Account {
  if (process.getuid?.() !== 0) return null;
  const owner = ownerOf(dataFolder);
  if (owner && owner.uid !== 0) return { ...owner, name: nameOf(owner.uid) };
  const existing = lookUp(NAME) ?? create() ?? lookUp('nobody');
  if (existing) return existing;
  throw new StoreError(
    'no-permission',
    `PostgreSQL does not run as root, and there is neither a user ${NAME} nor a way to make one. Run Groundwire as another user, or set DATABASE_URL.`,
  );
}

function ownerOf(path: string): { uid: number; gid: number } | null {
  try {
    const { uid, gid } = statSync(path);
    return { uid, gid };
  } catch {
    return null;
  }
}

function lookUp(name: string): Account {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    const [uid, gid] = [id('-u'), id('-g')];
    return uid > 0 ? { uid, gid, name } : null;
  } catch {
    return null;
  }
}

function nameOf(uid: number): string {
  try {
    return execFileSync('id', ['-nu', String(uid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return `user ${uid}`;
  }
}

function create(): Account {
  const run = (command: string, args: readonly string[]) => execFileSync(command, args, { stdio: 'ignore' });
  try {
    try {
      run('groupadd', ['--system', NAME]);
    } catch {
      // The group may have outlived its user.
    }
    run('useradd', [
      '--system',
      '--gid',
      NAME,
      '--no-create-home',
      '--home-dir',
      '/nonexistent',
      '--shell',
      '/usr/sbin/nologin',
      NAME,
    ]);
  } catch {
    return null;
  }
  return lookUp(NAME);
}

/** Can that user come to `path` and read it (go into it, for a folder)? Reads the modes of the path and of all folders above it. */
export function canReach(path: string, account: NonNullable<Account>): boolean {
  const full = resolve(path);
  const READ = 4;
  const GO = 1;
  for (let at = full; ; at = dirname(at)) {
    try {
      const { mode, uid, gid } = statSync(at);
      const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
      const wanted = at === full ? READ : GO;
      if (((mode >> shift) & wanted) !== wanted) return false;
    } catch {
      return false;
    }
    if (at === dirname(at)) return true;
  }
}
