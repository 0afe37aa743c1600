import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Desk } from '../../desk/desk.ts';
import { Refusal } from '../../desk/refusal.ts';
import { answer, badRequest, jsonBody, ok } from '../answers.ts';
import { refusal } from '../errors.ts';
import { Identity, IdentityRow } from '../schemas.ts';

const About = z.enum(['actor', 'place']);
const Order = z.object({
  about: About,
  one: z.string().min(1).openapi({ description: 'Id or name.' }),
  other: z.string().min(1).openapi({ description: 'Id or name.' }),
  verdict: z
    .enum(['same-as', 'not-same-as', 'undone'])
    .openapi({ description: '"undone" takes back what stands on the two.' }),
  why: z.string().min(1, 'say why'),
  by: z.string().min(1, 'say who judges'),
});

export function identityRoutes(app: OpenAPIHono, desk: Desk): void {
  const list = createRoute({
    method: 'get',
    path: '/identities',
    summary: 'Every judgement on who is who',
    description: 'Oldest first, with those that were taken back or outweighed since.',
    responses: ok(z.object({ judgements: z.array(IdentityRow) }), 'The judgements.'),
  });
  app.openapi(list, async (c) => answer(c, { judgements: await desk.identities() }));

  const one = createRoute({
    method: 'get',
    path: '/identity',
    summary: 'As whom an actor, or as which place a place, is shown',
    request: {
      query: z.object({ about: About, id: z.string().min(1).openapi({ description: 'Id or name.' }) }),
    },
    responses: { ...ok(Identity, 'What is shown, what is one with it, and by whose word.'), ...badRequest },
  });
  app.openapi(one, async (c) => {
    const { about, id } = c.req.valid('query');
    return answer(c, await desk.identity(about, id));
  });

  const judge = createRoute({
    method: 'post',
    path: '/identities',
    summary: 'Say that two actors or places are the same, or are not',
    description:
      'A judgement is one more row: what was read stays, what is shown follows. One that contradicts those that stand is refused, with the chain that does.',
    request: { body: jsonBody(Order) },
    responses: { ...ok(IdentityRow, 'The judgement.'), ...badRequest },
  });
  app.openapi(judge, async (c) => {
    const { about, one, other, ...said } = c.req.valid('json');
    try {
      const [first, second] = [await desk.meant(about, one), await desk.meant(about, other)];
      return answer(c, await desk.judgeIdentity({ about, one: first, other: second, ...said }));
    } catch (error) {
      if (error instanceof Refusal) return answer(c, refusal('bad-request', error.message), 400);
      throw error;
    }
  });
}
