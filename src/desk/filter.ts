import type { Registry } from '../actors/registry.ts';
import { type Identities, nameIdentity } from '../picture/identity.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { nameKey, skeleton } from '../places/names.ts';
import type { Claim } from '../vocabulary/claim.ts';
import { rangesOverlap } from '../vocabulary/days.ts';
import { actorId, type Party } from '../vocabulary/party.ts';
import type { ClaimFilter, ClaimRow } from './desk.ts';
import { asJudged, shownClaim } from './judging.ts';

/** Does a named thing go by these words? */
type Named = (id: string | null, name: string) => boolean;

/**
 * A filter as a predicate on claims, as judged: an amended place is found by its amended name. Names are compared without case, accents and
 * articles, by their consonants, and by the other names that gazetteer and registry know.
 */
export function matching(
  filter: ClaimFilter,
  gazetteer: Gazetteer | null,
  registry: Registry | null,
  identities: Identities | null = null,
): (row: ClaimRow) => boolean {
  const tests: ((claim: Claim, row: ClaimRow) => boolean)[] = [];
  const { kind, type, place, actor, source, from, to, text, report, modality, reader } = filter;
  if (kind) tests.push((claim) => claim.kind === kind);
  if (type) tests.push((claim) => claim.type === type);
  if (modality) tests.push((claim) => claim.modality === modality);
  if (reader)
    tests.push(
      (claim, row) =>
        claim.by.reader === reader || row.alsoReadAs.some(({ id, by }) => id === claim.id && by.reader === reader),
    );
  if (report) tests.push((_, row) => row.report.id.startsWith(report));
  if (place) {
    const named = placeNamed(place, gazetteer, identities);
    tests.push((claim) =>
      claim.places.some(
        (each) => named(each.place?.id ?? null, each.name) || (each.place !== null && named(null, each.place.name)),
      ),
    );
  }
  if (actor) {
    const named = actorNamed(actor, registry, identities);
    tests.push((claim) => [...claim.agents, ...claim.targets, ...claim.attribution].some((party) => is(party, named)));
  }
  if (source) {
    const named = actorNamed(source, registry, identities);
    const words = nameKey(source);
    tests.push((claim, row) => {
      const root = claim.attribution[0];
      return (
        (root !== undefined && is(root, named)) ||
        [row.report.publisher, row.report.source].some((each) => each !== null && nameKey(each).includes(words))
      );
    });
  }
  if (from || to) {
    const asked = { start: from ?? null, end: to ?? null };
    tests.push(({ time }) => time !== null && (time.start !== null || time.end !== null) && rangesOverlap(time, asked));
  }
  if (text) {
    const words = nameKey(text);
    tests.push((claim) => nameKey(claim.evidence.map(({ quote }) => quote).join(' ')).includes(words));
  }
  return (row) => {
    const claim = asJudged(row.claim, row.judgement) ?? row.claim;
    if (tests.every((test) => test(claim, row))) return true;
    // Whoever is shown as another is found under either name.
    return row.shown !== null && tests.every((test) => test(shownClaim(row), row));
  };
}

const is = (party: Party, named: Named): boolean => named(party.actor, party.name);

export function placeNamed(words: string, gazetteer: Gazetteer | null, identities: Identities | null = null): Named {
  const key = nameKey(words);
  const bones = skeleton(words);
  const ids = new Set([words, ...(gazetteer?.lookup(key) ?? []).map(({ place }) => place.id)]);
  for (const id of [...ids, `unlocated:${actorId(words)}`])
    for (const { key: one } of identities?.circle('place', id) ?? []) ids.add(one);
  return (id, name) =>
    (id !== null && ids.has(id)) || nameKey(name).includes(key) || (bones.length >= 3 && skeleton(name) === bones);
}

function actorNamed(words: string, registry: Registry | null, identities: Identities | null): Named {
  const key = nameKey(words);
  const ids = new Set([words]);
  for (const entry of registry?.actors.values() ?? []) {
    const names = [entry.name, ...entry.aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text))];
    if (names.some((name) => nameKey(name) === key)) ids.add(entry.id);
  }
  for (const id of [...ids, nameIdentity(words)])
    for (const { key: one } of identities?.circle('actor', id) ?? []) ids.add(one);
  return (id, name) => ids.has(id ?? nameIdentity(name)) || (key.length > 0 && nameKey(name).includes(key));
}
