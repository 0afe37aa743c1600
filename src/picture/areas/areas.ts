import { Delaunay } from 'd3-delaunay';
import type { ControlItem, PicturePlace } from '../schema.ts';
import { cellEdges } from './cells.ts';
import { type Edge, Points } from './graph.ts';
import { islandsAmong } from './islands.ts';
import { cutToLand, type LandCut } from './overlay.ts';
import { doubledArea, insideOf, type Km, type LonLat, type Plane, planeAround } from './plane.ts';
import { type Bound, type Face, facesOf } from './rings.ts';
import { type Site, sitesOf } from './sites.ts';

/** Nothing is drawn further than this from a place that has a state. */
export const REACH_KM = 25;

/** The land of a country by its ISO code: rings of longitude and latitude, outer ones and holes in any order and direction; null where unknown. */
export type LandOf = (country: string) => readonly (readonly LonLat[])[] | null;

/** A connected area that one party holds or several contest, with the places that it follows from. */
export interface Area {
  readonly holders: readonly string[];
  readonly condition: 'held' | 'contested';
  readonly country: string;
  /** Outer ring counter-clockwise, then holes clockwise, each closed (RFC 7946). */
  readonly rings: readonly (readonly LonLat[])[];
  readonly places: readonly PicturePlace[];
  /** Claims that the states of these places follow from. */
  readonly support: readonly string[];
  readonly against: readonly string[];
  /** Nobody has confirmed any of its places lately. */
  readonly stale: boolean;
}

/** An inferred line of contact. The line may be anywhere within the band: nobody says where it runs between two places. */
export interface ContactLine {
  readonly between: readonly [readonly string[], readonly string[]];
  readonly country: string;
  readonly line: readonly [LonLat, LonLat];
  /** Kilometres to either side. */
  readonly bandKm: number;
  readonly stale: boolean;
  readonly places: readonly [PicturePlace, PicturePlace];
}

/** What the states of places say of the ground between them. */
export interface Areas {
  readonly areas: readonly Area[];
  readonly lines: readonly ContactLine[];
  /** Land of the countries concerned that lies further than the reach from any place with a state. */
  readonly unreported: readonly { readonly country: string; readonly rings: readonly (readonly LonLat[])[] }[];
  /** Places that all their neighbours disagree with: for review, and for no area. A besieged or isolated place is an island by what is said of it. */
  readonly islands: readonly PicturePlace[];
}

/**
 * The areas that follow from who holds which place: every point of land belongs to its nearest place in the same country, no further than
 * `reachKm`; cells of one holder grow together. Areas share their borders point by point: no gap, no overlap.
 */
export function areasOf(control: readonly ControlItem[], landOf: LandOf, reachKm: number = REACH_KM): Areas {
  const byCountry = new Map<string, Site[]>();
  for (const site of sitesOf(control)) {
    const others = byCountry.get(site.country);
    if (others) others.push(site);
    else byCountry.set(site.country, [site]);
  }
  const parts = [...byCountry].flatMap(([country, sites]) => {
    const land = landOf(country);
    return land ? [areasOfCountry(country, sites, land, reachKm)] : [];
  });
  return {
    areas: parts.flatMap(({ areas }) => areas),
    lines: parts.flatMap(({ lines }) => lines),
    unreported: parts.flatMap(({ unreported }) => unreported),
    islands: parts.flatMap(({ islands }) => islands),
  };
}

function areasOfCountry(
  country: string,
  all: readonly Site[],
  shores: readonly (readonly LonLat[])[],
  reachKm: number,
): Areas {
  const plane = planeAround(middleOf(all));
  const placed = all.map((site) => ({ ...site, at: plane.toKm(site.position) }));
  const islands = new Set(islandsAmong(placed).filter((i) => !isRinged(placed[i] as Site)));
  const sites = placed.filter((_, i) => !islands.has(i));
  const land = rightWayRound(shores.map((ring) => open(ring).map(plane.toKm)));
  const points = new Points();
  const cells = cellEdges(
    sites.map(({ at }) => at),
    reachKm,
    points,
  );
  const label = (site: number): string => sites[site]?.label ?? '';
  const lasting = cells.filter(({ left, right }) => right < 0 || label(left) !== label(right));
  const isLand = insideOf(land);
  const grown = cells.filter(
    ({ from, to, left, right }) =>
      right >= 0 && label(left) === label(right) && isLand(between(points.of(from), points.of(to))),
  );
  const cut = cutToLand(lasting, land, isLand, nearestAmong(sites, reachKm), points);
  const corner = cornersOf(points, plane);
  return {
    areas: areasFrom([...cut.cells, ...cut.shore], sites, grown, points).map(({ face, members }) => ({
      ...sayOf(members),
      holders: (members[0] as Site).holders,
      condition: (members[0] as Site).condition,
      country,
      rings: [face.outer, ...face.holes].map((ring) => closed(ring.map(corner))),
    })),
    lines: cut.cells.flatMap((edge) => contactLine(edge, sites, points, corner, country)),
    unreported: facesOf(beyondReach(cut), points).map(({ outer, holes }) => ({
      country,
      rings: [outer, ...holes].map((ring) => closed(ring.map(corner))),
    })),
    islands: [...islands].flatMap((i) => (placed[i] as Site).items.map(({ place }) => place)),
  };
}

interface PlacedSite extends Site {
  readonly at: Km;
}

/** The faces of each label, with the sites in them. */
function areasFrom(
  edges: readonly Edge[],
  sites: readonly PlacedSite[],
  grown: readonly Edge[],
  points: Points,
): { face: Face; members: PlacedSite[] }[] {
  const bounds = new Map<string, Bound[]>();
  const add = (site: number, from: number, to: number): void => {
    const label = sites[site]?.label;
    if (!label) return;
    const others = bounds.get(label);
    if (others) others.push({ from, to, site });
    else bounds.set(label, [{ from, to, site }]);
  };
  for (const { from, to, left, right } of edges) {
    add(left, from, to);
    add(right, to, from);
  }
  const together = groupsOf(sites, grown);
  return [...bounds.keys()].sort().flatMap((label) =>
    facesOf(bounds.get(label) as Bound[], points).map((face) => {
      return { face, members: together(face.sites).map((site) => sites[site] as PlacedSite) };
    }),
  );
}

/** All sites whose cells grew together with those of some, themselves included, in order. */
function groupsOf(sites: readonly PlacedSite[], grown: readonly Edge[]): (some: ReadonlySet<number>) => number[] {
  const parents = sites.map((_, i) => i);
  const top = (site: number): number => {
    let at = site;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] as number] as number;
      at = parents[at] as number;
    }
    return at;
  };
  for (const { left, right } of grown) parents[top(left)] = top(right);
  const groups = new Map<number, number[]>();
  for (let site = 0; site < sites.length; site++) {
    const group = groups.get(top(site));
    if (group) group.push(site);
    else groups.set(top(site), [site]);
  }
  return (some) => [...new Set([...some].map(top))].flatMap((group) => groups.get(group) ?? []).sort((a, b) => a - b);
}

/** Where the reach ends on land, seen from outside, and the shores beyond it. */
function beyondReach({ cells, shore }: LandCut): Bound[] {
  return [
    ...cells.filter(({ right }) => right < 0).map(({ from, to }) => ({ from: to, to: from, site: -1 })),
    ...shore.filter(({ left }) => left < 0).map(({ from, to }) => ({ from, to, site: -1 })),
  ];
}

function contactLine(
  { from, to, left, right }: Edge,
  sites: readonly PlacedSite[],
  points: Points,
  corner: (point: number) => LonLat,
  country: string,
): ContactLine[] {
  const [one, other] = [sites[left], sites[right]];
  if (!one?.label || !other?.label) return [];
  const [x, y] = between(points.of(from), points.of(to));
  const distance = Math.hypot(x - one.at[0], y - one.at[1]);
  const stale = one.stale || other.stale;
  return [
    {
      between: [one.holders, other.holders],
      country,
      line: [corner(from), corner(to)],
      bandKm: distance * (stale ? 1 : 0.5),
      stale,
      places: [placeOf(one), placeOf(other)],
    },
  ];
}

function between([x1, y1]: Km, [x2, y2]: Km): Km {
  return [(x1 + x2) / 2, (y1 + y2) / 2];
}

function placeOf({ items }: Site): PicturePlace {
  return (items[0] as ControlItem).place;
}

function sayOf(sites: readonly Site[]): Pick<Area, 'places' | 'support' | 'against' | 'stale'> {
  const items = sites.flatMap((site) => site.items);
  return {
    places: items.map(({ place }) => place),
    support: [...new Set(items.flatMap(({ support }) => support))],
    against: [...new Set(items.flatMap(({ against }) => against))],
    stale: items.every(({ stale }) => stale),
  };
}

/** A besieged or isolated place is meant to be an island. */
function isRinged({ items }: Site): boolean {
  return items.some(({ condition }) => condition === 'besieged' || condition === 'isolated');
}

function nearestAmong(sites: readonly PlacedSite[], reachKm: number): (point: Km) => number {
  const delaunay = Delaunay.from(sites.map(({ at }) => at as [number, number]));
  return ([x, y]) => {
    const i = delaunay.find(x, y);
    const [sx, sy] = (sites[i] as PlacedSite).at;
    return Math.hypot(x - sx, y - sy) <= reachKm ? i : -1;
  };
}

function middleOf(sites: readonly Site[]): LonLat {
  const middle = (k: 0 | 1): number => {
    const values = sites.map(({ position }) => position[k]).sort((a, b) => a - b);
    return ((values[0] as number) + (values.at(-1) as number)) / 2;
  };
  return [middle(0), middle(1)];
}

/** Outer rings counter-clockwise, holes clockwise, as the even-odd rule tells them apart. */
function rightWayRound(rings: readonly Km[][]): Km[][] {
  return rings.map((ring, i) => {
    const [first] = ring;
    const others = rings.filter((_, k) => k !== i);
    const isHole = first !== undefined && insideOf(others)(first);
    return doubledArea(ring) > 0 === isHole ? [...ring].reverse() : ring;
  });
}

function open(ring: readonly LonLat[]): readonly LonLat[] {
  const [first, last] = [ring[0], ring.at(-1)];
  return first && last && first[0] === last[0] && first[1] === last[1] ? ring.slice(0, -1) : ring;
}

function closed(ring: readonly LonLat[]): LonLat[] {
  return [...ring, ring[0] as LonLat];
}

/** A point as longitude and latitude, to the seventh digit: a centimetre. */
function cornersOf(points: Points, plane: Plane): (point: number) => LonLat {
  const known = new Map<number, LonLat>();
  return (point) => {
    const seen = known.get(point);
    if (seen) return seen;
    const [lon, lat] = plane.toLonLat(points.of(point));
    const corner: LonLat = [Math.round(lon * 1e7) / 1e7, Math.round(lat * 1e7) / 1e7];
    known.set(point, corner);
    return corner;
  };
}
