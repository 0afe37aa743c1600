import type { Registry } from '../actors/registry.ts';
import type { ActorFacts, PlaceFacts } from '../picture/input.ts';
import type { Gazetteer } from '../places/gazetteer.ts';

/** Data that ships with Groundwire, loaded when first asked for and kept: a command that needs none of it starts without. */
let registry: Promise<Registry> | undefined;
export function sharedRegistry(): Promise<Registry> {
  registry ??= import('../actors/load.ts').then(({ loadRegistry }) => loadRegistry());
  return registry;
}

let gazetteer: Promise<Gazetteer> | undefined;
export function sharedGazetteer(): Promise<Gazetteer> {
  gazetteer ??= import('../places/load.ts').then(({ loadGazetteer }) => loadGazetteer());
  return gazetteer;
}

/** What a reader knows names by. */
export interface ReaderData {
  readonly registry: Registry;
  readonly gazetteer: Gazetteer;
}

export async function sharedData(): Promise<ReaderData> {
  const [registry, gazetteer] = await Promise.all([sharedRegistry(), sharedGazetteer()]);
  return { registry, gazetteer };
}

/** Eight digits that change whenever registry or gazetteer do. */
export async function dataVersion({ registry, gazetteer }: ReaderData): Promise<string> {
  const { createHash } = await import('node:crypto');
  const data = [[...registry.actors], [...registry.conflicts], [...registry.states], gazetteer.sources];
  return createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 8);
}

/** The names to show for actor ids. */
export async function sharedNames(): Promise<ActorFacts['nameOf']> {
  return (await factsOf(await sharedRegistry())).nameOf;
}

/** What the picture asks about actors, answered from a registry. */
export async function factsOf(registry: Registry): Promise<ActorFacts> {
  return (await import('../actors/facts.ts')).actorFacts(registry);
}

/** What the picture asks about places: the curated layer, without the gazetteer. */
export async function sharedPlaceFacts(): Promise<PlaceFacts> {
  return (await import('../places/load.ts')).loadPlaceFacts();
}
