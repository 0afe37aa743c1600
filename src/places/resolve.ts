import type { PlaceKind } from '../vocabulary/place.ts';
import { type Evidence, evidenceFor } from './evidence.ts';
import type { Gazetteer, NameMatch } from './gazetteer.ts';
import { kilometresBetween, type Point } from './geometry.ts';

/** One reason for or against a candidate, and `why` it counts, in words. */
export interface Signal {
  readonly name: string;
  readonly value: number;
  readonly why: string;
}

/** A signal whose words are found when somebody asks for them: nearly all candidates are weighed and never shown. */
class Weighed implements Signal {
  constructor(
    readonly name: string,
    readonly value: number,
    private readonly words: () => string,
  ) {}

  get why(): string {
    return this.words();
  }
}

export interface ScoredCandidate {
  readonly match: NameMatch;
  readonly score: number;
  readonly signals: readonly Signal[];
}

/** What is known where a name has to be told from its namesakes, but for the other places of the report. */
export interface ResolutionContext {
  /** The name's key. */
  readonly key: string;
  /** All that the name may mean. */
  readonly namesakes: readonly NameMatch[];
  readonly gazetteer: Gazetteer;
  readonly evidence: Evidence;
  /** Kind words beside the name anywhere in the report: "X province". */
  readonly kinds: ReadonlySet<PlaceKind>;
  /** Places named right after it: "X, Syria", "X in Aleppo province". */
  readonly containers: readonly NameMatch[];
  /** Countries that the sentence itself names. */
  readonly sentenceCountries: ReadonlySet<string>;
}

type Scorer = (match: NameMatch, context: ResolutionContext) => Signal | null;

const signal = (name: string, value: number, words: () => string): Signal | null =>
  value === 0 ? null : new Weighed(name, value, words);

/** A bare name that a town shares with its own division means the town: "Aleppo", and "Aleppo province" for the other. */
const seatOfOwnName: Scorer = (match, { kinds, namesakes }) => {
  if (match.rank !== 'admin1' || kinds.has('admin1')) return null;
  const town = namesakes.find(
    (other) =>
      (!other.alias || other.curated) &&
      other.place.country === match.place.country &&
      (other.rank === 'capital' ||
        (other.admin1Code === match.admin1Code && other.population >= 40_000 && other.place.kind === 'settlement')),
  );
  return town === undefined ? null : signal('own town', -3.5, () => `${town.place.name} is a town too`);
};

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
    : signal('a state', -3, () => `${state.place.name} has the name too and its country is spoken of`);
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

const division: Scorer = (match, { evidence, key }) =>
  signal(
    'division',
    match.admin1Code !== null &&
      match.rank !== 'admin1' &&
      evidence.divisions.get(match.admin1Code)?.names.some((name) => name !== key) === true
      ? 1.6
      : 0,
    () => `the report names ${match.place.admin1}`,
  );

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

/** `others`: places that are settled already, other names only. */
function nearness(match: NameMatch, others: readonly Point[]): Signal | null {
  if (match.place.lat === null || match.rank === 'country' || match.rank === 'region') return null;
  let nearest = Number.POSITIVE_INFINITY,
    close = 0;
  for (const other of others) {
    const km = kilometresBetween(match.place as Point, other);
    if (km < nearest) nearest = km;
    close += Math.exp(-km / 120);
  }
  if (nearest === Number.POSITIVE_INFINITY) return null;
  return signal(
    'near',
    1.5 * Math.exp(-nearest / 150) + Math.min(1, 0.8 * Math.log2(1 + close)),
    () => `${Math.round(nearest)} km from another place of the report`,
  );
}

const SCORERS: readonly Scorer[] = [
  population,
  seatOfOwnName,
  stateOfTheName,
  rank,
  ownName,
  otherSpelling,
  reviewed,
  reportCountry,
  sentenceCountry,
  division,
  containment,
  kindWord,
];

/** All candidates, in their order, with the reasons that the text beside the name gives. */
export function weighCandidates(matches: readonly NameMatch[], context: ResolutionContext): ScoredCandidate[] {
  return matches.map((match) =>
    scored(
      match,
      SCORERS.map((scorer) => scorer(match, context)),
    ),
  );
}

/** Candidates with the places at hand that other names of the report are settled as. */
export function weighAmong(
  weighed: readonly ScoredCandidate[],
  others: readonly Point[],
  context: ResolutionContext,
): ScoredCandidate[] {
  const near = weighed.map(({ match, signals }) => scored(match, [...signals, nearness(match, others)]));
  return withTownAtHand(near, context);
}

/** The best first. */
export function ranked(candidates: readonly ScoredCandidate[]): ScoredCandidate[] {
  return candidates.length < 2 ? [...candidates] : [...candidates].sort(bestFirst);
}

const bestFirst = (a: ScoredCandidate, b: ScoredCandidate): number =>
  b.score - a.score || (a.match.place.id < b.match.place.id ? -1 : 1);

function scored(match: NameMatch, found: readonly (Signal | null)[]): ScoredCandidate {
  const signals = found.filter((signal) => signal !== null);
  return { match, signals, score: signals.reduce((sum, { value }) => sum + value, 0) };
}

/**
 * "Palestine" and "Lebanon" are towns in a report on their neighbours: a country that nothing else in the report speaks of gives
 * way to a namesake that lies beside the other places.
 */
function withTownAtHand(weighed: ScoredCandidate[], { evidence, key }: ResolutionContext): ScoredCandidate[] {
  const town = weighed.find(
    ({ match, signals }) =>
      match.place.kind === 'settlement' &&
      !match.alias &&
      signals.some((s) => s.name === 'near' && s.value > 1.2) &&
      signals.some((s) => s.name === 'country'),
  );
  if (town === undefined) return weighed;
  return weighed.map((one) => {
    const code = one.match.place.country;
    if (
      one.match.rank !== 'country' ||
      code === null ||
      code === town.match.place.country ||
      evidenceFor(code, key, evidence) > 0
    )
      return one;
    return {
      ...one,
      score: one.score - 5,
      signals: [
        ...one.signals,
        {
          name: 'town at hand',
          value: -5,
          why: `${town.match.place.name} in ${town.match.place.admin1 ?? town.match.place.country} is beside the other places of the report`,
        },
      ],
    };
  });
}

/**
 * Is the best candidate a mere namesake? A small place in a country that the report gives no reason to think of, with nothing
 * beside it that says so: better unlocated than wrong.
 */
export function isMereNamesake(best: ScoredCandidate, key: string, evidence: Evidence): boolean {
  const { match } = best;
  const code = match.place.country;
  if (match.rank === 'country' || match.rank === 'region' || match.rank === 'border' || code === null) return false;
  if (match.rank === 'admin1' && !(match.alias && !match.curated)) return false;
  if (evidenceFor(code, key, evidence) > 0) return false;
  if (best.signals.some((s) => s.name === 'not in')) return true;
  if (best.signals.some((s) => s.name === 'in' || (s.name === 'near' && s.value > 1))) return false;
  // Where nothing in the report points to another country, a province or a place on a reviewer's list of wars is no bad guess.
  const elsewhere = evidence.main !== null && evidence.main !== code;
  if (!elsewhere && (match.curated || match.rank === 'admin1')) return false;
  const known = evidence.main === null ? 0 : evidenceFor(evidence.main, key, evidence);
  return match.population < (known >= 1 ? 200_000 : known > 0 ? 100_000 : 15_000);
}
