import { describe, expect, it } from 'vitest';
import { openDocument, openDocuments } from './document.ts';

const BODY =
  'Fighters of the Northern Front entered the town of Kelvar on Monday, a spokesman said, and the army withdrew to the hills.';
const open = (xml: string, source = 'feed.xml'): ReturnType<typeof openDocuments> =>
  openDocuments({ bytes: new TextEncoder().encode(xml), source });
const rss = (items: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Kelvar Courier</title><link>https://example.org</link><description>d</description>${items}</channel></rss>`;

const FULL = `<item><title>Kelvar &amp; Orsen</title><link>https://example.org/1</link><pubDate>Tue, 24 May 2016 00:30:00 +0300</pubDate><description>Short.</description><content:encoded><![CDATA[<p>${BODY}</p><ul><li>The bridge is cut.</li></ul>]]></content:encoded></item>`;
const TEASER = `<item><title>The road is open</title><link>https://example.org/2</link><description>&lt;p&gt;The road to the coast was opened …&lt;/p&gt;</description></item>`;

describe('feeds', () => {
  it('makes each item of an RSS feed a report of its own, and says which are only teasers', async () => {
    const { documents } = await open(rss(FULL + TEASER));
    expect(documents.map(({ report }) => report)).toMatchObject([
      {
        source: 'https://example.org/1',
        title: 'Kelvar & Orsen',
        publisher: 'Kelvar Courier',
        published: { start: '2016-05-24', basis: 'stated' },
        text: `Kelvar & Orsen\n\n${BODY}\n\nThe bridge is cut.`,
      },
      { source: 'https://example.org/2', text: 'The road is open\n\nThe road to the coast was opened …' },
    ]);
    expect(documents.map((d) => d.warnings.map((w) => w.code))).toEqual([[], ['teaser']]);
  });

  it('reads Atom and JSON Feed, known by what they begin with', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title><entry><title>Kelvar</title><link href="https://example.org/a"/><updated>2016-05-24T10:00:00Z</updated><content type="html">&lt;p&gt;${BODY}&lt;/p&gt;</content></entry></feed>`;
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Courier',
      items: [
        {
          id: '1',
          url: 'https://example.org/a',
          title: 'Kelvar',
          content_text: BODY,
          date_published: '2016-05-24T10:00:00Z',
        },
      ],
    });
    for (const feed of [atom, json]) {
      const [document] = (await open(feed, '-')).documents;
      expect(document?.report).toMatchObject({
        source: 'https://example.org/a',
        publisher: 'Courier',
        text: `Kelvar\n\n${BODY}`,
        published: { start: '2016-05-24', basis: 'stated' },
      });
    }
  });

  it('openDocument takes the first and says that there are more', async () => {
    const { report, warnings } = await openDocument({
      bytes: new TextEncoder().encode(rss(FULL + TEASER)),
      source: 'feed.xml',
    });
    expect(report.source).toBe('https://example.org/1');
    expect(warnings.map((w) => w.message)).toEqual(['feed.xml: holds 2 reports, only the first was taken']);
  });

  it.each([
    ['that is not well-formed', rss(FULL).slice(0, -60), 'broken'],
    ['without items', rss(''), 'empty'],
    ['that is other XML', '<?xml version="1.0"?><kml><Placemark/></kml>', 'binary'],
  ])('refuses a feed %s in one line', async (_, xml, code) => {
    await expect(open(xml)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(/^feed\.xml: [^\n]+, expected [^\n]+$/),
    });
  });
});
