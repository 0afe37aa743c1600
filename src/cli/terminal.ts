import type { CommandContext, StricliProcess } from '@stricli/core';

export interface Stream {
  write(text: string): void;
  /** Resolves when what was written has left the process's buffer; absent where nothing is buffered. */
  readonly drained?: () => Promise<void>;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Everything of the outside world that a command may touch, so that a test can hand in its own. */
export interface Terminal {
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly env: Readonly<Partial<Record<string, string>>>;
  readonly cwd: string;
  /** Resolves when the person asks a long-running command to end (Ctrl-C, a hang-up, a kill). */
  readonly interrupted: Promise<void>;
}

export interface Context extends CommandContext {
  readonly process: StricliProcess;
  readonly terminal: Terminal;
}

type Ink = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'blue' | 'underline';
const CODES: Readonly<Record<Ink, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
};

export type Paint = (ink: Ink, text: string) => string;

/** Colours only where a person looks: on a terminal that has them, and not under NO_COLOR (no-color.org). */
export function paintFor(stream: Stream, env: Terminal['env']): Paint {
  const coloured =
    (stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb') ||
    Boolean(env.FORCE_COLOR && env.FORCE_COLOR !== '0');
  if (!coloured) return (_, text) => text;
  return (ink, text) => `\u001b[${CODES[ink][0]}m${text}\u001b[${CODES[ink][1]}m`;
}

/** A line on standard error that overwrites itself; nothing at all where standard error is no terminal. */
export function progressOn(stream: Stream): { show(text: string): void; clear(): void } {
  if (!stream.isTTY) return { show: () => undefined, clear: () => undefined };
  let shown = 0;
  return {
    show(text) {
      const now = Date.now();
      if (shown && now - shown < 80) return;
      shown = now;
      stream.write(`\r\u001b[K${text.slice(0, (stream.columns || 80) - 1)}`);
    },
    clear() {
      if (shown) stream.write('\r\u001b[K');
      shown = 0;
    },
  };
}
