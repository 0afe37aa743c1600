import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import type { Desk } from '../desk/desk.ts';
import { type AppOptions, createApp } from './app.ts';

export const DEFAULT_PORT = 4747;

export interface ServeOptions extends AppOptions {
  /** 0 takes any free port. */
  readonly port?: number;
  /** The address to bind: loopback unless somebody says otherwise. */
  readonly host?: string;
}

export interface Running {
  /** Where to point a browser, e.g. `http://127.0.0.1:4747/`. */
  readonly url: string;
  close(): Promise<void>;
}

/** The page lies in `dist/web`, whether this file runs from `src/http` or from anywhere in `dist`. */
export function builtPage(): string {
  const here = fileURLToPath(import.meta.url);
  const root = here.slice(0, Math.max(here.lastIndexOf('/src/'), here.lastIndexOf('/dist/')));
  return `${root}/dist/web`;
}

/**
 * Serves the desk until `close` is called. Rejects with a sentence for people where the port is taken or may not be bound.
 */
export function serve(desk: Desk, options: ServeOptions = {}): Promise<Running> {
  const { port = DEFAULT_PORT, host = '127.0.0.1', ...rest } = options;
  const app = createApp(desk, {
    webRoot: builtPage(),
    log: (error) => console.error(error),
    ...rest,
    hosts: [...(rest.hosts ?? []), host.includes(':') ? `[${host}]` : host],
  });
  const server = createAdaptorServer({ fetch: app.fetch });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new Error(bindingError(error, host, port), { cause: error })),
    );
    server.listen(port, host, () => {
      const bound = (server.address() as AddressInfo).port;
      resolve({
        url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}/`,
        close: () =>
          new Promise((done, failed) => {
            server.close((error) => (error ? failed(error) : done()));
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
  });
}

function bindingError(error: NodeJS.ErrnoException, host: string, port: number): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is in use. Choose another with --port, or stop the program that uses it.`;
    case 'EACCES':
      return `Port ${port} on ${host} may not be bound by this user. Choose one above 1023 with --port.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${host} is no address of this machine. Use --host 127.0.0.1.`;
    default:
      return `The server could not listen on ${host}, port ${port}: ${error.message}`;
  }
}
