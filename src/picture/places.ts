import { actorId } from '../vocabulary/party.ts';
import type { ClaimPlace } from '../vocabulary/place.ts';
import type { PicturePlace } from './schema.ts';

/** One key for one place: the gazetteer's id, or the name as written where the gazetteer lacks it. */
export function placeKey(place: ClaimPlace): string {
  return place.place?.id ?? unlocatedKey(place.name);
}

/** The key of a name that the gazetteer lacks; one in another script keeps its letters. */
export function unlocatedKey(name: string): string {
  return `unlocated:${actorId(name) || name.normalize('NFKC').toLowerCase().trim()}`;
}

/** The place to show. One that the gazetteer lacks keeps its name and has no position. */
export function picturePlace(place: ClaimPlace): PicturePlace {
  return (
    place.place ?? {
      id: placeKey(place),
      name: place.name,
      kind: 'other',
      lat: null,
      lon: null,
      country: null,
      admin1: null,
    }
  );
}

const WIDE = new Set(['country', 'admin1', 'admin2', 'region', 'water', 'border']);

/** "in the town of X in Aleppo province": where a narrow place is named, the wide one only says where that is. */
export function narrowest(places: readonly ClaimPlace[]): readonly ClaimPlace[] {
  const narrow = places.filter((p) => !WIDE.has(p.place?.kind ?? 'other'));
  return narrow.length > 0 ? narrow : places;
}
