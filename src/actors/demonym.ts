import type { Compound, Draft } from './draft.ts';
import type { State } from './entry.ts';

/** The state whose adjective a compound is; "Syrian" is not free where it belongs to another mention already. */
export function countryOf(draft: Draft, word: Compound): State | null {
  const found = draft.registry.names.at(draft.words, word.first).find(({ length }) => length === word.parts);
  const state = found?.values.find((named) => named.type === 'adjective');
  return state && state.type === 'adjective' && /^\p{Lu}/u.test(word.text) ? state.state : null;
}
