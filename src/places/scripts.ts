import anyAscii from 'any-ascii';
import { APOSTROPHES } from './names.ts';

/** A name in Latin letters as another script leaves it. */
export interface Romanised {
  readonly name: string;
  /** The script writes no short vowels: "الفاشر" is `fashr`. */
  readonly vowelless: boolean;
}

/** Letters of Arabic, Persian, Pashto and Kurdish names: what English writes for them. Ayin and hamza are heard as a vowel, if at all. */
const ARABIC: Readonly<Record<string, string>> = {
  ا: 'a',
  أ: 'a',
  إ: 'i',
  آ: 'a',
  ٱ: 'a',
  ع: '',
  ء: '',
  ئ: 'y',
  ؤ: 'u',
  ب: 'b',
  پ: 'p',
  ت: 't',
  ټ: 't',
  ث: 'th',
  ج: 'j',
  چ: 'ch',
  ح: 'h',
  خ: 'kh',
  څ: 's',
  ځ: 'z',
  د: 'd',
  ډ: 'd',
  ذ: 'dh',
  ر: 'r',
  ڕ: 'r',
  ړ: 'r',
  ز: 'z',
  ژ: 'zh',
  ږ: 'g',
  س: 's',
  ش: 'sh',
  ښ: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  غ: 'gh',
  ف: 'f',
  ڤ: 'v',
  ق: 'q',
  ك: 'k',
  ک: 'k',
  ګ: 'g',
  گ: 'g',
  ڭ: 'g',
  ل: 'l',
  ڵ: 'l',
  م: 'm',
  ن: 'n',
  ں: 'n',
  ڼ: 'n',
  ه: 'h',
  ھ: 'h',
  ة: 'a',
  ە: 'a',
  و: 'u',
  ۆ: 'o',
  ي: 'i',
  ی: 'i',
  ى: 'a',
  ې: 'e',
  ێ: 'e',
  ۍ: 'i',
};

/** Hebrew letters, final forms included. Alef and ayin are heard as a vowel, if at all. */
const HEBREW: Readonly<Record<string, string>> = {
  א: 'a',
  ב: 'b',
  ג: 'g',
  ד: 'd',
  ה: 'h',
  ו: 'u',
  ז: 'z',
  ח: 'h',
  ט: 't',
  י: 'i',
  כ: 'k',
  ך: 'k',
  ל: 'l',
  מ: 'm',
  ם: 'm',
  נ: 'n',
  ן: 'n',
  ס: 's',
  ע: '',
  פ: 'f',
  ף: 'f',
  צ: 'ts',
  ץ: 'ts',
  ק: 'q',
  ר: 'r',
  ש: 'sh',
  ת: 't',
};

const IN_ARABIC = /\p{Script=Arabic}/u;
const IN_HEBREW = /\p{Script=Hebrew}/u;
const SPELT_OUT = /[\p{Script=Cyrillic}\p{Script=Ethiopic}\p{Script=Greek}\p{Script=Georgian}\p{Script=Armenian}]/u;

/**
 * A name of another script in Latin letters, letter by letter; null for Latin names and for scripts whose letters say too little (Burmese, Thai,
 * Chinese): names in those are found by their letters only.
 */
export function romanise(name: string): Romanised | null {
  if (IN_ARABIC.test(name)) return { name: lettersOf(arabicWords(name), ARABIC), vowelless: true };
  if (IN_HEBREW.test(name)) return { name: lettersOf(name.split(' '), HEBREW), vowelless: true };
  if (!SPELT_OUT.test(name)) return null;
  const latin = anyAscii(name.replace(/[ъь]/gu, '')).toLowerCase();
  return {
    name: latin.replace(/(^| )['`](?=[bcdfghjklmnpqrstvwxz])/g, '$1i').replace(APOSTROPHES, ''),
    vowelless: false,
  };
}

/** The words without their article, which Latin spellings have or lack as they please. */
function arabicWords(name: string): string[] {
  return name.split(' ').map((word) =>
    word
      .replace(/^ال(?=..)/u, '')
      .replace(/^ع(?!ي)/u, 'ا')
      .replace(/(?<=.)ه$/u, 'ة'),
  );
}

function lettersOf(words: readonly string[], letters: Readonly<Record<string, string>>): string {
  return words.map((word) => [...word].map((letter) => letters[letter] ?? '').join('')).join(' ');
}

/** A letter of a local script, and the countries' names that are written in it. */
export const LOCAL_SCRIPTS: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [
    /\p{Script=Arabic}/u,
    new Set(
      'SY IQ YE LY SD SS LB PS JO EG SA IR AF PK DZ TN MA EH MR ML NE NG BF TD IL KW BH QA AE OM SO DJ ER TR CM ET IN'.split(
        ' ',
      ),
    ),
  ],
  [/\p{Script=Cyrillic}/u, new Set('UA RU BY MD KG KZ TJ UZ TM MN BG RS MK ME BA'.split(' '))],
  [/\p{Script=Hebrew}/u, new Set(['IL', 'PS', 'LB', 'SY'])],
  [/\p{Script=Ethiopic}/u, new Set(['ET', 'ER'])],
  [/\p{Script=Myanmar}/u, new Set(['MM', 'TH', 'BD'])],
];
