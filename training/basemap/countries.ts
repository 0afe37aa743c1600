import { createRequire } from 'node:module';
import { geoArea, geoCentroid } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

const require = createRequire(import.meta.url);

/** Names of countries with the middle of their largest part, largest country first, from Natural Earth at 1:110 million (`world-atlas`, public domain). */
export function countryLabels(): [name: string, lon: number, lat: number][] {
  const read = require('world-atlas/countries-110m.json') as Topology;
  const labels = feature(read, read.objects.countries as GeometryCollection<{ name: string }>).features.map(
    ({ geometry, properties }) => {
      const parts =
        geometry.type === 'MultiPolygon' ? (geometry as MultiPolygon).coordinates : [(geometry as Polygon).coordinates];
      const areas = parts.map((coordinates) => ({
        shape: { type: 'Polygon', coordinates } as const,
        area: geoArea({ type: 'Polygon', coordinates }),
      }));
      const largest = areas.reduce((a, b) => (b.area > a.area ? b : a));
      const [lon, lat] = geoCentroid(largest.shape);
      return {
        name: properties.name,
        area: largest.area,
        lon: Math.round(lon * 100) / 100,
        lat: Math.round(lat * 100) / 100,
      };
    },
  );
  return labels.sort((a, b) => b.area - a.area).map(({ name, lon, lat }) => [name, lon, lat]);
}
