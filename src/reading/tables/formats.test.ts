import { describe, expect, it } from 'vitest';
import { loadRegistry } from '../../actors/load.ts';
import { openDocument } from '../../documents/index.ts';
import { docxOf, docxParagraph, pdfOf } from '../../documents/testing.ts';
import { loadGazetteer } from '../../places/load.ts';
import { readReport } from '../readers/english.ts';

const resources = { registry: loadRegistry(), gazetteer: loadGazetteer() };

const TITLE = 'Displacement and casualties in Chad, as of 9 March 2021';
const LEAD =
  'Clashes between herders and farmers went on for a second week in the south of the country, and people are on the move along the river.';
const HEAD = ['Town', 'Killed', 'Injured', 'IDPs', 'Houses destroyed'];
const ROWS = [
  ['Moundou', '12', '30', '4,500', '61'],
  ['Sarh', '3', '-', '12,000', '7'],
  ['Pala', '', '5', '800', 'n/a'],
  ['Total', '15', '35', '17,300', '68'],
];
const SOURCE = 'Source: IOM';
const grid = [HEAD, ...ROWS];

const FORMATS: Record<string, () => Promise<Uint8Array> | Uint8Array> = {
  'bars.txt': () => asText(grid.map((row) => row.join(' | '))),
  'spaces.txt': () =>
    asText(
      grid.map(
        (row) =>
          `${row[0]!.padEnd(12)}${row
            .slice(1)
            .map((c) => c.padStart(18))
            .join('')}`,
      ),
    ),
  'semicolons.txt': () => asText(grid.map((row) => row.join(';'))),
  'report.md': () => asText([HEAD, HEAD.map(() => '---'), ...ROWS].map((row) => `| ${row.join(' | ')} |`)),
  'report.html': () =>
    bytes(
      `<html><body><article><p>${LEAD}</p><h2>${TITLE}</h2><table>${grid
        .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
        .join('')}</table><p>${SOURCE}</p></article></body></html>`,
    ),
  'merged.html': () =>
    bytes(
      `<html><body><article><p>${LEAD}</p><h2>${TITLE}</h2><table><tr><th rowspan="2">Town</th><th colspan="2">People</th><th rowspan="2">IDPs</th><th rowspan="2">Houses destroyed</th></tr><tr><th>Killed</th><th>Injured</th></tr>${ROWS.map(
        (row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
      ).join('')}</table><p>${SOURCE}</p></article></body></html>`,
    ),
  'report.docx': () =>
    docxOf(
      `${docxParagraph(LEAD)}${docxParagraph(TITLE, 'H1')}<w:tbl>${grid
        .map((row) => `<w:tr>${row.map((cell) => `<w:tc>${docxParagraph(cell)}</w:tc>`).join('')}</w:tr>`)
        .join('')}</w:tbl>${docxParagraph(SOURCE)}`,
    ),
  'report.pdf': () =>
    pdfOf([
      {
        lines: [
          { x: 60, y: 760, text: LEAD.slice(0, 75) },
          { x: 60, y: 748, text: LEAD.slice(76) },
          { x: 60, y: 720, text: TITLE, size: 13, bold: true },
          ...grid.flatMap((row, i) =>
            row.flatMap((text, column) => (text ? [{ x: 60 + 95 * column, y: 690 - 18 * i, text }] : [])),
          ),
          { x: 60, y: 570, text: SOURCE },
        ],
      },
    ]),
};

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const asText = (rows: readonly string[]): Uint8Array =>
  bytes(`${LEAD}\n\n${TITLE}\n\n${rows.join('\n')}\n\n${SOURCE}\n`);

async function read(name: string, content: Uint8Array) {
  return readReport(await openDocument({ bytes: content, source: name }), resources).claims.filter((c) =>
    c.by.rule.endsWith('/column'),
  );
}

const asLine = (claim: Awaited<ReturnType<typeof read>>[number]): string =>
  [
    `${claim.kind}/${claim.type}`,
    claim.places.map((p) => `${p.role} ${p.place?.name}`).join(),
    `${claim.quantity?.best} ${claim.quantity?.unit} ${claim.quantity?.measure}`,
    claim.time ? `${claim.time.start}/${claim.time.end}` : '',
    claim.attribution.map((v) => v.actor).join(),
  ].join(' | ');

const EXPECTED = ROWS.flatMap(([town, killed, injured, idps, houses]) => {
  const at = `at ${town === 'Total' ? 'Chad' : town}`;
  const iom = 'international-organization-for-migration';
  const line = (type: string, figure: string, unit: string, time: string): string[] =>
    /\d/.test(figure) ? [`${type} | ${at} | ${figure.replace(',', '')} ${unit} | ${time} | ${iom}`] : [];
  return [
    ...line('harm/killed', killed!, 'person flow', 'null/2021-03-09'),
    ...line('harm/wounded', injured!, 'person flow', 'null/2021-03-09'),
    ...line('displacement/displaced', idps!, 'person stock', '2021-03-09/2021-03-09'),
    ...line('service/destroyed', houses!, 'house null', 'null/2021-03-09'),
  ];
});

describe('a table gives the same claims', () => {
  it.each(Object.entries(FORMATS))('in %s', async (name, make) => {
    const claims = await read(name, await make());
    expect(claims.map(asLine).sort()).toEqual([...EXPECTED].sort());
  });

  it('and each is shown by its row', async () => {
    const claims = await read('bars.txt', await FORMATS['bars.txt']!());
    const dead = claims.find((c) => c.type === 'killed' && c.places[0]?.name === 'Sarh');
    expect(dead?.evidence.map((e) => e.quote)).toEqual(['Sarh | 3 | - | 12,000 | 7']);
  });
});
