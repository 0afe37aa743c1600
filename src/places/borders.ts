import type { Span } from '../vocabulary/span.ts';
import { demonyms, type Evidence } from './evidence.ts';
import type { Candidate, Gazetteer } from './gazetteer.ts';
import type { PlaceSentence, PlaceWord } from './spelled.ts';

/** A border named in a sentence; `border` is null where the text does not say with whom and nothing else does. */
export interface BorderMention extends Span {
  readonly border: Candidate | null;
}

const BORDER = new Set(['border', 'borders', 'frontier']);

/**
 * Borders in a sentence: "Syria's border with Turkey", "the Syrian-Turkish border", "the border between Syria and Turkey". Where
 * only one country is named ("the Turkish border" in a report on Syria), the other is the report's country.
 */
export function bordersIn(sentence: PlaceSentence, evidence: Evidence, gazetteer: Gazetteer): BorderMention[] {
  const { words } = sentence;
  const found: BorderMention[] = [];
  for (const [at, word] of words.entries()) {
    if (!BORDER.has(word.lower)) continue;
    const left = leftCountries(words, at, gazetteer);
    const right = rightCountries(words, at, gazetteer);
    const all = [...left, ...right];
    if (all.length === 0) continue;
    const first = Math.min(at, ...all.map((side) => side.first)),
      last = Math.max(at, ...all.map((side) => side.last));
    const codes = [...new Set(all.map((side) => side.code))];
    const border =
      codes.length >= 2 ? borderOf(codes[0]!, codes[1]!, gazetteer) : borderWith(codes[0]!, evidence, gazetteer);
    if (border === null && (codes.length >= 2 || left.length === 0)) continue;
    found.push({ start: words[first]!.start, end: words[last]!.end, border });
  }
  return found;
}

export function borderOf(a: string, b: string, gazetteer: Gazetteer): Candidate | null {
  const [first, second] = a < b ? [a, b] : [b, a];
  return gazetteer.byId(`border:${first}-${second}`);
}

/** The named country's neighbour that the report speaks of most. */
function borderWith(code: string, evidence: Evidence, gazetteer: Gazetteer): Candidate | null {
  const neighbours = gazetteer.country(code)?.neighbours ?? [];
  const own = evidence.countries.get(code) ?? 0;
  const ranked = neighbours
    .map((n) => ({ code: n, weight: evidence.countries.get(n) ?? 0 }))
    .sort((x, y) => y.weight - x.weight);
  const [best, next] = ranked;
  if (best === undefined || best.weight < 1) return null;
  const clear = best.code === evidence.main || best.weight >= 2 * (next?.weight ?? 0);
  return clear && best.weight >= 0.5 * own ? borderOf(code, best.code, gazetteer) : null;
}

interface Side {
  readonly code: string;
  readonly first: number;
  readonly last: number;
}

/** "Syrian-Turkish |border", "Syria's |border", "Syria/Turkey |border", "Turkish |border". */
function leftCountries(words: readonly PlaceWord[], at: number, gazetteer: Gazetteer): Side[] {
  const near = countryEndingAt(words, at - 1, gazetteer);
  if (near === null || !/^[ \u00a0]$/.test(words[at]!.gap)) return [];
  const joint = words[near.first]!.gap;
  if (/^[-–—/]$/.test(joint)) {
    const far = countryEndingAt(words, near.first - 1, gazetteer);
    if (far !== null) return [far, near];
  }
  return [near];
}

/** "border| with Turkey", "border| between Syria and Turkey". */
function rightCountries(words: readonly PlaceWord[], at: number, gazetteer: Gazetteer): Side[] {
  const joint = words[at + 1]?.lower;
  if (joint !== 'with' && joint !== 'between') return [];
  const skip =
    words[at + 2]?.lower === 'the' || words[at + 2]?.lower === 'neighbouring' || words[at + 2]?.lower === 'neighboring'
      ? 3
      : 2;
  const first = countryStartingAt(words, at + skip, gazetteer);
  if (first === null) return [];
  if (joint === 'with') return [first];
  const second = words[first.last + 1]?.lower === 'and' ? countryStartingAt(words, first.last + 2, gazetteer) : null;
  return second === null ? [] : [first, second];
}

function countryEndingAt(words: readonly PlaceWord[], last: number, gazetteer: Gazetteer): Side | null {
  for (let length = 3; length >= 1; length--) {
    const first = last - length + 1;
    if (first < 0 || !words[first]!.capital) continue;
    const code = countryCode(words.slice(first, last + 1), gazetteer);
    if (code !== null) return { code, first, last };
  }
  return null;
}

function countryStartingAt(words: readonly PlaceWord[], first: number, gazetteer: Gazetteer): Side | null {
  if (words[first]?.capital !== true) return null;
  for (let length = Math.min(4, words.length - first); length >= 1; length--) {
    const code = countryCode(words.slice(first, first + length), gazetteer);
    if (code !== null) return { code, first, last: first + length - 1 };
  }
  return null;
}

function countryCode(words: readonly PlaceWord[], gazetteer: Gazetteer): string | null {
  const key = words.map((word) => word.key).join(' ');
  const country = gazetteer.lookup(key).find((match) => match.rank === 'country');
  return (
    country?.place.country ??
    (words.length <= 2 ? (demonyms(gazetteer).get(words.map((word) => word.lower).join(' ')) ?? null) : null)
  );
}
