import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Desk } from '../../desk/desk.ts';
import { answer, badRequest, ok } from '../answers.ts';
import { TimelineEntry } from '../schemas.ts';

export function timelineRoutes(app: OpenAPIHono, desk: Desk): void {
  const timeline = createRoute({
    method: 'get',
    path: '/timeline',
    summary: 'What is said of one place, in order of time',
    request: { query: z.object({ place: z.string().min(1).openapi({ description: 'Place id or name.' }) }) },
    responses: {
      ...ok(z.object({ entries: z.array(TimelineEntry).readonly() }), 'Entries, oldest first.'),
      ...badRequest,
    },
  });
  app.openapi(timeline, async (c) => answer(c, { entries: await desk.timeline(c.req.valid('query')) }));
}
