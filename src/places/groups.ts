import type { PlaceKind } from '../vocabulary/place.ts';
import { anchorsOf, seenFrom } from './anchors.ts';
import { type Draft, isLikelyPlace } from './draft.ts';
import { type Evidence, isOnlyWord } from './evidence.ts';
import type { Gazetteer, NameMatch } from './gazetteer.ts';
import { ranked, type ScoredCandidate, weighAmong, weighCandidates } from './resolve.ts';
import type { Name } from './scan.ts';
import type { ResolutionContext } from './signal.ts';
import type { PlaceSentence } from './spelled.ts';
import { ROMAN } from './spelling-order.ts';
import { AT_WAR } from './wars.ts';

/**
 * The candidates of each group, ranked twice: first by what the text says of the name, then with the places that were settled in the
 * first round at hand.
 */
export function resolveGroups(
  drafts: readonly Draft[],
  sentences: readonly PlaceSentence[],
  evidence: Evidence,
  gazetteer: Gazetteer,
): Map<string, ScoredCandidate[]> {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const members = groups.get(draft.group);
    if (members === undefined) groups.set(draft.group, [draft]);
    else members.push(draft);
  }
  const containers = new Map<string, NameMatch[]>();
  for (const [i, draft] of drafts.entries()) {
    const next = drafts[i + 1];
    if (next === undefined || next.name.sentence !== draft.name.sentence || !contains(draft, next)) continue;
    containers.set(draft.group, [...(containers.get(draft.group) ?? []), ...containersOf(next)]);
  }
  const likely = new Set(
    [...evidence.countries]
      .filter(([, weight]) => weight >= 1)
      .sort((a, b) => b[1] - a[1])
      .slice(0, 3)
      .map(([code]) => code),
  );
  const sentenceCountries = sentences.map(() => new Set<string>());
  for (const { name } of drafts)
    for (const match of name.matches)
      if (match.rank === 'country' && match.place.country !== null)
        sentenceCountries[name.sentence]!.add(match.place.country);

  const weighed = new Map<string, { readonly candidates: ScoredCandidate[]; readonly context: ResolutionContext }>();
  for (const [group, members] of groups) {
    const { name } = members[0]!;
    const matches = matchesOf(name, members, likely, evidence, gazetteer);
    if (matches.length === 0) continue;
    const context = {
      key: name.key,
      namesakes: matches,
      gazetteer,
      evidence,
      kinds: kindsBeside(members),
      containers: containers.get(group) ?? [],
      sentenceCountries: united(members.map((member) => sentenceCountries[member.name.sentence]!)),
    };
    weighed.set(group, { candidates: weighCandidates(matches, context), context });
  }
  const anchors = [...weighed].flatMap(([group, { candidates, context }]) => {
    const members = groups.get(group)!.filter((draft) => isLikelyPlace(draft.setting));
    return members.length === 0 ? [] : anchorsOf(context.key, ranked(candidates), sentencesOf(members));
  });
  const results = new Map<string, ScoredCandidate[]>();
  for (const [group, { candidates, context }] of weighed) {
    const others = anchors.filter(({ key }) => key !== context.key);
    const near = seenFrom(others, sentencesOf(groups.get(group)!));
    results.set(group, ranked(weighAmong(candidates, near, context)));
  }
  return results;
}

const sentencesOf = (members: readonly Draft[]): number[] => members.map(({ name }) => name.sentence);

/** A town of this size is no misspelling of one in the report's countries. */
const KNOWN_EVERYWHERE = 500_000;

/** Kind words beside the name anywhere in the report. */
function kindsBeside(members: readonly Draft[]): Set<PlaceKind> {
  const kinds = new Set<PlaceKind>();
  for (const { setting } of members) {
    if (setting.kindAfter !== null) kinds.add(setting.kindAfter);
    if (setting.kindBefore !== null && setting.kindBefore !== 'other') kinds.add(setting.kindBefore);
  }
  return kinds;
}

function united(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const [only, ...more] = sets;
  return only !== undefined && more.length === 0 ? only : new Set(sets.flatMap((set) => [...set]));
}

/** Exact names first; other spellings in the report's countries where the text leaves little doubt that it is a place. */
function matchesOf(
  name: Name,
  members: readonly Draft[],
  likely: ReadonlySet<string>,
  evidence: Evidence,
  gazetteer: Gazetteer,
): readonly NameMatch[] {
  const local = name.matches.some(
    (m) =>
      m.place.country === null ||
      m.rank === 'country' ||
      m.rank === 'region' ||
      likely.has(m.place.country) ||
      (m.population >= KNOWN_EVERYWHERE && !m.alias),
  );
  if (local || name.abbreviated || name.key.length < shortestOf(name.key)) return name.matches;
  const likeliest = members.filter(({ setting }) => isLikelyPlace(setting));
  const placed = likeliest.some(
    ({ setting }) => setting.preposition === 'strong' || setting.kindBefore !== null || setting.kindAfter !== null,
  );
  if (likely.size === 0) {
    const named = name.matches.some((m) => !m.alias || m.curated || m.population > 1_000_000);
    return placed && !named && isOnlyWord(name.key, evidence)
      ? [...name.matches, ...ofOneCountry(gazetteer.similar(name.key, AT_WAR, 'sound'))]
      : name.matches;
  }
  return placed || (name.matches.length === 0 && likeliest.length > 0)
    ? [...name.matches, ...gazetteer.similar(name.key, likely)]
    : name.matches;
}

/** Letters that a name needs so that another spelling of it is looked for; those of other scripts say more. */
function shortestOf(key: string): number {
  return ROMAN.test(key) ? 4 : 2;
}

/** A spelling that fits places in two countries says nothing, unless one of them alone was reviewed. */
function ofOneCountry(matches: readonly NameMatch[]): readonly NameMatch[] {
  const isOne = (some: readonly NameMatch[]): boolean => new Set(some.map(({ place }) => place.country)).size === 1;
  if (isOne(matches)) return matches;
  const reviewed = matches.filter(({ curated }) => curated);
  return isOne(reviewed) ? reviewed : [];
}

/** What the outer name of "X, Y" may mean as a container: the largest kind of place that it is. */
function containersOf({ name, setting }: Draft): NameMatch[] {
  for (const rank of ['country', 'admin1'] as const) {
    const found = name.matches.filter((m) => m.rank === rank);
    if (found.length > 0) return found;
  }
  return name.matches.filter(
    (m) => (m.rank === 'admin2' && setting.kindAfter !== null) || m.rank === 'capital' || m.population > 500_000,
  );
}

/** In "Peru, Brazil and Chile" and "Ohio, Indiana" nothing lies in anything. */
function isRoll(inner: Draft, outer: Draft): boolean {
  const top = (draft: Draft): number =>
    draft.name.matches.some((m) => m.rank === 'country')
      ? 2
      : draft.name.matches.some((m) => m.rank === 'admin1' && !m.alias)
        ? 1
        : 0;
  return top(inner) > 0 && top(outer) <= top(inner) && !outer.name.abbreviated;
}

/** "X, Y" with Y a country or division; "X in Y province". */
function contains(inner: Draft, outer: Draft): boolean {
  const words = inner.sentence.words;
  const from = inner.setting.kindEnd ?? inner.name.last;
  const between = words.slice(from + 1, outer.name.first);
  const big =
    outer.name.abbreviated ||
    outer.name.matches.some(
      (m) => m.rank === 'country' || m.rank === 'admin1' || (m.rank === 'admin2' && outer.setting.kindAfter !== null),
    );
  if (isRoll(inner, outer)) return false;
  if (between.length === 0) {
    const gap = words[outer.name.first]!.gap;
    return (
      (/^\s*,\s*$/.test(gap) &&
        (big || outer.name.matches.some((m) => m.rank === 'capital' || m.population > 500_000))) ||
      (/^\s*\($/.test(gap) && big)
    );
  }
  return (
    big &&
    between.length <= 3 &&
    /^(in|of)$/.test(between[0]!.lower) &&
    between.slice(1).every((w) => !w.capital) &&
    outer.setting.kindBefore === null
  );
}
