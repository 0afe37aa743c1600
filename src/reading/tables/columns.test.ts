import { describe, expect, it } from 'vitest';
import { parseText } from '../../text/parse.ts';
import { findTimes } from '../../text/times.ts';
import { Kind, typesOf } from '../../vocabulary/kinds.ts';
import { slotsOf, unmark } from '../frames/example.ts';
import { readSentences } from '../readers/english.ts';
import { columns } from './columns.ts';
import { stretchesOf, tablesIn } from './index.ts';

describe.each(columns.map((column) => [column.id, column] as const))('%s', (id, column) => {
  it('counts what its examples say', () => {
    for (const { table, gives } of column.examples) {
      const { text, actors, places } = unmark(table);
      const sections = [{ start: 0, end: text.length, kind: 'body' as const }];
      const tables = tablesIn(text, sections);
      const sentences = parseText(text, stretchesOf(text, sections, tables));
      const report = {
        id: 'example',
        source: 'example',
        title: null,
        publisher: null,
        published: null,
        language: 'en',
        text,
      };
      const times = findTimes(text, sentences, { published: null });
      const { claims } = readSentences({ report, sections }, sentences, { actors, places, times, repairs: [], tables });
      const all = claims.map((c) => `${c.by.rule} ${JSON.stringify(slotsOf(c))}`).join('\n');
      const own = claims.filter((claim) => claim.by.rule === id).map(slotsOf);
      const expected = gives.map((g) => ({
        agents: [],
        targets: [],
        quantity: '',
        ...g,
        places: [...(g.places ?? [])].sort(),
      }));
      expect(own, `${table}\nclaims:\n${all}`).toEqual(expected);
    }
  });

  it('is of a kind and type of the vocabulary, and under one id', () => {
    const [kind, type] = id.split('/') as [string, string];
    expect(typesOf(Kind.parse(kind))).toContain(type);
    expect(columns.filter((other) => other.id === id)).toHaveLength(1);
  });
});
