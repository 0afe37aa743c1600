import { countryOf } from './demonym.ts';
import { type Draft, follows } from './draft.ts';
import {
  ARMED,
  ARMED_HEADS,
  ARMED_MODIFIERS,
  BODIES,
  BODY_MODIFIERS,
  CIVILIAN_MODIFIERS,
  CIVILIANS,
  ETHNIC,
  FORCE,
  POLICE,
} from './generic-words.ts';
import { type MentionRole, unknownMention } from './mention.ts';
import { isCapital } from './name-words.ts';

/** What a nominal without a name is: where it begins, and as what it is kept. */
interface Kept {
  readonly first: number;
  readonly role: MentionRole;
  readonly why: string;
  readonly called?: string;
}

const KINSMEN = new Set(['allies', 'tribes', 'tribesmen']);

/** Every word that such a nominal may end in. */
export const UNNAMED_HEADS: ReadonlySet<string> = new Set([
  ...[FORCE, KINSMEN, POLICE, ARMED, ARMED_HEADS, BODIES].flatMap((heads) => [...heads]),
  'idp',
  'idps',
  ...Object.keys(CIVILIANS),
]);

/** Adds armed men, police, groups of people and bodies whom nothing names, under the text's own words. `i` is the nominal's last word. */
export function addUnnamed(draft: Draft, i: number): void {
  const kept = keptAs(draft, i);
  if (!kept) return;
  const { compounds, text } = draft;
  const { first, role, why } = kept;
  const words = text.slice(compounds[first]!.start, compounds[i]!.end).replace(/\s+/g, ' ');
  // "Syrian refugees": the people of a state are named with it, and called by what they are.
  const demonym = compounds[first - 1];
  const named = demonym && follows(compounds[first]!) && draft.isFree(demonym) && countryOf(draft, demonym) !== null;
  const start = named ? demonym.start : compounds[first]!.start;
  const isOwnName = ETHNIC.has(compounds[first]!.fold) || !/^\p{Lu}\p{Ll}/u.test(words);
  const name = kept.called ?? (isOwnName ? words : words[0]!.toLowerCase() + words.slice(1));
  const rule = role === 'fighter' ? 'generic' : 'people';
  draft.add(unknownMention(text, { start, end: compounds[i]!.end }, role, { rule, why }, { name }));
}

function keptAs(draft: Draft, i: number): Kept | null {
  const { compounds } = draft;
  const head = compounds[i]!;
  const before = compounds[i - 1];
  const linked = before !== undefined && follows(head) && draft.isFree(before) ? before : null;
  if (linked && ETHNIC.has(linked.fold) && isCapital(linked.text) && (FORCE.has(head.fold) || KINSMEN.has(head.fold)))
    return { first: i - 1, role: 'fighter', why: 'fighters known by their people or faith' };
  if (head.fold === 'idp' || head.fold === 'idps') {
    const first = withModifiers(draft, i, CIVILIAN_MODIFIERS);
    return { first, role: 'civilians', why: 'people by their situation', called: 'internally displaced persons' };
  }
  if (POLICE.has(head.fold)) return { first: i, role: 'fighter', why: 'police: a body of its own beside the army' };
  if (ARMED.has(head.fold) || (linked && ARMED_HEADS.has(head.fold) && ARMED_MODIFIERS.has(linked.fold)))
    return { first: withModifiers(draft, i, ARMED_MODIFIERS), role: 'fighter', why: 'armed people whom nothing names' };
  const people = Object.hasOwn(CIVILIANS, head.fold) ? CIVILIANS[head.fold] : undefined;
  if (people && (!WEAK.has(head.fold) || (linked && CIVILIAN_MODIFIERS.has(linked.fold))))
    return {
      first: withModifiers(draft, i, CIVILIAN_MODIFIERS),
      role: people,
      why: 'people by their situation or work',
    };
  if (linked && BODIES.has(head.fold) && BODY_MODIFIERS.has(linked.fold))
    return {
      first: withModifiers(draft, i, BODY_MODIFIERS),
      role: 'speaker',
      why: 'a body that the text does not name',
    };
  return null;
}

/** Index of the first of up to three modifiers before word `i`. */
function withModifiers(draft: Draft, i: number, modifiers: ReadonlySet<string>): number {
  const { compounds } = draft;
  let first = i;
  while (first > 0 && i - first < 3 && follows(compounds[first]!)) {
    const before = compounds[first - 1]!;
    if (!modifiers.has(before.fold) || !draft.isFree(before)) break;
    first--;
  }
  return first;
}

/** Words that say little by themselves: "staff" is nobody, "hospital staff" is. */
const WEAK = new Set(['staff', 'sources', 'worker', 'workers']);
