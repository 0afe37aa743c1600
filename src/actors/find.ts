import type { ParsedSentence } from '../text/clause.ts';
import type { Day } from '../vocabulary/days.ts';
import { addCommunities } from './communities.ts';
import { Context, type Sign } from './context.ts';
import { addDefinites } from './definite.ts';
import { Draft } from './draft.ts';
import { addGenerics } from './generics.ts';
import { addIntroduced } from './introduced.ts';
import { addLeaders } from './leaders.ts';
import type { ResolvedActorMention } from './mention.ts';
import { addNamedActors, type FoundName, findNames, signsOf } from './named.ts';
import { addPersons } from './persons.ts';
import type { Registry } from './registry.ts';
import { addLands, addStates } from './states.ts';

export interface ActorInput {
  readonly text: string;
  /** The sentences of the text, taken apart or not: "the group" is looked for among the subjects before it where there are any. */
  readonly sentences?: readonly ParsedSentence[];
  /** Publication: "government forces" of a country may be another party after a change of power. */
  readonly published?: { readonly start: Day } | null;
  /** Countries that the report is known to be about, the most important first (ISO 3166-1 alpha-2). */
  readonly placeCountries?: readonly string[];
  /** Places found in the text: they tell which country a passage is about. */
  readonly places?: readonly { readonly start: number; readonly country: string }[];
}

/** The end of the latest year that the text names, for a report of unknown date: `…in 2016` is read as of 2016-12-31. */
function latestYear(text: string): Day | null {
  const years = [...text.matchAll(/\b(?:19[5-9]|20[0-4])\d\b/g)].map((match) => Number(match[0]));
  return years.length === 0 ? null : `${years.reduce((a, b) => Math.max(a, b))}-12-31`;
}

/**
 * Finds who is named in a report and whom they are: registered actors by their names, states by name, force and capital,
 * organisations, people and communities that the text introduces, and generic names ("rebels", "the army", "the jihadists") by the
 * conflict that the passage is about. What cannot be told stays under its own words with `actor: null`. Mentions come in the order of the text and
 * do not overlap.
 */
export function findActors(input: ActorInput, registry: Registry): ResolvedActorMention[] {
  return actorFinder(input, registry)(input);
}

type Report = Pick<ActorInput, 'text' | 'sentences' | 'published'>;
type Whereabouts = Pick<ActorInput, 'placeCountries' | 'places'>;

/**
 * `findActors` for a report that is asked again once its places are known: its words and the registry's names in them are found once,
 * and what is introduced beside them, unless they now mean others.
 */
export function actorFinder(report: Report, registry: Registry): (where?: Whereabouts) => ResolvedActorMention[] {
  const spelt = new Draft(report.text, registry, report.published?.start ?? latestYear(report.text));
  const names = findNames(spelt);
  const signs = signsOf(spelt, names);
  let before: { readonly named: Draft; readonly introduced: Draft } | null = null;
  return (where = {}) => {
    const context = new Context(report.text, registry, [...signsOfPlaces(where), ...signs]);
    const named = spelt.blank();
    addNamedActors(named, names, context);
    if (before === null || !named.isLike(before.named)) before = { named, introduced: withIntroduced(named, names) };
    return withGenerics(before.introduced, report.sentences ?? [], names, context);
  };
}

function signsOfPlaces(where: Whereabouts): Sign[] {
  return [
    ...(where.placeCountries ?? []).map((country, i) => ({ start: null, country, weight: i === 0 ? 3 : 1 })),
    ...(where.places ?? []).map(({ start, country }) => ({ start, country, weight: 1 })),
  ];
}

/** Who is told of in the text's own words, beside the named actors that the draft has. Does not ask what the passage is about. */
function withIntroduced(named: Draft, names: readonly FoundName[]): Draft {
  const draft = named.copy();
  addLeaders(draft);
  addIntroduced(draft);
  addStates(draft, names);
  addPersons(draft);
  addCommunities(draft);
  return draft;
}

function withGenerics(
  introduced: Draft,
  sentences: readonly ParsedSentence[],
  names: readonly FoundName[],
  context: Context,
): ResolvedActorMention[] {
  const draft = introduced.copy();
  addGenerics(draft, context);
  addDefinites(draft, sentences);
  addLands(draft, names);
  return draft.sorted();
}
