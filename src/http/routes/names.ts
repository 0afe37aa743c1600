import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Desk } from '../../desk/desk.ts';
import { answer, badRequest, ok } from '../answers.ts';

const MAX_IDS = 500;

export function nameRoutes(app: OpenAPIHono, desk: Desk): void {
  const names = createRoute({
    method: 'get',
    path: '/names',
    summary: 'Names to show for actors',
    request: {
      query: z.object({
        ids: z.string().openapi({
          description: `Actor ids, separated by commas, at most ${MAX_IDS}.`,
          example: 'islamic-state,turkey',
        }),
      }),
    },
    responses: { ...ok(z.object({ names: z.record(z.string(), z.string()) }), 'Name by id.'), ...badRequest },
  });
  app.openapi(names, async (c) => {
    const ids = c.req
      .valid('query')
      .ids.split(',')
      .map((id) => id.trim())
      .filter((id) => id !== '')
      .slice(0, MAX_IDS);
    return answer(c, { names: await desk.actorNames(ids) });
  });
}
