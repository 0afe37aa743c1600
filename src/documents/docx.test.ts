import { describe, expect, it } from 'vitest';
import { openDocument } from './document.ts';
import { docxOf, docxParagraph, zipOf } from './testing.ts';

const FIRST =
  'Fighters of the Northern Front entered the town of Kelvar on Monday, a spokesman said, and the army withdrew to the hills.';
const SECOND = 'About 3,000 people fled to Orsen, where they are sheltering in two schools near the river.';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const row = (...cells: string[]): string =>
  `<w:tr>${cells.map((c) => `<w:tc>${docxParagraph(c)}</w:tc>`).join('')}</w:tr>`;

const open = async (body: string, parts = {}): ReturnType<typeof openDocument> =>
  openDocument({ bytes: await docxOf(body, parts), source: 'a.docx' });
const read = ({ report, sections }: Awaited<ReturnType<typeof open>>): [string, string][] =>
  sections.map((s) => [s.kind, report.text.slice(s.start, s.end)]);

describe('DOCX', () => {
  it('takes title, headings, paragraphs, lists, table rows and footnotes', async () => {
    const opened = await open(
      docxParagraph('Troops enter Kelvar', 'Ttl') +
        docxParagraph(FIRST) +
        docxParagraph('Displacement', 'H1') +
        docxParagraph('The bridge is cut.', 'LP') +
        `<w:tbl>${row('Area', 'Families')}${row('Kelvar', '3,000')}</w:tbl>` +
        docxParagraph(SECOND),
      {
        'word/footnotes.xml': `<w:footnotes ${W}><w:footnote w:type="separator"><w:p/></w:footnote><w:footnote w:id="2">${docxParagraph('See https://example.org/a')}</w:footnote></w:footnotes>`,
      },
    );
    expect(read(opened)).toEqual([
      ['headline', 'Troops enter Kelvar'],
      ['body', FIRST],
      ['headline', 'Displacement'],
      ['body', 'The bridge is cut.'],
      ['body', 'Area\tFamilies'],
      ['body', 'Kelvar\t3,000'],
      ['body', SECOND],
      ['related', 'See https://example.org/a'],
    ]);
    expect(opened.report.title).toBe('Troops enter Kelvar');
  });

  it('reads what stands after tracked changes, text boxes once, and the pages that Word noted', async () => {
    const box = (words: string): string => `<w:txbxContent>${docxParagraph(words)}</w:txbxContent>`;
    const opened = await open(
      `<w:p><w:r><w:t xml:space="preserve">The road </w:t></w:r><w:del><w:r><w:delText>is open</w:delText></w:r></w:del><w:ins><w:r><w:t>is closed</w:t></w:r></w:ins><w:r><w:t>, residents said.</w:t></w:r></w:p>
       <w:p><w:r><mc:AlternateContent><mc:Choice>${box('Key figure: 3,000 people fled.')}</mc:Choice><mc:Fallback>${box('Key figure: 3,000 people fled.')}</mc:Fallback></mc:AlternateContent></w:r></w:p>
       <w:p><w:r><w:lastRenderedPageBreak/><w:t>${SECOND}</w:t></w:r></w:p>`,
    );
    expect(read(opened).map(([, text]) => text)).toEqual([
      'The road is closed, residents said.',
      'Key figure: 3,000 people fled.',
      SECOND,
    ]);
    expect(opened.sections.map((s) => s.page)).toEqual([1, 1, 2]);
  });

  it('dates a report by its footer, else by the day on which it was saved', async () => {
    const core =
      '<cp:coreProperties xmlns:cp="a" xmlns:dcterms="b"><dcterms:modified>2016-05-17T08:00:00Z</dcterms:modified></cp:coreProperties>';
    const footer = `<w:ftr ${W}>${docxParagraph('Situation Report No. 12 | 15 May 2016')}</w:ftr>`;
    const day = async (parts: object): Promise<unknown> => (await open(docxParagraph(FIRST), parts)).report.published;
    expect(await day({ 'docProps/core.xml': core })).toEqual({
      start: '2016-05-17',
      end: '2016-05-17',
      basis: 'inferred',
    });
    expect(await day({ 'docProps/core.xml': core, 'word/footer1.xml': footer })).toEqual({
      start: '2016-05-15',
      end: '2016-05-15',
      basis: 'stated',
    });
  });

  it('refuses what is damaged, no Word document, empty, or unpacks without end, in one line', async () => {
    const whole = await docxOf(docxParagraph(FIRST));
    const damaged = whole.slice();
    damaged.fill(0xff, 200, 260);
    const bomb = await zipOf({ 'word/document.xml': new Uint8Array(80 * 1024 * 1024) });
    const cases: readonly [Uint8Array, string][] = [
      [whole.slice(0, whole.length - 40), 'broken'],
      [damaged, 'broken'],
      [await zipOf({ 'xl/workbook.xml': '<workbook/>' }), 'binary'],
      [await docxOf(''), 'empty'],
      [bomb, 'too-large'],
    ];
    expect(bomb.length).toBeLessThan(200_000);
    for (const [bytes, code] of cases)
      await expect(openDocument({ bytes, source: 'a.docx' })).rejects.toMatchObject({
        code,
        message: expect.stringMatching(/^a\.docx: [^\n]+, expected [^\n]+$/),
      });
  });
});
