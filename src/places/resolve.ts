import type { SeenAnchor } from './anchors.ts';
import { type Evidence, evidenceFor, isOnlyWord } from './evidence.ts';
import type { NameMatch } from './gazetteer.ts';
import { nearness, SCORERS } from './scorers.ts';
import { contribution, type ResolutionContext, type Signal } from './signal.ts';
import { AT_WAR } from './wars.ts';

export interface ScoredCandidate {
  readonly match: NameMatch;
  readonly score: number;
  readonly signals: readonly Signal[];
}

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
  anchors: readonly SeenAnchor[],
  context: ResolutionContext,
): ScoredCandidate[] {
  const near = weighed.map(({ match, signals }) => scored(match, [...signals, ...nearness(match, anchors)]));
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
  return { match, signals, score: signals.reduce((sum, found) => sum + contribution(found, match), 0) };
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
  const isOtherKind = best.signals.some((s) => s.name === 'kind word' && s.value < 0);
  if (best.signals.some((s) => s.name === 'in' || (s.name === 'near' && s.value > (isOtherKind ? 1.6 : 1))))
    return false;
  if (best.signals.some((s) => s.name === 'script')) return true;
  const elsewhere = evidence.main !== null && evidence.main !== code;
  const isAlias = match.alias && !match.curated;
  if (isOnlyWord(key, evidence)) {
    // Nothing in the report points anywhere: a place at war is no bad guess, another name of some place elsewhere is.
    if (AT_WAR.has(code)) return false;
    if (isAlias) return match.population < 1_000_000;
  }
  // Where nothing points to another country, a province or a place on a reviewer's list of wars is no bad guess.
  if (!elsewhere && (match.curated || (match.rank === 'admin1' && !isAlias))) return false;
  const known = evidence.main === null ? 0 : evidenceFor(evidence.main, key, evidence);
  return match.population < (known >= 1 ? 200_000 : known > 0 ? 100_000 : 15_000);
}
