import { describe, expect, it } from 'vitest';
import { packClusters, unpackClusters } from './clusters.ts';
import { lemmaOf } from './lemmas.ts';
import { tagSentence } from './parse.ts';
import { REPAIRS } from './repairs.ts';
import { packWeights, SCORE_UNIT, WeightTable } from './weights.ts';

const tags = (text: string): string =>
  tagSentence(text, { start: 0, end: text.length })
    .map((token) => `${token.text}/${token.upos}`)
    .join(' ');

describe('the tagger', () => {
  it('tells verbs from nouns by their neighbours', () => {
    expect(tags('They attack the port.')).toContain('attack/VERB');
    expect(tags('The attack on the port failed.')).toContain('attack/NOUN');
  });
  it('reads abbreviations in capitals as names', () => {
    expect(tags('The town is held by IS.')).toContain('IS/PROPN');
  });
  it('refuses bytes that are no model', () => {
    expect(() => new WeightTable(new Uint8Array(40))).toThrow('Unexpected start of packed weights');
    expect(() => unpackClusters(new Uint8Array(40))).toThrow('Unexpected start of packed clusters');
  });
  it('every repair has a name of its own and an example', () => {
    expect(new Set(REPAIRS.map(({ name }) => name)).size).toBe(REPAIRS.length);
    for (const { example } of REPAIRS) expect(tags(example).length).toBeGreaterThan(example.length);
  });
});

describe('lemmas', () => {
  it.each([
    ['captured', 'VBD', 'capture'],
    ['shelled', 'VBD', 'shell'],
    ['stopped', 'VBN', 'stop'],
    ['carried', 'VBD', 'carry'],
    ['withdrew', 'VBD', 'withdraw'],
    ['fleeing', 'VBG', 'flee'],
    ['retook', 'VBD', 'retake'],
    ['evacuated', 'VBN', 'evacuate'],
    ['retreated', 'VBD', 'retreat'],
    ['expelled', 'VBN', 'expel'],
    ['seizes', 'VBZ', 'seize'],
    ['besieged', 'VBN', 'besiege'],
    ['dying', 'VBG', 'die'],
    ['displaced', 'VBN', 'displace'],
  ])('%s (%s) is %s', (word, xpos, lemma) => {
    expect(lemmaOf(word, 'VERB', xpos)).toBe(lemma);
  });
  it.each([
    ['militiamen', 'militiaman'],
    ['clashes', 'clash'],
    ['cities', 'city'],
    ['families', 'family'],
    ['lives', 'life'],
    ['air-strikes', 'air-strike'],
  ])('%s are of %s', (word, lemma) => {
    expect(lemmaOf(word, 'NOUN', 'NNS')).toBe(lemma);
  });
});

describe('packed weights', () => {
  it('come out as they went in, to one part in a hundred and twenty-seven of a row', () => {
    const table = new WeightTable(
      packWeights(3, [
        { key: 5, classes: [0, 2], weights: [1.5, -40] },
        { key: 70_000, classes: [1], weights: [0.25] },
      ]),
    );
    const scores = new Int32Array(3);
    table.add(Int32Array.of(5, 70_000, 6), 3, scores);
    expect(scores[0]! * SCORE_UNIT).toBeCloseTo(1.5, 0);
    expect(scores[1]! * SCORE_UNIT).toBeCloseTo(0.25, 2);
    expect(scores[2]! * SCORE_UNIT).toBeCloseTo(-40, 0);
  });
  it('and so do clusters', () => {
    const clusters = unpackClusters(
      packClusters(
        new Map([
          ['town', 1],
          ['river', 0],
        ]),
        [7, 9],
      ),
    );
    expect([clusters.of('town'), clusters.coarseOf(1), clusters.of('river'), clusters.of('sea')]).toEqual([
      1, 9, 0, -1,
    ]);
  });
});
