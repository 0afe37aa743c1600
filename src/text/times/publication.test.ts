import { describe, expect, it } from 'vitest';
import { inferPublication, statedPublication } from './publication.ts';

describe('the stated date of publication', () => {
  it('is a label, a line of its own, a dateline or the header of a situation report', () => {
    const day = (text: string) => statedPublication(text)?.start ?? null;
    expect(day('Clashes resume\nPublished: March 3, 2017 at 5pm\n\nText.')).toBe('2017-03-03');
    expect(day('Clashes resume\n3 March 2017\n\nText.')).toBe('2017-03-03');
    expect(day('GENEVA, 3 March 2017 (Agency) — The road is cut.')).toBe('2017-03-03');
    expect(day('Flash Update #4 | As of 3 March 2017\n\nText.')).toBe('2017-03-03');
  });

  it('is the last day of a period that heads a report', () => {
    expect(statedPublication('Situation report, 5 to 11 July 2018\n\nText.')).toEqual({
      start: '2018-07-11',
      end: '2018-07-11',
      basis: 'stated',
    });
  });

  it('is not a date in the running text or under a picture', () => {
    expect(
      statedPublication('The bridge fell on 3 March 2017.\n\nA man walks, March 2, 2017. (Photo/Agency)'),
    ).toBeNull();
  });
});

describe('the inferred date of publication', () => {
  it('is the newest named day where that is a weekday of the text, or the day after', () => {
    const text =
      "Friday's raid burned forty shops. 300 families left between the 3 and 6 March 2017. Late on Thursday the bridge fell. This week began badly: the mill was hit on Tuesday.";
    // The third of March 2017 was a Friday; the sixth, a Monday, is no weekday of the text.
    expect(inferPublication(text)).toBeNull();
    const friday = text.replace('between the 3 and 6', 'between the 1 and 3');
    expect(inferPublication(friday)).toEqual({ start: '2017-03-03', end: '2017-03-04', basis: 'inferred' });
  });

  it('is not drawn from a date that began what goes on', () => {
    expect(inferPublication('They have fled since Friday 3 March 2017. A shop was hit on Friday.')).toBeNull();
  });

  it('is unknown without weekdays, or without a full date', () => {
    expect(inferPublication('The town fell on 3 March 2017.')).toBeNull();
    expect(inferPublication('The town fell on Friday.')).toBeNull();
  });
});
