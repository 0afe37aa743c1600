export { type BorderMention, borderOf } from './borders.ts';
export type { CuratedPlace } from './curated.ts';
export { type PlaceFacts, placeFacts } from './facts.ts';
export { findPlaces, type PlaceText, type ResolvedPlaceMention } from './find.ts';
export { type Candidate, type Gazetteer, type NameMatch, openGazetteer } from './gazetteer.ts';
export * from './geometry.ts';
export { looseKey, nameKey, skeleton } from './names.ts';
export { type Near, relativePosition } from './relative.ts';
export type { ScoredCandidate, Signal } from './resolve.ts';
