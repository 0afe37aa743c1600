import { describe, expect, it } from 'vitest';
import { treebankTokens } from './treebank-tokens.ts';

const cut = (text: string): string =>
  treebankTokens(text)
    .map((token) => token.text)
    .join('|');

describe('treebankTokens', () => {
  it.each([
    ['compounds are opened', 'A Kenyan-brokered truce', 'A|Kenyan|-|brokered|truce'],
    ['all their hyphens', 'a house-to-house search', 'a|house|-|to|-|house|search'],
    ['but not after a prefix', 'They re-entered the non-violent camp', 'They|re-entered|the|non-violent|camp'],
    ['nor within a date or a number to call', 'On 2019-03-02 call 555-018-220', 'On|2019-03-02|call|555-018-220'],
    ['contractions without an apostrophe', "They dont know, I'm gonna ask", "They|do|nt|know|,|I|'m|gon|na|ask"],
    ['"its" for "it\'s"', 'Its not far. Its walls', 'It|s|not|far|.|Its|walls'],
    [
      'files, mailboxes and numbers',
      'See map-2.doc from Lado@HQ b/c 555-0182 rang',
      'See|map-2.doc|from|Lado@HQ|b/c|555-0182|rang',
    ],
    ['faces', 'The bridge is open :) Go now ;-)', 'The|bridge|is|open|:)|Go|now|;-)'],
    ['rows of marks', 'Really?! ***** >> see below ----==', 'Really|?!|*****|>>|see|below|----=='],
    ['addresses', 'Map (https://example.org/a-b/c).', 'Map|(|https://example.org/a-b/c|)|.'],
    ['the point after "etc." at the end', 'tents, water, etc.', 'tents|,|water|,|etc|.'],
    ['ranks', 'Camp #3 is full', 'Camp|#|3|is|full'],
  ])('%s: %s', (_, text, expected) => {
    expect(cut(text)).toBe(expected);
  });
  it('keeps offsets into the text', () => {
    const text = 'rebel-held  Aru?! :-) dont';
    for (const { start, end, text: word } of treebankTokens(text, { start: 3, end: text.length }))
      expect(text.slice(start, end)).toBe(word);
  });
});
