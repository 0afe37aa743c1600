import type { Claim } from '../../vocabulary/claim.ts';
import type { Party } from '../../vocabulary/party.ts';
import { wordSet } from '../frames/words.ts';
import { paragraphAround, type Scene } from '../scene.ts';
import { Parties } from './sides.ts';

/** What is done to another side by its nature: ground is taken from someone, an offensive is against someone. */
const AGAINST_A_SIDE = wordSet(`control/captured control/recaptured control/advanced control/withdrew control/lost
  control/repelled control/besieged control/isolated fighting/offensive fighting/counter-attack fighting/clash
  fighting/suicide-bombing`);

/** What only the other side can have done: besieged rebels are besieged by those whom they fight, captured ones taken by them. */
const DONE_BY_A_SIDE = wordSet(`control/captured control/recaptured control/repelled control/besieged control/isolated
  control/withdrew control/lost fighting/counter-attack harm/detained`);

/** Claims of two parties that show them on opposite sides. */
const OPPOSING = wordSet(`control/captured control/recaptured control/advanced control/withdrew control/lost
  control/repelled control/besieged control/isolated access/cut fighting/offensive fighting/counter-attack fighting/clash
  fighting/attack fighting/air-strike fighting/shelling fighting/bombing fighting/suicide-bombing fighting/drone-strike
  fighting/missile-strike fighting/ambush relation/fights relation/rival-of harm/killed harm/wounded harm/casualties
  diplomacy/ceasefire diplomacy/ceasefire-broken`);

/** Claims of two parties that show them on one side. */
const ALLYING = wordSet('relation/supports relation/allied-with relation/member-of relation/merged-into');

/** Ground changes hands: who takes back what another took before is its opponent, and who gives way to it. */
const TURNS =
  wordSet(`control/captured control/recaptured control/advanced control/withdrew control/lost control/repelled
  fighting/offensive fighting/counter-attack`);
const ANSWERS = wordSet('control/recaptured control/withdrew control/lost control/repelled fighting/counter-attack');

/** How much a sign weighs where it stands: in the same paragraph, in the same part of the report, elsewhere. */
const IN_PARAGRAPH = 3;
const NEAR = 1;
/** How far near is, in characters. */
const REACH = 1500;
/** The likeliest opponent must be this many times as likely as the next. */
const MARGIN = 1.5;
/** A party by a claim that says it weighs as one; a turn of ground from one party to another as a part of that. */
const TURN = 0.5;
const LEAST = 0.5;
/** A turn in which the claim itself is the answer counts this many times. */
const OWN_TURN = 5;
/** Who bombs a side from afar may not be where its ground is fought over: such a sign weighs less. */
const FROM_AFAR = wordSet('air-strike drone-strike missile-strike');
const AFAR = 0.2;
/** How far behind a claim a sentence that goes on about its place may tell who held it, in characters. */
const SENTENCE = 120;

/** A sign that two sides are against one another. */
interface Sign {
  readonly one: ReadonlySet<string>;
  readonly other: ReadonlySet<string>;
  readonly at: number;
  readonly weight: number;
  /** Where it shows; empty where that is not told. */
  readonly countries: ReadonlySet<string>;
}

/**
 * Reports tell once who is against whom ("an offensive of A against B") and then only who does what: "A took two more villages" says
 * from whom by what came before. Claims that cannot be without another side and name none have the opponent that the report
 * sets against their agent: by claims that name both, and by ground that goes from one to the other in turn. Left open where the
 * report has no such party or two about as likely.
 */
export function withOpponents(claims: readonly Claim[], scene: Scene): Claim[] {
  const parties = new Parties(scene);
  const signs = [...toldSigns(claims, parties), ...turnSigns(claims, parties)];
  const allies = [...alliesIn(claims, parties), ...alliesNamed(scene, parties)];
  return claims.map((claim) => {
    const type = `${claim.kind}/${claim.type}`;
    const has = { agents: claim.agents.length > 0, targets: claim.targets.length > 0 };
    const lacks =
      AGAINST_A_SIDE.has(type) && has.agents && !has.targets
        ? 'targets'
        : DONE_BY_A_SIDE.has(type) && has.targets && !has.agents
          ? 'agents'
          : null;
    if (lacks === null) return claim;
    const known = (lacks === 'targets' ? claim.agents : claim.targets).filter((party) => parties.fights(party));
    if (!known.length) return claim;
    const at = claim.evidence[0]?.start ?? 0;
    const own = union(known.map((party) => parties.sidesOf(party)));
    const side =
      holderBefore(claim, own, claims, parties, scene) ?? opponentOf(own, at, countriesOf(claim), signs, allies, scene);
    const party = side === null ? null : parties.onSide(side, at);
    return party ? ({ ...claim, [lacks]: [party] } as Claim) : claim;
  });
}

/** Ways to have come to a place. */
const HOLDING = wordSet('control/held control/captured control/recaptured control/advanced');
const TAKING = wordSet('control/captured control/recaptured');

/** Whose a place was that is taken: the only other side of which the report says, before this or in this sentence, that it held or took it. */
function holderBefore(
  claim: Claim,
  own: ReadonlySet<string>,
  claims: readonly Claim[],
  parties: Parties,
  scene: Scene,
): string | null {
  if (!TAKING.has(`${claim.kind}/${claim.type}`) || !claim.agents.length) return null;
  const places = claim.places.filter((p) => p.role === 'at').map((p) => p.place?.id ?? p.name);
  const until = (claim.evidence.at(-1)?.end ?? 0) + SENTENCE;
  const holders = new Set<string>();
  for (const other of claims) {
    if (other === claim || !HOLDING.has(`${other.kind}/${other.type}`) || (other.evidence[0]?.start ?? 0) > until)
      continue;
    // "the town, which rebels had held since May": said of what was taken, whatever place else is named.
    const behind = (other.evidence[0]?.start ?? 0) - (claim.evidence.at(-1)?.end ?? 0);
    const isOfIt =
      other.type === 'held' &&
      behind >= 0 &&
      behind < SENTENCE &&
      /^[^.!?]*\b(?:which|that)\s*$/.test(between(scene, claim, other));
    if (!isOfIt && !other.places.some((p) => places.includes(p.place?.id ?? p.name))) continue;
    const sides = union(other.agents.filter((a) => parties.fights(a)).map((a) => parties.sidesOf(a)));
    if (!meet(sides, own)) for (const side of sides) holders.add(side);
  }
  const [holder, another] = holders;
  return holder !== undefined && another === undefined ? holder : null;
}

const between = (scene: Scene, first: Claim, second: Claim): string =>
  scene.text.slice(first.evidence.at(-1)?.end ?? 0, second.evidence[0]?.start ?? 0);

/** The side that is most against `own` around an offset. */
function opponentOf(
  own: ReadonlySet<string>,
  at: number,
  countries: ReadonlySet<string>,
  signs: readonly Sign[],
  allies: readonly (readonly [string, string])[],
  scene: Scene,
): string | null {
  const likely = new Map<string, number>();
  const paragraph = paragraphAround(scene.text, at);
  const add = (side: ReadonlySet<string>, sign: Sign) => {
    const near =
      sign.at >= paragraph.start && sign.at < paragraph.end
        ? IN_PARAGRAPH
        : Math.abs(sign.at - at) < REACH
          ? NEAR
          : NEAR / 2;
    for (const one of side)
      likely.set(
        one,
        (likely.get(one) ?? 0) + near * sign.weight * (sign.at === at && sign.weight === TURN ? OWN_TURN : 1),
      );
  };
  for (const sign of signs) {
    // Two names of one paragraph that lie in two countries are sooner a place mistaken than another war.
    const inParagraph = sign.at >= paragraph.start && sign.at < paragraph.end;
    if (!inParagraph && areApart(sign.countries, countries)) continue;
    if (meet(sign.one, own)) add(sign.other, sign);
    else if (meet(sign.other, own)) add(sign.one, sign);
  }
  for (const [one, other] of allies) {
    if (own.has(one)) likely.delete(other);
    if (own.has(other)) likely.delete(one);
  }
  for (const one of own) likely.delete(one);
  const [best, next] = [...likely].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < LEAST) return null;
  return next && best[1] < next[1] * MARGIN ? null : best[0];
}

function toldSigns(claims: readonly Claim[], parties: Parties): Sign[] {
  return claims.flatMap((claim) =>
    OPPOSING.has(`${claim.kind}/${claim.type}`)
      ? claim.agents.flatMap((agent) =>
          claim.targets.flatMap((target) => {
            const [one, other] = [parties.sidesOf(agent), parties.sidesOf(target)];
            if (!parties.fights(agent) || !parties.fights(target) || meet(one, other)) return [];
            return [
              {
                one,
                other,
                at: claim.evidence[0]?.start ?? 0,
                weight: (FROM_AFAR.has(claim.type) ? AFAR : 1) / (claim.agents.length * claim.targets.length),
                countries: countriesOf(claim),
              },
            ];
          }),
        )
      : [],
  );
}

function turnSigns(claims: readonly Claim[], parties: Parties): Sign[] {
  const turns = claims
    .filter((c) => TURNS.has(`${c.kind}/${c.type}`) && c.agents.length > 0 && c.agents.every((a) => parties.fights(a)))
    .map((claim) => ({
      at: claim.evidence[0]?.start ?? 0,
      answers: ANSWERS.has(`${claim.kind}/${claim.type}`),
      sides: union(claim.agents.map((a) => parties.sidesOf(a))),
      countries: countriesOf(claim),
      places: new Set(claim.places.map((p) => p.place?.id ?? p.name)),
    }))
    .sort((a, b) => a.at - b.at);
  return turns.flatMap((turn, i) => {
    const before = turns[i - 1];
    return before &&
      (turn.answers || (before.answers && meet(before.places, turn.places))) &&
      turn.at - before.at < REACH / 2 &&
      !meet(before.sides, turn.sides) &&
      !areApart(before.countries, turn.countries)
      ? [
          {
            one: before.sides,
            other: turn.sides,
            at: turn.at,
            weight: TURN,
            countries: union([before.countries, turn.countries]),
          },
        ]
      : [];
  });
}

function alliesIn(claims: readonly Claim[], parties: Parties): (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  const join = (a: Party, b: Party) => {
    for (const one of parties.sidesOf(a))
      for (const other of parties.sidesOf(b)) if (one !== other) pairs.push([one, other]);
  };
  for (const claim of claims) {
    claim.agents.forEach((a, i) => {
      for (const b of claim.agents.slice(i + 1)) join(a, b);
    });
    if (ALLYING.has(`${claim.kind}/${claim.type}`))
      for (const a of claim.agents) for (const b of claim.targets) join(a, b);
  }
  return pairs;
}

/** "X, which is allied with Y", "X alongside Y": words that put the party before and the one behind them on one side. */
const ALLIED =
  /\b(?:allied (?:with|to)|all(?:y|ies) of|alongside|together with|backed by|supported by|loyal to|aided by)\s+/g;

function alliesNamed(scene: Scene, parties: Parties): (readonly [string, string])[] {
  return [...scene.text.matchAll(ALLIED)].flatMap((match) => {
    const { actors } = scene.mentions;
    const end = match.index + match[0].length;
    const [before] = actors.before(match.index);
    const behind = actors.overlapping(end, end + 25)[0];
    if (!before || !behind || match.index - before.end > 60) return [];
    return [...parties.sidesOf(before)].flatMap((one) =>
      [...parties.sidesOf(behind)].map((other) => [one, other] as const),
    );
  });
}

function countriesOf(claim: Claim): ReadonlySet<string> {
  return new Set(claim.places.flatMap(({ place }) => (place?.country ? [place.country] : [])));
}

/** Two wars: both are told where they are, and nowhere is the same. */
function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && !meet(a, b);
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}
