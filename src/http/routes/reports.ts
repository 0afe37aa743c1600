import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Desk, ReadOutcome } from '../../desk/desk.ts';
import { Day } from '../../vocabulary/days.ts';
import { answer, badRequest, Id, jsonBody, notFound, ok } from '../answers.ts';
import { refusal } from '../errors.ts';
import { ReportRow } from '../schemas.ts';

/** A report that somebody pastes or drops into the page: 4 MB of text is a long book. */
const MAX_TEXT = 4_000_000;

const HandIn = z.object({
  text: z
    .string()
    .min(1, 'the report is empty')
    .max(MAX_TEXT, `the report is longer than ${MAX_TEXT} characters; read it from the command line`),
  source: z.string().min(1).openapi({
    description: 'File name or URL: a changed text under the same name replaces the one before.',
    example: 'observer-27-may.txt',
  }),
  published: Day.optional(),
  title: z.string().optional(),
  publisher: z.string().optional(),
});

const HandedIn = z
  .object({
    reports: z.array(
      z.object({
        report: z.string(),
        source: z.string(),
        claims: z.int(),
        stored: z.enum(['new', 'unchanged', 'superseded', 'not-stored']),
        warnings: z.array(z.string()),
      }),
    ),
    failed: z.array(z.object({ source: z.string(), error: z.string() })),
  })
  .openapi('HandedIn');

export function reportRoutes(app: OpenAPIHono, desk: Desk): void {
  const list = createRoute({
    method: 'get',
    path: '/reports',
    summary: 'Every report of the case, without its text',
    responses: ok(z.object({ reports: z.array(ReportRow).readonly() }), 'Reports, newest publication first.'),
  });
  app.openapi(list, async (c) => answer(c, { reports: await desk.reports() }));

  const handIn = createRoute({
    method: 'post',
    path: '/reports',
    summary: 'Read a report and keep it',
    description:
      'Plain text, HTML or Markdown; of an e-mail the letter and each attachment, of a feed each item. Reading the same text twice adds nothing.',
    request: { body: jsonBody(HandIn) },
    responses: { ...ok(HandedIn, 'What was read.'), ...badRequest },
  });
  app.openapi(handIn, async (c) => {
    const { text, source, ...sidecar } = c.req.valid('json');
    const reports: z.infer<typeof HandedIn>['reports'] = [];
    const failed: z.infer<typeof HandedIn>['failed'] = [];
    for await (const outcome of desk.readDocuments({ bytes: new TextEncoder().encode(text), source, sidecar })) {
      if (outcome.status === 'failed') failed.push({ source: outcome.source, error: outcome.error });
      else reports.push(handedIn(outcome));
    }
    const [first] = failed;
    if (first && !reports.length) return answer(c, refusal('bad-request', first.error), 400);
    return answer(c, { reports, failed });
  });

  const forget = createRoute({
    method: 'delete',
    path: '/reports/{id}',
    summary: 'Erase the text of a report',
    description: 'Hash and reason stay; the claims read in it no longer count.',
    request: { params: Id, body: jsonBody(z.object({ why: z.string().min(1, 'say why') })) },
    responses: { ...ok(ReportRow, 'The report, forgotten.'), ...badRequest, ...notFound },
  });
  app.openapi(forget, async (c) => {
    const { id } = c.req.valid('param');
    if (!(await desk.reading(id)))
      return answer(c, refusal('not-found', `No report has the id ${JSON.stringify(id)}.`), 404);
    return answer(c, await desk.forget(id, c.req.valid('json').why));
  });
}

function handedIn({ reading, source, stored }: Extract<ReadOutcome, { status: 'read' }>) {
  const { report, claims, warnings } = reading;
  return { report: report.id, source, claims: claims.length, stored, warnings: warnings.map(({ message }) => message) };
}
