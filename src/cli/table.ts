/** Columns of text, each as wide as its widest cell, the last one cut where the terminal ends (never where there is no terminal). */
export function tableOf(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width: number | undefined,
): string[] {
  const widths = head.map((cell, column) => Math.max(visible(cell), ...rows.map((row) => visible(row[column] ?? ''))));
  return [head, ...rows].map((row) => {
    const last = row.length - 1;
    const before = row.slice(0, last).map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - visible(cell)));
    const room =
      width === undefined ? undefined : Math.max(20, width - before.reduce((sum, cell) => sum + visible(cell) + 2, 0));
    return [...before, cut(row[last] ?? '', room)].join('  ').trimEnd();
  });
}

/** Characters that take a column. Arabic and Latin letters take one, what is drawn over a letter none. */
function visible(text: string): number {
  let columns = 0;
  for (const character of text) if (!/\p{M}/u.test(character)) columns++;
  return columns;
}

function cut(text: string, room: number | undefined): string {
  return room === undefined || visible(text) <= room ? text : `${[...text].slice(0, room - 1).join('')}…`;
}
