import type { Upos } from './clause.ts';
import { COMPARISON_EXCEPTIONS, NOUN_EXCEPTIONS, VERB_EXCEPTIONS } from './lemma-exceptions.ts';

/**
 * The dictionary form of a word in lower case: "captured" VBD → capture, "militiamen" NNS → militiaman, "closest" JJS → close.
 * Only the last member of a compound changes. Words that the rules do not reach come back in lower case.
 */
export function lemmaOf(word: string, upos: Upos, xpos: string): string {
  const plain = word.toLowerCase();
  const lower = plain.includes('’') || plain.includes('ʼ') ? plain.replace(/[’ʼ]/g, "'") : plain;
  switch (xpos) {
    case 'VBD':
    case 'VBN':
    case 'VBG':
    case 'VBZ':
    case 'VBP':
    case 'VB':
    case 'MD':
      return verbLemma(lower, xpos);
    case 'NNS':
      return nounLemma(lower);
    case 'JJR':
    case 'JJS':
    case 'RBR':
    case 'RBS':
      return comparedLemma(lower);
    case 'RB':
    case 'PART':
      return lower === "n't" ? 'not' : lower;
    default:
      return upos === 'DET' && lower === 'an' ? 'a' : lower;
  }
}

function verbLemma(lower: string, xpos: string): string {
  const hyphen = lower.lastIndexOf('-');
  if (hyphen > 0) return lower.slice(0, hyphen + 1) + verbLemma(lower.slice(hyphen + 1), xpos);
  const exception = VERB_EXCEPTIONS.get(lower);
  if (
    exception !== undefined &&
    !(lower === 'found' && xpos === 'VB') &&
    !(lower === 'wound' && xpos === 'VB') &&
    !(lower === 'ground' && xpos === 'VB') &&
    !(lower === 'bound' && xpos === 'VB')
  )
    return exception;
  if (xpos === 'VB' || xpos === 'VBP' || xpos === 'MD') return lower;
  for (const prefix of ['re', 'un', 'over', 'out', 'under', 'mis', 'fore', 'inter']) {
    if (!lower.startsWith(prefix) || lower.length < prefix.length + 3) continue;
    const rest = VERB_EXCEPTIONS.get(lower.slice(prefix.length));
    if (rest !== undefined && rest !== lower.slice(prefix.length) && rest !== 'can' && rest !== 'be')
      return prefix + rest;
  }
  if (xpos === 'VBZ') return lower.endsWith('s') ? withoutS(lower) : lower;
  if (lower.endsWith('ing') && lower.length > 4) return stemToBase(lower.slice(0, -3), false);
  if (lower.endsWith('ed') && lower.length > 3) return stemToBase(lower.slice(0, -2), true);
  return lower;
}

function withoutS(lower: string): string {
  if (lower.endsWith('ies')) return lower.length > 4 ? `${lower.slice(0, -3)}y` : lower.slice(0, -1);
  if (/(?:ss|sh|ch|x|zz|[^aeiou]o)es$/.test(lower)) return lower.slice(0, -2);
  return lower.slice(0, -1);
}

const VOWELS = 'aeiou';
const isVowel = (sign: string | undefined): boolean => sign !== undefined && VOWELS.includes(sign);

/** "captur" → capture, "shell" → shell, "stopp" → stop, "carri" → carry. */
function stemToBase(stem: string, fromEd: boolean): string {
  const n = stem.length;
  const last = stem.charAt(n - 1);
  const before = stem.charAt(n - 2);
  const third = stem.charAt(n - 3);
  if (last === 'i' && fromEd) return n > 2 ? `${stem.slice(0, -1)}y` : `${stem}e`;
  if (last === 'e') return fromEd ? `${stem}e` : stem;
  if (last === before && 'bdgmnprt'.includes(last) && n > 3) return stem.slice(0, -1);
  return needsE(stem, last, before, third) ? `${stem}e` : stem;
}

const LONG_VOWELS = new Set(['ai', 'ea', 'ee', 'oa', 'oo', 'oi', 'ou', 'au', 'ei', 'ie', 'ui']);

function needsE(stem: string, last: string, before: string, third: string): boolean {
  const vowelBefore = isVowel(before);
  const longVowel = LONG_VOWELS.has(third + before);
  switch (last) {
    case 'c':
    case 'v':
    case 'u':
      return true;
    case 'z':
      return before !== 'z';
    case 's':
      return before !== 's';
    case 'g':
      return vowelBefore
        ? !longVowel || third + before === 'ie' || third + before === 'ea'
        : before === 'd' || before === 'r' || before === 'l';
    case 'l':
      return 'bcdfgkpstz'.includes(before) || /(?:[^aeiou]|^)(?:ol|il|ul)$/.test(stem)
        ? !/(?:vil|ful)$/.test(stem)
        : false;
    case 'r':
      if (/(?:[ae]ir|[aeo]ar|our|eer|oor)$/.test(stem)) return false;
      return /(?:u|i|a)r$/.test(stem);
    case 'n':
      if (longVowel) return false;
      return /[^aeiou]in$/.test(stem) ? !/(?:ruin)$/.test(stem) : /[^aeiou]un$/.test(stem);
    case 'm':
      return vowelBefore && !longVowel && !/(?:om|em)$/.test(stem);
    case 'k':
      return vowelBefore && !longVowel;
    case 'p':
      return vowelBefore && !longVowel && !/(?:elop|allop)$/.test(stem);
    case 't':
      if (before === 'a') return !/[eo]at$/.test(stem);
      if (before === 'u') return third !== 'o' && stem !== 'recruit';
      if (before === 'o') return third !== 'o';
      return false;
    case 'd':
      if (!vowelBefore || longVowel) return false;
      return true;
    case 'b':
      return /(?:[^aeiou]|^)[aiou]b$/.test(stem);
    case 'h':
      return false;
    default:
      return false;
  }
}

function nounLemma(lower: string): string {
  const hyphen = lower.lastIndexOf('-');
  if (hyphen > 0) return lower.slice(0, hyphen + 1) + nounLemma(lower.slice(hyphen + 1));
  const exception = NOUN_EXCEPTIONS.get(lower);
  if (exception !== undefined) return exception;
  if (lower.endsWith('men') && lower.length > 4) return `${lower.slice(0, -3)}man`;
  if (!lower.endsWith('s') || lower.endsWith('ss') || lower.length < 3) return lower;
  if (lower.endsWith("'s")) return lower.slice(0, -2);
  return withoutS(lower);
}

function comparedLemma(lower: string): string {
  const exception = COMPARISON_EXCEPTIONS.get(lower);
  if (exception !== undefined) return exception;
  const stem = lower.endsWith('est') ? lower.slice(0, -3) : lower.endsWith('er') ? lower.slice(0, -2) : lower;
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (stem.length > 3 && stem.charAt(stem.length - 1) === stem.charAt(stem.length - 2) && !stem.endsWith('l'))
    return stem.slice(0, -1);
  return stem;
}
