import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDocument } from '../documents/document.ts';
import { accountWords, LlmError, llmConfig, llmReader, sendingWords } from './llm.ts';
import { LlmClient } from './llm-client.ts';
import { LLM_DEFAULTS, type LlmConfig } from './llm-config.ts';

interface Call {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly response_format?: { readonly type: string };
    readonly [field: string]: unknown;
  };
}
type Behaviour = (response: ServerResponse, call: Call) => void;

/** What the server does, call by call; the last one goes on. */
let behaviours: Behaviour[] = [];
let calls: Call[] = [];
let server: Server;
let config: LlmConfig;

beforeEach(async () => {
  [behaviours, calls] = [[], []];
  server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const call = { path: request.url ?? '', headers: request.headers, body: JSON.parse(text) };
    calls.push(call);
    (behaviours[Math.min(calls.length, behaviours.length) - 1] ?? hangs)(response, call);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  // Long enough for any answer of the fake server on a busy machine; the tests of time-outs set their own.
  const quick = { timeoutMs: 20_000, backoffMs: 1, longestWaitMs: 500, retries: 2 };
  config = { ...LLM_DEFAULTS, ...quick, url: `http://127.0.0.1:${port}/v1`, model: 'some-model' };
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

const CLAIM = { what: 'control/captured', evidence: ['M23 captured Goma'], modality: 'asserted', voices: [] };
const JSON_ANSWER = JSON.stringify({ claims: [CLAIM] });
const REQUEST = { system: 'S', user: 'U', schema: { type: 'object' } };

const says =
  (content: unknown, more: { readonly finish?: string; readonly usage?: object | null } = {}): Behaviour =>
  (response) => {
    const usage = more.usage === undefined ? { prompt_tokens: 1000, completion_tokens: 50 } : more.usage;
    response.setHeader('content-type', 'application/json');
    const choice = { message: { role: 'assistant', content }, finish_reason: more.finish ?? 'stop' };
    response.end(JSON.stringify({ choices: [choice], ...(usage && { usage }) }));
  };
const fails =
  (status: number, body = '', headers: Record<string, string> = {}): Behaviour =>
  (response) =>
    response.writeHead(status, headers).end(body);
const hangs: Behaviour = () => undefined;
const html = fails(200, '<html><head><style>a{}</style></head><body><h1>Bad gateway</h1></body></html>');

const client = (more: Partial<LlmConfig> = {}, announce: (line: string) => void = () => undefined) =>
  new LlmClient({ ...config, ...more }, announce);

describe('a call', () => {
  it('asks for strict JSON at temperature 0 with a fixed seed, and carries the key in its header only', async () => {
    behaviours = [says(JSON_ANSWER)];
    expect(await client({ key: 'secret' }).ask(REQUEST)).toEqual({ content: JSON_ANSWER, cut: false });
    expect(calls).toMatchObject([
      {
        path: '/v1/chat/completions',
        headers: { authorization: 'Bearer secret' },
        body: {
          model: 'some-model',
          temperature: 0,
          seed: 1,
          response_format: { type: 'json_schema', json_schema: { strict: true, schema: REQUEST.schema } },
        },
      },
    ]);
    expect(JSON.stringify(calls[0]?.body)).not.toContain('secret');
  });

  it('is told of before it is made, once', async () => {
    behaviours = [says(JSON_ANSWER)];
    const lines: [string, number][] = [];
    const one = client({}, (line) => lines.push([line, calls.length]));
    expect(lines).toEqual([]);
    await Promise.all([one.ask(REQUEST), one.ask(REQUEST)]);
    expect(lines).toEqual([[expect.stringContaining(`${config.url}/chat/completions (a server on this machine)`), 0]]);
  });

  it('counts tokens and money, and says when it had to estimate', async () => {
    behaviours = [says(JSON_ANSWER), says(JSON_ANSWER, { usage: null })];
    const one = client({ price: { in: 2, out: 10 } });
    await one.ask(REQUEST);
    expect(one.usage).toEqual({ calls: 1, repeated: 0, tokensIn: 1000, tokensOut: 50, estimated: false, cost: 0.0025 });
    await one.ask(REQUEST);
    expect(one.usage.estimated).toBe(true);
    expect(one.usage.tokensIn).toBeGreaterThan(1000);
  });

  it('takes text that comes in parts', async () => {
    behaviours = [says([{ type: 'text', text: JSON_ANSWER }])];
    expect((await client().ask(REQUEST)).content).toBe(JSON_ANSWER);
  });
});

describe('what fails for now is tried again', () => {
  it.each<[string, Behaviour]>([
    ['a time-out', hangs],
    ['an overloaded server', fails(503, '{"error": {"message": "busy"}}')],
    ['a crash', fails(500, 'Traceback')],
    ['an HTML page with status 200', html],
    ['half a body', (r) => r.writeHead(200, { 'content-length': '900' }).end('{"choices": [{"mess', () => r.destroy())],
    ['a cut connection', (r) => r.destroy()],
    ['no choices', (r) => r.end('{"choices": []}')],
    ['a refusal', says(null)],
    ['prose', says('I would rather not.')],
  ])('after %s', async (_, misbehaves) => {
    behaviours = [misbehaves, says(JSON_ANSWER)];
    const one = client(misbehaves === hangs ? { timeoutMs: 300, retries: 8 } : {});
    expect((await one.ask(REQUEST)).content).toBe(JSON_ANSWER);
    expect(one.usage.repeated).toBeGreaterThanOrEqual(1);
  });

  it('not before the server allows', async () => {
    behaviours = [fails(429, '', { 'retry-after': '0.15' }), says(JSON_ANSWER)];
    const start = performance.now();
    await client().ask(REQUEST);
    expect(performance.now() - start).toBeGreaterThanOrEqual(145);
  });

  it('and not at all where the server asks for longer than anybody waits', async () => {
    behaviours = [fails(429, 'slow down', { 'retry-after': '3600' })];
    await expect(client().ask(REQUEST)).rejects.toThrow(/asks to wait 3600 s \(HTTP 429: slow down\)/);
    expect(calls).toHaveLength(1);
  });

  it('until it has been tried often enough', async () => {
    behaviours = [fails(502, '<h1>Bad gateway</h1>')];
    await expect(client().ask(REQUEST)).rejects.toThrow('no answer after 3 calls (HTTP 502: Bad gateway)');
    behaviours = [hangs];
    await expect(client({ timeoutMs: 20, retries: 0 }).ask(REQUEST)).rejects.toThrow('nothing within 20 ms');
  });

  it('tells a trouble of one report from one of the whole run', async () => {
    const concerns = async (behaviour: Behaviour, more: Partial<LlmConfig> = {}) => {
      behaviours = [behaviour];
      const error = await client({ retries: 0, ...(behaviour === hangs ? { timeoutMs: 30 } : {}), ...more })
        .ask(REQUEST)
        .catch((e: unknown) => e);
      expect(error).toBeInstanceOf(LlmError);
      return (error as LlmError).concerns;
    };
    expect(await concerns(hangs)).toBe('report');
    expect(await concerns(fails(413, 'too much'))).toBe('report');
    expect(await concerns(fails(404, 'no such model'))).toBe('run');
    expect(await concerns(hangs, { url: 'http://127.0.0.1:9' })).toBe('run');
    expect(await concerns(hangs, { mostTokens: 10 })).toBe('run');
  });
});

describe('what will not get better is not tried again', () => {
  it('a wrong key, whose complaint is passed on without the key', async () => {
    behaviours = [fails(401, '{"error": {"message": "Incorrect API key: secret"}}')];
    await expect(client({ key: 'secret' }).ask(REQUEST)).rejects.toThrow(/HTTP 401: Incorrect API key: …$/);
    expect(calls).toHaveLength(1);
  });

  it('a text that is too long for the model', async () => {
    behaviours = [fails(400, '{"error": "the request exceeds the available context size"}')];
    await expect(client().ask(REQUEST)).rejects.toThrow('exceeds the available context size');
    expect(calls).toHaveLength(1);
  });

  it('a redirect: text goes only where it was said to go', async () => {
    behaviours = [fails(307, '', { location: `${config.url}/elsewhere` })];
    await expect(client({ retries: 0 }).ask(REQUEST)).rejects.toThrow(LlmError);
    expect(calls).toHaveLength(1);
  });
});

describe('a server that takes less of the wire format', () => {
  const formats = () => calls.map((c) => c.body.response_format?.type ?? 'none');

  it('gets simpler formats, with the schema in words, and is remembered', async () => {
    behaviours = [
      fails(400, '{"error": "unknown response_format"}'),
      fails(400, `{"error": "'response_format.type' must be 'json_schema' or 'text'"}`),
      says(JSON_ANSWER),
    ];
    const one = client();
    await one.ask(REQUEST);
    await one.ask(REQUEST);
    expect(formats()).toEqual(['json_schema', 'json_object', 'none', 'none']);
    expect(calls.at(-1)?.body.messages[0]?.content).toContain(JSON.stringify(REQUEST.schema));
  });

  it('may complain with a 500', async () => {
    behaviours = [fails(500, '{"error": {"message": "json_schema is not supported"}}'), says(JSON_ANSWER)];
    await client().ask(REQUEST);
    expect(formats()).toEqual(['json_schema', 'json_object']);
  });

  it('is spared what it names: temperature, seed, the old name of the limit', async () => {
    behaviours = [
      fails(400, '{"error": {"message": "Unsupported parameter: max_tokens. Use max_completion_tokens instead."}}'),
      fails(400, '{"error": {"message": "temperature does not support 0 with this model"}}'),
      fails(422, '{"detail": "seed: extra fields not permitted"}'),
      says(JSON_ANSWER),
    ];
    await client().ask(REQUEST);
    expect(calls.at(-1)?.body).toMatchObject({ max_completion_tokens: 4096, response_format: { type: 'json_schema' } });
    for (const field of ['max_tokens', 'temperature', 'seed']) expect(calls.at(-1)?.body).not.toHaveProperty(field);
  });
});

describe('bounds', () => {
  it('hold for calls at a time', async () => {
    let running = 0;
    let most = 0;
    const held: (() => void)[] = [];
    behaviours = [
      (response, call) => {
        most = Math.max(most, ++running);
        held.push(() => {
          running--;
          says(JSON_ANSWER)(response, call);
        });
        // Answers only when as many calls are there as may be, and leaves one too many the time to come.
        if (running === 3 || calls.length === 10)
          setTimeout(() => {
            for (const answer of held.splice(0)) answer();
          }, 20);
      },
    ];
    const one = client({ concurrency: 3 });
    await Promise.all(Array.from({ length: 10 }, () => one.ask(REQUEST)));
    expect([most, calls.length]).toEqual([3, 10]);
  });

  it('hold for tokens, counting what calls under way may still take', async () => {
    behaviours = [says(JSON_ANSWER)];
    const one = client({ mostTokens: 6000, concurrency: 2 });
    const asked = await Promise.allSettled([one.ask(REQUEST), one.ask(REQUEST)]);
    expect(asked.map((a) => a.status)).toEqual(['fulfilled', 'rejected']);
    expect(asked[1]).toMatchObject({ reason: { message: expect.stringContaining('6,000 tokens') } });
    expect(calls).toHaveLength(1);
  });

  it('hold for money', async () => {
    behaviours = [says(JSON_ANSWER)];
    const one = client({ price: { in: 1000, out: 1000 }, mostCost: 5 });
    await one.ask(REQUEST);
    await expect(one.ask(REQUEST)).rejects.toThrow(/a cost of 5/);
    expect(calls).toHaveLength(1);
  });
});

describe('a report read with a model', () => {
  const TEXT = 'M23 captured Goma on Tuesday, residents said. Aid workers fled the city.';
  const open = async (text = TEXT) => {
    const lines: string[] = [];
    const reader = await llmReader(config, (line) => lines.push(line));
    const bytes = new TextEncoder().encode(text);
    const document = await openDocument({ bytes, source: 'a.txt', sidecar: { published: '2012-11-21' } });
    return { reader, document, lines };
  };

  it('gives claims of the contract, drops what was made up, and accounts for it', async () => {
    const invented = { ...CLAIM, evidence: ['M23 captured Kigali'] };
    const unknown = { ...CLAIM, what: 'control/liberated' };
    behaviours = [says(JSON.stringify({ claims: [CLAIM, invented, unknown] }))];
    const { reader, document, lines } = await open();
    const reading = await reader.read(document);
    expect(reading.claims).toMatchObject([{ kind: 'control', type: 'captured', evidence: [{ start: 0, end: 17 }] }]);
    expect(reader.account().tally.dropped).toEqual({ 'quote-not-in-text': 1, 'type-unknown': 1 });
    expect(accountWords(reader.account())).toBe(
      '1 call; 1,000 tokens in, 50 out; 2 of 3 claims dropped (1 quote-not-in-text, 1 type-unknown)',
    );
    expect(lines).toHaveLength(1);
    expect((await reader.read(document)).claims.map((c) => c.id)).toEqual(reading.claims.map((c) => c.id));
  });

  it('loses a passage to an answer that makes no sense, and says so', async () => {
    behaviours = [says('No.')];
    const { reader, document } = await open();
    const reading = await reader.read(document);
    expect(reading.claims).toEqual([]);
    expect(reading.warnings).toMatchObject([{ code: 'llm-answer-unreadable' }]);
    expect(calls).toHaveLength(2);
  });

  it('takes the whole claims of an answer that broke off', async () => {
    behaviours = [says(`${JSON_ANSWER.slice(0, -2)}, {"what": "displ`, { finish: 'length' })];
    const { reader, document } = await open();
    const reading = await reader.read(document);
    expect(reading.claims).toHaveLength(1);
    expect(reading.warnings).toMatchObject([{ code: 'llm-answer-cut' }]);
  });

  it('is not read at all where a passage gets no answer; its other calls are called off', async () => {
    behaviours = [fails(403, 'no'), hangs];
    const { reader, document } = await open(
      Array.from({ length: 8 }, (_, i) => `${TEXT} ${i} `.repeat(40)).join('\n\n'),
    );
    await expect(reader.read(document)).rejects.toThrow('HTTP 403: no');
    expect(calls.length).toBeLessThanOrEqual(config.concurrency);
  });
});

describe('the configuration', () => {
  const env = { GROUNDWIRE_LLM_URL: 'http://127.0.0.1:8080/v1/', GROUNDWIRE_LLM_MODEL: 'm' };

  it('is none unless there is a URL: nothing is sent by default', () => {
    expect(llmConfig({})).toBeNull();
    expect(llmConfig({ GROUNDWIRE_LLM_MODEL: 'm', GROUNDWIRE_LLM_KEY: 'k' })).toBeNull();
    expect(llmConfig(env)).toMatchObject({ url: 'http://127.0.0.1:8080/v1', model: 'm', key: null });
  });

  it.each([
    [{ GROUNDWIRE_LLM_MODEL: '' }, /GROUNDWIRE_LLM_MODEL is not/],
    [{ GROUNDWIRE_LLM_URL: 'localhost:8080' }, /expected http: or https:/],
    [{ GROUNDWIRE_LLM_URL: 'http://me:pass@host/v1' }, /expected the key in GROUNDWIRE_LLM_KEY/],
    [{ GROUNDWIRE_LLM_TIMEOUT: '5m' }, /GROUNDWIRE_LLM_TIMEOUT is "5m"/],
    [{ GROUNDWIRE_LLM_MAX_COST: '5' }, /needs GROUNDWIRE_LLM_PRICE_IN/],
  ])('says what is wrong: %j', (more, message) => {
    expect(() => llmConfig({ ...env, ...more })).toThrow(message);
  });

  it('is said in words without the key; another machine and no encryption are named', () => {
    const words = sendingWords({
      ...llmConfig({ ...env, GROUNDWIRE_LLM_KEY: 'secret' })!,
      url: 'http://models.example/v1',
    });
    expect(words).toMatch(
      /http:\/\/models\.example\/v1\/chat\/completions \(models\.example, another machine, WITHOUT encryption\)/,
    );
    expect(words).not.toContain('secret');
  });
});
