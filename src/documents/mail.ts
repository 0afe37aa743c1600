import PostalMime, { type Address, type Attachment } from 'postal-mime';
import type { Extract, Piece } from './block.ts';
import { joinBlocks } from './block.ts';
import { UnreadableDocument } from './bytes.ts';
import { mailPieces } from './mail-body.ts';

/** A file that came with a mail. */
interface MailAttachment {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A mail taken apart. `extract` is null where it has no text of its own and is only a cover for what is attached. */
export interface Mail {
  readonly extract: Extract | null;
  readonly sender: string | null;
  /** The Date field as it stands. */
  readonly sent: string | null;
  readonly attachments: readonly MailAttachment[];
}

/**
 * A mail (RFC 5322, MIME) → its subject as headline, its text, and what is attached. The day of its Date field, as its sender counts it, is
 * the stated publication, its sender the publisher; a forwarded mail's own sender and date count where they are given.
 * Throws UnreadableDocument for one that has neither text nor attachments, and for what is no mail.
 */
export async function extractMail(bytes: Uint8Array, source: string): Promise<Mail> {
  const mail = await parse(bytes, source);
  if (!mail.from && !mail.subject && !mail.date)
    throw new UnreadableDocument('broken', `${source}: has no From, Subject or Date, expected an e-mail (RFC 5322)`);
  const subject = mail.subject?.replace(/\s+/g, ' ').trim() ?? '';
  const isForward = /^(?:fwd?|tr|wg|rv)\s*:/i.test(subject);
  const title = subject.replace(/^(?:(?:re|aw|fwd?|tr|wg|rv|sv)\s*(?:\[\d+\])?:\s*)+/i, '');
  const { pieces, forwarded } = mailPieces({ text: mail.text, html: mail.html }, isForward);
  const { kept, leftOut } = attachmentsOf(mail.attachments);
  const hasText = pieces.some((p) => p.role !== 'notice' && p.role !== 'related');
  if (!hasText && kept.length === 0)
    throw new UnreadableDocument(
      'empty',
      `${source}: is an e-mail without text of its own${subject ? ` (${JSON.stringify(subject.slice(0, 80))})` : ''}, expected a report in it or attached to it`,
    );
  const sender = nameOf(mail.from ?? mail.sender);
  const sent = mail.headers.find((h) => h.key === 'date')?.value ?? mail.date ?? null;
  if (!hasText) return { extract: null, sender, sent, attachments: kept };
  const headed: Piece[] = pieces[0]?.text === title || !title ? pieces : [{ text: title, role: 'headline' }, ...pieces];
  const extract: Extract = {
    ...joinBlocks(headed),
    title: title || null,
    publisher: forwarded?.from ?? sender,
    published: forwarded?.date ?? sent,
    language: null,
    warnings: leftOut.length
      ? [{ code: 'attachment-left-out', message: `${source}: attached and not read: ${leftOut.join(', ')}` }]
      : [],
  };
  return { extract, sender, sent, attachments: kept };
}

async function parse(bytes: Uint8Array, source: string): Promise<Awaited<ReturnType<typeof PostalMime.parse>>> {
  try {
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 50 });
  } catch (error) {
    throw new UnreadableDocument(
      'broken',
      `${source}: is no readable e-mail (${(error as Error).message}), expected RFC 5322`,
    );
  }
}

function nameOf(address: Address | undefined): string | null {
  const name = address?.name.trim().replace(/^["']|["']$/g, '');
  return name || address?.address?.split('@')[1] || null;
}

/** Never a report: pictures, sound, calendars, cards, keys and signatures. Pictures inside the text are not worth a word. */
const NO_REPORT = /^(?:image|audio|video|font)\/|calendar|vcard|pkcs7|pgp|ms-tnef/;

const ENDING: Readonly<Record<string, string>> = {
  'text/plain': 'txt',
  'text/html': 'html',
  'application/pdf': 'pdf',
  'message/rfc822': 'eml',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
};

function attachmentsOf(attachments: readonly Attachment[]): { kept: MailAttachment[]; leftOut: string[] } {
  const kept: MailAttachment[] = [];
  const leftOut: string[] = [];
  attachments.forEach((attachment, i) => {
    const { filename, mimeType, related, disposition, content } = attachment;
    const ending = ENDING[mimeType];
    const given = filename?.split(/[\\/]/).at(-1)?.trim() || `attachment-${i + 1}${ending ? `.${ending}` : ''}`;
    const named = mimeType === 'message/rfc822' && !/\.eml$/i.test(given) ? `${given}.eml` : given;
    if (NO_REPORT.test(mimeType)) {
      if (!related && disposition !== 'inline' && !/pkcs7|pgp/.test(mimeType)) leftOut.push(given);
      return;
    }
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
    if (bytes.length === 0) return;
    kept.push({ name: kept.some((k) => k.name === named) ? `${i + 1}-${named}` : named, bytes });
  });
  return { kept, leftOut };
}
