import { runCli } from './run.ts';
import type { Terminal } from './terminal.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process, as a test sees it: what it wrote and its exit code. */
export async function ran(
  args: readonly string[],
  given: {
    readonly cwd?: string;
    readonly env?: Terminal['env'];
    readonly stdin?: string;
    readonly tty?: boolean;
    readonly interrupted?: Promise<void>;
    /** Told what goes to standard output, as it goes. */
    readonly heard?: (text: string) => void;
  } = {},
): Promise<Ran> {
  const written = { out: '', err: '' };
  const write = (where: 'out' | 'err') => (text: string) => {
    written[where] += text;
    if (where === 'out') given.heard?.(text);
  };
  const isTTY = given.tty ?? false;
  const code = await runCli(args, {
    stdout: { write: write('out'), isTTY, columns: 100 },
    stderr: { write: write('err'), isTTY, columns: 100 },
    stdin: (async function* () {
      yield new TextEncoder().encode(given.stdin ?? '');
    })(),
    env: given.env ?? {},
    cwd: given.cwd ?? process.cwd(),
    interrupted: given.interrupted ?? new Promise(() => undefined),
  });
  return { code, ...written };
}
