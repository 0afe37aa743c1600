import { distance } from 'fastest-levenshtein';
import { nameKey, variantOfKey } from './names.ts';

/**
 * What two spellings of one name share, from strict to loose:
 *
 * - `soundOf`: one romanisation for all. "Hays", "Hais", "Hees" → `his`; "Nabatieh", "Nabatiyah" → `nabatia`.
 * - `skeleton`: the consonants that every romanisation keeps. "Tall Rifa'at", "Tel Rifaat", "Tell Refaat" → `tlrft`.
 *
 * The looser, the more namesakes: both are for use after the country is known.
 */

/** How one sound is written in the romanisations of English, French, Turkish, Kurdish and Somali, in the order in which they are read. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|tch|tsh|ch|sh|sz/g, 'S'],
  [/dzh|dj/g, 'j'],
  [/kh|x/g, 'H'],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/zh|dz/g, 'z'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/ck|[cq]/g, 'k'],
  [/v/g, 'w'],
  // "Hajjah", "Hajjeh", "Hajje"; not "Deh".
  [/(?<=[^aeiou].*)(?:ah|eh|e)$/g, 'a'],
  [/h(?![aeiouy])/g, ''],
  [/(?:ou|oo|uu|au|ao)|[ao]w(?=[^aeiouy])/g, 'u'],
  [/aa/g, 'a'],
  [/ee|ie(?!$)|ey|ei|ay|ai|ae|[ey]/g, 'i'],
  [/o/g, 'u'],
  [/uw|u(?=[ai])/g, 'w'],
  [/(.)\1+/g, '$1'],
];

/** A name in one romanisation. `variant`: its `variantKey`. */
export function soundOf(variant: string): string {
  return variant
    .split(' ')
    .map(soundOfWord)
    .join('')
    .replace(/(.)\1+/g, '$1');
}

function soundOfWord(word: string): string {
  let text = word;
  for (const [pattern, letter] of SOUNDS) text = text.replace(pattern, letter);
  return text;
}

/** The consonants of a sound; that it begins with a vowel counts as one. */
export function bonesOf(sound: string): string {
  const text = hard(sound).replace(/[wh]/g, '');
  return (/^[aiu]/.test(text) ? 'A' : '') + text.replace(/[aiu]/g, '').replace(/(.)\1+/g, '$1');
}

/**
 * The consonant skeleton of a Latin name: `skeleton('Mare\'')` = `skeleton('Marea')` = `mr`. Names with fewer than three
 * consonants have skeletons that fit too much; callers compare vowels too.
 */
export function skeleton(name: string): string {
  return bonesOf(soundOf(variantOfKey(nameKey(name))));
}

/** With fewer consonants than these a skeleton fits too much. */
export const FEWEST_CONSONANTS = 3;

/**
 * Are two names with one skeleton near enough to be one name? At most a third of what is heard may differ: "Refaat" and "Rifat"
 * are, "Sumatra" and "Sumter" are not the same for sharing s, m, t, r.
 */
export function closeSpelling(a: string, b: string): boolean {
  return closeSounds(soundOf(variantOfKey(nameKey(a))), soundOf(variantOfKey(nameKey(b))));
}

/** "j" and hard "g" are two ways to hear one letter. */
function hard(sound: string): string {
  return sound.replace(/j/g, 'g');
}

/** The same of sounds: where there are few consonants, one letter of five or more. */
export function closeSounds(a: string, b: string): boolean {
  const apart = distance(hard(a), hard(b));
  const shorter = Math.min(a.length, b.length);
  if (bonesOf(a).length < FEWEST_CONSONANTS) return shorter >= 5 && apart <= 1;
  return apart <= Math.max(1, Math.floor(shorter * 0.26));
}

/**
 * Can the name be what a script without short vowels writes as `bare`? Its letters are those of the name, in their order, with only short
 * vowels left out; a name of few letters may lack one.
 */
export function fitsBare(bare: string, sound: string): boolean {
  const wanted = hard(bare);
  let at = 0;
  for (const letter of hard(sound)) {
    if (letter === wanted[at]) at++;
    else if (!'aiuwh'.includes(letter)) return false;
  }
  if (at < bare.length) return false;
  return bonesOf(bare).length >= FEWEST_CONSONANTS || sound.length - bare.length <= (bare.length < 5 ? 1 : 2);
}
