import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { caseDesk } from '../../e2e/case/desk.ts';
import type { ReadOutcome, WaitingJudgement as WaitingRow } from '../desk/desk.ts';
import { Refusal } from '../desk/refusal.ts';
import { Picture } from '../picture/schema.ts';
import { Reading } from '../vocabulary/report.ts';
import { createApp } from './app.ts';
import { ActorPage, ClaimRow, Explanation, Extent, Identity, ReportRow, WaitingJudgement } from './schemas.ts';
import { serve } from './server.ts';

const webRoot = mkdtempSync(join(tmpdir(), 'groundwire-page-'));
writeFileSync(join(webRoot, 'index.html'), '<!doctype html><title>Groundwire</title>');
afterAll(() => rmSync(webRoot, { recursive: true }));

const app = createApp(caseDesk(), { webRoot });
const HOME = 'http://localhost:4747';
const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  Promise.resolve(app.request(`${HOME}${path}`, { headers: { host: 'localhost:4747', ...headers } }));
const send = (method: string, path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  Promise.resolve(
    app.request(`${HOME}${path}`, {
      method,
      body: JSON.stringify(body),
      headers: { host: 'localhost:4747', 'content-type': 'application/json', ...headers },
    }),
  );
const MAREA_CUT = 'd4e81b02-road-cut';

describe('the API answers what its schemas say', () => {
  it.each([
    ['/api/picture?asOf=2016-05-28', (body: unknown) => Picture.strict().parse(body)],
    ['/api/reports', (body: { reports: unknown[] }) => body.reports.map((row) => ReportRow.strict().parse(row))],
    ['/api/reports/d4e81b02', (body: { reading: unknown }) => Reading.strict().parse(body.reading)],
    [
      '/api/claims?place=Marea',
      (body: { claims: unknown[] }) => body.claims.map((row) => ClaimRow.strict().parse(row)),
    ],
    [`/api/claims/${MAREA_CUT}/explanation`, (body: unknown) => Explanation.strict().parse(body)],
    ['/api/actors/islamic-state', (body: unknown) => ActorPage.strict().parse(body)],
    ['/api/identity?about=place&id=case:marea', (body: unknown) => Identity.strict().parse(body)],
    ['/api/extent', (body: { extent: unknown }) => Extent.strict().parse(body.extent)],
  ])('%s', async (path, parse) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    parse((await response.json()) as never);
  });

  it('shows names for actor ids, and leaves out those that nobody knows', async () => {
    const response = await get('/api/names?ids=turkey,nobody');
    expect(await response.json()).toEqual({ names: { turkey: 'Turkey' } });
  });

  it('gives claims by id in one go, and leaves out those that are not there', async () => {
    const { claims } = (await (await get(`/api/claims?ids=${MAREA_CUT},none`)).json()) as {
      claims: { claim: { id: string } }[];
    };
    expect(claims.map((row) => row.claim.id)).toEqual([MAREA_CUT]);
  });

  it('lists the parties of the case, the most named first, with what ties or divides them', async () => {
    const { parties, ties } = (await (await get('/api/parties')).json()) as {
      parties: { id: string; name: string }[];
      ties: object[];
    };
    expect(parties[0]).toMatchObject({ id: 'islamic-state', name: 'Islamic State' });
    expect(ties).toContainEqual({
      agent: 'peoples-protection-units',
      type: 'member-of',
      target: 'syrian-democratic-forces',
    });
    expect(ties).toContainEqual({ agent: 'syrian-opposition', type: 'fights', target: 'islamic-state' });
  });

  it('describes itself in OpenAPI 3.1, every path with an answer', async () => {
    const document = (await (await get('/api/openapi.json')).json()) as {
      openapi: string;
      paths: Record<string, Record<string, { responses: object }>>;
    };
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths).sort()).toEqual([
      '/actors/{id}',
      '/claims',
      '/claims/{id}',
      '/claims/{id}/explanation',
      '/claims/{id}/judgements',
      '/extent',
      '/health',
      '/identities',
      '/identity',
      '/names',
      '/parties',
      '/picture',
      '/queue',
      '/queue/{number}/settlement',
      '/reports',
      '/reports/{id}',
      '/reports/{id}/text',
      '/timeline',
    ]);
    for (const path of Object.values(document.paths))
      for (const operation of Object.values(path)) expect(operation.responses).toHaveProperty('200');
  });

  it('says in JSON what was wrong and where', async () => {
    const response = await get('/api/picture?asOf=28-05-2016');
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: { code: 'bad-request', where: expect.arrayContaining(['asOf: expected a day as YYYY-MM-DD']) },
    });
    expect((await get('/api/claims/none')).status).toBe(404);
    expect(await (await get('/api/none')).json()).toMatchObject({ error: { code: 'not-found' } });
    const broken = await app.request(`${HOME}/api/reports`, {
      method: 'POST',
      body: '{',
      headers: { host: 'localhost', 'content-type': 'application/json' },
    });
    expect(broken.status).toBe(400);
    expect(await broken.json()).toMatchObject({ error: { code: 'bad-request' } });
  });

  it('keeps what went wrong inside to itself and tells the log', async () => {
    const told: string[] = [];
    const desk = { ...caseDesk(), picture: () => Promise.reject(new Error('password of the store')) };
    const response = await createApp(desk, { log: (error) => told.push(error.message) }).request(
      `${HOME}/api/picture?asOf=2016-05-28`,
    );
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('password');
    expect(told).toEqual(['password of the store']);
  });

  it('takes a judgement, and needs the amended fields with the verdict amend only', async () => {
    const judged = await send('POST', `/api/claims/${MAREA_CUT}/judgements`, {
      verdict: 'accept',
      why: 'seen on two maps',
      by: 'tester',
    });
    expect(await judged.json()).toMatchObject({ judgement: { verdict: 'accept', why: 'seen on two maps' } });
    expect(
      (await send('POST', `/api/claims/${MAREA_CUT}/judgements`, { verdict: 'amend', why: 'wrong', by: 'tester' }))
        .status,
    ).toBe(400);
  });
});

describe('who is who', () => {
  it('is said once and shown everywhere, with who said so', async () => {
    const one = createApp(caseDesk());
    const ask = (path: string, body?: object) =>
      Promise.resolve(
        one.request(`${HOME}/api${path}`, {
          ...(body && { method: 'POST', body: JSON.stringify(body) }),
          headers: { host: 'localhost:4747', 'content-type': 'application/json' },
        }),
      );
    const order = { about: 'actor', one: 'nusra-front', other: 'syrian-opposition', why: 'one front', by: 'tester' };
    expect((await ask('/identities', { ...order, verdict: 'same-as', why: '' })).status).toBe(400);
    expect(await (await ask('/identities', { ...order, verdict: 'same-as' })).json()).toMatchObject({ stands: true });
    expect(await (await ask('/identity?about=actor&id=nusra-front')).json()).toMatchObject({
      shown: { key: 'syrian-opposition', name: 'Syrian opposition' },
      judgements: [{ why: 'one front', by: 'tester' }],
    });
  });

  it('is refused with the sentence that says why', async () => {
    const desk = {
      ...caseDesk(),
      judgeIdentity: () => Promise.reject(new Refusal('A and B are the same by judgement 1')),
    };
    const response = await createApp(desk).request(`${HOME}/api/identities`, {
      method: 'POST',
      body: JSON.stringify({ about: 'actor', one: 'a', other: 'b', verdict: 'not-same-as', why: 'x', by: 'x' }),
      headers: { host: 'localhost:4747', 'content-type': 'application/json' },
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { message: 'A and B are the same by judgement 1' } });
  });
});

describe('a file of several reports', () => {
  it('is answered report by report, with what could not be read', async () => {
    const reading = { report: { id: 'r' }, claims: [], warnings: [{ code: 'x', message: 'no date' }] };
    const desk = {
      ...caseDesk(),
      async *readDocuments() {
        yield { status: 'read', source: 'mail.eml', reading, stored: 'new' } as unknown as ReadOutcome;
        yield { status: 'failed', source: 'mail.eml/scan.pdf', error: 'scan.pdf: has no text' } as const;
      },
    };
    const response = await createApp(desk).request(`${HOME}/api/reports`, {
      method: 'POST',
      body: JSON.stringify({ text: 'From: x', source: 'mail.eml' }),
      headers: { host: 'localhost:4747', 'content-type': 'application/json' },
    });
    expect(await response.json()).toEqual({
      reports: [{ report: 'r', source: 'mail.eml', claims: 0, stored: 'new', warnings: ['no date'] }],
      failed: [{ source: 'mail.eml/scan.pdf', error: 'scan.pdf: has no text' }],
    });
  });

  it('of which nothing could be read is a refusal', async () => {
    expect((await send('POST', '/api/reports', { text: 'x', source: 'a.txt' })).status).toBe(400);
  });
});

describe('the queue', () => {
  it('lists what waits and takes the reason why it needs nothing', async () => {
    const head = { id: 'r', source: 'a.txt', title: null, publisher: null, published: null, language: 'en' };
    const at = '2026-01-05T09:00:00.000Z';
    const judgement = { verdict: 'reject', amended: null, why: 'no', by: 'me', at } as const;
    const waits = {
      number: 7,
      report: head,
      judgement,
      kind: 'harm',
      judged: null,
      words: 'Nobody.',
      now: [],
    } as const;
    let queue: WaitingRow[] = [waits];
    const desk = {
      ...caseDesk(),
      queue: async () => queue,
      settle: async () => {
        queue = [];
      },
    };
    const ask = (path: string, body?: object) =>
      createApp(desk).request(`${HOME}/api${path}`, {
        ...(body && { method: 'POST', body: JSON.stringify(body) }),
        headers: { host: 'localhost:4747', 'content-type': 'application/json' },
      });
    const { judgements } = (await (await ask('/queue')).json()) as { judgements: unknown[] };
    expect(judgements.map((each) => WaitingJudgement.strict().parse(each))).toEqual([waits]);
    expect((await ask('/queue/8/settlement', { why: 'gone', by: 'me' })).status).toBe(404);
    expect((await ask('/queue/7/settlement', { by: 'me' })).status).toBe(400);
    expect(await (await ask('/queue/7/settlement', { why: 'gone', by: 'me' })).json()).toEqual({ judgements: [] });
  });
});

describe('only this page may ask', () => {
  it('refuses a host name that is not its own (DNS rebinding)', async () => {
    expect((await get('/api/extent', { host: 'evil.example:4747' })).status).toBe(403);
    expect((await get('/', { host: 'localhost.evil.example' })).status).toBe(403);
    expect((await get('/api/extent', { host: '127.0.0.1:4747' })).status).toBe(200);
    const named = await createApp(caseDesk(), { hosts: ['desk.example'] }).request(`${HOME}/api/extent`, {
      headers: { host: 'desk.example' },
    });
    expect(named.status).toBe(200);
  });

  it('refuses another page (cross-site request forgery)', async () => {
    const body = { verdict: 'reject', why: 'x', by: 'x' };
    const path = `/api/claims/${MAREA_CUT}/judgements`;
    expect((await send('POST', path, body, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await send('POST', path, body, { origin: 'null' })).status).toBe(403);
    expect((await send('POST', path, body, { origin: 'http://localhost:9999' })).status).toBe(403);
    expect((await send('POST', path, body, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await send('POST', path, body, { 'content-type': 'text/plain' })).status).toBe(400);
    expect((await send('POST', path, body, { origin: HOME })).status).toBe(200);
    expect(
      (await get('/api/extent', { origin: 'https://evil.example' })).headers.get('access-control-allow-origin'),
    ).toBeNull();
  });
});

describe('what the browser is told', () => {
  it('allows the page its own files and nothing else', async () => {
    const { headers } = await get('/');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-frame-options')).toBe('DENY');
  });

  it('sends the same headers with a refusal', async () => {
    const { status, headers } = await get('/', { host: 'evil.example' });
    expect(status).toBe(403);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('never sends the text of a report as HTML', async () => {
    const asJson = await get('/api/reports/e5570af8');
    expect(await asJson.text()).toContain('onerror');
    expect(asJson.headers.get('content-type')).toMatch(/^application\/json/);
    const asText = await get('/api/reports/e5570af8/text', { accept: 'text/html' });
    expect(await asText.text()).toContain('<img src=x');
    expect(asText.headers.get('content-type')).toMatch(/^text\/plain/);
    for (const { headers } of [asJson, asText]) {
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain('sandbox');
    }
  });

  it('serves no file outside the page', async () => {
    for (const path of ['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/assets/../../package.json'])
      expect((await get(path)).status).toBe(404);
  });
});

describe('serve', () => {
  it('binds the loopback address, says where it is, and stops', async () => {
    const running = await serve(caseDesk(), { port: 0, webRoot });
    expect(running.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect((await fetch(`${running.url}api/extent`)).status).toBe(200);
    await running.close();
    await expect(fetch(running.url)).rejects.toThrow();
  });

  it('says so where the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    await expect(serve(caseDesk(), { port })).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is in use. Choose another with --port`,
    );
    other.close();
  });
});
