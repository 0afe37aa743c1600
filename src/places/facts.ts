import type { CuratedPlace } from './curated.ts';

/** What the picture asks about places. */
export interface PlaceFacts {
  /** Id of the border that a crossing lies on (`border:SY-TR`); null for any other place and for crossings nobody wrote it down for. */
  borderOf(placeId: string): string | null;
}

/** Answers from the curated layer alone: no gazetteer needs to be opened for it. */
export function placeFacts(curated: readonly CuratedPlace[]): PlaceFacts {
  const borders = new Map(curated.flatMap((place) => (place.border ? [[place.id, place.border] as const] : [])));
  return { borderOf: (placeId) => borders.get(placeId) ?? null };
}
