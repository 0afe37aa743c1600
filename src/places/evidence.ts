import type { Gazetteer } from './gazetteer.ts';
import type { Name } from './scan.ts';
import type { PlaceSentence } from './spelled.ts';

/** How much of a report speaks for each country and each first-order division. */
export interface Evidence {
  readonly countries: ReadonlyMap<string, number>;
  /** The evidence for all countries together. */
  readonly total: number;
  readonly divisions: ReadonlyMap<string, { readonly names: readonly string[] }>;
  /** What each name alone adds to each country: a name is no evidence for itself. */
  readonly own: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** The country with the most evidence, null where nothing names one. */
  readonly main: string | null;
}

/** By the countries: a gazetteer with lists laid over it has those of the one beneath. */
const demonymsOf = new WeakMap<Gazetteer['countries'], ReadonlyMap<string, string>>();

/** "syrian", "syrians" → SY. A demonym is evidence for a country, and no place. */
export function demonyms(gazetteer: Gazetteer): ReadonlyMap<string, string> {
  const known = demonymsOf.get(gazetteer.countries);
  if (known !== undefined) return known;
  const map = new Map<string, string>();
  const put = (word: string, code: string): void => {
    if (!map.has(word)) map.set(word, code);
  };
  for (const [word, code] of Object.entries(MORE_DEMONYMS)) put(word, code);
  for (const country of gazetteer.countries) {
    for (const demonym of country.demonyms) {
      const word = demonym.toLowerCase();
      put(word, country.code);
      put(`${word}s`, country.code);
    }
  }
  demonymsOf.set(gazetteer.countries, map);
  return map;
}

/** Demonyms in use that the country table lacks, or gives to a namesake. */
const MORE_DEMONYMS: Readonly<Record<string, string>> = {
  american: 'US',
  americans: 'US',
  british: 'GB',
  briton: 'GB',
  britons: 'GB',
  english: 'GB',
  scottish: 'GB',
  welsh: 'GB',
  turk: 'TR',
  turks: 'TR',
  turkish: 'TR',
  iraqi: 'IQ',
  iraqis: 'IQ',
  saudi: 'SA',
  saudis: 'SA',
  emirati: 'AE',
  emiratis: 'AE',
  houthi: 'YE',
  houthis: 'YE',
  palestinian: 'PS',
  palestinians: 'PS',
  israeli: 'IL',
  israelis: 'IL',
  french: 'FR',
  german: 'DE',
  spanish: 'ES',
  dutch: 'NL',
  swiss: 'CH',
  chinese: 'CN',
  indian: 'IN',
  indians: 'IN',
  congolese: 'CD',
  sudanese: 'SD',
  korean: 'KR',
  irish: 'IE',
  danish: 'DK',
  swedish: 'SE',
  polish: 'PL',
  greek: 'GR',
  greeks: 'GR',
  filipino: 'PH',
  filipinos: 'PH',
  afghan: 'AF',
  afghans: 'AF',
  burmese: 'MM',
  nigerian: 'NG',
  nigerians: 'NG',
  nigerien: 'NE',
  dominican: 'DO',
  'south african': 'ZA',
};

/** Counts what names countries and states without doubt. `known`: countries that the report is known to be about. */
export function gatherEvidence(
  sentences: readonly PlaceSentence[],
  names: readonly Name[],
  gazetteer: Gazetteer,
  known: readonly string[] = [],
): Evidence {
  const countries = new Map<string, number>(),
    divisions = new Map<string, { names: string[] }>();
  const add = (map: Map<string, number>, key: string, weight: number): void => {
    map.set(key, (map.get(key) ?? 0) + weight);
  };
  for (const code of known) add(countries, code, 4);
  const peoples = demonyms(gazetteer);
  for (const sentence of sentences) {
    for (const word of sentence.words) {
      const code = word.capital ? peoples.get(word.lower) : undefined;
      if (code !== undefined) add(countries, code, 0.7);
    }
  }
  const seen = new Map<string, number>();
  const own = new Map<string, Map<string, number>>();
  const addOf = (name: Name, code: string, weight: number): void => {
    add(countries, code, weight);
    const mine = own.get(name.key) ?? new Map<string, number>();
    add(mine, code, weight);
    own.set(name.key, mine);
  };
  for (const name of names) {
    const times = (seen.get(name.key) ?? 0) + 1;
    seen.set(name.key, times);
    const weight = times > 3 ? 0.3 : 1;
    const country = name.matches.find((match) => match.rank === 'country');
    if (country !== undefined && !(country.place.country === 'GE' && name.matches.length > 1)) {
      addOf(name, country.place.country!, weight * (country.alias && !country.curated ? 0.3 : 1));
      continue;
    }
    const division = name.matches.find(
      (match) => match.rank === 'admin1' && (!match.alias || name.abbreviated || match.curated),
    );
    const best = name.matches[0];
    if (
      division?.admin1Code != null &&
      (best === undefined || best.population < 1_000_000 || best.admin1Code === division.admin1Code)
    ) {
      const known = divisions.get(division.admin1Code);
      if (known === undefined) divisions.set(division.admin1Code, { names: [name.key] });
      else if (times === 1) known.names.push(name.key);
      addOf(name, division.place.country!, weight * (name.matches.length <= 3 ? 0.7 : 0.3));
      continue;
    }
    if (best === undefined) continue;
    const countriesOf = new Set(name.matches.map((match) => match.place.country));
    if (best.curated && best.place.country !== null) addOf(name, best.place.country, 0.6 * weight);
    else if (best.population >= 500_000 && !best.alias)
      addOf(name, best.place.country!, (countriesOf.size <= 2 ? 0.8 : 0.4) * weight);
    else if (countriesOf.size === 1 && name.key.length >= 6 && best.place.country !== null && !best.alias)
      addOf(name, best.place.country, 0.25 * weight);
  }
  let main: string | null = null;
  for (const [code, weight] of countries) if (main === null || weight > (countries.get(main) ?? 0)) main = code;
  const total = [...countries.values()].reduce((sum, weight) => sum + weight, 0);
  return { countries, total, divisions, own, main };
}

/** The evidence for a country that comes from elsewhere than this name. */
export function evidenceFor(code: string, key: string, evidence: Evidence): number {
  return Math.max(0, (evidence.countries.get(code) ?? 0) - (evidence.own.get(key)?.get(code) ?? 0));
}
