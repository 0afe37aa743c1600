import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Desk } from '../../desk/desk.ts';
import { answer, Id, notFound, ok } from '../answers.ts';
import { refusal } from '../errors.ts';
import { Explanation } from '../schemas.ts';

export function explainRoutes(app: OpenAPIHono, desk: Desk): void {
  const explain = createRoute({
    method: 'get',
    path: '/claims/{id}/explanation',
    summary: 'Why a claim was read and what it does',
    description:
      'The sentence with its parts marked, the chain of voices, the rule, and the items of the picture that stand on it.',
    request: { params: Id },
    responses: { ...ok(Explanation, 'The explanation.'), ...notFound },
  });
  app.openapi(explain, async (c) => {
    const { id } = c.req.valid('param');
    const explanation = await desk.explain(id);
    return explanation
      ? answer(c, explanation)
      : answer(c, refusal('not-found', `No claim has the id ${JSON.stringify(id)}.`), 404);
  });
}
