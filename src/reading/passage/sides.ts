import type { Party } from '../../vocabulary/party.ts';
import type { PartyMention } from '../mentions.ts';
import type { Scene } from '../scene.ts';

/** The parties of a report by the sides they are on. */
export class Parties {
  readonly #fighters: readonly PartyMention[];
  readonly #sides = new Map<string, ReadonlySet<string>>();
  readonly #fighting = new Set<string>();

  constructor(scene: Scene) {
    this.#fighters = scene.mentions.actors.all.filter((m) => m.role === 'fighter' && isSide(m));
    for (const mention of this.#fighters) {
      const key = keyOf(mention);
      this.#fighting.add(key);
      if (!this.#sides.has(key)) this.#sides.set(key, new Set(mention.sides?.length ? mention.sides : [key]));
    }
  }

  fights(party: Party): boolean {
    return this.#fighting.has(keyOf(party));
  }

  sidesOf(party: { readonly actor: string | null; readonly name: string }): ReadonlySet<string> {
    return this.#sides.get(keyOf(party)) ?? new Set([keyOf(party)]);
  }

  /** Somebody on a side, as named last before an offset: the side by its own name rather than a part of it. */
  onSide(side: string, at: number): Party | null {
    const on = this.#fighters.filter((m) => this.sidesOf(m).has(side));
    const own = on.filter((m) => keyOf(m) === side);
    const among = own.length ? own : on;
    const mention = among.filter((m) => m.end <= at).at(-1) ?? among[0];
    return mention ? { actor: mention.actor, name: mention.name, start: mention.start, end: mention.end } : null;
  }
}

/** Those without a name of their own are a side only by a word that says which: "rebels", "the army", but not "gunmen" or "allied groups". */
function isSide(mention: PartyMention): boolean {
  return mention.actor !== null || /\p{Lu}/u.test(mention.name) || SIDES.test(mention.name);
}

const SIDES =
  /^(?:[\p{Ll}-]+ )?(?:rebels?|insurgents?|separatists?|jihadists?|army|soldiers|troops|government|government forces|security forces)$/u;

const keyOf = (party: { readonly actor: string | null; readonly name: string }): string =>
  party.actor ?? party.name.toLowerCase();
