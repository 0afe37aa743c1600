export { claimsCsv } from './csv.ts';
export type { ExportRow } from './export-row.ts';
export { claimsGeoJson } from './geojson.ts';
export { PLACE_CSV_HEAD, type PlaceExport, placeCsv, placeFeature } from './places.ts';
