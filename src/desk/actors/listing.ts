import { type ActorEntry, UNTIED } from '../../actors/entry.ts';
import { type Dataset, KnownActors, type ListedActor, listedActors } from '../../exchange/actors/index.ts';
import type { Identities } from '../../picture/identity.ts';
import type { StoredEntry } from '../../store/contract.ts';
import { actorId } from '../../vocabulary/party.ts';
import { Refusal } from '../refusal.ts';
import type { CaseActors } from './registry.ts';

/** What a data set says of an actor, and the file that it was in. */
export type Listed = Pick<
  ListedActor,
  'dataset' | 'listedAs' | 'number' | 'countries' | 'first' | 'last' | 'events'
> & {
  readonly file: string;
};

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What an import came to, actor by actor. */
export interface ImportReport {
  readonly file: string;
  readonly dataset: string;
  readonly matched: readonly { readonly listed: Listed; readonly actor: Named; readonly by: string }[];
  readonly added: readonly { readonly listed: Listed; readonly actor: Named }[];
  readonly ambiguous: readonly { readonly listed: Listed; readonly may: readonly Named[]; readonly why: string }[];
  /** People of a kind ("Protesters (Mali)"), and "one and/or another": no actor is made of them. */
  readonly kinds: readonly Listed[];
  readonly either: readonly Listed[];
  /** Taken out by somebody earlier, so not added again. */
  readonly removed: readonly Listed[];
  /** Of the matched and the added: how many were known in the same words already. */
  readonly unchanged: number;
}

export type NewEntry = Omit<StoredEntry, 'number' | 'recorded'>;

/** Matches the actors of a file with those that are known; gives the report and the rows to add. Throws a Refusal where the file is no such list. */
export function importActors(
  {
    text,
    file,
    dataset,
    by,
  }: { readonly text: string; readonly file: string; readonly dataset?: Dataset; readonly by: string },
  { registry, entries }: CaseActors,
  identities: Identities,
): { readonly report: ImportReport; readonly rows: readonly NewEntry[] } {
  const actors = read(text, file, dataset);
  const provisional = entries.filter(({ part, standing }) => part === 'actor' && standing === 'provisional');
  const known = new KnownActors(
    registry,
    provisional.map(({ body }) => body as ActorEntry),
  );
  const current = new Map(entries.map((entry) => [`${entry.part} ${entry.id}`, entry]));
  const taken = new Set([
    ...registry.actors.keys(),
    ...entries.flatMap(({ part, id }) => (part === 'actor' ? [id] : [])),
  ]);
  const list = {
    matched: [] as ImportReport['matched'][number][],
    added: [] as ImportReport['added'][number][],
    ambiguous: [] as ImportReport['ambiguous'][number][],
    kinds: [] as Listed[],
    either: [] as Listed[],
    removed: [] as Listed[],
  };
  const rows: NewEntry[] = [];
  let unchanged = 0;
  const keep = (row: NewEntry) => {
    if (isKnown(row, current.get(`${row.part} ${row.id}`))) unchanged++;
    else rows.push(row);
  };
  for (const actor of actors) {
    const listed = listedOf(actor, file);
    const id = listingId(actor);
    const before = entries.find((each) => each.part === 'actor' && isListedAs(each.listed, actor));
    if (before?.standing === 'removed') {
      list.removed.push(listed);
      continue;
    }
    if (before?.standing === 'provisional') {
      const body = before.body as ActorEntry;
      list.added.push({ listed, actor: { id: body.id, name: body.name } });
      keep({ part: 'actor', id: body.id, standing: 'provisional', body, listed, by });
      continue;
    }
    if (before?.standing === 'own') {
      const body = before.body as ActorEntry;
      list.matched.push({ listed, actor: { id: body.id, name: body.name }, by: 'listed name' });
      keep({ part: 'actor', id: body.id, standing: 'own', body, listed, by });
      continue;
    }
    const match = known.match(
      actor,
      (other) => identities.on('actor', actorId(actor.names[0]!), other.id)?.verdict === 'not-same-as',
    );
    if (match.as === 'kind') list.kinds.push(listed);
    else if (match.as === 'either') list.either.push(listed);
    else if (match.as === 'ambiguous')
      list.ambiguous.push({ listed, may: match.may.map(({ id, name }) => ({ id, name })), why: match.why });
    else if (match.as === 'known') {
      list.matched.push({ listed, actor: { id: match.actor.id, name: match.actor.name }, by: match.by });
      keep({ part: 'listing', id, standing: 'own', body: { actor: match.actor.id }, listed, by });
    } else {
      const body = entryOf(actor, file, known, taken);
      if (!body) {
        list.ambiguous.push({ listed, may: [], why: 'its name has no Latin letters to make an id of' });
        continue;
      }
      taken.add(body.id);
      list.added.push({ listed, actor: { id: body.id, name: body.name } });
      keep({ part: 'actor', id: body.id, standing: 'provisional', body, listed, by });
    }
  }
  return { report: { file, dataset: actors[0]?.dataset ?? '', ...list, unchanged }, rows };
}

function read(text: string, file: string, dataset: Dataset | undefined): ListedActor[] {
  try {
    return listedActors(text, file, dataset);
  } catch (error) {
    if ((error as Error).name === 'NotAnActorList') throw new Refusal((error as Error).message);
    throw error;
  }
}

function listedOf({ dataset, listedAs, number, countries, first, last, events }: ListedActor, file: string): Listed {
  return { dataset, listedAs, number, countries, first, last, events, file };
}

const listingId = ({ dataset, number, listedAs }: ListedActor): string => `${dataset} ${number ?? ''} ${listedAs}`;

function isListedAs(listed: object | null, { dataset, listedAs, number }: ListedActor): boolean {
  const before = listed as Listed | null;
  return before?.dataset === dataset && before.listedAs === listedAs && before.number === number;
}

function isKnown({ standing, body, listed }: NewEntry, before: StoredEntry | undefined): boolean {
  return (
    before?.standing === standing && JSON.stringify([before.body, before.listed]) === JSON.stringify([body, listed])
  );
}

/** The entry of an actor that nothing is known of but a list; null where no id can be made of its name. */
function entryOf(
  { dataset, listedAs, number, names, countries, kind }: ListedActor,
  file: string,
  known: KnownActors,
  taken: ReadonlySet<string>,
): ActorEntry | null {
  const [called = listedAs, ...others] = names;
  if (!actorId(called)) return null;
  // A namesake elsewhere has the id: the country, or the data set's number, tells them apart.
  const name = [called, `${called} (${countries[0] ?? dataset})`, `${called} (${dataset} ${number ?? ''})`].find(
    (each) => !taken.has(actorId(each)),
  );
  if (name === undefined) return null;
  const source = `dataset: ${dataset}, ${file}`;
  return {
    id: actorId(name),
    name,
    kind: kind ?? 'armed-group',
    aliases: [...new Set([...(name === called ? [] : [called]), ...others])].filter((each) => each.length > 1),
    countries: countries.flatMap((country) => known.codeOf(country) ?? []).slice(0, 8),
    ...UNTIED,
    acled: dataset === 'ACLED' ? [{ name: listedAs, source }] : [],
    ucdp: dataset === 'UCDP' && number !== null ? [{ id: number, name: listedAs, source }] : [],
    jihadist: false,
    source,
  };
}
