/** English words for numbers, as data. */

export const UNIT_WORDS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};

export const TENS_WORDS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** Words that multiply what stands before them. `m`, `mn`, `bn` and `k` only after digits. */
export const SCALE_WORDS: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  dozen: 12,
};
export const DIGIT_SCALES: Readonly<Record<string, number>> = {
  ...SCALE_WORDS,
  k: 1000,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
};

/**
 * Words that stand for a number nobody counted, with the bounds that the claim contract gives them. A null bound is open.
 * "a few" and "a handful" are more than two, as "several" is; "a couple" is two or three.
 */
export const VAGUE_WORDS: readonly { readonly words: string; readonly low: number; readonly high: number | null }[] = [
  { words: 'hundreds of thousands', low: 200_000, high: 999_999 },
  { words: 'hundreds of millions', low: 200e6, high: 999_999_999 },
  { words: 'tens of thousands', low: 20_000, high: 99_999 },
  { words: 'tens of millions', low: 20e6, high: 99_999_999 },
  { words: 'several hundred thousand', low: 300_000, high: 999_999 },
  { words: 'several hundred', low: 300, high: 999 },
  { words: 'several thousand', low: 3000, high: 9999 },
  { words: 'several dozen', low: 36, high: 99 },
  { words: 'several million', low: 3e6, high: 9_999_999 },
  { words: 'a few hundred', low: 200, high: 999 },
  { words: 'a few thousand', low: 2000, high: 9999 },
  { words: 'a few dozen', low: 24, high: 99 },
  { words: 'many hundreds', low: 200, high: 999 },
  { words: 'many thousands', low: 2000, high: 9999 },
  { words: 'hundreds', low: 200, high: 999 },
  { words: 'thousands', low: 2000, high: 9999 },
  { words: 'millions', low: 2e6, high: 9_999_999 },
  { words: 'dozens', low: 24, high: 99 },
  { words: 'scores', low: 40, high: null },
  { words: 'several', low: 3, high: null },
  { words: 'a handful', low: 3, high: null },
  { words: 'a few', low: 3, high: null },
  { words: 'a couple', low: 2, high: 3 },
];

const WORD = /[a-z]+/g;

/**
 * The number that English words stand for, "and" and hyphens between them: "two hundred and twelve" is 212, "a dozen" 12,
 * "two and a half million" 2,500,000. Null where the words are no number.
 */
export function numberFromWords(words: string): number | null {
  let total = 0;
  let group = 0;
  let seen = false;
  for (const [word] of words.toLowerCase().matchAll(WORD)) {
    if (word === 'and' || word === 'of') continue;
    if (word === 'half') {
      group += 0.5;
      seen = true;
      continue;
    }
    const small = word === 'a' || word === 'an' ? (seen ? 0 : 1) : (UNIT_WORDS[word] ?? TENS_WORDS[word]);
    const scale = SCALE_WORDS[word];
    if (small !== undefined) group += small;
    else if (scale === undefined) return null;
    else if (scale === 100 || scale === 12) group = (group || 1) * scale;
    else {
      total += (group || 1) * scale;
      group = 0;
    }
    seen = true;
  }
  return seen ? total + group : null;
}
