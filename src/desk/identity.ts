import {
  type About,
  type Contradiction,
  Identities,
  type IdentityJudgement,
  type RankOf,
  type Subject,
} from '../picture/identity.ts';
import type { Store, StoredIdentity } from '../store/contract.ts';
import type { CaseActors } from './actors/registry.ts';
import { Refusal } from './refusal.ts';

/** A judgement on identity, and whether it still stands. */
export interface IdentityRow extends StoredIdentity {
  readonly stands: boolean;
}

/** Who, or which place, somebody or something is shown as. */
export interface Identity {
  readonly subject: Subject;
  /** What is shown instead; null where it is shown as itself. */
  readonly shown: Subject | null;
  /** The others that are one with it. */
  readonly also: readonly Subject[];
  /** Every judgement that names any of them, newest first, those that stand no longer included. */
  readonly judgements: readonly IdentityRow[];
}

/** Those two are one, are not, or what stands on the two is taken back. */
export interface IdentityOrder {
  readonly about: About;
  readonly one: Subject;
  readonly other: Subject;
  readonly verdict: IdentityJudgement['verdict'];
  readonly why: string;
  readonly by: string;
}

/** Shown is what ships before what was added, that before what is provisional, that before a mere name; a place with a position before one without. */
export function rankOf({ registry, entries }: CaseActors, shipped: { has(id: string): boolean }): RankOf {
  const provisional = new Set(entries.filter(({ standing }) => standing === 'provisional').map(({ id }) => id));
  return (about, { key, place }) => {
    if (about === 'place') return place === null ? 2 : place.lat === null ? 1 : 0;
    if (shipped.has(key)) return 0;
    if (registry.actors.has(key)) return 1;
    return provisional.has(key) ? 2 : 3;
  };
}

export function identityRows(all: readonly StoredIdentity[], identities: Identities<StoredIdentity>): IdentityRow[] {
  const standing = new Set(identities.standing.map(({ number }) => number));
  return all.map((each) => ({ ...each, stands: standing.has(each.number) }));
}

export function identityOf(
  about: About,
  subject: Subject,
  all: readonly StoredIdentity[],
  identities: Identities<StoredIdentity>,
): Identity {
  const circle = identities.circle(about, subject.key);
  const keys = new Set([subject.key, ...circle.map(({ key }) => key)]);
  return {
    subject,
    shown: identities.shown(about, subject.key),
    also: circle.filter(({ key }) => key !== subject.key),
    judgements: identityRows(all, identities)
      .filter((each) => each.about === about && (keys.has(each.one.key) || keys.has(each.other.key)))
      .reverse(),
  };
}

/** Another process may judge at the same moment; then it is looked at anew, so often. */
const ATTEMPTS = 3;

/**
 * Adds a judgement on identity. Throws a Refusal where it contradicts those that stand, with the chain that does; where there is nothing to take
 * back; and where two words mean one subject.
 */
export async function judgeIdentity(store: Store, order: IdentityOrder): Promise<StoredIdentity> {
  const { about, one, other, verdict } = order;
  if (one.key === other.key)
    throw new Refusal(`${one.name} and ${other.name} are one ${about} already: both are ${one.key}`);
  for (let attempt = 1; ; attempt++) {
    const all = await store.identities();
    const identities = new Identities(all);
    if (verdict === 'undone' && !identities.on(about, one.key, other.key))
      throw new Refusal(
        `Nothing stands on ${one.name} and ${other.name} that could be taken back${chainHint(identities, order)}`,
      );
    const contradiction = identities.contradiction(order);
    if (contradiction) throw new Refusal(refusalWords(order, contradiction));
    const added = await store.judgeIdentity(order, all.at(-1)?.number ?? null);
    if (added) return added;
    if (attempt === ATTEMPTS) throw new Error('Others are judging at the same time: try again');
  }
}

function chainHint(identities: Identities<StoredIdentity>, { about, one, other }: IdentityOrder): string {
  const chain = identities.chain(about, one.key, other.key);
  return chain ? `: they are one by way of others: ${chain.map(judgementWords).join('; ')}` : '';
}

function refusalWords({ one, other }: IdentityOrder, { chain, barred }: Contradiction<StoredIdentity>): string {
  const by = chain.map(judgementWords).join('; ');
  return barred
    ? `${one.name} cannot be the same as ${other.name}: ${judgementWords(barred)}${by ? `; and ${by}` : ''}. Take one of them back first (--undo).`
    : `${one.name} and ${other.name} are the same by ${by}. Take one of them back first (--undo).`;
}

const VERBS = { 'same-as': 'is', 'not-same-as': 'is not', undone: 'is again apart from' } as const;

/** `judgement 3: Hill Front is Islamic State (the editor, 2026-01-05: seen in their own statement)`. */
export function judgementWords({ number, one, other, verdict, by, recorded, why }: StoredIdentity): string {
  return `judgement ${number}: ${one.name} ${VERBS[verdict]} ${other.name} (${by}, ${recorded.slice(0, 10)}: ${why})`;
}
