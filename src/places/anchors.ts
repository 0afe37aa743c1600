import type { Place } from '../vocabulary/place.ts';
import type { ScoredCandidate } from './resolve.ts';

/** A place that another name of the report may mean, for its neighbours to be measured by. */
export interface Anchor {
  /** The name's key: a name is no anchor for itself. */
  readonly key: string;
  readonly name: string;
  /** On the unit sphere. */
  readonly at: readonly [number, number, number];
  /** How likely it is that the name means this place, 0 to 1. */
  readonly weight: number;
  /** Sentences that name it. */
  readonly sentences: readonly number[];
}

const EARTH_KM = 6371.0088;
const RADIANS = Math.PI / 180;

/** Where a place is on the unit sphere; null without a point. */
export function onSphere({ lat, lon }: Pick<Place, 'lat' | 'lon'>): [number, number, number] | null {
  if (lat === null || lon === null) return null;
  const circle = Math.cos(lat * RADIANS);
  return [circle * Math.cos(lon * RADIANS), circle * Math.sin(lon * RADIANS), Math.sin(lat * RADIANS)];
}

/** Kilometres through the Earth: a hundredth less than along it at 3,000 km, and a tenth of the work. */
export function chordKm(a: readonly [number, number, number], b: readonly [number, number, number]): number {
  const [x, y, z] = [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
  return EARTH_KM * Math.sqrt(x * x + y * y + z * z);
}

/** Namesakes that are weighed per name, and below which share none is. */
const MOST = 4;
const LEAST = 0.1;

/** The likeliest places of a name as anchors. Countries and regions are too wide to be near to. */
export function anchorsOf(
  key: string,
  ranked: readonly ScoredCandidate[],
  sentences: readonly number[],
): readonly Anchor[] {
  const [best] = ranked;
  if (best === undefined) return [];
  const shares = ranked.slice(0, MOST).map(({ score }) => Math.exp(score - best.score));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return ranked.slice(0, MOST).flatMap(({ match }, i): Anchor[] => {
    const weight = shares[i]! / total;
    const at = match.rank === 'country' || match.rank === 'region' ? null : onSphere(match.place);
    return at === null || weight < LEAST ? [] : [{ key, name: match.place.name, at, weight, sentences }];
  });
}

/** An anchor as a name sees it: how nearly the two are named in one breath, from 1 for the same sentence towards 0. */
export interface SeenAnchor {
  readonly anchor: Anchor;
  readonly breath: number;
}

export function seenFrom(anchors: readonly Anchor[], sentences: readonly number[]): SeenAnchor[] {
  return anchors.map((anchor) => {
    let apart = Number.POSITIVE_INFINITY;
    for (const one of anchor.sentences) for (const own of sentences) apart = Math.min(apart, Math.abs(one - own));
    return { anchor, breath: Math.exp(-apart / 2) };
  });
}
