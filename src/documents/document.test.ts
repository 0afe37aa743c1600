import { describe, expect, it } from 'vitest';
import { openDocument } from './document.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const PROSE =
  'Government troops entered the town of Kelvar on Monday after rebels withdrew to the hills, residents said. The road to the coast was open again for the first time in a month.';

describe('openDocument', () => {
  it('keeps plain text exactly as given and hashes it', async () => {
    const text = `\n  Troops Enter Kelvar\n\n${PROSE}\n`;
    const { report } = await openDocument({ bytes: bytes(text), source: 'a.txt' });
    expect(report.text).toBe(text);
    expect(report.id).toMatch(/^[0-9a-f]{64}$/);
    expect((await openDocument({ bytes: bytes(text), source: 'b.txt' })).report.id).toBe(report.id);
    expect(report.title).toBe('Troops Enter Kelvar');
    expect(report.language).toBe('en');
  });

  it('dates a report by its sidecar and says so', async () => {
    const { report, warnings } = await openDocument({
      bytes: bytes(PROSE),
      source: 'a.txt',
      sidecar: '{"published":"2014-03-02","publisher":"The Courier"}',
    });
    expect(report.published).toEqual({ start: '2014-03-02', end: '2014-03-02', basis: 'given' });
    expect(report.publisher).toBe('The Courier');
    expect(warnings).toEqual([]);
  });

  it('warns of a broken sidecar and reads on', async () => {
    const { report, warnings } = await openDocument({ bytes: bytes(PROSE), source: 'a.txt', sidecar: '{"published":' });
    expect(report.text).toBe(PROSE);
    expect(warnings.map((w) => w.code)).toEqual(['broken-sidecar']);
  });

  it.each([
    ['an empty file', new Uint8Array(), 'empty'],
    ['white space', bytes(' \n\t'), 'empty'],
    ['binary data', Uint8Array.from([1, 2, 0, 3, 4]), 'binary'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'binary'],
    ['50 MB', new Uint8Array(50 * 1024 * 1024), 'too-large'],
  ])('refuses %s in one line that names the file', async (_, input, code) => {
    await expect(openDocument({ bytes: input, source: 'x.txt' })).rejects.toMatchObject({
      code,
      message: expect.stringMatching(/^x\.txt: [^\n]+$/),
    });
  });

  it('keeps broken UTF-8 as lost letters and says where', async () => {
    const broken = Uint8Array.from([...bytes(`${PROSE} Ömer Ğ ş ı `), 0xff, ...bytes(' end of it.')]);
    const { report, warnings } = await openDocument({ bytes: broken, source: 'x.txt' });
    expect(report.text).toContain('\uFFFD end of it.');
    expect(warnings[0]).toMatchObject({ code: 'broken-utf-8', message: expect.stringContaining('1 broken') });
  });

  it('reads Windows-1252 where it is no UTF-8', async () => {
    const { report } = await openDocument({
      bytes: Uint8Array.from([...bytes(PROSE), 0x20, 0x93, 0x63, 0x61, 0x66, 0xe9, 0x94]),
      source: 'x.txt',
    });
    expect(report.text.endsWith('“café”')).toBe(true);
  });

  it('records mojibake beside the text', async () => {
    const { report, repairs } = await openDocument({
      bytes: bytes(`${PROSE} The townâ€™s Ã–mer school.`),
      source: 'x.txt',
    });
    expect(repairs.map((r) => [report.text.slice(r.start, r.end), r.repaired])).toEqual([
      ['â€™', '’'],
      ['Ã–', 'Ö'],
    ]);
  });

  it('keeps a report in another language and names the language', async () => {
    const german =
      'Die Regierungstruppen haben am Montag die Stadt eingenommen, nachdem sich die Aufständischen in die Berge zurückgezogen hatten, sagten Bewohner.';
    expect((await openDocument({ bytes: bytes(german), source: 'x.txt' })).report.language).toBe('de');
  });
});

describe('HTML', () => {
  const page = (body: string): string => `<!doctype html><html lang="en"><head><title>T</title>
    <meta property="og:title" content="Troops enter Kelvar"><meta property="og:site_name" content="The Courier">
    <meta property="article:published_time" content="2014-03-02T10:00:00Z"></head><body>${body}</body></html>`;

  it('takes the article, its title, publisher and date, and leaves the page around it', async () => {
    const html = page(`<nav><a href="/">Home</a> <a href="/w">World</a></nav><article><h1>Troops enter Kelvar</h1>
      <figure><img src="x.jpg"><figcaption>A street in Kelvar. (J. Doe/The Courier)</figcaption></figure>
      <p>${PROSE}</p><p>${PROSE.replaceAll('Kelvar', 'Orsen')}</p><script>alert(1)</script></article><footer>All rights reserved</footer>`);
    const { report, sections } = await openDocument({ bytes: bytes(html), source: 'https://example.org/a' });
    expect(report).toMatchObject({
      title: 'Troops enter Kelvar',
      publisher: 'The Courier',
      published: { start: '2014-03-02', basis: 'stated' },
    });
    expect(report.text).not.toMatch(/alert|Home|rights/);
    expect(sections.map((s) => s.kind)).toEqual(['headline', 'caption', 'body', 'body']);
    for (const s of sections) expect(report.text.slice(s.start, s.end).trim()).toBe(report.text.slice(s.start, s.end));
  });

  it('reads a fragment without a page around it', async () => {
    const { report } = await openDocument({ bytes: bytes(`<p>${PROSE}</p>`), source: 'p.html' });
    expect(report.text).toBe(PROSE);
    await expect(openDocument({ bytes: bytes('no markup'), source: 'p.html' })).rejects.toMatchObject({
      code: 'no-article',
    });
  });

  it('refuses a page without an article', async () => {
    await expect(
      openDocument({ bytes: bytes(page('<img src="a.png"><form><button>Log in</button></form>')), source: 'p.html' }),
    ).rejects.toMatchObject({ code: 'no-article' });
  });
});

it('takes Markdown apart into headings, paragraphs and items', async () => {
  const md = `---\npublished: 2014-03-02\n---\n# Troops enter Kelvar\n\n${PROSE} See [map](https://example.org/x).\n\n- Orsen was shelled.\n- The bridge is cut.\n`;
  const { report, sections } = await openDocument({ bytes: bytes(md), source: 'a.md' });
  expect(report.text).not.toMatch(/example\.org|#|published/);
  expect(report.published).toMatchObject({ start: '2014-03-02', basis: 'stated' });
  expect(sections.map((s) => s.kind)).toEqual(['headline', 'body', 'body', 'body']);
});

it.each([
  ['a.md', `${PROSE}\n\n| Area | Families |\n|------|---------:|\n| Kelvar | 3,000 |\n| Orsen | 450 |\n`],
  [
    'a.html',
    `<p>${PROSE}</p><table><tr><th>Area</th><th>Families</th></tr><tr><td>Kelvar</td><td>3,000</td></tr><tr><td>Orsen</td><td>450</td></tr></table>`,
  ],
])('keeps a table row by row, a tab between its cells: %s', async (source, text) => {
  const { report, sections } = await openDocument({ bytes: bytes(text), source });
  expect(sections.map((s) => report.text.slice(s.start, s.end))).toEqual([
    PROSE,
    'Area\tFamilies',
    'Kelvar\t3,000',
    'Orsen\t450',
  ]);
});
