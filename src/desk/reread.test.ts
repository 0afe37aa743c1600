import { afterAll, describe, expect, it } from 'vitest';
import type { OpenedDocument } from '../documents/document.ts';
import { readReport } from '../reading/readers/english.ts';
import { scratchCase, scratchWorkspace } from '../store/scratch.ts';
import type { Claim } from '../vocabulary/claim.ts';
import { claimId } from '../vocabulary/ids.ts';
import { type OpenDesk, openDesk } from './open.ts';
import type { DocumentReader } from './reading.ts';
import type { Rereading, RereadQuestion } from './reread.ts';
import { sharedGazetteer, sharedRegistry } from './resources.ts';

const TEXT = `Government forces captured the town of Palmyra on 27 March 2016, the Syrian Observatory for Human Rights said.

Rebels captured the town of Marea on 26 March 2016, the Syrian Observatory for Human Rights said.`;

const resources = { registry: await sharedRegistry(), gazetteer: await sharedGazetteer() };

/** The English reader under another name and version, whose claims somebody has changed. */
function readerOf(
  version: string,
  change: (claims: readonly Claim[]) => readonly Claim[] = (all) => all,
): DocumentReader {
  const [reader = ''] = version.split(' ');
  return {
    version,
    read(document: OpenedDocument) {
      const reading = readReport(document, resources);
      const claims = change(reading.claims).map((claim) => ({
        ...claim,
        id: claimId(reading.report.id, claim),
        by: { ...claim.by, reader, version },
      }));
      return { ...reading, claims };
    },
  };
}

const open: OpenDesk[] = [];
afterAll(async () => {
  for (const each of open) await each.close();
});

async function caseRead(by: DocumentReader): Promise<OpenDesk> {
  const desk = await openDesk({ workspace: scratchWorkspace(), caseId: scratchCase(), by: 'the editor' });
  open.push(desk);
  await readAs(desk, by);
  return desk;
}

async function readAs(desk: OpenDesk, by: DocumentReader): Promise<void> {
  const sidecar = { published: '2016-03-28', publisher: 'The Example' };
  const file = { bytes: new TextEncoder().encode(TEXT), source: 'march.txt', sidecar, by };
  for await (const outcome of desk.readDocuments(file)) expect(outcome).toMatchObject({ status: 'read' });
}

async function reread(desk: OpenDesk, question: Partial<RereadQuestion> & { by: DocumentReader }) {
  const all: Rereading[] = [];
  for await (const each of desk.reread({ apply: false, unread: false, ...question })) all.push(each);
  return all;
}

const at = (name: string) => (claim: Claim) => claim.places.some(({ place }) => place?.name === name);
const takenAt = async (desk: OpenDesk, place: string) => (await desk.claims({ kind: 'control', place }))[0]!.claim;
const judged = (verdict: 'accept' | 'reject') => ({ verdict, amended: null, why: 'seen', by: 'the editor' });
const holders = async (desk: OpenDesk, place: string, knownAt?: string) =>
  (await desk.picture({ asOf: '2016-04-01', ...(knownAt && { knownAt }) })).control.find(
    (item) => item.place.name === place,
  )?.holders;

const OLD = readerOf('example 1');
const WITHOUT_MAREA = readerOf('example 2', (all) => all.filter((claim) => !at('Marea')(claim)));
const BY_HEZBOLLAH = readerOf('example 2', changedPalmyra);

describe('reading again', () => {
  it('shows what is lost, gained and changed, in which slots, before it counts', async () => {
    const desk = await caseRead(WITHOUT_MAREA);
    const now = readerOf('example 3', changedPalmyra);
    const [difference] = await reread(desk, { by: now });
    expect(difference).toMatchObject({
      status: 'reread',
      from: 'example 2',
      to: 'example 3',
      applied: false,
      lost: [],
      gained: [{ claim: { type: 'captured' }, sentence: expect.stringContaining('Rebels captured') }],
      changed: [{ slots: ['agents'], sentence: expect.stringContaining('Palmyra') }],
    });
    expect(await holders(desk, 'Marea')).toBeUndefined();
    expect(await holders(desk, 'Palmyra')).toEqual(['government-of-syria']);
  });

  it('counts once it is applied; what the older reader said stays known as its word', async () => {
    const desk = await caseRead(OLD);
    const lost = await takenAt(desk, 'Marea');
    expect(await reread(desk, { by: WITHOUT_MAREA, apply: true })).toMatchObject([{ applied: true, lost: [{}] }]);
    expect(await holders(desk, 'Marea')).toBeUndefined();
    expect(await holders(desk, 'Palmyra', '2016-03-28')).toEqual(['government-of-syria']);
    expect(await holders(desk, 'Palmyra', '2016-03-27')).toBeUndefined();
    expect(await desk.formerClaimsBeginning(lost.id)).toMatchObject([{ claim: { by: { version: 'example 1' } } }]);
  });

  it('goes on where it was broken off, and then has nothing to do', async () => {
    const desk = await caseRead(OLD);
    await reread(desk, { by: BY_HEZBOLLAH, apply: true });
    expect(await reread(desk, { by: BY_HEZBOLLAH, apply: true })).toMatchObject([{ status: 'current' }]);
  });

  it('passes over reports without a claim that fits, those it never read, and says which are forgotten', async () => {
    const desk = await caseRead(OLD);
    expect(await reread(desk, { by: WITHOUT_MAREA, place: 'Goma' })).toMatchObject([{ status: 'passed-over' }]);
    expect(await reread(desk, { by: WITHOUT_MAREA, place: 'Marea' })).toMatchObject([{ status: 'reread' }]);
    expect(await reread(desk, { by: readerOf('other 1') })).toEqual([]);
    expect(await reread(desk, { by: readerOf('other 1'), unread: true })).toMatchObject([{ from: null }]);
    const [row] = await desk.reports();
    await desk.forget(row!.report.id, 'names a witness');
    expect(await reread(desk, { by: WITHOUT_MAREA })).toMatchObject([{ status: 'forgotten' }]);
  });
});

describe('a judgement', () => {
  it('goes on to the claim of the new reading', async () => {
    const desk = await caseRead(OLD);
    await desk.judge((await takenAt(desk, 'Palmyra')).id, judged('reject'));
    expect(await reread(desk, { by: BY_HEZBOLLAH, apply: true })).toMatchObject([{ carried: 1, returned: [] }]);
    expect(await holders(desk, 'Palmyra')).toBeUndefined();
    expect(await desk.queue()).toEqual([]);
  });

  it('that fits nothing any more waits in the queue until somebody settles it', async () => {
    const desk = await caseRead(OLD);
    const claim = await takenAt(desk, 'Marea');
    await desk.judge(claim.id, judged('accept'));
    const [difference] = await reread(desk, { by: WITHOUT_MAREA, apply: true });
    expect(difference).toMatchObject({ returned: [{ verdict: 'accept', words: expect.stringContaining('Marea') }] });
    const [waiting] = await desk.queue();
    expect(waiting).toMatchObject({ judgement: judged('accept'), judged: { id: claim.id }, now: [] });
    await expect(desk.settle(waiting!.number + 1, 'no', 'me')).rejects.toThrow(RangeError);
    await desk.settle(waiting!.number, 'the sentence is about 2014', 'me');
    expect(await desk.queue()).toEqual([]);
    await reread(desk, { by: readerOf('example 3'), apply: true });
    expect((await desk.claims({ place: 'Marea', kind: 'control' }))[0]?.judgement).toMatchObject(judged('accept'));
  });
});

describe('two readers of one report', () => {
  const MODEL = readerOf('model 1', (all) => changedPalmyra(all).filter((claim) => !at('Marea')(claim)));

  it('stand beside one another, and the picture counts one event by one voice once', async () => {
    const desk = await caseRead(OLD);
    await readAs(desk, MODEL);
    expect(
      (await desk.claims({ kind: 'control', place: 'Palmyra' })).map(({ claim }) => claim.by.reader).sort(),
    ).toEqual(['example', 'model']);
    expect(await desk.claims({ kind: 'control', reader: 'model' })).toHaveLength(1);
    const picture = await desk.picture({ asOf: '2016-04-01' });
    const palmyra = picture.control.filter(({ place }) => place.name === 'Palmyra');
    expect(palmyra).toMatchObject([{ holders: ['government-of-syria'], status: 'single-source' }]);
    expect(palmyra[0]?.support).toHaveLength(1);
    expect(await holders(desk, 'Marea')).toEqual(['syrian-opposition']);
  });

  it('are both named by the explanation, and judged as one', async () => {
    const desk = await caseRead(OLD);
    await readAs(desk, MODEL);
    const [own] = await desk.claims({ reader: 'model', kind: 'control' });
    const explained = await desk.explain(own!.claim.id);
    expect(explained?.row).toMatchObject({ alsoReadAs: [{ by: { reader: 'example' } }] });
    expect(explained?.effects).toMatchObject([{ as: 'support' }]);
    await desk.judge(own!.claim.id, judged('reject'));
    expect(await holders(desk, 'Palmyra')).toBeUndefined();
  });

  it('that read the very same give one claim', async () => {
    const desk = await caseRead(OLD);
    const before = await desk.claims();
    await readAs(desk, readerOf('twin 1'));
    const after = await desk.claims();
    expect(after.map(({ claim }) => claim.id)).toEqual(before.map(({ claim }) => claim.id));
    expect(after[0]?.alsoReadAs).toMatchObject([{ id: after[0]?.claim.id, by: { reader: 'twin' } }]);
  });
});

/** Palmyra taken by somebody else. */
function changedPalmyra(all: readonly Claim[]): readonly Claim[] {
  return all.map((claim) =>
    at('Palmyra')(claim)
      ? { ...claim, agents: [{ ...claim.agents[0]!, actor: 'hezbollah', name: 'Hezbollah' }] }
      : claim,
  );
}
