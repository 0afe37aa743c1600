export { claimsCsv } from './csv.ts';
export type { ExportRow } from './export-row.ts';
export { claimsGeoJson } from './geojson.ts';
