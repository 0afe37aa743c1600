import type { Warning } from '../vocabulary/report.ts';

/** Nothing above this is read: no report of a conflict has 20 MB of text. */
export const LARGEST_DOCUMENT = 20 * 1024 * 1024;

/**
 * A document that cannot be read at all. The message is one line that says what was read and what was expected. `broken` is damaged or
 * cut off, `encrypted` needs a password, `no-text` holds pictures of text only.
 */
export class UnreadableDocument extends Error {
  override name = 'UnreadableDocument';
  readonly code: 'empty' | 'too-large' | 'binary' | 'no-article' | 'broken' | 'encrypted' | 'no-text';
  constructor(code: UnreadableDocument['code'], message: string) {
    super(message);
    this.code = code;
  }
}

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly warnings: readonly Warning[];
}

/** Throws UnreadableDocument for more than a report ever has. */
export function refuseTooLarge(bytes: Uint8Array, source: string): void {
  if (bytes.length <= LARGEST_DOCUMENT) return;
  throw new UnreadableDocument(
    'too-large',
    `${source}: ${(bytes.length / 1048576).toFixed(0)} MB, expected a report of at most ${LARGEST_DOCUMENT / 1048576} MB`,
  );
}

/**
 * Bytes to text: byte order mark, then strict UTF-8, then the charset that the document declares, then detection.
 * UTF-8 with a few broken bytes stays UTF-8, each broken byte a U+FFFD, with a warning that says where the first one is.
 * Throws UnreadableDocument for too much, or no text.
 */
export async function decode(bytes: Uint8Array, source: string): Promise<Decoded> {
  refuseTooLarge(bytes, source);
  const marked = byteOrderMark(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked, warnings: [] };
  const known = REFUSED.find((m) => m.bytes.every((b, i) => bytes[i] === b));
  if (known || looksBinary(bytes))
    throw new UnreadableDocument(
      'binary',
      `${source}: ${known ? `is ${known.name}` : 'holds binary data'}, expected text, HTML, Markdown, PDF, DOCX, e-mail or a feed`,
    );

  const strict = strictUtf8(bytes);
  if (strict !== null) return { text: strict, encoding: 'utf-8', warnings: [] };

  const declared = declaredCharset(bytes);
  const { default: iconv } = await import('iconv-lite');
  if (declared && declared !== 'utf-8' && iconv.encodingExists(declared)) {
    return { text: iconv.decode(bytes as Buffer, declared), encoding: declared, warnings: [] };
  }
  const repaired = new TextDecoder('utf-8').decode(bytes);
  const broken = repaired.split('\uFFFD').length - 1;
  const highBytes = bytes.reduce((n, b) => n + (b > 0x7f ? 1 : 0), 0);
  // A few broken bytes among many good sequences are damage; mostly broken ones are another charset.
  if (broken * 4 < highBytes || declared === 'utf-8') {
    const at = repaired.indexOf('\uFFFD');
    return {
      text: repaired,
      encoding: 'utf-8',
      warnings: [
        {
          code: 'broken-utf-8',
          message: `${source}: ${broken} broken UTF-8 ${broken === 1 ? 'byte' : 'bytes'}, the first at character ${at}; each is kept as one lost letter`,
        },
      ],
    };
  }
  const { default: jschardet } = await import('jschardet');
  const guess = jschardet.detect(Buffer.from(bytes.subarray(0, 65536)));
  // ISO-8859-1 on the web is Windows-1252 (WHATWG Encoding Standard).
  const named =
    !guess.encoding || guess.confidence < 0.5 || /^(ascii|iso-8859-1)$/i.test(guess.encoding)
      ? 'windows-1252'
      : guess.encoding.toLowerCase();
  const encoding = iconv.encodingExists(named) ? named : 'windows-1252';
  return {
    text: iconv.decode(bytes as Buffer, encoding),
    encoding,
    warnings: [
      { code: 'guessed-charset', message: `${source}: not UTF-8 and no charset declared; read as ${encoding}` },
    ],
  };
}

/** What a container format begins with; a file is what its first bytes say, whatever its name. */
export function containerOf(bytes: Uint8Array): 'pdf' | 'zip' | null {
  const starts = (magic: readonly number[], at = 0): boolean => magic.every((b, i) => bytes[at + i] === b);
  if (starts([0x50, 0x4b, 0x03, 0x04])) return 'zip';
  // PDF readers take a header anywhere in the first 1,024 bytes (ISO 32000-1, Annex H, note 13).
  for (let at = 0; at < Math.min(1024, bytes.length - 4); at++) {
    if (starts([0x25, 0x50, 0x44, 0x46, 0x2d], at)) return at === 0 || looksBinary(bytes) ? 'pdf' : null;
  }
  return null;
}

const REFUSED: readonly { readonly name: string; readonly bytes: readonly number[] }[] = [
  {
    name: 'an old Office file, an Outlook message or a Word document with a password',
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
  },
  { name: 'a PNG picture', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'a JPEG picture', bytes: [0xff, 0xd8, 0xff] },
  { name: 'a GIF picture', bytes: [0x47, 0x49, 0x46, 0x38] },
  { name: 'a gzip file', bytes: [0x1f, 0x8b] },
  { name: 'RTF', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
];

function byteOrderMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Control characters other than tab, line ends and form feed do not occur in text. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65536);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) controls++;
  }
  return controls * 50 > sample.length;
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return null;
  }
}

/** `<meta charset>` or an XML declaration in the first 2 KB. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 2048));
  const found =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head) ?? /<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head);
  return found?.[1]?.toLowerCase() ?? null;
}
