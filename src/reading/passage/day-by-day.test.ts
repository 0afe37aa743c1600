import { expect, it } from 'vitest';
import { parseText } from '../../text/parse.ts';
import { findTimes } from '../../text/times.ts';
import { unmark } from '../frames/example.ts';
import { readSentences } from '../readers/english.ts';

const readMarked = (marked: string) => {
  const { text, actors, places } = unmark(marked);
  const published = { start: '2031-03-14', end: '2031-03-14', basis: 'given' } as const;
  const report = { id: 'e', source: 'e', title: null, publisher: null, published, language: 'en', text };
  const sections = [{ start: 0, end: text.length, kind: 'body' }] as const;
  const sentences = parseText(text);
  const times = findTimes(text, sentences, { published });
  return readSentences({ report, sections } as never, sentences, { actors, places, times, repairs: [] }).claims;
};
const days = (marked: string) => readMarked(marked).map((c) => `${c.places[0]?.name} ${c.time?.start}`);

it('puts each place on its own day where the verb is left out the second time', () => {
  const two = ['Kado 2031-03-12', 'Beroa 2031-03-13'];
  expect(days('<Kado> fell to [the rebels] on Wednesday and <Beroa> on Thursday.')).toEqual(two);
  expect(days('[The army] took <Kado> on Wednesday and <Beroa> on Thursday.')).toEqual(two);
  expect(days('[The army] shelled <Kado> and <Beroa> on Thursday.')).toEqual(['Kado 2031-03-13']);
});
