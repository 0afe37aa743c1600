/** Documents made in a test: no binary of anybody else is kept in the project. */

/** A line of a page: left edge and baseline in points from the lower left corner, as PDF counts. */
export interface PdfLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly bold?: boolean;
}

/** A page of lines; `image` paints a picture over it, as a scan does. */
export interface PdfPage {
  readonly lines: readonly PdfLine[];
  readonly image?: boolean;
}

/** Characters of Windows-1252 that are not at their Unicode number: what the fonts of every PDF reader know. */
const WIN_ANSI: Readonly<Record<string, number>> = {
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
};

/** A PDF 1.4 of A4 pages in Helvetica. `encrypt` adds a password that no one knows. */
export function pdfOf(pages: readonly PdfPage[], { encrypt = false, info = '' } = {}): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const catalog = add('');
  const tree = add('');
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const bold = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>');
  const picture = add(
    stream(
      '/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8',
      '\x00\x80\xc0\xff',
    ),
  );
  const kids = pages.map((page) => {
    const painted = page.image ? 'q 595 0 0 842 0 0 cm /Im Do Q\n' : '';
    const written = page.lines.map(
      ({ x, y, text, size = 10, bold: heavy }) =>
        `BT /${heavy ? 'B' : 'F'} ${size} Tf ${x} ${y} Td <${hex(text)}> Tj ET\n`,
    );
    const content = add(stream('', painted + written.join('')));
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F ${font} 0 R /B ${bold} 0 R >> /XObject << /Im ${picture} 0 R >> >> >>`,
    );
  });
  objects[catalog - 1] = `<< /Type /Catalog /Pages ${tree} 0 R >>`;
  objects[tree - 1] = `<< /Type /Pages /Kids [${kids.map((k) => `${k} 0 R`).join(' ')}] /Count ${kids.length} >>`;
  const about = add(`<< ${info} >>`);
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const xref = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const at of offsets) file += `${String(at).padStart(10, '0')} 00000 n \n`;
  const key = encrypt
    ? `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}> >> /ID [<00><00>]`
    : '';
  file += `trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R /Info ${about} 0 R ${key} >>\nstartxref\n${xref}\n%%EOF\n`;
  return Uint8Array.from(file, (c) => c.charCodeAt(0));
}

const stream = (dictionary: string, data: string): string =>
  `<< ${dictionary} /Length ${data.length} >>\nstream\n${data}\nendstream`;
const hex = (text: string): string =>
  Array.from(text, (c) => (WIN_ANSI[c] ?? c.charCodeAt(0)).toString(16).padStart(2, '0')).join('');

/** Breaks a paragraph into lines of at most `width` characters. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return line ? [...lines, line] : lines;
}

/** Sets paragraphs under each other, 12 points a line and 8 between paragraphs, from `top` down. */
export function columnOf(paragraphs: readonly string[], { x = 60, top = 740, width = 90, size = 10 } = {}): PdfLine[] {
  let y = top;
  return paragraphs.flatMap((paragraph) => {
    const lines = wrapped(paragraph, width).map((text) => {
      const line = { x, y, text, size };
      y -= 12;
      return line;
    });
    y -= 8;
    return lines;
  });
}

/** A ZIP archive of deflated files. */
export async function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const data = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const packed = await deflate(data);
    const named = new TextEncoder().encode(name);
    const common = [
      2,
      0,
      0,
      0,
      8,
      0,
      0,
      0,
      0,
      0,
      ...u32(0),
      ...u32(packed.length),
      ...u32(data.length),
      ...u16(named.length),
      0,
      0,
    ];
    const local = Uint8Array.from([0x50, 0x4b, 3, 4, ...u16(20), ...common.slice(2), ...named]);
    parts.push(local, packed);
    directory.push(
      Uint8Array.from([
        0x50,
        0x4b,
        1,
        2,
        ...u16(20),
        ...u16(20),
        ...common.slice(2),
        0,
        0,
        0,
        0,
        0,
        0,
        ...u32(0),
        ...u32(at),
        ...named,
      ]),
    );
    at += local.length + packed.length;
  }
  const size = directory.reduce((n, d) => n + d.length, 0);
  const count = directory.length;
  const end = Uint8Array.from([
    0x50,
    0x4b,
    5,
    6,
    0,
    0,
    0,
    0,
    ...u16(count),
    ...u16(count),
    ...u32(size),
    ...u32(at),
    0,
    0,
  ]);
  return joined([...parts, ...directory, end]);
}

const u16 = (n: number): number[] => [n & 0xff, (n >> 8) & 0xff];
const u32 = (n: number): number[] => [...u16(n & 0xffff), ...u16(n >>> 16)];

async function deflate(data: Uint8Array): Promise<Uint8Array> {
  const packed = new Blob([data as BlobPart]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((n, p) => n + p.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const STYLES = `<w:styles ${W}><w:style w:styleId="Ttl"><w:name w:val="Title"/></w:style><w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="LP"><w:name w:val="List Paragraph"/></w:style></w:styles>`;

/** A Word document: the XML of its body, and further parts beside the styles Ttl (title), H1 and LP (list). */
export function docxOf(body: string, parts: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  return zipOf({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': STYLES,
    ...parts,
  });
}

/** A paragraph of a Word document in two runs, as an editor leaves them. */
export function docxParagraph(text: string, style = ''): string {
  const middle = Math.floor(text.length / 2);
  const run = (words: string): string => `<w:r><w:t xml:space="preserve">${words.replaceAll('&', '&amp;')}</w:t></w:r>`;
  return `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${run(text.slice(0, middle))}${run(text.slice(middle))}</w:p>`;
}
