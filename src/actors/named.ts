import type { Context, Sign } from './context.ts';
import { type Draft, follows } from './draft.ts';
import type { ActorEntry } from './entry.ts';
import { FORCE } from './generic-words.ts';
import { mentionOf } from './mention.ts';
import { isCapital, type NameWord } from './name-words.ts';
import { isPlaceByBefore } from './places-by-grammar.ts';
import type { Named, NamedActor, NamedState } from './registry.ts';

/** A name of the registry that stands in the text; `meant` are all who bear it. */
export interface FoundName {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly meant: readonly Named[];
}

// Written in capitals they are words like any other in a headline set in capitals.
const WORDS_IN_CAPITALS = new Set(['IS', 'US', 'AS', 'IT', 'WHO', 'AN', 'AM', 'ALL', 'CAR']);

/** Every name of the registry in the text, longest first, none overlapping another. */
export function findNames(draft: Draft): FoundName[] {
  const { words, text, registry } = draft;
  const found: FoundName[] = [];
  for (let i = 0; i < words.length; ) {
    let taken = 0;
    for (const { length, values } of registry.names.at(words, i)) {
      const start = words[i]!.start;
      const end = words[i + length - 1]!.end;
      const after = found.at(-1);
      const afterState =
        (after?.last === i - 1 && follows(words[i]!) && after.meant.some((named) => named.type !== 'actor')) ||
        /^(?:national|local)$/i.test(words[i - 1]?.text ?? '');
      const meant = values.filter(
        (named) => isWritten(named, text, words, i, length) && !(named.type === 'actor' && named.alone && afterState),
      );
      if (meant.length === 0) continue;
      found.push({ first: i, last: i + length - 1, start, end, meant });
      taken = length;
      break;
    }
    i += taken || 1;
  }
  return found;
}

function isWritten(named: Named, text: string, words: readonly NameWord[], first: number, length: number): boolean {
  const slice = words.slice(first, first + length);
  const written = text.slice(slice[0]!.start, slice[length - 1]!.end);
  if (named.exact) {
    if (written !== named.alias && written !== named.alias.replace(/\.$/, '')) return false;
    return !WORDS_IN_CAPITALS.has(written) || !isInCapitals(text, slice[0]!.start);
  }
  // A name of several words may begin small ("al-Qaeda", "the Islamic State" has its article outside) but not be small all through.
  return length === 1 ? isCapital(slice[0]!.text) : slice.some((word) => isCapital(word.text) && word.text.length > 1);
}

/** Is the line around it set in capitals? */
function isInCapitals(text: string, offset: number): boolean {
  const from = text.lastIndexOf('\n', offset) + 1;
  const to = text.indexOf('\n', offset);
  const line = text.slice(from, to < 0 ? text.length : to);
  return !/\p{Ll}/u.test(line) && line.split(/\s+/).length > 3;
}

/** What the names say of the report's countries and conflicts. */
export function signsOf(draft: Draft, names: readonly FoundName[]): Sign[] {
  const signs: Sign[] = [];
  for (const { first, start, meant } of names) {
    const sides = new Set(meant.flatMap((named) => (named.type === 'actor' ? Object.keys(named.actor.sides) : [])));
    const weak = meant.every((named) => named.type === 'actor' && isShort(named));
    for (const conflict of sides) signs.push({ start, conflict, weight: 2 / sides.size, by: meant[0]!.alias });
    const homes = new Set(
      meant.flatMap((named) => (named.type === 'actor' ? named.actor.countries : [named.state.code])),
    );
    // A country as a place tells where the war is; as somebody, or by an adjective, it may be a power from outside.
    const places = meant.some(
      (named) => named.type === 'state' || named.type === 'metonym' || named.type === 'citizens',
    );
    const weight = places
      ? isPlaceByBefore(draft.words, first, draft.words[first - 1]?.fold === 'the')
        ? 1
        : 0.4
      : 0.3;
    if (homes.size <= 3) for (const country of homes) signs.push({ start, country, weight: weight / homes.size, weak });
  }
  return signs;
}

/** Adds the mentions of registered actors other than states. Of several that bear a name the one of this conflict counts. */
export function addNamedActors(draft: Draft, names: readonly FoundName[], context: Context): void {
  const sure = new Set(
    names.flatMap(({ meant }) => {
      const [only] = meant;
      return meant.length === 1 && only?.type === 'actor' && !only.local && !isShort(only) ? [only.actor.id] : [];
    }),
  );
  for (const name of names) {
    const actors = name.meant.filter((named): named is NamedActor => named.type === 'actor');
    if (actors.length === 0) continue;
    const chosen = choose(actors, name, context, sure);
    if (!chosen) continue;
    if (name.meant.some((named) => named.type !== 'actor') && !concerns(chosen.actor, name, context)) continue;
    const extent = extentOf(draft, name);
    const side = sideOf(draft, chosen.actor);
    const why = `"${chosen.alias}" is a name of ${chosen.actor.name}${side === chosen.actor ? '' : `, the army of ${side.name}`}`;
    draft.add(
      mentionOf(
        draft.text,
        name,
        side,
        { rule: 'name', why },
        {
          extent,
          ...(standingOf(draft, name.last) ?? {}),
        },
      ),
    );
  }
}

/** A state's army is the state's side, by whatever name it goes: FARDC is the Democratic Republic of the Congo. */
function sideOf(draft: Draft, actor: ActorEntry): ActorEntry {
  const [only, other] = [...new Set(Object.values(actor.sides))];
  const side = only === undefined || other !== undefined ? undefined : draft.registry.actors.get(only);
  return actor.kind === 'armed-forces' && side?.kind === 'state' ? side : actor;
}

const isShort = (named: NamedActor): boolean => named.exact && named.alias.length <= 4;

function choose(
  candidates: readonly NamedActor[],
  name: FoundName,
  context: Context,
  sure: ReadonlySet<string>,
): NamedActor | null {
  // Three or four letters are many things the world over: they count where the report is about the actor's country.
  const fit = candidates.filter(
    (named) =>
      !(named.local || (isShort(named) && named.actor.countries.length > 0)) ||
      sure.has(named.actor.id) ||
      (isShort(named) ? isSpokenOf(named.actor, context) : concerns(named.actor, name, context)),
  );
  if (fit.length <= 1) return fit[0] ?? null;
  return (
    fit.find((named) => sure.has(named.actor.id)) ??
    fit.find((named) => concerns(named.actor, name, context)) ??
    fit.find((named) => Object.keys(named.actor.sides).length === 0 && named.actor.countries.length === 0) ??
    null
  );
}

const isSpokenOf = (actor: ActorEntry, context: Context): boolean =>
  context.isSilent ||
  actor.countries.some((code) => context.speaksOf(code)) ||
  Object.keys(actor.sides).some((conflict) => context.isConfirmed(conflict));

function concerns(actor: ActorEntry, at: { readonly start: number }, context: Context): boolean {
  const topic = context.topicAt(at.start);
  return (
    (topic.conflict !== null &&
      (topic.conflict.id in actor.sides || topic.conflict.countries.some((code) => actor.countries.includes(code)))) ||
    (topic.state !== null && actor.countries.includes(topic.state.code)) ||
    actor.countries.some((code) => context.speaksOf(code))
  );
}

/** "Kurdish YPG militia", "IS fighters", "the Houthi movement": the name with an adjective before and a force noun after it. */
function extentOf(draft: Draft, name: FoundName): { start: number; end: number } {
  const { words } = draft;
  let { start, end } = name;
  const next = words[name.last + 1];
  if (next && follows(next) && !words[name.last]!.possessive && FORCE.has(next.fold)) end = next.end;
  const before = words[name.first - 1];
  const first = words[name.first];
  if (
    before &&
    first &&
    follows(first) &&
    /(?:ish|ese|ian|ean|iqi|ni|li|nian|sh|an|ch)$/.test(before.fold) &&
    isCapital(before.text)
  )
    start = before.start;
  return { start, end };
}

const BACKED = new Set([
  'backed',
  'supported',
  'sponsored',
  'funded',
  'armed',
  'trained',
  'equipped',
  'aligned',
  'allied',
  'linked',
  'affiliated',
  'led',
  'dominated',
  'inspired',
  'loyal',
]);
const HELD = new Set(['held', 'controlled', 'run', 'besieged', 'occupied', 'administered', 'dominated', 'seized']);
const OTHER = new Set(['based', 'born', 'made', 'speaking', 'style', 'brokered', 'sponsored', 'mediated', 'wide']);

/** What the word joined to a name by a hyphen makes of it: "US-backed", "IS-held". Null for a name that stands alone. */
export function standingOf(draft: Draft, last: number): { standing: 'backer' | 'holder' | 'place' } | null {
  const next = draft.words[last + 1];
  if (!next || !/^[-‐‑]$/.test(next.gap)) return null;
  if (BACKED.has(next.fold)) return { standing: 'backer' };
  if (HELD.has(next.fold)) return { standing: 'holder' };
  return OTHER.has(next.fold) ? { standing: 'place' } : null;
}

/** The states that a found name stands for, by what it says of them. */
export function statesOf(name: FoundName): readonly NamedState[] {
  return name.meant.filter((named): named is NamedState => named.type !== 'actor');
}
