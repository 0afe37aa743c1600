import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Desk } from '../../desk/desk.ts';
import { Picture } from '../../picture/schema.ts';
import { Day } from '../../vocabulary/days.ts';
import { answer, badRequest, ok } from '../answers.ts';

const When = z.object({
  asOf: Day.meta({ description: 'The day it was so.', example: '2016-05-28' }),
  knownAt: Day.optional().meta({ description: 'Only what had been published by then; without it, everything.' }),
});

export function pictureRoutes(app: OpenAPIHono, desk: Desk): void {
  const picture = createRoute({
    method: 'get',
    path: '/picture',
    summary: 'What follows from the claims on a day',
    request: { query: When },
    responses: { ...ok(Picture, 'The picture; every item names its claims.'), ...badRequest },
  });
  app.openapi(picture, async (c) => {
    const { asOf, knownAt } = c.req.valid('query');
    return answer(c, await desk.picture(knownAt === undefined ? { asOf } : { asOf, knownAt }));
  });
}
