import type { PlaceKind } from '../../vocabulary/place.ts';
import { countryCode, countryOfPcode } from './countries.ts';
import { type Column, columnOf, columnOfTag, type Role } from './headings.ts';
import type { PackRow } from './row.ts';
import type { Drawn } from './shapes.ts';

/** What somebody who adds a table says of it. */
export interface TableSettings {
  /** Name of the pack: part of the ids of rows without a code. */
  readonly pack: string;
  /** ISO 3166-1 alpha-2 of rows that name no country. */
  readonly country: string | null;
  /** Headings by role, where they are not understood by themselves. */
  readonly columns: Readonly<Partial<Record<Role, string>>>;
}

/** A table's columns, understood. */
export class TableReader {
  readonly #settings: TableSettings;
  readonly #columns: readonly (Column | null)[];
  /** The group that is the place of the row, from the finest on: the first that is filled counts. */
  readonly #own: readonly string[];
  readonly #levels: boolean;

  /**
   * From a row of headings and, under it, perhaps one of HXL tags. Throws a RangeError, with the headings that were found, where none says the
   * name of a place.
   */
  constructor(headings: readonly string[], tags: readonly string[] | null, settings: TableSettings) {
    this.#settings = settings;
    const chosen = new Map<string, Role>();
    for (const [role, heading] of Object.entries(settings.columns)) {
      if (!headings.some((each) => same(each, heading)))
        throw new RangeError(
          `no column is called ${JSON.stringify(heading)} (--columns ${role}=…); the columns are: ${listed(headings)}`,
        );
      chosen.set(heading.trim().toLowerCase(), role as Role);
    }
    this.#columns = headings.map((heading, i) => {
      const role = chosen.get(heading.trim().toLowerCase());
      if (role) return { role, group: '', language: null };
      const column = (tags?.[i] && columnOfTag(tags[i])) || columnOf(heading);
      return column && Object.keys(settings.columns).includes(column.role) && column.group === '' ? null : column;
    });
    const groups = [
      ...new Set(this.#columns.flatMap((c) => (c && (c.role === 'name' || c.role === 'pcode') ? [c.group] : []))),
    ];
    const named = (group: string): boolean => this.#columns.some((c) => c?.role === 'name' && c.group === group);
    const levels = groups.filter((g) => /^\d$/.test(g)).sort((a, b) => Number(b) - Number(a));
    const others = groups.filter((g) => g !== '' && !/^\d$/.test(g));
    // A place without level or prefix is what the row is about; else the finest level that is filled; else the first group with a prefix.
    this.#own = ['', ...levels, ...others.slice(0, 1)].filter(named);
    this.#levels = this.#columns.some((c) => c?.role === 'level');
    if (this.#own.length === 0)
      throw new RangeError(
        `a column with the names of places; say which it is with --columns name=HEADING. The columns are: ${listed(headings)}`,
      );
  }

  /** What was understood, for people: `ADM2_EN → name of admin-2`. */
  words(headings: readonly string[]): string[] {
    return headings.flatMap((heading, i) => {
      const column = this.#columns[i];
      return column
        ? [
            `${heading} → ${column.role}${column.group ? ` of ${/\d/.test(column.group) ? 'level ' : ''}${column.group}` : ''}`,
          ]
        : [];
    });
  }

  /**
   * One row → a place; null for an empty row. `number` is its number in the file, from 1. Throws a RangeError that says what was expected where it
   * has no name. A position that is none on Earth is left out and said in `doubt`.
   */
  row(cells: readonly string[], number: number, drawn: Drawn | null): { row: PackRow; doubt: string | null } | null {
    if (cells.every((cell) => cell.trim() === '')) return null;
    const own = this.#own.find((group) => this.#names(cells, group).length > 0);
    if (own === undefined) throw new RangeError('the name of a place');
    const names = this.#names(cells, own);
    const pcode = this.#value(cells, 'pcode', own) ?? this.#value(cells, 'pcode', '');
    const { point, doubt } = this.#position(cells, drawn);
    const level = this.#levelOf(cells, own, drawn, pcode, point !== null);
    const above = this.#above(own, level);
    const parent = this.#value(cells, 'parent', '') ?? first(above.map((group) => this.#value(cells, 'pcode', group)));
    const country =
      countryCode(this.#value(cells, 'country', '') ?? '') ??
      first(
        [pcode, parent, ...above.map((group) => this.#value(cells, 'pcode', group))].map(
          (code) => code && countryOfPcode(code),
        ),
      ) ??
      this.#settings.country;
    const admin1 = own === '1' || level === 1 ? null : (this.#names(cells, '1')[0] ?? null);
    const geonameid = this.#value(cells, 'geonameid', '');
    return {
      row: {
        id: geonameid ? `geonames:${geonameid}` : pcode ? `pcode:${pcode}` : `pack:${this.#settings.pack}/${number}`,
        name: names[0] as string,
        names,
        kind: kindNamed(this.#value(cells, 'kind', '')) ?? kindOf(level, own, drawn, point !== null),
        lat: point?.lat ?? null,
        lon: point?.lon ?? null,
        extent: drawn?.extent ?? null,
        country,
        admin1,
        admin1Code: null,
        pcode,
        parent,
        population: Math.max(
          0,
          Math.round(Number((this.#value(cells, 'population', '') ?? '').replace(/[ ,]/g, '')) || 0),
        ),
      },
      doubt,
    };
  }

  #names(cells: readonly string[], group: string): string[] {
    const found: { name: string; order: number }[] = [];
    for (const [i, column] of this.#columns.entries()) {
      const cell = cells[i]?.trim();
      if (!cell || !column || (group !== '' && column.role === 'aliases')) continue;
      if (column.role === 'aliases')
        for (const name of cell.split(/[,;|،]/)) found.push({ name: name.trim(), order: 9 });
      else if (column.role === 'name' && column.group === group)
        for (const name of cell.split(/[;|]/)) found.push({ name: name.trim(), order: orderOf(column.language, name) });
    }
    const sorted = found.filter(({ name }) => name !== '').sort((a, b) => a.order - b.order);
    // Aliases alone name nobody.
    if (!sorted.some(({ order }) => order < 9)) return [];
    return [...new Set(sorted.map(({ name }) => name))];
  }

  #value(cells: readonly string[], role: Role, group: string): string | null {
    const at = this.#columns.findIndex(
      (column, i) => column?.role === role && column.group === group && (cells[i] ?? '').trim() !== '',
    );
    return at < 0 ? null : (cells[at] as string).trim();
  }

  /** Groups that the place lies in, from the nearest on. */
  #above(own: string, level: number | null): string[] {
    const groups = [
      ...new Set(this.#columns.flatMap((c) => (c?.role === 'pcode' && c.group !== own ? [c.group] : []))),
    ];
    const levels = groups.filter((g) => /^\d$/.test(g)).sort((a, b) => Number(b) - Number(a));
    const lower = levels.filter((g) => level === null || /^\d$/.test(own) === false || Number(g) < level);
    return [...groups.filter((g) => g !== '' && !/^\d$/.test(g)), ...lower];
  }

  #levelOf(
    cells: readonly string[],
    own: string,
    drawn: Drawn | null,
    pcode: string | null,
    located: boolean,
  ): number | null {
    if (this.#levels) {
      const said = /\d/.exec(this.#value(cells, 'level', '') ?? '')?.[0];
      if (said !== undefined) return Number(said);
    }
    if (/^\d$/.test(own)) return Number(own);
    // Points without a level are settlements, shapes and codes lie one level below the finest one that their row names.
    if (own !== '' || (located && !drawn?.area)) return null;
    const levels = this.#columns.flatMap((c) => (c && /^\d$/.test(c.group) ? [Number(c.group)] : []));
    if (levels.length > 0) return Math.max(...levels) + 1;
    return pcode === null ? null : 1;
  }

  #position(
    cells: readonly string[],
    drawn: Drawn | null,
  ): { point: { lat: number; lon: number } | null; doubt: string | null } {
    if (drawn) return { point: drawn, doubt: null };
    const [lat, lon] = [this.#value(cells, 'lat', ''), this.#value(cells, 'lon', '')];
    if (lat === null || lon === null) return { point: null, doubt: null };
    const point = { lat: degrees(lat), lon: degrees(lon) };
    if (Math.abs(point.lat) <= 90 && Math.abs(point.lon) <= 180) return { point, doubt: null };
    return { point: null, doubt: `a latitude and a longitude in degrees instead of ${lat} and ${lon}` };
  }
}

/** English first, then what no heading calls another language, then other Latin names, then the local script. */
function orderOf(language: string | null, name: string): number {
  if (language?.startsWith('en')) return 0;
  const latin = /^\P{L}*\p{Script=Latin}/u.test(name);
  return latin ? (language === null ? 1 : 2) : 3;
}

const WORDS_OF_KINDS: readonly (readonly [RegExp, PlaceKind])[] = [
  [/\b(?:refugee|idp|displacement|camps?|idps)\b/, 'camp'],
  [/\b(?:crossing|border (?:post|point)|checkpoint|port of entry|bcp)\b/, 'crossing'],
  [/\b(?:neighbou?rhood|quarter|suburb|hay|ward of a city|section of)\b/, 'quarter'],
  [
    /\b(?:village|town|city|hamlet|settlement|locality|community|populated place|ppl\w?|capital|villages?)\b/,
    'settlement',
  ],
  [
    /\b(?:hospital|clinic|health|school|airport|air ?base|dam|bridge|facility|plant|barracks|station|university|mosque|church|market)\b/,
    'facility',
  ],
  [/\b(?:river|lake|sea|wadi|reservoir|stream|canal)\b/, 'water'],
  [/\b(?:road|highway|street|route)\b/, 'road'],
  [/\b(?:country|state border)\b/, 'country'],
  [/\b(?:province|governorate|oblast|region|adm(?:in)?[ -]?1)\b/, 'admin1'],
  [/\b(?:district|county|sub-?district|rayon|commune|adm(?:in)?[ -]?[2-4])\b/, 'admin2'],
];

function kindNamed(words: string | null): PlaceKind | null {
  const lower = words?.toLowerCase().replaceAll('_', ' ');
  return (lower && WORDS_OF_KINDS.find(([pattern]) => pattern.test(lower))?.[1]) || null;
}

/** OCHA's levels: 0 country, 1 and 2, 3 below them (kept with the second); from 4 on a point is a settlement, a shape within a city a quarter. */
function kindOf(level: number | null, own: string, drawn: Drawn | null, located: boolean): PlaceKind {
  if (level === null) return /^(?:hay|quarter|neighbou?rhood|ward)$/.test(own) ? 'quarter' : 'settlement';
  if (level <= 1) return level === 0 ? 'country' : 'admin1';
  return level >= 4 && !drawn?.area && located ? 'settlement' : 'admin2';
}

const degrees = (text: string): number =>
  text.trim() === '' ? Number.NaN : Number(text.trim().replace(/^(-?\d+),(\d+)$/, '$1.$2'));
const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
const first = <T>(values: readonly (T | null | undefined)[]): T | null => values.find((value) => value != null) ?? null;
const listed = (headings: readonly string[]): string =>
  headings
    .map((h) => JSON.stringify(h.trim()))
    .slice(0, 30)
    .join(', ');
