/** Words of the whole document, lower case, that do not stand at a line's end: they tell what a hyphen at a line's end is. */
export type KnownWords = ReadonlySet<string>;

export function knownWords(lines: Iterable<string>): KnownWords {
  const words = new Set<string>();
  for (const line of lines) {
    const all = line.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
    for (const word of line.endsWith('-') ? all.slice(0, -1) : all) words.add(word);
  }
  return words;
}

/** First and last parts that keep their hyphen where the document says nothing: "anti-government", "rebel-held". */
const KEEPS_AFTER = new Set(
  'anti pro non cross self well ex semi half co mid post pre un us uk eu saudi iranian russian turkish kurdish rebel opposition government regime regional state army air all long short high low north south east west'.split(
    ' ',
  ),
);
const KEEPS_BEFORE = new Set(
  'led held backed controlled based wide scale run brokered populated affected related aligned linked allied imposed old year day'.split(
    ' ',
  ),
);

/** Lines of a paragraph → its text. A word that was cut at a line's end is joined; a compound keeps its hyphen. */
export function joinLines(lines: readonly string[], known: KnownWords): string {
  let text = '';
  for (const line of lines) {
    if (!text) text = line;
    else if (text.endsWith('\u00AD')) text = text.slice(0, -1) + line;
    else if (/\p{L}[-‐]$/u.test(text) && /^\p{L}/u.test(line)) text = joinedAtHyphen(text, line, known);
    else if (/\d[-–]$/.test(text) && /^\d/.test(line)) text += line;
    else text += ` ${line}`;
  }
  return text.replaceAll('\u00AD', '');
}

function joinedAtHyphen(text: string, line: string, known: KnownWords): string {
  const first = /[\p{L}\p{N}’'-]+(?=[-‐]$)/u.exec(text)?.[0].toLowerCase() ?? '';
  const last = /^[\p{L}’']+/u.exec(line)?.[0].toLowerCase() ?? '';
  const compound = known.has(`${first}-${last}`);
  const word = known.has(first + last);
  const keeps =
    /^\p{Lu}/u.test(line) || (compound && !word) || (!word && (KEEPS_AFTER.has(first) || KEEPS_BEFORE.has(last)));
  return keeps ? text + line : text.slice(0, -1) + line;
}
