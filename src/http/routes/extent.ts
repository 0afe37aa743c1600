import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Desk } from '../../desk/desk.ts';
import { answer, ok } from '../answers.ts';
import { Extent, Health } from '../schemas.ts';

export function extentRoutes(app: OpenAPIHono, desk: Desk): void {
  const extent = createRoute({
    method: 'get',
    path: '/extent',
    summary: 'The days that the case is about',
    responses: ok(
      z.object({ caseId: z.string(), extent: Extent }),
      'First and last days, claims a day, reports a day.',
    ),
  });
  app.openapi(extent, async (c) => answer(c, { caseId: desk.caseId, extent: await desk.extent() }));

  const health = createRoute({
    method: 'get',
    path: '/health',
    summary: 'What runs where, and what is wrong',
    responses: ok(Health, 'Facts, each with its problem if it has one.'),
  });
  app.openapi(health, async (c) => answer(c, await desk.health()));
}
