import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scratchCase, scratchWorkspace } from '../store/scratch.ts';
import type { Judgement, ReadOutcome } from './desk.ts';
import { type OpenDesk, openDesk } from './open.ts';

const open: OpenDesk[] = [];
const fresh = async (): Promise<OpenDesk> => {
  const desk = await openDesk({ workspace: scratchWorkspace(), caseId: scratchCase(), by: 'the editor' });
  open.push(desk);
  return desk;
};
const only = async (outcomes: AsyncIterable<ReadOutcome>): Promise<ReadOutcome> => {
  for await (const outcome of outcomes) return outcome;
  throw new Error('Expected one outcome');
};
const hand = (desk: OpenDesk, text: string, source: string, published: string, publisher = 'The Example') =>
  only(desk.readDocuments({ bytes: new TextEncoder().encode(text), source, sidecar: { published, publisher } }));
const holders = async (desk: OpenDesk, place: string, asOf: string, knownAt?: string) =>
  (await desk.picture({ asOf, ...(knownAt && { knownAt }) })).control.find((item) => item.place.name === place)
    ?.holders;
const judgement = (given: Partial<Omit<Judgement, 'at'>>) => ({
  verdict: 'accept' as const,
  amended: null,
  why: 'seen on video',
  by: 'the editor',
  ...given,
});

const TAKEN =
  'Government forces captured the town of Palmyra on 27 March 2016, the Syrian Observatory for Human Rights said.';
const AGAIN =
  'Islamic State recaptured the town of Palmyra on 11 December 2016, the Syrian Observatory for Human Rights said.';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await fresh();
  await hand(desk, TAKEN, 'march.txt', '2016-03-28');
  await hand(desk, AGAIN, 'december.txt', '2016-12-12');
});
afterAll(async () => {
  for (const each of open) await each.close();
});

describe('reading', () => {
  it('adds nothing the second time', async () => {
    expect(await hand(desk, TAKEN, 'march.txt', '2016-03-28')).toMatchObject({ status: 'read', stored: 'unchanged' });
    expect(await desk.reports()).toHaveLength(2);
  });

  it('gives back the same reading, to the byte, as when it was read', async () => {
    const here = await fresh();
    const first = await hand(here, TAKEN, 'march.txt', '2016-03-28');
    const second = await hand(here, TAKEN, 'march.txt', '2016-03-28');
    expect(
      first.status === 'read' &&
        second.status === 'read' &&
        JSON.stringify(second.reading) === JSON.stringify(first.reading),
    ).toBe(true);
  });

  it('fails in one line for what is no report, and keeps nothing of it', async () => {
    const here = await fresh();
    expect(await only(here.readDocuments({ bytes: new Uint8Array(), source: 'empty.txt' }))).toEqual({
      status: 'failed',
      source: 'empty.txt',
      error: expect.stringMatching(/^empty\.txt: .*[^\n]$/),
    });
    expect(await here.reports()).toEqual([]);
  });
});

describe('the picture', () => {
  it('is as of a day, and as known on a day', async () => {
    expect(await holders(desk, 'Palmyra', '2016-04-01')).toEqual(['government-of-syria']);
    expect(await holders(desk, 'Palmyra', '2016-12-20')).toEqual(['islamic-state']);
    expect(await holders(desk, 'Palmyra', '2016-12-20', '2016-12-01')).toEqual(['government-of-syria']);
  });

  it('leaves out what another text at the same place has replaced, except as it was known before', async () => {
    const here = await fresh();
    await hand(here, TAKEN, 'live.txt', '2016-03-28');
    expect(
      await hand(here, 'Government forces did not enter Palmyra, an army spokesman said.', 'live.txt', '2016-03-30'),
    ).toMatchObject({ stored: 'superseded' });
    expect(await holders(here, 'Palmyra', '2016-04-01')).not.toEqual(['government-of-syria']);
    expect(await holders(here, 'Palmyra', '2016-04-01', '2016-03-29')).toEqual(['government-of-syria']);
    expect((await here.claims()).some(({ report }) => report.published?.start === '2016-03-28')).toBe(false);
  });
});

describe('judging', () => {
  it('takes a rejected claim out of the picture and leaves it among the claims', async () => {
    const here = await fresh();
    await hand(here, TAKEN, 'march.txt', '2016-03-28');
    const [row] = await here.claims({ kind: 'control', type: 'captured' });
    await here.judge(row!.claim.id, judgement({ verdict: 'reject', why: 'the sentence is about another war' }));
    expect(await holders(here, 'Palmyra', '2016-04-01')).toBeUndefined();
    expect((await here.claim(row!.claim.id))?.judgement).toMatchObject({
      verdict: 'reject',
      why: 'the sentence is about another war',
      by: 'the editor',
    });
    await here.judge(row!.claim.id, judgement({ why: 'it is about this one after all' }));
    expect(await holders(here, 'Palmyra', '2016-04-01')).toEqual(['government-of-syria']);
  });

  it('puts what was amended into the picture and finds it there; the claim stays as read', async () => {
    const here = await fresh();
    await hand(here, TAKEN, 'march.txt', '2016-03-28');
    const [row] = await here.claims({ kind: 'control', type: 'captured' });
    const amended = await here.amendment(row!.claim.id, {
      places: ['Homs'],
      agents: ['Hezbollah'],
      time: '2016-03-26..2016-03-27',
    });
    const after = await here.judge(row!.claim.id, judgement({ verdict: 'amend', amended }));
    expect(await holders(here, 'Homs', '2016-04-01')).toEqual(['hezbollah']);
    expect(await here.claims({ place: 'Homs' })).toHaveLength(1);
    expect(after.claim.places[0]?.place?.name).toBe('Palmyra');
  });

  it('refuses words that say nothing definite', async () => {
    const [row] = await desk.claims({ kind: 'control', type: 'captured' });
    await expect(desk.amendment(row!.claim.id, { time: 'yesterday' })).rejects.toThrow('expected YYYY-MM-DD');
    await expect(desk.amendment(row!.claim.id, { type: 'killed' })).rejects.toThrow(
      'expected one of: captured, recaptured',
    );
    await expect(desk.judge(row!.claim.id, judgement({ verdict: 'amend' }))).rejects.toThrow(
      'Expected the amended fields',
    );
  });

  it('survives reading again', async () => {
    const here = await fresh();
    await hand(here, TAKEN, 'march.txt', '2016-03-28');
    const [row] = await here.claims({ kind: 'control', type: 'captured' });
    await here.judge(row!.claim.id, judgement({ verdict: 'reject' }));
    await only(
      here.readDocuments({
        bytes: new TextEncoder().encode(TAKEN),
        source: 'march.txt',
        sidecar: { published: '2016-03-29', publisher: 'Another' },
        again: true,
      }),
    );
    const [now] = await here.claims({ kind: 'control', type: 'captured' });
    expect(now).toMatchObject({ judgement: { verdict: 'reject' }, report: { publisher: 'Another' } });
  });
});

describe('asking', () => {
  it('finds claims by place in another spelling, by actor under another name, by source, by day, by words', async () => {
    const found = async (filter: Parameters<OpenDesk['claims']>[0]) =>
      (await desk.claims({ kind: 'control', ...filter })).map(({ report }) => report.source);
    expect(await found({ place: 'Tadmur' })).toContain('march.txt');
    expect(await found({ place: 'palmyra' })).toEqual(['march.txt', 'december.txt']);
    expect(await found({ actor: 'ISIS' })).toEqual(['december.txt']);
    expect(await found({ source: 'Syrian Observatory for Human Rights' })).toHaveLength(2);
    expect(await found({ source: 'december.txt' })).toEqual(['december.txt']);
    expect(await found({ from: '2016-05-01' })).toEqual(['december.txt']);
    expect(await found({ to: '2016-03-27' })).toEqual(['march.txt']);
    expect(await found({ text: 'recaptured the town' })).toEqual(['december.txt']);
    expect(await found({ place: 'Raqqa' })).toEqual([]);
  });

  it('explains a claim by its sentence, its voices, its rule and what stands on it', async () => {
    const [row] = await desk.claims({ kind: 'control', type: 'captured' });
    const explanation = await desk.explain(row!.claim.id);
    expect(explanation?.sentence.text).toBe(TAKEN);
    expect(explanation?.marks.map(({ slot, start, end }) => [slot, TAKEN.slice(start, end)])).toEqual(
      expect.arrayContaining([
        ['agent', 'Government forces'],
        ['at', 'Palmyra'],
        ['time', '27 March 2016'],
        ['voice', expect.stringContaining('Syrian Observatory')],
      ]),
    );
    expect(explanation?.voices).toBe('Syrian Observatory for Human Rights');
    expect(explanation?.rule.definition).toBe('The agent took the place; the target, if named, held it before.');
    expect(explanation?.effects).toContainEqual({
      item: expect.stringMatching(/^Palmyra: .*since 27 March 2016$/),
      as: 'support',
    });
    expect(await desk.explain('none')).toBeNull();
  });

  it('tells how a place changed hands', async () => {
    const entries = await desk.timeline({ place: 'Palmyra' });
    expect(entries.map(({ end }) => end)).toEqual(['2016-03-27', '2016-12-11']);
    expect(entries[1]?.state).toMatch(
      /Palmyra: Islamic State, since 11 December 2016 \(one source: Syrian Observatory for Human Rights\)/,
    );
    expect(await desk.days()).toContain('2016-12-11');
  });

  it('knows from when to when there is something', async () => {
    expect(await desk.extent()).toMatchObject({
      valid: { start: '2016-03-27', end: '2016-12-11' },
      known: { start: '2016-03-28', end: '2016-12-12' },
      reportsPerDay: [
        { day: '2016-03-28', reports: 1 },
        { day: '2016-12-12', reports: 1 },
      ],
    });
  });

  it('is well', async () => {
    const { ok, facts } = await desk.health();
    expect(facts.filter(({ problem }) => problem)).toEqual([]);
    expect(ok).toBe(true);
    expect(facts.find(({ name }) => name === 'database')?.value).toMatch(/^PostgreSQL \d+\.\d+, schema \d+/);
  });
});

describe('forgetting', () => {
  it('takes the report out of everything, and does not let it come back', async () => {
    const here = await fresh();
    const outcome = await hand(here, TAKEN, 'march.txt', '2016-03-28');
    const id = outcome.status === 'read' ? outcome.reading.report.id : '';
    const [row] = await here.claims();
    await here.judge(row!.claim.id, judgement({}));
    expect(await here.forget(id, 'on request')).toMatchObject({
      claims: 0,
      forgotten: { why: 'on request' },
      report: { id },
    });
    expect(await here.claims()).toEqual([]);
    expect(await here.reading(id)).toBeNull();
    expect(await holders(here, 'Palmyra', '2016-04-01')).toBeUndefined();
    expect(await hand(here, TAKEN, 'march.txt', '2016-03-28')).toMatchObject({
      status: 'failed',
      error: expect.stringContaining('on request'),
    });
    expect((await here.health()).ok).toBe(true);
  });
});
