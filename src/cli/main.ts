#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { runCli } from './run.ts';

// The engine compiles what ran for a while, and again whenever it had seen too little of it. Reading is very many small functions that
// differ from sentence to sentence: compiled later, thousands of sentences cost a quarter to a third less, and a single report no more.
setFlagsFromString('--interrupt-budget=1000000');

/** Exit codes of a process that a signal ended, as shells give them: 128 and the signal's number. */
const SIGNALS = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const;
/** A command that ends on request (the server) has this long to close what is open; asked again after a moment, it ends at once. */
const GRACE_MS = 5000;
const IMPATIENT_MS = 700;

let listening = false;
const interrupted = new Promise<void>((resolve) => {
  let asked = 0;
  for (const [signal, code] of SIGNALS) {
    process.on(signal, () => {
      // Any other command ends here; whoever holds something gives it back in its `exit` handler.
      if (!listening || (asked && Date.now() - asked > IMPATIENT_MS)) process.exit(code);
      // Ctrl-C often comes twice: from the terminal, and from a parent that passes it on.
      if (asked) return;
      asked = Date.now();
      resolve();
      setTimeout(() => process.exit(code), GRACE_MS).unref();
    });
  }
});

// `groundwire claims | head` closes the pipe when it has seen enough: that is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

const code = await runCli(process.argv.slice(2), {
  stdout: drainable(process.stdout),
  stderr: process.stderr,
  stdin: process.stdin,
  env: process.env,
  cwd: process.cwd(),
  get interrupted() {
    listening = true;
    return interrupted;
  },
});
process.exitCode ??= code;

/** Gives a slow reader time: without it a long answer would pile up in memory. */
function drainable(stream: NodeJS.WriteStream) {
  return Object.assign(stream, {
    drained: () =>
      stream.writableNeedDrain ? new Promise<void>((resolve) => stream.once('drain', resolve)) : Promise.resolve(),
  });
}
