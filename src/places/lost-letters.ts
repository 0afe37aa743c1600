import type { Gazetteer, NameMatch } from './gazetteer.ts';
import { nameKey } from './names.ts';
import type { PlaceWord } from './spelled.ts';

/** A name with its lost letter put back. */
export interface RepairedName {
  readonly key: string;
  readonly name: string;
  readonly matches: readonly NameMatch[];
}

/** `?` stands for one letter; the gazetteer's folded keys are in these. Vowels first: those are the ones that encodings lose. */
const LETTERS = [...'iuoaesgczyhndtlrbfjkmpqvwx'];

/** Is a letter of it lost? */
export const hasHole = (word: string): boolean => word.includes('?') || word.includes('\uFFFD');

/**
 * Names that fit when the `?` or U+FFFD inside the words stands for one lost letter: "Öncup?nar" → Öncüpınar. Null where none
 * fits. Two or more that are left are told apart by who reads on: all their places are candidates.
 */
export function repairsOf(words: readonly PlaceWord[], gazetteer: Gazetteer): RepairedName | null {
  const pattern = words.map((word) => word.text).join(' ');
  const holes = [...pattern.matchAll(/[?\uFFFD]/gu)].length;
  if (holes === 0 || holes > 2) return null;
  const matches: NameMatch[] = [];
  let key: string | null = null;
  for (const filled of fillings(pattern)) {
    const candidate = nameKey(filled);
    if (!gazetteer.has(candidate)) continue;
    key ??= candidate;
    matches.push(...gazetteer.lookup(candidate));
  }
  if (key === null) return null;
  return { key, name: matches[0] === undefined ? key : spelling(matches[0], key), matches };
}

function* fillings(pattern: string): Generator<string> {
  const hole = pattern.search(/[?\uFFFD]/u);
  if (hole < 0) {
    yield pattern;
    return;
  }
  for (const letter of LETTERS) yield* fillings(pattern.slice(0, hole) + letter + pattern.slice(hole + 1));
}

/** The written form of the key: one of the place's own names where it has one, else the key with capitals. */
function spelling(match: NameMatch, key: string): string {
  const own = [match.place.name, ...match.names].find((name) => nameKey(name) === key);
  return own ?? key.replace(/(^|[ -])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
