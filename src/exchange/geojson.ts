import type { Feature, FeatureCollection, Point, Polygon } from 'geojson';
import { wound } from '../drawing/winding.ts';
import { type Area, claimAreas } from '../places/area.ts';
import type { Claim } from '../vocabulary/claim.ts';
import { type ExportRow, namesOf, voicesOf } from './export-row.ts';

/**
 * One feature for every located place of every claim (RFC 7946, WGS 84, longitude first): a point, and where the text only says
 * how far, on which side or between which places, the polygon that this leaves open, with `precisionKm` from its middle to its edge. Claims
 * without a position have no feature: they are in the CSV and the JSON. The same claim may have several features; `claim` tells them together.
 */
export function claimsGeoJson(rows: readonly ExportRow[]): FeatureCollection<Point | Polygon> {
  return { type: 'FeatureCollection', features: rows.flatMap(featuresOf) };
}

function geometryOf(claim: Claim, i: number, area: Area | null): Point | Polygon | null {
  if (area !== null)
    return { type: 'Polygon', coordinates: wound(area.rings.map((ring) => ring.map((at) => [...at]))) };
  const place = claim.places[i]?.place;
  return place?.lat == null || place.lon == null ? null : { type: 'Point', coordinates: [place.lon, place.lat] };
}

function featuresOf({ claim, report, verdict }: ExportRow): Feature<Point | Polygon>[] {
  const areas = claimAreas(claim.places);
  return claim.places.flatMap((place, i) => {
    const area = areas[i] ?? null;
    const geometry = geometryOf(claim, i, area);
    if (geometry === null || place.place === null) return [];
    return [
      {
        type: 'Feature',
        id: `${claim.id}/${i}`,
        geometry,
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
          precisionKm: area === null ? null : Math.round(10 * area.precisionKm) / 10,
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
