import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { BlockRole, Extract } from './block.ts';
import { joinBlocks } from './block.ts';
import { UnreadableDocument } from './bytes.ts';

/**
 * The article of a web page, by Readability, as text with its headings, paragraphs, items and captions as blocks.
 * Throws UnreadableDocument where the page has no text to speak of (a picture, a login, an empty page).
 */
export function extractHtml(html: string, source: string): Extract {
  // A fragment, or text that is only named .html, gets the page around it that the parsers expect.
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`);
  const meta = metadata(document);
  const listed = document.body ? blocksOf(document.body) : [];
  const article = new Readability(document, { serializer: (node: Node) => node, charThreshold: 200 }).parse();
  const inArticle = article?.content ? blocksOf(article.content as unknown as Element) : [];
  // Readability drops short pages whole; the page's own paragraphs are then the better answer, said with a warning.
  const useArticle = lengthOf(inArticle) >= 120;
  const found = useArticle ? inArticle : listed.filter((b) => b.role !== 'unknown');
  if (lengthOf(found) < 40) {
    throw new UnreadableDocument(
      'no-article',
      `${source}: HTML without an article (${lengthOf(found)} characters of text), expected a page with paragraphs`,
    );
  }
  const title = meta.title ?? article?.title?.trim() ?? null;
  const pieces =
    title && !found.some((b) => b.role === 'headline' && sameWords(b.text, title))
      ? [{ text: title, role: 'headline' as const }, ...found]
      : found;
  return {
    ...joinBlocks(pieces),
    title,
    publisher: meta.publisher ?? article?.siteName ?? null,
    published: meta.published ?? article?.publishedTime ?? null,
    language: meta.language ?? article?.lang ?? null,
    warnings: useArticle
      ? []
      : [{ code: 'no-article', message: `${source}: no article found on the page; all its paragraphs were read` }],
  };
}

const lengthOf = (blocks: readonly { readonly text: string }[]): number =>
  blocks.reduce((n, b) => n + b.text.length, 0);
const sameWords = (a: string, b: string): boolean =>
  a.replace(/\s+/g, ' ').trim().toLowerCase() === b.replace(/\s+/g, ' ').trim().toLowerCase();

function metadata(document: Document): {
  title: string | null;
  publisher: string | null;
  published: string | null;
  language: string | null;
} {
  const content = (selector: string): string | null =>
    document.querySelector(selector)?.getAttribute('content')?.trim() || null;
  return {
    title: content('meta[property="og:title"]') ?? (document.querySelector('h1')?.textContent?.trim() || null),
    publisher: content('meta[property="og:site_name"]') ?? content('meta[name="publisher"]'),
    published:
      content('meta[property="article:published_time"]') ??
      content('meta[name="date"]') ??
      content('meta[name="dc.date"]') ??
      content('meta[itemprop="datePublished"]') ??
      document.querySelector('time[datetime]')?.getAttribute('datetime') ??
      null,
    language: document.documentElement?.getAttribute('lang')?.slice(0, 2).toLowerCase() || null,
  };
}

const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'NAV',
  'FOOTER',
  'FORM',
  'BUTTON',
  'IFRAME',
  'OBJECT',
  'HEAD',
]);
const ROLES: Readonly<Record<string, BlockRole>> = {
  H1: 'headline',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  P: 'paragraph',
  LI: 'item',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
  BLOCKQUOTE: 'quote',
  TR: 'item',
  PRE: 'paragraph',
  DT: 'paragraph',
  DD: 'paragraph',
};
const INLINE = new Set([
  'A',
  'ABBR',
  'B',
  'BDI',
  'BDO',
  'BR',
  'CITE',
  'CODE',
  'EM',
  'FONT',
  'I',
  'MARK',
  'Q',
  'S',
  'SMALL',
  'SPAN',
  'STRONG',
  'SUB',
  'SUP',
  'TIME',
  'U',
  'IMG',
  'TD',
  'TH',
]);

function blocksOf(root: Element): { text: string; role: BlockRole }[] {
  const out: { text: string; role: BlockRole }[] = [];
  let loose = '';
  const flush = (role: BlockRole): void => {
    const words = loose.replace(/\s+/g, ' ').trim();
    if (words) out.push({ text: words, role });
    loose = '';
  };
  const walk = (node: Node, role: BlockRole): void => {
    if (node.nodeType === 3) {
      loose += node.textContent ?? '';
      return;
    }
    if (node.nodeType !== 1 && node.nodeType !== 11) return;
    const name = (node as Element).tagName?.toUpperCase() ?? '';
    if (SKIPPED.has(name)) return;
    if (name === 'BR' || name === 'TD' || name === 'TH') loose += ' ';
    const inline = INLINE.has(name);
    const own = ROLES[name] ?? role;
    if (!inline) flush(role);
    for (const child of Array.from(node.childNodes)) walk(child, own);
    if (!inline) flush(own);
  };
  walk(root, 'unknown');
  flush('unknown');
  return out;
}
