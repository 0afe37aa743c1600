import type { Claim } from '../vocabulary/claim.ts';
import type { ClaimPlace } from '../vocabulary/place.ts';
import type { PictureOptions } from './input.ts';
import { picturePlace, placeKey } from './places.ts';
import type { Around, FightingItem, HarmItem, PicturePlace, ServiceItem } from './schema.ts';
import { counts, isStale, partyKey, STALE_AFTER, type Statement } from './statement.ts';
import { byDay, itemOf } from './status.ts';

/** Claims of one kind about the same happening: same type, parties that do not exclude one another, same places, same days. */
function grouped(statements: readonly Statement[], kind: Claim['kind'], figures: boolean): Statement[][] {
  const groups = new Map<string, Statement[]>();
  for (const s of statements) {
    if (s.claim.kind !== kind || !counts(s.claim)) continue;
    const places = s.claim.places.map(whereKey).sort().join('+');
    // Undated claims of different reports are not known to be one event.
    const when = s.start === null ? `${s.report.id} undated` : `${s.start}/${s.end}`;
    const q =
      figures && s.claim.quantity
        ? [s.claim.quantity.low, s.claim.quantity.best, s.claim.quantity.high, s.claim.quantity.unit].join(',')
        : '';
    const parties = [...s.claim.agents.map(partyKey).sort(), '→', ...s.claim.targets.map(partyKey).sort()].join(' ');
    const key = [s.claim.type, places, when, parties, q].join('|');
    groups.set(key, [...(groups.get(key) ?? []), s]);
  }
  return [...groups.values()];
}

/** "5 km north of X" is another spot than "10 km south of X". */
function whereKey(place: ClaimPlace): string {
  return [placeKey(place), ...(place.km ?? []), place.bearing ?? ''].join(' ');
}

function common(group: readonly Statement[], options: PictureOptions) {
  const first = group[0] as Statement;
  const item = itemOf(
    group,
    [],
    options.actors,
    isStale(group, options.asOf, STALE_AFTER.events),
    `${first.claim.kind}/${first.claim.type}`,
  );
  const places = new Map<string, PicturePlace>(first.claim.places.map((p) => [placeKey(p), picturePlace(p)]));
  const around = first.claim.places.flatMap((place): Around[] =>
    place.role === 'near' || place.role === 'between' || place.km !== null || place.bearing !== null
      ? [{ place: placeKey(place), role: place.role, km: place.km, bearing: place.bearing }]
      : [],
  );
  return {
    ...item,
    type: first.claim.type as string,
    places: [...places.values()],
    ...(around.length > 0 ? { around } : {}),
    start: first.start,
    end: first.end,
  };
}

const parties = (group: readonly Statement[], slot: 'agents' | 'targets'): string[] =>
  [...new Set(group.flatMap((s) => s.claim[slot].map(partyKey)))].sort();

export function harmOf(statements: readonly Statement[], options: PictureOptions): HarmItem[] {
  return grouped(statements, 'harm', true)
    .map((group) => {
      const q = group[0]?.claim.quantity ?? null;
      return {
        ...common(group, options),
        by: parties(group, 'agents'),
        harmed: parties(group, 'targets'),
        low: q?.low ?? null,
        best: q?.best ?? null,
        high: q?.high ?? null,
        unit: q?.unit ?? 'person',
      };
    })
    .sort(byDay);
}

export function fightingOf(statements: readonly Statement[], options: PictureOptions): FightingItem[] {
  return grouped(statements, 'fighting', false)
    .map((group) => ({
      ...common(group, options),
      agents: parties(group, 'agents'),
      targets: parties(group, 'targets'),
    }))
    .sort(byDay);
}

export function serviceOf(statements: readonly Statement[], options: PictureOptions): ServiceItem[] {
  return grouped(statements, 'service', false)
    .map((group) => {
      const aid = group[0]?.claim.type.startsWith('aid-') ?? false;
      const targets = parties(group, 'targets');
      return {
        ...common(group, options),
        what: aid ? 'aid' : targets.join(', '),
        by: parties(group, 'agents'),
        for: aid ? targets : [],
      };
    })
    .sort(byDay);
}
