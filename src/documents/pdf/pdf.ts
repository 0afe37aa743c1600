import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import type { Warning } from '../../vocabulary/report.ts';
import { type Extract, joinBlocks } from '../block.ts';
import { UnreadableDocument } from '../bytes.ts';
import { knownWords } from './hyphen.ts';
import { regionsOf } from './layout.ts';
import { bodyOf, joinOverBreaks, type Piece, piecesOf } from './paragraphs.ts';
import { type PageText, withoutRunningHeads } from './running.ts';
import { type Glyphs, segmentsOf } from './segment.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<Pdf['getPage']>>;

/** Nothing beyond this page is read: a report of a conflict is no archive. */
const MOST_PAGES = 1000;

/** Pages without text whose pictures are looked for, which is slow; where so many are scanned, so are the others. */
const LOOKED_AT = 10;

/**
 * A PDF as flowing text: columns in reading order, paragraphs put together again over lines, columns and pages, tables row by row with a tab
 * between cells, without running heads and page numbers. Every block knows its page. Pages without text are named in a warning.
 * Throws UnreadableDocument for a file that is damaged, needs a password, or holds pictures of pages only.
 */
export async function extractPdf(bytes: Uint8Array, source: string): Promise<Extract> {
  const pdf = await open(bytes, source);
  try {
    const count = Math.min(pdf.numPages, MOST_PAGES);
    const pages: PageText[] = [];
    const scanned: number[] = [];
    const garbled: number[] = [];
    const broken: number[] = [];
    for (let number = 1; number <= count; number++) {
      try {
        const page = await pdf.getPage(number);
        const { height, glyphs } = await glyphsOf(page);
        const text = glyphs.map((g) => g.str).join('');
        if (isUnreadable(text)) garbled.push(number);
        else if (text.trim().length >= 3) pages.push({ number, height, segments: segmentsOf(glyphs) });
        else if (scanned.length >= LOOKED_AT || (await hasPicture(page))) scanned.push(number);
        page.cleanup();
      } catch {
        broken.push(number);
      }
    }
    if (pages.length === 0) throw nothingToRead(source, count, scanned, garbled);
    const pieces = flowOf(pages);
    const { text, blocks } = joinBlocks(pieces.pieces);
    const info = await about(pdf);
    return {
      text,
      blocks,
      title: info.title && sameStart(text, info.title) ? info.title : null,
      publisher: info.publisher,
      published: null,
      produced: info.produced,
      imprint: pieces.running.join('\n'),
      language: null,
      warnings: [
        ...pageWarning(
          source,
          'scanned-page',
          scanned,
          'a picture without text (scanned?)',
          'pictures without text (scanned?)',
        ),
        ...pageWarning(
          source,
          'garbled-page',
          garbled,
          'set in a font that does not say its letters',
          'set in fonts that do not say their letters',
        ),
        ...pageWarning(source, 'broken-page', broken, 'damaged', 'damaged'),
        ...(pdf.numPages > count
          ? [{ code: 'too-many-pages', message: `${source}: ${pdf.numPages} pages, the first ${count} were read` }]
          : []),
      ],
    };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function open(bytes: Uint8Array, source: string): Promise<Pdf> {
  try {
    // The reader takes the buffer for itself: it gets a copy.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    if (pdf.numPages > 0) return pdf;
  } catch (error) {
    const { name, message } = error as Error;
    if (name === 'PasswordException')
      throw new UnreadableDocument(
        'encrypted',
        `${source}: is a PDF that needs a password, expected one that opens without`,
      );
    throw damaged(source, message);
  }
  throw damaged(source, 'no pages');
}

const damaged = (source: string, why: string): UnreadableDocument =>
  new UnreadableDocument(
    'broken',
    `${source}: is a damaged or cut-off PDF (${why.replace(/\s+/g, ' ').replace(/\.$/, '')}), expected a whole one`,
  );

async function glyphsOf(page: PdfPage): Promise<{ height: number; glyphs: Glyphs[] }> {
  const viewport = page.getViewport({ scale: 1 });
  const [a, b, c, d, e, f] = viewport.transform as [number, number, number, number, number, number];
  const content = await page.getTextContent();
  const glyphs: Glyphs[] = [];
  for (const item of content.items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [ma, mb, , , x, y] = item.transform as [number, number, number, number, number, number];
    const across = a * ma + c * mb;
    const down = b * ma + d * mb;
    // Text that runs upwards or aslant is a mark in the margin or across the page.
    if (across <= 0 || Math.abs(down) > 0.1 * across) continue;
    glyphs.push({
      str: item.str,
      x: a * x + c * y + e,
      y: b * x + d * y + f,
      width: item.width,
      size: item.height || Math.hypot(across, down),
      font: item.fontName,
      rtl: item.dir === 'rtl',
    });
  }
  return { height: viewport.height, glyphs };
}

/** Letters that stand for nothing: control characters, private use, replacement characters. */
function isUnreadable(text: string): boolean {
  const letters = text.replace(/\s/g, '');
  const lost = letters.match(/[\p{Cc}\p{Co}\uFFFD]/gu)?.length ?? 0;
  return letters.length >= 20 && lost > 0.3 * letters.length;
}

async function hasPicture(page: PdfPage): Promise<boolean> {
  try {
    const [{ OPS }, { fnArray }] = await Promise.all([getResolvedPDFJS(), page.getOperatorList()]);
    const paints: readonly number[] = [
      OPS.paintImageXObject,
      OPS.paintInlineImageXObject,
      OPS.paintImageMaskXObject,
      OPS.paintImageXObjectRepeat,
      OPS.paintInlineImageXObjectGroup,
      OPS.paintImageMaskXObjectGroup,
      OPS.paintImageMaskXObjectRepeat,
    ];
    return fnArray.some((op) => paints.includes(op));
  } catch {
    // What cannot be drawn is no blank page.
    return true;
  }
}

function flowOf(all: readonly PageText[]): { pieces: Piece[]; running: string[] } {
  const { pages, running } = withoutRunningHeads(all);
  const segments = pages.flatMap((p) => p.segments);
  const body = bodyOf(segments);
  const known = knownWords(segments.map((s) => s.text));
  const columns = pages.flatMap((page) =>
    regionsOf(page.segments).map((region) => piecesOf(region, page.number, page.height, body, known)),
  );
  return { pieces: joinOverBreaks(columns, known), running };
}

async function about(pdf: Pdf): Promise<{ title: string | null; publisher: string | null; produced: string | null }> {
  try {
    const { info, metadata } = await pdf.getMetadata();
    const fields = info as Readonly<Record<string, unknown>>;
    const field = (name: string): string | null => (typeof fields[name] === 'string' && fields[name].trim()) || null;
    const made = /^D:(\d{4})(\d\d)(\d\d)/.exec(field('CreationDate') ?? '');
    const publisher: unknown = metadata?.get('dc:publisher');
    return {
      title: field('Title'),
      publisher:
        (Array.isArray(publisher)
          ? String(publisher[0] ?? '')
          : typeof publisher === 'string'
            ? publisher
            : ''
        ).trim() || null,
      produced: made ? `${made[1]}-${made[2]}-${made[3]}` : null,
    };
  } catch {
    return { title: null, publisher: null, produced: null };
  }
}

/** Programs fill in file names and the titles of templates: a title counts only if the report begins with it. */
function sameStart(text: string, title: string): boolean {
  const plain = (s: string): string => s.toLowerCase().replace(/\s+/g, ' ');
  return plain(text.slice(0, 1000)).includes(plain(title));
}

function pageWarning(source: string, code: string, pages: readonly number[], one: string, many: string): Warning[] {
  if (pages.length === 0) return [];
  const which = pages.length === 1 ? `page ${pages[0]} is ${one}` : `pages ${rangesOf(pages)} are ${many}`;
  return [{ code, message: `${source}: ${which}; nothing was read there` }];
}

/** `[1, 3, 4, 5]` → `1, 3–5`. */
function rangesOf(pages: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const page of pages) {
    const run = runs.at(-1);
    if (run && run[1] === page - 1) run[1] = page;
    else runs.push([page, page]);
  }
  return runs.map(([a, b]) => (a === b ? `${a}` : `${a}–${b}`)).join(', ');
}

function nothingToRead(
  source: string,
  count: number,
  scanned: readonly number[],
  garbled: readonly number[],
): UnreadableDocument {
  const pages = count === 1 ? 'its one page' : `its ${count} pages`;
  if (garbled.length)
    return new UnreadableDocument(
      'no-text',
      `${source}: is a PDF whose fonts do not say their letters (${pages}), expected one with text that can be copied`,
    );
  return scanned.length
    ? new UnreadableDocument(
        'no-text',
        `${source}: is a scanned PDF, ${pages} hold pictures and no text; expected one with text (run it through text recognition first)`,
      )
    : new UnreadableDocument('empty', `${source}: is a PDF without text, expected the text of a report`);
}
