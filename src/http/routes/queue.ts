import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Desk } from '../../desk/desk.ts';
import { answer, badRequest, jsonBody, notFound, ok } from '../answers.ts';
import { refusal } from '../errors.ts';
import { WaitingJudgement } from '../schemas.ts';

const Waiting = z.object({ judgements: z.array(WaitingJudgement) });

export function queueRoutes(app: OpenAPIHono, desk: Desk): void {
  const list = createRoute({
    method: 'get',
    path: '/queue',
    summary: 'Judgements that fit nothing that is read now',
    description: 'Each with the claim that was judged, the words it stood on, and what is read in them now.',
    responses: ok(Waiting, 'Oldest first.'),
  });
  app.openapi(list, async (c) => answer(c, { judgements: await desk.queue() }));

  const settle = createRoute({
    method: 'post',
    path: '/queue/{number}/settlement',
    summary: 'Say why a waiting judgement needs nothing more',
    description: 'It leaves the queue; the judgement itself stays.',
    request: {
      params: z.object({
        number: z.coerce
          .number()
          .int()
          .openapi({ param: { name: 'number', in: 'path' } }),
      }),
      body: jsonBody(z.object({ why: z.string().min(1, 'say why'), by: z.string().min(1, 'say who says so') })),
    },
    responses: { ...ok(Waiting, 'What still waits.'), ...badRequest, ...notFound },
  });
  app.openapi(settle, async (c) => {
    const { number } = c.req.valid('param');
    if (!(await desk.queue()).some((each) => each.number === number))
      return answer(c, refusal('not-found', `No judgement ${number} waits.`), 404);
    const { why, by } = c.req.valid('json');
    await desk.settle(number, why, by);
    return answer(c, { judgements: await desk.queue() });
  });
}
