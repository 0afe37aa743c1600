import type { ModelRequest } from '../reading/readers/llm/index.ts';
import type { LlmConfig } from './llm-config.ts';

/** What of the wire format a server takes. Servers differ; one learns it from their refusals. */
export interface Dialect {
  readonly format: 'json_schema' | 'json_object' | 'none';
  readonly limit: 'max_tokens' | 'max_completion_tokens';
  readonly temperature: boolean;
  readonly seed: boolean;
}

export const FULL_DIALECT: Dialect = { format: 'json_schema', limit: 'max_tokens', temperature: true, seed: true };

/** Always the same: with temperature 0 a server that honours it answers the same twice. */
const SEED = 1;

/** The body of a call. Without a schema on the wire it is put into the instructions. */
export function bodyOf(request: ModelRequest, config: LlmConfig, dialect: Dialect): string {
  const { format, limit, temperature, seed } = dialect;
  const schema = JSON.stringify(request.schema);
  const system =
    format === 'json_schema' ? request.system : `${request.system}\n\nThe answer obeys this JSON Schema:\n${schema}`;
  const formats = {
    json_schema: { type: 'json_schema', json_schema: { name: 'claims', strict: true, schema: request.schema } },
    json_object: { type: 'json_object' },
    none: null,
  };
  return JSON.stringify({
    model: config.model,
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: request.user },
    ],
    [limit]: config.answerTokens,
    ...(temperature ? { temperature: 0 } : {}),
    ...(seed ? { seed: SEED } : {}),
    ...(formats[format] ? { response_format: formats[format] } : {}),
    stream: false,
  });
}

/**
 * A simpler dialect after a refusal, null where nothing is left to leave out. What the server complains of goes first; a complaint that is not
 * understood is laid to the response format, unless it is about length.
 */
export function simpler(dialect: Dialect, status: number, complaint: string): Dialect | null {
  const aboutFormat = /response_format|json_schema|json_object|guided|grammar/i.test(complaint);
  // Some servers answer 500 to a format they do not know.
  if (status >= 500 && status !== 501 && !aboutFormat) return null;
  if (/max_completion_tokens/.test(complaint) && dialect.limit === 'max_tokens')
    return { ...dialect, limit: 'max_completion_tokens' };
  if (/\btemperature\b/i.test(complaint) && dialect.temperature) return { ...dialect, temperature: false };
  if (/\bseed\b/i.test(complaint) && dialect.seed) return { ...dialect, seed: false };
  if (!aboutFormat && /context|too long|too large|exceed|maximum/i.test(complaint)) return null;
  if (dialect.format === 'json_schema') return { ...dialect, format: 'json_object' };
  return dialect.format === 'json_object' ? { ...dialect, format: 'none' } : null;
}

/** What a server answered, as far as it is an answer. */
export interface WireAnswer {
  /** Null where there is no message: no choices, a refusal, a filter. */
  readonly content: string | null;
  readonly cut: boolean;
  readonly tokensIn: number | null;
  readonly tokensOut: number | null;
}

/** A response body as an answer; null where it is none (an HTML page, half a body). */
export function answerOf(body: string): WireAnswer | null {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return null;
  }
  const root = objectOf(value);
  if (!root || !('choices' in root)) return null;
  const choice = Array.isArray(root.choices) ? objectOf(root.choices[0]) : null;
  const usage = objectOf(root.usage);
  return {
    content: contentOf(objectOf(choice?.message)?.content),
    cut: choice?.finish_reason === 'length',
    tokensIn: tokens(usage?.prompt_tokens),
    tokensOut: tokens(usage?.completion_tokens),
  };
}

/** Plain text, or the text parts of a list. */
function contentOf(content: unknown): string | null {
  if (typeof content === 'string') return content.trim() ? content : null;
  if (!Array.isArray(content)) return null;
  const text = content.map((part) => objectOf(part)?.text).filter((part) => typeof part === 'string');
  return text.length ? text.join('') : null;
}

const objectOf = (value: unknown): Readonly<Record<string, unknown>> | null =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : null;

const tokens = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;

/** What a server complains of, in one line without mark-up. */
export function complaintOf(body: string): string {
  let words = body;
  try {
    const root = objectOf(JSON.parse(body));
    const error = objectOf(root?.error)?.message ?? root?.error ?? root?.message ?? root?.detail;
    if (error !== undefined) words = typeof error === 'string' ? error : JSON.stringify(error);
  } catch {
    words = body.replace(/<(style|script)[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]*>/g, ' ');
  }
  return words.replace(/\s+/g, ' ').trim().slice(0, 240);
}

/** How long a server asks to wait, in milliseconds (RFC 9110, 10.2.3: seconds or a date); null where it does not say. */
export function retryAfterOf(headers: Headers, now: number): number | null {
  const ms = Number(headers.get('retry-after-ms') ?? Number.NaN);
  if (Number.isFinite(ms) && ms >= 0) return ms;
  const after = headers.get('retry-after')?.trim();
  if (!after) return null;
  if (/^\d+(?:\.\d+)?$/.test(after)) return Number(after) * 1000;
  const date = Date.parse(after);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
