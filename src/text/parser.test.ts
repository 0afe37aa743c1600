import { describe, expect, it } from 'vitest';
import { createParser, packParser } from './parser.ts';
import { ParserState } from './parser-state.ts';
import { packWeights } from './weights.ts';
import type { Clusters } from './words.ts';

const TAGS = ['NOUN', 'VERB', 'ADP'].map((upos) => ({ upos, xpos: '' }));
const NO_CLUSTERS: Clusters = { of: () => -1, coarseOf: () => -1 };

describe('ParserState', () => {
  it('shifts and arcs build a tree: "Rebels seized towns" hangs on the verb', () => {
    const state = new ParserState();
    state.reset(3);
    state.shift();
    state.leftArc(0);
    state.shift();
    state.shift();
    state.rightArc(1);
    state.leftArc(2);
    expect(state.done).toBe(true);
    expect([...state.heads.slice(0, 3)]).toEqual([1, 3, 1]);
    expect([...state.labels.slice(0, 3)]).toEqual([0, 2, 1]);
  });
});

describe('createParser', () => {
  it('gives every word one head and no cycle, whatever the weights', () => {
    let seed = 1;
    const next = (): number => {
      seed = (Math.imul(seed, 48271) + 11) & 0x7fffffff;
      return seed / 0x7fffffff;
    };
    const rows = Array.from({ length: 4000 }, (_, i) => ({
      key: (i * 67103) & 0x0fffffff,
      classes: [0, 1, 2, 3, 4],
      weights: [next(), next(), next(), next(), next()],
    }));
    const parser = createParser(packParser(['nsubj', 'obj'], packWeights(5, rows)), NO_CLUSTERS, TAGS);
    for (let length = 1; length < 40; length++) {
      const words = Array.from({ length }, (_, i) => `word${(i * length) % 7}`);
      const { heads, relations } = parser.parse(
        words,
        words.map((_, i) => i % 3),
      );
      expect(relations).toHaveLength(length);
      for (let word = 0; word < length; word++) {
        let steps = 0;
        for (let at = word; at >= 0 && steps <= length; at = heads[at]!) steps++;
        expect(steps).toBeLessThanOrEqual(length);
      }
    }
  });
  it('refuses bytes that are no model', () => {
    expect(() => createParser(new Uint8Array(20), NO_CLUSTERS, [])).toThrow('Unexpected start of a packed parser');
  });
});
