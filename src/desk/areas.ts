import { readFile } from 'node:fs/promises';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { areasGeoJson, landByCountry } from '../drawing/areas.ts';
import { installedFile } from '../installed.ts';
import { areasOf } from '../picture/areas/areas.ts';
import type { Picture } from '../picture/schema.ts';

/** The ground between the places of a picture as GeoJSON, on the land of the map that ships with Groundwire. */
export async function areasOfPicture(picture: Picture, reachKm?: number): Promise<FeatureCollection> {
  const world = JSON.parse(await readFile(installedFile('data/basemap/world.json'), 'utf8')) as Topology;
  const land = feature(world, world.objects.land as GeometryCollection) as FeatureCollection;
  return areasGeoJson(areasOf(picture.control, landByCountry(land), reachKm));
}
