export { type Area, type Areas, areasOf, type ContactLine, type LandOf, REACH_KM } from './areas/areas.ts';
export { type About, Identities, identifiedActors, identifiedClaim, identifiedPlaces } from './identity.ts';
export type { ActorFacts, KnownClaim, PictureOptions, PlaceFacts } from './input.ts';
export { pictureOf } from './picture.ts';
export * from './schema.ts';
