import type { Feature, FeatureCollection, LineString, MultiPolygon, Polygon, Position } from 'geojson';
import { type Areas, areasOf, type LandOf } from '../picture/areas/areas.ts';
import type { Picture } from '../picture/schema.ts';
import type { Theme } from './layers.ts';
import { type Colours, UNKNOWN } from './palette.ts';

/** An area of one party, or one that several contest: then a feature for each of them, drawn over one another. */
export interface AreaProperties {
  readonly holder: string;
  readonly holders: readonly string[];
  readonly condition: 'held' | 'contested';
  readonly colour: string;
  /** Nobody has confirmed any of its places lately. */
  readonly stale: boolean;
  /** Names of the places that it follows from. */
  readonly places: readonly string[];
  /** Ids of the claims that it follows from. */
  readonly support: readonly string[];
}

/** A line that nobody reported: it may run anywhere within the band. */
export interface LineProperties {
  readonly between: readonly string[];
  /** Kilometres to either side. */
  readonly bandKm: number;
  readonly stale: boolean;
}

export interface AreaLayers {
  readonly areas: FeatureCollection<Polygon, AreaProperties>;
  readonly lines: FeatureCollection<LineString, LineProperties>;
}

/** Areas and lines of contact as GeoJSON: what the places of the picture say of the ground between them. */
export function areaLayersOf(picture: Picture, landOf: LandOf, colours: Colours, theme: Theme): AreaLayers {
  const { areas, lines } = areasOf(picture.control, landOf);
  const colour = (id: string): string => (colours.get(id) ?? UNKNOWN)[theme === 'light' ? 'onLight' : 'onDark'];
  return {
    areas: {
      type: 'FeatureCollection',
      features: areas.flatMap((area) =>
        area.holders.map((holder) =>
          areaFeature(area, { ...sayOf(area), holder, colour: colour(holder), stale: area.stale }),
        ),
      ),
    },
    lines: { type: 'FeatureCollection', features: lines.map(lineFeature) },
  };
}

/** The same for other programs: one feature an area or line, with who, from which places, by which claims. `sort` tells them apart. */
export function areasGeoJson(areas: Areas): FeatureCollection {
  const features: Feature[] = [
    ...areas.areas.map((area) =>
      areaFeature(area, {
        sort: 'area',
        ...sayOf(area),
        country: area.country,
        stale: area.stale,
        against: area.against,
      }),
    ),
    ...areas.lines.map((line) => ({
      ...lineFeature(line),
      properties: {
        sort: 'line-of-contact',
        ...lineFeature(line).properties,
        places: line.places.map(({ name }) => name),
      },
    })),
    ...areas.unreported.map((area) => areaFeature(area, { sort: 'no-reporting', country: area.country })),
    ...areas.islands.map(
      (place): Feature => ({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [place.lon as number, place.lat as number] },
        properties: { sort: 'review', place: place.name, why: 'its five nearest neighbours all have other holders' },
      }),
    ),
  ];
  return { type: 'FeatureCollection', features };
}

/** The land of each country, out of features that bear its code as `country`. */
export function landByCountry(land: FeatureCollection): LandOf {
  const rings = new Map<string, Position[][]>();
  for (const { geometry, properties } of land.features as Feature<Polygon | MultiPolygon>[]) {
    const own = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
    const country = properties?.country as string;
    rings.set(country, [...(rings.get(country) ?? []), ...own]);
  }
  return (country) => (rings.get(country) as ReturnType<LandOf> | undefined) ?? null;
}

function sayOf({
  holders,
  condition,
  places,
  support,
}: Areas['areas'][number]): Omit<AreaProperties, 'holder' | 'colour' | 'stale'> {
  return { holders, condition, places: places.map(({ name }) => name), support };
}

function areaFeature<P>(
  { rings }: { readonly rings: Areas['areas'][number]['rings'] },
  properties: P,
): Feature<Polygon, P> {
  return { type: 'Feature', geometry: { type: 'Polygon', coordinates: rings as unknown as Position[][] }, properties };
}

function lineFeature({
  between,
  line,
  bandKm,
  stale,
}: Areas['lines'][number]): AreaLayers['lines']['features'][number] {
  return {
    type: 'Feature',
    geometry: { type: 'LineString', coordinates: line as unknown as Position[] },
    properties: {
      between: between.map((holders) => holders.join(' and ')),
      bandKm: Math.round(bandKm * 100) / 100,
      stale,
    },
  };
}
