import type { Claim } from '../vocabulary/claim.ts';
import { addDays, type Day, dayNumber } from '../vocabulary/days.ts';
import type { Party } from '../vocabulary/party.ts';
import type { KnownClaim, PictureOptions } from './input.ts';
import { placeKey } from './places.ts';

/** A claim made ready for the picture: whose word it is, when it was so, when it was known. */
export interface Statement {
  readonly claim: Claim;
  readonly report: KnownClaim['report'];
  /** Root asserter: an actor id, a name, or `report:…` where the report itself speaks. */
  readonly root: string;
  /**
   * Days between which it happened (changes) or during which it held (states). Where the text gives no time, it was so by the day of
   * publication: `start` is null.
   */
  readonly start: Day | null;
  readonly end: Day | null;
  /** Day by which it had been published. */
  readonly known: Day | null;
}

/** An actor's key: the registry's id, or the name where the registry lacks it. */
export function partyKey(party: Pick<Party, 'actor' | 'name'>): string {
  return party.actor ?? party.name;
}

/**
 * The claims that had been published by `knownAt` and had begun by `asOf`, oldest first; the order is total, so the picture never
 * depends on the order of arrival.
 */
export function statementsOf(claims: readonly KnownClaim[], options: PictureOptions): Statement[] {
  const statements = claims.map(statementOf).filter((s) => {
    if (options.knownAt && s.known && s.known > options.knownAt) return false;
    const begun = s.start ?? s.end;
    return begun === null || begun <= options.asOf;
  });
  return giveOwnVoiceItsRoot(statements).sort(inOrder);
}

function statementOf({ claim, report }: KnownClaim): Statement {
  const voice = claim.attribution[0];
  const published = report.published?.end ?? null;
  const dated = claim.time !== null && (claim.time.start !== null || claim.time.end !== null);
  return {
    claim,
    report,
    root: voice ? partyKey(voice) : `report:${report.publisher ?? report.source}`,
    start: dated ? (claim.time?.start ?? null) : null,
    end: dated ? (claim.time?.end ?? claim.time?.start ?? null) : published,
    known: published ?? claim.time?.end ?? null,
  };
}

/**
 * "A report's own voice is a root only if no attributed claim in it says the same" (claim contract): the headline that repeats what the
 * Observatory says adds no voice.
 */
function giveOwnVoiceItsRoot(statements: readonly Statement[]): Statement[] {
  const attributed = new Map<string, Statement[]>();
  for (const s of statements) {
    if (s.claim.attribution.length === 0) continue;
    const key = `${s.report.id} ${s.claim.kind} ${s.claim.type}`;
    attributed.set(key, [...(attributed.get(key) ?? []), s]);
  }
  return statements.map((s) => {
    if (s.claim.attribution.length > 0) return s;
    const same = attributed
      .get(`${s.report.id} ${s.claim.kind} ${s.claim.type}`)
      ?.find((other) => saysTheSame(s.claim, other.claim));
    return same ? { ...s, root: same.root } : s;
  });
}

function saysTheSame(a: Claim, b: Claim): boolean {
  const agree = (x: readonly string[], y: readonly string[]): boolean =>
    x.length === 0 || y.length === 0 || x.some((key) => y.includes(key));
  const placesOf = (c: Claim): string[] => c.places.map((p) => placeKey(p));
  if (a.quantity && b.quantity && a.quantity.best !== b.quantity.best) return false;
  if (
    a.time?.end &&
    b.time?.end &&
    ((a.time.start ?? a.time.end) > b.time.end || (b.time.start ?? b.time.end) > a.time.end)
  )
    return false;
  return (
    agree(a.agents.map(partyKey), b.agents.map(partyKey)) &&
    agree(a.targets.map(partyKey), b.targets.map(partyKey)) &&
    agree(placesOf(a), placesOf(b))
  );
}

/** By the middle of its time, then publication, then place in the text, then id. */
function inOrder(a: Statement, b: Statement): number {
  return (
    middle(a) - middle(b) ||
    compare(a.known, b.known) ||
    compare(a.report.id, b.report.id) ||
    (a.claim.evidence[0]?.start ?? 0) - (b.claim.evidence[0]?.start ?? 0) ||
    compare(a.claim.id, b.claim.id)
  );
}

const compare = (a: string | null, b: string | null): number =>
  (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;

function middle(s: Statement): number {
  const end = s.end ? dayNumber(s.end) : 0;
  return s.start ? (dayNumber(s.start) + end) / 2 : end;
}

/** Does it make the picture? `alleged` enters with less weight; the other modalities never change it. */
export function counts(claim: Claim): boolean {
  return claim.modality === 'asserted' || claim.modality === 'alleged';
}

/** Days without confirmation after which a layer's state is shown as stale. */
export const STALE_AFTER: Readonly<Record<'control' | 'access' | 'displacement' | 'relations' | 'events', number>> = {
  control: 30,
  access: 30,
  displacement: 30,
  relations: 365,
  events: 30,
};

/** Nobody has said so for `days` before `asOf`. */
export function isStale(support: readonly Statement[], asOf: Day, days: number): boolean {
  const last = support.reduce<Day | null>((latest, s) => {
    const day = s.end ?? s.known;
    return day && (latest === null || day > latest) ? day : latest;
  }, null);
  return last !== null && last < addDays(asOf, -days);
}
