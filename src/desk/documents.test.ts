import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scratchCase, scratchWorkspace } from '../store/scratch.ts';
import type { ReadOutcome } from './desk.ts';
import { type FileInput, type OpenDesk, openDesk } from './open.ts';
import { feedOf, mailOf, pdfWith } from './testing.ts';

const PALMYRA = 'Government forces captured the town of Palmyra on 27 March 2016, the army said.';
const MAREA = 'Islamic State captured the town of Marea on 26 March 2016, residents said.';
const AZAZ = 'Rebels recaptured the town of Azaz on 25 March 2016, activists said.';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openDesk({ workspace: scratchWorkspace(), caseId: scratchCase(), by: 'the editor' });
});
afterAll(() => desk.close());

const outcomes = async (input: FileInput): Promise<ReadOutcome[]> => {
  const all: ReadOutcome[] = [];
  for await (const outcome of desk.readDocuments(input)) all.push(outcome);
  return all;
};
const kept = async (input: FileInput) =>
  (await outcomes(input)).map((one) => [one.source, one.status === 'read' ? one.stored : one.error]);

describe('a file of several reports', () => {
  const mail = (annex: string) => ({
    source: 'mail.eml',
    bytes: mailOf(PALMYRA, {
      'annex.pdf': pdfWith([annex]),
      'old.txt': new TextEncoder().encode(AZAZ),
      'scan.pdf': pdfWith(['']),
    }),
  });

  it('is kept report by report; what cannot be read in it is said in one line and takes nothing with it', async () => {
    expect(await kept(mail(MAREA))).toEqual([
      ['mail.eml', 'new'],
      ['mail.eml/annex.pdf', 'new'],
      ['mail.eml/old.txt', 'new'],
      ['mail.eml', expect.stringMatching(/^mail\.eml\/scan\.pdf: [^\n]+$/)],
    ]);
    const found = await desk.claims({ kind: 'control' });
    expect(new Map(found.map(({ claim, report }) => [report.source, claim.places[0]?.name]))).toEqual(
      new Map([
        ['mail.eml/old.txt', 'Azaz'],
        ['mail.eml/annex.pdf', 'Marea'],
        ['mail.eml', 'Palmyra'],
      ]),
    );
  }, 90_000);

  it('replaces only the report in it that has another text', async () => {
    expect((await kept(mail(MAREA.replace('Islamic State', 'Government forces')))).slice(0, 3)).toEqual([
      ['mail.eml', 'unchanged'],
      ['mail.eml/annex.pdf', 'superseded'],
      ['mail.eml/old.txt', 'unchanged'],
    ]);
    const replaced = (await desk.reports()).filter(({ supersededBy }) => supersededBy !== null);
    expect(replaced.map(({ report }) => report.source)).toEqual(['mail.eml/annex.pdf']);
  });

  it('knows an item of a feed by its address, in whatever file it comes again', async () => {
    const link = 'https://example.org/palmyra';
    const items = [{ text: `${PALMYRA} One.`, link }, { text: `${MAREA} Two.` }];
    expect(await kept({ source: 'feed.xml', bytes: feedOf(items) })).toEqual([
      [link, 'new'],
      ['feed.xml/2', 'new'],
    ]);
    const later = [{ text: `${PALMYRA} Corrected.`, link }];
    expect(await kept({ source: 'later.xml', bytes: feedOf(later) })).toEqual([[link, 'superseded']]);
  });
});

describe('the page', () => {
  it('on which something is said is told of a claim that has one, and of no other', async () => {
    const bytes = pdfWith([`${PALMYRA} First page.`, `${MAREA} Second page.`]);
    await outcomes({ source: 'sitrep.pdf', bytes, sidecar: { published: '2016-03-28' } });
    const rows = await desk.claims({ kind: 'control', source: 'sitrep.pdf' });
    const pages = await desk.pages(rows);
    const told = rows.map(({ claim }) => [claim.places[0]?.name, pages.get(claim.id)]);
    expect(told.sort()).toEqual([
      ['Marea', 2],
      ['Palmyra', 1],
    ]);
    for (const { claim } of rows) expect((await desk.explain(claim.id))?.page).toBe(pages.get(claim.id));

    const [plain] = await desk.claims({ source: 'mail.eml/old.txt' });
    expect((await desk.explain(plain!.claim.id))?.page).toBeNull();
    expect((await desk.pages([plain!])).size).toBe(0);
  });
});
