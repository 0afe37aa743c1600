import type { ClaimPlace } from '../../vocabulary/place.ts';
import type { Draft } from '../draft.ts';
import type { Frame } from '../frames/frame.ts';
import type { Scene } from '../scene.ts';
import type { Candidate } from '../slots/candidate.ts';
import { SlotReader } from '../slots/slots.ts';
import { withContainers } from './containers.ts';
import { whereDisplaced } from './displaced.ts';
import { locateEvents } from './events.ts';
import { withoutContainers } from './widths.ts';

/**
 * Where it happened is asked in this order, and the first answer stands:
 * 1. the slots of the frame: "clashed in Goma" (slot-places.ts, through SlotReader);
 * 2. for people who moved and houses that are gone, what drove them, who they are, what the sentence is about (displaced.ts);
 * 3. the clauses around, then the passage (events.ts).
 * Of what is found, a place that only says where another lies is left out (widths.ts); where the other is on no map it comes in
 * again, as what it is a part of (containers.ts).
 */

/** Steps 1 and 2, while a frame is filled. `own`: the places that its slots name. */
export function placesInSentence(
  own: readonly ClaimPlace[],
  frame: Frame,
  candidate: Candidate,
  reader: SlotReader,
): readonly ClaimPlace[] {
  const told = own.length ? own : uniquePlaces(whereDisplaced(frame, candidate, reader));
  return withoutContainers(told, reader.scene.text, reader.sentence);
}

/** Step 3, when all frames of a report are filled. */
export function locate(drafts: readonly Draft[], scene: Scene): Draft[] {
  return locateEvents(drafts, scene).map((draft) => ({
    ...draft,
    places: withContainers(onceAsEach(draft.places), new SlotReader(scene, draft.sentence)),
  }));
}

/** Each place once in each role: the sentence and the passage may tell of the same. */
function onceAsEach(places: readonly ClaimPlace[]): ClaimPlace[] {
  return places.filter(
    ({ role, place }, i) =>
      place === null || places.findIndex((q) => q.role === role && q.place?.id === place.id) === i,
  );
}

/** Each place once. */
export function uniquePlaces(places: readonly ClaimPlace[]): ClaimPlace[] {
  return places.filter(
    (p, i) => places.findIndex((q) => (p.place ? p.place.id === q.place?.id : p.name === q.name)) === i,
  );
}
