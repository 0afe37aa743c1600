import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { ClaimFilter, Desk } from '../../desk/desk.ts';
import { Day } from '../../vocabulary/days.ts';
import { Kind } from '../../vocabulary/kinds.ts';
import { Modality } from '../../vocabulary/modality.ts';
import { answer, badRequest, Id, notFound, ok } from '../answers.ts';
import { refusal } from '../errors.ts';
import { ClaimRow } from '../schemas.ts';

const MAX_IDS = 500;

const Filter = z.object({
  kind: Kind.optional(),
  type: z.string().optional(),
  place: z.string().optional().openapi({ description: 'Place id, or part of a name in any spelling.' }),
  actor: z.string().optional().openapi({ description: 'Actor id or name, as agent, target or voice.' }),
  source: z.string().optional().openapi({ description: 'Root asserter, publisher or source file.' }),
  from: Day.optional().meta({ description: 'The claim is about this day or a later one.' }),
  to: Day.optional().meta({ description: 'The claim is about this day or an earlier one.' }),
  text: z.string().optional().openapi({ description: 'Words of the evidence.' }),
  report: z.string().optional(),
  modality: Modality.optional(),
  reader: z.string().optional().openapi({ description: 'Name of the reader: english, llm.' }),
  ids: z
    .string()
    .optional()
    .openapi({
      description: `Claims by id, separated by commas, at most ${MAX_IDS}; other filters do not count then.`,
    }),
  limit: z.coerce.number().int().min(1).max(10_000).optional(),
});

export function claimRoutes(app: OpenAPIHono, desk: Desk): void {
  const list = createRoute({
    method: 'get',
    path: '/claims',
    summary: 'Claims that fit a filter',
    request: { query: Filter },
    responses: {
      ...ok(z.object({ claims: z.array(ClaimRow).readonly() }), 'Claims, oldest valid time first.'),
      ...badRequest,
    },
  });
  app.openapi(list, async (c) => {
    const { ids, ...filter } = c.req.valid('query');
    if (ids === undefined) return answer(c, { claims: await desk.claims(given(filter)) });
    const found = await Promise.all(
      ids
        .split(',')
        .slice(0, MAX_IDS)
        .map((id) => desk.claim(id)),
    );
    return answer(c, { claims: found.filter((row) => row !== null) });
  });

  const one = createRoute({
    method: 'get',
    path: '/claims/{id}',
    summary: 'One claim',
    request: { params: Id },
    responses: { ...ok(ClaimRow, 'The claim.'), ...notFound },
  });
  app.openapi(one, async (c) => {
    const { id } = c.req.valid('param');
    const row = await desk.claim(id);
    return row ? answer(c, row) : answer(c, refusal('not-found', `No claim has the id ${JSON.stringify(id)}.`), 404);
  });
}

/** An absent filter is absent, not undefined. */
function given(query: Omit<z.infer<typeof Filter>, 'ids'>): ClaimFilter {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as ClaimFilter;
}
