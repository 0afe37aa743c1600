import { columnOf, pdfOf } from '../documents/testing.ts';

/** A mail of 28 March 2016 with a text and what is attached to it. */
export function mailOf(text: string, attached: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const parts = [
    `Content-Type: text/plain; charset=utf-8\n\n${text}`,
    ...Object.entries(attached).map(
      ([name, bytes]) =>
        `Content-Type: application/octet-stream\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\n${Buffer.from(bytes).toString('base64').replaceAll(/.{76}/g, '$&\n')}`,
    ),
  ];
  const head =
    'From: "Relief Desk" <desk@example.org>\nTo: x@example.org\nDate: Mon, 28 Mar 2016 09:00:00 +0000\nSubject: Situation report\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=cut\n\n';
  const mail = `${head}${parts.map((part) => `--cut\n${part}\n`).join('')}--cut--\n`;
  return new TextEncoder().encode(mail.replaceAll('\n', '\r\n'));
}

/** A PDF with one paragraph a page. */
export function pdfWith(pages: readonly string[]): Uint8Array {
  return pdfOf(pages.map((text) => ({ lines: columnOf([text]) })));
}

/** An RSS feed of items with a text; one with a link has an address of its own. */
export function feedOf(items: readonly { readonly text: string; readonly link?: string }[]): Uint8Array {
  const rows = items.map(
    ({ text, link }) =>
      `<item><title>Situation</title>${link ? `<link>${link}</link>` : ''}<pubDate>Mon, 28 Mar 2016 09:00:00 GMT</pubDate><content:encoded>${text}</content:encoded></item>`,
  );
  return new TextEncoder().encode(
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Relief Desk</title><link>https://example.org</link><description>d</description>${rows.join('')}</channel></rss>`,
  );
}
