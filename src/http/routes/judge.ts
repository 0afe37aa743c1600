import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Desk, Judgement } from '../../desk/desk.ts';
import { answer, badRequest, Id, jsonBody, notFound, ok } from '../answers.ts';
import { refusal } from '../errors.ts';
import { Amendment, ClaimRow } from '../schemas.ts';

const Verdict = z
  .object({
    verdict: z.enum(['accept', 'reject', 'amend']),
    amended: Amendment.nullable().default(null),
    why: z.string().min(1, 'say why'),
    by: z.string().min(1, 'say who judges'),
  })
  .refine((body) => (body.verdict === 'amend') === (body.amended !== null), {
    path: ['amended'],
    message: 'expected the amended fields with the verdict "amend", and only then',
  });

export function judgeRoutes(app: OpenAPIHono, desk: Desk): void {
  const judge = createRoute({
    method: 'post',
    path: '/claims/{id}/judgements',
    summary: 'Accept, reject or amend a claim',
    description: 'A judgement is one more row: the claim stays as read, the picture follows the judgement.',
    request: { params: Id, body: jsonBody(Verdict) },
    responses: { ...ok(ClaimRow, 'The claim with the judgement that counts now.'), ...badRequest, ...notFound },
  });
  app.openapi(judge, async (c) => {
    const { id } = c.req.valid('param');
    if (!(await desk.claim(id)))
      return answer(c, refusal('not-found', `No claim has the id ${JSON.stringify(id)}.`), 404);
    return answer(c, await desk.judge(id, c.req.valid('json') as Omit<Judgement, 'at'>));
  });
}
