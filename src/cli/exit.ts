/** What the shell is told: documented in `groundwire --help` and relied on by scripts. */
export const EXIT = { ok: 0, inputsFailed: 1, usage: 2, database: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The command was understood and could not be carried out: one line for a person, no stack. */
export class CommandFailure extends Error {
  override name = 'CommandFailure';
  readonly exitCode: ExitCode;
  constructor(message: string, exitCode: ExitCode = EXIT.inputsFailed) {
    super(message);
    this.exitCode = exitCode;
  }
}
