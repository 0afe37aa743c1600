export { resolveDefinite } from './definite.ts';
export { type ActorEntry, ActorFile, ActorKind, type Conflict, type State } from './entry.ts';
export { actorFacts } from './facts.ts';
export { type ActorInput, actorFinder, findActors } from './find.ts';
export { type MentionRole, partiesAmong, type ResolvedActorMention, type Standing } from './mention.ts';
export { openRegistry, type Registry, RegistryError } from './registry.ts';
