import { run, type StricliProcess } from '@stricli/core';
import { buildCli } from './app.ts';
import { EXIT } from './exit.ts';
import type { Terminal } from './terminal.ts';

/** Runs one command line and gives its exit code. Touches nothing of the process but what `terminal` hands in. */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<number> {
  const process: StricliProcess = { stdout: terminal.stdout, stderr: terminal.stderr, env: terminal.env };
  await run(buildCli(terminal.env), args, { process, terminal });
  const code = Number(process.exitCode ?? EXIT.ok);
  // Stricli's own codes for what it could not parse are negative.
  return code < 0 ? EXIT.usage : code;
}
