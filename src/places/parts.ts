import type { Bearing, Place } from '../vocabulary/place.ts';
import type { Candidate, Gazetteer } from './gazetteer.ts';
import { pointAt } from './geometry.ts';

const NAME_OF: Readonly<Record<Bearing | 'C', string>> = {
  N: 'northern',
  NE: 'northeastern',
  E: 'eastern',
  SE: 'southeastern',
  S: 'southern',
  SW: 'southwestern',
  W: 'western',
  NW: 'northwestern',
  C: 'central',
};
const STEP: Readonly<Record<Bearing | 'C', readonly [number, number]>> = {
  N: [0, 1],
  NE: [1, 1],
  E: [1, 0],
  SE: [1, -1],
  S: [0, -1],
  SW: [-1, -1],
  W: [-1, 0],
  NW: [-1, 1],
  C: [0, 0],
};

/**
 * "northern Syria", "eastern Aleppo" as places of their own. A part of a country is a region and stands a third of the way from
 * the middle of the country's box to its edge: a point to put a label, not a spot where anything happened. A part of a division
 * stands at the division's point, a part of a town halfway from the town's middle to its edge. Its centre is the town itself.
 */
export function partOf(whole: Candidate, side: Bearing | 'C', gazetteer: Gazetteer): Place {
  const { place } = whole;
  if (side === 'C' && place.kind === 'settlement') return place;
  const wide = place.kind === 'country' || place.kind === 'admin1' || place.kind === 'region';
  const box = place.kind === 'country' ? gazetteer.country(place.country ?? '')?.box : undefined;
  const [dx, dy] = STEP[side];
  const round = (x: number): number => Math.round(x * 100) / 100;
  let point: { lat: number | null; lon: number | null } = { lat: place.lat, lon: place.lon };
  if (!wide && place.lat !== null && place.lon !== null && side !== 'C') {
    const at = pointAt({ lat: place.lat, lon: place.lon }, townRadius(whole.population) / 2, side);
    point = { lat: round(at.lat), lon: round(at.lon) };
  }
  if (box != null && box[0] <= box[2] && box[2] - box[0] < 40 && place.lat !== null && place.lon !== null) {
    point = {
      lat: round(place.lat + (dy * (box[3] - box[1])) / 4),
      lon: round(place.lon + (dx * (box[2] - box[0])) / 4),
    };
  }
  return {
    id: `part:${place.id}:${NAME_OF[side]}`,
    name: `${NAME_OF[side]} ${place.name}`,
    kind: wide ? 'region' : 'quarter',
    ...point,
    country: place.country,
    admin1: place.admin1,
  };
}

/** Kilometres from the middle of a town to its edge: 1 for a village, 8 for a million people at some 5,000 a km². */
function townRadius(population: number): number {
  return Math.min(15, Math.max(1, Math.sqrt(population / 5000 / Math.PI)));
}

/** "Damascus's eastern suburbs": named by what it lies around, without a point. */
export function surroundingsOf(whole: Candidate, text: string): Place {
  const { place } = whole;
  const slug = text
    .toLowerCase()
    .replace(/['’]s?\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  return {
    id: `part:${place.id}:${slug}`,
    name: text.replace(/\s+/g, ' '),
    kind: 'region',
    lat: null,
    lon: null,
    country: place.country,
    admin1: place.admin1,
  };
}
