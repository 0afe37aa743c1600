import type { Claim } from '../../vocabulary/claim.ts';
import { dayNumber } from '../../vocabulary/days.ts';
import type { Party } from '../../vocabulary/party.ts';
import type { ClaimPlace } from '../../vocabulary/place.ts';
import type { Evidence } from '../../vocabulary/span.ts';
import { wordSet } from '../frames/words.ts';
import { countsPeople } from '../slots/units.ts';

/** A claim on its way, with what decides whether it restates another. */
export interface Restatable {
  readonly claim: Claim;
  /** Stands in a headline, a deck or the first paragraph: such sentences announce what others say in full. */
  readonly announces: boolean;
  /** A heading within the text: it says in few words what the paragraphs under it tell. */
  readonly heads?: boolean;
  /**
   * A noun with "the" or "this" for an event ("the attack"), in a headline without any: it points to one that is told elsewhere, if
   * there is one that fits.
   */
  readonly pointsBack?: boolean;
  /** "the rebels [supplied through X]": it only says who is meant, and what the report says so is no second voice where somebody said it. */
  readonly describes?: boolean;
}

/**
 * Claims of one report that say the same become one with several spans of evidence: the headline, the lead and the body. Two say the
 * same if kind, type and mood agree and each slot of one is a superset of the other's. The fuller one stays.
 * The report's own voice gives way to a named one only where it announces ("a headline that restates an attributed sentence is the
 * same claim, with that attribution"): elsewhere two voices are two claims.
 */
export function withoutDuplicates(claims: readonly Restatable[]): Claim[] {
  const kept: Restatable[] = [];
  for (const next of claims) {
    const same = kept.findIndex((one) => saysTheSame(one, next) && !changedHandsBetween(one, next, kept));
    const at = same < 0 && next.pointsBack ? kept.findLastIndex((one) => isMeantBy(one.claim, next.claim)) : same;
    const headline = kept.findIndex((one) => one.announces && one.pointsBack && isMeantBy(next.claim, one.claim));
    if (at < 0 && headline >= 0) kept[headline] = withEvidence(next, kept[headline]!);
    else if (at < 0) kept.push(next);
    else if (same < 0) kept[at] = withEvidence(kept[at]!, next);
    else kept[at] = joined(kept[at]!, next);
  }
  return kept.map((k) => k.claim);
}

/** Types of control by which a place passes to the agent, and those by which it passes from the agent. */
const TAKING = wordSet('captured recaptured transferred');
const LOSING = wordSet('lost withdrew');

/** A place that somebody else took in the meantime was taken twice: "captured X … lost it … captured X again". */
function changedHandsBetween(a: Restatable, b: Restatable, kept: readonly Restatable[]): boolean {
  const [x, y] = [a.claim, b.claim];
  if (x.kind !== 'control' || !TAKING.has(x.type) || a.announces || b.announces || a.heads) return false;
  const [from, to] = [x.evidence.at(-1)!.end, y.evidence[0]!.start];
  return kept.some(({ claim }) => {
    const [{ start }] = claim.evidence as [Evidence];
    if (claim.kind !== 'control' || start < from || start >= to || claim.modality !== x.modality) return false;
    const lost = claim.agents.some((p) => x.agents.some((q) => sameParty(p, q)));
    if (LOSING.has(claim.type) ? !lost : !TAKING.has(claim.type) || lost || !claim.agents.length) return false;
    return claim.places.some((p) => y.places.some((q) => samePlace(p, q)));
  });
}

/** "The attack", "the assault on Goma" behind a told offensive: the same event, by a vaguer word. */
function isMeantBy(told: Claim, again: Claim): boolean {
  if (told.kind !== 'fighting' || again.kind !== 'fighting' || !BY_FORCE.has(again.type)) return false;
  // "The attack" is any blow that was told.
  if (!BY_FORCE.has(told.type) && !(again.type === 'attack' && BLOWS.has(told.type))) return false;
  if (told.modality !== again.modality && told.modality !== 'asserted') return false;
  const part = <T>(inner: readonly T[], outer: readonly T[], same: (a: T, b: T) => boolean) =>
    inner.every((one) => outer.some((other) => same(one, other)));
  return (
    timesAgree(told, again) &&
    again.quantity === null &&
    part(again.agents, told.agents, sameParty) &&
    (told.targets.length === 0 || part(again.targets, told.targets, sameParty)) &&
    (told.places.length === 0 || part(again.places, told.places, samePlace))
  );
}

/** Events that are taken up again as "the attack", "the offensive". */
const BY_FORCE = wordSet('attack offensive counter-attack');

const BLOWS = wordSet(`air-strike shelling bombing suicide-bombing drone-strike missile-strike ambush chemical-attack`);

function withEvidence(told: Restatable, again: Restatable): Restatable {
  const evidence = mergeEvidence([...told.claim.evidence, ...again.claim.evidence]);
  return { ...told, claim: { ...told.claim, evidence } };
}

/** Types in which who is named first makes no difference. */
const MUTUAL = wordSet(`fighting/clash relation/fights relation/rival-of relation/allied-with diplomacy/talks
  diplomacy/agreement diplomacy/ceasefire`);

/** An attack, an offensive and a counter-attack may be called by each other's names in a heading. */
const ASSAULTS = wordSet('fighting/attack fighting/offensive fighting/counter-attack');
/** How far on a heading reaches, in characters. */
const REACH = 1000;

/** Does the first head the second? Neither may add what the other contradicts. */
function isHeading(a: Restatable, b: Restatable): boolean {
  if (!a.heads) return false;
  const x = a.claim;
  const y = b.claim;
  if (x.kind !== 'fighting' || y.kind !== 'fighting' || x.modality !== y.modality) return false;
  const types = [`${x.kind}/${x.type}`, `${y.kind}/${y.type}`];
  if (types[0] !== types[1] && !types.every((type) => ASSAULTS.has(type))) return false;
  if (x.quantity !== null) return false;
  if ((y.evidence[0]?.start ?? 0) - (x.evidence.at(-1)?.end ?? 0) > REACH) return false;
  const bound = (x.agents.length > 0 && y.agents.length > 0) || (x.places.length > 0 && y.places.length > 0);
  return (
    bound &&
    nested(x.agents, y.agents, sameParty) !== null &&
    nested(x.targets, y.targets, sameParty) !== null &&
    nested(x.places, y.places, samePlace) !== null &&
    timesAgree(x, y) &&
    (x.attribution.length === 0 || y.attribution.length === 0 || voicesAgree(a, b))
  );
}

function saysTheSame(a: Restatable, b: Restatable): boolean {
  const x = a.claim;
  const y = b.claim;
  if (isHeading(a, b)) return true;
  if (x.kind !== y.kind || x.type !== y.type || x.modality !== y.modality) return false;
  const turned =
    MUTUAL.has(`${x.kind}/${x.type}`) &&
    x.targets.length > 0 &&
    y.agents.length > 0 &&
    x.targets.some((t) => y.agents.some((a) => sameParty(a, t)));
  const agents = nested(x.agents, turned ? y.targets : y.agents, sameParty);
  const targets = nested(x.targets, turned ? y.agents : y.targets, sameParty);
  const places = nested(x.places, y.places, x.type === 'supply-line' ? sameWayIn : samePlace);
  if (agents === null || targets === null || places === null) return false;
  if (x.quantity && y.quantity && !sameCount(x.quantity, y.quantity)) return false;
  if (!timesAgree(x, y) || !voicesAgree(a, b)) return false;
  if (!a.announces && !b.announces && isOneOfMany(x.time, y.time)) return false;
  const anchored =
    (x.places.length > 0 && y.places.length > 0) ||
    (x.quantity !== null && y.quantity !== null) ||
    (x.agents.length > 0 && y.agents.length > 0 && x.targets.length > 0 && y.targets.length > 0);
  if (anchored) return true;
  // A headline that leaves out the place: who did it to whom, or who did it when, must be the same, and neither may tell of something apart.
  const apart =
    (x.quantity !== null && y.places.length > 0 && !y.quantity) ||
    (y.quantity !== null && x.places.length > 0 && !x.quantity);
  const bound =
    (x.targets.length > 0 && y.targets.length > 0) ||
    (x.time !== null && y.time !== null) ||
    (a.announces && isOfGround(x, y)) ||
    (b.announces && isOfGround(y, x));
  return (a.announces || b.announces) && x.agents.length > 0 && y.agents.length > 0 && bound && !apart;
}

/** The same number of the same; "at least 700" in the body is the 700 of a headline. */
function sameCount(a: NonNullable<Claim['quantity']>, b: NonNullable<Claim['quantity']>): boolean {
  if (!unitsAgree(a.unit, b.unit)) return false;
  if (a.low === b.low && a.high === b.high) return true;
  const isPlain = a.quantifier === 'exactly' || b.quantifier === 'exactly';
  return isPlain && a.low === b.low && a.best === b.best && (a.high === null || b.high === null);
}

/** "Gunmen storm state capital", "Army takes key town": which one is told where the same is said with its name. */
function isOfGround(headline: Claim, told: Claim): boolean {
  const words = headline.evidence[0]?.quote ?? '';
  return (
    headline.places.length === 0 &&
    told.places.some((p) => p.role === 'at') &&
    GROUND.test(words) &&
    !OTHER_GROUND.test(words)
  );
}

const GROUND = /\b(?:capital|town|city|village|base|camp|airport|district|outpost|stronghold|garrison|suburb|port)\b/i;
const OTHER_GROUND = /\b(?:another|second|third|two|three|several|other|more)\b/i;

/** Is one list a part of the other? Null where neither is; empty is a part of all. */
function nested<T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): boolean | null {
  const within = (x: readonly T[], y: readonly T[]) => x.every((one) => y.some((other) => same(one, other)));
  return within(a, b) || within(b, a) ? true : null;
}

function sameParty(a: Party, b: Party): boolean {
  return a.actor !== null || b.actor !== null ? a.actor === b.actor : a.name.toLowerCase() === b.name.toLowerCase();
}

/** "Five killed" in a headline are the "five civilians" of the text; five households are not. */
function unitsAgree(a: string, b: string): boolean {
  const people = (unit: string) => unit !== 'household' && countsPeople(unit);
  return a === b || (a === 'person' && people(b)) || (b === 'person' && people(a));
}

function samePlace(a: ClaimPlace, b: ClaimPlace): boolean {
  return a.place && b.place ? a.place.id === b.place.id : a.name.toLowerCase() === b.name.toLowerCase();
}

/** Who is supplied "through Zubrowka" is supplied across the border with it. */
function sameWayIn(a: ClaimPlace, b: ClaimPlace): boolean {
  if (samePlace(a, b)) return true;
  const [border, country] = a.place?.kind === 'border' ? [a, b] : [b, a];
  if (border.place?.kind !== 'border' || country.place?.kind !== 'country') return false;
  return border.name
    .replace(/ border$/, '')
    .split('–')
    .includes(country.name);
}

function timesAgree(x: Claim, y: Claim): boolean {
  if (!x.time || !y.time) return true;
  if (x.time.partial !== y.time.partial) return false;
  const contains = (a: NonNullable<Claim['time']>, b: NonNullable<Claim['time']>) =>
    (a.start ?? '0000') <= (b.start ?? '0000') && (b.end ?? '9999') <= (a.end ?? '9999');
  return contains(x.time, y.time) || contains(y.time, x.time);
}

function voicesAgree(a: Restatable, b: Restatable): boolean {
  const [x, y] = [a.claim.attribution, b.claim.attribution];
  if (x.length === 0 && y.length === 0) return true;
  if (x.length === 0) return a.announces || a.describes === true;
  if (y.length === 0) return b.announces || b.describes === true;
  return nested(x, y, sameParty) !== null;
}

/** How much a claim says. */
function weight(claim: Claim): number {
  return (
    claim.agents.length +
    claim.targets.length +
    claim.places.length +
    (claim.time ? 1 : 0) +
    (claim.quantity ? 1 : 0) +
    claim.attribution.length +
    claim.places.filter((p) => p.km).length
  );
}

function joined(a: Restatable, b: Restatable): Restatable {
  const isFuller = weight(b.claim) > weight(a.claim) && !b.pointsBack;
  const [fuller, other] = isFuller || a.heads ? [b, a] : [a, b];
  const evidence = mergeEvidence([...a.claim.evidence, ...b.claim.evidence]);
  const { claim } = fuller;
  return {
    announces: a.announces && b.announces,
    heads: false,
    pointsBack: fuller.pointsBack ?? false,
    claim: {
      ...claim,
      agents: claim.agents.length ? claim.agents : other.claim.agents,
      targets: claim.targets.length ? claim.targets : other.claim.targets,
      places: claim.places.length ? claim.places : other.claim.places,
      time: narrower(claim.time, other.claim.time),
      quantity: claim.quantity ?? other.claim.quantity,
      attribution:
        claim.attribution.length >= other.claim.attribution.length ? claim.attribution : other.claim.attribution,
      confidence: Math.max(a.claim.confidence, b.claim.confidence),
      evidence,
    },
  };
}

/** Longer than any one event, in days; a year says only roughly when. */
const LONG = 14;
const VAGUE = 100;

/** "shelling went on in June and July", "shelling on 27 July": a day of what went on for long is told apart. */
function isOneOfMany(a: Claim['time'], b: Claim['time']): boolean {
  if (!a?.start || !a.end || !b?.start || !b.end || a.basis === 'context' || b.basis === 'context') return false;
  const days = [a, b]
    .map((time) => dayNumber(time.end!) - dayNumber(time.start!) + 1)
    .sort((one, other) => one - other);
  return days[0]! <= 2 && days[1]! > LONG && days[1]! < VAGUE;
}

/** Of two times of which one holds the other the one that says more. */
function narrower(own: Claim['time'], other: Claim['time']): Claim['time'] {
  if (!own || !other?.start || !other.end || own.partial || other.basis === 'context') return own ?? other;
  const inside = (own.start ?? '0000') <= other.start && other.end <= (own.end ?? '9999');
  return inside ? other : own;
}

function mergeEvidence(evidence: readonly Evidence[]): Evidence[] {
  const sorted = [...evidence].sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((e, i) => !sorted.slice(0, i).some((o) => o.start <= e.start && e.end <= o.end));
}
