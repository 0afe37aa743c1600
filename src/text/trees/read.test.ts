import { describe, expect, it } from 'vitest';
import { readTrees } from './read.ts';

const sentences = (text: string): string[] => readTrees(text).map(({ start, end }) => text.slice(start, end));

describe('readTrees', () => {
  it('parts lines that were run together', () => {
    expect(
      sentences('See you on Monday. Thanks, Grace Grace Lado 03/11/2019 09:14 AM Will the road be open?'),
    ).toContain('Will the road be open?');
  });
  it('leaves the sentences of a report as they are', () => {
    const report = [
      'Gen. Lado left Yei on Monday.',
      'The U.N. Mission said the road to Maridi was cut.',
      'No one was hurt.',
    ];
    expect(sentences(report.join(' '))).toEqual(report);
  });
  it('never joins what an empty line parts', () => {
    expect(sentences('Roads\n\nThe bridge is open')).toEqual(['Roads', 'The bridge is open']);
  });
  it('gives every word a head within its sentence', () => {
    for (const { tokens, tree } of readTrees('The rebel-held town fell. Thousands fled to the south-west.')) {
      expect(tree.relations).toHaveLength(tokens.length);
      for (const head of tree.heads) expect(head).toBeLessThan(tokens.length);
      expect([...tree.heads].filter((head) => head < 0)).toHaveLength(1);
    }
  });
  it('reads nothing in nothing', () => {
    expect(readTrees(' \n ')).toEqual([]);
  });
});
