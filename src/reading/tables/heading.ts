import { UNIT_OF } from '../../text/quantities/units.ts';
import type { ClaimPlace } from '../../vocabulary/place.ts';
import type { Column } from './column.ts';
import { columns } from './columns.ts';
import {
  BARE,
  BESIDE_PLACE,
  DATES,
  FACILITIES,
  FILLERS,
  GROUPS,
  HOLDERS,
  IGNORED,
  PLACE_HEADS,
  PLACE_ROLES,
  SHORT_UNITS,
  SIDES,
  SINCE,
  SOURCES,
  STATUS,
  TEXTS,
  WAYS,
} from './heading-words.ts';

/** What a heading says of the cells under it. */
export type Meaning =
  | { readonly is: 'count'; readonly column: Column; readonly unit: string | null; readonly counted: string | null }
  /** A number of people, households or of what the title says. */
  | { readonly is: 'bare'; readonly unit: string | null; readonly counted: string | null }
  | { readonly is: 'place'; readonly role: ClaimPlace['role'] }
  | { readonly is: 'since' }
  | {
      readonly is:
        | 'way'
        | 'facility'
        | 'holder'
        | 'side'
        | 'status'
        | 'group'
        | 'date'
        | 'source'
        | 'text'
        | 'ignored'
        | 'unknown'
        | 'blank';
    };

/** Small letters without marks: "IDPs (HH)" → "idps hh", "No. of sites*" → "no of sites". */
function normal(words: string): string {
  return words
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[^\p{L}\p{N}%$'\s-]+/gu, ' ')
    .replace(/\s-+|-+\s/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Every wording of every column, the longest first. */
const HEADS = columns
  .flatMap((column, order) => column.heads.map((head) => ({ column, order, words: head.split(' ') })))
  .sort((a, b) => b.words.length - a.words.length || a.order - b.order);

/**
 * What the words over a column say of it. A word that is in none of the lists makes a column of numbers `unknown`: "Cattle killed" counts no
 * people.
 *
 * @example meaningOf('Displaced persons (HH)') // {is: 'count', column: displacement/displaced/column, unit: 'household', …}
 */
export function meaningOf(words: string): Meaning {
  const heading = normal(words);
  if (heading === '') return { is: 'blank' };
  const tokens = heading.split(' ');
  if (tokens.some((token) => IGNORED.has(token) || /[%$]/.test(token))) return { is: 'ignored' };
  if (SINCE.has(heading)) return { is: 'since' };
  if (HOLDERS.has(heading)) return { is: 'holder' };
  if (SOURCES.has(heading)) return { is: 'source' };
  if (STATUS.has(heading)) return { is: 'status' };
  if (SIDES.has(heading)) return { is: 'side' };
  if (TEXTS.has(heading)) return { is: 'text' };
  if (GROUPS.has(heading)) return { is: 'group' };
  if (DATES.has(heading)) return { is: 'date' };
  const place = placeOf(tokens);
  if (place) return place;
  if (tokens.some((token) => WAYS.has(token)) && tokens.every((t) => WAYS.has(t) || FILLERS.has(t) || t === 'name'))
    return { is: 'way' };
  if (tokens.every((token) => FACILITIES.has(token) || token === 'of' || token === 'name') && !tokens.some(isMany))
    return { is: 'facility' };
  return countOf(tokens, words) ?? { is: 'unknown' };
}

/** The column that the title of a table or list speaks of ("Displacement by district"); null where it speaks of none or of several. */
export function columnIn(words: string): Column | null {
  const tokens = normal(words).split(' ');
  if (tokens.some((token) => IGNORED.has(token))) return null;
  const found = headsIn(tokens).columns;
  const [first] = found;
  if (!first || found.some((column) => column.id.split('/')[0] !== first.id.split('/')[0])) return null;
  return found.length === 1 ? first : null;
}

const isMany = (token: string): boolean => token === 'number' || token === 'no';

function placeOf(tokens: readonly string[]): Meaning | null {
  if (!tokens.some((token) => PLACE_HEADS.has(token))) return null;
  if (!tokens.every((token) => PLACE_HEADS.has(token) || BESIDE_PLACE.has(token))) return null;
  const told = tokens.find((token) => Object.hasOwn(PLACE_ROLES, token));
  return { is: 'place', role: told ? PLACE_ROLES[told]! : 'at' };
}

/** The columns whose words stand in a heading, and what is left of it. */
function headsIn(tokens: readonly string[]): {
  readonly columns: readonly Column[];
  readonly rest: readonly string[];
  readonly head: string;
} {
  const taken = new Set<number>();
  const found: { column: Column; at: number }[] = [];
  for (const { column, words } of HEADS) {
    for (let at = 0; at + words.length <= tokens.length; at++) {
      const span = words.map((_, i) => at + i);
      if (span.some((i) => taken.has(i)) || !words.every((word, i) => tokens[at + i] === word)) continue;
      for (const i of span) taken.add(i);
      found.push({ column, at });
    }
  }
  return {
    columns: columns.filter((column) => found.some((f) => f.column === column)),
    rest: tokens.filter((_, i) => !taken.has(i)),
    head: tokens.filter((_, i) => taken.has(i)).join(' '),
  };
}

/** The unit of a word of a heading, with the word: "families" → household. */
function unitIn(tokens: readonly string[]): { readonly unit: string; readonly word: string } | null {
  let found: { unit: string; word: string } | null = null;
  for (const word of tokens) {
    const unit = SHORT_UNITS[word] ?? UNIT_OF.get(word);
    if (!unit || ['person', 'place', 'day', 'week', 'month', 'year', 'attack'].includes(unit)) continue;
    // "IDP families, children": the narrower group is the one that is counted.
    if (!found || unit !== 'household') found = { unit, word };
  }
  return found;
}

function isKnown(token: string): boolean {
  return (
    FILLERS.has(token) ||
    Object.hasOwn(SHORT_UNITS, token) ||
    UNIT_OF.has(token) ||
    MONTH.test(token) ||
    /^\d+(?:st|nd|rd|th)?$/.test(token)
  );
}

const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*$/;

function countOf(all: readonly string[], words: string): Meaning | null {
  // "(OHCHR)", "IOM": who counted changes nothing.
  const tokens = all.filter((token) => !isAcronym(token, words));
  const { columns: found, rest } = headsIn(tokens);
  if (!rest.every(isKnown)) return null;
  if (found.length === 0) return bareOf(tokens, words);
  const kinds = new Set(found.map((column) => column.id.split('/')[0]));
  const operating = found.filter((column) => column.id !== 'service/operating/column');
  const told = kinds.has('displacement')
    ? found.filter((c) => c.id.startsWith('displacement/'))
    : operating.length
      ? operating
      : found;
  // "Killed or maimed" are not told apart; of "dead and missing" nothing is known.
  const apart = kinds.has('harm') && told.length > 1;
  if (apart && told.some((c) => c.id !== 'harm/killed/column' && c.id !== 'harm/wounded/column')) return null;
  const column = apart ? columns.find((c) => c.id === 'harm/casualties/column')! : told[0]!;
  const unit = unitIn(column.id === 'service/operating/column' ? tokens : rest);
  if (column.counts === 'things' && column.unit === null && (!unit || PEOPLE.has(unit.unit))) return null;
  if (column.counts === 'people' && unit && !PEOPLE.has(unit.unit)) return null;
  const counted = unit && asWritten(unit.word, words);
  return { is: 'count', column, unit: unit?.unit ?? null, counted: counted ?? null };
}

const PEOPLE: ReadonlySet<string> = new Set([
  'person',
  'household',
  'civilian',
  'child',
  'woman',
  'man',
  'fighter',
  'soldier',
]);

function bareOf(tokens: readonly string[], words: string): Meaning {
  if (!tokens.every(isKnown)) return { is: 'unknown' };
  const unit = unitIn(tokens);
  const person = tokens.some((token) => (SHORT_UNITS[token] ?? UNIT_OF.get(token)) === 'person');
  if (unit && !PEOPLE.has(unit.unit)) return { is: 'unknown' };
  if (unit) return { is: 'bare', unit: unit.unit, counted: asWritten(unit.word, words) };
  if (person) return { is: 'bare', unit: 'person', counted: null };
  return tokens.some((token) => BARE.has(token)) ? { is: 'bare', unit: null, counted: null } : { is: 'unknown' };
}

/** Short and in capitals in the heading itself, and no word that is known. */
function isAcronym(token: string, words: string): boolean {
  return (
    !isKnown(token) &&
    token.length <= 7 &&
    words.includes(token.toUpperCase()) &&
    !HEADS.some((h) => h.words.includes(token))
  );
}

const asWritten = (word: string, words: string): string | null =>
  new RegExp(word.replace(/[^\p{L}\p{N}-]/gu, '.'), 'iu').exec(words)?.[0] ?? null;
