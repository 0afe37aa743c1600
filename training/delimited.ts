/** Rows of a comma-separated text with a heading, by the names of its columns. Quoted fields may hold commas and line ends. */
export function delimited(text: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  for (const [whole, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    if (whole === '') break;
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end !== ',') rows.push([]);
  }
  const [heading = [], ...rest] = rows.filter((row) => row.some((field) => field !== ''));
  const columns = heading.map((name) => name.replace(/^#/, ''));
  return rest.map((row) => Object.fromEntries(columns.map((name, i) => [name, row[i] ?? ''])));
}
