import type { Day } from '../vocabulary/days.ts';
import { actorId } from '../vocabulary/party.ts';
import { type ActorEntry, ActorFile, type Conflict, type GenericSide, holdsOn, type State, UNTIED } from './entry.ts';
import { nameWords } from './name-words.ts';
import { didYouMean } from './nearest.ts';
import { PhraseTrie } from './phrase-trie.ts';

/** What a name in a text may stand for. */
export interface NamedActor {
  readonly type: 'actor';
  readonly actor: ActorEntry;
  readonly alias: string;
  readonly exact: boolean;
  readonly local: boolean;
  readonly alone: boolean;
}
/** A word for a state: its name, its adjective ("Turkish"), its citizens ("Syrians") or its capital. */
export interface NamedState {
  readonly type: 'state' | 'adjective' | 'citizens' | 'metonym';
  readonly state: State;
  readonly alias: string;
  readonly exact: boolean;
}
export type Named = NamedActor | NamedState;

/** Everything known about actors, opened once and only read. */
export interface Registry {
  readonly actors: ReadonlyMap<string, ActorEntry>;
  readonly conflicts: ReadonlyMap<string, Conflict>;
  /** By ISO 3166-1 alpha-2 code. */
  readonly states: ReadonlyMap<string, State>;
  readonly names: PhraseTrie<Named>;
  /** The actor that a state's army and ministries are on that day: `iso:SY` → `government-of-syria`. Day null: as of now. */
  governmentOf(state: State, day: Day | null): ActorEntry;
  /** Who is meant by a generic name in a conflict on that day; null where the registry does not say. */
  genericOf(conflict: Conflict, side: GenericSide, day: Day | null): ActorEntry | null;
}

/** Two files of the registry, or a file and itself, contradict one another. */
export class RegistryError extends Error {
  override readonly name = 'RegistryError';
  /** Id of the entry that does not fit, and where in its file it stands; null where that is not known. */
  readonly entry: string | null;
  readonly path: readonly PropertyKey[] | null;
  constructor(message: string, entry: string | null = null, path: readonly PropertyKey[] | null = null) {
    super(message);
    this.entry = entry;
    this.path = path;
  }
}

/**
 * Opens the registry from parsed files (`data/actors/*.yaml`, or a user's own beside them). States become actors of their own.
 * Throws a RegistryError on an entry that does not fit the schema or that names an actor or conflict which does not exist.
 */
export function openRegistry(files: readonly RegistryFile[]): Registry {
  return registryOf(files.map(checkedFile), true);
}

/** Opens files that `checkedFile` gave, all of them together checked before: what is left is to build the names. */
export function reopenRegistry(files: readonly CheckedFile[]): Registry {
  return registryOf(files, false);
}

/** Opens files that are checked each, but not with one another. Throws a RegistryError where they clash. */
export function joinRegistry(files: readonly CheckedFile[]): Registry {
  return registryOf(files, true);
}

export interface RegistryFile {
  readonly file: string;
  readonly data: unknown;
}

export interface CheckedFile {
  readonly file: string;
  readonly data: ActorFile;
}

/** A file with the defaults of what it leaves out. Throws a RegistryError on an entry that does not fit the schema. */
export function checkedFile({ file, data }: RegistryFile): CheckedFile {
  const parsed = ActorFile.safeParse(data);
  if (parsed.success) return { file, data: parsed.data };
  const { path, message } = deepest(parsed.error.issues);
  throw new RegistryError(`${file}: ${path.join('.')}: ${message}`, null, path);
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly errors?: readonly (readonly Issue[])[];
}

/** Of what may stand in a place, the form that what stands there came nearest to: its first mistake. */
function deepest(issues: readonly unknown[]): Issue {
  const { path, message, errors = [] } = issues[0] as Issue;
  const within = errors.filter((each) => each.length).map(deepest);
  const nearest = within.sort((a, b) => b.path.length - a.path.length)[0];
  if (!nearest) return { path, message };
  if (nearest.path.length) return { path: [...path, ...nearest.path], message: nearest.message };
  const sayings = [...new Set(within.map((each) => each.message))];
  return { path, message: message === 'Invalid input' ? sayings.join(', or ') : message };
}

function registryOf(files: readonly CheckedFile[], check: boolean): Registry {
  const conflicts = new Map<string, Conflict>();
  const states = new Map<string, State>();
  const actors = new Map<string, ActorEntry>();
  for (const { file, data } of files) {
    for (const conflict of data.conflicts) put(conflicts, conflict.id, conflict, file);
    for (const state of data.states) {
      put(states, state.code, state, file);
      put(actors, actorId(state.name), stateActor(state), file);
    }
    for (const actor of data.actors) {
      if (actor.id !== actorId(actor.name))
        throw new RegistryError(
          `${file}: ${actor.id}: expected the id ${actorId(actor.name)}, made from the name "${actor.name}"`,
          actor.id,
        );
      put(actors, actor.id, actor, file);
    }
  }
  if (check) {
    checkLinks(actors, conflicts, states);
    checkAliases(actors);
    checkDatasets(actors);
  }
  const names = new PhraseTrie<Named>();
  // A state's own names are those of its row in `states`; a government that is a party of its own has names like any actor.
  const asStates = new Set([...states.values()].map((state) => actorId(state.name)));
  for (const actor of actors.values()) if (!asStates.has(actor.id)) addActorNames(names, actor);
  for (const state of states.values()) addStateNames(names, state);

  const one = (
    ties: readonly { actor: string; from?: string | undefined; to?: string | undefined }[],
    day: Day | null,
  ) => {
    const tie = ties.find((candidate) => holdsOn(candidate, day));
    return tie ? (actors.get(tie.actor) ?? null) : null;
  };
  return {
    actors,
    conflicts,
    states,
    names,
    governmentOf: (state, day) => one(state.government, day) ?? actors.get(actorId(state.name))!,
    genericOf: (conflict, side, day) => {
      const meant = conflict.generic[side];
      if (meant === undefined) return null;
      return typeof meant === 'string' ? (actors.get(meant) ?? null) : one(meant, day);
    },
  };
}

function put<V>(map: Map<string, V>, id: string, value: V, file: string): void {
  if (map.has(id)) throw new RegistryError(`${file}: ${id} is there already: expected one entry an id`, id);
  map.set(id, value);
}

function stateActor(state: State): ActorEntry {
  return {
    id: actorId(state.name),
    name: state.name,
    kind: 'state',
    aliases: state.aliases,
    countries: [state.code],
    ...UNTIED,
    acled: state.acled,
    ucdp: state.ucdp,
    jihadist: false,
    source: 'dataset: ISO 3166-1',
  };
}

function checkLinks(
  actors: ReadonlyMap<string, ActorEntry>,
  conflicts: ReadonlyMap<string, Conflict>,
  states: ReadonlyMap<string, State>,
): void {
  const needActor = (id: string, where: string) => {
    if (!actors.has(id))
      throw new RegistryError(`${where}: no actor "${id}" in the registry${didYouMean(id, actors.keys())}`, where);
  };
  for (const actor of actors.values()) {
    for (const [conflict, side] of Object.entries(actor.sides)) {
      if (!conflicts.has(conflict))
        throw new RegistryError(
          `${actor.id}: no conflict "${conflict}" in the registry${didYouMean(conflict, conflicts.keys())}`,
          actor.id,
        );
      needActor(side, actor.id);
    }
    for (const tie of ties(actor)) needActor(tie.actor, actor.id);
    for (const code of actor.countries)
      if (!states.has(code))
        throw new RegistryError(`${actor.id}: no state with the code "${code}" in the registry`, actor.id);
  }
  for (const conflict of conflicts.values()) {
    for (const meant of Object.values(conflict.generic))
      for (const id of typeof meant === 'string' ? [meant] : (meant ?? []).map((tie) => tie.actor))
        needActor(id, conflict.id);
    for (const code of conflict.countries)
      if (!states.has(code))
        throw new RegistryError(`${conflict.id}: no state with the code "${code}" in the registry`, conflict.id);
  }
  for (const state of states.values()) for (const tie of state.government) needActor(tie.actor, state.code);
}

/** A name that two actors of one war or country bear would be nobody's: each needs a longer one. */
function checkAliases(actors: ReadonlyMap<string, ActorEntry>): void {
  const bearers = new Map<string, ActorEntry[]>();
  for (const actor of actors.values()) {
    const keys = new Set(
      [actor.name, ...actor.aliases].map((alias) => nameKey(typeof alias === 'string' ? alias : alias.text)),
    );
    for (const key of keys) {
      const others = bearers.get(key) ?? [];
      const rival = others.find(
        (other) =>
          Object.keys(actor.sides).some((conflict) => conflict in other.sides) ||
          actor.countries.some((code) => other.countries.includes(code)) ||
          (actor.countries.length === 0 && other.countries.length === 0),
      );
      if (rival)
        throw new RegistryError(
          `${actor.id} and ${rival.id} both bear the name "${key}" in one war or country`,
          actor.id,
        );
      bearers.set(key, [...others, actor]);
    }
  }
}

/** An import gives every actor of ACLED and UCDP to one actor of ours: neither a name nor a number may be claimed by two. */
function checkDatasets(actors: ReadonlyMap<string, ActorEntry>): void {
  const owners = new Map<string, string>();
  for (const actor of actors.values())
    for (const known of [
      ...actor.acled.map(({ name }) => `ACLED's "${name}"`),
      ...actor.ucdp.map(({ id }) => `number ${id} of UCDP`),
    ]) {
      const owner = owners.get(known);
      if (owner !== undefined) throw new RegistryError(`${actor.id} and ${owner} both claim ${known}`);
      owners.set(known, actor.id);
    }
}

const nameKey = (name: string): string =>
  nameWords(name)
    .map((word) => word.fold)
    .join(' ');

function ties(actor: ActorEntry) {
  return [
    ...actor.memberOf,
    ...actor.affiliateOf,
    ...actor.backedBy,
    ...actor.splitFrom,
    ...actor.mergedInto,
    ...actor.renamedFrom,
  ];
}

const isAcronym = (name: string): boolean =>
  /^[\p{Lu}\p{N}&.-]{2,8}$/u.test(name) || /^\p{Lu}\p{Ll}?\p{Lu}+s?$/u.test(name);

function addActorNames(names: PhraseTrie<Named>, actor: ActorEntry): void {
  for (const alias of [actor.name, ...actor.aliases]) {
    const text = typeof alias === 'string' ? alias : alias.text;
    const exact = (typeof alias === 'string' ? undefined : alias.exact) ?? isAcronym(text);
    const local = typeof alias === 'string' ? false : (alias.local ?? false);
    const alone = typeof alias === 'string' ? false : (alias.alone ?? false);
    names.add(text, { type: 'actor', actor, alias: text, exact, local, alone });
  }
}

function addStateNames(names: PhraseTrie<Named>, state: State): void {
  const add = (type: NamedState['type'], words: readonly string[]) => {
    for (const alias of words) names.add(alias, { type, state, alias, exact: isAcronym(alias) });
  };
  add('state', [state.name, ...state.aliases]);
  add('adjective', state.adjective);
  add('citizens', state.people);
  add('metonym', [...state.capital, ...state.metonyms]);
}
