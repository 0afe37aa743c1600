import { describe, expect, it } from 'vitest';
import { parseText } from '../../text/parse.ts';
import { unmark } from '../frames/example.ts';
import { readSentences } from '../readers/english.ts';

function rulesOf(marked: string): string[] {
  const { text, actors, places } = unmark(marked);
  const report = { id: 'e', source: 'e', title: null, publisher: null, published: null, language: 'en', text };
  const sections = [{ start: 0, end: text.length, kind: 'body' as const }];
  const found = { actors, places, times: [], repairs: [] };
  return readSentences({ report, sections }, parseText(text), found).claims.map(({ kind, type }) => `${kind}/${type}`);
}

describe('what nobody did is no violence', () => {
  it('the dead of a flood, an accident or a disease are not counted', () => {
    expect(rulesOf('Floods killed 12 people in <Goma>.')).toEqual([]);
    expect(rulesOf('At least 30 people were injured in a bus accident near <Goma>.')).toEqual([]);
    expect(rulesOf('Propane tanks exploded in a garage in <Goma>.')).toEqual([]);
  });

  it('where arms are told of beside it they are', () => {
    expect(rulesOf('[The rebels] killed 12 people in <Goma> after the floods.')).toContain('harm/killed');
    expect(rulesOf('Soldiers shot dead 12 people who fled the floods in <Goma>.')).toContain('harm/killed');
  });

  it('a riot is no battle', () => {
    expect(rulesOf('Clashes broke out between [police] and protesters in <Goma>.')).toEqual([]);
    expect(rulesOf('Clashes broke out between [the army] and [the rebels] in <Goma>.')).toContain('fighting/clash');
  });

  it('a device that is found or cleared has not gone off', () => {
    expect(rulesOf('[The army] cleared 300 landmines in <Goma>.')).toEqual([]);
    expect(rulesOf('A landmine killed two farmers in <Goma>.')).toContain('fighting/bombing');
  });
});
