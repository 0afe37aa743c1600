import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { joinServer } from '../../store/embedded/server.ts';
import { scratchCase, scratchWorkspace } from '../../store/scratch.ts';
import { ran } from '../testing.ts';

const cwd = mkdtempSync(join(tmpdir(), 'groundwire-actors-'));
const env = { GROUNDWIRE_HOME: scratchWorkspace(), GROUNDWIRE_CASE: scratchCase(), USER: 'the editor' };
const run = (...args: string[]) => ran(args, { cwd, env });
const json = async (...args: string[]) => JSON.parse((await run(...args, '--json')).out) as never;

let server: Awaited<ReturnType<typeof joinServer>>;
beforeAll(async () => {
  server = await joinServer(env.GROUNDWIRE_HOME);
  await server.connection();
  writeFileSync(
    join(cwd, 'may.txt'),
    'Fighters of the Hill Front captured the town of Douentza on 4 May 2024, the Sahel Watch Network said. The Hill Front attacked Douentza on 5 May 2024.\n',
  );
  writeFileSync(join(cwd, 'may.meta.json'), '{"published":"2024-05-06"}');
  mkdirSync(join(cwd, 'mine'));
  const entry = 'actors:\n  - name: Hill Front\n    kind: armed-group\n    countries: [ML]\n    source: unconfirmed\n';
  writeFileSync(join(cwd, 'mine', 'mali.yaml'), entry);
  writeFileSync(join(cwd, 'wrong.yaml'), entry.replace('armed-group', 'armed-grup'));
  writeFileSync(
    join(cwd, 'acled.csv'),
    'event_date,actor1,inter1,actor2,inter2,country\n2024-05-04,Katiba of the Rock (Mali),2,Military Forces of Mali (2021-),1,Mali\n',
  );
});
afterAll(async () => {
  await server.release();
  rmSync(cwd, { recursive: true });
});

describe('actors of one’s own', () => {
  it('are read by without a store, from a folder', async () => {
    const { out, code } = await run('read', 'may.txt', '--no-store', '--actors', 'mine');
    expect({ out, code }).toMatchObject({
      code: 0,
      out: expect.stringMatching(/control\/captured: Hill Front; at Douentza/),
    });
    expect((await run('read', 'may.txt', '--no-store', '--json')).out).not.toContain('"hill-front"');
    expect(await run('read', 'may.txt', '--no-store', '--actors', 'none')).toMatchObject({
      code: 2,
      err: 'none: there is no such folder\n',
    });
    expect((await run('read', 'may.txt', '--actors', 'mine')).code).toBe(2);
  }, 60_000);

  it('are provisional until somebody says who they are; adding one offers to read again', async () => {
    await run('read', 'may.txt');
    expect((await run('actors', 'provisional')).out).toMatch(
      /^(Fighters of the )?Hill Front {2}\d claims?, 2024-05-0/m,
    );
    expect(await run('actors', 'add', 'wrong.yaml')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^wrong\.yaml:3: actors\.0\.kind: .*"armed-group".*, got "armed-grup"\n$/),
    });
    expect(
      await run('actors', 'add', '--name', 'Hill Front', '--kind', 'armed-group', '--country', 'ML', '--side', 'mail'),
    ).toMatchObject({
      code: 2,
      err: '"Hill Front": hill-front: no conflict "mail" in the registry; did you mean "mali"?\n',
    });
    expect(
      await run('actors', 'add', '--name', 'Hill Front', '--kind', 'armed-group', '--country', 'ML', '--side', 'mali'),
    ).toMatchObject({
      code: 0,
      out: 'added: hill-front\n',
      err: expect.stringMatching(/^1 report was read before: groundwire reread shows/),
    });
    expect((await run('reread', '--apply')).out).toContain('now');
    expect((await run('picture', '--as-of', '2024-05-06')).out).toContain('Douentza: Hill Front, since 4 May 2024');
    expect((await run('actors', 'add', 'mine/mali.yaml')).out).toBe('changed: hill-front\n');
    expect((await run('actors', 'add', 'mine/mali.yaml')).out).toBe('known already: hill-front\n');
    expect(await run('actors', 'add', '--name', 'Islamic State', '--kind', 'militia')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^"Islamic State": Islamic State ships with Groundwire as islamic-state/),
    });
  }, 120_000);

  it('are imported from a data set: matched where known, provisional where not, adopted by name', async () => {
    expect((await run('actors', 'import', 'acled.csv')).out).toMatch(
      /1 matched with .*\n {2}Military Forces of Mali \(2021-\).* → Mali \(by state\)\n1 are new, as provisional\n {2}Katiba of the Rock \(Mali\)/,
    );
    expect((await run('actors', 'import', 'acled.csv')).out).toContain('2 actors of ACLED, 2 of them kept already');
    expect(await json('actors', 'show', 'Katiba of the Rock')).toMatchObject({
      standing: 'provisional',
      countries: ['ML'],
      listed: [{ dataset: 'ACLED', first: '2024-05-04', events: 1 }],
    });
    expect((await run('actors', 'adopt', 'Katiba of the Rock', '--alias', 'KR')).out).toBe(
      'added: katiba-of-the-rock\n',
    );
    const own = (await run('actors', 'export', '--own')).out;
    expect(own).toMatch(/id: hill-front\n[\s\S]*id: katiba-of-the-rock\n[\s\S]*- KR\n/);
    writeFileSync(join(cwd, 'own.yaml'), own);
    const there = { ...env, GROUNDWIRE_CASE: scratchCase() };
    expect((await ran(['actors', 'add', 'own.yaml'], { cwd, env: there })).out).toBe(
      'added: hill-front, katiba-of-the-rock\n',
    );
  }, 120_000);
});

describe('a judgement on who is who', () => {
  it('changes what is shown, never what was read; taken back, all is as before', async () => {
    const shown = async () => [
      (await run('picture', '--as-of', '2024-05-06', '--json')).out,
      (await run('claims')).out,
    ];
    const read = async () =>
      (await run('claims', '--json')).out
        .split('\n')
        .filter(Boolean)
        .map((line) => (JSON.parse(line) as { claim: object }).claim);
    const [before, claims] = [await shown(), await read()];
    expect(
      (await run('actors', 'judge', 'Hill Front', 'same-as', 'katiba-of-the-rock', '--why', 'one statement')).code,
    ).toBe(0);
    expect(
      (await run('actors', 'judge', 'jnim', 'same-as', 'Katiba of the Rock', '--why', 'they say so')).out,
    ).toContain('Shown as JNIM (jnim): Katiba of the Rock (katiba-of-the-rock), Hill Front (hill-front)');
    expect((await run('picture', '--as-of', '2024-05-06')).out).toContain('Douentza: JNIM, since 4 May 2024');
    expect((await run('timeline', '--place', 'Douentza')).out).toMatch(
      /control\/captured: JNIM; at Douentza.*\n +Douentza: JNIM/,
    );
    expect((await run('claims', '--csv')).out).toContain(',captured,asserted,jnim,');
    expect((await run('claims', '--actor', 'Hill Front')).out).toContain('captured: JNIM');
    expect(await read()).toEqual(claims);
    expect(await run('actors', 'judge', 'Hill Front', 'not-same-as', 'jnim', '--why', 'no')).toMatchObject({
      code: 2,
      err: expect.stringMatching(
        /^Hill Front and JNIM are the same by judgement \d+: Hill Front is Katiba of the Rock \(the editor, .*; judgement \d+: JNIM is Katiba of the Rock/,
      ),
    });
    await run('actors', 'judge', 'katiba-of-the-rock', 'same-as', 'jnim', '--undo', '--why', 'forged');
    await run('actors', 'judge', 'Hill Front', 'same-as', 'katiba-of-the-rock', '--undo', '--why', 'forged');
    expect(await shown()).toEqual(before);
    expect((await run('actors', 'judgements')).out).toMatch(
      /\(stands no longer\)\n[\s\S]*is taken back; the editor, .*: forged\n$/,
    );
  }, 120_000);

  it('is on places, too: a name that the gazetteer lacks is one that it has', async () => {
    const there = { ...env, GROUNDWIRE_CASE: scratchCase() };
    const run = (...args: string[]) => ran(args, { cwd, env: there });
    writeFileSync(
      join(cwd, 'lost.txt'),
      'Islamic State captured the town of Oldwall on 4 May 2016, the agency said.\n',
    );
    await run('read', 'lost.txt', '--published', '2016-05-05');
    expect((await run('places', 'judge', 'Oldwall', 'same-as', 'San Juan', '--why', 'x')).code).toBe(2);
    expect(await run('places', 'judge', 'Oldwall', 'same-as', 'Marea', '--why', 'the annex says so')).toMatchObject({
      code: 0,
    });
    expect((await run('picture', '--as-of', '2016-05-06')).out).toMatch(/Mare.?.?: Islamic State, since 4 May 2016/);
    await run('places', 'judge', 'Oldwall', 'same-as', 'Marea', '--undo', '--why', 'no');
    expect((await run('picture', '--as-of', '2016-05-06')).out).toContain('Oldwall: Islamic State');
  }, 120_000);
});

describe('an actor that was added', () => {
  it('is taken out again, its name stays on claims; one that ships is not', async () => {
    expect((await run('actors', 'remove', 'hill-front')).out).toBe('taken out: hill-front\n');
    expect((await run('claims', '--type', 'captured')).out).toContain('captured: Hill Front; at Douentza');
    expect(await json('actors', 'show', 'hill-front')).toMatchObject({ standing: 'removed', name: 'Hill Front' });
    expect(await run('actors', 'remove', 'islamic-state')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^islamic-state ships with Groundwire and stays/),
    });
  }, 60_000);

  it('is completed by the shell among those that ship', async () => {
    expect((await run('completion', '--words', '--', 'actors', 'show', 'islamic-state')).out).toContain(
      'islamic-state-khorasan-province\n',
    );
  }, 60_000);
});
