import type { Registry } from '../actors/registry.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { nameKey } from '../places/names.ts';
import type { Claim } from '../vocabulary/claim.ts';
import { type ClaimTime, Day, dayNumber } from '../vocabulary/days.ts';
import { typesOf } from '../vocabulary/kinds.ts';
import { Modality } from '../vocabulary/modality.ts';
import { actorId, type Party } from '../vocabulary/party.ts';
import { type ClaimPlace, type Place, PlaceRole } from '../vocabulary/place.ts';
import type { Quantity } from '../vocabulary/quantity.ts';
import type { Judgement } from './desk.ts';

/** What a person types to put a claim right. What is left out stays as read; `none` empties a slot. */
export interface AmendmentWords {
  /** `Marea`, `near:Azaz`, `from:geonames:172408`. */
  readonly places?: readonly string[];
  readonly agents?: readonly string[];
  readonly targets?: readonly string[];
  /** `2016-05-27`, `2016-05-24..2016-05-27`, `2016-05-24..`. */
  readonly time?: string;
  /** `45000`, `200-300`, `30+`, with a unit after a blank where it is another: `60 household`. */
  readonly quantity?: string;
  readonly modality?: string;
  readonly type?: string;
}

export type Amendment = NonNullable<Judgement['amended']>;

/** Words that cannot be made into an amendment; the message says which, and what was expected. */
class AmendmentError extends Error {
  override name = 'AmendmentError';
}

/** The fields that replace what was read. Throws AmendmentError on words that say nothing definite. */
export function amendmentOf(claim: Claim, words: AmendmentWords, gazetteer: Gazetteer, registry: Registry): Amendment {
  // What a person says has no place in the text; it stands on the evidence that the person read.
  const { start, end } = claim.evidence[0] ?? { start: 0, end: 0 };
  const party = (name: string): Party => ({ ...actorOf(name, registry), start, end });
  return {
    ...(words.places && {
      places: unlessNone(words.places).map((each) => placeOf(each, claim, gazetteer, { start, end })),
    }),
    ...(words.agents && { agents: unlessNone(words.agents).map(party) }),
    ...(words.targets && { targets: unlessNone(words.targets).map(party) }),
    ...(words.time !== undefined && { time: timeOf(words.time) }),
    ...(words.quantity !== undefined && { quantity: quantityOf(words.quantity, claim.quantity) }),
    ...(words.modality !== undefined && { modality: oneOf(words.modality, Modality.options, '--modality') }),
    ...(words.type !== undefined && { type: oneOf(words.type, typesOf(claim.kind), '--type') as Claim['type'] }),
  };
}

const unlessNone = (words: readonly string[]): readonly string[] =>
  words.length === 1 && words[0] === 'none' ? [] : words;

function oneOf<T extends string>(word: string, choices: readonly T[], flag: string): T {
  const found = choices.find((choice) => choice === word);
  if (!found)
    throw new AmendmentError(`Unexpected ${flag} ${JSON.stringify(word)}, expected one of: ${choices.join(', ')}`);
  return found;
}

function actorOf(words: string, registry: Registry): { actor: string | null; name: string } {
  const known = registry.actors.get(words) ?? registry.actors.get(actorId(words)) ?? byAlias(words, registry);
  return known ? { actor: known.id, name: known.name } : { actor: null, name: words };
}

function byAlias(words: string, registry: Registry) {
  const key = nameKey(words);
  const named = [...registry.actors.values()].filter((entry) =>
    [entry.name, ...entry.aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text))].some(
      (name) => nameKey(name) === key,
    ),
  );
  if (named.length > 1)
    throw new AmendmentError(`${JSON.stringify(words)} may be ${named.map(({ id }) => id).join(' or ')}: give the id`);
  return named[0];
}

function placeOf(words: string, claim: Claim, gazetteer: Gazetteer, span: { start: number; end: number }): ClaimPlace {
  const [first = '', ...rest] = words.split(':');
  const given = PlaceRole.options.find((role) => role === first);
  const name = given ? rest.join(':') : words;
  const place = gazetteer.byId(name)?.place ?? named(name, claim, gazetteer);
  const role = given ?? claim.places[0]?.role ?? 'at';
  return { role, name: place?.name ?? name, place, ...span, km: null, bearing: null, extent: 'whole' };
}

/** The one place of that name in the countries that the claim is about. None is an answer (unlocated); several are a question. */
function named(name: string, claim: Claim, gazetteer: Gazetteer): Place | null {
  const countries = new Set(claim.places.flatMap(({ place }) => place?.country ?? []));
  const found = gazetteer.lookup(nameKey(name));
  const here = orAll(found, ({ place: { country } }) => country !== null && countries.has(country));
  // "Homs" is the city of that name, not the governorate that goes by it too.
  const likely = orAll(here, ({ place }) => nameKey(place.name) === nameKey(name)).map(({ place }) => place);
  if (likely.length > 1) {
    const list = likely
      .slice(0, 5)
      .map(
        ({ id, name: called, kind, admin1, country }) =>
          `${id} (${[called, kind, admin1, country].filter(Boolean).join(', ')})`,
      );
    throw new AmendmentError(
      `${JSON.stringify(name)} is the name of ${likely.length} places; give the id of one: ${list.join('; ')}`,
    );
  }
  return likely[0] ?? null;
}

/** Those that pass, or all where none does. */
function orAll<T>(items: readonly T[], passes: (item: T) => boolean): readonly T[] {
  const passing = items.filter(passes);
  return passing.length ? passing : items;
}

function timeOf(words: string): ClaimTime | null {
  if (words === 'none') return null;
  const [from = '', to = from] = words.split('..');
  const day = (text: string): Day | null => {
    if (text === '') return null;
    const parsed = Day.safeParse(text);
    if (!parsed.success)
      throw new AmendmentError(
        `Unexpected --time ${JSON.stringify(words)}, expected YYYY-MM-DD or YYYY-MM-DD..YYYY-MM-DD`,
      );
    return parsed.data;
  };
  const [start, end] = [day(from), day(to)];
  if ((start === null && end === null) || (start !== null && end !== null && start > end)) {
    throw new AmendmentError(
      `Unexpected --time ${JSON.stringify(words)}, expected a first day and a last day that is not before it`,
    );
  }
  return { start, end, precision: precisionOf(start, end), basis: 'explicit', text: words };
}

/** UCDP's steps: a day, up to a week, up to a month, up to a year. */
function precisionOf(start: Day | null, end: Day | null): ClaimTime['precision'] {
  if (start === null || end === null) return 'open';
  const days = dayNumber(end) - dayNumber(start) + 1;
  return days === 1 ? 'day' : days <= 7 ? 'week' : days <= 31 ? 'month' : days <= 366 ? 'year' : 'open';
}

function quantityOf(words: string, read: Quantity | null): Quantity | null {
  if (words === 'none') return null;
  const match = /^(\d[\d,]*)(?:-(\d[\d,]*)|(\+))?(?:\s+(\S+))?$/.exec(words.trim());
  if (!match)
    throw new AmendmentError(
      `Unexpected --quantity ${JSON.stringify(words)}, expected 45000, 200-300 or 30+, with a unit after a blank where it is another than the one read`,
    );
  const count = (digits: string | undefined) => (digits === undefined ? null : Number(digits.replaceAll(',', '')));
  const low = count(match[1]);
  const high = match[3] ? null : (count(match[2]) ?? low);
  if (low !== null && high !== null && high < low)
    throw new AmendmentError(`Unexpected --quantity ${JSON.stringify(words)}, expected the smaller number first`);
  const quantifier = match[3] ? 'more-than' : match[2] ? 'between' : 'exactly';
  return {
    low,
    best: match[2] ? null : low,
    high,
    quantifier,
    unit: match[4] ?? read?.unit ?? 'person',
    measure: read?.measure ?? null,
    text: words,
  };
}
