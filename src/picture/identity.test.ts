import { describe, expect, it } from 'vitest';
import { noFacts, type Sketch, sketch } from './example.ts';
import {
  Identities,
  type IdentityJudgement,
  identifiedActors,
  identifiedClaim,
  nameIdentity,
  type Subject,
} from './identity.ts';
import type { KnownClaim } from './input.ts';
import { pictureOf } from './picture.ts';
import { unlocatedKey } from './places.ts';

const actor = (key: string): Subject => ({ key, name: key, place: null });
let number = 0;
const said = (one: string, verdict: IdentityJudgement['verdict'], other: string): IdentityJudgement => ({
  number: ++number,
  about: 'actor',
  one: actor(one),
  other: actor(other),
  verdict,
});
const shownOf = (judgements: readonly IdentityJudgement[], key: string) =>
  new Identities(judgements).shown('actor', key)?.key ?? key;

const CLAIMS: readonly KnownClaim[] = (
  [
    { says: 'control/captured', agents: ['Alpha'], places: ['at Ford'], on: '2016-05-01', by: ['Monitor'] },
    { says: 'control/captured', agents: ['Beta'], places: ['at Mill'], on: '2016-05-03', by: ['Watch'] },
    { says: 'control/held', agents: ['Beta'], places: ['at Ford'], on: '2016-05-05', by: ['Watch'] },
    { says: 'fighting/clash', agents: ['Alpha'], targets: ['Gamma'], places: ['at Ford'], on: '2016-05-06' },
    { says: 'relation/allied-with', agents: ['Gamma'], targets: ['Delta'], on: '2016-05-06' },
  ] as const satisfies readonly Sketch[]
).map((each) => sketch(each));

function pictureWith(judgements: readonly IdentityJudgement[]): string {
  const identities = new Identities(judgements);
  const claims = CLAIMS.map(({ claim, report }) => ({ claim: identifiedClaim(claim, identities), report }));
  return JSON.stringify(pictureOf(claims, { asOf: '2016-05-28', actors: identifiedActors(noFacts, identities) }));
}

/** A small generator of its own, so that a failure can be run again (Park and Miller, 1988). */
function* drawn(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 48271) % 2147483647;
    yield state;
  }
}

describe('the same as', () => {
  it('carries over, and one of them is shown for all', () => {
    const judgements = [said('alpha', 'same-as', 'beta'), said('beta', 'same-as', 'gamma')];
    expect(['alpha', 'beta', 'gamma'].map((key) => shownOf(judgements, key))).toEqual(
      Array(3).fill(shownOf(judgements, 'alpha')),
    );
    expect(JSON.parse(pictureWith(judgements))).toMatchObject({
      control: [{ place: { name: 'Ford' }, support: { length: 2 } }, { place: { name: 'Mill' } }],
    });
  });

  it('shows the one that ranks first, whoever was named first', () => {
    const rank = (_: unknown, { key }: Subject) => (key === 'alpha' ? 0 : 1);
    const identities = new Identities([said('gamma', 'same-as', 'beta'), said('alpha', 'same-as', 'gamma')], rank);
    expect(identities.shown('actor', 'beta')?.key).toBe('alpha');
    expect(identities.shown('actor', 'alpha')).toBeNull();
  });

  it('holds for a name that the registry lacks, in whichever case it is written', () => {
    const identities = new Identities([said(nameIdentity('Hill  Front'), 'same-as', 'alpha')], (_, { key }) =>
      key.startsWith('name:') ? 1 : 0,
    );
    const claim = { ...CLAIMS[0]!.claim, agents: [{ actor: null, name: 'HILL FRONT', start: 0, end: 1 }] };
    expect(identifiedClaim(claim, identities).agents).toMatchObject([{ actor: 'alpha' }]);
  });

  it('makes one of two that stand in one slot, and leaves every other claim the very same', () => {
    const identities = new Identities([said('alpha', 'same-as', 'beta')]);
    const both = { ...CLAIMS[0]!.claim, agents: [CLAIMS[0]!.claim.agents[0]!, CLAIMS[1]!.claim.agents[0]!] };
    expect(identifiedClaim(both, identities).agents).toHaveLength(1);
    expect(identifiedClaim(CLAIMS[4]!.claim, identities)).toBe(CLAIMS[4]!.claim);
  });
});

describe('a later judgement', () => {
  it('outweighs an earlier one on the same two, whichever is named first', () => {
    const judgements = [said('alpha', 'same-as', 'beta'), said('beta', 'not-same-as', 'alpha')];
    expect(shownOf(judgements, 'alpha')).toBe('alpha');
  });

  it('that takes it back restores the picture to the byte, in whatever order others were said and taken back', () => {
    const names = ['alpha', 'beta', 'gamma', 'delta', 'monitor', 'watch'];
    for (let seed = 1; seed <= 200; seed++) {
      const numbers = drawn(seed);
      const next = (below: number) => numbers.next().value! % below;
      const before: IdentityJudgement[] = [];
      const judge = (verdict: IdentityJudgement['verdict'], to: IdentityJudgement[]) => {
        const one = names[next(names.length)]!;
        const other = names[next(names.length)]!;
        const order = said(one, verdict, other);
        if (one !== other && !new Identities(to).contradiction(order)) to.push(order);
      };
      for (let i = next(4); i > 0; i--) judge(next(3) ? 'same-as' : 'not-same-as', before);
      const after = [...before];
      // Only pairs on which nothing stood: taking back is not going back to what an earlier judgement said.
      for (let i = 1 + next(4); i > 0; i--) {
        const more: IdentityJudgement[] = [...after];
        judge('same-as', more);
        const added = more[after.length];
        if (added && !new Identities(before).on('actor', added.one.key, added.other.key)) after.push(added);
      }
      const taken = after.slice(before.length).map(({ one, other }) => said(other.key, 'undone', one.key));
      while (taken.length) after.push(...taken.splice(next(taken.length), 1));
      expect(pictureWith(after), `seed ${seed}`).toBe(pictureWith(before));
    }
  });
});

describe('a judgement that contradicts', () => {
  it('"not the same" of two that others make the same is refused with the chain', () => {
    const [first, second] = [said('alpha', 'same-as', 'beta'), said('beta', 'same-as', 'gamma')];
    const identities = new Identities([first, second]);
    expect(identities.contradiction(said('gamma', 'not-same-as', 'alpha'))).toEqual({
      chain: [second, first],
      barred: null,
    });
    expect(identities.contradiction(said('alpha', 'not-same-as', 'beta'))).toBeNull();
  });

  it('"the same" that would join two who are not is refused with what says so', () => {
    const apart = said('alpha', 'not-same-as', 'gamma');
    const joined = said('alpha', 'same-as', 'beta');
    const identities = new Identities([apart, joined]);
    expect(identities.contradiction(said('gamma', 'same-as', 'beta'))).toEqual({ chain: [joined], barred: apart });
    expect(identities.contradiction(said('gamma', 'same-as', 'delta'))).toBeNull();
  });
});

it('places in a script of their own that the gazetteer lacks are told apart', () => {
  expect(unlocatedKey('مارع')).not.toBe(unlocatedKey('دابق'));
});

it('what one is a member of, all who are one with it are', () => {
  const facts = { ...noFacts, memberOn: (part: string, whole: string) => part === 'beta' && whole === 'league' };
  const identities = new Identities([said('alpha', 'same-as', 'beta'), said('league', 'same-as', 'union')]);
  expect(identifiedActors(facts, identities).memberOn('alpha', 'union', '2016-05-28')).toBe(true);
  expect(identifiedActors(facts, identities).memberOn('gamma', 'union', '2016-05-28')).toBe(false);
});
