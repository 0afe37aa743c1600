/**
 * The mark of an item at the start of a line: "- ", "• ", "* ", "▪ ", "► ", "o " before a capital, "(a) ", "1. ", "12) ", and the private signs that
 * word processors use. One blank or more stand behind it.
 */
export const ITEM =
  /^[ \t\u00a0]*(?:[-–—*•·▪●◦‣►▶■□○§➢➤❖✓⁃∙\ue000-\uf8ff]|\(?(?:\d{1,2}|[a-zA-Z])[.)]|o(?=[ \t]+\p{Lu}))[ \t\u00a0]+(?=\S)/u;

/** Does the line on which an offset stands begin with the mark of an item, and does nothing but the mark stand before the offset? */
export function beginsItem(text: string, offset: number): boolean {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const mark = ITEM.exec(text.slice(start, start + 12));
  return mark !== null && offset <= start + mark[0].length;
}
