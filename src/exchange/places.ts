import { csvFormatRows } from 'd3-dsv';
import type { Feature, Point } from 'geojson';
import type { Place } from '../vocabulary/place.ts';

/** A place with what an export says of it beside. */
export interface PlaceExport {
  readonly place: Place;
  /** All its names, the one it is shown by included. */
  readonly names: readonly string[];
  /** P-code of what it lies in. */
  readonly parent: string | null;
  readonly population: number;
  /** Where it is from: a list, the reviewed layer with its source, the gazetteer. */
  readonly source: string;
  /** Kept claims that speak of it; null where nobody counted. */
  readonly claims: number | null;
}

const COLUMNS: Readonly<Record<string, (of: PlaceExport) => string | number | null | undefined>> = {
  id: ({ place }) => place.id,
  name: ({ place }) => place.name,
  names: ({ names }) => names.join('; '),
  kind: ({ place }) => place.kind,
  latitude: ({ place }) => place.lat,
  longitude: ({ place }) => place.lon,
  country: ({ place }) => place.country,
  admin1: ({ place }) => place.admin1,
  pcode: ({ place }) => place.pcode,
  parent_pcode: ({ parent }) => parent,
  population: ({ population }) => population || null,
  source: ({ source }) => source,
  claims: ({ claims }) => claims,
};

/** The headings of `placeCsv`, and its HXL tags under them: the file can be added again as it is. */
export const PLACE_CSV_HEAD = `${csvFormatRows([
  Object.keys(COLUMNS),
  [
    '',
    '#loc+name',
    '',
    '#loc+type',
    '#geo+lat',
    '#geo+lon',
    '#country+code',
    '#adm1+name',
    '#loc+code',
    '#loc+code+parent',
    '#population',
    '',
    '',
  ],
])}\n`;

/** One place as a row of CSV (RFC 4180); what a spreadsheet would run as a formula has an apostrophe in front (OWASP). */
export function placeCsv(of: PlaceExport): string {
  const cells = Object.values(COLUMNS).map((value) => {
    const cell = value(of);
    if (cell === null || cell === undefined) return '';
    return typeof cell === 'string' && /^[=+@\t\r-]/.test(cell) ? `'${cell}` : String(cell);
  });
  return `${csvFormatRows([cells])}\n`;
}

/** One place as a GeoJSON feature (RFC 7946); without geometry where only its name and area are known. */
export function placeFeature({ place, names, parent, population, source, claims }: PlaceExport): Feature<Point | null> {
  const { id, name, kind, lat, lon, country, admin1, pcode = null } = place;
  return {
    type: 'Feature',
    id,
    geometry: lat === null || lon === null ? null : { type: 'Point', coordinates: [lon, lat] },
    properties: { name, names, kind, country, admin1, pcode, parent_pcode: parent, population, source, claims },
  };
}
