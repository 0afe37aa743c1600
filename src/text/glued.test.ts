import { expect, it } from 'vitest';
import { gluedTail, rejoined, seamOf } from './glued.ts';
import { findQuantities } from './quantities.ts';

const WORDS = new Set('displaced district neighbourhood neighbourhoods flee fled people country forced'.split(' '));
const knows = (word: string): boolean => WORDS.has(word);
const cut = (word: string): string[] => {
  const seam = seamOf(word, knows);
  return seam === null ? [word] : [word.slice(0, seam), word.slice(seam)];
};

it('parts words that lost their space', () => {
  expect(cut('displacedabout')).toEqual(['displaced', 'about']);
  expect(cut('peoplewere')).toEqual(['people', 'were']);
  expect(cut('fledKalehe')).toEqual(['fled', 'Kalehe']);
});

it('leaves words and names whole', () => {
  for (const word of ['displaced', 'Kalehe', 'Minova', 'mujahidin', 'McDonald', 'peopled'])
    expect(cut(word)).toEqual([word]);
});

it('puts together what the end of a line parted', () => {
  expect(rejoined('neighbour-hoods', knows)).toBe('neighbourhoods');
  expect(rejoined('forced-people', knows)).toBeNull();
});

it('finds what is counted in a glued word', () => {
  expect(gluedTail('familieshave')).toBe('have');
  const [quantity] = findQuantities('About 700 familieshave left, and 90 house-holds stayed.');
  expect(quantity).toMatchObject({ low: 700, unit: 'household', text: 'About 700 families' });
  expect(findQuantities('90 house-holds stayed')).toMatchObject([{ low: 90, unit: 'household' }]);
});
