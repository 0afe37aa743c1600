import type { Claim } from '../vocabulary/claim.ts';
import type { Party } from '../vocabulary/party.ts';
import type { ClaimPlace, Place } from '../vocabulary/place.ts';
import type { ActorFacts, PlaceFacts } from './input.ts';
import { placeKey } from './places.ts';

export type About = 'actor' | 'place';

/** One whom, or which, a judgement on identity is about: its key, and what is shown for it. */
export interface Subject {
  /**
   * An actor's id, or `name:` and the folded name of one that the registry lacks. A place's id, or `unlocated:` and its name where the gazetteer
   * lacks it.
   */
  readonly key: string;
  readonly name: string;
  /** The place as resolved; null for an actor, and for a place that is only a name. */
  readonly place: Place | null;
}

/** Somebody's word that two are one and the same, or are not, or that an earlier word on the two is taken back. */
export interface IdentityJudgement {
  /** In the order in which they came: of two on one pair the later outweighs. */
  readonly number: number;
  readonly about: About;
  readonly one: Subject;
  readonly other: Subject;
  readonly verdict: 'same-as' | 'not-same-as' | 'undone';
}

const NAME = 'name:';

/** The key of a party that the registry lacks: `nameIdentity('Hill  Front')` is `'name:hill front'`. */
export function nameIdentity(name: string): string {
  return NAME + name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

export function partyIdentity(party: Pick<Party, 'actor' | 'name'>): string {
  return party.actor ?? nameIdentity(party.name);
}

/** How well a subject serves to be shown for others: the lower, the better. */
export type RankOf = (about: About, subject: Subject) => number;

/** Those that are one by somebody's word, the one that is shown for all of them first. */
type Circle = readonly Subject[];

/** Who is who by the judgements that stand. */
export class Identities<J extends IdentityJudgement = IdentityJudgement> {
  /** The judgements that stand: of each pair the latest, unless it takes the pair back. */
  readonly standing: readonly J[];
  readonly #circles = new Map<string, Circle>();

  constructor(judgements: readonly J[], rankOf: RankOf = () => 0) {
    const latest = new Map<string, J>();
    for (const each of [...judgements].sort((a, b) => a.number - b.number)) latest.set(pairKey(each), each);
    this.standing = [...latest.values()]
      .filter(({ verdict }) => verdict !== 'undone')
      .sort((a, b) => a.number - b.number);
    for (const [about, members] of circlesOf(this.#same())) {
      const circle = shownFirst(about, members, rankOf);
      for (const { key } of circle) this.#circles.set(`${about} ${key}`, circle);
    }
  }

  /** What is shown for it; null where it is shown as itself. */
  shown(about: About, key: string): Subject | null {
    const first = this.#circles.get(`${about} ${key}`)?.[0];
    return first && first.key !== key ? first : null;
  }

  /** All that are one with it, itself included, the one that is shown first; empty where nobody has said so. */
  circle(about: About, key: string): Circle {
    return this.#circles.get(`${about} ${key}`) ?? [];
  }

  /** The judgements by which two are one, from the first to the second; null where they are not. `without` is passed over. */
  chain(about: About, from: string, to: string, without: J | null = null): readonly J[] | null {
    const edges = this.#same().filter((each) => each.about === about && each !== without);
    const reached = new Map<string, readonly J[]>([[from, []]]);
    for (const [key, path] of reached) {
      if (key === to) return path;
      for (const edge of edges) {
        const next = edge.one.key === key ? edge.other.key : edge.other.key === key ? edge.one.key : null;
        if (next !== null && !reached.has(next)) reached.set(next, [...path, edge]);
      }
    }
    return null;
  }

  /** The judgement that stands on a pair, in whichever order it names them. */
  on(about: About, one: string, other: string): J | null {
    const key = pairKey({ about, one: { key: one }, other: { key: other } });
    return this.standing.find((each) => pairKey(each) === key) ?? null;
  }

  /** Why a new judgement cannot stand beside those that do; null where it can. The one on the same pair is outweighed, not contradicted. */
  contradiction(next: Pick<IdentityJudgement, 'about' | 'one' | 'other' | 'verdict'>): Contradiction<J> | null {
    const { about, verdict } = next;
    const [one, other] = [next.one.key, next.other.key];
    const before = this.on(about, one, other);
    if (verdict === 'not-same-as') {
      const chain = this.chain(about, one, other, before);
      return chain && { chain, barred: null };
    }
    if (verdict !== 'same-as') return null;
    for (const barred of this.standing) {
      if (barred.about !== about || barred.verdict !== 'not-same-as' || barred === before) continue;
      for (const [near, far] of [
        [barred.one.key, barred.other.key],
        [barred.other.key, barred.one.key],
      ] as const) {
        const [to, from] = [this.chain(about, near, one), this.chain(about, other, far)];
        if (to && from) return { chain: [...to, ...from], barred };
      }
    }
    return null;
  }

  #same(): readonly J[] {
    return this.standing.filter(({ verdict }) => verdict === 'same-as');
  }
}

/** Two are one by `chain`; or they would be, with the new judgement, and `barred` says that they are not. */
export interface Contradiction<J extends IdentityJudgement = IdentityJudgement> {
  readonly chain: readonly J[];
  readonly barred: J | null;
}

function pairKey({ about, one, other }: { about: About; one: { key: string }; other: { key: string } }): string {
  return JSON.stringify([about, ...[one.key, other.key].sort()]);
}

/** The subjects that hang together, each circle in the order in which judgements named them, the second of a pair before the first. */
function circlesOf(same: readonly IdentityJudgement[]): (readonly [About, readonly Subject[]])[] {
  const circles = new Map<string, { about: About; members: Map<string, Subject> }>();
  for (const { about, one, other } of same) {
    const ids = [`${about} ${other.key}`, `${about} ${one.key}`];
    const old = [...new Set(ids.flatMap((id) => circles.get(id) ?? []))];
    const members = new Map([
      ...old.flatMap((circle) => [...circle.members]),
      [other.key, other] as const,
      [one.key, one] as const,
    ]);
    const joined = { about, members };
    for (const key of members.keys()) circles.set(`${about} ${key}`, joined);
  }
  return [...new Set(circles.values())].map(({ about, members }) => [about, [...members.values()]]);
}

function shownFirst(about: About, members: readonly Subject[], rankOf: RankOf): Circle {
  const ranked = members.map((member, order) => ({ member, order, rank: rankOf(about, member) }));
  return ranked.sort((a, b) => a.rank - b.rank || a.order - b.order).map(({ member }) => member);
}

/** A claim as it is shown: who is one is named as one. The same claim where no judgement touches it. */
export function identifiedClaim(claim: Claim, identities: Identities): Claim {
  const slots = identifiedSlots(claim, identities);
  return slots ? ({ ...claim, ...slots } as Claim) : claim;
}

export type IdentifiedSlots = Pick<Claim, 'agents' | 'targets' | 'places' | 'attribution'>;

/** The slots that judgements on identity show otherwise; null where they touch none. */
export function identifiedSlots(claim: IdentifiedSlots, identities: Identities): IdentifiedSlots | null {
  if (identities.standing.length === 0) return null;
  let touched = false;
  const party = <P extends Party>(read: P): P => {
    const shown = identities.shown('actor', partyIdentity(read));
    if (!shown) return read;
    touched = true;
    return { ...read, actor: shown.key.startsWith(NAME) ? null : shown.key, name: shown.name };
  };
  const place = (read: ClaimPlace): ClaimPlace => {
    const shown = identities.shown('place', placeKey(read));
    if (!shown) return read;
    touched = true;
    return { ...read, name: shown.name, place: shown.place };
  };
  const slots = {
    agents: once(claim.agents.map(party), partyIdentity),
    targets: once(claim.targets.map(party), partyIdentity),
    places: once(claim.places.map(place), (each) =>
      JSON.stringify([each.role, placeKey(each), each.km, each.bearing, each.extent]),
    ),
    attribution: claim.attribution.map(party),
  };
  return touched ? slots : null;
}

/** Two that are one stand in a slot once. */
function once<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const byKey = new Map<string, T>();
  for (const item of items) if (!byKey.has(keyOf(item))) byKey.set(keyOf(item), item);
  return [...byKey.values()];
}

/** What is known of any of a circle is known of all: what one is a member of, they are. */
export function identifiedActors(facts: ActorFacts, identities: Identities): ActorFacts {
  const circle = (id: string): readonly string[] => {
    const keys = identities.circle('actor', id).map(({ key }) => key);
    return keys.length ? keys : [id];
  };
  return {
    ...facts,
    memberOn: (part, whole, day) =>
      circle(part).some((one) => circle(whole).some((all) => one !== all && facts.memberOn(one, all, day))),
  };
}

/** A crossing lies on the border that any of its circle lies on. */
export function identifiedPlaces(facts: PlaceFacts, identities: Identities): PlaceFacts {
  return {
    ...facts,
    borderOf(id) {
      const circle = identities.circle('place', id).map(({ key }) => key);
      const border = (circle.length ? circle : [id]).map((key) => facts.borderOf(key)).find((each) => each !== null);
      return border === undefined ? null : (identities.shown('place', border)?.key ?? border);
    },
  };
}
