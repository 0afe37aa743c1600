import type { MiddlewareHandler } from 'hono';
import { refusal } from './errors.ts';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Refuses requests that a page of somebody else's could make this browser send.
 *
 * - A `Host` that is not ours means a name that was pointed at this machine (DNS rebinding).
 * - An `Origin` other than ours means another page (cross-site request forgery); so does `Sec-Fetch-Site: cross-site`.
 * - What changes something must come as JSON: a form cannot send that without asking first.
 *
 * `hosts` are host names without port that count as ours beside the loopback names.
 */
export function guard(hosts: readonly string[] = []): MiddlewareHandler {
  const ours = new Set([...LOOPBACK, ...hosts.map((host) => host.toLowerCase())]);
  return async (c, next) => {
    const host = (c.req.header('host') ?? new URL(c.req.url).host).toLowerCase();
    if (!ours.has(withoutPort(host))) {
      return c.json(
        refusal(
          'not-allowed',
          `This server does not answer to the name ${JSON.stringify(host)}. Open it as http://localhost, or start it with that host name.`,
        ),
        403,
      );
    }
    const origin = c.req.header('origin');
    if (origin !== undefined && !sameHost(origin, host)) {
      return c.json(
        refusal(
          'not-allowed',
          `A page at ${JSON.stringify(origin)} asked for this. Only the page that this server shows may.`,
        ),
        403,
      );
    }
    if (c.req.header('sec-fetch-site') === 'cross-site' && c.req.header('sec-fetch-mode') !== 'navigate') {
      return c.json(
        refusal('not-allowed', 'Another site asked for this. Only the page that this server shows may.'),
        403,
      );
    }
    if (!SAFE_METHODS.includes(c.req.method) && !/^application\/json\b/i.test(c.req.header('content-type') ?? '')) {
      return c.json(
        refusal(
          'bad-request',
          `${c.req.method} needs a body of content type application/json, got ${JSON.stringify(c.req.header('content-type') ?? 'none')}.`,
        ),
        400,
      );
    }
    return next();
  };
}

function withoutPort(host: string): string {
  return host.replace(/:\d+$/, '');
}

function sameHost(origin: string, host: string): boolean {
  try {
    return new URL(origin).host.toLowerCase() === host;
  } catch {
    return false;
  }
}
