import type { BlockRole, Piece } from './block.ts';
import { TableRows } from './html-rows.ts';

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
]);

/**
 * The words of an element as headings, paragraphs, items, captions and table rows, a tab between the cells of a row. `roleAt` may say what
 * an element is whatever its name: that role goes for all inside it.
 */
export function blocksOf(root: Element, roleAt: (element: Element) => BlockRole | null = () => null): Piece[] {
  const out: Piece[] = [];
  const rows = new TableRows();
  let loose = '';
  const flush = (role: BlockRole): void => {
    const text = plain(loose);
    if (text) out.push({ text, role });
    loose = '';
  };
  const walk = (node: Node, role: BlockRole, fixed: boolean): void => {
    if (node.nodeType === 3) {
      loose += node.textContent ?? '';
      return;
    }
    if (node.nodeType !== 1 && node.nodeType !== 11) return;
    const element = node as Element;
    const name = element.tagName?.toUpperCase() ?? '';
    if (SKIPPED.has(name)) return;
    if (name === 'BR') loose += ' ';
    const inline = INLINE.has(name);
    const given = fixed || node.nodeType !== 1 ? null : roleAt(element);
    const own = fixed ? role : (given ?? ROLES[name] ?? role);
    if (!inline || given) flush(role);
    const cells = name === 'TR' ? rows.cellsOf(element) : null;
    if (cells) out.push({ text: cells.join('\t'), role: fixed || given ? own : 'row' });
    else for (const child of Array.from(node.childNodes)) walk(child, own, fixed || given !== null);
    if (!inline || given) flush(own);
  };
  walk(root, 'unknown', false);
  flush('unknown');
  return out;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
