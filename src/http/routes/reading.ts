import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Desk } from '../../desk/desk.ts';
import { Reading } from '../../vocabulary/report.ts';
import { answer, Id, notFound, ok } from '../answers.ts';
import { refusal } from '../errors.ts';
import { ReportRow } from '../schemas.ts';

export function readingRoutes(app: OpenAPIHono, desk: Desk): void {
  const reading = createRoute({
    method: 'get',
    path: '/reports/{id}',
    summary: 'A report with its text and everything read in it',
    description: 'Offsets count UTF-16 code units in `reading.report.text`. The text is text, never markup.',
    request: { params: Id },
    responses: { ...ok(z.object({ row: ReportRow, reading: Reading }), 'The reading.'), ...notFound },
  });
  app.openapi(reading, async (c) => {
    const { id } = c.req.valid('param');
    const found = await desk.reading(id);
    if (!found) return answer(c, refusal('not-found', `No report has the id ${JSON.stringify(id)}.`), 404);
    return answer(c, found);
  });

  const text = createRoute({
    method: 'get',
    path: '/reports/{id}/text',
    summary: 'The text of a report as plain text',
    request: { params: Id },
    responses: { 200: { description: 'The text.', content: { 'text/plain': { schema: z.string() } } }, ...notFound },
  });
  app.openapi(text, async (c) => {
    const { id } = c.req.valid('param');
    const found = await desk.reading(id);
    if (!found) return answer(c, refusal('not-found', `No report has the id ${JSON.stringify(id)}.`), 404);
    return c.text(found.reading.report.text, 200) as never;
  });
}
