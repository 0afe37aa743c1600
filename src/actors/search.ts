import { closeSpelling, nameKey, skeleton } from '../places/names.ts';
import type { Day } from '../vocabulary/days.ts';
import { type ActorEntry, type ActorKind, type Alias, holdsOn } from './entry.ts';
import { nameWords } from './name-words.ts';

/** A name that an actor bears, with what is known of it. */
export interface BorneName {
  readonly text: string;
  readonly language: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** All names of an actor, the one that is shown first; those of data sets last. */
export function namesOf(actor: ActorEntry): readonly BorneName[] {
  const plain = (text: string): BorneName => ({ text, language: null, from: null, to: null });
  return [
    plain(actor.name),
    ...actor.aliases.map(borneName),
    ...actor.acled.map(({ name }) => plain(name)),
    ...actor.ucdp.map(({ name }) => plain(name)),
  ];
}

function borneName(alias: Alias): BorneName {
  if (typeof alias === 'string') return { text: alias, language: null, from: null, to: null };
  const { text, language = null, from = null, to = null } = alias;
  return { text, language, from, to };
}

/** How a name was found, the surest first. */
export type MatchedBy = 'id' | 'name' | 'words' | 'spelling';
const ORDER: readonly MatchedBy[] = ['id', 'name', 'words', 'spelling'];

export interface FoundActor {
  readonly actor: ActorEntry;
  readonly name: BorneName;
  readonly by: MatchedBy;
}

export interface ActorQuestion {
  readonly conflict?: string;
  readonly kind?: ActorKind;
  /** Only who was there on that day, under a name that it bore then, as far as the registry dates it. */
  readonly on?: Day;
}

/**
 * Actors that go by a name: by id or exactly this name first, then by all of its words, then in other spellings. An empty name finds all that the
 * question lets through.
 */
export function searchActors(
  words: string,
  actors: Iterable<ActorEntry>,
  { conflict, kind, on }: ActorQuestion = {},
): readonly FoundActor[] {
  const matches = matcherOf(words);
  const found: FoundActor[] = [];
  for (const actor of actors) {
    if (conflict !== undefined && !(conflict in actor.sides)) continue;
    if (kind !== undefined && actor.kind !== kind) continue;
    if (on !== undefined && !wasThere(actor, on)) continue;
    const borne = namesOf(actor).filter((name) => on === undefined || borneOn(name, on));
    const best = borne
      .flatMap((name): FoundActor[] => {
        const by = matches(actor.id, name.text);
        return by ? [{ actor, name, by }] : [];
      })
      .sort((a, b) => ORDER.indexOf(a.by) - ORDER.indexOf(b.by))[0];
    if (best) found.push(best);
  }
  return found.sort((a, b) => ORDER.indexOf(a.by) - ORDER.indexOf(b.by) || (a.actor.id < b.actor.id ? -1 : 1));
}

function matcherOf(words: string): (id: string, name: string) => MatchedBy | null {
  const typed = words.trim();
  if (!typed) return () => 'words';
  const key = nameKey(typed);
  const bones = skeleton(typed);
  const parts = foldsOf(typed);
  return (id, name) => {
    if (id === typed) return 'id';
    const other = nameKey(name);
    if (other === key) return 'name';
    const folds = foldsOf(name);
    if (parts.length && parts.every((part) => folds.some((fold) => fold === part || fold.startsWith(part))))
      return 'words';
    if (bones.length >= 3 && skeleton(name) === bones) return 'spelling';
    return key.length >= 5 && closeSpelling(key, other) ? 'spelling' : null;
  };
}

const foldsOf = (name: string): readonly string[] => nameWords(name).map(({ fold }) => fold);

const borneOn = ({ from, to }: BorneName, day: Day): boolean =>
  holdsOn({ ...(from !== null && { from }), ...(to !== null && { to }) }, day);

/** Before it split from another, was renamed from another, or after it merged into one, an actor is not there. */
function wasThere({ splitFrom, mergedInto, renamedFrom }: ActorEntry, day: Day): boolean {
  const begun = [...splitFrom, ...renamedFrom].every(({ from }) => from === undefined || from <= day);
  return begun && mergedInto.every(({ from }) => from === undefined || from > day);
}
