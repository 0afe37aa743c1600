import type { Feature, FeatureCollection, LineString, Point, Polygon, Position } from 'geojson';
import type { AccessItem, ControlItem, Picture } from '../picture/schema.ts';
import { type Area, claimAreas } from '../places/area.ts';
import type { Place } from '../vocabulary/place.ts';
import { arrow, arrowWidth } from './arrow.ts';
import type { Glyph } from './glyph.ts';
import { type Colours, UNKNOWN } from './palette.ts';
import { wound } from './winding.ts';
import { figureWords } from './words.ts';

export type Theme = 'light' | 'dark';

/** A point of the map. `glyph` is what is drawn there; `place` is what a click selects. */
export interface MarkProperties {
  readonly place: string;
  readonly label: string;
  readonly glyph: Glyph;
  /** Smaller numbers are labelled first. */
  readonly rank: number;
  /** Degrees clockwise by which the glyph is turned. */
  readonly turn: number;
}

export interface WayProperties {
  /** Position of the item in `picture.access`: ways have no id of their own. */
  readonly index: number;
  readonly from: string;
  readonly state: AccessItem['state'];
  readonly status: AccessItem['status'];
  readonly stale: boolean;
}

/** People: a stock as a disc of their number's area, a flow with one known end as its figure alone. */
export interface PeopleProperties {
  readonly place: string;
  readonly label: string;
  /** Pixels; 0 for a flow. */
  readonly radius: number;
  readonly rank: number;
}

/** `precisionKm`: from the middle of the area, where its mark stands, to its edge. */
export interface AreaProperties {
  readonly place: string;
  readonly kind: 'fighting' | 'harm';
  readonly precisionKm: number;
}

export interface ArrowProperties {
  readonly place: string;
  readonly label: string;
  readonly stale: boolean;
}

export interface Layers {
  readonly places: FeatureCollection<Point, MarkProperties>;
  readonly ways: FeatureCollection<LineString, WayProperties>;
  /** Bars across ways that are not open. */
  readonly bars: FeatureCollection<Point, MarkProperties>;
  /** Fighting and harm of the last days, beside the places. */
  readonly events: FeatureCollection<Point, MarkProperties>;
  readonly people: FeatureCollection<Point, PeopleProperties>;
  /** The ground on which an event was that happened near a place, between two, or so far on one side of it. */
  readonly areas: FeatureCollection<Polygon, AreaProperties>;
}

/** A disc of 36 pixels' radius stands for 120,000 people. */
const PIXELS_A_ROOT = 36 / Math.sqrt(120_000);

/** The picture as GeoJSON, one collection a layer, every feature with the place that it belongs to. Places without coordinates are not drawn. */
export function layersOf(picture: Picture, colours: Colours, theme: Theme): Layers {
  const colour = (id: string): string => (colours.get(id) ?? UNKNOWN)[theme === 'light' ? 'onLight' : 'onDark'];
  return {
    places: collection(placeMarks(picture, colour)),
    ways: collection(picture.access.flatMap(way)),
    bars: collection(picture.access.flatMap(bar)),
    events: collection(eventMarks(picture)),
    people: collection(peopleMarks(picture)),
    areas: collection(eventAreas(picture)),
  };
}

/** Movements with both ends known, as arrows for one scale of the map. Figures that a later one superseded stay out. */
export function arrowsOf(
  picture: Picture,
  zoom: number,
): { arrows: FeatureCollection<Polygon, ArrowProperties>; heads: FeatureCollection<Point, ArrowProperties> } {
  const drawn = picture.displacement.flatMap((item) => {
    if (item.measure !== 'flow' || item.supersededBy !== null || !item.from || !item.to) return [];
    const [from, to, people] = [positionOf(item.from), positionOf(item.to), item.best ?? item.low ?? item.high];
    const shape = from && to ? arrow(from, to, arrowWidth(people ?? 0), zoom) : null;
    if (!shape) return [];
    return [{ shape, properties: { place: item.from.id, label: figureWords(item), stale: item.stale } }];
  });
  return {
    arrows: collection(
      drawn.map(({ shape, properties }) => ({
        type: 'Feature',
        geometry: { type: 'Polygon', coordinates: [shape.ring] },
        properties,
      })),
    ),
    heads: collection(drawn.map(({ shape, properties }) => pointFeature(shape.tip, properties))),
  };
}

/** Longitude and latitude, null for a place that is only a name. */
export function positionOf(place: Place): Position | null {
  return place.lon === null || place.lat === null ? null : [place.lon, place.lat];
}

/** West, south, east, north of everything that the picture can show; null where nothing can be drawn. */
export function boundsOf(picture: Picture): [number, number, number, number] | null {
  const points = placesIn(picture).flatMap((place) =>
    place.lon === null || place.lat === null ? [] : [[place.lon, place.lat] as const],
  );
  if (points.length === 0) return null;
  const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/** Every place of the picture once, those with a holder first. */
export function placesIn(picture: Picture): Place[] {
  const all = [
    ...picture.control.map((item) => item.place),
    ...picture.access.flatMap((item) => (item.to ? [item.from, item.to] : [item.from])),
    ...picture.displacement.flatMap((item) => [item.from, item.to].filter((place): place is Place => place !== null)),
    ...[...picture.harm, ...picture.fighting, ...picture.service].flatMap((item) => item.places),
  ];
  return [...new Map(all.map((place) => [place.id, place])).values()];
}

/** Places of the picture without a position, by name: the gazetteer lacks them, or nobody confirmed where they are. */
export function unlocatedIn(picture: Picture): Place[] {
  return placesIn(picture)
    .filter((place) => positionOf(place) === null)
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

function placeMarks(picture: Picture, colour: (id: string) => string): Feature<Point, MarkProperties>[] {
  const held = new Map(picture.control.map((item) => [item.place.id, item]));
  const gates = new Map(picture.access.filter((item) => item.to === null).map((item) => [item.from.id, item]));
  return placesIn(picture).flatMap((place) => {
    const position = positionOf(place);
    if (!position || !isPoint(place)) return [];
    const item = held.get(place.id);
    const gate = gates.get(place.id);
    const glyph = item
      ? heldGlyph(item, colour)
      : gate
        ? ({ kind: 'gate', state: gate.state, status: gate.status } as const)
        : ({ kind: 'mentioned' } as const);
    return [
      pointFeature(position, { place: place.id, label: place.name, glyph, rank: item ? 0 : gate ? 1 : 2, turn: 0 }),
    ];
  });
}

/** A country or a province is no point on a map of towns. */
function isPoint(place: Place): boolean {
  return !['country', 'admin1', 'admin2', 'region', 'water', 'border', 'road'].includes(place.kind);
}

function heldGlyph(item: ControlItem, colour: (id: string) => string): Glyph {
  const [by] = item.by;
  return {
    kind: 'place',
    condition: item.condition,
    holders: item.holders.map(colour),
    by: by === undefined ? null : colour(by),
    status: item.status,
    stale: item.stale,
  };
}

function way(item: AccessItem, index: number): Feature<LineString, WayProperties>[] {
  const ends = endsOf(item);
  if (!ends) return [];
  return [
    {
      type: 'Feature',
      geometry: { type: 'LineString', coordinates: ends },
      properties: { index, from: item.from.id, state: item.state, status: item.status, stale: item.stale },
    },
  ];
}

function bar(item: AccessItem): Feature<Point, MarkProperties>[] {
  const ends = endsOf(item);
  if (!ends || item.state === 'open') return [];
  const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = ends;
  const east = (x2 - x1) * Math.cos(((y1 + y2) * Math.PI) / 360);
  const turn = (Math.atan2(y1 - y2, east) * 180) / Math.PI;
  return [
    pointFeature([(x1 + x2) / 2, (y1 + y2) / 2], {
      place: item.from.id,
      label: '',
      glyph: { kind: 'bar', state: item.state, status: item.status },
      rank: 0,
      turn,
    }),
  ];
}

function endsOf({ from, to }: AccessItem): [Position, Position] | null {
  const [a, b] = [positionOf(from), to && positionOf(to)];
  return a && b ? [a, b] : null;
}

/** Fighting and harm that are not stale, at each place where they can be drawn: on it, or in the middle of the area that its claim leaves open. */
function eventSpots(picture: Picture): EventSpot[] {
  const events = [
    ...picture.fighting.map((item) => ({ kind: 'fighting' as const, item })),
    ...picture.harm.map((item) => ({ kind: 'harm' as const, item })),
  ];
  return events.flatMap(({ kind, item }) => {
    if (item.stale) return [];
    const areas = claimAreas(
      item.places.map((place) => {
        const around = item.around?.find((one) => one.place === place.id);
        return { place, role: around?.role ?? 'at', km: around?.km ?? null, bearing: around?.bearing ?? null };
      }),
    );
    return item.places.flatMap((place, i): EventSpot[] => {
      const area = areas[i] ?? null;
      const position = area === null ? positionOf(place) : [area.centre.lon, area.centre.lat];
      return position && isPoint(place) ? [{ kind, place, position, area }] : [];
    });
  });
}

interface EventSpot {
  readonly kind: 'fighting' | 'harm';
  readonly place: Place;
  readonly position: Position;
  readonly area: Area | null;
}

/** One mark a spot and sort: the latest says what it was, the column has all. */
function eventMarks(picture: Picture): Feature<Point, MarkProperties>[] {
  const marks = new Map<string, Feature<Point, MarkProperties>>();
  for (const { kind, place, position } of eventSpots(picture))
    marks.set(
      `${kind} ${place.id} ${position.join()}`,
      pointFeature(position, {
        place: place.id,
        label: '',
        glyph: { kind },
        rank: kind === 'harm' ? 0 : 1,
        turn: 0,
      }),
    );
  return [...marks.values()];
}

function eventAreas(picture: Picture): Feature<Polygon, AreaProperties>[] {
  const drawn = new Map<string, Feature<Polygon, AreaProperties>>();
  for (const { kind, place, position, area } of eventSpots(picture)) {
    if (area === null) continue;
    const precisionKm = Math.round(10 * area.precisionKm) / 10;
    drawn.set(`${kind} ${position.join()} ${precisionKm}`, {
      type: 'Feature',
      geometry: { type: 'Polygon', coordinates: wound(area.rings.map((ring) => ring.map((at) => [...at]))) },
      properties: { place: place.id, kind, precisionKm },
    });
  }
  return [...drawn.values()];
}

function peopleMarks(picture: Picture): Feature<Point, PeopleProperties>[] {
  return picture.displacement.flatMap((item) => {
    if (item.supersededBy !== null || item.unit !== 'person') return [];
    const people = item.best ?? item.low ?? item.high;
    const place =
      item.measure === 'stock' ? (item.to ?? item.from) : item.from && item.to ? null : (item.from ?? item.to);
    const position = place && positionOf(place);
    if (!place || !position || people === null || !isPoint(place)) return [];
    const label =
      item.measure === 'stock'
        ? `${figureWords(item)} there`
        : `${figureWords(item)} ${item.from ? 'left' : 'arrived'}`;
    return [
      pointFeature(position, {
        place: place.id,
        label,
        radius: item.measure === 'stock' ? Math.sqrt(people) * PIXELS_A_ROOT : 0,
        rank: -people,
      }),
    ];
  });
}

function pointFeature<P>(position: Position, properties: P): Feature<Point, P> {
  return { type: 'Feature', geometry: { type: 'Point', coordinates: position }, properties };
}

function collection<G extends Point | LineString | Polygon, P>(features: Feature<G, P>[]): FeatureCollection<G, P> {
  return { type: 'FeatureCollection', features };
}
