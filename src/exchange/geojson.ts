import type { Feature, FeatureCollection, Point } from 'geojson';
import { type ExportRow, namesOf, voicesOf } from './export-row.ts';

/**
 * One point feature for every located place of every claim (RFC 7946, WGS 84, longitude first). Claims without a position have no
 * feature: they are in the CSV and the JSON. The same claim may stand at several points; `claim` tells them together.
 */
export function claimsGeoJson(rows: readonly ExportRow[]): FeatureCollection<Point> {
  return { type: 'FeatureCollection', features: rows.flatMap(featuresOf) };
}

function featuresOf({ claim, report, verdict }: ExportRow): Feature<Point>[] {
  return claim.places.flatMap((place, i) => {
    if (place.place?.lat == null || place.place.lon == null) return [];
    return [
      {
        type: 'Feature',
        id: `${claim.id}/${i}`,
        geometry: { type: 'Point', coordinates: [place.place.lon, place.place.lat] },
        properties: {
          claim: claim.id,
          kind: claim.kind,
          type: claim.type,
          agents: namesOf(claim.agents),
          targets: namesOf(claim.targets),
          role: place.role,
          place: place.name,
          placeId: place.place.id,
          pcode: place.place.pcode ?? null,
          km: place.km,
          bearing: place.bearing,
          extent: place.extent,
          start: claim.time?.start ?? null,
          end: claim.time?.end ?? null,
          low: claim.quantity?.low ?? null,
          best: claim.quantity?.best ?? null,
          high: claim.quantity?.high ?? null,
          unit: claim.quantity?.unit ?? null,
          measure: claim.quantity?.measure ?? null,
          modality: claim.modality,
          voices: voicesOf(claim),
          quote: claim.evidence.map((e) => e.quote).join(' … '),
          confidence: claim.confidence,
          verdict,
          source: report.source,
          publisher: report.publisher,
          published: report.published?.end ?? null,
        },
      },
    ];
  });
}
