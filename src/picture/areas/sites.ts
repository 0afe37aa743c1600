import type { ControlItem } from '../schema.ts';
import type { LonLat } from './plane.ts';

/** A place that speaks for what is nearest to it. */
export interface Site {
  readonly position: LonLat;
  readonly country: string;
  /** Who holds it, or who contest it. Empty where nobody knows: such a cell keeps others out and is not drawn. */
  readonly holders: readonly string[];
  readonly condition: 'held' | 'contested';
  /** Cells with the same label grow together; empty where nobody knows. */
  readonly label: string;
  readonly items: readonly ControlItem[];
  readonly stale: boolean;
}

/** Kinds of place that are a point on the ground; a province's middle says nothing of the village that stands there. */
const POINTS = new Set(['settlement', 'quarter', 'camp', 'crossing', 'facility']);

/**
 * The places that can speak for their surroundings: located, in a country, a point on the ground. Places at one position are one site; if
 * their holders differ it is contested between them.
 */
export function sitesOf(control: readonly ControlItem[]): Site[] {
  const at = new Map<string, ControlItem[]>();
  for (const item of control) {
    const { lat, lon, country, kind } = item.place;
    if (lat === null || lon === null || country === null || !POINTS.has(kind)) continue;
    const key = `${country} ${lon.toFixed(4)} ${lat.toFixed(4)}`;
    at.set(key, [...(at.get(key) ?? []), item]);
  }
  return [...at.keys()].sort().map((key) => {
    const items = at.get(key) as ControlItem[];
    const { lat, lon, country } = (items[0] as ControlItem).place;
    return {
      position: [lon as number, lat as number],
      country: country as string,
      ...stateOf(items),
      items,
      stale: items.every(({ stale }) => stale),
    };
  });
}

/** `held islamic-state`, `contested government-of-syria,islamic-state`. */
function stateOf(items: readonly ControlItem[]): Pick<Site, 'holders' | 'condition' | 'label'> {
  const holders = [...new Set(items.flatMap((item) => item.holders))].sort();
  const fought = items.some(
    (item) =>
      item.condition === 'contested' ||
      item.condition === 'divided' ||
      item.status === 'contested' ||
      item.holders.length !== holders.length,
  );
  const condition = fought ? 'contested' : 'held';
  return { holders, condition, label: holders.length === 0 ? '' : `${condition} ${holders.join(',')}` };
}
