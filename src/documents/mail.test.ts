import { describe, expect, it } from 'vitest';
import { openDocument, openDocuments } from './document.ts';
import { columnOf, pdfOf } from './testing.ts';

const REPORT =
  'Fighters of the Northern Front entered the town of Kelvar on Monday, a\nspokesman said, and the army withdrew to the hills.';
const UNWRAPPED = REPORT.replace('\n', ' ');
const HEAD = 'From: "Orsen Relief Desk" <desk@example.org>\nTo: x@example.org\nDate: Tue, 24 May 2016 00:30:00 +0300\n';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text.replaceAll('\n', '\r\n'));
const read = async (
  mail: string,
): Promise<{ kinds: [string, string][]; report: Awaited<ReturnType<typeof openDocument>>['report'] }> => {
  const { report, sections } = await openDocument({ bytes: bytes(mail), source: 'mail.eml' });
  return { report, kinds: sections.map((s) => [s.kind, report.text.slice(s.start, s.end)]) };
};

/** A mail of two parts or more, each with its own header lines. */
const multipart = (subject: string, parts: readonly string[]): string =>
  `${HEAD}Subject: ${subject}\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=cut\n\n${parts.map((p) => `--cut\n${p}\n`).join('')}--cut--\n`;
const base64 = (data: Uint8Array): string =>
  (
    Buffer.from(data)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\n');
const attached = (name: string, type: string, data: Uint8Array): string =>
  `Content-Type: ${type}\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\n${base64(data)}`;

describe('e-mail', () => {
  it('takes subject, day, sender and text; what is quoted, greeted and signed is no report', async () => {
    const { report, kinds } = await read(
      `${HEAD}Subject: Re: Kelvar\n\nDear all,\n\n${REPORT}\n\nBest regards,\nAnna Roe\nOrsen Relief Desk\n\nOn Mon, 23 May 2016 at 10:00, John Doe <j@example.org> wrote:\n> Is it true that the army holds the bridge?\n`,
    );
    expect(kinds).toEqual([
      ['headline', 'Kelvar'],
      ['notice', 'Dear all,'],
      ['body', UNWRAPPED],
      ['notice', 'Best regards,'],
      ['notice', 'Anna Roe'],
      ['notice', 'Orsen Relief Desk'],
      ['related', 'On Mon, 23 May 2016 at 10:00, John Doe <j@example.org> wrote:'],
      ['related', 'Is it true that the army holds the bridge?'],
    ]);
    expect(report).toMatchObject({
      title: 'Kelvar',
      publisher: 'Orsen Relief Desk',
      published: { start: '2016-05-24', end: '2016-05-24', basis: 'stated' },
    });
  });

  it('reads an answer between the quoted lines', async () => {
    const { kinds } = await read(
      `${HEAD}Subject: Re: Kelvar\n\n> Who holds Kelvar?\n\nThe army lost it on Monday.\n\n> And Orsen?\n\nOrsen is quiet.\n-- \nAnna\n`,
    );
    expect(kinds.filter(([kind]) => kind === 'body').map(([, text]) => text)).toEqual([
      'The army lost it on Monday.',
      'Orsen is quiet.',
    ]);
  });

  it('takes a forwarded mail for the report, with its own sender and day', async () => {
    const { report, kinds } = await read(
      `${HEAD}Subject: Fwd: Kelvar\n\nFYI\n\n---------- Forwarded message ---------\nFrom: Kelvar Courier <news@example.org>\nDate: Sat, May 21, 2016 at 10:31 AM\nSubject: Kelvar\nTo: <desk@example.org>\n\n${REPORT}\n`,
    );
    expect(report).toMatchObject({ publisher: 'Kelvar Courier', published: { start: '2016-05-21', basis: 'stated' } });
    expect(kinds.at(-1)).toEqual(['body', UNWRAPPED]);
  });

  it('reads HTML where there is no plain text, without the mail that is quoted in it', async () => {
    const { kinds } = await read(
      `${HEAD}Subject: Kelvar\nContent-Type: text/html; charset=utf-8\n\n<div><p>${UNWRAPPED}</p><table><tr><td>Kelvar</td><td>3,000</td></tr></table></div><div class="gmail_quote">On Mon someone wrote:<blockquote>The army holds the bridge.</blockquote></div>`,
    );
    expect(kinds).toEqual([
      ['headline', 'Kelvar'],
      ['body', UNWRAPPED],
      ['body', 'Kelvar\t3,000'],
      ['related', 'On Mon someone wrote:'],
      ['related', 'The army holds the bridge.'],
    ]);
  });

  it('makes each attachment a report of its own, sent by the same sender on the same day', async () => {
    const pdf = pdfOf([{ lines: columnOf([UNWRAPPED]) }]);
    const inner = bytes(
      `${HEAD.replace('24 May', '20 May')}Subject: Inner\n\nOrsen was shelled on Friday, the mayor said.\n`,
    );
    const { documents, failures } = await openDocuments({
      bytes: bytes(
        multipart('Two annexes', [
          `Content-Type: text/plain\n\n${REPORT.replace('Kelvar', 'Tannur')}`,
          attached('annex.pdf', 'application/pdf', pdf),
          attached('scan.pdf', 'application/pdf', pdfOf([{ lines: [], image: true }])),
          attached('map.png', 'image/png', Uint8Array.of(0x89, 0x50)),
          `Content-Type: message/rfc822\n\n${new TextDecoder().decode(inner).replaceAll('\r', '')}`,
        ]),
      ),
      source: 'mail.eml',
    });
    expect(
      documents.map(({ report }) => [
        report.source,
        report.publisher,
        report.published?.start,
        report.published?.basis,
      ]),
    ).toEqual([
      ['mail.eml', 'Orsen Relief Desk', '2016-05-24', 'stated'],
      ['mail.eml/annex.pdf', 'Orsen Relief Desk', '2016-05-24', 'inferred'],
      ['mail.eml/attachment-4.eml', 'Orsen Relief Desk', '2016-05-20', 'stated'],
    ]);
    expect(failures.map((f) => f.message)).toEqual([expect.stringContaining('mail.eml/scan.pdf: is a scanned PDF')]);
    expect(documents[0]?.warnings.map((w) => w.message)).toEqual(['mail.eml: attached and not read: map.png']);
  });

  it('gives the attachment alone where the mail is only its cover', async () => {
    const cover = multipart('Report', [attached('report.txt', 'text/plain', bytes(REPORT))]);
    const { documents } = await openDocuments({ bytes: bytes(cover), source: 'mail.eml' });
    expect(documents.map((d) => d.report.source)).toEqual(['mail.eml/report.txt']);
  });

  it.each([
    ['without text', `${HEAD}Subject: Kelvar\n\n\n`, 'empty'],
    ['that only answers another', `${HEAD}Subject: Re: x\n\n> Who holds Kelvar?\n`, 'empty'],
    ['that is none', 'Fighters entered Kelvar on Monday.\n', 'broken'],
    ['of no bytes', '', 'empty'],
  ])('refuses a mail %s in one line', async (_, mail, code) => {
    await expect(openDocuments({ bytes: bytes(mail), source: 'mail.eml' })).rejects.toMatchObject({
      code,
      message: expect.stringMatching(/^mail\.eml: [^\n]+, expected [^\n]+$/),
    });
  });
});
