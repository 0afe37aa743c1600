import anyAscii from 'any-ascii';

/**
 * Names of places. Keys of a name, from strict to loose (`sounds.ts` has looser ones):
 *
 * - `nameKey`: case, accents, apostrophes (hamza, ayin, soft sign), hyphens and dots folded. "A‘zāz", "Azaz" → `azaz`.
 * - `looseKey`: Arabic articles stripped as well. "Al-Bab", "el Bab", "Bāb" → `bab`.
 * - `variantKey`: words that are spelt in many ways in one of them, too. "Tall Rifat" → `tel rifat`.
 */
export const APOSTROPHES = /['’‘ʼʻʾʿ`´ʹʺ′]/gu;
const COMBINING = /\p{M}+/gu;
const ASCII_WORDS = /^[a-z0-9 ]*$/;

/** Letters whose usual English spelling differs from a letter-by-letter transliteration. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ğ: 'g',
  ş: 's',
  ç: 'c',
  ə: 'a',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ħ: 'h',
  þ: 'th',
  ð: 'd',
};

/**
 * The key under which a name is looked up. Latin names fold to lower-case ASCII words with single spaces; names in other
 * scripts keep their letters (marks and Arabic letter variants folded), so that local script matches local script only.
 */
export function nameKey(name: string): string {
  const lower = name.toLowerCase().replace(APOSTROPHES, '');
  if (ASCII_WORDS.test(lower)) return collapse(lower);
  const bare = lower.normalize('NFKD').replace(COMBINING, '').replace(APOSTROPHES, '');
  const folded = bare
    .replace(/&/g, ' and ')
    .replace(/\./g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  if (ASCII_WORDS.test(folded)) return collapse(folded);
  return collapse(foldLetters(folded));
}

function foldLetters(text: string): string {
  let out = '';
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 128) out += letter;
    else if (LETTERS[letter] !== undefined) out += LETTERS[letter];
    else if (code < 0x370) out += anyAscii(letter).toLowerCase();
    else out += ARABIC_VARIANTS[letter] ?? letter;
  }
  return out;
}

/** Arabic letters that one and the same name is written with: alef with and without hamza, final ya, ta marbuta, Persian kaf. */
const ARABIC_VARIANTS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ک: 'ك',
  ء: '',
  ـ: '',
};

function collapse(text: string): string {
  return text.replace(/ +/g, ' ').trim();
}

const ARTICLES = new Set([
  'al',
  'el',
  'ul',
  'as',
  'es',
  'ash',
  'esh',
  'ad',
  'ed',
  'adh',
  'an',
  'en',
  'ar',
  'er',
  'at',
  'et',
  'ath',
  'az',
  'ez',
  'il',
  'ud',
  'ur',
  'us',
]);

/** `nameKey` without Arabic articles: "Deir ez-Zor" → `deir zor`. The whole name is kept if nothing else is left of it. */
export function looseKey(name: string): string {
  return withoutArticles(nameKey(name));
}

function withoutArticles(key: string): string {
  if (!key.includes(' ')) return key;
  const words = key.split(' ');
  const kept = words.filter((word, i) => !(ARTICLES.has(word) && i < words.length - 1));
  return kept.join(' ');
}

/** Words of place names that are spelt in many ways, in one spelling each. */
const WORD_VARIANTS: Readonly<Record<string, string>> = {
  tall: 'tel',
  tell: 'tel',
  til: 'tel',
  kafar: 'kafr',
  kfar: 'kafr',
  kefer: 'kafr',
  kafer: 'kafr',
  dayr: 'deir',
  dair: 'deir',
  dier: 'deir',
  deyr: 'deir',
  bayt: 'beit',
  bait: 'beit',
  beyt: 'beit',
  jebel: 'jabal',
  djebel: 'jabal',
  gebel: 'jabal',
  jabel: 'jabal',
  ayn: 'ain',
  ein: 'ain',
  aayn: 'ain',
  khirbat: 'khirbet',
  kherbet: 'khirbet',
  khirbeh: 'khirbet',
  sheikh: 'shaykh',
  sheik: 'shaykh',
  shaikh: 'shaykh',
  cheikh: 'shaykh',
  sheykh: 'shaykh',
  qalat: 'qalaat',
  burj: 'borj',
  mount: 'mt',
  saint: 'st',
  sainte: 'st',
  fort: 'ft',
  tal: 'tel',
  der: 'deir',
  abou: 'abu',
  abo: 'abu',
  oum: 'umm',
  um: 'umm',
  om: 'umm',
  omm: 'umm',
  beni: 'bani',
  banu: 'bani',
  ouad: 'wad',
  oued: 'wadi',
  ouadi: 'wadi',
  ksar: 'qasr',
  kasr: 'qasr',
  qala: 'qalaat',
  kala: 'qalaat',
  qaleh: 'qalaat',
  qalah: 'qalaat',
  bolshaya: 'velyka',
  velikaya: 'velyka',
  velika: 'velyka',
  malaya: 'mala',
  novaya: 'nova',
  nowa: 'nova',
  novoye: 'nove',
  staraya: 'stara',
  verkhnyaya: 'verkhnia',
  nizhnyaya: 'nyzhnia',
};

/** Spelling variants of a name in its word parts only: "Tall Rifat" → `tel rifat`. Stricter than a skeleton. */
export function variantKey(name: string): string {
  return variantOfKey(nameKey(name));
}

/** `variantKey` of a name of which the `nameKey` is known. */
export function variantOfKey(key: string): string {
  return withoutArticles(key)
    .split(' ')
    .map((word) => WORD_VARIANTS[word] ?? word)
    .join(' ');
}

/** Names are shown as their source writes them, without the marks that only scholars use: "A‘zāz" → "A'zaz" stays "A‘zāz". */
export function hasCase(word: string): boolean {
  return word.toLowerCase() !== word.toUpperCase();
}
