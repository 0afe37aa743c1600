import type { Place } from '../vocabulary/place.ts';
import type { ScoredCandidate } from './resolve.ts';
import { contribution } from './signal.ts';

/** Reasons that say what a candidate is, not why this text means it. */
const PLAIN: ReadonlySet<string> = new Set(['kind', 'population', 'reviewed']);
const MOST_REASONS = 3;
/** Below this a reason changes nothing that is worth words. */
const LEAST_WORTH = 0.3;

/**
 * Why a name is this place or none, in one line: "Syria is the report's country; 3 km from Marea; 7 candidates, the next Azaz in Iran". `place` is
 * what the mention became, `candidates` all that the name may mean, the best first.
 */
export function whyPlace(place: Place | null, candidates: readonly ScoredCandidate[]): string {
  const [best, ...others] = candidates;
  if (best === undefined) return 'not in the gazetteer';
  const next = others.find(({ match }) => match.place.id !== best.match.place.id);
  const rivals = candidates.length === 1 ? 'the only candidate' : `${candidates.length} candidates`;
  const ofNext = next === undefined ? '' : `, the next ${named(next)}`;
  if (place === null) return `${rivals} in the gazetteer, and ${whyNone(best)}`;
  const reasons = best.signals
    .filter((signal) => !PLAIN.has(signal.name) && contribution(signal, best.match) >= LEAST_WORTH)
    .sort((a, b) => contribution(b, best.match) - contribution(a, best.match))
    .slice(0, MOST_REASONS)
    .map(({ why }) => why);
  const part = place.id === best.match.place.id ? [] : [`a part or the surroundings of ${best.match.place.name}`];
  const known = reasons.length > 0 ? reasons : [whyOfItself(best)];
  const where = place.lat === null ? ['no position of it is confirmed'] : [];
  return [...part, ...known, ...where, `${rivals}${ofNext}`].join('; ');
}

/** The likeliest was not taken: the text calls it something else, or the report has nothing to do with its country. */
function whyNone({ match, signals }: ScoredCandidate): string {
  const against = signals.find(({ name, value }) => value < 0 && /^(not in|foreign|kind word)$/.test(name));
  return `the likeliest is not meant: ${match.place.name}${within(match.place)} ${against?.why ?? 'is another place than the text names'}`;
}

function whyOfItself({ match }: ScoredCandidate): string {
  return match.population > 0 ? `has ${match.population.toLocaleString('en')} inhabitants` : `is a ${match.place.kind}`;
}

const named = ({ match: { place } }: ScoredCandidate): string => `${place.name}${within(place)}`;
const within = ({ admin1, country, name }: Place): string => {
  const outer = [admin1, country].filter((one) => one !== null && one !== name);
  return outer.length > 0 ? ` in ${outer.join(', ')}` : '';
};
