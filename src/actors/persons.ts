import { type Draft, follows } from './draft.ts';
import { type ResolvedActorMention, unknownMention } from './mention.ts';
import { isCapital, type NameWord, startsSmall } from './name-words.ts';
import { ENDINGS } from './organisation-words.ts';

/** Words before a name that say it is somebody's: "President", "spokeswoman", "Gen.". Folded. */
const TITLES = new Set(
  `president premier minister chancellor king queen prince emir sultan sheikh sheik shaykh mullah ayatollah imam pope bishop archbishop
  father general gen colonel col major maj captain capt lieutenant lt brigadier sergeant sgt admiral marshal commander leader warlord chief
  spokesman spokeswoman spokesperson envoy ambassador diplomat secretary governor mayor director head coordinator rapporteur senator
  congressman chairman chairwoman chair commissioner official activist lawyer analyst researcher professor doctor dr mr mrs ms judge justice
  prosecutor journalist reporter photographer resident officer councillor lawmaker mp fighter negotiator strongman cleric founder expert
  emir interpreter translator driver guide brother sister son daughter wife husband guarantor administrator inspector delegate representative correspondent militant jihadist hacker politician dictator ex-president`.split(
    /\s+/,
  ),
);
const PARTICLES = new Set(
  'al el ul bin ibn abu abd de la van von der den da dos del du ben ould ag umm mac mc'.split(' '),
);
const SPEAKS = new Set(
  'said says told added stated explained warned noted tweeted wrote announced claimed testified insisted argued recalled confirmed'.split(
    ' ',
  ),
);
const NOT_PERSON = new Set(
  `the a an in on at by for and or but of to from with as if when while after before it he she they we you i his her their its this that these
  those there here not no monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december state ministry army police agency statement reports report also friday's one last new human foreign general
  council un us eu nato minister president who which hurricane cyclone typhoon storm operation ive im`.split(/\s+/),
);
const ROLES = new Set([
  'member',
  'adviser',
  'advisor',
  'father',
  'mother',
  'refugee',
  'teacher',
  'worker',
  'farmer',
  'who',
]);
/** Parts of place names that follow a capital: no person is called so. */
const PLACE_PARTS = new Set(
  'province governorate district city county village street river mountain airport state island region town camp bridge road square university hospital school dam valley lake mall plaza park stadium building palace'.split(
    ' ',
  ),
);
/** One word after these is as often a place ("Sheikh Maqsoud", "Saint Louis") as somebody. */
const WEAK_TITLES = new Set(
  'sheikh sheik shaykh king queen prince father imam head chief director resident official justice general major judge chair'.split(
    ' ',
  ),
);

/** Adds people by name: after a title, before an apposition or a verb of saying. Later their surname alone is found. */
export function addPersons(draft: Draft): void {
  const { words, text } = draft;
  for (let i = 0; i < words.length; i++) {
    const run = nameAt(draft, i);
    if (!run) continue;
    const { last } = run;
    const span = { start: words[i]!.start, end: words[last]!.end };
    const before = words[i - 1];
    const titled =
      before !== undefined &&
      (follows(words[i]!) || /^\. $/.test(words[i]!.gap)) &&
      TITLES.has(before.fold) &&
      (last > i || !WEAK_TITLES.has(before.fold));
    const after = words[last + 1];
    const speaks = last > i && after !== undefined && follows(after) && SPEAKS.has(after.fold);
    const said = last > i && before !== undefined && follows(words[i]!) && SPEAKS.has(before.fold);
    const apposed = last > i && (isExplained(words, last) || isApposition(words, i, last));
    const renamed = last > i && comesBack(draft, last);
    if (PLACE_PARTS.has(words[last]!.fold) || ENDINGS[words[last]!.fold]) {
      i = last;
      continue;
    }
    if (titled || speaks || said || apposed || renamed) {
      const why = titled
        ? `a name after "${before.text}"`
        : speaks || said
          ? 'a name that speaks'
          : apposed
            ? 'a name explained by what the person is'
            : 'a name that comes back as a surname';
      const mention = unknownMention(text, span, 'person', { rule: 'person', why }, { kind: 'person' });
      draft.add(mention);
      addSurname(draft, mention, words[last]!, i === last);
    }
    i = last;
  }
}

/** Two to four capitalised words (or one, after a title) with their particles, none of them taken by another name. */
function nameAt(draft: Draft, first: number): { last: number } | null {
  const { words } = draft;
  const start = words[first]!;
  if (!isNamePart(draft, start)) return null;
  let last = first;
  while (last + 1 < words.length && last - first < 5) {
    const next = words[last + 1]!;
    const joined = follows(next) || /^[-‐‑]$/.test(next.gap) || next.gap === '. ';
    if (!joined || words[last]!.possessive || !draft.isFree(next)) break;
    if (next.gap === '. ' && words[last]!.text.length > 1) break;
    const after = words[last + 2];
    const particle =
      PARTICLES.has(next.fold) &&
      after !== undefined &&
      (follows(after) || /^[-‐‑]$/.test(after.gap)) &&
      isCapital(after.text);
    if (!isNamePart(draft, next) && !particle) break;
    last++;
  }
  while (last > first && PARTICLES.has(words[last]!.fold)) last--;
  return { last };
}

function isNamePart(draft: Draft, word: NameWord): boolean {
  return (
    !startsSmall(word.text) &&
    /^['’ʿ]?\p{Lu}[\p{L}\p{M}'’ʿʾ-]*$/u.test(word.text) &&
    !/^\p{Lu}{2,}$/u.test(word.text) &&
    !NOT_PERSON.has(word.fold) &&
    !TITLES.has(word.fold) &&
    draft.isFree(word)
  );
}

/** "Jane Doe, a spokeswoman for …", "John Doe, IS commander": a role within the words after the comma. */
function isExplained(words: readonly NameWord[], last: number): boolean {
  const next = words[last + 1];
  if (!next || !/^(?:, | \()$/.test(next.gap)) return false;
  for (let i = last + 1; i < last + 8 && words[i] && (i === last + 1 || !/[,.;:)]/.test(words[i]!.gap)); i++)
    if (TITLES.has(words[i]!.fold) || ROLES.has(words[i]!.fold)) return true;
  return false;
}

/** "the head of the council, Jane Doe, …": a role within the words before the comma, and a stop after the name. */
function isApposition(words: readonly NameWord[], first: number, last: number): boolean {
  const next = words[last + 1];
  if (words[first]!.gap !== ', ' || (next && !/^[,.;] ?|^\n/.test(next.gap) && !words[last]!.possessive)) return false;
  for (let i = first - 1; i >= 0 && i > first - 12; i--) {
    if (TITLES.has(words[i]!.fold) || TITLES.has(words[i]!.fold.replace(/s$/, ''))) return true;
    if (/[.;!?\n]/.test(words[i]!.gap)) return false;
  }
  return false;
}

/** "Jane Doe … Doe had been": the last of its words stands alone later, as surnames do and places after "in" do not. */
function comesBack(draft: Draft, last: number): boolean {
  const { words } = draft;
  const surname = words[last]!;
  if (surname.text.length < 4) return false;
  return draft.placesOf(surname.text).some((i) => {
    const word = words[i]!;
    if (i <= last || !draft.isFree(word)) return false;
    const before = words[i - 1];
    const after = words[i + 1];
    return (
      (!before ||
        !follows(word) ||
        !(isCapital(before.text) || /^(in|near|at|from|to|of|outside|around|into|the)$/.test(before.fold))) &&
      after !== undefined &&
      (word.possessive ||
        (follows(after) &&
          /^(had|was|is|has|said|says|told|did|would|will|went|became|joined|left|led|who|and|also)$/.test(after.fold)))
    );
  });
}

function addSurname(draft: Draft, mention: ResolvedActorMention, surname: NameWord, alone: boolean): void {
  if (surname.text.length < 3) return;
  const { words } = draft;
  for (const i of draft.placesOf(surname.text)) {
    const word = words[i]!;
    if (word.start <= mention.end || !draft.isFree(word)) continue;
    const next = words[i + 1];
    const before = words[i - 1];
    // "Province of X", "near X": the namesake is a place
    if (before && follows(word) && /^(in|near|at|from|to|of|outside|around|into)$/.test(before.fold) && alone) continue;
    if (next && follows(next) && isCapital(next.text)) continue;
    const particle = before && /^[-‐‑]$/.test(word.gap) && PARTICLES.has(before.fold) ? before : word;
    const span = { start: particle.start, end: word.end };
    draft.add({
      ...mention,
      ...span,
      text: draft.text.slice(span.start, span.end),
      extent: span,
      how: { rule: 'person', why: `short for ${mention.name}` },
    });
  }
}
