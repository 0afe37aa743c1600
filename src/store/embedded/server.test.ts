import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { Store } from '../contract.ts';
import { exampleReading } from '../example.ts';
import { openPostgresStore } from '../postgres.ts';
import { startOf } from './process.ts';
import { joinServer, serverFacts } from './server.ts';

// A workspace of its own: these tests kill its server.
const parent = mkdtempSync(join(tmpdir(), 'groundwire-server-'));
chmodSync(parent, 0o755);
const home = join(parent, '.groundwire');
const children = new Set<ChildProcess>();
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  children.clear();
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const holder = fileURLToPath(new URL('holder.ts', import.meta.url));
async function hold(caseId: string, ...texts: string[]): Promise<{ child: ChildProcess; postmaster: number }> {
  const child = spawn(process.execPath, ['--import', 'tsx', holder, home, caseId, ...texts], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  children.add(child);
  const [line] = (await once(child.stdout!, 'data')) as [Buffer];
  const postmaster = Number(/^ready (\d+)/.exec(line.toString())?.[1]);
  expect(postmaster).toBeGreaterThan(1);
  return { child, postmaster };
}
async function end(child: ChildProcess, how: 'end' | 'exit' | 'kill -9'): Promise<void> {
  const ended = once(child, 'exit');
  if (how === 'kill -9') child.kill('SIGKILL');
  else child.stdin?.write(`${how}\n`);
  await ended;
}
const open = async (caseId: string): Promise<Store> =>
  openPostgresStore({ embedded: await joinServer(home) }, caseId, 'The store');
const gone = async (pid: number) => {
  for (let tries = 0; startOf(pid) !== null && tries < 400; tries++) await new Promise((wait) => setTimeout(wait, 25));
  return startOf(pid) === null;
};
const take = (store: Store, text: string) =>
  store.take({ origin: text, reader: 'example', digest: '', reading: exampleReading(text) });

describe('the server of a workspace', () => {
  it('is made once when several start at the same time, is shared, and ends with the last', async () => {
    const [one, two] = await Promise.all([hold('both', 'One.', 'Two.'), hold('both', 'Two.', 'Three.')]);
    expect(one.postmaster).toBe(two.postmaster);
    const mine = await open('both');
    expect(await mine.reports()).toHaveLength(3);
    await end(one.child, 'end');
    await mine.close();
    expect(startOf(two.postmaster)).not.toBeNull();
    await end(two.child, 'exit');
    expect(await gone(two.postmaster)).toBe(true);
  }, 120_000);

  it('keeps its password from others', () => {
    expect(statSync(join(home, 'postgres', 'server.json')).mode & 0o077).toBe(0);
    const { password } = JSON.parse(readFileSync(join(home, 'postgres', 'server.json'), 'utf8')) as {
      password: string;
    };
    expect(password.length).toBeGreaterThanOrEqual(32);
    expect(readFileSync(join(home, 'postgres', 'data', 'pg_hba.conf'), 'utf8')).not.toMatch(/^[^#]*\btrust\b/m);
  });

  it('goes on for the others when one of its users is killed', async () => {
    const { child, postmaster } = await hold('killed', 'One.');
    const mine = await open('killed');
    await end(child, 'kill -9');
    expect(await take(mine, 'Two.')).toBe('new');
    await mine.close();
    expect(await gone(postmaster)).toBe(true);
  }, 60_000);

  it('is taken over by the next one, and stopped by it, when its last user was killed', async () => {
    const { child, postmaster } = await hold('orphan', 'One.');
    await end(child, 'kill -9');
    expect(startOf(postmaster)).not.toBeNull();
    const next = await open('orphan');
    expect(await next.reports()).toHaveLength(1);
    await next.close();
    expect(await gone(postmaster)).toBe(true);
    expect(serverFacts(home)).toMatchObject({ running: null, users: [] });
  }, 60_000);

  it('comes back for its users when it is killed itself, with everything that was committed', async () => {
    const embedded = await joinServer(home);
    const store = await openPostgresStore({ embedded }, 'revived', 'The store');
    await take(store, 'One.');
    const first = embedded.facts().running!.pid;
    process.kill(first, 'SIGKILL');
    await gone(first);
    // The statement that runs into the dead connection may fail; the one after it may not.
    await take(store, 'Two.').catch(() => undefined);
    await take(store, 'Two.');
    expect((await store.reports()).map(({ report }) => report.source)).toHaveLength(2);
    expect(embedded.facts().running!.pid).not.toBe(first);
    await store.close();
  }, 60_000);

  it('does not mistake another process for its own by an old number', async () => {
    const stale = join(home, 'postgres', 'data', 'postmaster.pid');
    expect(existsSync(stale)).toBe(false);
    writeFileSync(stale, `${process.pid}\n${join(home, 'postgres', 'data')}\n1\n1\n\n127.0.0.1\n0 0\nready\n`);
    expect(serverFacts(home)?.running).toBeNull();
    const store = await open('stale');
    expect(await take(store, 'One.')).toBe('new');
    await store.close();
  }, 60_000);

  it('says in one line what is wrong when its notes are damaged', async () => {
    const notes = join(home, 'postgres', 'server.json');
    const before = readFileSync(notes, 'utf8');
    writeFileSync(notes, '{"home":');
    await expect(open('damaged')).rejects.toThrow(
      /server\.json is damaged; expected the JSON that Groundwire wrote there/,
    );
    writeFileSync(notes, before);
  });
});
