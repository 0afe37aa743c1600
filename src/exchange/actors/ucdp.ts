import { dayOf, gather, type ListedActor, type Mention, type Row } from './listed.ts';

/** UCDP's actor dataset has `ActorId` and `NameData`; its event dataset `side_a` and `side_a_new_id`. */
export function isUcdp(columns: ReadonlySet<string>): boolean {
  return (
    (columns.has('actorid') && columns.has('namedata')) ||
    columns.has('side_a') ||
    // Events as they are handed on: the sides under plain names, the dyad beside them.
    (columns.has('actor1') && columns.has('dyad'))
  );
}

/** The actors of UCDP's list of actors, or of an export of its events. */
export function ucdpActors(rows: Iterable<Row>, columns: ReadonlySet<string>): ListedActor[] {
  const event = !columns.has('actorid');
  return gather(event ? inEvents(rows) : inList(rows), event, ucdpActor);
}

function* inEvents(rows: Iterable<Row>): Generator<Mention> {
  for (const row of rows) {
    const first = dayOf(row.date_start ?? row.date);
    const days = { first, last: dayOf(row.date_end) ?? first };
    const sides = [
      [row.side_a ?? row.actor1, row.side_a_new_id ?? row.side_a_id],
      [row.side_b ?? row.actor2, row.side_b_new_id ?? row.side_b_id],
    ];
    for (const [name, id] of sides)
      if (name?.trim()) yield { listedAs: name.trim(), number: numberOf(id), country: row.country, ...days };
  }
}

/** Beside `NameData`, the short name that all of UCDP's data use, the list has full, original and older names in columns that begin with "Name". */
function* inList(rows: Iterable<Row>): Generator<Mention> {
  for (const row of rows) {
    const listedAs = row.namedata?.trim();
    if (!listedAs) continue;
    const otherNames = Object.entries(row).flatMap(([column, value]) =>
      /^name/.test(column) && column !== 'namedata' && !/id$/.test(column)
        ? value
            .split(/[;,]/)
            .map((name) => name.trim())
            .filter((name) => name.length > 1)
        : [],
    );
    yield { listedAs, number: numberOf(row.actorid), otherNames, country: row.location };
  }
}

function numberOf(text: string | undefined): number | null {
  return text && /^\d+$/.test(text.trim()) ? Number(text) : null;
}

function ucdpActor(mention: Mention): Omit<ListedActor, 'countries' | 'first' | 'last' | 'events'> {
  const { listedAs, number = null, otherNames = [] } = mention;
  const common = { dataset: 'UCDP', listedAs, number } as const;
  const government = /^Government of (?:the )?([^(]+?)\s*(?:\(.*)?$/.exec(listedAs)?.[1];
  if (government) return { ...common, names: [listedAs], is: 'state', state: government, kind: 'state' };
  if (/^Civilians$/i.test(listedAs)) return { ...common, names: [listedAs], is: 'kind', state: null, kind: null };
  return {
    ...common,
    names: [...new Set([listedAs, ...otherNames])],
    is: 'actor',
    state: null,
    kind: 'armed-group',
  };
}
