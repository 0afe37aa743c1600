import type { ClaimPlace } from '../../vocabulary/place.ts';
import { inClass, wordSet } from '../frames/words.ts';
import { paragraphAround, type Scene } from '../scene.ts';
import { SlotReader } from '../slots/slots.ts';

/** "LOCATION: Kado village, Molo district": a label of notes on incidents. */
const LABEL = /^(?:location|place|site|scene)\s*:\s*/i;
const HAPPENING = wordSet(`incident event accident crime shooting killing murder abduction`);
const HAPPENED = wordSet(`occur happen report take come`);
/** How many sentences on the place may be told. */
const REACH = 3;

/** A label or "The incident took place in X", in the sentences behind an event of the same paragraph: where it was. `[]` where nothing says so. */
export function toldWhere(scene: Scene, sentence: number, start: number): readonly ClaimPlace[] {
  const paragraph = paragraphAround(scene.text, start);
  for (let i = sentence; i <= sentence + REACH; i++) {
    const next = scene.sentences[i];
    if (next === undefined || next.start >= paragraph.end) return [];
    const label = LABEL.exec(scene.text.slice(next.start, next.end));
    if (label === null && (i === sentence || !tellsWhere(scene, i))) continue;
    const from = next.start + (label?.[0].length ?? 0);
    const mention = scene.mentions.places.overlapping(from, next.end).find((m) => m.start >= from);
    if (mention === undefined) continue;
    const isNear = /\b(?:near|close to|outside)\s+(?:the\s+)?$/i.test(scene.text.slice(from, mention.start));
    return [new SlotReader(scene, i).placeOf(mention, isNear ? 'near' : 'at', 'whole')];
  }
  return [];
}

/** "The attack took place in …", "The incident was reported at …" */
function tellsWhere({ sentences }: Scene, index: number): boolean {
  const { tokens } = sentences[index]!;
  if (!/^(?:the|this)$/i.test(tokens[0]?.text ?? '')) return false;
  const event = tokens.slice(1, 4).findIndex((t) => HAPPENING.has(t.lemma) || inClass(t.lemma, 'violence'));
  if (event < 0) return false;
  const verb = tokens.slice(event + 2, event + 5).find((t) => t.upos === 'VERB');
  return verb !== undefined && HAPPENED.has(verb.lemma);
}
