import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Extract } from './block.ts';
import { joinBlocks } from './block.ts';
import { UnreadableDocument } from './bytes.ts';
import { blocksOf } from './html-blocks.ts';

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
