import { packTriples, tripleAt } from './triples.ts';
import { BLOCK, type WordList } from './word-list.ts';

/** The uppermost bit of a posting in the file: the last one of its key. */
const LAST = 1 << 23;

/**
 * What each key leads to, in the order of the keys, in three bytes each: `entry * 2 + 1` where the key is only an alias of the entry, else
 * `entry * 2`. Those of a key end with a mark; `starts` are where those of each block of 16 keys begin.
 */
export interface PackedPostings {
  readonly postings: Uint8Array;
  readonly postingStarts: Uint32Array;
}

/** `counts` are the postings of each key, minus one. Throws a RangeError where there are more entries than fit. */
export function packPostings(postings: Uint32Array, counts: Uint8Array): PackedPostings {
  const marked = Uint32Array.from(postings);
  const starts = new Uint32Array(Math.ceil(counts.length / BLOCK));
  let at = 0;
  for (let key = 0; key < counts.length; key++) {
    if (key % BLOCK === 0) starts[key / BLOCK] = at;
    at += counts[key]! + 1;
    if (postings[at - 1]! >= LAST)
      throw new RangeError(`Unexpected posting ${postings[at - 1]}, expected one below ${LAST}`);
    marked[at - 1]! |= LAST;
  }
  return { postings: packTriples(marked), postingStarts: starts };
}

/** A posting by its number, without its mark. */
export function postingAt({ postings }: PackedPostings, number: number): number {
  return tripleAt(postings, number) & ~LAST;
}

/** The postings of a key. */
export function postingsOf(packed: PackedPostings, key: number): number[] {
  const { postings, postingStarts } = packed;
  let at = postingStarts[Math.floor(key / BLOCK)]!;
  for (let skipped = key % BLOCK; skipped > 0; at++) if ((tripleAt(postings, at) & LAST) !== 0) skipped--;
  const found: number[] = [];
  for (;;) {
    const posting = tripleAt(postings, at++);
    found.push(posting & ~LAST);
    if ((posting & LAST) !== 0) return found;
  }
}

/** The key that a posting belongs to. */
export function keyOf({ postings, postingStarts }: PackedPostings, number: number): number {
  let low = 0;
  let high = postingStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (postingStarts[middle]! <= number) low = middle;
    else high = middle - 1;
  }
  let key = low * BLOCK;
  for (let at = postingStarts[low]!; at < number; at++) if ((tripleAt(postings, at) & LAST) !== 0) key++;
  return key;
}

/** The keys that lead to an entry, its own names before its other ones. Looks through all postings: some ten milliseconds. */
export function keysOfEntry(packed: PackedPostings, words: WordList, entry: number): string[] {
  const { postings } = packed;
  const own: string[] = [];
  const aliases: string[] = [];
  let key = 0;
  for (let number = 0; number < postings.length / 3; number++) {
    const posting = tripleAt(postings, number);
    if ((posting & ~LAST) >> 1 === entry) ((posting & 1) === 1 ? aliases : own).push(words.text(key));
    if ((posting & LAST) !== 0) key++;
  }
  return [...own, ...aliases];
}
