import type { ScoredCandidate } from './resolve.ts';
import type { Name } from './scan.ts';
import type { Setting } from './setting.ts';
import type { Signal } from './signal.ts';
import type { PlaceSentence } from './spelled.ts';
import { GIVEN_NAMES, KIND_WORDS, NAME_OPENERS, NAMING_WORDS, NOT_PLACES, ORGANISATION_WORDS } from './words.ts';

/** What the whole report says of a name: counts over all its mentions. */
export interface NameHistory {
  readonly mentions: number;
  readonly strong: number;
  /** Mentions as a person or inside an organisation's name. */
  readonly persons: number;
  readonly organisations: number;
  /** Mentions with another capitalised word at its side: "Ted Turner" where Ted is no known given name. */
  readonly fragments: number;
  /** The word also occurs without a capital. */
  readonly lowerCase: boolean;
}

export interface Verdict {
  readonly score: number;
  readonly signals: readonly Signal[];
}

/** At or above this a name is taken for a place. */
export const ACCEPTED = 0.5;

/** A name inside a longer one counts as the place's from here: both signals against it are known to be about the longer name. */
const INSIDE = 0.5;

/**
 * "the Aleppo Chamber of Commerce", "Borno Medical College": a place is named by an organisation's name, and nothing is said to be
 * there. True of a known place that only its standing in a longer name speaks against.
 */
export function namesPlaceInside({ score, signals }: Verdict): boolean {
  const against = signals.filter(({ name }) => name === 'organisation' || name === 'fragment');
  if (against.length === 0 || !signals.some(({ name }) => name === 'known')) return false;
  if (signals.some(({ name }) => name === 'periodical')) return false;
  // "Paris Hilton": a mere piece of a longer name may be a person's, unless the report names the place elsewhere or after "in".
  const inOrganisation = against.some(({ name }) => name === 'organisation');
  if (!inOrganisation && !signals.some((s) => s.name === 'elsewhere' || (s.name === 'preposition' && s.value > 1)))
    return false;
  return score - against.reduce((sum, { value }) => sum + value, 0) >= INSIDE;
}

/** Is this mention the name of a place? Reasons for and against, in rounded weights that were set on held-in reports. */
export function judgeMention(
  name: Name,
  sentence: PlaceSentence,
  setting: Setting,
  best: ScoredCandidate | null,
  history: NameHistory,
  listed: 'row' | 'beside' | null,
  isDemonym: boolean,
): Verdict {
  const signals: Signal[] = [];
  const say = (label: string, value: number, why: string): void => {
    if (value !== 0) signals.push({ name: label, value, why });
  };
  const words = sentence.words.slice(name.first, name.last + 1);
  const lower = words.map((word) => word.lower).join(' ');
  const single = words.length === 1;
  const lastWord = words.at(-1)!;

  if (best === null) {
    say('unknown', -0.9, 'the gazetteer lacks it');
    if (
      words.length > 1 &&
      NAMING_WORDS.has(lastWord.lower) &&
      lastWord.lower !== 'state' &&
      words[0]!.capital &&
      !NOT_PLACES.has(words[0]!.lower)
    )
      say('named kind', 2.4, `ends in ${lastWord.lower}`);
    if (words.some((word) => ORGANISATION_WORDS.has(word.lower) && !NAMING_WORDS.has(word.lower)))
      say('organisation word', -2, 'holds the word of an organisation');
    const opens = !single && NAME_OPENERS.has(words[0]!.lower);
    if (opens) say('opener', 0.6, `begins like a place with ${words[0]!.lower}`);
    if (!opens && !NAMING_WORDS.has(lastWord.lower) && words.some((word) => NOT_PLACES.has(word.lower)))
      say('common word', -1.5, 'holds a common word');
    if (sentence.titleCase) say('title case', -1.5, 'stands in a line where every word has a capital');
    if (words.every((word) => word.allCapitals || /^\d/.test(word.text))) say('acronym', -2, 'is all capitals');
    if (!opens && words.some((word) => GIVEN_NAMES.has(word.lower)) && !NAMING_WORDS.has(lastWord.lower))
      say('given name', -1.5, 'holds a given name');
  } else say('known', worthOf(best), `the gazetteer has it as ${best.match.place.kind}`);

  if (best?.match.spelling === true) say('spelling', -1, 'the gazetteer spells it another way');
  if (setting.preposition === 'strong') say('preposition', 1.5, 'after "in", "near" or the like');
  else if (setting.preposition === 'weak') say('preposition', 0.5, 'after "from", "to" or the like');
  if (setting.ofVerb && best !== null) say('object of a verb', 1.3, 'is captured, entered, left or the like');
  if (setting.ground !== null && setting.preposition !== 'strong' && setting.kindBefore === null)
    say('ground', groundWorth(setting, best !== null), 'befalls only ground');
  if (setting.kindBefore !== null) say('kind before', 2.5, `called a ${setting.kindBefore}`);
  if (setting.kindAfter !== null)
    say(
      'kind after',
      setting.kindAfter === 'facility' || setting.kindAfter === 'road' ? 1.2 : 2,
      `called a ${setting.kindAfter}`,
    );
  if (setting.direction !== null) say('direction', 1, 'a part of it is named by its direction');
  if (setting.inhabited) say('inhabited', 1.2, 'has residents, police or the like');
  if (setting.sided) say('sided', 1.5, '"-based", "-held" or the like');
  if (setting.dateline && best !== null) say('dateline', 2.5, 'stands in the dateline');
  if (name.abbreviated) say('abbreviation', 2, 'abbreviated after a place');
  if (listed !== null)
    say(
      'listed',
      listed === 'row' && best === null ? 1.5 : 1.3,
      'stands in a list with places or beside what contains it',
    );
  if (history.strong > 0 && setting.preposition !== 'strong')
    say('elsewhere', 0.8, 'stands after "in" or the like elsewhere in the report');

  if (
    best !== null &&
    single &&
    lastWord.allCapitals &&
    lower.length <= 4 &&
    !['country', 'curated', 'region', 'border'].includes(best.match.rank) &&
    !best.match.curated &&
    !setting.dateline &&
    !name.abbreviated
  )
    say('acronym', -2.5, 'looks like an acronym');
  if (best !== null && single && isSurnameLike(best) && !name.abbreviated)
    say('surname', -1.2, 'places in this country are named after families');
  if (setting.people && best?.match.rank !== 'country') say('people', -2.5, 'is the name of a people');
  if (setting.person) say('person', -4.5, "is part of a person's name");
  if (setting.periodical) say('periodical', -1, 'opens the name of a newspaper');
  if (setting.organisation) say('organisation', -4, "is part of an organisation's name");
  if (setting.fragment) say('fragment', -2.5, 'is a piece of a longer name');
  if (setting.speaks && setting.kindBefore === null && best?.match.rank !== 'country')
    say('speaks', -1.2, 'speaks, as persons do');
  if (history.persons > 0 && !setting.person && setting.preposition !== 'strong')
    say(
      'namesake person',
      best?.match.rank === 'country' || (best?.match.population ?? 0) > 500_000 ? -0.4 : -1.6,
      'a person of the report has this name',
    );
  if (
    history.fragments > 0 &&
    !setting.fragment &&
    single &&
    setting.preposition !== 'strong' &&
    best?.match.rank !== 'country' &&
    (best?.match.population ?? 0) < 500_000
  )
    say('fragment elsewhere', -0.6, 'is a piece of a longer name elsewhere in the report');
  if (single && isDemonym) say('demonym', -9, 'names a people');
  if (single && (NOT_PLACES.has(lower) || (KIND_WORDS.has(lower) && name.matches.every((m) => m.rank !== 'country'))))
    say('common word', -5, 'is a common word');
  else if (NOT_PLACES.has(lower)) say('common word', -5, 'are common words');
  if (single && GIVEN_NAMES.has(lower) && setting.preposition !== 'strong' && best?.match.rank !== 'country')
    say('given name', -1.5, 'is a given name');
  if (single && history.lowerCase && best?.match.rank !== 'country')
    say('lower case', -2, 'is also written small in the report');
  if (
    setting.opensSentence &&
    single &&
    setting.preposition === null &&
    setting.ground === null &&
    best !== null &&
    best.match.rank !== 'country' &&
    best.match.population < 1_000_000 &&
    history.mentions === 1
  )
    say('opens sentence', -1.2, 'opens a sentence');
  if (sentence.titleCase && best !== null && best.match.rank !== 'country' && history.strong === 0)
    say('title case', -0.7, 'stands in a line where every word has a capital');
  if (lastWord.upos !== null && single && lastWord.upos !== 'PROPN' && !sentence.titleCase)
    say('no proper noun', lastWord.upos === 'NOUN' || lastWord.upos === 'X' ? -0.7 : -2, `tagged ${lastWord.upos}`);
  return { signals, score: signals.reduce((sum, found) => sum + found.value, 0) };
}

/** A known name that is the object of a verb has been counted for it. */
function groundWorth({ ground, ofVerb, preposition }: Setting, isKnown: boolean): number {
  if (!isKnown) return ground === 'sure' ? (preposition === null ? 1.6 : 1.2) : 0.7;
  if (ofVerb) return 0;
  return ground === 'sure' ? 1.2 : 0.6;
}

const NAMED_AFTER_FAMILIES = new Set(['US', 'CA', 'GB', 'AU', 'NZ', 'ZA', 'IE']);

/** Turner, Carter, Clinton: small places whose names persons bear too. */
function isSurnameLike({ match, signals }: ScoredCandidate): boolean {
  return (
    NAMED_AFTER_FAMILIES.has(match.place.country ?? '') &&
    ['settlement', 'seat', 'quarter', 'admin2'].includes(match.rank) &&
    match.population < 300_000 &&
    !signals.some((s) => s.name === 'in')
  );
}

/** How likely a name is the place that the gazetteer has under it, before the text is asked. */
function worthOf(best: ScoredCandidate): number {
  const { match } = best;
  const words = match.place.name.split(/[ -]/).length;
  const settled = best.signals.some((s) => s.name === 'in')
    ? 2.5
    : best.signals.some((s) => s.name === 'division')
      ? 0.5
      : 0;
  const country = best.signals.find((s) => s.name === 'country')?.value ?? 0;
  const near = best.signals.find((s) => s.name === 'near')?.value ?? 0;
  switch (match.rank) {
    case 'country':
    case 'border':
      return match.alias && !match.curated ? 1.5 : 3;
    case 'region':
    case 'capital':
      return 2.2 + settled - (match.alias && !match.curated ? 1 : 0);
    case 'curated':
      return (match.place.country === null ? 2.5 : 0.8 + 0.5 * country) + settled;
    case 'admin1':
      return 0.8 + 0.4 * country + settled - (match.alias && !match.curated ? 0.7 : 0);
    case 'admin2':
      return (match.alias ? -2 : -0.3) + (words > 1 && !match.alias ? 1.2 : 0) + 0.3 * country + settled;
    default: {
      const atWar = best.signals.some((s) => s.name === 'at war') ? 0.8 : 0;
      const size = (match.population > 0 ? 0.55 * (Math.log10(match.population) - 4) : -1.2) + atWar;
      return (
        Math.min(2.2, size) +
        (words > 1 ? 0.5 : 0) -
        (match.alias && !match.curated ? 0.6 : 0) +
        0.4 * country +
        0.3 * near +
        settled
      );
    }
  }
}
