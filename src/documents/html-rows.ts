/** Row cells longer than this hold paragraphs: the table is there for the layout. */
const LONGEST_CELL = 400;
/** No table of a report has more; a page that says so is damaged. */
const MOST_COLUMNS = 100;

/** The rows of the tables of one page, each with a cell for every column. */
export class TableRows {
  /** For each table how many rows more a cell above covers, by column. */
  private readonly covered = new Map<Element, number[]>();

  /**
   * The cells of a row of data, `''` for empty ones and for those that a cell before or above reaches over; null for a row that only
   * places paragraphs beside each other. Rows are asked for in the order of the page.
   */
  cellsOf(row: Element): string[] | null {
    const cells = Array.from(row.children).filter((c) => /^T[DH]$/i.test(c.tagName));
    if (isLayout(cells)) return null;
    const table = row.closest('table') ?? row;
    const covered = this.covered.get(table) ?? [];
    this.covered.set(table, covered);
    const texts: string[] = [];
    const skip = (): void => {
      while ((covered[texts.length] ?? 0) > 0) {
        covered[texts.length]!--;
        texts.push('');
      }
    };
    for (const cell of cells) {
      skip();
      const wide = spanOf(cell, 'colspan');
      const high = spanOf(cell, 'rowspan');
      for (let i = 0; i < wide && texts.length < MOST_COLUMNS; i++) {
        covered[texts.length] = high - 1;
        texts.push(i === 0 ? wordsOf(cell) : '');
      }
    }
    skip();
    const full = texts.filter(Boolean).length;
    // A cell alone heads the rows under it, where it reaches over their columns.
    return full >= 2 || (full === 1 && texts.length > 1 && texts.some((t) => /^.{1,60}$/.test(t))) ? texts : null;
  }
}

function isLayout(cells: readonly Element[]): boolean {
  return cells.some(
    (c) =>
      c.querySelector('table, h1, h2, h3, li, figure') !== null ||
      c.querySelectorAll('p').length > 1 ||
      plain(c.textContent ?? '').length > LONGEST_CELL,
  );
}

const spanOf = (cell: Element, name: string): number =>
  Math.min(MOST_COLUMNS, Math.max(1, Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1));

/** The words of a cell without the marks of footnotes: "1,200" with a raised 2 is not 1,2002; the 2 of km² is. */
function wordsOf(cell: Element): string {
  let text = '';
  const walk = (node: Node): void => {
    const element = node.nodeType === 1 ? (node as Element) : null;
    const raised = element?.tagName.toUpperCase() === 'SUP' && /^\W*[\d*†‡a-d]\W*$/.test(element.textContent ?? '');
    if (raised && !/[ck]?m\s*$/.test(text)) return;
    if (node.nodeType === 3) text += node.textContent ?? '';
    else if (element && /^(?:BR|P|DIV)$/i.test(element.tagName)) text += ' ';
    for (const child of Array.from(node.childNodes)) walk(child);
  };
  walk(cell);
  return plain(text);
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
