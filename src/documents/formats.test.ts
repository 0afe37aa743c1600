import { expect, it } from 'vitest';
import { loadRegistry } from '../actors/load.ts';
import { loadGazetteer } from '../places/load.ts';
import { english } from '../reading/readers/english.ts';
import { type OpenedDocument, openDocument } from './document.ts';
import { columnOf, docxOf, docxParagraph, pdfOf, wrapped } from './testing.ts';

const TITLE = 'Islamic State enters villages near Azaz';
const PARAGRAPHS = [
  'Islamic State captured the village of Kaljibrin from rebels on 27 May 2016, the Syrian Observatory for Human Rights said. The road between Azaz and Marea was cut.',
  'About 3,000 people fled to the border with Turkey, Médecins Sans Frontières said. “We are evacuating our hospital,” a doctor added.',
  'Syrian government forces shelled the town of Hayyan on Thursday, killing five civilians, and Kurdish fighters of the YPG withdrew from Ayn Daqnah.',
];

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const html = `<html><head><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1>${PARAGRAPHS.map((p) => `<p>${p}</p>`).join('')}</article></body></html>`;
const mail = (body: string, type = 'plain'): Uint8Array =>
  bytes(
    `From: Desk <desk@example.org>\r\nSubject: ${TITLE}\r\nMIME-Version: 1.0\r\nContent-Type: text/${type}; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${body}`,
  );
const item = `<rss version="2.0"><channel><title>x</title><item><title>${TITLE}</title><pubDate>Sat, 28 May 2016 10:00:00 GMT</pubDate><description><![CDATA[${PARAGRAPHS.map((p) => `<p>${p}</p>`).join('')}]]></description></item></channel></rss>`;

async function everyFormat(): Promise<[string, OpenedDocument][]> {
  const files: readonly [string, Uint8Array][] = [
    ['a.txt', bytes([TITLE, ...PARAGRAPHS].join('\n\n'))],
    ['a.html', bytes(html)],
    ['a.md', bytes([`# ${TITLE}`, ...PARAGRAPHS].join('\n\n'))],
    ['a.pdf', pdfOf([{ lines: [{ x: 60, y: 780, text: TITLE, size: 18 }, ...columnOf(PARAGRAPHS)] }])],
    [
      'two columns.pdf',
      pdfOf([
        {
          lines: [
            { x: 60, y: 780, text: TITLE, size: 18 },
            ...columnOf(PARAGRAPHS.slice(0, 2), { width: 44 }),
            ...columnOf(PARAGRAPHS.slice(2), { x: 320, width: 44 }),
          ],
        },
      ]),
    ],
    ['a.docx', await docxOf(docxParagraph(TITLE, 'Ttl') + PARAGRAPHS.map((p) => docxParagraph(p)).join(''))],
    ['plain.eml', mail(PARAGRAPHS.map((p) => wrapped(p, 72).join('\r\n')).join('\r\n\r\n'))],
    ['rich.eml', mail(PARAGRAPHS.map((p) => `<p>${p}</p>`).join(''), 'html')],
    ['a.rss', bytes(item)],
  ];
  const sidecar = { published: '2016-05-28' };
  return Promise.all(
    files.map(
      async ([source, content]) =>
        [source, await openDocument({ bytes: content, source, sidecar })] as [string, OpenedDocument],
    ),
  );
}

it('the same text in any format gives the same sections and the same claims', async () => {
  const opened = await everyFormat();
  for (const [source, { report, sections }] of opened) {
    expect([source, sections.map((s) => [s.kind, report.text.slice(s.start, s.end)])]).toEqual([
      source,
      [['headline', TITLE], ...PARAGRAPHS.map((p) => ['body', p])],
    ]);
  }
  const resources = { registry: loadRegistry(), gazetteer: loadGazetteer() };
  const claimsOf = (document: OpenedDocument): unknown[] =>
    english
      .read(document, resources)
      .claims.map(({ type, agents, targets, places, time, evidence }) => [
        type,
        agents.map((a) => a.name),
        targets.map((a) => a.name),
        places.map((p) => p.name),
        time,
        evidence.map((e) => e.quote),
      ]);
  const [[, first], ...others] = opened as [[string, OpenedDocument], ...[string, OpenedDocument][]];
  const expected = claimsOf(first);
  expect(expected.length).toBeGreaterThanOrEqual(3);
  for (const [source, document] of others) expect([source, claimsOf(document)]).toEqual([source, expected]);
});
