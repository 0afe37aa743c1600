/**
 * Something that stops reading with a model, in one line for a person. Never holds the key. `concerns`: where it is the whole run (a wrong
 * key, nobody there, nothing left to spend), going on with the next report is of no use.
 */
export class LlmError extends Error {
  override readonly name = 'LlmError';

  constructor(
    message: string,
    readonly concerns: 'run' | 'report' = 'run',
  ) {
    super(message);
  }
}

/** Which model reads, where, and within which bounds. */
export interface LlmConfig {
  /** Base of an OpenAI-compatible service, without `/chat/completions`: `http://127.0.0.1:8080/v1`. */
  readonly url: string;
  readonly model: string;
  readonly key: string | null;
  /** How long one answer may take, in milliseconds. */
  readonly timeoutMs: number;
  /** How often a call is made again after a time-out, a refusal for now or a broken answer. */
  readonly retries: number;
  /** First wait before a call is made again, in milliseconds; it doubles. */
  readonly backoffMs: number;
  /** The longest wait that a server may ask for, in milliseconds. */
  readonly longestWaitMs: number;
  readonly concurrency: number;
  /** Tokens that one answer may take. */
  readonly answerTokens: number;
  /** Tokens, in and out together, that one run may take. */
  readonly mostTokens: number;
  /** Money for a million tokens, in whatever currency the prices are given; null where unknown. */
  readonly price: { readonly in: number; readonly out: number } | null;
  /** Money that one run may take; needs a price. */
  readonly mostCost: number | null;
}

export const LLM_DEFAULTS = {
  key: null,
  timeoutMs: 120_000,
  retries: 4,
  backoffMs: 1_000,
  longestWaitMs: 60_000,
  concurrency: 2,
  answerTokens: 4_096,
  mostTokens: 2_000_000,
  price: null,
  mostCost: null,
} as const satisfies Omit<LlmConfig, 'url' | 'model'>;

type Env = Readonly<Partial<Record<string, string>>>;

/** Node's own fetch gives up after 300 s without a first byte. */
const LONGEST_TIMEOUT_S = 290;

/**
 * The configuration in the environment; null where there is none: nothing is ever sent unless `GROUNDWIRE_LLM_URL` is set. Throws LlmError
 * where it is set and cannot be used.
 *
 * @example llmConfig({ GROUNDWIRE_LLM_URL: 'http://127.0.0.1:8080/v1', GROUNDWIRE_LLM_MODEL: 'qwen3-8b' })
 */
export function llmConfig(env: Env): LlmConfig | null {
  const given = env.GROUNDWIRE_LLM_URL?.trim();
  if (!given) return null;
  const model = env.GROUNDWIRE_LLM_MODEL?.trim();
  if (!model)
    throw new LlmError('GROUNDWIRE_LLM_URL is set but GROUNDWIRE_LLM_MODEL is not; expected the name of a model');
  const price = { in: amount(env, 'GROUNDWIRE_LLM_PRICE_IN'), out: amount(env, 'GROUNDWIRE_LLM_PRICE_OUT') };
  const mostCost = amount(env, 'GROUNDWIRE_LLM_MAX_COST');
  if (mostCost !== null && (price.in === null || price.out === null))
    throw new LlmError(
      'GROUNDWIRE_LLM_MAX_COST needs GROUNDWIRE_LLM_PRICE_IN and GROUNDWIRE_LLM_PRICE_OUT, the price of a million tokens',
    );
  const seconds = count(env, 'GROUNDWIRE_LLM_TIMEOUT', LONGEST_TIMEOUT_S);
  return {
    ...LLM_DEFAULTS,
    url: baseUrl(given),
    model,
    key: env.GROUNDWIRE_LLM_KEY?.trim() || null,
    timeoutMs: seconds === null ? LLM_DEFAULTS.timeoutMs : seconds * 1000,
    concurrency: count(env, 'GROUNDWIRE_LLM_CONCURRENCY', 64) ?? LLM_DEFAULTS.concurrency,
    answerTokens: count(env, 'GROUNDWIRE_LLM_ANSWER_TOKENS') ?? LLM_DEFAULTS.answerTokens,
    mostTokens: count(env, 'GROUNDWIRE_LLM_MAX_TOKENS') ?? LLM_DEFAULTS.mostTokens,
    price: price.in === null || price.out === null ? null : { in: price.in, out: price.out },
    mostCost,
  };
}

function baseUrl(given: string): string {
  let url: URL;
  try {
    url = new URL(given);
  } catch {
    throw new LlmError(
      `GROUNDWIRE_LLM_URL is ${JSON.stringify(given)}; expected a URL such as http://127.0.0.1:8080/v1`,
    );
  }
  if (url.username || url.password)
    throw new LlmError('GROUNDWIRE_LLM_URL holds a user or password; expected the key in GROUNDWIRE_LLM_KEY');
  if (!/^https?:$/.test(url.protocol))
    throw new LlmError(`GROUNDWIRE_LLM_URL begins with ${url.protocol}; expected http: or https:`);
  return `${url.origin}${url.pathname.replace(/\/+$/, '').replace(/\/chat\/completions$/, '')}`;
}

function amount(env: Env, name: string): number | null {
  const text = env[name]?.trim();
  if (!text) return null;
  const value = Number(text);
  if (!Number.isFinite(value) || value < 0)
    throw new LlmError(`${name} is ${JSON.stringify(text)}; expected a number that is not negative`);
  return value;
}

function count(env: Env, name: string, most = Number.MAX_SAFE_INTEGER): number | null {
  const value = amount(env, name);
  if (value !== null && (!Number.isInteger(value) || value < 1 || value > most))
    throw new LlmError(
      `${name} is ${value}; expected a whole number from 1${most < Number.MAX_SAFE_INTEGER ? ` to ${most}` : ''}`,
    );
  return value;
}

const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/** What will be sent where, in one line, for a person to read before it happens. */
export function sendingWords({ url, model, key, mostTokens, mostCost, concurrency }: LlmConfig): string {
  const { hostname, protocol } = new URL(url);
  const where = LOOPBACK.test(hostname)
    ? 'a server on this machine'
    : protocol === 'https:'
      ? `${hostname}, another machine`
      : `${hostname}, another machine, WITHOUT encryption`;
  const bound = `at most ${mostTokens.toLocaleString('en')} tokens${mostCost === null ? '' : ` and a cost of ${mostCost}`}, ${concurrency} ${concurrency === 1 ? 'call' : 'calls'} at a time`;
  return `The text of reports is sent to ${url}/chat/completions (${where}), model ${model}${key ? ', with your key' : ', without a key'}, with title, publisher, date and language; ${bound}.`;
}
