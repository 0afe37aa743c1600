import { fromMarkdown } from 'mdast-util-from-markdown';
import type { BlockRole, Extract } from './block.ts';
import { joinBlocks } from './block.ts';

interface MarkdownNode {
  readonly type: string;
  readonly depth?: number;
  readonly value?: string;
  readonly alt?: string | null;
  readonly children?: readonly MarkdownNode[];
}

/** Markdown to its words: headings, paragraphs, list items, quotes; code, HTML and link targets are left out. YAML front matter gives title and date. */
export function extractMarkdown(source: string): Extract {
  const { fields, body } = frontMatter(source);
  const pieces: { text: string; role: BlockRole }[] = [];
  const walk = (node: MarkdownNode, role: BlockRole): void => {
    switch (node.type) {
      case 'heading':
        pieces.push({ text: wordsOf(node), role: node.depth === 1 ? 'headline' : 'heading' });
        return;
      case 'paragraph': {
        const image = node.children?.length === 1 && node.children[0]?.type === 'image' ? node.children[0] : null;
        const rows = image ? null : tableRows(wordsOf(node));
        if (rows) pieces.push(...rows.map((text) => ({ text, role: 'row' as const })));
        else pieces.push(image ? { text: image.alt ?? '', role: 'caption' } : { text: wordsOf(node), role });
        return;
      }
      case 'code':
      case 'html':
      case 'thematicBreak':
      case 'definition':
        return;
      default: {
        const inner: BlockRole = node.type === 'listItem' ? 'item' : node.type === 'blockquote' ? 'quote' : role;
        for (const child of node.children ?? []) walk(child, inner);
      }
    }
  };
  walk(fromMarkdown(body) as MarkdownNode, 'paragraph');
  const { text, blocks } = joinBlocks(pieces);
  const first = blocks.find((b) => b.role === 'headline');
  return {
    text,
    blocks,
    warnings: [],
    language: fields.get('lang') ?? fields.get('language') ?? null,
    title: fields.get('title') ?? (first ? text.slice(first.start, first.end) : null),
    publisher: fields.get('publisher') ?? null,
    published: fields.get('published') ?? fields.get('date') ?? null,
  };
}

function wordsOf(node: MarkdownNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  if (node.type === 'break') return ' ';
  if (node.type === 'html' || node.type === 'image') return '';
  return (node.children ?? []).map(wordsOf).join('');
}

/** The rows of a table drawn with bars, a tab between cells; null for a paragraph that is none. */
function tableRows(text: string): string[] | null {
  const lines = text.split('\n').map((l) => l.trim());
  if (lines.length < 2 || !lines.every((l) => l.startsWith('|') && l.endsWith('|'))) return null;
  const rows = lines.filter((l) => !/^[|\s:-]+$/.test(l));
  return rows.map((l) =>
    l
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim())
      .join('\t'),
  );
}

/** Only flat `key: value` lines between two `---`: nothing else of YAML is needed to date a report. */
function frontMatter(source: string): { fields: Map<string, string>; body: string } {
  const fields = new Map<string, string>();
  const found = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(source);
  if (!found) return { fields, body: source };
  for (const line of (found[1] ?? '').split('\n')) {
    const pair = /^([A-Za-z_]+)\s*:\s*["']?(.*?)["']?\s*$/.exec(line);
    if (pair?.[1] && pair[2]) fields.set(pair[1].toLowerCase(), pair[2]);
  }
  return { fields, body: source.slice(found[0].length) };
}
