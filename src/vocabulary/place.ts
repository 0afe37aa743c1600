import { z } from 'zod';

export const PlaceKind = z.enum([
  'settlement',
  'quarter',
  'camp',
  'crossing',
  'border',
  'road',
  'facility',
  'admin1',
  'admin2',
  'region',
  'country',
  'water',
  'other',
]);
export type PlaceKind = z.infer<typeof PlaceKind>;

/**
 * A place that the gazetteer knows. `id` is `geonames:172408`, `groundwire:bab-al-salameh-crossing`, `iso:SY`, …
 * `lat`/`lon` are WGS 84 degrees, null where only the name and the area are known (such a place is never drawn as a point).
 * `country` is ISO 3166-1 alpha-2, null for a border or sea between several. `admin1` is the name of the first-order division.
 */
export const Place = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  kind: PlaceKind,
  lat: z.number().min(-90).max(90).nullable(),
  lon: z.number().min(-180).max(180).nullable(),
  country: z.string().length(2).nullable(),
  admin1: z.string().nullable(),
  /** Code of the humanitarian community's lists (OCHA, common operational datasets): `SY0203`. Absent where no list that was added has the place. */
  pcode: z.string().min(1).optional(),
});
export type Place = z.infer<typeof Place>;

export const Bearing = z.enum(['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW']);
export type Bearing = z.infer<typeof Bearing>;

export const PlaceRole = z.enum(['at', 'near', 'from', 'to', 'via', 'between']);
export type PlaceRole = z.infer<typeof PlaceRole>;

/**
 * A place in a claim. `place: null` means that the gazetteer lacks it: unlocated is an answer, the nearest namesake is not.
 * `km` is the distance to the named place as [least, most]; `extent: 'part'` where only a part is meant ("territory in", "several villages near").
 */
export const ClaimPlace = z.object({
  role: PlaceRole,
  name: z.string(),
  place: Place.nullable(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  km: z.tuple([z.number(), z.number()]).nullable(),
  bearing: Bearing.nullable(),
  extent: z.enum(['whole', 'part']),
});
export type ClaimPlace = z.infer<typeof ClaimPlace>;
