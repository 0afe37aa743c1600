import { describe, expect, it } from 'vitest';
import { Claim } from './claim.ts';
import type { KindDefinition, TypeDefinition } from './codebooks.ts';
import { addDays, Day, dayNumber, dayOf, endOfMonth, isoWeekday, rangesOverlap } from './days.ts';
import { kinds, typeDefinition, typesOf } from './kinds.ts';
import { actorId } from './party.ts';

const claim = {
  id: 'c',
  kind: 'control',
  type: 'captured',
  agents: [{ actor: 'a', name: 'A', start: 0, end: 1 }],
  targets: [],
  places: [],
  time: null,
  quantity: null,
  modality: 'asserted',
  condition: null,
  attribution: [],
  evidence: [{ start: 0, end: 3, quote: 'abc' }],
  confidence: 0.5,
  by: { reader: 'r', version: '1', rule: 'x' },
};

describe('a claim', () => {
  it('fits the contract', () => expect(Claim.safeParse(claim).success).toBe(true));
  it('without evidence does not exist', () =>
    expect(Claim.safeParse({ ...claim, evidence: [] }).error?.issues[0]?.message).toMatch(/at least one span/));
  it('has a type of its own kind', () =>
    expect(Claim.safeParse({ ...claim, type: 'fled' }).error?.issues[0]?.message).toMatch(
      /"fled" is no type of control; expected one of: captured/,
    ));
});

describe('the kinds', () => {
  const all = Object.values(kinds).flatMap((kind) =>
    Object.entries((kind as KindDefinition).types).map(
      ([type, d]) => [`${kind.kind}/${type}`, d] as [string, TypeDefinition],
    ),
  );
  it('are eight, each under its own name', () => {
    expect(Object.entries(kinds).map(([name, kind]) => name === kind.kind)).toEqual(Array(8).fill(true));
  });
  it('define every type in a sentence', () =>
    expect(all.filter(([, d]) => !/^[A-Z].*\.$/.test(d.definition))).toEqual([]));
  it('give stock or flow with every IDMC term', () =>
    expect(all.filter(([, d]) => d.idmc && !/^(?:flow|stock)$/.test(d.idmc.measure))).toEqual([]));
  it('say which types there are when asked for one that there is not', () => {
    expect(typesOf('access')).toContain('supply-line');
    expect(() => typeDefinition('access', 'blocked')).toThrow(
      /Unexpected type "blocked" of kind access, expected one of: open, closed/,
    );
  });
});

describe('days', () => {
  it('are days of the calendar', () => {
    expect(Day.safeParse('2016-02-29').success).toBe(true);
    expect(Day.safeParse('2015-02-29').success).toBe(false);
    expect(Day.safeParse('29 May').success).toBe(false);
  });
  it('count from 1970 and back', () => {
    expect(dayOf(dayNumber('2016-05-28'))).toBe('2016-05-28');
    expect(addDays('2016-03-01', -1)).toBe('2016-02-29');
    expect(() => dayNumber('soon')).toThrow(/Unexpected day: "soon"/);
  });
  it('know their weekday and their month’s end', () => {
    expect(isoWeekday('2016-05-27')).toBe(5);
    expect(isoWeekday('1969-12-28')).toBe(7);
    expect(endOfMonth('2016-02-03')).toBe('2016-02-29');
  });
  it('open ends reach for ever', () => {
    expect(rangesOverlap({ start: '2016-05-01', end: null }, { start: null, end: '2016-05-01' })).toBe(true);
    expect(rangesOverlap({ start: '2016-05-02', end: null }, { start: null, end: '2016-05-01' })).toBe(false);
  });
});

it('actor ids are the kebab-case of the common English name without apostrophes', () => {
  expect(
    ["People's Protection Units", 'US-led coalition', 'Médecins Sans Frontières', 'Ahrar al-Sham'].map(actorId),
  ).toEqual(['peoples-protection-units', 'us-led-coalition', 'medecins-sans-frontieres', 'ahrar-al-sham']);
});
