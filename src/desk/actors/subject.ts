import type { ActorEntry } from '../../actors/entry.ts';
import { nearest } from '../../actors/nearest.ts';
import { namesOf } from '../../actors/search.ts';
import { nameIdentity, partyIdentity, type Subject } from '../../picture/identity.ts';
import { placeKey } from '../../picture/places.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { nameKey } from '../../places/names.ts';
import type { Party } from '../../vocabulary/party.ts';
import type { ClaimPlace } from '../../vocabulary/place.ts';
import type { ClaimRow } from '../desk.ts';
import { asJudged } from '../judging.ts';
import { Refusal } from '../refusal.ts';
import type { CaseActors } from './registry.ts';

/** Everybody whom the claims name, in the order of the claims, as read and judged. */
export function partiesIn(rows: readonly ClaimRow[]): Party[] {
  return rows.flatMap((row) => {
    const claim = asJudged(row.claim, row.judgement);
    return claim ? [...claim.agents, ...claim.targets, ...claim.attribution] : [];
  });
}

function placesOf(rows: readonly ClaimRow[]): ClaimPlace[] {
  return rows.flatMap((row) => asJudged(row.claim, row.judgement)?.places ?? []);
}

/**
 * The one actor that is meant by an id or a name: of the registry, of those added or imported, or a name that reports give and the registry lacks.
 * Throws a Refusal where it may be several, or none.
 */
export function actorMeant(words: string, actors: CaseActors, rows: readonly ClaimRow[]): Subject {
  const { registry, entries } = actors;
  const subject = ({ id, name }: Pick<ActorEntry, 'id' | 'name'>): Subject => ({ key: id, name, place: null });
  const byId = registry.actors.get(words);
  if (byId) return subject(byId);
  const key = nameKey(words);
  const added = entries.flatMap(({ part, body }) => (part === 'actor' ? [body as ActorEntry] : []));
  const known = new Map([...registry.actors.values(), ...added].map((entry) => [entry.id, entry]));
  const here = known.get(words);
  if (here) return subject(here);
  const named = [...known.values()].filter((entry) => namesOf(entry).some(({ text }) => nameKey(text) === key));
  const [first, ...more] = named;
  if (first && more.length)
    throw new Refusal(`${JSON.stringify(words)} may be ${named.map(({ id }) => id).join(' or ')}: give the id`);
  if (first) return subject(first);
  const parties = partiesIn(rows);
  const wanted = nameIdentity(words.replace(/^name:/, ''));
  const read = parties.find((party) => party.actor === null && partyIdentity(party) === wanted);
  if (read) return { key: wanted, name: read.name.replace(/\s+/g, ' '), place: null };
  const gone = parties.find((party) => party.actor === words);
  if (gone) return { key: words, name: gone.name, place: null };
  const near = nearest(words, [
    ...known.keys(),
    ...[...known.values()].map(({ name }) => name),
    ...new Set(parties.flatMap(({ actor, name }) => (actor === null ? [name] : []))),
  ]);
  throw new Refusal(
    `No actor has the id or the name ${JSON.stringify(words)}, and no claim names it${near.length ? `; did you mean ${near.map((each) => JSON.stringify(each)).join(' or ')}?` : '; see groundwire actors search'}`,
  );
}

/** The one place that is meant by an id or a name; those that the claims speak of come before the gazetteer's. Throws a Refusal. */
export function placeMeant(words: string, gazetteer: Gazetteer, rows: readonly ClaimRow[]): Subject {
  const spoken = new Map(placesOf(rows).map((read) => [placeKey(read), subjectOf(read)]));
  const byId = spoken.get(words);
  if (byId) return byId;
  const known = gazetteer.byId(words)?.place;
  if (known) return { key: known.id, name: known.name, place: known };
  const key = nameKey(words);
  const here = [...spoken.values()].filter(({ name }) => nameKey(name) === key);
  const found = here.length
    ? here
    : gazetteer.lookup(key).map(({ place }): Subject => ({ key: place.id, name: place.name, place }));
  const own = found.filter(({ name }) => nameKey(name) === key);
  const [first, ...more] = own.length ? own : found;
  if (first && more.length) throw new Refusal(`${JSON.stringify(words)} may be ${severalWords([first, ...more])}`);
  if (first) return first;
  const near = nearest(words, new Set([...spoken.values()].map(({ name }) => name)));
  throw new Refusal(
    `No place has the id or the name ${JSON.stringify(words)}, and no claim speaks of it${near.length ? `; did you mean ${near.map((each) => JSON.stringify(each)).join(' or ')}?` : '; see groundwire places search'}`,
  );
}

function subjectOf(read: ClaimPlace): Subject {
  return { key: placeKey(read), name: read.place?.name ?? read.name, place: read.place };
}

function severalWords(found: readonly Subject[]): string {
  const list = found
    .slice(0, 5)
    .map(
      ({ key, name, place }) =>
        `${key} (${[name, place?.kind, place?.admin1, place?.country].filter(Boolean).join(', ')})`,
    );
  return `${list.join(' or ')}${found.length > 5 ? `, or one of ${found.length - 5} more` : ''}: give the id`;
}
