import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StoreError } from '../errors.ts';
import { type Account, accountFor, canReach } from './account.ts';
import { binariesFor } from './binaries.ts';
import {
  type ClusterFolder,
  clusterFolder,
  createCluster,
  majorOf,
  ownFolder,
  type Postmaster,
  postmasterOf,
  SUPERUSER,
  startCluster,
  stopCluster,
  tellToStop,
} from './cluster.ts';
import { dropLease, liveLeases, takeLease } from './leases.ts';
import { underLock, underLockSync } from './lock.ts';
import { type HomePlace, type Notes, openHome, placeOf, readNotes, writeNotes } from './notes.ts';
import { startOf } from './process.ts';

/** Where root keeps what a user without rights must reach when the workspace lies in a home that is closed to others. */
const SHELTER = '/var/lib/groundwire';

interface Connection {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

export interface ServerFacts {
  readonly running: Postmaster | null;
  readonly users: readonly number[];
  readonly data: string;
  readonly log: string;
  readonly account: string;
}

/** A share in the server of one workspace. The server runs as long as somebody has a share. */
export interface EmbeddedServer {
  /** Makes sure that it runs (it may have been killed since) and says how to reach it. */
  connection(): Promise<Connection>;
  facts(): ServerFacts;
  /** Gives the share back; the last one to do so stops the server and waits for its end. */
  release(): Promise<void>;
}

/**
 * Takes a share in the server of the workspace `home` (made on first use), starting it if nobody else has. Any number of processes may do so at
 * once. Everything that changes who uses the server, or whether it runs, happens under one lock.
 */
export async function joinServer(home: string): Promise<EmbeddedServer> {
  const place = openHome(home);
  let lease: string | null = null;
  const leave = () => {
    if (lease) underLockSync(place.lock, 500, () => leaveUnderLock(place, lease!, tellToStop));
  };

  const connection = () =>
    underLock(place.lock, async () => {
      const notes = readNotes(place) ?? newNotes(place);
      await waitForEnd(notes, place);
      if (!lease) {
        lease = takeLease(place.leases);
        process.on('exit', leave);
      }
      try {
        const { port } = postmasterOf(clusterFolder(notes.root)) ?? (await start(place, notes));
        return { host: '127.0.0.1', port, user: SUPERUSER, password: notes.password, database: 'postgres' };
      } catch (error) {
        dropLease(lease);
        lease = null;
        process.off('exit', leave);
        throw error;
      }
    });

  return {
    connection,
    facts: () => factsOf(place),
    async release() {
      if (!lease) return;
      const mine = lease;
      lease = null;
      process.off('exit', leave);
      await underLock(place.lock, async () => {
        let stopped: number | null = null;
        leaveUnderLock(place, mine, (pid) => {
          stopped = pid;
        });
        const notes = readNotes(place);
        const postmaster = notes && postmasterOf(clusterFolder(notes.root));
        if (stopped !== null && postmaster) await stopCluster(postmaster);
      });
    },
  };
}

/** What is known of a workspace's server without starting it, or touching anything. Null where the workspace has none. */
export function serverFacts(home: string): ServerFacts | null {
  if (!existsSync(home)) return null;
  const place = placeOf(realpathSync(home));
  return readNotes(place) ? factsOf(place) : null;
}

function newNotes(place: HomePlace): Notes {
  const account = accountFor(place.folder);
  const root =
    account && !canReach(place.folder, account)
      ? join(SHELTER, createHash('sha256').update(place.home).digest('hex').slice(0, 16))
      : place.folder;
  if (majorOf(clusterFolder(root)) !== null) {
    throw new StoreError(
      'broken',
      `${root} holds a database, but ${place.notes} with its password is missing. Restore that file, or choose another store with --store.`,
    );
  }
  return { home: place.home, root, password: randomBytes(24).toString('base64url'), port: null, stopping: null };
}

async function start(place: HomePlace, notes: Notes): Promise<Postmaster> {
  const cluster = clusterFolder(notes.root);
  const account = accountFor(existsSync(cluster.data) ? cluster.data : place.folder);
  const binaries = binariesFor(account, SHELTER);
  if (majorOf(cluster) === null) {
    makeRoot(place, notes.root, account);
    writeNotes(place, notes);
    await createCluster(cluster, binaries, account, notes.password);
  }
  const major = majorOf(cluster);
  if (major !== binaries.major) {
    throw new StoreError(
      'newer-schema',
      `The database in ${cluster.data} was made by PostgreSQL ${major}, this Groundwire brings PostgreSQL ${binaries.major}. Use the Groundwire that made it, or choose another store with --store.`,
    );
  }
  const postmaster = await startCluster(cluster, binaries, account, notes.port);
  writeNotes(place, { ...notes, port: postmaster.port, stopping: null });
  return postmaster;
}

function makeRoot(place: HomePlace, root: string, account: Account): void {
  // A folder of the workspace stays the workspace's; only `data` in it becomes the server's.
  if (root === place.folder) return;
  try {
    mkdirSync(dirname(root), { recursive: true, mode: 0o755 });
    ownFolder(root, account);
  } catch (error) {
    throw new StoreError(
      'no-permission',
      `PostgreSQL does not run as root, its user cannot reach ${place.folder}, and ${root} cannot be made (${(error as NodeJS.ErrnoException).code}). Choose another store with --store, or set DATABASE_URL.`,
      { cause: error },
    );
  }
}

/** Drops the lease and, where no other process lives that has one, has the server stopped. */
function leaveUnderLock(place: HomePlace, lease: string, stop: (pid: number) => void): void {
  dropLease(lease);
  if (liveLeases(place.leases).length) return;
  const notes = readNotes(place);
  const postmaster = notes && postmasterOf(clusterFolder(notes.root));
  if (!notes || !postmaster) return;
  writeNotes(place, { ...notes, stopping: { pid: postmaster.pid, started: startOf(postmaster.pid) } });
  stop(postmaster.pid);
}

/** A server that is on its way out takes no connections and keeps its data locked until it has gone. */
async function waitForEnd(notes: Notes, place: HomePlace): Promise<void> {
  const { stopping } = notes;
  if (!stopping) return;
  if (stopping.started !== null && startOf(stopping.pid) === stopping.started)
    await stopCluster({ pid: stopping.pid, port: 0, status: 'stopping' });
  writeNotes(place, { ...notes, stopping: null });
}

function factsOf(place: HomePlace): ServerFacts {
  const notes = readNotes(place);
  const cluster: ClusterFolder = clusterFolder(notes?.root ?? place.folder);
  const account = existsSync(cluster.data) ? statSync(cluster.data).uid : null;
  return {
    running: postmasterOf(cluster),
    users: liveLeases(place.leases).map(({ pid }) => pid),
    data: cluster.data,
    log: cluster.log,
    account: account === null ? 'nobody yet' : `uid ${account}`,
  };
}
