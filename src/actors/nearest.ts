import { distance } from 'fastest-levenshtein';

const SUGGESTED = 3;

/** `; did you mean "islamic-state"?` where one of the words is near enough to be meant; empty where none is. */
export function didYouMean(word: string, words: Iterable<string>): string {
  const near = nearest(word, words);
  return near.length ? `; did you mean ${near.map((each) => JSON.stringify(each)).join(' or ')}?` : '';
}

/** The words that are likely meant by a mistyped one, the likeliest first: a third of its letters may be wrong, or its end missing. */
export function nearest(word: string, words: Iterable<string>): readonly string[] {
  const typed = word.toLowerCase();
  const found: { word: string; off: number }[] = [];
  for (const each of words) {
    const known = each.toLowerCase();
    if (typed.length >= 3 && known.startsWith(typed)) found.push({ word: each, off: 1 });
    else if (Math.abs(known.length - typed.length) <= typed.length / 3) {
      const off = distance(typed, known);
      if (off > 0 && off <= Math.max(1, typed.length / 3)) found.push({ word: each, off });
    }
  }
  return found
    .sort((a, b) => a.off - b.off || (a.word < b.word ? -1 : 1))
    .slice(0, SUGGESTED)
    .map((each) => each.word);
}
