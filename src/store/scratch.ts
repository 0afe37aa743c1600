import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startOf } from './embedded/process.ts';

const PREFIX = 'groundwire-scratch-';

/**
 * A workspace for tests, one for all test files of a run, so that a database is created once: they keep apart by case. Those of runs that
 * have ended are removed, except where their server still runs (the next to join it stops it).
 */
export function scratchWorkspace(): string {
  const run = process.ppid;
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(PREFIX))) {
    const pid = Number(name.slice(PREFIX.length));
    if (pid !== run && startOf(pid) === null) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
  return join(tmpdir(), `${PREFIX}${run}`);
}

let cases = 0;
/** A case that no other test has. */
export function scratchCase(): string {
  return `case-${process.pid}-${Date.now().toString(36)}-${cases++}`;
}
