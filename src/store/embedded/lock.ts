import { linkSync, readFileSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError } from '../errors.ts';
import { isAlive, ownIdentity, readIdentity } from './process.ts';

/** Creating a cluster is the longest thing done under the lock: seconds on a slow disk. */
const PATIENCE_MS = 120_000;
const BREAKING_MS = 5_000;
let counter = 0;

/**
 * Takes the lock if it is free. A lock is a file that names its holder; it appears whole or not at all (link(2) is atomic), and one whose
 * holder is dead is taken over.
 */
function tryLock(path: string): boolean {
  const own = `${path}.${process.pid}.${counter++}`;
  // Readable for all: another user who shares the store must see that the holder lives.
  createFor(path, () => writeFileSync(own, JSON.stringify(ownIdentity()), { mode: 0o644 }));
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return breakStale(path) && tryLock(path);
  } finally {
    rmSync(own, { force: true });
  }
}

/**
 * Removes the lock of a dead holder. Two processes may find the same dead lock; without a lock on the breaking itself the slower
 * one would remove the lock that the faster one has taken since.
 */
function breakStale(path: string): boolean {
  const holder = readIdentity(path);
  if (holder && isAlive(holder)) return false;
  const breaking = `${path}.breaking`;
  try {
    writeFileSync(breaking, '', { flag: 'wx' });
  } catch {
    if (ageOf(breaking) > BREAKING_MS) rmSync(breaking, { force: true });
    return false;
  }
  try {
    const still = readIdentity(path);
    if (still && isAlive(still)) return false;
    rmSync(path, { force: true });
    return true;
  } finally {
    rmSync(breaking, { force: true });
  }
}

function createFor(path: string, create: () => void): void {
  try {
    create();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new StoreError(
      'no-permission',
      `The store at ${dirname(dirname(path))} may not be used by this user (${code}). Run Groundwire as the user who made it, or choose another with --store.`,
      { cause: error },
    );
  }
}

function ageOf(path: string): number {
  try {
    return Date.now() - statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}

function unlock(path: string): void {
  unlinkSync(path);
}

/** Runs `work` while no other process, and nobody else in this one, runs anything under the same lock. */
export async function underLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const began = Date.now();
  while (!tryLock(path)) {
    if (Date.now() - began > PATIENCE_MS) {
      throw new StoreError(
        'in-use',
        `Waited ${PATIENCE_MS / 1000} s for ${path}, which process ${holderOf(path)} holds. If that is no Groundwire, remove the file.`,
      );
    }
    await sleep(10 + Math.random() * 20);
  }
  try {
    return await work();
  } finally {
    unlock(path);
  }
}

/** The same for an exit handler, where nothing can be awaited: gives up after `patienceMs` and says so. */
export function underLockSync(path: string, patienceMs: number, work: () => void): boolean {
  const began = Date.now();
  const pause = new Int32Array(new SharedArrayBuffer(4));
  while (!tryLock(path)) {
    if (Date.now() - began > patienceMs) return false;
    Atomics.wait(pause, 0, 0, 10);
  }
  try {
    work();
  } finally {
    unlock(path);
  }
  return true;
}

function holderOf(path: string): string {
  try {
    return String((JSON.parse(readFileSync(path, 'utf8')) as { pid?: number }).pid ?? 'unknown');
  } catch {
    return 'unknown';
  }
}
