import type { ActorKind } from '../../actors/entry.ts';
import { dayOf, gather, type ListedActor, type Mention, type Row } from './listed.ts';

/**
 * The kind that ACLED's codebook gives an actor in `inter1` and `inter2`, as a number or, in exports since 2024, as words. Rioters, protesters and
 * civilians (5–7) are people of a kind, not actors.
 */
const INTER: Readonly<Record<string, ActorKind>> = {
  '1': 'armed-forces',
  '2': 'armed-group',
  '3': 'militia',
  '4': 'militia',
  '8': 'armed-forces',
  'state forces': 'armed-forces',
  'rebel group': 'armed-group',
  'rebel groups': 'armed-group',
  'political militia': 'militia',
  'political militias': 'militia',
  'identity militia': 'militia',
  'identity militias': 'militia',
  'external/other forces': 'armed-forces',
  'other forces': 'armed-forces',
};
const OF_A_KIND = new Set(['5', '6', '7', 'rioters', 'protesters', 'civilians']);

/** Names that ACLED gives to people of a kind: with the country, or a community, after them. */
const KINDS =
  /^(?:Unidentified|Unknown|Protesters|Rioters|Civilians|Prisoners|Refugees|Labou?r Group|Farmers|Fishers|Students|Teachers|Journalists|Women|Health Workers|Aid Workers|Private Security Forces|Sole Perpetrator|Vigilante (?:Group|Militia)|Communal (?:Group|Militia))\b/i;

/** "Military Forces of Mali (2021-) Special Forces", "Police Forces of Syria (2000-2024)", "Government of Iraq (2022-)". */
const OF_STATE =
  /^(?:Former |Mutiny of )?(?:Military Forces|Police Forces|Armed Forces|Government|Presidential Guard|Prison Guards?) of (?:the )?([^(]+?)\s*(?:\((\d{4})\s*-\s*(\d{4})?\).*)?$/;

/** An acronym before a colon, as ACLED writes names: "TTP: Tehreek-i-Taliban Pakistan". */
const WITH_ACRONYM = /^([\p{Lu}\p{N}&./-]{2,12}):\s*(.+)$/u;
/** The country or the years after a name: "Wagner Group (Mali)", "Ansaru (2012-)". */
const SUFFIX = /\s*\((?:[^()]*)\)\s*$/;

/** Columns by which an export of ACLED is known. */
export function isAcled(columns: ReadonlySet<string>): boolean {
  return (
    columns.has('actor1') &&
    ['inter1', 'assoc_actor_1', 'event_id_cnty', 'event_date'].some((name) => columns.has(name))
  );
}

/** The actors of an export of events (`actor1`, `assoc_actor_1`, `inter1`, …) or of a list (`actor_name`, `actor`). */
export function acledActors(rows: Iterable<Row>, columns: ReadonlySet<string>): ListedActor[] {
  const event = columns.has('actor1');
  return gather(event ? inEvents(rows) : inList(rows), event, (mention) => acledActor(mention));
}

function* inEvents(rows: Iterable<Row>): Generator<Mention> {
  for (const row of rows) {
    const first = dayOf(row.event_date);
    for (const side of ['1', '2']) {
      const common = { country: row.country, first };
      const name = row[`actor${side}`]?.trim();
      if (name) yield { listedAs: name, inter: row[`inter${side}`] ?? '', ...common };
      for (const associate of (row[`assoc_actor_${side}`] ?? '').split(';'))
        if (associate.trim()) yield { listedAs: associate.trim(), ...common };
    }
  }
}

function* inList(rows: Iterable<Row>): Generator<Mention> {
  for (const row of rows) {
    const name = (row.actor_name ?? row.actor ?? row.name)?.trim();
    if (name)
      yield {
        listedAs: name,
        inter: row.inter ?? row.actor_type ?? '',
        country: row.country,
        first: dayOf(row.first_event_date),
        last: dayOf(row.last_event_date),
      };
  }
}

/** An actor by the way ACLED writes its name. */
function acledActor({ listedAs, inter = '' }: Mention): Omit<ListedActor, 'countries' | 'first' | 'last' | 'events'> {
  const common = { dataset: 'ACLED', listedAs, number: null } as const;
  const code = inter.trim().toLowerCase();
  const state = OF_STATE.exec(listedAs)?.[1] ?? null;
  if (state !== null) return { ...common, names: [listedAs], is: 'state', state, kind: 'armed-forces' };
  if (/\band\/or\b/.test(listedAs)) return { ...common, names: [listedAs], is: 'either', state: null, kind: null };
  if (OF_A_KIND.has(code) || KINDS.test(listedAs))
    return { ...common, names: [listedAs], is: 'kind', state: null, kind: null };
  const [, acronym, rest] = WITH_ACRONYM.exec(listedAs) ?? [];
  const name = (rest ?? listedAs).replace(SUFFIX, '').trim() || listedAs;
  return {
    ...common,
    names: [name, ...(acronym ? [acronym] : [])],
    is: 'actor',
    state: null,
    kind: INTER[code] ?? (/\bmilitia\b/i.test(name) ? 'militia' : null),
  };
}

/** First and last year of a government in the name of its forces: "(2000-2024)"; null where the name has none. */
export function yearsOf(listedAs: string): { from: string; to: string | null } | null {
  const [, , from, to] = OF_STATE.exec(listedAs) ?? [];
  return from ? { from, to: to ?? null } : null;
}
