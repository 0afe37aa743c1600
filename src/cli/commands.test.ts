import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDesk } from '../desk/open.ts';
import { type DocumentReader, documentReader } from '../desk/reading.ts';
import { mailOf, pdfWith } from '../desk/testing.ts';
import { Picture } from '../picture/schema.ts';
import { connect } from '../store/connection.ts';
import { joinServer } from '../store/embedded/server.ts';
import { SCHEMA } from '../store/migrations/index.ts';
import { scratchCase, scratchWorkspace } from '../store/scratch.ts';
import type { Claim } from '../vocabulary/claim.ts';
import { ran } from './testing.ts';

const cwd = mkdtempSync(join(tmpdir(), 'groundwire-commands-'));
const env = { GROUNDWIRE_HOME: scratchWorkspace(), GROUNDWIRE_CASE: scratchCase(), USER: 'the editor' };
const run = (...args: string[]) => ran(args, { cwd, env });
const rows = async (...args: string[]) =>
  (await run('claims', '--json', ...args)).out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { claim: { id: string; type: string }; judgement: { verdict: string } | null });
const captured = async () => (await rows('--type', 'captured'))[0]!.claim.id;

// A share in the server for the length of the file: else each command would start and stop it.
let server: Awaited<ReturnType<typeof joinServer>>;
beforeAll(async () => {
  server = await joinServer(env.GROUNDWIRE_HOME);
  await server.connection();
  writeFileSync(
    join(cwd, 'march.txt'),
    'Government forces captured the town of Palmyra on 27 March 2016, the Syrian Observatory for Human Rights said. =cmd, "it" held.\n',
  );
  writeFileSync(join(cwd, 'march.meta.json'), '{"published":"2016-03-28","publisher":"The Example"}');
});
afterAll(async () => {
  await server.release();
  rmSync(cwd, { recursive: true });
});

describe('a case on the command line', () => {
  it('is read, listed, pictured, explained, judged and forgotten', async () => {
    expect(await run('read', 'march.txt')).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringMatching(
        /^march\.txt {2}28 March 2016, en, \d+ claims?\n {2}[0-9a-f]{8} {2}control\/captured: Government of Syria; at Palmyra; 27 March 2016\n/,
      ),
    });
    expect((await run('read', 'march.txt')).out).toMatch(/^march\.txt .*, known already\n/);
    expect(await run('read', 'march.txt', '--quiet')).toEqual({ code: 0, out: '', err: '' });
    const id = await captured();
    expect((await run('claims', '--place', 'Palmyra')).out).toMatch(
      /^claim +day +voice +says\n[0-9a-f]{8} {2}2016-03-27 {2}Syrian Observatory/,
    );
    expect((await run('picture', '--as-of', '2016-04-01')).out).toContain(
      'Palmyra: Government of Syria, since 27 March 2016',
    );
    expect((await run('explain', id.slice(0, 12))).out).toMatch(
      /\[Government forces\]agent captured .*\[Palmyra\]at .*\[27 March 2016\]time.*\n[\s\S]*In the picture\n {2}\+ Palmyra: Government of Syria/,
    );
    expect((await run('timeline', '--place', 'Tadmur')).out).toMatch(/^27 March 2016 {2}control\/captured/);

    expect(await run('judge', id.slice(0, 12), 'reject', '--why', 'another war')).toMatchObject({ code: 0, err: '' });
    expect((await run('picture', '--as-of', '2016-04-01')).out).not.toContain('Government of Syria, since');
    expect(
      (
        await run(
          'judge',
          id,
          'amend',
          '--time',
          '2016-03-26',
          '--actor',
          'Hezbollah',
          '--why',
          'the agency corrected it',
          '--by',
          'me',
        )
      ).out,
    ).toMatch(/now .*Hezbollah; at Palmyra; 26 March 2016/);
    expect((await run('picture', '--as-of', '2016-04-01')).out).toContain('Palmyra: Hezbollah, since 26 March 2016');
    expect((await run('explain', id)).out).toMatch(/Judged +amend by me on .*: the agency corrected it/);

    expect((await run('forget', 'march.txt', '--why', 'names a witness')).out).toMatch(
      /^march\.txt is forgotten: its text and \d+ claims are erased/,
    );
    expect(await rows()).toEqual([]);
    expect(await run('read', 'march.txt')).toMatchObject({
      code: 1,
      err: expect.stringMatching(
        /^march\.txt: its text was forgotten on .* \(names a witness\) and is not taken in again\n$/,
      ),
    });
    expect(await run('explain', id)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^No claim has an id that begins with/),
    });
  }, 120_000);

  it('names the page on which something is said', async () => {
    const there = { ...env, GROUNDWIRE_CASE: scratchCase() };
    const run = (...args: string[]) => ran(args, { cwd, env: there });
    const pages = ['Nothing new was heard.', 'Government forces captured the town of Palmyra on 27 March 2016.'];
    writeFileSync(join(cwd, 'sitrep.pdf'), pdfWith(pages));
    expect((await run('read', 'sitrep.pdf', '--published', '2016-03-28')).code).toBe(0);
    const { out } = await run('claims', '--type', 'captured');
    expect(out).toMatch(
      /^claim +day +voice +page +says\n[0-9a-f]{8} {2}2016-03-27 {2}sitrep\.pdf +page 2 +control\/captured/,
    );
    expect((await run('explain', out.split('\n')[1]!.slice(0, 8))).out).toMatch(/^Report .*, page 2$/m);
    expect((await run('claims', '--type', 'captured', '--csv')).out).toMatch(/,page\r\n.*,2\r\n$/);
  }, 60_000);

  it('says what is kept of a mail whose text is forgotten', async () => {
    const there = { ...env, GROUNDWIRE_CASE: scratchCase() };
    const run = (...args: string[]) => ran(args, { cwd, env: there });
    const annex = pdfWith(['Islamic State captured the town of Marea on 26 March 2016.']);
    writeFileSync(join(cwd, 'mail.eml'), mailOf('A witness saw it all.', { 'annex.pdf': annex }));
    await run('read', 'mail.eml');
    expect(await run('forget', 'mail.eml', '--why', 'names a witness')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^mail\.eml is forgotten/),
      err: expect.stringMatching(/^What was attached to it is kept: mail\.eml\/annex\.pdf \([0-9a-f]{12}\)\n$/),
    });
  }, 60_000);

  it('comes out as JSON, CSV, GeoJSON, and one picture a day', async () => {
    const there = { ...env, GROUNDWIRE_CASE: scratchCase() };
    const run = (...args: string[]) => ran(args, { cwd, env: there });
    await run('read', 'march.txt', '--json');
    const [head = '', ...lines] = (await run('claims', '--csv')).out.split('\r\n');
    expect(head.split(',').slice(0, 3)).toEqual(['id', 'kind', 'type']);
    expect(lines.find((line) => line.includes(',captured,'))).toMatch(
      /government-of-syria,,at Palmyra,geonames:\d+,,2016-03-27,2016-03-27,.*,march\.txt,"?Government forces captured/,
    );
    const { features } = JSON.parse((await run('claims', '--geojson')).out) as {
      features: { geometry: { coordinates: [number, number] } }[];
    };
    expect(features[0]?.geometry.coordinates).toEqual([expect.closeTo(38.3, 0), expect.closeTo(34.6, 0)]);
    const pictures = (await run('timeline', '--json', '--from', '2016-03-26', '--to', '2016-03-28')).out
      .trim()
      .split('\n')
      .map((line) => Picture.parse(JSON.parse(line)));
    expect(pictures.map(({ asOf, control }) => [asOf, control.map(({ holders }) => holders)])).toEqual([
      ['2016-03-26', []],
      ['2016-03-27', [['government-of-syria']]],
      ['2016-03-28', [['government-of-syria']]],
    ]);
    expect(await run('timeline', '--json', '--from', '1900-01-01', '--to', '2016-01-01')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/expected at most 1096: narrow it with --from and --to\n$/),
    });
  }, 60_000);

  it('is told in one line what is wrong with a judgement', async () => {
    const there = { ...env, GROUNDWIRE_CASE: scratchCase() };
    const run = (...args: string[]) => ran(args, { cwd, env: there });
    await run('read', 'march.txt', '--json');
    const { out } = await run('claims', '--json', '--type', 'captured');
    const id = (JSON.parse(out) as { claim: { id: string } }).claim.id;
    expect(await run('judge', id, 'reject')).toMatchObject({ code: 2, err: expect.stringContaining('--why') });
    expect(await run('judge', id, 'refuse', '--why', 'x')).toMatchObject({
      code: 2,
      err: expect.stringContaining('expected accept, reject or amend'),
    });
    expect(await run('judge', id, 'amend', '--why', 'x')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^Expected what to amend/),
    });
    expect(await run('judge', id, 'accept', '--time', '2016-03-26', '--why', 'x')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^To accept a claim changes nothing in it/),
    });
    expect(await run('judge', id, 'amend', '--quantity', 'many', '--why', 'x')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^Unexpected --quantity "many"/),
    });
    expect(await run('judge', 'ffffffffffffffffff', 'accept', '--why', 'x')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^No claim has an id/),
    });
  }, 60_000);

  it('is served until interrupted; a port in use is one line', async () => {
    let interrupt = () => {};
    const interrupted = new Promise<void>((resolve) => {
      interrupt = resolve;
    });
    expect(await ran(['serve', '--port', '0'], { cwd, env, interrupted, heard: () => interrupt() })).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringMatching(/^Groundwire is at http:\/\/127\.0\.0\.1:\d+\/ /),
    });

    const taken = createServer();
    await new Promise<void>((ready) => taken.listen(0, '127.0.0.1', ready));
    const { port } = taken.address() as { port: number };
    expect(await run('serve', '--port', String(port))).toMatchObject({
      code: 1,
      err: `Port ${port} on 127.0.0.1 is in use. Choose another with --port, or stop the program that uses it.\n`,
    });
    taken.close();
  }, 60_000);

  it('has a doctor', async () => {
    const { out, code } = await run('doctor', '--json');
    const { ok, facts } = JSON.parse(out) as { ok: boolean; facts: { name: string; problem: string | null }[] };
    expect(facts.filter(({ problem }) => problem)).toEqual([]);
    expect({ ok, code }).toEqual({ ok: true, code: 0 });
    expect(facts.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['groundwire', 'node', 'reader', 'gazetteer', 'store', 'server', 'database', 'kept']),
    );
  }, 60_000);
});

describe('a case that an older reader read', () => {
  const older = { ...env, GROUNDWIRE_CASE: scratchCase() };
  const there = (...args: string[]) => ran(args, { cwd, env: older });

  it('is shown what would change, then changed; what no judgement fits is in the queue', async () => {
    const desk = await openDesk({ workspace: env.GROUNDWIRE_HOME, caseId: older.GROUNDWIRE_CASE });
    const now = await documentReader();
    const by: DocumentReader = {
      version: 'english 0',
      async read(document) {
        const reading = await now.read(document);
        const [claim] = reading.claims;
        const made = { ...claim!, id: 'made-up', kind: 'harm', type: 'killed' } as Claim;
        return { ...reading, claims: [{ ...claim!, id: 'old', targets: claim!.agents } as Claim, made] };
      },
    };
    const bytes = new TextEncoder().encode(
      'Government forces captured the town of Palmyra on 27 March 2016, the Syrian Observatory for Human Rights said.',
    );
    for await (const _ of desk.readDocuments({ bytes, source: 'march.txt', sidecar: { published: '2016-03-28' }, by }));
    await desk.judge('made-up', { verdict: 'reject', amended: null, why: 'nobody died', by: 'the editor' });
    await desk.close();

    const shown = await there('reread');
    expect(shown).toMatchObject({ code: 0, err: '' });
    expect(shown.out).toMatch(/^march\.txt {2}english 0 → english \d/);
    expect(shown.out).toMatch(/− made-up {2}harm\/killed: .*\n +“Government forces captured/);
    expect(shown.out).toMatch(
      /~ targets.*\n +was old +control\/captured: Government of Syria → .*\n +now [0-9a-f]{8} /,
    );
    expect(shown.out).toContain('! judgement');
    expect(shown.out).toContain('1 report read again: 0 claims gained, 1 lost, 1 changed (targets 1');
    expect(shown.out).toContain('1 would return to the queue\nNothing of this counts yet');
    expect((await there('claims', '--kind', 'harm')).out).toContain('made-up');

    const lines = (await there('reread', '--json', '--apply')).out.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
      { status: 'reread', applied: true, lost: [{ claim: { id: 'made-up' } }], changed: [{ slots: ['targets'] }] },
    ]);
    expect((await there('reread')).out).toMatch(/^Nothing to do: 1 report read by english \d.* already\n$/);
    expect((await there('explain', 'made-up')).err).toMatch(/^Claim made-up is what .* and is read no longer: harm/);
    const queue = (await there('queue')).out;
    expect(queue).toMatch(/^judgement (\d+) {2}reject by the editor on .*: nobody died\n/);
    expect(queue).toMatch(/judged +harm\/killed: .*\n +now +nothing of kind harm is read there\n$/);
    const number = /^judgement (\d+)/.exec(queue)![1]!;
    expect(await there('queue', '--settle', number)).toMatchObject({ code: 2 });
    expect(await there('queue', '--settle', number, '--why', 'it is gone')).toMatchObject({ code: 0, err: '' });
    expect(await there('queue')).toMatchObject({ code: 0, out: '', err: 'No judgement waits.\n' });
  }, 60_000);
});

describe('a database of a newer version', () => {
  it('is refused in one line, with 3, by every command that keeps or asks, and the doctor says so', async () => {
    const { user, password, host, port } = await server.connection();
    const name = `newer_${Date.now()}`;
    const first = connect({ embedded: server });
    await sql.raw(`create database ${name}`).execute(first);
    await first.destroy();
    const url = `postgresql://${user}:${password}@${host}:${port}/${name}`;
    const there = (...args: string[]) => ran(args, { cwd, env: { DATABASE_URL: url } });
    expect(await there('read', 'march.txt')).toMatchObject({ code: 0, err: '' });
    const db = connect({ url });
    await sql`insert into groundwire.migrations (number, name) values (${SCHEMA + 1}, 'of-the-future')`.execute(db);
    await db.destroy();

    const line = new RegExp(
      `^The database at postgresql:.* was written by a newer Groundwire \\(schema ${SCHEMA + 1}, this one knows ${SCHEMA}\\)\\. Update Groundwire, or choose another store with --store\\.\n$`,
    );
    for (const args of [
      ['read', 'march.txt'],
      ['claims'],
      ['picture', '--as-of', '2016-04-01'],
      ['forget', 'march.txt', '--why', 'x'],
    ]) {
      const { code, out, err } = await there(...args);
      expect({ code, out }, args[0]).toEqual({ code: 3, out: '' });
      expect(err).toMatch(line);
      expect(err).not.toContain(password);
    }
    expect(await there('doctor')).toMatchObject({
      code: 1,
      out: expect.stringMatching(/✗ store .* was written by a newer Groundwire/),
    });
  }, 60_000);
});
