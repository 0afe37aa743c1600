import type { ActorKind } from '../../actors/entry.ts';

/** An actor as a data set lists it, or as the events of an export name it. */
export interface ListedActor {
  /** `ACLED`, `UCDP`, or what somebody calls the data set. */
  readonly dataset: string;
  /** As the data set writes it: "JNIM: Group for Support of Islam and Muslims", "Military Forces of Mali (2021-)". */
  readonly listedAs: string;
  /** UCDP's number of the actor. */
  readonly number: number | null;
  /** The name without the data set's own signs, then other names that it gives. */
  readonly names: readonly string[];
  /**
   * `actor`: one that has a name. `state`: a state's forces, police or government. `kind`: people of a kind ("Protesters", "Unidentified Armed
   * Group"). `either`: "one and/or another".
   */
  readonly is: 'actor' | 'state' | 'kind' | 'either';
  /** Whose forces: the state's name as written. */
  readonly state: string | null;
  readonly kind: ActorKind | null;
  /** Countries of its events, by name, the most frequent first. */
  readonly countries: readonly string[];
  /** First and last day of its events; a list of actors gives none. */
  readonly first: string | null;
  readonly last: string | null;
  readonly events: number | null;
}

/** A row of a file, its columns by their names in lower case. */
export type Row = Readonly<Record<string, string>>;

/** One mention of an actor in a row, to be gathered with the others. */
export interface Mention {
  readonly listedAs: string;
  readonly number?: number | null;
  readonly otherNames?: readonly string[];
  readonly inter?: string;
  readonly country?: string | undefined;
  readonly first?: string | null;
  readonly last?: string | null;
}

interface Gathered {
  readonly mention: Mention;
  events: number;
  first: string | null;
  last: string | null;
  readonly countries: Map<string, number>;
}

/** Mentions of one name, and one number, become one actor. `event`: each row is an event, so rows are counted. */
export function gather(
  mentions: Iterable<Mention>,
  event: boolean,
  actorOf: (mention: Mention) => Omit<ListedActor, 'countries' | 'first' | 'last' | 'events'>,
): ListedActor[] {
  const byName = new Map<string, Gathered>();
  for (const mention of mentions) {
    const key = `${mention.number ?? ''} ${mention.listedAs}`;
    const known = byName.get(key) ?? { mention, events: 0, first: null, last: null, countries: new Map() };
    byName.set(key, known);
    known.events++;
    const { first = null, last = first, country } = mention;
    if (first !== null && (known.first === null || first < known.first)) known.first = first;
    if (last !== null && (known.last === null || last > known.last)) known.last = last;
    if (country) known.countries.set(country, (known.countries.get(country) ?? 0) + 1);
  }
  return [...byName.values()].map(({ mention, events, first, last, countries }) => ({
    ...actorOf(mention),
    countries: [...countries].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name),
    first,
    last,
    events: event ? events : null,
  }));
}

/** `2016-05-28` from `2016-05-28`, `2016-05-28 00:00:00.000`, `28 May 2016`, `28/05/2016`; null for anything else. */
export function dayOf(text: string | undefined): string | null {
  if (!text) return null;
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ]|$)/.exec(text)?.[1];
  if (iso) return iso;
  const words = /^(\d{1,2})[ -](\p{L}{3})\p{L}*[ -](\d{4})$/u.exec(text.trim());
  if (words) {
    const month = MONTHS.indexOf(words[2]!.toLowerCase()) + 1;
    return month ? `${words[3]}-${two(month)}-${two(Number(words[1]))}` : null;
  }
  const figures = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim());
  return figures && Number(figures[2]) <= 12
    ? `${figures[3]}-${two(Number(figures[2]))}-${two(Number(figures[1]))}`
    : null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const two = (n: number): string => String(n).padStart(2, '0');
