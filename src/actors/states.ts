import { type Draft, follows } from './draft.ts';
import type { ActorEntry, State } from './entry.ts';
import { ACT, FORCE, FORCE_QUALIFIER, RULE } from './generic-words.ts';
import { mentionOf, type Resolution, unknownMention } from './mention.ts';
import { addByMetonym } from './metonyms.ts';
import type { NameWord } from './name-words.ts';
import { type FoundName, standingOf, statesOf } from './named.ts';
import { BORDER, isPlaceByBefore } from './places-by-grammar.ts';

/** Nouns that generics.ts resolves by conflict, so that "Syrian rebels" are not the Syrian state. */
const NOT_THE_STATES = new Set(
  `rebel rebels insurgent insurgents opposition militant militants jihadist jihadists extremist extremists terrorist terrorists militia
  militias militiamen militiaman separatists guerrillas guerrilla gunmen gunman mercenaries paramilitaries group groups faction factions
  fighters fighter recruits combatants cell cells loyalists partisans element elements police gendarmerie gendarmes`.split(
    /\s+/,
  ),
);
const POLICE = new Set(['police', 'policemen', 'policeman', 'gendarmerie', 'gendarmes']);
const SPEAKERS = new Set(['source', 'sources', 'media', 'activists', 'newspaper', 'newspapers', 'analysts']);
/** Force nouns that mean a state's own without more. */
const isStateForce = (fold: string): boolean => FORCE.has(fold) && !NOT_THE_STATES.has(fold);

/**
 * Adds mentions of states: by name ("Turkey shelled"), force or office ("Turkish artillery", "Turkey's foreign ministry", "the
 * government of Mali"), act ("Russian air strikes") and capital ("Ankara warned").
 */
export function addStates(draft: Draft, names: readonly FoundName[]): void {
  for (const [k, name] of names.entries()) {
    if (!draft.isFree(name)) continue;
    for (const named of statesOf(name)) {
      const added =
        named.type === 'adjective'
          ? addByAdjective(draft, name, named.state) ||
            (statesOf(name).some((other) => other.type === 'state') && addByName(draft, name, named.state))
          : named.type === 'state'
            ? addByForce(draft, name, named.state) ||
              (!hasAdjective(name, named.state) && addByName(draft, name, named.state))
            : named.type === 'metonym'
              ? addByMetonym(draft, name, named.state, named.alias, sideOf(draft, named.state))
              : addCitizens(draft, name);
      if (added) {
        if (named.type === 'adjective') addCoordinated(draft, names[k - 1], name);
        break;
      }
    }
  }
}

/** Adds what is left of the names of states, as places: "a Senegalese plan", "in Jakarta". Comes last: nothing may be left out for it. */
export function addLands(draft: Draft, names: readonly FoundName[]): void {
  for (const name of names) {
    const state = statesOf(name).find((named) => named.type !== 'citizens')?.state;
    if (!state || !draft.isFree(name)) continue;
    const side = sideOf(draft, state);
    draft.add(mentionOf(draft.text, name, side, why('state', draft, name, side), { standing: 'place' }));
  }
}

/** "US and British forces": an adjective that shares the noun of the next. */
function addCoordinated(draft: Draft, before: FoundName | undefined, name: FoundName): void {
  const and = draft.words[name.first - 1];
  if (!before || before.last !== name.first - 2 || and?.fold !== 'and' || !draft.isFree(before)) return;
  const adjective = statesOf(before).find((named) => named.type === 'adjective');
  const made = draft.mentions.at(-1);
  if (!adjective || made?.start !== name.start || made.how.rule !== 'state-force') return;
  const side = sideOf(draft, adjective.state);
  draft.add(
    mentionOf(
      draft.text,
      { start: before.start, end: before.end },
      side,
      why('state-force', draft, { start: before.start, end: made.end }, side),
    ),
  );
}

const hasAdjective = (name: FoundName, state: State): boolean =>
  statesOf(name).some((other) => other.type === 'adjective' && other.state === state);

/** Who the state is: its name stands for itself, its army and offices for the government of the day. */
function sideOf(draft: Draft, state: State): ActorEntry {
  return draft.registry.governmentOf(state, draft.day);
}

/** "Turkish army", "Turkish air strikes", "Turkish officials", "Turkish-backed". */
function addByAdjective(draft: Draft, name: FoundName, state: State): boolean {
  const standing = standingOf(draft, name.last);
  const side = sideOf(draft, state);
  if (standing) {
    if (standing.standing === 'place') return true;
    draft.add(mentionOf(draft.text, name, side, why('state', draft, name, side), standing));
    return true;
  }
  return addByForce(draft, name, state);
}

/** After an adjective, or a name with "'s": the nominal that makes it the state's side. */
function addByForce(draft: Draft, name: FoundName, state: State): boolean {
  const { words } = draft;
  const side = sideOf(draft, state);
  const adjective = hasAdjective(name, state);
  if (!adjective && !words[name.last]!.possessive && !addsNoun(draft, name)) return false;
  const neighbour = words[name.last + 1];
  if (neighbour && follows(neighbour) && SPEAKERS.has(neighbour.fold)) {
    const span = { start: name.start, end: neighbour.end };
    draft.add(
      unknownMention(draft.text, span, 'speaker', {
        rule: 'state-force',
        why: `somebody in ${state.name}, not its government`,
      }),
    );
    return true;
  }
  if (standingOf(draft, name.last)) return false;
  let i = name.last + 1;
  while (i <= name.last + 3 && isQualifier(draft, i)) i++;
  const word = words[i];
  if (!word || !(follows(word) || (i > name.last + 1 && word.gap === '-'))) return false;
  if (POLICE.has(word.fold)) {
    const span = { start: name.start, end: word.end };
    draft.add(
      unknownMention(draft.text, span, 'fighter', {
        rule: 'state-force',
        why: `a police of ${state.name}: a body of its own`,
      }),
    );
    return true;
  }
  if (i > name.last + 1 && words[i - 1]!.fold === 'government' && NOT_THE_STATES.has(word.fold)) return false;
  const office = ministryEnd(words, i);
  if (office !== null && OFFICE_HOLDERS.test(words[office]!.fold) && isNamed(words, office)) return false;
  if (office !== null) {
    const span = { start: name.start, end: words[office]!.end };
    draft.add(
      mentionOf(draft.text, span, side, why('state-force', draft, span, side), {
        name: draft.text.slice(span.start, span.end),
      }),
    );
    return true;
  }
  if (OFFICE_HOLDERS.test(word.fold) && isNamed(words, i)) return false;
  if (isStateForce(word.fold) || RULE.has(word.fold)) {
    const span = { start: name.start, end: word.end };
    draft.add(mentionOf(draft.text, span, side, why('state-force', draft, span, side)));
    return true;
  }
  if (ACT.has(word.fold) && !(words[name.last]!.possessive && PLACE_LIKE_ACT.has(word.fold))) {
    draft.add(mentionOf(draft.text, name, side, why('state-force', draft, { start: name.start, end: word.end }, side)));
    return true;
  }
  return false;
}

const PLACE_LIKE_ACT = new Set(['territory', 'control', 'occupation', 'blockade', 'siege', 'invasion', 'intervention']);

const OFFICE_HOLDERS =
  /^(president|premier|minister|secretary|spokesman|spokeswoman|spokesperson|general|commander|leader|ambassador|envoy|officer|prosecutor|official|diplomat)$/;

/** "Turkish President Jane Doe", "the Turkish minister, Jane Doe,": the name that follows is who is meant. */
function isNamed(words: readonly NameWord[], i: number): boolean {
  const next = words[i + 1];
  const second = words[i + 2];
  if (!next || !/^\p{Lu}\p{Ll}/u.test(next.text) || /^(staff|command|office|council)$/.test(next.fold)) return false;
  return follows(next) || (next.gap === ', ' && second !== undefined && /^\p{Lu}/u.test(second.text));
}

/** Nouns that a state's bare name may stand before. */
const OWN =
  /^(army|military|forces?|troops|soldiers?|government|navy|marines|commandos|warplanes?|jets?|aircraft|drones?|artillery)$/;

/** "Mali government", "United States Air Force": a name that does duty as adjective. */
function addsNoun(draft: Draft, name: FoundName): boolean {
  const word = draft.words[name.last + 1];
  const after = draft.words[name.last + 2];
  if (word === undefined || !follows(word)) return false;
  if (OWN.test(word.fold)) return true;
  return FORCE_QUALIFIER.has(word.fold) && after !== undefined && follows(after) && OWN.test(after.fold);
}

/** "armed" of "armed forces": it qualifies only where such a noun, or another qualifier, comes after it. */
function isQualifier(draft: Draft, i: number): boolean {
  const word = draft.words[i];
  const next = draft.words[i + 1];
  if (!word || !next || !(follows(word) || word.gap === '-') || !(follows(next) || /^[-/]$/.test(next.gap)))
    return false;
  if (!FORCE_QUALIFIER.has(word.fold) || POLICE.has(word.fold)) return false;
  return (
    [FORCE_QUALIFIER, FORCE, RULE, ACT].some((words) => words.has(next.fold)) ||
    /^(ministry|minister|office)$/.test(next.fold)
  );
}

/** "Ministry of Defence", "defence ministry", "Foreign Office": index of its last word. */
function ministryEnd(words: readonly NameWord[], i: number): number | null {
  const at = (k: number) => words[k]?.fold ?? '';
  if (/^(ministry|department)$/.test(at(i)) && at(i + 1) === 'of') {
    let end = i + 2;
    if (at(end) === 'the') end++;
    while (at(end + 1) === 'and' && /^\p{Lu}/u.test(words[end + 2]?.text ?? '')) end += 2;
    return words[end] ? end : null;
  }
  if (/^(foreign|home)$/.test(at(i)) && /^(office|secretary)$/.test(at(i + 1))) return i + 1;
  if (
    /^(foreign|defence|defense|interior|health|information|justice|finance)$/.test(at(i)) &&
    /^(ministry|minister)$/.test(at(i + 1))
  )
    return i + 1;
  if (/^(ministry)$/.test(at(i))) return i;
  return null;
}

/** "Syrians": people of a state, who may be harmed or flee, never its side. */
function addCitizens(draft: Draft, name: FoundName): boolean {
  const why = 'the people of a state are not its government';
  draft.add(unknownMention(draft.text, { start: name.start, end: name.end }, 'civilians', { rule: 'people', why }));
  return true;
}

/** A state by its name: somebody where it acts, a place after the prepositions of place. */
function addByName(draft: Draft, name: FoundName, state: State): boolean {
  const { words } = draft;
  const standing = standingOf(draft, name.last);
  const side = sideOf(draft, state);
  const before = words[name.first - 1];
  const after = words[name.last + 1];
  const article = before?.fold === 'the';
  const preposition = article ? words[name.first - 2] : before;
  let start = name.start;
  // "the government of Mali", "forces of the Republic"
  const owned = article ? 3 : 2;
  const head = words[name.first - owned];
  if (
    preposition?.fold === 'of' &&
    head &&
    /^(government|army|military|forces|troops|soldiers|authorities)$/.test(head.fold) &&
    !standing
  ) {
    start = head.start;
    const span = { start, end: name.end };
    draft.add(mentionOf(draft.text, span, side, why('state-force', draft, span, side)));
    return true;
  }
  const isPlace =
    standing?.standing === 'place' ||
    (!standing &&
      (isPlaceByBefore(words, name.first, article) || words[name.last]!.possessive || isPlaceByAfter(after)));
  draft.add(
    mentionOf(draft.text, name, side, why('state', draft, name, side), {
      standing: standing?.standing ?? (isPlace ? 'place' : 'party'),
    }),
  );
  return true;
}

function isPlaceByAfter(after: NameWord | undefined): boolean {
  return after !== undefined && follows(after) && BORDER.has(after.fold);
}

function why(
  rule: Resolution['rule'],
  draft: Draft,
  span: { start: number; end: number },
  side: ActorEntry,
): Resolution {
  return { rule, why: `"${draft.text.slice(span.start, span.end)}" is the side of ${side.name}` };
}
