import { DOMParser } from 'linkedom';
import type { BlockRole, Extract, Piece } from './block.ts';
import { joinBlocks } from './block.ts';
import { UnreadableDocument } from './bytes.ts';
import { openZip, type Zip } from './zip.ts';

/**
 * A Word document (ECMA-376) as text: title, headings, paragraphs, list items, table rows with a tab between cells, captions, text boxes;
 * footnotes and endnotes at the end. Tracked deletions are left out, insertions are in. Pages are those that the program noted when it
 * saved the file, absent where it noted none. Throws UnreadableDocument for a damaged file and for a ZIP archive that is no Word document.
 */
export async function extractDocx(bytes: Uint8Array, source: string): Promise<Extract> {
  const zip = openZip(bytes, source);
  const main = await zip.text('word/document.xml');
  if (main === null) throw noWord(zip, source);
  const body = childOf(parse(main), 'w:body');
  if (!body)
    throw new UnreadableDocument('broken', `${source}: word/document.xml has no body, expected a Word document`);
  const walk = new Walk(stylesOf(await zip.text('word/styles.xml')), main.includes('<w:lastRenderedPageBreak'));
  walk.container(body);
  const pieces = [...walk.pieces];
  for (const part of ['footnotes', 'endnotes']) pieces.push(...notesOf(await zip.text(`word/${part}.xml`), part));
  const { text, blocks } = joinBlocks(pieces);
  if (!text)
    throw new UnreadableDocument('empty', `${source}: is a Word document without text, expected the text of a report`);
  const core = parse((await zip.text('docProps/core.xml')) ?? '<none/>');
  const property = (name: string): string | null => childOf(core, name)?.textContent?.trim() || null;
  const first = blocks.find((b) => b.role === 'headline') ?? blocks.find((b) => b.role === 'heading');
  return {
    text,
    blocks,
    title: first ? text.slice(first.start, first.end) : null,
    publisher: property('dc:publisher'),
    published: null,
    produced: property('dcterms:modified') ?? property('dcterms:created'),
    imprint: await marginsOf(zip),
    language: property('dc:language'),
    warnings: [],
  };
}

const OTHERS: readonly (readonly [string, string])[] = [
  ['xl/', 'an Excel workbook'],
  ['ppt/', 'a PowerPoint presentation'],
  ['content.xml', 'an OpenDocument file'],
  ['META-INF/container.xml', 'an EPUB book'],
];

function noWord(zip: Zip, source: string): UnreadableDocument {
  const what = OTHERS.find(([start]) => zip.names.some((n) => n.startsWith(start)))?.[1] ?? 'a ZIP archive';
  return new UnreadableDocument('binary', `${source}: is ${what}, expected a Word document (DOCX), PDF or text`);
}

const parse = (xml: string): Element =>
  new DOMParser().parseFromString(xml, 'text/xml').documentElement as unknown as Element;
const childrenOf = (node: Element | null, name?: string): Element[] =>
  Array.from(node?.children ?? []).filter((c) => name === undefined || c.tagName === name);
const childOf = (node: Element | null, name: string): Element | null => childrenOf(node, name)[0] ?? null;
const settingOf = (node: Element | null): string | null => node?.getAttribute('w:val') ?? null;

/** Style id → what the style is, by its built-in name or that of the style it is based on; names are English in every language of Word. */
function stylesOf(xml: string | null): ReadonlyMap<string, BlockRole> {
  const roles = new Map<string, BlockRole>();
  const based = new Map<string, string>();
  for (const style of childrenOf(parse(xml ?? '<none/>'), 'w:style')) {
    const id = style.getAttribute('w:styleId') ?? '';
    const name = settingOf(childOf(style, 'w:name'))?.toLowerCase() ?? '';
    const role = NAMED.find(([pattern]) => pattern.test(name))?.[1];
    if (role) roles.set(id, role);
    const parent = settingOf(childOf(style, 'w:basedOn'));
    if (parent) based.set(id, parent);
  }
  for (const id of based.keys()) {
    let at: string | undefined = id;
    for (let depth = 0; at && depth < 10 && !roles.has(at); depth++) at = based.get(at);
    const role = at ? roles.get(at) : undefined;
    if (role) roles.set(id, role);
  }
  return roles;
}

const NAMED: readonly (readonly [RegExp, BlockRole])[] = [
  [/^title$/, 'headline'],
  [/^(?:subtitle|heading \d|toc heading)$/, 'heading'],
  [/^toc \d$/, 'related'],
  [/^caption$/, 'caption'],
  [/^(?:list|bullet)/, 'item'],
  [/quote$/, 'quote'],
];

/** Elements that a page shows apart from the paragraph that they hang on, or not at all. */
const LEFT_OUT = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'w:pPr',
  'w:rPr',
  'mc:Fallback',
  'w:fldData',
]);

class Walk {
  readonly pieces: Piece[] = [];
  private page = 1;
  private readonly styles: ReadonlyMap<string, BlockRole>;
  private readonly paged: boolean;
  constructor(styles: ReadonlyMap<string, BlockRole>, paged: boolean) {
    this.styles = styles;
    this.paged = paged;
  }

  container(node: Element): void {
    for (const child of childrenOf(node)) {
      if (child.tagName === 'w:p') this.paragraph(child);
      else if (child.tagName === 'w:tbl') this.table(child);
      else if (!LEFT_OUT.has(child.tagName)) this.container(child);
    }
  }

  private paragraph(node: Element): void {
    const boxes: Element[] = [];
    const { text, page } = this.words(node, boxes);
    this.add(text, this.roleOf(node, text), page);
    for (const box of boxes) this.container(box);
  }

  /** A row is a line; a table of one column, or with tables in its cells, is there for the layout and gives paragraphs. */
  private table(node: Element): void {
    const rows = childrenOf(node, 'w:tr').map((row) => flatten(row, 'w:tc'));
    const layout = rows.every((cells) => cells.length < 2) || flatten(node, 'w:tbl').length > 0;
    for (const cells of rows) {
      if (layout) {
        for (const cell of cells) this.container(cell);
        continue;
      }
      const boxes: Element[] = [];
      const read = cells.map((cell) => ({
        words: flatten(cell, 'w:p')
          .map((p) => this.words(p, boxes))
          .filter((w) => w.text),
        // A cell over several columns leaves those behind it empty.
        over: '\t'.repeat(Math.max(0, Number(settingOf(childOf(childOf(cell, 'w:tcPr'), 'w:gridSpan')) ?? 1) - 1)),
      }));
      const text = read.map(({ words, over }) => words.map((w) => w.text).join(' ') + over).join('\t');
      this.add(text, 'row', read.flatMap(({ words }) => words)[0]?.page ?? this.page);
      for (const box of boxes) this.container(box);
    }
  }

  private add(text: string, role: BlockRole, page: number): void {
    if (text.trim()) this.pieces.push({ text, role, ...(this.paged ? { page } : {}) });
  }

  private roleOf(node: Element, text: string): BlockRole {
    const properties = childOf(node, 'w:pPr');
    const styled = this.styles.get(settingOf(childOf(properties, 'w:pStyle')) ?? '');
    if (styled && styled !== 'item') return styled;
    if (styled === 'item' || childOf(properties, 'w:numPr')) return 'item';
    const runs = childrenOf(node, 'w:r').filter((r) => r.textContent?.trim());
    const bold = runs.length > 0 && runs.every((r) => isOn(childOf(childOf(r, 'w:rPr'), 'w:b')));
    return bold && text.length <= 120 && !/[.!?;,]$/.test(text) ? 'heading' : 'unknown';
  }

  /** The words of a paragraph and the page of the first of them. */
  private words(node: Element, boxes: Element[]): { text: string; page: number } {
    let text = '';
    let page: number | null = null;
    const walk = (parent: Element): void => {
      for (const child of childrenOf(parent)) {
        const name = child.tagName;
        if (name === 'w:t') {
          text += child.textContent ?? '';
          page ??= this.page;
        } else if (name === 'w:tab' || name === 'w:br' || name === 'w:cr') text += ' ';
        else if (name === 'w:noBreakHyphen') text += '-';
        else if (name === 'w:lastRenderedPageBreak') this.page++;
        else if (name === 'w:txbxContent') boxes.push(child);
        else if (!LEFT_OUT.has(name)) walk(child);
      }
    };
    walk(node);
    return { text: text.replace(/\s+/g, ' ').trim(), page: page ?? this.page };
  }
}

const isOn = (toggle: Element | null): boolean => toggle !== null && !/^(?:0|false|off)$/.test(settingOf(toggle) ?? '');

/** The nearest elements of that name below a node, through content controls and insertions. */
function flatten(node: Element, name: string): Element[] {
  return childrenOf(node).flatMap((c) => (c.tagName === name ? [c] : LEFT_OUT.has(c.tagName) ? [] : flatten(c, name)));
}

function notesOf(xml: string | null, part: string): Piece[] {
  if (xml === null) return [];
  const notes = childrenOf(parse(xml), part === 'footnotes' ? 'w:footnote' : 'w:endnote');
  return (
    notes
      // The lines that part notes from text are notes, too.
      .filter((note) => !/separator|continuation/i.test(note.getAttribute('w:type') ?? ''))
      .map((note) => {
        const walk = new Walk(new Map(), false);
        walk.container(note);
        return { text: walk.pieces.map((p) => p.text).join(' '), role: 'footnote' as const };
      })
  );
}

/** Headers and footers: they are no part of the text, its date may stand there. */
async function marginsOf(zip: Zip): Promise<string> {
  const lines: string[] = [];
  for (const name of zip.names.filter((n) => /^word\/(?:header|footer)\d*\.xml$/.test(n))) {
    const walk = new Walk(new Map(), false);
    walk.container(parse((await zip.text(name)) ?? '<none/>'));
    lines.push(...walk.pieces.map((p) => p.text));
  }
  return lines.join('\n');
}
