import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Smallest, middle and largest of some runs. Figures on a shared machine are quoted as medians and ratios. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  if (sorted.length === 0) throw new RangeError('Unexpected empty list of runs, expected at least one');
  return { min: sorted[0] as number, median: sorted[sorted.length >> 1] as number, max: sorted.at(-1) as number };
}

export interface ProcessRun {
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** Prints the process's largest resident size on exit to file descriptor 3. */
const HOOK = join(tmpdir(), `groundwire-bench-${process.pid}.cjs`);
writeFileSync(
  HOOK,
  "process.on('exit', () => { try { require('node:fs').writeSync(3, String(process.resourceUsage().maxRSS)); } catch {} });\n",
);

/** A whole Node process from outside: wall time and peak memory. Throws where it ends with an error. */
export function timeNode(args: readonly string[], env: Readonly<Record<string, string>> = {}): ProcessRun {
  const began = process.hrtime.bigint();
  const run = spawnSync(process.execPath, ['--require', HOOK, ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
    env: { ...process.env, ...env },
  });
  const milliseconds = Number(process.hrtime.bigint() - began) / 1e6;
  if (run.status !== 0)
    throw new Error(`node ${args.join(' ')} ended with ${run.status}: ${String(run.stderr).slice(-500)}`);
  return { milliseconds, megabytes: Number(String(run.output[3] ?? '0')) / 1024 };
}

/** Runs the contenders in turn, A B A B …, so that a drift of the machine meets all alike. */
export function inTurn<T>(rounds: number, contenders: Readonly<Record<string, () => T>>): Record<string, T[]> {
  const results: Record<string, T[]> = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (const name of Object.keys(contenders)) contenders[name]?.();
  for (let round = 0; round < rounds; round++)
    for (const name of Object.keys(contenders)) results[name]?.push((contenders[name] as () => T)());
  return results;
}

export function markdownTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
