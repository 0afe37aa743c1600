import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences.ts';
import { compoundParts, tokenize } from './tokens.ts';

const sentences = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));
const words = (text: string): string =>
  tokenize(text)
    .map((token) => token.text)
    .join(' ');

describe('splitSentences', () => {
  it('abbreviations, initials and lost letters do not end a sentence', () => {
    expect(sentences('Gen. Maro met John F. Smith of the U.S. Embassy in Yed?kule. They spoke.')).toEqual([
      'Gen. Maro met John F. Smith of the U.S. Embassy in Yed?kule.',
      'They spoke.',
    ]);
  });
  it('a quotation that ends in a mark goes on with its speaker', () => {
    expect(sentences('"We cannot leave!" he said. "Why?" Nobody knew.')).toEqual([
      '"We cannot leave!" he said.',
      '"Why?"',
      'Nobody knew.',
    ]);
  });
  it('empty lines, bullets and short lines end one, a wrapped line does not', () => {
    const wrapped = 'Residents of the valley said that the bridge had been closed\nfor three days.';
    expect(sentences(`Bridge closed\n\n${wrapped}\n\n- no water\n- no power`)).toEqual([
      'Bridge closed',
      wrapped,
      '- no water',
      '- no power',
    ]);
  });
  it('a blank that was lost before a word that begins sentences is no address', () => {
    expect(sentences('They took the town.This includes the port. See town.This.org for more.')).toEqual([
      'They took the town.',
      'This includes the port.',
      'See town.This.org for more.',
    ]);
  });
  it('a reference belongs to the sentence before it', () => {
    expect(sentences('The town fell.[3] Many left. [4] Others stayed.')).toEqual([
      'The town fell.[3]',
      'Many left. [4]',
      'Others stayed.',
    ]);
  });
  it('stays within its range', () => {
    const text = 'One. Two. Three.';
    expect(splitSentences(text, { start: 5, end: 9 })).toEqual([{ start: 5, end: 9 }]);
  });
});

describe('tokenize', () => {
  it('cuts clitics, money, ranges and units, and keeps numbers, dates and initials', () => {
    expect(words("They don't hold Turkey's $1.5m depot; 45,000 left on 24-27 May, 5km off.")).toBe(
      "They do n't hold Turkey 's $ 1.5 m depot ; 45,000 left on 24 - 27 May , 5 km off .",
    );
    expect(words('J. Maro of the U.S. met 3 p.m. on 2016-05-27 (10:30).')).toBe(
      'J. Maro of the U.S. met 3 p.m. on 2016-05-27 ( 10:30 ) .',
    );
  });
  it('keeps hyphenated compounds whole and opens them on request', () => {
    expect(words('US-backed troops near Kado/Bab al-Nur')).toBe('US-backed troops near Kado / Bab al-Nur');
    const [compound] = tokenize('xx rebel-held', { start: 3, end: 13 });
    expect(compoundParts(compound!).map(({ text, start, end }) => [text, start, end])).toEqual([
      ['rebel', 3, 8],
      ['held', 9, 13],
    ]);
  });
});
