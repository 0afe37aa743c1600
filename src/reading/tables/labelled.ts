import type { Draft } from '../draft.ts';
import type { Scene } from '../scene.ts';
import { isPlace, placesIn } from './row-labels.ts';

/** "- Kado district: ", "Kado – " at the start of a line. */
const LABEL = /^(?<mark>[^\p{L}\n]{0,6}(?:[a-z\d]{1,2}[.)]\s+|o\s+)?)(?<label>\p{Lu}[^:\n–—]{1,60}?)(?::\s|\s[–—-]\s)/u;

/** An item that opens with a place and a colon tells of that place, where it names no other: "Kado region: 3 killed, 8 injured". */
export function withLabel(draft: Draft, scene: Scene): Draft {
  if (draft.places.length > 0) return draft;
  const { start, end } = scene.sentences[draft.sentence]!;
  const groups = LABEL.exec(scene.text.slice(start, end))?.groups as { mark: string; label: string } | undefined;
  if (!groups) return draft;
  const from = start + groups.mark.length;
  const label = { start: from, end: from + groups.label.length, text: groups.label };
  if (draft.span.start < label.end || !isPlace(scene, label)) return draft;
  const places = placesIn(scene, label, 'at');
  // "MOUNDOU, Chad – ": a dateline says where a report was written.
  if (groups.label === groups.label.toUpperCase() || places[0]?.place?.kind === 'country') return draft;
  return { ...draft, places };
}
