import type { ActorPage } from '../../src/desk/actors/page.ts';
import type { ClaimRow, Desk } from '../../src/desk/desk.ts';
import { identityOf, identityRows } from '../../src/desk/identity.ts';
import { Identities, identifiedSlots, partyIdentity, type Subject } from '../../src/picture/identity.ts';
import { placeKey } from '../../src/picture/places.ts';
import type { StoredIdentity } from '../../src/store/contract.ts';

/** The part of the case's desk that says who is who, in memory. */
export class CaseIdentities {
  readonly #said: StoredIdentity[] = [];

  constructor(
    readonly rows: readonly ClaimRow[],
    readonly names: Readonly<Record<string, string>>,
    readonly recorded: string,
  ) {}

  shown({ claim }: ClaimRow): ClaimRow['shown'] {
    return identifiedSlots(claim, this.#identities());
  }

  readonly desk: Pick<Desk, 'identity' | 'identities' | 'meant' | 'judgeIdentity' | 'actor'> = {
    identity: async (about, key) => identityOf(about, this.#subject(about, key), this.#said, this.#identities()),
    identities: async () => identityRows(this.#said, this.#identities()),
    meant: async (about, words) => this.#subject(about, words),
    judgeIdentity: async (order) => {
      this.#said.push({ ...order, number: this.#said.length + 1, recorded: this.recorded });
      return { ...this.#said.at(-1)!, stands: order.verdict !== 'undone' };
    },
    actor: async (id) => this.#page(this.#subject('actor', id)),
  };

  #identities(): Identities<StoredIdentity> {
    return new Identities(this.#said);
  }

  #subject(about: 'actor' | 'place', key: string): Subject {
    if (about === 'actor') return { key, name: this.names[key] ?? key, place: null };
    const read = this.rows.flatMap(({ claim }) => claim.places).find((place) => placeKey(place) === key);
    return { key, name: read?.place?.name ?? read?.name ?? key, place: read?.place ?? null };
  }

  #page(subject: Subject): ActorPage {
    const named = (list: ClaimRow['claim']['agents']) => list.some((party) => partyIdentity(party) === subject.key);
    const count = (slot: 'agents' | 'targets' | 'attribution') =>
      this.rows.filter(({ claim }) => named(claim[slot])).length;
    return {
      id: subject.key,
      name: subject.name,
      standing: 'registry',
      kind: null,
      names: [{ text: subject.name, language: null, from: null, to: null, source: null }],
      countries: [],
      sides: [],
      ties: [],
      acled: [],
      ucdp: [],
      listed: [],
      source: null,
      claims: {
        asAgent: count('agents'),
        asTarget: count('targets'),
        asVoice: count('attribution'),
        first: null,
        last: null,
      },
      identity: identityOf('actor', subject, this.#said, this.#identities()),
      unfit: null,
    };
  }
}
