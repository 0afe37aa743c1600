import { execFile, spawn } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  fchownSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError } from '../errors.ts';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { startOf } from './process.ts';

export const SUPERUSER = 'groundwire';
const START_MS = 60_000;
const STOP_MS = 20_000;

/** Where a cluster lives: `data` is PostgreSQL's own, `log` beside it. */
export interface ClusterFolder {
  readonly data: string;
  readonly log: string;
}

export function clusterFolder(root: string): ClusterFolder {
  return { data: join(root, 'data'), log: join(root, 'server.log') };
}

/**
 * Local, small and durable: reached by TCP on the loopback address only, since a socket's path may be at most 107 bytes long.
 * Nothing is replicated, so the write-ahead log holds what a crash needs and no more.
 */
const SETTINGS = `
# Written by Groundwire
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
max_connections = 100
shared_buffers = 64MB
wal_level = minimal
max_wal_senders = 0
jit = off
timezone = 'UTC'
log_timezone = 'UTC'
lc_messages = 'C'
`;

/** Makes an empty cluster whose superuser has that password. One that was cut short leaves nothing that looks like a cluster. */
export async function createCluster(
  folder: ClusterFolder,
  binaries: Binaries,
  account: Account,
  password: string,
): Promise<void> {
  const root = dirname(folder.data);
  const half = `${folder.data}.new`;
  const passwordFile = join(root, 'password.new');
  rmSync(half, { recursive: true, force: true });
  try {
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    mkdirSync(half, { mode: 0o700 });
    if (account) for (const path of [passwordFile, half]) chownSync(path, account.uid, account.gid);
    const args = [
      '--pgdata',
      half,
      '--username',
      SUPERUSER,
      '--pwfile',
      passwordFile,
      '--auth',
      'scram-sha-256',
      '--encoding',
      'UTF8',
      '--locale',
      'C',
      '--no-instructions',
    ];
    await program(binaries.initdb, args, root, account);
    appendFileSync(join(half, 'postgresql.conf'), SETTINGS);
    renameSync(half, folder.data);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function program(file: string, args: readonly string[], cwd: string, account: Account): Promise<void> {
  return new Promise((done, failed) => {
    execFile(
      file,
      [...args],
      { cwd, env: environment(), windowsHide: true, ...identity(account) },
      (error, _stdout, stderr) => {
        if (!error) return done();
        failed(
          new StoreError('broken', `The database could not be made in ${cwd}: ${lastLine(stderr) || error.message}`, {
            cause: error,
          }),
        );
      },
    );
  });
}

/** Nothing of the caller's environment: PGDATA, PGPORT and their like would be obeyed. */
function environment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP, TMP } = process.env;
  const env = { PATH, SystemRoot, TEMP, TMP, LC_ALL: 'C', TZ: 'UTC' };
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined));
}

function identity(account: Account): { uid?: number; gid?: number } {
  return account ? { uid: account.uid, gid: account.gid } : {};
}

export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly status: string;
}

/**
 * The server that runs on this data, or null. postmaster.pid outlives a server that was killed and goes along with a copied folder;
 * it counts only if it names this folder and a process that is a PostgreSQL.
 */
export function postmasterOf({ data }: ClusterFolder): Postmaster | null {
  let lines: string[];
  try {
    lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return null;
  }
  // Lines: pid, data folder, start time, port, socket folder, listen address, shared memory, status.
  const pid = Number(lines[0]);
  if (resolve(lines[1] ?? '') !== resolve(data) || !isPostgres(pid)) return null;
  return { pid, port: Number(lines[3]), status: lines[7]?.trim() ?? 'starting' };
}

function isPostgres(pid: number): boolean {
  if (startOf(pid) === null) return false;
  if (process.platform !== 'linux') return true;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
  } catch {
    return false;
  }
}

/** Starts the server as a process of its own that outlives this one. Resolves when it takes connections. */
export async function startCluster(
  folder: ClusterFolder,
  binaries: Binaries,
  account: Account,
  preferredPort: number | null,
): Promise<Postmaster> {
  // What is left here is of a dead server (see postmasterOf); PostgreSQL would trust a number that another program has got since.
  rmSync(join(folder.data, 'postmaster.pid'), { force: true });
  let problem = '';
  for (const wanted of [preferredPort, null, null]) {
    const port = wanted !== null && (await isFree(wanted)) ? wanted : await freePort();
    const log = openSync(folder.log, 'w', 0o600);
    if (account) fchownSync(log, account.uid, account.gid);
    const child = spawn(binaries.postgres, ['-D', folder.data, '-p', String(port)], {
      cwd: dirname(folder.data),
      env: environment(),
      detached: true,
      stdio: ['ignore', log, log],
      windowsHide: true,
      ...identity(account),
    });
    closeSync(log);
    child.unref();
    const ready = await becomesReady(folder, child);
    if (ready) return ready;
    problem = lastLine(readFileSync(folder.log, 'utf8'), /FATAL|PANIC|could not/) || 'it ended without a word';
    if (!/address already in use|could not bind/i.test(readFileSync(folder.log, 'utf8'))) break;
  }
  throw new StoreError(
    'broken',
    `The database server did not start: ${problem.replace(/^.*?(FATAL|PANIC):\s*/, '')} (log: ${folder.log})`,
  );
}

async function becomesReady(folder: ClusterFolder, child: ReturnType<typeof spawn>): Promise<Postmaster | null> {
  let ended = false;
  child.once('exit', () => {
    ended = true;
  });
  child.once('error', () => {
    ended = true;
  });
  for (const began = Date.now(); Date.now() - began < START_MS && !ended; await sleep(8)) {
    const postmaster = postmasterOf(folder);
    if (postmaster?.pid === child.pid && postmaster?.status === 'ready') return postmaster;
  }
  if (!ended)
    throw new StoreError(
      'broken',
      `The database server did not become ready within ${START_MS / 1000} s (log: ${folder.log})`,
    );
  return null;
}

/** Tells the server to end now: open transactions are rolled back, what was committed is kept. */
export function tellToStop(pid: number): void {
  try {
    process.kill(pid, 'SIGINT');
  } catch {
    // It has ended by itself.
  }
}

/** Stops the server and waits until it is gone. */
export async function stopCluster(postmaster: Postmaster): Promise<void> {
  const started = startOf(postmaster.pid);
  tellToStop(postmaster.pid);
  for (const began = Date.now(); startOf(postmaster.pid) === started && started !== null; await sleep(5)) {
    if (Date.now() - began > STOP_MS) {
      // "Immediate shutdown": the next start recovers from the write-ahead log, as after a power cut.
      process.kill(postmaster.pid, 'SIGQUIT');
      return;
    }
  }
}

/** PostgreSQL major version of the data; null where there is no cluster. */
export function majorOf({ data }: ClusterFolder): number | null {
  const file = join(data, 'PG_VERSION');
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) : null;
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}

function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(false));
    server.listen(port, '127.0.0.1', () => server.close(() => done(true)));
  });
}

function lastLine(text: string, wanted = /./): string {
  return (
    text
      .split('\n')
      .filter((line) => wanted.test(line))
      .at(-1)
      ?.trim() ?? ''
  );
}

/** A folder that the account owns and nobody else may look into. */
export function ownFolder(path: string, account: Account): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  if (!account) return;
  chownSync(path, account.uid, account.gid);
  chmodSync(path, 0o700);
}
