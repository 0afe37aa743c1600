import { describe, expect, it } from 'vitest';
import { openDocument } from '../document.ts';
import { pageAt } from '../sections.ts';
import { columnOf, type PdfLine, type PdfPage, pdfOf } from '../testing.ts';
import { joinLines, knownWords } from './hyphen.ts';

const FIRST =
  'Government troops entered the town of Kelvar on Monday after rebels withdrew to the hills, residents said. The road to the coast was open again for the first time in a month.';
const SECOND =
  'About 3,000 people fled the villages north of Orsen after shells hit the market, the mayor told reporters, and most of them are now sheltering in two schools near the river.';

const open = (pages: readonly PdfPage[], given = {}): ReturnType<typeof openDocument> =>
  openDocument({ bytes: Buffer.from(pdfOf(pages, given)), source: 'a.pdf' });
const textsOf = ({ report, sections }: Awaited<ReturnType<typeof open>>): string[] =>
  sections.map((s) => report.text.slice(s.start, s.end));

describe('PDF', () => {
  it('reads columns one after the other and puts paragraphs together again', async () => {
    const opened = await open([
      {
        lines: [
          { x: 60, y: 780, text: 'Troops enter Kelvar', size: 18, bold: true },
          ...columnOf([FIRST, SECOND], { x: 60, width: 44 }),
          ...columnOf([SECOND.replace('Orsen', 'Bel Hadad'), FIRST.replace('Kelvar', 'Tannur')], { x: 320, width: 44 }),
        ],
      },
    ]);
    expect(textsOf(opened)).toEqual([
      'Troops enter Kelvar',
      FIRST,
      SECOND,
      SECOND.replace('Orsen', 'Bel Hadad'),
      FIRST.replace('Kelvar', 'Tannur'),
    ]);
    expect(opened.report.title).toBe('Troops enter Kelvar');
  });

  it('takes running heads and page numbers out of the text, dates the report by them, and keeps the page of every section', async () => {
    const pages = [FIRST, SECOND, FIRST.replace('Kelvar', 'Tannur')].map((text, i) => ({
      lines: [
        { x: 60, y: 805, text: 'Situation Report No. 12 | 15 May 2016', size: 8 },
        ...columnOf([text]),
        { x: 290, y: 30, text: `Page ${i + 1} of 3`, size: 8 },
      ],
    }));
    const opened = await open(pages);
    expect(textsOf(opened)).toEqual([FIRST, SECOND, FIRST.replace('Kelvar', 'Tannur')]);
    expect(opened.sections.map((s) => s.page)).toEqual([1, 2, 3]);
    expect(pageAt(opened.sections, opened.report.text.indexOf('Orsen'))).toBe(2);
    expect(opened.report.published).toEqual({ start: '2016-05-15', end: '2016-05-15', basis: 'stated' });
  });

  it('keeps rows of a table that stand at the edge of every page with other figures', async () => {
    const rows = [1, 2, 3].map((i) => ['Kelvar', `${i * i * 70}`, `${i * i * 350}`]);
    const opened = await open(
      rows.map((row) => ({
        lines: [row, ['Orsen', `1${row[1]}`, `1${row[2]}`], ['Tannur', `2${row[1]}`, `2${row[2]}`]].flatMap(
          (cells, i) => cells.map((text, j) => ({ x: 60 + j * 150, y: 790 - i * 60, text })),
        ),
      })),
    );
    const figures = textsOf(opened).flatMap((text) => text.match(/\d+/g) ?? []);
    expect(figures).toEqual(rows.flatMap(([, a, b]) => [a, b, `1${a}`, `1${b}`, `2${a}`, `2${b}`]));
  });

  it('joins a paragraph that runs over the end of a page, past the footnote under it', async () => {
    const lines = columnOf([SECOND], { top: 120 });
    const [head, tail] = [lines.slice(0, 1), lines.slice(1)];
    const footnote = { x: 60, y: 60, text: '1 Ministry of Health, 3 March 2014', size: 7 };
    const opened = await open([
      { lines: [...columnOf([FIRST]), ...head, footnote] },
      { lines: tail.map((l, i) => ({ ...l, y: 740 - 12 * i })) },
    ]);
    expect(textsOf(opened)).toEqual([FIRST, SECOND, footnote.text]);
    expect(opened.sections.map((s) => s.kind)).toEqual(['body', 'body', 'related']);
  });

  it('keeps tables row by row, also where a cell was wrapped', async () => {
    const at = (rows: readonly (readonly string[])[], top: number, step: number): PdfLine[] =>
      rows.flatMap((row, i) =>
        row.map((text, j) => ({ x: 60 + j * 150, y: top - i * step, text })).filter((c) => c.text),
      );
    const figures = [
      ['Area', 'Families', 'Shelter'],
      ['Kelvar', '3,000', 'schools'],
      ['Orsen', '450', 'host families'],
      ['Bel Hadad', '1,200', 'camp'],
    ];
    const opened = await open([
      {
        lines: [
          ...columnOf([FIRST]),
          { x: 60, y: 690, text: 'Displacement by area', size: 13, bold: true },
          ...at(figures, 660, 12),
          ...columnOf([SECOND], { top: 580 }),
          ...at(
            [
              ['Kelvar', 'Shells hit the clinic'],
              ['', 'on Monday night'],
            ],
            500,
            12,
          ),
          ...at(
            [
              ['Orsen', 'The bridge over the'],
              ['', 'river is closed'],
            ],
            468,
            12,
          ),
          ...at(
            [
              ['Tannur', 'Two schools were'],
              ['', 'opened again'],
            ],
            436,
            12,
          ),
        ],
      },
    ]);
    expect(textsOf(opened)).toEqual([
      FIRST,
      'Displacement by area',
      ...figures.map((row) => row.join('\t')),
      SECOND,
      'Kelvar\tShells hit the clinic on Monday night',
      'Orsen\tThe bridge over the river is closed',
      'Tannur\tTwo schools were opened again',
    ]);
  });

  it('tells a table under columns from the columns, and stretched words from cells', async () => {
    const stretched = ['Fighters', 'left', 'Kelvar'].map((text, i) => ({ x: 60 + i * 80, y: 716, text }));
    const needs = [
      ['Area', 'Families', 'People', 'Needs'],
      ['Kelvar', '1,200', '6,000', 'Shelter and food'],
      ['Orsen', '85', '425', 'Blankets'],
      ['Tannur', '430', '2,150', 'Medicine'],
    ];
    const opened = await open([
      {
        lines: [
          { x: 60, y: 740, text: 'The army entered the town on Monday at dawn' },
          { x: 60, y: 728, text: 'and after a day of fighting for the old market' },
          ...stretched,
          { x: 60, y: 704, text: 'for the hills in the north.' },
          ...columnOf([SECOND], { x: 320, width: 44, top: 740 }),
          { x: 60, y: 650, text: 'Displacement', size: 13, bold: true },
          ...needs.flatMap((row, i) => row.map((text, j) => ({ x: 60 + j * 100, y: 625 - i * 20, text }))),
        ],
      },
    ]);
    expect(textsOf(opened)).toEqual([
      'The army entered the town on Monday at dawn and after a day of fighting for the old market Fighters left Kelvar for the hills in the north.',
      SECOND,
      'Displacement',
      ...needs.map((row) => row.join('\t')),
    ]);
  });

  it('takes bullets for items and drops the mark of a footnote, not the 2 of km²', async () => {
    const opened = await open([
      {
        lines: [
          ...columnOf([FIRST]),
          { x: 60, y: 680, text: '•' },
          { x: 75, y: 680, text: 'The bridge was cut by fighters on Monday, the mayor said in a call from the' },
          { x: 75, y: 668, text: 'town.' },
          { x: 60, y: 652, text: '•' },
          { x: 75, y: 652, text: 'About 40 km' },
          { x: 128, y: 656, text: '2', size: 6 },
          { x: 134, y: 652, text: 'were burnt' },
          { x: 181, y: 656, text: '13', size: 6 },
          { x: 190, y: 652, text: 'near Orsen.' },
        ],
      },
    ]);
    expect(textsOf(opened)).toEqual([
      FIRST,
      'The bridge was cut by fighters on Monday, the mayor said in a call from the town.',
      'About 40 km2 were burnt near Orsen.',
    ]);
  });

  it('says which pages could not be read, and passes over blank ones', async () => {
    const { warnings } = await open([
      { lines: columnOf([FIRST]) },
      { lines: [] },
      { lines: [], image: true },
      { lines: [], image: true },
    ]);
    expect(warnings.map((w) => w.message)).toEqual([
      'a.pdf: pages 3–4 are pictures without text (scanned?); nothing was read there',
    ]);
  });

  it.each([
    ['of scanned pages only', pdfOf([{ lines: [], image: true }]), 'no-text'],
    ['with a password', pdfOf([{ lines: columnOf([FIRST]) }], { encrypt: true }), 'encrypted'],
    ['without text', pdfOf([{ lines: [] }]), 'empty'],
    ['that was cut off', pdfOf([{ lines: columnOf([FIRST]) }]).slice(0, 700), 'broken'],
  ])('refuses a PDF %s in one line', async (_, bytes, code) => {
    await expect(openDocument({ bytes, source: 'a.pdf' })).rejects.toMatchObject({
      code,
      message: expect.stringMatching(/^a\.pdf: [^\n]+, expected [^\n]+$|^a\.pdf: [^\n]+; expected [^\n]+$/),
    });
  });

  it('reads 60 pages', async () => {
    const pages = Array.from({ length: 60 }, (_, i) => ({
      lines: [0, 1].flatMap((side) =>
        columnOf(
          Array.from({ length: 6 }, (__, k) => `Line ${i}-${k}: ${k % 2 ? SECOND : FIRST}`),
          { x: 60 + 260 * side, width: 44 },
        ),
      ),
    }));
    const { sections } = await open(pages);
    expect(sections).toHaveLength(720);
    expect(sections.at(-1)?.page).toBe(60);
  });
});

it('joins what was cut at a line’s end, and keeps the hyphen of a compound', () => {
  const known = knownWords(['The anti-tank team left.', 'Humanitarian aid came.']);
  const join = (...lines: string[]): string => joinLines(lines, known);
  expect(join('a humani-', 'tarian convoy')).toBe('a humanitarian convoy');
  expect(join('an anti-', 'tank missile')).toBe('an anti-tank missile');
  expect(join('the rebel-', 'held town')).toBe('the rebel-held town');
  expect(join('the town of Al-', 'Bab')).toBe('the town of Al-Bab');
  expect(join('in 2014-', '2015')).toBe('in 2014-2015');
});
