import type { ClaimPlace } from '../vocabulary/place.ts';
import type { PictureOptions } from './input.ts';
import { picturePlace, placeKey } from './places.ts';
import type { AccessItem, PicturePlace } from './schema.ts';
import { counts, isStale, partyKey, STALE_AFTER, type Statement } from './statement.ts';
import { itemOf, rootsOf } from './status.ts';

type State = AccessItem['state'];
const STATES: Readonly<Record<string, State>> = {
  open: 'open',
  reopened: 'open',
  restored: 'open',
  'supply-line': 'open',
  closed: 'closed',
  cut: 'cut',
  threatened: 'threatened',
  restricted: 'restricted',
};

/** How the text calls the way; the words of the evidence decide where the place's kind does not. */
const WORDS: readonly (readonly [RegExp, AccessItem['what']])[] = [
  [/\bsuppl(?:y|ies|ied)\b/i, 'supply-line'],
  [/\bcorridor/i, 'corridor'],
  [/\bbridge/i, 'bridge'],
  [/\bair(?:port|base)|\brunway/i, 'airport'],
  [/\bcrossing|\bgate\b|\bcheckpoint/i, 'crossing'],
  [/\bborder|\bfrontier/i, 'border'],
];

const AREAS = new Set(['country', 'admin1', 'admin2', 'region']);

interface Way {
  readonly key: string;
  readonly what: AccessItem['what'];
  readonly from: PicturePlace;
  readonly to: PicturePlace | null;
}

/** A way with what is said of it, in order. */
interface Told extends Way {
  readonly statements: Statement[];
}

/** The state of each border, crossing, road, corridor and supply line on `asOf`, with the crossings that a closed border closes. */
export function accessOf(
  statements: readonly Statement[],
  options: PictureOptions,
): { items: AccessItem[]; disputes: { place: PicturePlace; claims: string[]; why: string }[] } {
  const ways = new Map<string, Told>();
  for (const s of statements) {
    if (s.claim.kind !== 'access' || !STATES[s.claim.type] || !counts(s.claim)) continue;
    for (const way of waysOf(s)) {
      const told = ways.get(way.key) ?? { ...way, statements: [] };
      told.statements.push(s);
      ways.set(way.key, told);
    }
  }
  const items: AccessItem[] = [];
  const disputes: { place: PicturePlace; claims: string[]; why: string }[] = [];
  for (const key of [...ways.keys()].sort()) {
    const { item, disputed } = follow(ways.get(key) as Told, options);
    items.push(item);
    if (disputed)
      disputes.push({
        place: item.from,
        claims: [...item.support, ...item.against],
        why: 'different states of the same way',
      });
  }
  return { items: [...items, ...impliedCrossings(items, statements, options)], disputes };
}

function waysOf(s: Statement): Way[] {
  const places = s.claim.places;
  const from = places.find((p) => p.role === 'from');
  const to = places.find((p) => p.role === 'to');
  const between = places.filter((p) => p.role === 'between');
  const [one, other] = from && to ? [from, to] : between.length >= 2 ? [between[0], between[1]] : [null, null];
  if (one && other) {
    // A road is one road whichever end is named first.
    const ends = [placeKey(one), placeKey(other)].sort();
    return [{ key: ends.join(' – '), what: whatOf(s, null), from: picturePlace(one), to: picturePlace(other) }];
  }
  const named = places.filter((p) => p.role === 'at' || p.role === 'via' || p.role === 'from' || p.role === 'to');
  // A way has a place one can stand at: "supplied through Turkey" says whose backing it is, not which road is open.
  return named
    .filter((p) => !AREAS.has(p.place?.kind ?? 'other'))
    .map((p) => ({ key: placeKey(p), what: whatOf(s, p), from: picturePlace(p), to: null }));
}

function whatOf(s: Statement, place: ClaimPlace | null): AccessItem['what'] {
  const kind = place?.place?.kind;
  if (kind === 'border' || kind === 'crossing' || kind === 'road') return kind;
  const words = s.claim.evidence.map((e) => e.quote).join(' ');
  return WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'road';
}

function follow(way: Told, options: PictureOptions): { item: AccessItem; disputed: boolean } {
  let support: Statement[] = [];
  let against: Statement[] = [];
  let state: State = 'open';
  let disputed = false;
  for (const s of way.statements) {
    const said = STATES[s.claim.type] as State;
    if (support.length === 0 || said === state) {
      state = said;
      support.push(s);
      continue;
    }
    // A threat to a way that is cut or closed does not open it.
    if (said === 'threatened' && (state === 'cut' || state === 'closed')) continue;
    const last = support.at(-1) as Statement;
    const sameDays =
      s.end !== null && last.end !== null && (s.start ?? s.end) <= last.end && (last.start ?? last.end) <= s.end;
    const roots = rootsOf(support);
    const general =
      said === 'threatened' ||
      said === 'restricted' ||
      state === 'threatened' ||
      state === 'restricted' ||
      s.claim.type === 'supply-line' ||
      last.claim.type === 'supply-line';
    if (s.claim.modality === 'alleged' && last.claim.modality === 'asserted') against.push(s);
    else if (!roots.includes(s.root) && sameDays && s.start !== null && last.start !== null && !general) {
      against.push(s);
      disputed = true;
    } else {
      support = [s];
      against = [];
      disputed = false;
      state = said;
    }
  }
  const first = support[0] as Statement;
  return {
    disputed,
    item: {
      ...itemOf(
        support,
        against,
        options.actors,
        isStale([...support, ...against], options.asOf, STALE_AFTER.access),
        `access/${first.claim.type}`,
        disputed,
      ),
      from: way.from,
      to: way.to,
      what: way.what,
      state,
      by: [...new Set(support.flatMap((s) => s.claim.agents.map(partyKey)))].sort(),
      of: [...new Set(support.flatMap((s) => s.claim.targets.map(partyKey)))].sort(),
      basis: 'stated',
      since: first.end,
      sinceRange: { start: first.start, end: first.end },
    },
  };
}

/** A closed border closes the crossings on it, unless one is said to be open. */
function impliedCrossings(
  items: readonly AccessItem[],
  statements: readonly Statement[],
  options: PictureOptions,
): AccessItem[] {
  const closed = items.filter((i) => i.what === 'border' && i.state === 'closed');
  if (closed.length === 0 || !options.places) return [];
  const stated = new Set(items.map((i) => i.from.id));
  const crossings = new Map<string, PicturePlace>();
  for (const p of statements.flatMap((s) => s.claim.places)) {
    if (p.place?.kind === 'crossing' && !stated.has(p.place.id)) crossings.set(p.place.id, picturePlace(p));
  }
  return [...crossings.values()].flatMap((crossing) => {
    const border = closed.find((b) => b.from.id === options.places?.borderOf(crossing.id));
    return border
      ? [
          {
            ...border,
            from: crossing,
            to: null,
            what: 'crossing' as const,
            basis: 'implied' as const,
            rule: 'access/implied-by-closed-border',
          },
        ]
      : [];
  });
}
