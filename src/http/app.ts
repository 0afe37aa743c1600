import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import type { Desk } from '../desk/desk.ts';
import { errorResponse, issueLines, refusal } from './errors.ts';
import { guard } from './guard.ts';
import { securityHeaders } from './headers.ts';
import { actorRoutes } from './routes/actors.ts';
import { claimRoutes } from './routes/claims.ts';
import { explainRoutes } from './routes/explain.ts';
import { extentRoutes } from './routes/extent.ts';
import { identityRoutes } from './routes/identities.ts';
import { judgeRoutes } from './routes/judge.ts';
import { nameRoutes } from './routes/names.ts';
import { partyRoutes } from './routes/parties.ts';
import { pictureRoutes } from './routes/picture.ts';
import { queueRoutes } from './routes/queue.ts';
import { readingRoutes } from './routes/reading.ts';
import { reportRoutes } from './routes/reports.ts';
import { timelineRoutes } from './routes/timeline.ts';

export interface AppOptions {
  /** Folder of the built page, absolute. Without it, or where it is missing, only the API is served. */
  readonly webRoot?: string;
  /** Host names without port, beside the loopback names, by which this server may be addressed. */
  readonly hosts?: readonly string[];
  readonly version?: string;
  /** Told of every exception that ended as status 500. */
  readonly log?: (error: Error) => void;
}

/** Room for a report of 4 million characters, written as JSON. */
const MAX_BODY = 16 * 1024 * 1024;

const AREAS = [
  reportRoutes,
  readingRoutes,
  claimRoutes,
  explainRoutes,
  judgeRoutes,
  queueRoutes,
  pictureRoutes,
  timelineRoutes,
  extentRoutes,
  nameRoutes,
  partyRoutes,
  actorRoutes,
  identityRoutes,
];

/**
 * The API under `/api` and the page at `/`, over one desk. `createApp(desk).request('/api/picture?asOf=2016-05-28')`
 * answers without a socket; `serve` puts it on one.
 */
export function createApp(desk: Desk, options: AppOptions = {}): OpenAPIHono {
  const log = options.log ?? (() => undefined);
  const app = new OpenAPIHono();
  app.use(securityHeaders);
  app.use(compress());
  app.use(guard(options.hosts));
  app.onError((error, c) => errorResponse(error, c, log));
  app.notFound((c) =>
    c.json(refusal('not-found', `Nothing is at ${c.req.path}. The API is described at /api/openapi.json.`), 404),
  );

  app.use(
    '/api/*',
    bodyLimit({
      maxSize: MAX_BODY,
      onError: (c) =>
        c.json(
          refusal(
            'too-large',
            `The request is larger than ${MAX_BODY} bytes. Read long reports from the command line.`,
          ),
          413,
        ),
    }),
  );

  const api = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const where = issueLines(result.error.issues);
      return c.json(refusal('bad-request', `The request could not be understood: ${where.join('; ')}`, where), 400);
    },
  });
  api.onError((error, c) => errorResponse(error, c, log));
  for (const area of AREAS) area(api, desk);
  api.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Groundwire',
      version: options.version ?? '0.1.0',
      description: 'Reports of a conflict, the claims read in them, and the picture they add up to.',
    },
    servers: [{ url: '/api' }],
  });
  app.route('/api', api);

  if (options.webRoot !== undefined && existsSync(join(options.webRoot, 'index.html'))) {
    app.use('/assets/*', async (c, next) => {
      await next();
      if (c.res.ok) c.header('Cache-Control', 'public, max-age=31536000, immutable');
    });
    app.get('*', serveStatic({ root: options.webRoot }));
  } else {
    app.get('/', (c) =>
      c.text(
        'The page has not been built: run "npm run build" and start again. The API is at /api, described at /api/openapi.json.\n',
        503,
      ),
    );
  }
  return app;
}
