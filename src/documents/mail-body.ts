import { parseHTML } from 'linkedom';
import type { BlockRole, Piece } from './block.ts';
import { blocksOf } from './html-blocks.ts';

/** What stands in the header lines above a mail that was forwarded. */
export interface ForwardedFrom {
  readonly from: string | null;
  readonly date: string | null;
}

/**
 * The body of a mail as pieces: what is quoted from the mail that it answers is `related`, greeting, signature and small print are
 * `notice`. What was forwarded is the report itself; its sender and date are read from the lines above it.
 */
export function mailPieces(
  body: { readonly text?: string | undefined; readonly html?: string | undefined },
  isForward: boolean,
): { pieces: Piece[]; forwarded: ForwardedFrom | null } {
  const plain = body.text?.trim() ? plainPieces(body.text, isForward) : [];
  const rich = body.html?.trim() ? htmlPieces(body.html, isForward) : [];
  // The plain version shows quotations; but some programs leave a table or most of the text out of it.
  const usePlain =
    plain.length > 0 && lengthOf(plain) >= 0.6 * lengthOf(rich) && !rich.some((p) => p.text.includes('\t'));
  return sortedOut(usePlain ? plain : rich, isForward);
}

const lengthOf = (pieces: readonly Piece[]): number => pieces.reduce((n, p) => n + p.text.length, 0);

const QUOTED_BY_CLASS = /\b(?:gmail_quote|yahoo_quoted|moz-cite-prefix|protonmail_quote)\b/;
const SIGNED_BY_CLASS = /\b(?:gmail_signature|moz-signature|protonmail_signature_block)\b/;

function htmlPieces(html: string, isForward: boolean): Piece[] {
  const { document } = parseHTML(/<body[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  if (!document.body) return [];
  return blocksOf(document.body as unknown as Element, (element): BlockRole | null => {
    const name = element.getAttribute('class') ?? '';
    if (SIGNED_BY_CLASS.test(name)) return 'notice';
    const quoted =
      QUOTED_BY_CLASS.test(name) || (element.tagName === 'BLOCKQUOTE' && element.getAttribute('type') === 'cite');
    return quoted && !isForward && !FORWARD_LINE.test(element.textContent?.slice(0, 300) ?? '') ? 'related' : null;
  });
}

interface Paragraph {
  readonly lines: string[];
  readonly role: BlockRole;
}

const BULLET = /^[•*·–-]\s+/;

function plainPieces(text: string, isForward: boolean): Piece[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const width = wrapWidth(lines);
  const pieces: Piece[] = [];
  let open: Paragraph | null = null as Paragraph | null;
  let signed = false;
  const close = (): void => {
    if (open) pieces.push({ text: open.lines.join(' ').replace(/\s+/g, ' '), role: open.role });
    open = null;
  };
  for (const line of lines) {
    // RFC 3676, 4.3: a signature begins with two hyphens and a space on a line of their own.
    if (/^-- ?$/.test(line) && !isForward) {
      close();
      signed = true;
      continue;
    }
    const quoted = /^\s*>/.test(line);
    if (quoted) signed = false;
    const words = line.replace(/^[\s>]+/, '').trim();
    const role: BlockRole =
      quoted && !isForward ? 'related' : signed ? 'notice' : BULLET.test(words) ? 'item' : 'unknown';
    if (!words) {
      close();
      continue;
    }
    const before: string | undefined = open?.lines.at(-1);
    const first = /^\S+/.exec(words)?.[0].length ?? 0;
    // Lines were wrapped where the next word would not have gone on the line.
    const wrapped = before !== undefined && width !== null && before.length + 1 + first > width - (quoted ? 2 : 0) - 4;
    const sameKind = open?.role === role || (open?.role === 'item' && role === 'unknown');
    if (open && wrapped && sameKind && role !== 'item' && !HEADER_LINE.test(words)) open.lines.push(words);
    else {
      close();
      open = { lines: [role === 'item' ? words.replace(BULLET, '') : words], role };
    }
  }
  close();
  return pieces;
}

/** The width that the lines of a mail were wrapped at; null where its paragraphs are single lines. Long addresses are never wrapped. */
function wrapWidth(lines: readonly string[]): number | null {
  const lengths = lines.filter((l) => !l.startsWith('>') && !/https?:/.test(l)).map((l) => l.trimEnd().length);
  const long = lengths.filter((n) => n > 100).length;
  if (long > lengths.filter((n) => n > 40).length * 0.1) return null;
  return Math.max(0, ...lengths.filter((n) => n <= 100));
}

const FORWARD_LINE = /^\W*(?:begin )?forwarded message\b/i;
const ORIGINAL_LINE = /^-{2,}\s*original (?:message|appointment)\s*-{2,}/i;
const HEADER_LINE = /^\*?(?:From|Sent|Date|To|Cc|Subject|Reply-To|Importance):\*?\s/i;
const WROTE = /^(?:On|Am|Le|El) .{6,160}(?:wrote|schrieb|a écrit|escribió)[^.]{0,60}:$/i;
const GREETING = /^(?:dear|hi|hello|good (?:morning|afternoon|evening)|greetings)\b[^.]{0,60}[,:!]?$/i;
const CLOSING =
  /^(?:(?:kind|best|warm|many)? ?regards|best(?: wishes)?|sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)|thanks(?: and regards)?|thank you|cheers|with (?:best|kind) (?:regards|wishes))\b[^.]{0,20}[,.!]?(?:\s|$)/i;
const SMALL_PRINT =
  /^(?:sent from my \w+|get outlook for|this (?:e-?mail|message)(?: and| is| may| was|,)|the information (?:contained )?in this (?:e-?mail|message)|you (?:are receiv|receiv)\w+ this|to unsubscribe|_{10,}|.{0,40}mailing list\b|please consider the environment)/i;

/** Goes through the pieces from the top: what is greeting, quotation, signature and small print, and what is the report. */
function sortedOut(pieces: readonly Piece[], isForward: boolean): { pieces: Piece[]; forwarded: ForwardedFrom | null } {
  const header: string[] = [];
  let forward = isForward;
  let answered = false;
  let signed = false;
  let headerEnded = false;
  const roleOf = (piece: Piece, i: number): BlockRole => {
    const { text } = piece;
    const after = pieces.slice(i + 1);
    if (FORWARD_LINE.test(text)) forward = true;
    if (piece.role === 'related' || answered) return 'related';
    if (FORWARD_LINE.test(text) || ORIGINAL_LINE.test(text) || HEADER_LINE.test(text)) {
      if (forward) {
        signed = false;
        if (!headerEnded) header.push(text);
        return 'notice';
      }
      // Outlook quotes a whole mail under its header lines, without a mark at each line.
      const several = HEADER_LINE.test(text) && (HEADER_LINE.test(after[0]?.text ?? '') || /\sSubject:\s/.test(text));
      answered = ORIGINAL_LINE.test(text) || several;
      if (answered) return 'related';
    } else if (header.length) headerEnded = true;
    if (WROTE.test(text)) return forward ? 'notice' : 'related';
    const rest = after.filter((p) => p.role !== 'related' && p.role !== 'notice');
    signed ||= CLOSING.test(text) && text.length <= 160 && rest.length < 12 && rest.every((p) => p.text.length <= 100);
    if (signed || SMALL_PRINT.test(text) || GREETING.test(text)) return 'notice';
    return piece.role;
  };
  const sorted = pieces.map((piece, i) => ({ ...piece, role: roleOf(piece, i) }));
  return { pieces: sorted, forwarded: header.length ? forwardedFrom(header.join(' ')) : null };
}

function forwardedFrom(header: string): ForwardedFrom {
  const field = (names: string): string | null =>
    new RegExp(
      `(?:^|\\s|\\*)(?:${names}):\\*?\\s*(.+?)(?=\\s\\*?(?:From|Sent|Date|To|Cc|Subject|Reply-To|Importance):|$)`,
      'i',
    )
      .exec(header)?.[1]
      ?.trim() ?? null;
  return {
    from:
      field('From')
        ?.replace(/\s*[<[(].*$/, '')
        .replace(/^"|"$/g, '') || null,
    date: field('Date|Sent'),
  };
}
