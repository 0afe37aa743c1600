import { type AnyFeed, parseFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import type { Extract, Piece } from './block.ts';
import { joinBlocks } from './block.ts';
import { UnreadableDocument } from './bytes.ts';
import { blocksOf } from './html-blocks.ts';

/** A report in a feed. `source` is its own address, or the feed's with its number where it has none. */
export interface FeedItem {
  readonly source: string;
  readonly extract: Extract;
}

/**
 * The items of a feed (RSS, Atom, RDF, JSON Feed), each a report of its own with title, address, day and the feed's name as publisher.
 * One that has only a teaser of a report that stands elsewhere is kept and says so in a warning. Throws UnreadableDocument for what is no
 * feed, is not well-formed, or has no items.
 */
export function itemsOf(text: string, source: string): FeedItem[] {
  const { publisher, items } = itemsIn(parse(text, source));
  const taken = items.flatMap((item, i) => {
    const extract = extractItem(item, publisher, item.link ?? `${source}/${i + 1}`);
    return extract ? [{ source: item.link ?? `${source}/${i + 1}`, extract }] : [];
  });
  if (taken.length === 0)
    throw new UnreadableDocument('empty', `${source}: is a feed without items that have text, expected reports in it`);
  return taken;
}

function parse(text: string, source: string): AnyFeed {
  try {
    return parseFeed(text.trim());
  } catch (error) {
    const { name, message, cause } = error as Error;
    if (name === 'DetectError')
      throw new UnreadableDocument('binary', `${source}: is XML and no feed, expected RSS, Atom, RDF or JSON Feed`);
    const why = cause instanceof Error ? cause.message : message;
    throw new UnreadableDocument(
      'broken',
      `${source}: is a feed that is not well-formed (${why.replace(/\s+/g, ' ')}), expected a whole one`,
    );
  }
}

/** What the formats have in common. `content` is the report, `summary` what may be a teaser; both HTML or text. */
interface Item {
  readonly title: string | null;
  readonly link: string | null;
  readonly date: string | null;
  readonly content: string | null;
  readonly summary: string | null;
  readonly publisher: string | null;
}

function itemsIn(found: AnyFeed): { publisher: string | null; items: Item[] } {
  switch (found.format) {
    case 'rss':
      return {
        publisher: found.feed.title ?? null,
        items: (found.feed.items ?? []).map((item) => ({
          title: item.title ?? null,
          link: address(item.link) ?? address(item.guid?.value),
          date: item.pubDate ?? item.dc?.dates?.[0] ?? null,
          content: item.content?.encoded ?? null,
          summary: item.description ?? null,
          publisher: item.source?.title ?? item.dc?.publishers?.[0] ?? null,
        })),
      };
    case 'atom':
      return {
        publisher: found.feed.title?.value ?? null,
        items: (found.feed.entries ?? []).map((entry) => ({
          title: entry.title?.value ?? null,
          link: address(entry.links?.find((l) => !l.rel || l.rel === 'alternate')?.href) ?? address(entry.id),
          date: entry.published ?? entry.updated ?? null,
          content: entry.content?.value ?? null,
          summary: entry.summary?.value ?? null,
          publisher: entry.source?.title?.value ?? null,
        })),
      };
    case 'rdf':
      return {
        publisher: found.feed.title ?? null,
        items: (found.feed.items ?? []).map((item) => ({
          title: item.title ?? null,
          link: address(item.link),
          date: item.dc?.dates?.[0] ?? null,
          content: item.content?.encoded ?? null,
          summary: item.description ?? null,
          publisher: item.dc?.publishers?.[0] ?? null,
        })),
      };
    case 'json':
      return {
        publisher: found.feed.title ?? null,
        items: (found.feed.items ?? []).map((item) => ({
          title: item.title ?? null,
          link: address(item.url) ?? address(item.id),
          date: item.date_published ?? item.date_modified ?? null,
          content: item.content_html ?? item.content_text ?? null,
          summary: item.summary ?? null,
          publisher: null,
        })),
      };
  }
}

const address = (value: string | undefined): string | null =>
  value && /^https?:\/\/\S+$/.test(value.trim()) ? value.trim() : null;

/** A summary as long as this is the report; a shorter one, or one that breaks off, points to it. */
const WHOLE_REPORT = 600;
const BREAKS_OFF = /(?:…|\.\.\.|\[(?:…|\.{3}|more)\]|(?:continue reading|read more|read the full)[^.]{0,60})\W*$/i;

function extractItem(item: Item, feed: string | null, source: string): Extract | null {
  const title = item.title ? textOf(item.title) : '';
  const body = piecesOf(item.content ?? item.summary ?? '').filter((p) => p.text !== title);
  const pieces: Piece[] = title ? [{ text: title, role: 'headline' }, ...body] : body;
  const joined = joinBlocks(pieces);
  if (!joined.text) return null;
  const words = body.map((p) => p.text).join(' ');
  const teaser = BREAKS_OFF.test(words) || (item.content === null && words.length < WHOLE_REPORT);
  return {
    ...joined,
    title: title || null,
    publisher: item.publisher ?? feed,
    published: item.date,
    language: null,
    warnings: teaser
      ? [
          {
            code: 'teaser',
            message: `${source}: the feed has only a teaser of this report (${words.length} characters); the report itself was not read`,
          },
        ]
      : [],
  };
}

/** HTML or plain text → blocks; feeds do not say which it is. */
function piecesOf(content: string): Piece[] {
  if (!/<\/?[a-z][^>]*>|&(?:#\d+|[a-z]+);/i.test(content))
    return content.split(/\n\s*\n/).map((p) => ({ text: p.replace(/\s+/g, ' ').trim(), role: 'unknown' as const }));
  const { document } = parseHTML(`<html><body>${content}</body></html>`);
  return document.body ? blocksOf(document.body as unknown as Element) : [];
}

const textOf = (title: string): string =>
  piecesOf(title)
    .map((p) => p.text)
    .join(' ');
