import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { ApiError } from './errors.ts';

/** An answer of a route for the OpenAPI document. */
export function ok<S extends z.ZodType>(schema: S, description: string) {
  return { 200: { description, content: { 'application/json': { schema } } } } as const;
}

export const badRequest = {
  400: { description: 'The request could not be understood.', content: { 'application/json': { schema: ApiError } } },
} as const;
export const notFound = {
  404: { description: 'There is none of that id.', content: { 'application/json': { schema: ApiError } } },
} as const;

export function jsonBody<S extends z.ZodType>(schema: S) {
  return { required: true, content: { 'application/json': { schema } } } as const;
}

export const Id = z.object({
  id: z
    .string()
    .min(1)
    .openapi({ param: { name: 'id', in: 'path' }, example: '3f6c1c…' }),
});

/**
 * Sends a body as JSON. The schemas of a route describe it to readers of the OpenAPI document; what is sent is typed by the
 * desk, whose readonly types Zod's inferred ones do not take. Hence `never`: a handler that returns it fits any route.
 */
export function answer<T>(c: Context, body: T, status: ContentfulStatusCode = 200): never {
  return c.json(body, status) as never;
}
