import type { ClaimPlace } from '../vocabulary/place.ts';
import type { PlaceMention } from '../vocabulary/report.ts';
import { enclosing } from './clause-slots.ts';
import { containerOf, narrowed } from './containers.ts';
import { inClass, wordSet } from './frames/words.ts';
import { tokenAt } from './phrases.ts';
import type { Scene } from './scene.ts';
import { SlotReader } from './slots.ts';
import { SPEECH } from './speech-words.ts';

/** Prepositions that say where, with the role of what follows. */
const WHERE: { readonly [preposition: string]: ClaimPlace['role'] } = {
  in: 'at',
  at: 'at',
  inside: 'at',
  within: 'at',
  across: 'at',
  throughout: 'at',
  near: 'near',
  outside: 'near',
  around: 'near',
  between: 'between',
};
/** What may stand between the preposition and the name: "in [the village of] X", "in [the remote] X". */
const OPENERS =
  wordSet(`the of village town city district province area region county state sub-county camp township locality commune
  neighbourhood neighborhood suburb municipality governorate nearby neighbouring neighboring remote northern southern eastern western
  central a another`);
/** Between the members of a list. */
const MEMBER = /^\s*(?:\p{Ll}[\p{L}-]*\s*)?(?:,\s*and|,|and|&)\s*(?:in\s+)?$/u;

/**
 * Where a sentence says that things happened, where it says so once: the places of its only group with a preposition of place, the
 * narrowest alone ("X village in Y district" is X). Two such groups, and nobody can tell which event was where: `[]`.
 */
export function whereabouts(scene: Scene, index: number): readonly ClaimPlace[] {
  const sentence = scene.sentences[index]!;
  const reader = new SlotReader(scene, index);
  const mentions = scene.mentions.places.overlapping(sentence.start, sentence.end);
  const groups: ClaimPlace[][] = [];
  let before: PlaceMention | null = null;
  for (const mention of mentions) {
    const previous = before;
    before = mention;
    if (previous !== null) {
      const joint = scene.text.slice(previous.end, mention.start);
      const group = groups.at(-1);
      if (group?.at(-1)?.start === previous.start && group[0]!.role === 'between' && / and /.test(joint)) {
        group.push(reader.placeOf(mention, 'between', 'whole'));
        continue;
      }
      if (containerOf(scene, previous)?.start === mention.start || MEMBER.test(joint)) continue;
    }
    // "said in Geneva that …": where it was said.
    const owner = enclosing(sentence, mention.start);
    if (owner !== null && SPEECH.has(sentence.clauses[owner]!.predicate.lemma)) continue;
    const role = roleBefore(scene, index, mention);
    if (role) groups.push([reader.placeOf(mention, role, 'whole')]);
  }
  return groups.length === 1 ? narrowed(groups[0]!, reader) : [];
}

/** The role that the words right before a place give it; null where they say no "where". */
function roleBefore(scene: Scene, index: number, mention: PlaceMention): ClaimPlace['role'] | null {
  const { tokens } = scene.sentences[index]!;
  let at = tokenAt(scene.sentences[index]!, mention.start) - 1;
  for (let steps = 0; at >= 0 && steps < 5; steps++, at--) {
    const token = tokens[at]!;
    const role = WHERE[token.lemma];
    if (token.upos === 'ADP' && role) return inClass(tokens[at - 1]?.lemma ?? '', 'people') ? null : role;
    if (!OPENERS.has(token.text.toLowerCase()) && token.upos !== 'PROPN') return null;
  }
  return null;
}
