import type { Bearing, PlaceKind } from '../vocabulary/place.ts';
import { isOrganisation, isPeople, isPerson } from './bearers.ts';
import { type Ground, groundOf } from './ground.ts';
import type { Name } from './scan.ts';
import { isPair, joins } from './scan.ts';
import type { PlaceSentence, PlaceWord } from './spelled.ts';
import {
  DIRECTIONS,
  KIND_MODIFIERS,
  KIND_WORDS,
  LOOSE_ORGANISATION_WORDS,
  NAMED_FACILITIES,
  NOT_PLACES,
  ORGANISATION_WORDS,
  PERSON_TITLES,
  PLACE_SUFFIXES,
  PLACE_VERBS,
  PUBLIC_BUILDINGS,
  SPEECH_VERBS,
  STRONG_PREPOSITIONS,
  WEAK_PREPOSITIONS,
} from './words.ts';

/** What the words around a name say about it. */
export interface Setting {
  /** "in X" / "from X", after articles and directions are skipped. */
  readonly preposition: 'strong' | 'weak' | null;
  /** "captured X", "entered X". */
  readonly ofVerb: boolean;
  /** "the road to X", "X was shelled": what befalls only ground. */
  readonly ground: Ground | null;
  /** "the village of X", "Lake X". */
  readonly kindBefore: PlaceKind | null;
  /** "X province", "X border crossing"; `kindEnd` is the index of its last word. */
  readonly kindAfter: PlaceKind | null;
  readonly kindEnd: number | null;
  /** "northern X"; `directionAt` is the index of that word. */
  readonly direction: Bearing | 'C' | null;
  readonly directionAt: number | null;
  /** "X-based", "rebel-held X". */
  readonly sided: boolean;
  /** A capitalised neighbour that is no part of the name and none of the usual companions: the name is only a piece of another. */
  readonly fragment: boolean;
  readonly organisation: boolean;
  readonly person: boolean;
  /** "X residents", "X police". */
  readonly inhabited: boolean;
  /** "X communities", "the X and Y tribes": named are people. */
  readonly people: boolean;
  /** "X said". */
  readonly speaks: boolean;
  /** "AZAZ, Syria (Agency) -", or the first words of a text before a dash. */
  readonly dateline: boolean;
  /** First word of a sentence, so that the capital says nothing. */
  readonly opensSentence: boolean;
}

const INHABITANTS = new Set(
  'residents resident police officials official authorities mayor residence native natives officers councillors firefighters schools hospitals markets'.split(
    ' ',
  ),
);
const SKIPPED_BEFORE = new Set(
  'the a an nearby neighbouring neighboring rural greater downtown mainly largely mostly southernmost northernmost historic ancient old occupied besieged embattled divided coastal rebel-held opposition-held government-held key strategic'.split(
    ' ',
  ),
);

export function settingOf(name: Name, sentence: PlaceSentence): Setting {
  const { words } = sentence;
  const before = words[name.first - 1],
    after = words[name.last + 1];
  const kind = kindAfterOf(
    words,
    name.last,
    name.matches.some((m) => m.rank === 'country'),
  );
  const opens = leftOf(words, name.first);
  const leftCap = touches(before, words[name.first]!) && before!.capital && !sentence.titleCase ? before! : null;
  const rightCap =
    after !== undefined && joins(after) && after.capital && !sentence.titleCase && !words[name.last]!.possessive
      ? after
      : null;
  const person = isPerson(name, words, sentence.titleCase);
  return {
    preposition: opens.preposition,
    ofVerb: opens.ofVerb,
    ground: groundOf(words, name.first, name.last),
    kindBefore: opens.kind,
    kindAfter: kind?.kind ?? null,
    kindEnd: kind?.end ?? null,
    direction: opens.direction,
    directionAt: opens.directionAt,
    sided:
      (after !== undefined && (after.gap === '-' || after.gap === '‑') && PLACE_SUFFIXES.has(after.lower)) ||
      (before !== undefined &&
        words[name.first]!.gap === ' ' &&
        /^(held|controlled|occupied|administered|besieged|run)$/.test(before.lower) &&
        before.gap === '-'),
    fragment:
      (leftCap !== null && !isCompanion(leftCap) && !isPair(words, name.first - 1)) ||
      (rightCap !== null && kind === null && !isCompanionAfter(rightCap) && !isPair(words, name.last)),
    organisation: isOrganisation(name, words, sentence.titleCase),
    person,
    inhabited: after !== undefined && after.gap === ' ' && INHABITANTS.has(after.lower) && !after.capital,
    people: isPeople(words, name.last, name.matches.length > 0),
    speaks:
      after !== undefined && (SPEECH_VERBS.has(after.lower) || (after.lower === 'who' && after.gap.startsWith(','))),
    dateline: isDateline(name, sentence),
    opensSentence: words[name.first]!.first,
  };
}

/** Kind words that stand before the name with a capital: "Lake Chad", "Wadi Barada". */
const NAMED_BEFORE = new Set('lake mount river gulf cape wadi'.split(' '));

function touches(before: PlaceWord | undefined, word: PlaceWord): boolean {
  return before !== undefined && joins(word) && word.gap !== '/' && !before.possessive;
}

/** Capitalised words that stand before a place name without being part of it. */
function isCompanion(word: PlaceWord): boolean {
  return (
    word.first ||
    DIRECTIONS.has(word.lower) ||
    KIND_WORDS.has(word.lower) ||
    PERSON_TITLES.has(word.lower) ||
    STRONG_PREPOSITIONS.has(word.lower) ||
    WEAK_PREPOSITIONS.has(word.lower) ||
    /(ian|ese|ish|i|an|ean|ic)$/.test(word.lower) ||
    (NOT_PLACES.has(word.lower) && word.lower !== 'new' && word.lower !== 'st')
  );
}

function isCompanionAfter(word: PlaceWord): boolean {
  return (
    PERSON_TITLES.has(word.lower) ||
    KIND_WORDS.has(word.lower) ||
    LOOSE_ORGANISATION_WORDS.has(word.lower) ||
    (NOT_PLACES.has(word.lower) && !ORGANISATION_WORDS.has(word.lower))
  );
}

/** Goes left from a name over articles, directions and "city of". */
function leftOf(
  words: readonly PlaceWord[],
  first: number,
): {
  preposition: 'strong' | 'weak' | null;
  ofVerb: boolean;
  kind: PlaceKind | null;
  direction: Bearing | 'C' | null;
  directionAt: number | null;
} {
  let at = first - 1;
  let direction: Bearing | 'C' | null = null,
    directionAt: number | null = null,
    kind: PlaceKind | null = null,
    ofVerb = false;
  for (let steps = 0; at >= 0 && steps < 6; steps++, at--) {
    const word = words[at]!,
      next = words[at + 1]!;
    if (next.gap !== ' ' && /[.!?;:"“”(),]/u.test(next.gap)) break;
    const compound = word.gap === '-' && at > 0 ? `${words[at - 1]!.lower}-${word.lower}` : null;
    const pointed = DIRECTIONS.get(compound ?? word.lower) ?? DIRECTIONS.get(word.lower);
    if (
      pointed !== undefined &&
      direction === null &&
      kind === null &&
      (at + 1 === first || words[at + 1]!.lower === 'of')
    ) {
      direction = pointed;
      directionAt = compound !== null && DIRECTIONS.has(compound) ? at - 1 : at;
      at = directionAt;
      continue;
    }
    if (word.lower === 'of' && at > 0 && kind === null) {
      const kindWord = words[at - 1]!;
      const named =
        kindWord.capital && ORGANISATION_WORDS.has(kindWord.lower) ? undefined : KIND_WORDS.get(kindWord.lower);
      const noun =
        named ??
        (DIRECTIONS.has(kindWord.lower) ||
        ((!kindWord.capital || kindWord.first) &&
          /^(outskirts|parts|part|edge|centre|center|most|much|east|capital|resident|residents|people|bank|banks|shores|coast|rest|side|siege|capture|fall|site|axis)$/.test(
            kindWord.lower,
          ))
          ? 'other'
          : undefined);
      if (noun !== undefined) {
        kind = noun;
        at--;
        continue;
      }
    }
    const noun = KIND_WORDS.get(word.lower);
    if (
      noun !== undefined &&
      kind === null &&
      at === first - 1 &&
      words[first]!.gap === ' ' &&
      (!word.capital || NAMED_BEFORE.has(word.lower))
    ) {
      kind = noun;
      continue;
    }
    if (
      SKIPPED_BEFORE.has(compound ?? word.lower) ||
      SKIPPED_BEFORE.has(word.lower) ||
      (kind !== null && pointed !== undefined) ||
      (kind !== null &&
        !word.capital &&
        /(ian|ern|ese|ish|n|l|d|r)$/.test(word.lower) &&
        !STRONG_PREPOSITIONS.has(word.lower))
    )
      continue;
    if (STRONG_PREPOSITIONS.has(word.lower))
      return { preposition: 'strong', ofVerb: false, kind, direction, directionAt };
    if (WEAK_PREPOSITIONS.has(word.lower)) return { preposition: 'weak', ofVerb: false, kind, direction, directionAt };
    ofVerb = !word.capital && PLACE_VERBS.has(word.lower);
    break;
  }
  return { preposition: null, ofVerb, kind, direction, directionAt };
}

function kindAfterOf(
  words: readonly PlaceWord[],
  last: number,
  country: boolean,
): { kind: PlaceKind; end: number } | null {
  let at = last + 1;
  for (let steps = 0; steps < 3; steps++, at++) {
    const word = words[at];
    if (
      word === undefined ||
      (word.gap !== ' ' && word.gap !== '\u00a0' && word.gap !== '\n') ||
      words[at - 1]!.possessive
    )
      return null;
    const kind = KIND_WORDS.get(word.lower);
    if (country && kind !== undefined && kind !== 'border' && kind !== 'settlement' && kind !== 'region') return null;
    const next = words[at + 1];
    if (PUBLIC_BUILDINGS.has(`${word.lower} ${next?.lower}`)) return { kind: 'facility', end: at + 1 };
    if (
      KIND_MODIFIERS.has(word.lower) &&
      next !== undefined &&
      next.gap === ' ' &&
      (KIND_WORDS.has(next.lower) || KIND_MODIFIERS.has(next.lower))
    )
      continue;
    return kind === undefined || (kind === 'facility' && !word.capital && !NAMED_FACILITIES.has(word.lower))
      ? null
      : { kind, end: at };
  }
  return null;
}

function isDateline(name: Name, sentence: PlaceSentence): boolean {
  const own = sentence.words[name.last]!;
  if (name.first > 2 || !own.allCapitals) return false;
  const next = sentence.words.slice(name.last + 1, name.last + 8).find((word) => /\)|[—–]|--| - /u.test(word.gap));
  // A dateline that was parted from its sentence is short and all there is.
  return next !== undefined || (sentence.words.length <= 8 && !sentence.titleCase);
}
