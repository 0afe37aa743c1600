import { buildCommand } from '@stricli/core';
import { CommandFailure } from './exit.ts';
import { parseCount, type StoreFlags, storeFlags } from './flags.ts';
import { type Context, paintFor } from './terminal.ts';
import { packageVersion } from './version.ts';

interface Flags extends StoreFlags {
  readonly port?: number;
  readonly host: string;
  readonly open: boolean;
}

export const serve = buildCommand<Flags, [], Context>({
  docs: {
    brief: 'Open the desk in the browser',
    fullDescription: `Serves the page and the API of a case until Ctrl-C. It listens on this machine only, unless --host says otherwise; there is no log-in, so whoever can
reach it can read and judge.

Example:
  groundwire serve --port 8080`,
  },
  parameters: {
    flags: {
      port: {
        kind: 'parsed',
        parse: parseCount,
        optional: true,
        placeholder: 'n',
        brief: 'Port [default: 4747; 0 takes any free one]',
      },
      host: {
        kind: 'parsed',
        parse: String,
        default: '127.0.0.1',
        placeholder: 'address',
        brief: 'Address to listen on',
      },
      open: { kind: 'boolean', default: false, withNegated: false, brief: 'Open it in the browser of this machine' },
      ...storeFlags,
    },
  },
  async func({ port, host, open, ...flags }) {
    const { stdout, env } = this.terminal;
    if (port !== undefined && port > 65535)
      throw new CommandFailure(`Unexpected --port ${port}, expected 0 to 65535`, 2);
    const [{ serve: listen }, { withDesk }] = await Promise.all([import('../http/server.ts'), import('./desk.ts')]);
    await withDesk(flags, this.terminal, async (desk) => {
      const running = await listen(desk, { host, version: packageVersion(), ...(port !== undefined && { port }) });
      stdout.write(`Groundwire is at ${paintFor(stdout, env)('underline', running.url)}  (Ctrl-C ends it)\n`);
      if (open) await openInBrowser(running.url);
      await this.terminal.interrupted;
      await running.close();
    });
  },
});

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Where there is no browser to open (a server, a container) the address on the screen is enough. */
async function openInBrowser(url: string): Promise<void> {
  const { spawn } = await import('node:child_process');
  const [command = '', ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  spawn(command, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
