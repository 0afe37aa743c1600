import type { ActorEntry, ActorKind, Source, Tie } from '../../actors/entry.ts';
import { partyIdentity, type Subject } from '../../picture/identity.ts';
import type { Day } from '../../vocabulary/days.ts';
import type { Party } from '../../vocabulary/party.ts';
import type { ClaimRow } from '../desk.ts';
import { type Identity, identityOf } from '../identity.ts';
import { shownClaim } from '../judging.ts';
import type { CaseState } from '../known.ts';
import type { Listed } from './listing.ts';
import type { CaseActors } from './registry.ts';

/** How an actor is known: it ships, somebody added it, a data set lists it, it was taken out, or reports name it and nothing else. */
export type Standing = 'registry' | 'own' | 'provisional' | 'removed' | 'read';

/** Somebody's tie to another, read from this one: `member-of` SDF, `has-member` YPG. */
export interface ActorTie {
  readonly type: string;
  readonly actor: { readonly id: string; readonly name: string };
  readonly from: string | null;
  readonly to: string | null;
  readonly source: Source;
}

export interface ActorName {
  readonly text: string;
  readonly language: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly source: Source | null;
}

/** How often, and between which days, the case names somebody. */
export interface Mentions {
  readonly asAgent: number;
  readonly asTarget: number;
  readonly asVoice: number;
  /** First and last day that these claims speak of; their publication where they give none. */
  readonly first: Day | null;
  readonly last: Day | null;
}

/** Everything that is known of an actor, and what the case says of it and it says. */
export interface ActorPage {
  readonly id: string;
  readonly name: string;
  readonly standing: Standing;
  readonly kind: ActorKind | null;
  readonly names: readonly ActorName[];
  readonly countries: readonly string[];
  readonly sides: readonly {
    readonly conflict: string;
    readonly conflictName: string;
    readonly side: string;
    readonly sideName: string;
  }[];
  readonly ties: readonly ActorTie[];
  readonly acled: readonly { readonly name: string; readonly source: Source }[];
  readonly ucdp: readonly { readonly id: number | null; readonly name: string; readonly source: Source }[];
  /** What data sets that were imported say of it. */
  readonly listed: readonly Listed[];
  readonly source: Source | null;
  readonly claims: Mentions;
  readonly identity: Identity;
  /** Why nothing is read by it though it was added; null where it fits. */
  readonly unfit: string | null;
}

const TIES = {
  memberOf: ['member-of', 'has-member'],
  affiliateOf: ['affiliate-of', 'has-affiliate'],
  backedBy: ['backed-by', 'backs'],
  splitFrom: ['split-from', 'split-off'],
  mergedInto: ['merged-into', 'absorbed'],
  renamedFrom: ['renamed-from', 'renamed-to'],
} as const satisfies Partial<Record<keyof ActorEntry, readonly [string, string]>>;

export function actorPage(subject: Subject, actors: CaseActors, state: CaseState): ActorPage {
  const { registry, entries, unfit, nameOf } = actors;
  const row = entries.find(({ part, id }) => part === 'actor' && id === subject.key);
  const entry = registry.actors.get(subject.key) ?? (row?.body as ActorEntry | undefined);
  const own = entry && row && row.standing !== 'removed' ? row.standing : null;
  const clash = unfit.find(({ id }) => id === subject.key);
  const listings = entries.filter(
    ({ part, body, standing }) =>
      part === 'listing' && standing !== 'removed' && (body as { actor: string }).actor === subject.key,
  );
  const listed = [...(row?.listed ? [row.listed as Listed] : []), ...listings.map(({ listed }) => listed as Listed)];
  return {
    id: subject.key,
    name: entry?.name ?? subject.name,
    standing: own ?? (registry.actors.has(subject.key) ? 'registry' : row ? 'removed' : 'read'),
    kind: entry?.kind ?? null,
    names: entry ? entryNames(entry) : [{ text: subject.name, language: null, from: null, to: null, source: null }],
    countries: entry?.countries ?? [],
    sides: Object.entries(entry?.sides ?? {}).map(([conflict, side]) => ({
      conflict,
      conflictName: registry.conflicts.get(conflict)?.name ?? conflict,
      side,
      sideName: nameOf(side),
    })),
    ties: entry ? tiesOf(entry, [...registry.actors.values()], nameOf) : [],
    acled: entry?.acled ?? [],
    ucdp: entry?.ucdp ?? [],
    listed,
    source: entry?.source ?? null,
    claims: mentionsOf(subject.key, state),
    identity: identityOf('actor', subject, state.said, state.identities),
    unfit: clash?.why ?? null,
  };
}

function entryNames(entry: ActorEntry): ActorName[] {
  const plain = { language: null, from: null, to: null, source: null };
  return [
    { ...plain, text: entry.name },
    ...entry.aliases.map((alias): ActorName => {
      if (typeof alias === 'string') return { ...plain, text: alias };
      const { text, language = null, from = null, to = null, source = null } = alias;
      return { text, language, from, to, source };
    }),
  ];
}

function tiesOf(entry: ActorEntry, all: readonly ActorEntry[], nameOf: (id: string) => string): ActorTie[] {
  const tie = (type: string, id: string, { from, to, source }: Omit<Tie, 'actor'>): ActorTie => ({
    type,
    actor: { id, name: nameOf(id) },
    from: from ?? null,
    to: to ?? null,
    source,
  });
  return (Object.keys(TIES) as (keyof typeof TIES)[]).flatMap((slot) => [
    ...entry[slot].map((each) => tie(TIES[slot][0], each.actor, each)),
    ...all.flatMap((other) =>
      other[slot].filter(({ actor }) => actor === entry.id).map((each) => tie(TIES[slot][1], other.id, each)),
    ),
  ]);
}

/** Claims that count, as they are shown: those of all who are one with the actor. */
function mentionsOf(key: string, { rows, identities }: CaseState): Mentions {
  const wanted = identities.shown('actor', key)?.key ?? key;
  const named = (parties: readonly Party[]) => parties.some((party) => partyIdentity(party) === wanted);
  const counted = { asAgent: 0, asTarget: 0, asVoice: 0 };
  const days: Day[] = [];
  for (const row of rows) {
    if (!countsAsSaid(row)) continue;
    const { agents, targets, attribution, time } = shownClaim(row);
    const roles = [named(agents), named(targets), named(attribution)] as const;
    if (!roles.some(Boolean)) continue;
    counted.asAgent += Number(roles[0]);
    counted.asTarget += Number(roles[1]);
    counted.asVoice += Number(roles[2]);
    days.push(...daysOf(time, row));
  }
  days.sort();
  return { ...counted, first: days[0] ?? null, last: days.at(-1) ?? null };
}

/** Not rejected, and not another reader's word for what is counted already. */
export function countsAsSaid({ judgement, countsAs }: ClaimRow): boolean {
  return judgement?.verdict !== 'reject' && countsAs === null;
}

export function daysOf(time: ClaimRow['claim']['time'], { known }: Pick<ClaimRow, 'known'>): Day[] {
  const own = [time?.start, time?.end].filter((day) => day != null);
  return own.length ? own : known ? [known.start, known.end] : [];
}
