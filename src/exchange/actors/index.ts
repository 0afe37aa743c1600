export type { ListedActor } from './listed.ts';
export { KnownActors, type Match } from './match.ts';
export { type Dataset, listedActors, NotAnActorList } from './read.ts';
