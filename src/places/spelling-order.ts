import { linesOf } from './lines.ts';
import { variantOfKey } from './names.ts';
import type { CountryFacts } from './pack.ts';
import { bonesOf, soundOf } from './sounds.ts';

/** Parts of the world whose names reach English through romanisations that differ. Elsewhere a name of other letters is another name. */
const ROMANISED = new Set([
  'Western Asia',
  'Northern Africa',
  'Central Asia',
  'Southern Asia',
  'Eastern Europe',
  'Eastern Africa',
  'Western Africa',
  'Middle Africa',
  'South-Eastern Asia',
  'Eastern Asia',
]);

export function isRomanised(country: CountryFacts | undefined): boolean {
  return ROMANISED.has(country?.subregion ?? '');
}

/** A key that spellings are compared of; keys in other scripts have one spelling. */
export const ROMAN = /^[a-z0-9 ]+$/;
/** A number of 16 bits that two spellings of one name share: that of its skeleton. */
export function spellingHash(bones: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < bones.length; i++) hash = Math.imul(hash ^ bones.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 16)) & 0xffff;
}

/**
 * The names of each romanised country in the order of their spelling hashes, namesakes in the order of the pack: numbers of postings and
 * their hashes. `starts[c]` is where those of country `c` begin, `starts[c + 1]` where they end.
 */
export function spellingOrder(
  {
    keyBytes,
    postingCounts,
    postings,
    country,
  }: {
    readonly keyBytes: Uint8Array;
    readonly postingCounts: Uint8Array;
    readonly postings: Uint32Array;
    readonly country: Uint8Array;
  },
  countries: readonly CountryFacts[],
): { starts: Uint32Array; hashes: Uint16Array; order: number[] } {
  const byCountry: { hash: number; posting: number }[][] = countries.map(() => []);
  const utf8 = new TextDecoder();
  let posting = 0;
  for (const [key, line] of linesOf(keyBytes).entries()) {
    const text = utf8.decode(line);
    const hash = ROMAN.test(text) ? spellingHash(bonesOf(soundOf(variantOfKey(text)))) : -1;
    for (const end = posting + postingCounts[key]! + 1; posting < end; posting++) {
      const code = country[postings[posting]! >> 1]!;
      if (hash >= 0 && isRomanised(countries[code])) byCountry[code]!.push({ hash, posting });
    }
  }
  for (const names of byCountry) names.sort((a, b) => a.hash - b.hash || a.posting - b.posting);
  const all = byCountry.flat();
  const starts = new Uint32Array(countries.length + 1);
  for (const [code, names] of byCountry.entries()) starts[code + 1] = starts[code]! + names.length;
  return { starts, hashes: Uint16Array.from(all, ({ hash }) => hash), order: all.map((name) => name.posting) };
}
