import { csvFormat } from 'd3-dsv';
import type { ClaimPlace } from '../vocabulary/place.ts';
import { type ExportRow, namesOf, voicesOf } from './export-row.ts';

/** One row a claim. Several parties or places of one slot stand in one cell, parted by "; ". */
const COLUMNS: Readonly<Record<string, (row: ExportRow) => string | number | null | undefined>> = {
  id: ({ claim }) => claim.id,
  kind: ({ claim }) => claim.kind,
  type: ({ claim }) => claim.type,
  agents: ({ claim }) => namesOf(claim.agents),
  targets: ({ claim }) => namesOf(claim.targets),
  places: ({ claim }) => claim.places.map((place) => `${place.role} ${place.name}`).join('; '),
  place_ids: ({ claim }) => claim.places.map((place) => place.place?.id ?? '').join('; '),
  place_pcodes: ({ claim }) => claim.places.map((place) => place.place?.pcode ?? '').join('; '),
  latitude: ({ claim }) => located(claim.places)?.place?.lat,
  longitude: ({ claim }) => located(claim.places)?.place?.lon,
  start: ({ claim }) => claim.time?.start,
  end: ({ claim }) => claim.time?.end,
  time_precision: ({ claim }) => claim.time?.precision,
  time_basis: ({ claim }) => claim.time?.basis,
  low: ({ claim }) => claim.quantity?.low,
  best: ({ claim }) => claim.quantity?.best,
  high: ({ claim }) => claim.quantity?.high,
  unit: ({ claim }) => claim.quantity?.unit,
  measure: ({ claim }) => claim.quantity?.measure,
  modality: ({ claim }) => claim.modality,
  condition: ({ claim }) => claim.condition,
  voices: ({ claim }) => voicesOf(claim),
  quote: ({ claim }) => claim.evidence.map((e) => e.quote).join(' … '),
  confidence: ({ claim }) => claim.confidence,
  rule: ({ claim }) => claim.by.rule,
  verdict: ({ verdict }) => verdict,
  report: ({ report }) => report.id,
  source: ({ report }) => report.source,
  title: ({ report }) => report.title,
  publisher: ({ report }) => report.publisher,
  published: ({ report }) => report.published?.end,
};

/**
 * RFC 4180, header first, CRLF-free. A cell that a spreadsheet would run as a formula (it begins with =, +, - or @) is preceded by an
 * apostrophe, as OWASP advises; the JSON output has it unchanged.
 */
export function claimsCsv(rows: readonly ExportRow[]): string {
  const names = Object.keys(COLUMNS);
  return `${csvFormat(
    rows.map((row) => Object.fromEntries(names.map((name) => [name, cell(COLUMNS[name]?.(row))]))),
    names,
  )}\n`;
}

function cell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  return /^[=+@\t\r]|^-(?!\d)/.test(value) ? `'${value}` : value;
}

function located(places: readonly ClaimPlace[]): ClaimPlace | undefined {
  return places.find((place) => place.place?.lat != null);
}
