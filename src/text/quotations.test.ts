import { describe, expect, it } from 'vitest';
import { findQuotations } from './quotations.ts';

const quoted = (text: string) => findQuotations(text).map((q) => text.slice(q.inner.start, q.inner.end));

describe('quotations', () => {
  it('are what stands between straight, curly, angle and TeX marks', () => {
    expect(quoted('"We left at dawn," she said. "Nobody stayed."')).toEqual(['We left at dawn,', 'Nobody stayed.']);
    expect(quoted('He called it “a disaster” and «une honte».')).toEqual(['a disaster', 'une honte']);
    expect(quoted("He said ``the road is cut'' on Monday.")).toEqual(['the road is cut']);
  });

  it('run across sentences', () => {
    expect(quoted('"They came at night. We ran," the farmer said.')).toEqual(['They came at night. We ran,']);
  });

  it('may hold others, which are deeper', () => {
    const found = findQuotations('“He told us ‘leave now’ and left,” she said.');
    expect(found.map((q) => [q.text, q.depth])).toEqual([
      ['“He told us ‘leave now’ and left,”', 0],
      ['‘leave now’', 1],
    ]);
  });

  it('are not apostrophes', () => {
    expect(quoted("The rebels' convoy left the town's edge; it wasn't hit in the '90s.")).toEqual([]);
    expect(quoted('The army’s 3rd Division’s base')).toEqual([]);
  });

  it('keep a contraction inside single marks', () => {
    expect(quoted("The mayor said 'we can't go back' to reporters.")).toEqual(["we can't go back"]);
  });

  it('stay open at the end of a paragraph when the next one opens again', () => {
    const text = '"The first bomb fell at noon.\n\n"The second fell an hour later," he said.';
    expect(findQuotations(text).map((q) => q.ending)).toEqual(['continued', 'closed']);
  });

  it('end with the paragraph when the closing mark was forgotten', () => {
    const text = '"The market was full, he said.\n\nThe army denied it.';
    expect(findQuotations(text)).toMatchObject([{ inner: { start: 1, end: 30 }, ending: 'unclosed' }]);
  });
});
