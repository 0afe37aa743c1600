import type { PlaceKind } from '../vocabulary/place.ts';
import { type Anchor, chordKm, onSphere, type SeenAnchor } from './anchors.ts';
import { evidenceFor, isOnlyWord } from './evidence.ts';
import type { NameMatch } from './gazetteer.ts';
import { kilometresBetween, type Point } from './geometry.ts';
import { LOCAL_SCRIPTS } from './scripts.ts';
import { type Scorer, type Signal, signal } from './signal.ts';
import { AT_WAR } from './wars.ts';

/** A bare name that a town shares with its own division means the town: "Aleppo", and "Aleppo province" for the other. */
const seatOfOwnName: Scorer = (match, { kinds, namesakes }) => {
  if (match.rank !== 'admin1' || kinds.has('admin1')) return null;
  const town = namesakes.find(
    (other) =>
      other.place.country === match.place.country &&
      ((other.admin1Code === match.admin1Code && other.rank === 'seat') ||
        ((!other.alias || other.curated) &&
          (other.rank === 'capital' ||
            (other.admin1Code === match.admin1Code &&
              other.population >= 40_000 &&
              other.place.kind === 'settlement')))),
  );
  return town === undefined ? null : signal('own town', -3.5, () => `${town.place.name} is a town too`);
};

/** "Mexico" is the country, though its capital goes by the name too. */
const townOfOwnCountry: Scorer = (match, { namesakes, kinds }) =>
  signal(
    'own country',
    match.rank !== 'country' &&
      match.alias &&
      !kinds.has('settlement') &&
      namesakes.some((other) => other.rank === 'country' && !other.alias && other.place.country === match.place.country)
      ? -4
      : 0,
    () => 'its country has the name',
  );

/** "Georgia" is the state where the report speaks of the United States and says nothing else of the Caucasus. */
const stateOfTheName: Scorer = (match, { evidence, namesakes, gazetteer, key }) => {
  if (match.rank !== 'country') return null;
  const own = evidenceFor(match.place.country ?? '', key, evidence);
  const neighbours = gazetteer.country(match.place.country ?? '')?.neighbours ?? [];
  const state = namesakes.find(
    (other) =>
      other.rank === 'admin1' &&
      other.curated &&
      other.place.country !== match.place.country &&
      !neighbours.includes(other.place.country ?? ''),
  );
  return state === undefined || (evidence.countries.get(state.place.country ?? '') ?? 0) <= own
    ? null
    : signal('a state', own > 0 ? -3 : -6, () => `${state.place.name} has the name too and its country is spoken of`);
};

/** 0.45 a power of ten: a million outweighs a thousand by 1.35, less than one good reason from the text. */
const population: Scorer = (match) =>
  signal(
    'population',
    match.population === 0 ? 0 : 0.45 * Math.log10(match.population + 1),
    () => `${match.population.toLocaleString('en')} inhabitants`,
  );

const RANK_VALUE: Readonly<Record<string, number>> = {
  country: 10.5,
  admin1: 4,
  capital: 1.2,
  seat: 0.2,
  quarter: -0.4,
  admin2: 0.2,
  border: 4,
  region: 4,
  curated: 2.2,
};
const rank: Scorer = (match) =>
  signal(
    'kind',
    match.rank === 'curated' && match.place.country === null ? 4.5 : (RANK_VALUE[match.rank] ?? 0),
    () => `is a ${match.rank}`,
  );

const ownName: Scorer = (match) =>
  signal(
    'other name',
    match.alias && !match.curated ? (match.rank === 'country' ? -1.5 : -0.7) : 0,
    () => 'the name is only another name of it',
  );

const otherSpelling: Scorer = (match) =>
  signal('spelling', match.spelling ? -0.8 : 0, () => 'the gazetteer spells it another way');

const reviewed: Scorer = (match) =>
  signal(
    'reviewed',
    match.curated && match.rank !== 'curated' && match.rank !== 'country' ? 0.6 : 0,
    () => 'is in the reviewed layer',
  );

const reportCountry: Scorer = (match, { evidence, gazetteer, key }) => {
  const code = match.place.country;
  if (code === null || match.rank === 'country') return null;
  const weight = evidenceFor(code, key, evidence);
  if (weight > 0) {
    return signal(
      'country',
      1.6 * Math.min(1, Math.log2(1 + weight) / 2.5) + 2.2 * (weight / evidence.total),
      () => `the report speaks of ${gazetteer.country(code)?.name ?? code}`,
    );
  }
  const { main } = evidence;
  if (main === null || (evidence.countries.get(main) ?? 0) < 1) return null;
  return gazetteer.country(main)?.neighbours.includes(code) === true
    ? signal('neighbour', 0.2, () => `borders on ${gazetteer.country(main)?.name ?? main}`)
    : signal('foreign', -0.8, () => 'lies in a country that the report does not name');
};

const sentenceCountry: Scorer = (match, { sentenceCountries }) =>
  signal(
    'sentence',
    match.rank !== 'country' && match.place.country !== null && sentenceCountries.has(match.place.country) ? 0.5 : 0,
    () => 'its country is named in the same sentence',
  );

/** A report that names one state speaks for its towns; one that lists them all speaks for none. */
const division: Scorer = (match, { evidence, key }) => {
  const code = match.admin1Code;
  if (code === null || match.rank === 'admin1') return null;
  if (evidence.divisions.get(code)?.names.some((name) => name !== key) !== true) return null;
  let named = 0;
  for (const other of evidence.divisions.keys()) if (other.startsWith(code.slice(0, 2))) named++;
  return signal('division', 1.6 / Math.sqrt(named), () => `the report names ${match.place.admin1}`);
};

const containment: Scorer = (match, { containers }) => {
  if (containers.length === 0) return null;
  const holder = containers.find((container) => holds(container, match));
  return holder === undefined
    ? signal('not in', -2.5, () => `is not in ${containers[0]!.place.name}`)
    : signal('in', 4, () => `is in ${holder.place.name}, named beside it`);
};

/** Does the one place hold the other, as far as divisions and, for regions and cities, distance say? */
export function holds(container: NameMatch, match: NameMatch): boolean {
  if (container.place.id === match.place.id || container.rank === 'border') return false;
  if (container.rank === 'country') return match.rank !== 'country' && match.place.country === container.place.country;
  if (container.rank === 'admin1') return match.admin1Code === container.admin1Code && match.rank !== 'admin1';
  if (container.place.country !== match.place.country || container.place.lat === null || match.place.lat === null)
    return false;
  return kilometresBetween(container.place as Point, match.place as Point) < (container.rank === 'admin2' ? 60 : 30);
}

const KINDS_OF: Readonly<Partial<Record<PlaceKind, readonly PlaceKind[]>>> = {
  settlement: ['settlement'],
  quarter: ['quarter', 'settlement'],
  admin1: ['admin1', 'region', 'country'],
  admin2: ['admin2'],
  camp: ['camp'],
  crossing: ['crossing'],
  facility: ['facility'],
  water: ['water'],
  road: ['road'],
  border: ['border'],
};
const kindWord: Scorer = (match, { kinds }) => {
  for (const kind of kinds) {
    const fitting = KINDS_OF[kind];
    if (fitting === undefined) continue;
    if (fitting.includes(match.place.kind)) return signal('kind word', 2.2, () => `the text calls it a ${kind}`);
    if (kind === 'admin1' || kind === 'admin2' || kind === 'settlement')
      return signal('kind word', -0.8, () => `the text calls it a ${kind}`);
  }
  return null;
};

/** Beyond this nothing is near. */
const FAR_KM = 900;

/**
 * Small spread: what lies by the other places of the report is likelier than what lies alone, and likelier still by what is named in
 * one breath with it.
 */
export function nearness(match: NameMatch, anchors: readonly SeenAnchor[]): (Signal | null)[] {
  const at = match.rank === 'country' || match.rank === 'region' || anchors.length === 0 ? null : onSphere(match.place);
  if (at === null) return [];
  let [near, close, besides] = [0, 0, 0];
  let nearest: Anchor | null = null,
    neighbour: Anchor | null = null;
  for (const { anchor, breath } of anchors) {
    const km = chordKm(at, anchor.at);
    if (km > FAR_KM) continue;
    const worth = anchor.weight * Math.exp(-km / 150);
    if (worth > near) {
      near = worth;
      nearest = anchor;
    }
    close += anchor.weight * Math.exp(-km / 120);
    const beside = anchor.weight * breath * Math.exp(-km / 60);
    if (beside > besides) {
      besides = beside;
      neighbour = anchor;
    }
  }
  if (nearest === null || neighbour === null) return [];
  const [one, other] = [nearest, neighbour];
  return [
    signal(
      'near',
      1.5 * near + Math.min(1, 0.8 * Math.log2(1 + close)),
      () => `${Math.round(chordKm(at, one.at))} km from ${one.name}`,
    ),
    signal('beside', besides, () => `${other.name} is named in one breath with it`),
  ];
}

/** A report that says nothing of its country is on a war sooner than not. */
const atWar: Scorer = (match, { evidence, key }) =>
  signal(
    'at war',
    match.place.country === null || !AT_WAR.has(match.place.country) || !isOnlyWord(key, evidence)
      ? 0
      : match.curated
        ? 2.5
        : 1.5,
    () => 'is in a country at war, and the report names no other',
  );

/** Arabic names are those of countries that write Arabic: بارا is not Pará. */
const script: Scorer = (match, { key }) => {
  const country = match.place.country;
  if (country === null || match.rank === 'country' || ASCII.test(key)) return null;
  const written = LOCAL_SCRIPTS.find(([letters]) => letters.test(key));
  return signal(
    'script',
    written === undefined || written[1].has(country) ? 0 : -3,
    () => `${country} does not write its names so`,
  );
};
const ASCII = /^[a-z0-9 ]+$/;

/** What the text beside a name says for or against one that it may mean. */
export const SCORERS: readonly Scorer[] = [
  population,
  seatOfOwnName,
  stateOfTheName,
  townOfOwnCountry,
  rank,
  ownName,
  otherSpelling,
  reviewed,
  reportCountry,
  sentenceCountry,
  division,
  containment,
  kindWord,
  atWar,
  script,
];
