import { describe, expect, it } from 'vitest';
import type { StoredJudgement } from '../store/contract.ts';
import { exampleReading } from '../store/example.ts';
import type { Claim } from '../vocabulary/claim.ts';
import { formOf } from './form.ts';
import { claimJudgedBy, fitJudgements } from './judging.ts';

const SENTENCE = 'Fighters took Marea and Azaz.';
const claim = (place: string, given: Partial<Claim> = {}): Claim =>
  ({ ...exampleReading(SENTENCE, { place }).claims[0]!, ...given }) as Claim;
const judgementOf = (on: Claim): StoredJudgement => ({
  number: 1,
  reportId: 'r',
  kind: on.kind,
  evidence: on.evidence,
  claimId: on.id,
  form: formOf(on),
  verdict: 'reject',
  amended: null,
  why: 'no',
  by: 'me',
  recorded: '2016-05-28T00:00:00.000Z',
  settled: null,
});
const evidence = (start: number, end: number) => [{ start, end, quote: SENTENCE.slice(start, end) }];

describe('a judgement', () => {
  it('stays with its claim when a better reader gives the claim another id and other edges', () => {
    const before = claim('Marea');
    const after = claim('Marea', { id: 'other', evidence: evidence(0, 19) });
    expect(claimJudgedBy(judgementOf(before), [after])).toBe(after);
  });

  it('finds, among claims of one sentence, the one that says the same', () => {
    const now = [claim('Azaz', { id: 'a' }), claim('Marea', { id: 'm' })];
    expect(claimJudgedBy(judgementOf(claim('Marea')), now)?.id).toBe('m');
  });

  it('fits no claim of another kind, and none elsewhere in the report', () => {
    const before = claim('Marea', { evidence: evidence(0, 19) });
    expect(
      claimJudgedBy(judgementOf(before), [
        claim('Marea', { id: 'x', kind: 'access', type: 'closed' } as Partial<Claim>),
      ]),
    ).toBeNull();
    expect(claimJudgedBy(judgementOf(before), [claim('Marea', { id: 'x', evidence: evidence(20, 28) })])).toBeNull();
  });

  it('that could be on either of two waits for a person instead of choosing', () => {
    const now = [claim('Azaz', { id: 'a' }), claim('Homs', { id: 'h' })];
    const judgement = judgementOf(claim('Marea'));
    expect(claimJudgedBy(judgement, now)).toBeNull();
    expect(fitJudgements([judgement], () => now)).toMatchObject({ unfit: [judgement] });
  });

  it('of a claim that comes later outweighs the earlier one', () => {
    const on = claim('Marea');
    const later = { ...judgementOf(on), verdict: 'accept' as const };
    expect(fitJudgements([judgementOf(on), later], () => [on]).byClaim.get(on.id)?.verdict).toBe('accept');
  });
});
