import { csvParse } from 'd3-dsv';
import { expect, it } from 'vitest';
import type { Claim } from '../vocabulary/claim.ts';
import { claimsCsv } from './csv.ts';
import type { ExportRow } from './export-row.ts';
import { claimsGeoJson } from './geojson.ts';

const quote = '=HYPERLINK("x"), he said,\nand left';
const place = (name: string, lat: number | null) => ({
  role: 'at',
  name,
  start: 0,
  end: 1,
  km: null,
  bearing: null,
  extent: 'whole',
  place: lat === null ? null : { id: `t:${name}`, name, kind: 'settlement', lat, lon: 37, country: 'SY', admin1: null },
});
const row: ExportRow = {
  verdict: null,
  report: {
    id: 'r',
    source: 'a.txt',
    title: null,
    publisher: 'Wire',
    published: { start: '2016-05-27', end: '2016-05-28', basis: 'inferred' },
  },
  claim: {
    id: 'c1',
    kind: 'control',
    type: 'captured',
    agents: [
      { actor: 'a', name: 'A', start: 0, end: 1 },
      { actor: null, name: 'B', start: 0, end: 1 },
    ],
    targets: [],
    places: [place('Nowhere', null), place('Azaz', 36.5), place('Marea', 36.4)],
    time: { start: '2016-05-27', end: null, precision: 'day', basis: 'explicit', text: '' },
    quantity: null,
    modality: 'asserted',
    condition: null,
    attribution: [
      { actor: null, name: 'A', verb: 'said', start: 0, end: 1 },
      { actor: null, name: 'SOHR', verb: 'said', start: 0, end: 1 },
    ],
    evidence: [{ start: 0, end: 4, quote }],
    confidence: 0.8,
    by: { reader: 'english', version: '1', rule: 'control/captured' },
  } as Claim,
};

it('CSV keeps every claim in one row, quotes and line ends in cells, and runs no formula', () => {
  const [parsed, ...rest] = csvParse(claimsCsv([row]));
  expect(rest).toEqual([]);
  expect(parsed).toMatchObject({
    agents: 'A; B',
    places: 'at Nowhere; at Azaz; at Marea',
    latitude: '36.5',
    start: '2016-05-27',
    end: '',
    voices: 'A ← SOHR',
    published: '2016-05-28',
    quote: `'${quote}`,
  });
});

it('GeoJSON has a point for each located place, longitude first, and none for an unlocated one', () => {
  const { features } = claimsGeoJson([row]);
  expect(features.map((f) => [f.geometry.coordinates, f.properties?.place])).toEqual([
    [[37, 36.5], 'Azaz'],
    [[37, 36.4], 'Marea'],
  ]);
});

it('GeoJSON has the ground that "15 km north of X" leaves open, and says how far its edge is from its middle', () => {
  const [, azaz] = row.claim.places;
  const places = [{ ...azaz!, role: 'near' as const, km: [15, 15] as [number, number], bearing: 'N' as const }];
  const [feature] = claimsGeoJson([{ ...row, claim: { ...row.claim, places } }]).features;
  expect(feature?.geometry.type).toBe('Polygon');
  expect(feature?.properties).toMatchObject({ km: [15, 15], bearing: 'N', precisionKm: expect.any(Number) });
});
