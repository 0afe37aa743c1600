import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Desk } from '../../desk/desk.ts';
import { Refusal } from '../../desk/refusal.ts';
import { answer, Id, notFound, ok } from '../answers.ts';
import { refusal } from '../errors.ts';
import { ActorPage } from '../schemas.ts';

export function actorRoutes(app: OpenAPIHono, desk: Desk): void {
  const one = createRoute({
    method: 'get',
    path: '/actors/{id}',
    summary: 'Everything known of an actor',
    description:
      'Names, sides, ties with their sources, how often the case names it, and who said that it is another. By id or name.',
    request: { params: Id },
    responses: { ...ok(ActorPage, 'The actor.'), ...notFound },
  });
  app.openapi(one, async (c) => {
    try {
      return answer(c, await desk.actor(c.req.valid('param').id));
    } catch (error) {
      if (error instanceof Refusal) return answer(c, refusal('not-found', error.message), 404);
      throw error;
    }
  });
}
