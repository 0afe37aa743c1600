import type { ActorEntry, State } from '../../actors/entry.ts';
import type { Registry } from '../../actors/registry.ts';
import { namesOf } from '../../actors/search.ts';
import { nameKey } from '../../places/names.ts';
import { yearsOf } from './acled.ts';
import type { ListedActor } from './listed.ts';

/** What became of an actor of a list. */
export type Match =
  | { readonly as: 'known'; readonly actor: ActorEntry; readonly by: 'number' | 'listed name' | 'name' | 'state' }
  | { readonly as: 'ambiguous'; readonly may: readonly ActorEntry[]; readonly why: string }
  | { readonly as: 'new' }
  | { readonly as: 'kind' }
  | { readonly as: 'either' };

/** Actors that are known, by what a list may call them. */
export class KnownActors {
  readonly #byNumber = new Map<number, ActorEntry[]>();
  readonly #byListedName = new Map<string, ActorEntry[]>();
  readonly #byName = new Map<string, ActorEntry[]>();
  readonly #states = new Map<string, State>();

  constructor(
    readonly registry: Registry,
    /** Those that are known beside the registry: provisional ones. */
    others: Iterable<ActorEntry> = [],
  ) {
    const put = <K>(map: Map<K, ActorEntry[]>, key: K, actor: ActorEntry) => {
      const bearers = map.get(key) ?? [];
      if (!bearers.includes(actor)) map.set(key, [...bearers, actor]);
    };
    for (const actor of [...registry.actors.values(), ...others]) {
      for (const { id } of actor.ucdp) put(this.#byNumber, id, actor);
      for (const { name } of [...actor.acled, ...actor.ucdp]) put(this.#byListedName, nameKey(name), actor);
      for (const { text } of namesOf(actor)) put(this.#byName, nameKey(text), actor);
    }
    for (const state of registry.states.values())
      for (const name of [state.name, ...state.aliases]) this.#states.set(nameKey(name), state);
  }

  /** Code of a state (ISO 3166-1 alpha-2) by its name; null where the registry has none of that name. */
  codeOf(country: string): string | null {
    return this.#stateOf(country)?.code ?? null;
  }

  #stateOf(name: string): State | null {
    const key = nameKey(name);
    // "Syrian Arab Republic", "Yemen (North Yemen)": the words before a bracket, then the whole without "Republic of".
    return (
      this.#states.get(key) ??
      this.#states.get(nameKey(name.replace(/\s*\(.*$/, ''))) ??
      this.#states.get(key.replace(/^(?:the )?(?:democratic )?republic of (?:the )?/, '')) ??
      null
    );
  }

  /**
   * Who an actor of a list is: by UCDP's number, by the data set's own name for it, then by any name. A short name alone needs a country in common,
   * for every war has an SNA. `apart` says that somebody judged the two not to be the same.
   */
  match(listed: ListedActor, apart: (actor: ActorEntry) => boolean = () => false): Match {
    if (listed.is === 'kind' || listed.is === 'either') return { as: listed.is };
    const pick = (found: readonly ActorEntry[] | undefined) => (found ?? []).filter((actor) => !apart(actor));
    const numbered = listed.dataset === 'UCDP' && listed.number !== null ? pick(this.#byNumber.get(listed.number)) : [];
    if (numbered.length === 1) return { as: 'known', actor: numbered[0]!, by: 'number' };
    const called = pick(this.#byListedName.get(nameKey(listed.listedAs)));
    if (called.length === 1) return { as: 'known', actor: called[0]!, by: 'listed name' };
    if (listed.is === 'state') return this.#matchState(listed);
    return this.#matchName(listed, pick);
  }

  #matchState(listed: ListedActor): Match {
    const state = this.#stateOf(listed.state ?? '');
    if (!state) return { as: 'new' };
    return { as: 'known', actor: this.registry.governmentOf(state, dayOfState(listed)), by: 'state' };
  }

  #matchName(listed: ListedActor, pick: (found: readonly ActorEntry[] | undefined) => readonly ActorEntry[]): Match {
    const codes = listed.countries.flatMap((country) => this.codeOf(country) ?? []);
    for (const name of listed.names) {
      const short = /^[\p{Lu}\p{N}&./-]{1,6}$/u.test(name);
      const bearers = pick(this.#byName.get(nameKey(name)));
      const here = bearers.filter((actor) => actor.countries.some((code) => codes.includes(code)));
      const fitting = here.length ? here : short && codes.length ? [] : bearers;
      if (fitting.length === 1) return { as: 'known', actor: fitting[0]!, by: 'name' };
      if (fitting.length > 1)
        return { as: 'ambiguous', may: fitting, why: `${JSON.stringify(name)} is a name of ${fitting.length}` };
    }
    return { as: 'new' };
  }
}

/** A day on which the forces that are listed were those of the state: within the years of their name, else of their events. */
function dayOfState({ listedAs, last }: ListedActor): string | null {
  const years = yearsOf(listedAs);
  if (!years) return last;
  if (years.to === null) return last ?? `${years.from}-12-31`;
  return `${Math.floor((Number(years.from) + Number(years.to)) / 2)}-07-01`;
}
