/**
 * The language of a text, ISO 639-1; `und` where there is too little to tell. English is told by its function words, which no other
 * language has so many of; everything else by n-grams (eld), which are loaded only then.
 */
export async function languageOf(text: string): Promise<string> {
  const sample = text.slice(0, 20_000);
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return 'und';
  const english = words.reduce((n, w) => n + (ENGLISH.has(w) ? 1 : 0), 0) / words.length;
  if (words.length >= 20 && english >= 0.2) return 'en';
  // A line of a table: too little for n-grams, and the reader finds nothing where it is not English.
  if (words.length < 5 && /^[\p{Script=Latin}\P{L}]+$/u.test(sample)) return 'en';
  const { eld } = await import('eld/extrasmall');
  const found = eld.detect(sample).language;
  // Headlines and lists of names carry few function words and mislead n-grams: any English function words decide for English.
  if (found !== 'en' && english >= 0.12 && /^[\p{Script=Latin}\P{L}]+$/u.test(sample)) return 'en';
  return found || 'und';
}

const ENGLISH = new Set(
  'the of and to in a that is was for on with as by at from said it has have had be are were this which who not an but they their his its after been would will more than into over he she or'.split(
    ' ',
  ),
);
