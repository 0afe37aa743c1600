import type { Feature, FeatureCollection, Point, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import namesUrl from '../../../../data/basemap/names.json?url';
import watersUrl from '../../../../data/basemap/waters.json?url';
import worldUrl from '../../../../data/basemap/world.json?url';

/** The map behind: land, lines and waters as GeoJSON, and names to letter. Everything comes with the page. */
export interface Basemap {
  readonly land: FeatureCollection;
  readonly countries: FeatureCollection;
  readonly disputed: FeatureCollection;
  readonly divisions: FeatureCollection;
  readonly rivers: FeatureCollection;
  readonly lakes: FeatureCollection;
  readonly labels: FeatureCollection<Point, Label>;
}

/** `rank` 1–5 for towns. */
export interface Label {
  readonly name: string;
  readonly sort: 'country' | 'division' | 'town';
  readonly rank: number;
}

interface Names {
  readonly countries: readonly (readonly [string, number, number])[];
  readonly divisions: readonly (readonly [string, number, number])[];
  readonly towns: readonly (readonly [string, number, number, number])[];
}

async function load<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The map behind could not be loaded: ${url} answered ${response.status}.`);
  return (await response.json()) as T;
}

let loaded: Promise<Basemap> | undefined;

/** Loaded once, whatever theme the map is drawn in. */
export function basemap(): Promise<Basemap> {
  loaded ??= assemble();
  return loaded;
}

async function assemble(): Promise<Basemap> {
  const [world, waters, names] = await Promise.all([
    load<Topology>(worldUrl),
    load<Topology>(watersUrl),
    load<Names>(namesUrl),
  ]);
  return {
    land: features(world, 'land'),
    countries: features(world, 'countries'),
    disputed: features(world, 'disputed'),
    divisions: features(world, 'divisions'),
    rivers: features(waters, 'rivers'),
    lakes: features(waters, 'lakes'),
    labels: {
      type: 'FeatureCollection',
      features: [
        ...names.countries.map(([name, lon, lat], i) => label([lon, lat], { name, sort: 'country', rank: i })),
        ...names.divisions.map(([name, lon, lat]) => label([lon, lat], { name, sort: 'division', rank: 0 })),
        ...names.towns.map(([name, lon, lat, rank]) => label([lon, lat], { name, sort: 'town', rank })),
      ],
    },
  };
}

function features(topology: Topology, name: string): FeatureCollection {
  const object = topology.objects[name] as GeometryObject;
  if (object.type === 'GeometryCollection') return feature(topology, object as GeometryCollection) as FeatureCollection;
  return { type: 'FeatureCollection', features: [feature(topology, object) as Feature] };
}

function label(coordinates: Position, properties: Label): Feature<Point, Label> {
  return { type: 'Feature', geometry: { type: 'Point', coordinates }, properties };
}

/** A town that the picture shows itself is not lettered twice: within about two kilometres, or of the same name within twenty. */
export function withoutShown(
  labels: Basemap['labels'],
  shown: readonly { readonly name: string; readonly position: Position }[],
): Basemap['labels'] {
  const key = (name: string): string =>
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}]/gu, '')
      .replace(/^(al|el|ar|ash|tall|tell|tal)/u, '');
  const hidden = ({ geometry, properties }: Feature<Point, Label>): boolean =>
    properties.sort === 'town' &&
    shown.some(({ name, position }) => {
      const [dx, dy] = [
        ((geometry.coordinates[0] as number) - (position[0] as number)) * 0.8,
        (geometry.coordinates[1] as number) - (position[1] as number),
      ];
      const degrees = Math.hypot(dx, dy);
      return degrees < 0.02 || (degrees < 0.2 && key(name) === key(properties.name));
    });
  return { ...labels, features: labels.features.filter((one) => !hidden(one)) };
}
