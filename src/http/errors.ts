import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';

/** What every refusal of the API looks like: a word to branch on, a sentence to show. */
export const ApiError = z
  .object({
    error: z.object({
      code: z.enum(['bad-request', 'not-found', 'not-allowed', 'too-large', 'failed']),
      message: z.string(),
      /** Where in the request it is wrong, one line each. */
      where: z.array(z.string()).optional(),
    }),
  })
  .openapi('Error');
export type ApiError = z.infer<typeof ApiError>;

type Code = ApiError['error']['code'];

export function refusal(code: Code, message: string, where?: readonly string[]): ApiError {
  return { error: where && where.length > 0 ? { code, message, where: [...where] } : { code, message } };
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** Zod's issues as lines: `asOf: expected a day as YYYY-MM-DD`. */
export function issueLines(issues: readonly Issue[]): string[] {
  return issues.map((issue) =>
    issue.path.length > 0 ? `${issue.path.map(String).join('.')}: ${issue.message}` : issue.message,
  );
}

const CODES: Readonly<Record<number, Code>> = {
  400: 'bad-request',
  403: 'not-allowed',
  404: 'not-found',
  405: 'not-allowed',
  413: 'too-large',
};

/** The last resort: an exception as JSON. What went wrong inside is logged by the caller's `log`, not sent. */
export function errorResponse(error: Error, c: Context, log: (error: Error) => void): Response {
  if (error instanceof HTTPException) {
    return c.json(
      refusal(CODES[error.status] ?? 'bad-request', error.message || 'The request could not be read.'),
      error.status,
    );
  }
  log(error);
  return c.json(
    refusal('failed', `The server could not answer ${c.req.method} ${c.req.path}. Its log has the reason.`),
    500,
  );
}
