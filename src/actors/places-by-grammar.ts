import { follows } from './draft.ts';
import type { NameWord } from './name-words.ts';

// A state or capital is a place after these: "fled to Turkey", "in Damascus", "near the Turkish border".
export const PLACE_PREPOSITIONS = new Set(
  `in into from to near towards toward across inside outside throughout within around via through at of over leaving entering
  off onto beyond between northern southern eastern western central north south east west northeast northwest southeast southwest
  northeastern northwestern southeastern southwestern neighbouring neighboring mainland coastal rural upper lower greater`.split(
    /\s+/,
  ),
);
// After these "to", "of" or "from" leads to somebody, not somewhere.
const DEALINGS = new Set(
  `support supports supported supporting aid loyal allied ally allies opposed belong belongs belonged linked close threat message letter
  appeal appealed demand response weapons arms sell sold sale sales according help pressure backing permission approval orders ultimatum
  government army military forces troops president minister leader leaders territory backed independence accused hostile accountable
  demands call calls offer offers assurances guarantees answer attributable enemy enemies behalf invasion`.split(/\s+/),
);
export const BORDER = new Set(['border', 'borders', 'frontier', 'boundary', 'crossing', 'ties']);

/** Does what stands before a state's name say that the country is meant? */
export function isPlaceByBefore(words: readonly NameWord[], first: number, article: boolean): boolean {
  const at = article ? first - 2 : first - 1;
  const before = words[at];
  const start = words[at + 1];
  if (!before || !start || !follows(start)) return isDatelineLike(words, first);
  if (/^(of|to|from|with|against|for|on)$/.test(before.fold)) {
    const governor = words[at - 1]?.fold ?? '';
    if (before.fold === 'with' || before.fold === 'on') return BORDER.has(governor);
    if (before.fold === 'for') return /^(left|bound|headed|departed|leave|embarked)$/.test(governor);
    if (before.fold === 'against') return false;
    return !DEALINGS.has(governor);
  }
  return PLACE_PREPOSITIONS.has(before.fold);
}

/** "Azaz, Syria" and the like: a country after a comma and a capitalised word, or before one, is where that place lies. */
function isDatelineLike(words: readonly NameWord[], first: number): boolean {
  const before = words[first - 1];
  const word = words[first];
  if (!before || !word || word.gap !== ', ') return false;
  const after = words[first + 1];
  return /^\p{Lu}/u.test(before.text) && !(after && /^(and|said|has|had|which)$/.test(after.fold));
}
