import type { Party } from '../../vocabulary/party.ts';
import type { SlotReader } from './slots.ts';

/** Between one name of a list and the next: "A (AB), the B and the newly formed C". */
const BETWEEN =
  /^\s*(?:\([^)]*\)\s*)?(?:,|;|,?\s*and|,?\s*as well as)\s+(?:the\s+|an?\s+)?(?:\p{Ll}[\p{Ll}-]*\s+){0,2}$/u;

/** What opens the names of those that a word before it counts: "three militias: A, B and C". */
const OPENS = /^(?:\s*\([^)]*\))?\s*[:–—]\s*(?:the\s+)?$/;

/**
 * Those named in a list of which the clause has only the first: brackets with a short name and colons end a phrase, but no list. Words for
 * many before a colon ("three militias: …") give way to the names behind it.
 */
export function wholeList(parties: readonly Party[], { scene, sentence }: SlotReader): readonly Party[] {
  const last = parties.at(-1);
  if (!last) return parties;
  const listed: Party[] = [];
  let { end } = last;
  for (const m of scene.mentions.actors.overlapping(end, sentence.end)) {
    if (m.start < end || (m.actor !== null && m.actor === last.actor)) continue;
    const between = scene.text.slice(end, m.start);
    if (!BETWEEN.test(between) && !(listed.length === 0 && OPENS.test(between))) break;
    listed.push({ actor: m.actor, name: m.name, start: m.start, end: m.end });
    end = m.end;
  }
  const opened = listed[0] && /[:–—]/.test(scene.text.slice(last.end, listed[0].start));
  return [...(opened ? parties.slice(0, -1) : parties), ...listed];
}
