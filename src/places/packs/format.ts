import { GEONAMES_COLUMNS } from './geonames.ts';
import { nameColumns } from './headings.ts';
import { cellsOf } from './records.ts';

/** What a file is, told by what stands in it. */
export type PackFormat =
  | { readonly kind: 'geonames' }
  | { readonly kind: 'alternate-names' }
  | { readonly kind: 'geojson'; readonly form: 'collection' | 'sequence' }
  /** `heading`: which record, from 0, has the headings. */
  | { readonly kind: 'table'; readonly delimiter: string; readonly heading: number };

/** RFC 8142 puts one before each feature of a sequence. */
const RECORD_SEPARATOR = '\u001e';
/** So many records may stand above the headings: a title, a note on the licence. */
const MOST_ABOVE = 20;

/**
 * What kind of list this is, by the beginning of its text (some 64 KB; its last line may be cut). Null where it is none. GeoNames files have 19 cells a
 * line, files of alternate names 4 to 10 that begin with two numbers; a table is the delimiter and the line that give most columns whose heading is understood or `chosen`.
 */
export function formatOf(head: string, chosen: readonly string[] = []): PackFormat | null {
  const text = head.replace(/^\uFEFF/, '');
  const opening = text.trimStart()[0];
  if (opening === '{' || opening === '[' || opening === RECORD_SEPARATOR) {
    const sequence = /^\s*\{\s*"type"\s*:\s*"Feature"\s*[,}]/.test(text.replaceAll(RECORD_SEPARATOR, ''));
    if (sequence) return { kind: 'geojson', form: 'sequence' };
    return /"features"\s*:/.test(text) || /"FeatureCollection"/.test(text)
      ? { kind: 'geojson', form: 'collection' }
      : null;
  }
  const lines = text.split(/\r?\n/);
  const first = (lines[0] ?? '').split('\t');
  if (first.length >= GEONAMES_COLUMNS - 1 && first.length <= GEONAMES_COLUMNS + 1 && /^\d+$/.test(first[0] ?? ''))
    return { kind: 'geonames' };
  if (first.length >= 4 && first.length <= 10 && /^\d+$/.test(first[0] ?? '') && /^\d+$/.test(first[1] ?? ''))
    return { kind: 'alternate-names' };
  let best: { readonly delimiter: string; readonly heading: number; readonly columns: number } | null = null;
  const above = lines.slice(0, MOST_ABOVE);
  for (const delimiter of [',', ';', '\t', '|'])
    for (const [heading, line] of above.entries()) {
      const columns = nameColumns(cellsOf(line, delimiter), chosen);
      if (columns > (best?.columns ?? 0)) best = { delimiter, heading, columns };
    }
  return best && { kind: 'table', delimiter: best.delimiter, heading: best.heading };
}

/** Words of a licence as files state it: in a comment, a readme, a member of the collection. Null where none is stated. */
export function licenceIn(text: string): string | null {
  const known = KNOWN.find(([pattern]) => pattern.test(text));
  const stated = /["#*\s]licen[cs]e["']?\s*[:=\t]\s*["']?([^"'\n\r,}{[\]][^"\n\r}]{1,120})/i
    .exec(` ${text}`)?.[1]
    ?.trim();
  return stated?.replace(/["',]+$/, '') || (known?.[1] ?? null);
}

const KNOWN: readonly (readonly [RegExp, string])[] = [
  [/Creative Commons Attribution 4\.0|\bCC[ -]BY[ -]4\.0\b|licenses\/by\/4\.0/i, 'CC BY 4.0'],
  [/Creative Commons Attribution 3\.0|\bCC[ -]BY[ -]3\.0\b|licenses\/by\/3\.0/i, 'CC BY 3.0'],
  [/\bCC[ -]BY-IGO\b|Attribution for Intergovernmental Organi[sz]ations/i, 'CC BY-IGO'],
  [/Open Data Commons Open Database License|\bODbL\b/i, 'ODbL'],
  [/\bCC0\b/, 'CC0'],
];
