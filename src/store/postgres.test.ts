import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Server } from './connection.ts';
import type { Arrival, Store } from './contract.ts';
import { joinServer } from './embedded/server.ts';
import { exampleReading } from './example.ts';
import { openPostgresStore } from './postgres.ts';
import { scratchCase, scratchWorkspace } from './scratch.ts';

let server: Server;
let store: Store;

beforeAll(async () => {
  server = { embedded: await joinServer(scratchWorkspace()) };
  store = await openPostgresStore(server, scratchCase(), 'The scratch store');
}, 60_000);
afterAll(() => store.close());

const caseOf = () => openPostgresStore(server, scratchCase(), 'The scratch store');
const arrival = (words: string, given: Partial<Arrival> & Parameters<typeof exampleReading>[1] = {}): Arrival => {
  const { origin = 'example.txt', reader = 'example 1', digest = 'known', ...rest } = given;
  return { origin, reader, digest, reading: exampleReading(words, rest) };
};
const sources = async (from: Store) =>
  (await from.reports()).map(({ report: { id }, supersededBy }) => [id.slice(0, 4), supersededBy?.slice(0, 4) ?? null]);
const id = (words: string) => exampleReading(words).report.id;

describe('taking a report', () => {
  it('keeps it with its claims, and gives back what it was given', async () => {
    const here = await caseOf();
    const given = arrival('Fighters took Marea.');
    expect(await here.take(given)).toBe('new');
    expect((await here.report(given.reading.report.id.slice(0, 10)))?.reading).toEqual(given.reading);
    expect((await here.claims()).map(({ claim }) => claim)).toEqual(given.reading.claims);
  });

  it('adds nothing when the same text comes twice', async () => {
    const here = await caseOf();
    await here.take(arrival('Fighters took Marea.'));
    const before = await here.revision();
    expect(await here.take(arrival('Fighters took Marea.'))).toBe('unchanged');
    expect(await here.revision()).toBe(before);
    expect(
      await here.taken({ ...arrival('Fighters took Marea.'), reportId: id('Fighters took Marea.'), dated: true }),
    ).not.toBeNull();
  });

  it('supersedes by another text at the same origin, and goes back when the old text returns', async () => {
    const here = await caseOf();
    await here.take(arrival('One.'));
    expect(await here.take(arrival('Two.'))).toBe('superseded');
    const [one, two] = [id('One.').slice(0, 4), id('Two.').slice(0, 4)];
    expect(new Map((await sources(here)) as [string, string | null][])).toEqual(
      new Map([
        [one, two],
        [two, null],
      ]),
    );
    await here.take(arrival('One.'));
    expect(new Map((await sources(here)) as [string, string | null][])).toEqual(
      new Map([
        [one, null],
        [two, one],
      ]),
    );
  });

  it('does not supersede a text that still stands somewhere else', async () => {
    const here = await caseOf();
    await here.take(arrival('One.', { origin: 'a.txt' }));
    await here.take(arrival('One.', { origin: 'b.txt' }));
    await here.take(arrival('Two.', { origin: 'a.txt' }));
    expect((await here.reports()).every(({ supersededBy }) => supersededBy === null)).toBe(true);
  });

  it('reads again for a better reader or a better date, and not because a copy has no date', async () => {
    const here = await caseOf();
    await here.take(arrival('One.', { origin: 'a.txt', digest: 'dated' }));
    expect(await here.take(arrival('One.', { origin: 'copy.txt', digest: 'undated' }))).toBe('unchanged');
    expect(
      await here.take(arrival('One.', { origin: 'a.txt', digest: 'dated otherwise', published: '2016-06-01' })),
    ).toBe('new');
    expect(
      await here.take(
        arrival('One.', { origin: 'a.txt', digest: 'dated otherwise', reader: 'example 2', published: '2016-06-01' }),
      ),
    ).toBe('new');
    expect((await here.reports()).map(({ report }) => report.published?.start)).toEqual(['2016-06-01']);
    expect(await here.claims()).toHaveLength(1);
  });

  it('keeps all of a reading or nothing of it', async () => {
    const here = await caseOf();
    const broken = arrival('Fighters took Marea.');
    broken.reading.claims.push({ ...broken.reading.claims[0]!, kind: null as never });
    await expect(here.take(broken)).rejects.toThrow(/The scratch store/);
    expect(await here.reports()).toEqual([]);
    expect(await here.claims()).toEqual([]);
  });

  it('keeps cases apart', async () => {
    const [here, there] = [await caseOf(), await caseOf()];
    await here.take(arrival('One.'));
    expect(await there.reports()).toEqual([]);
    expect(await there.take(arrival('One.'))).toBe('new');
  });

  it('gives the same two texts one winner when both arrive at one origin at once', async () => {
    const here = await caseOf();
    const results = await Promise.all(Array.from({ length: 8 }, () => here.take(arrival('One.'))));
    expect(results.filter((result) => result === 'new')).toHaveLength(1);
    expect(await here.claims()).toHaveLength(1);
  });
});

describe('several readers of one report', () => {
  const words = 'Fighters took Marea.';
  const claimIds = async (from: Store) => (await from.claims()).map(({ claim }) => claim.id);
  const byModel = () => arrival(words, { reader: 'model 1', actor: 'turkey' });

  it('stand beside one another: the last word of each counts', async () => {
    const here = await caseOf();
    await here.take(arrival(words));
    expect(await here.take(byModel())).toBe('new');
    expect(await here.claims()).toHaveLength(2);
    await here.take(arrival(words, { reader: 'example 2', place: 'Azaz' }));
    expect((await here.reports())[0]).toMatchObject({
      claims: 2,
      readings: [
        { name: 'example', reader: 'example 2', number: 3 },
        { name: 'model', reader: 'model 1', number: 2 },
      ],
    });
    expect((await here.report(id(words), 'model'))?.reading?.claims).toEqual(byModel().reading.claims);
    expect(await here.take(byModel())).toBe('unchanged');
  });

  it('keeps what an older reading gave and the newer one does not', async () => {
    const here = await caseOf();
    await here.take(arrival(words));
    const [first] = await claimIds(here);
    await here.take(arrival(words, { reader: 'example 2', place: 'Azaz' }));
    expect(await claimIds(here)).not.toContain(first);
    expect((await here.formerClaims({ idBeginning: first!.slice(0, 8) })).map(({ claim }) => claim.id)).toEqual([
      first,
    ]);
    await here.take(arrival(words, { reader: 'example 3' }));
    expect(await here.formerClaims({ idBeginning: first! })).toEqual([]);
  });

  it('reads again without moving the report: what replaced it still does', async () => {
    const here = await caseOf();
    await here.take(arrival('One.'));
    await here.take(arrival('Two.'));
    const again = { reader: 'example 2', after: 1, reading: arrival('One.', { place: 'Azaz' }).reading };
    expect(await here.reread(again)).toBe('added');
    const one = (await here.reports()).find(({ report }) => report.id === id('One.'));
    expect(one).toMatchObject({ supersededBy: id('Two.'), readings: [{ reader: 'example 2', number: 2 }] });
  });

  it('does not read over a reading that came in between', async () => {
    const here = await caseOf();
    await here.take(arrival(words));
    const again = { reader: 'example 2', after: 1, reading: arrival(words).reading };
    expect(await Promise.all([here.reread(again), here.reread(again)])).toEqual(
      expect.arrayContaining(['added', 'moved']),
    );
    expect((await here.reports())[0]?.readings).toMatchObject([{ number: 2 }]);
  });

  it('does not read again what was forgotten', async () => {
    const here = await caseOf();
    await here.take(arrival(words));
    await here.forget(id(words), 'on request', 'the editor');
    await expect(here.reread({ reader: 'example 2', after: 1, reading: arrival(words).reading })).rejects.toThrow(
      'was forgotten',
    );
  });
});

describe('rows are added, never changed', () => {
  it.each([
    'update groundwire.claims set kind = kind',
    'delete from groundwire.reports',
    'update groundwire.judgements set why = why',
    'delete from groundwire.readings',
  ])('%s is refused', async (statement) => {
    const here = await caseOf();
    await here.take(arrival('One.'));
    await here.judge({
      reportId: id('One.'),
      kind: 'control',
      evidence: [{ start: 0, end: 4 }],
      claimId: 'x',
      form: 'y',
      verdict: 'accept',
      amended: null,
      why: 'seen',
      by: 'me',
    });
    const db = connect(server);
    await expect(sql.raw(statement).execute(db)).rejects.toThrow(/append-only/);
    await db.destroy();
  });
});

describe('forgetting', () => {
  it('erases every word of the report and keeps hash, source and reason', async () => {
    const here = await caseOf();
    const words = 'A witness named Zlatoust took Marea.';
    await here.take(arrival(words));
    await here.forget(id(words), 'names a witness', 'the editor');
    const [row] = await here.reports();
    expect(row).toMatchObject({
      report: { id: id(words), source: 'example.txt', title: null },
      claims: 0,
      forgotten: { why: 'names a witness' },
    });
    expect(await here.claims()).toEqual([]);
    expect((await here.report(id(words)))?.reading).toBeNull();
    const db = connect(server);
    const everything = await sql<{ words: string }>`select concat(
      (select string_agg(r::text, '') from groundwire.reports r), (select string_agg(r::text, '') from groundwire.readings r),
      (select string_agg(c::text, '') from groundwire.claims c), (select string_agg(j::text, '') from groundwire.judgements j)) as words`.execute(
      db,
    );
    expect(everything.rows[0]?.words).not.toContain('Zlatoust');
    await db.destroy();
  });

  it('does not take the same text in again', async () => {
    const here = await caseOf();
    await here.take(arrival('One.'));
    await here.forget(id('One.'), 'on request', 'the editor');
    await expect(here.take(arrival('One.'))).rejects.toThrow(/was forgotten on .* \(on request\)/);
  });
});
